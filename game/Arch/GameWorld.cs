using Arch.Core.Extensions.Dangerous;
using Ashlar.Ecs.Arch;
using Ashlar.Memory;

namespace Swarm;

/// <summary>The world of entities when it is Arch's: how it is made, and what it tells of itself.</summary>
internal sealed class GameWorld : IDisposable
{
    /// <summary>What <c>--ecs</c> calls the library.</summary>
    public const string Library = EcsChoice.Arch;

    private readonly WorldMemory _shown;

    /// <param name="owner">Where its memory is shown.</param>
    /// <param name="entities">How many entities it will hold, more or less.</param>
    public GameWorld(AllocatorGroup owner, int entities)
    {
        Entities = World.Create(entityCapacity: entities + (entities / 8) + 4096);
        _shown = new WorldMemory(owner, Entities, "world");
    }

    public World Entities { get; }

    /// <summary>What the overlay is to show of it; called before each drawing.</summary>
    /// <returns>Nothing: Arch counts neither what it creates nor what it destroys. Its memory is in the tree.</returns>
    public IWorldFigures? Observe()
    {
        _shown.Update();
        return null;
    }

    /// <summary>An entity as the profiler knows it: it looks into no world of Arch's.</summary>
    public static EntityKey KeyOf(Entity entity) => default;

    /// <summary>The profiler knows no entity of Arch's.</summary>
    public bool TryLocate(EntityKey entity, out Position position)
    {
        position = default;
        return false;
    }

    /// <summary>The profiler shows no components of Arch's.</summary>
    public static void RegisterFields()
    {
    }

    /// <summary>
    /// What became of its entities so far, from their versions: the first entity on an id has version 1, and an id that
    /// waits to be used again keeps the version it will have then. The game neither clears nor trims its world, which
    /// would reset the versions.
    /// </summary>
    /// <param name="peak">The most that were alive.</param>
    public EntityFigures Count(int peak)
    {
        long created = 0;
        foreach (ref Chunk chunk in Entities.Query(in QueryDescription.Null))
        {
            foreach (ref readonly Entity entity in chunk.Entities.AsSpan(0, chunk.Count))
            {
                created += entity.Version;
            }
        }

        List<(int Id, int Version)> waiting = Entities.GetRecycledEntityIds();
        foreach ((_, int version) in waiting)
        {
            created += version - 1;
        }

        int live = Entities.Size;
        return new EntityFigures(live, peak, created, created - live, created - live - waiting.Count);
    }

    public void Dispose()
    {
        _shown.Dispose();
        World.Destroy(Entities);
    }
}
