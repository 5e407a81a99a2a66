using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// What a <see cref="World"/> may use. The maxima reserve addresses, which are free; memory is taken as the world
/// grows.
/// A plain value that never changes: thread-safe.
/// </summary>
/// <example><code>
/// World world = World.Create(memory, new WorldOptions { Name = "level", MaximumEntities = 1_000_000 });
/// </code></example>
public sealed record WorldOptions
{
    /// <summary>The world's name in the tree of allocators; "world" and its id if null.</summary>
    public string? Name { get; init; }

    /// <summary>The world's number, from 1 to 255, which must be free; 0, the default, for any. For worlds that are saved:
    /// entities carry the number of their world, and a save is loaded under it. Ask for 128 or more: a world that does not
    /// ask gets such a number only when all below are alive.</summary>
    public int Id { get; init; }

    /// <summary>How many entity ids there may be, from 1 to 2^30. The default is 16,777,216.</summary>
    public int MaximumEntities { get; init; } = 1 << 24;

    /// <summary>How many bytes of chunks there may be. The default is 8 GiB, the most that entity records can
    /// number.</summary>
    public long MaximumChunkBytes { get; init; } = 8L << 30;

    /// <summary>How many entities to take memory for at once, at the start.</summary>
    public int EntityCapacity { get; init; }

    /// <summary>The threads that parallel queries run on; if null they run on the calling thread. The world does not own
    /// them: several worlds may share a pool.</summary>
    public JobPool? Jobs { get; init; }

    /// <summary>The first version of an id, for tests that want to see the last.</summary>
    internal int FirstVersion { get; init; } = 1;
}
