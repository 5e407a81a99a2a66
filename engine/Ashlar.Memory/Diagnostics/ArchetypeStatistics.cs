namespace Ashlar.Memory;

/// <summary>
/// How much an archetype stores and wastes, at one moment.
/// A plain value, thread-safe; reading it costs a few nanoseconds and no garbage.
/// </summary>
/// <example><code>
/// ArchetypeStatistics statistics = world.Archetypes[0].Statistics;
/// long idle = statistics.EmptySlots * statistics.BytesPerEntity + statistics.SlackBytes;
/// </code></example>
/// <param name="Entities">Entities alive in it.</param>
/// <param name="Chunks">Chunks it holds.</param>
/// <param name="Capacity">Entities its chunks have room for.</param>
/// <param name="ChunkBytes">Bytes of its chunks.</param>
/// <param name="SlackBytes">Bytes of its chunks that no entity can use: alignment of the columns, and the rest at the
/// end.</param>
/// <param name="BytesPerEntity">Bytes that an entity takes in a chunk: the entity and its components without
/// references.</param>
public readonly record struct ArchetypeStatistics(
    int Entities, int Chunks, int Capacity, long ChunkBytes, long SlackBytes, int BytesPerEntity)
{
    /// <summary>Room for entities that is not used.</summary>
    public int EmptySlots => Capacity - Entities;
}
