using System.Runtime.InteropServices;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Swarm;

/// <summary>
/// The world of entities, and what differs from library to library: how it is made, and what it tells of itself. With
/// <c>GlobalUsings.cs</c> the only file that an edition of the game for another library replaces.
/// </summary>
internal sealed class GameWorld : IDisposable
{
    /// <summary>What <c>--ecs</c> calls the library.</summary>
    public const string Library = EcsChoice.Ashlar;

    /// <param name="owner">Whose memory it lives in.</param>
    /// <param name="entities">How many entities it will hold, more or less.</param>
    public GameWorld(AllocatorGroup owner, int entities) => Entities = World.Create(
        owner, new WorldOptions { Name = "world", EntityCapacity = entities + (entities / 8) + 4096 });

    public World Entities { get; }

    /// <summary>What the overlay is to show of it; called before each drawing.</summary>
    public IWorldFigures? Observe() => Entities;

    /// <summary>An entity as the profiler knows it.</summary>
    public static EntityKey KeyOf(Entity entity) => entity.Key;

    /// <summary>Where an entity is that the profiler knows.</summary>
    /// <returns>False when it is dead, none, or nowhere.</returns>
    public bool TryLocate(EntityKey entity, out Position position)
    {
        IWorldContent content = Entities;
        return MemoryMarshal.TryRead(content.ValueOf(entity, Component<Position>.ComponentType.Id), out position);
    }

    /// <summary>Lets the profiler show the fields of all components by name.</summary>
    public static void RegisterFields()
    {
        FieldRegistry.Add<Color>();
        ComponentRegistry.Add<Arc>();
        ComponentRegistry.Add<Bullet>();
        ComponentRegistry.Add<Enemy>();
        ComponentRegistry.Add<Hostile>();
        ComponentRegistry.Add<Lifespan>();
        ComponentRegistry.Add<Particle>();
        ComponentRegistry.Add<Pickup>();
        ComponentRegistry.Add<Popup>();
        ComponentRegistry.Add<Position>();
        ComponentRegistry.Add<Ship>();
        ComponentRegistry.Add<Shockwave>();
        ComponentRegistry.Add<Star>();
        ComponentRegistry.Add<Tint>();
        ComponentRegistry.Add<Velocity>();
    }

    /// <summary>What became of its entities so far.</summary>
    /// <param name="peak">The most that were alive.</param>
    public EntityFigures Count(int peak)
    {
        WorldStatistics world = Entities.Statistics;
        return new EntityFigures(world.Live, peak, world.Created, world.Destroyed, world.Recycled);
    }

    public void Dispose() => World.Destroy(Entities);
}
