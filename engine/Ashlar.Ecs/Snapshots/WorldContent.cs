using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// The entities, chunks and archetypes that a world is loading, made beside its own: when the file proves good, the
/// world takes all of them over; otherwise they are disposed and the world stays as it was.
/// </summary>
internal sealed class WorldContent : IDisposable
{
    private readonly World _world;
    private readonly List<Archetype> _archetypes = [];
    private readonly HashSet<ComponentSet> _sets = [];

    public WorldContent(World world, Allocator parent, int firstVersion, int maximumEntities, long maximumChunkBytes)
    {
        _world = world;
        Chunks = new ChunkPool(parent, world, maximumChunkBytes);
        Entities = new EntityDirectory(parent, world, 0, firstVersion, maximumEntities);
        Sparse = new SparseSets(parent, world, Entities.Maximum);
    }

    public EntityDirectory Entities { get; }

    public ChunkPool Chunks { get; }

    public SparseSets Sparse { get; }

    /// <summary>The archetypes in their order.</summary>
    public List<Archetype> Archetypes => _archetypes;

    /// <summary>Adds the next archetype.</summary>
    /// <returns>The archetype, or null if there is one with the same components.</returns>
    public Archetype? TryAdd(ComponentSet set)
    {
        if (!_sets.Add(set))
        {
            return null;
        }

        var archetype = new Archetype(_world, set, _archetypes.Count, Chunks);
        _archetypes.Add(archetype);
        return archetype;
    }

    /// <summary>Releases all addresses.</summary>
    public void Dispose()
    {
        foreach (Archetype archetype in _archetypes)
        {
            archetype.Clear();
        }

        Sparse.Dispose();
        Chunks.Dispose();
        Entities.Dispose();
    }
}
