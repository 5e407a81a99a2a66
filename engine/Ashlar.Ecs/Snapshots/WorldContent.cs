using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// What a world holds, made beside the world while it is loaded: the world takes it over whole, or it is disposed and
/// the world never saw it.
/// </summary>
internal sealed class WorldContent : IDisposable
{
    private readonly World _world;
    private readonly List<Archetype> _archetypes = [];
    private readonly HashSet<ComponentSet> _sets = [];

    /// <exception cref="OutOfNativeMemoryException">There are no addresses left.</exception>
    public WorldContent(World world, Allocator parent, int firstVersion, int maximumEntities, long maximumChunkBytes)
    {
        _world = world;
        Chunks = new ChunkPool(parent, maximumChunkBytes);
        try
        {
            Entities = new EntityDirectory(parent, world.Id, firstVersion, maximumEntities);
        }
        catch
        {
            Chunks.Dispose();
            throw;
        }
    }

    public EntityDirectory Entities { get; }

    public ChunkPool Chunks { get; }

    /// <summary>The archetypes in their order.</summary>
    public List<Archetype> Archetypes => _archetypes;

    /// <summary>Adds the next archetype.</summary>
    /// <returns>The archetype, or null when there is one of the set.</returns>
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

    /// <summary>Gives all memory back.</summary>
    public void Dispose()
    {
        foreach (Archetype archetype in _archetypes)
        {
            archetype.Clear();
        }

        Chunks.Dispose();
        Entities.Dispose();
    }
}
