namespace Ashlar.Overlay;

/// <summary>One archetype as a line of a table.</summary>
/// <param name="Name">Its components.</param>
/// <param name="Entities">Entities alive in it.</param>
/// <param name="Chunks">Chunks it holds.</param>
/// <param name="EmptySlots">Room for entities that is not used.</param>
/// <param name="ChunkBytes">Bytes of its chunks.</param>
/// <param name="EmptyBytes">Bytes of the room that is not used.</param>
/// <param name="SlackBytes">Bytes that no entity can use.</param>
/// <param name="BytesPerEntity">Bytes of one entity.</param>
internal readonly record struct ArchetypeRow(
    string Name,
    int Entities,
    int Chunks,
    int EmptySlots,
    long ChunkBytes,
    long EmptyBytes,
    long SlackBytes,
    int BytesPerEntity);
