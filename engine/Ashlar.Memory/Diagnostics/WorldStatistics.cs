namespace Ashlar.Memory;

/// <summary>
/// What a world of entities has done and holds, at one moment.
/// A plain value, thread-safe; reading it costs a few nanoseconds and no garbage.
/// </summary>
/// <example><code>
/// WorldStatistics statistics = world.Statistics;
/// Console.WriteLine($"{statistics.Live} alive, {statistics.FreeIds} ids free, {statistics.Recycled} used again");
/// </code></example>
/// <param name="Live">Entities alive.</param>
/// <param name="Created">Entities ever created.</param>
/// <param name="Destroyed">Entities ever destroyed.</param>
/// <param name="Recycled">Entities that were created on an id used before.</param>
/// <param name="Retired">Ids whose versions are used up; they are never used again.</param>
/// <param name="FreeIds">Ids on the free list: used before, and waiting to be used again.</param>
/// <param name="Capacity">Ids with memory behind them.</param>
/// <param name="Archetypes">Archetypes the world has, empty ones included.</param>
/// <param name="Chunks">Chunks in use.</param>
/// <param name="ChunkBytes">Bytes of the chunks in use.</param>
public readonly record struct WorldStatistics(
    int Live,
    long Created,
    long Destroyed,
    long Recycled,
    int Retired,
    int FreeIds,
    int Capacity,
    int Archetypes,
    int Chunks,
    long ChunkBytes);
