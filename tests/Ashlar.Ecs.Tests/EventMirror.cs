namespace Ashlar.Ecs.Tests;

/// <summary>
/// Knows of a world only what its events tell: which entities there are, and which of some components each has. At any
/// moment it must know exactly what is there.
/// </summary>
internal sealed class EventMirror
{
    private readonly Dictionary<Entity, HashSet<Type>> _entities = [];

    public EventMirror(World world)
    {
        world.SubscribeEntityCreated((in Entity entity) => _entities.Add(entity, []));
        world.SubscribeEntityDestroyed((in Entity entity) =>
        {
            // Every component was told to go before.
            Assert.Empty(_entities[entity]);
            _entities.Remove(entity);
        });
    }

    public int Count => _entities.Count;

    /// <summary>How many overwritten components were told of.</summary>
    public int Overwritten { get; private set; }

    public EventMirror Watch<T>(World world)
    {
        world.SubscribeComponentAdded(
            (in Entity entity, ref T component) => Assert.True(_entities[entity].Add(typeof(T))));
        world.SubscribeComponentSet((in Entity entity, ref T component) =>
        {
            Assert.Contains(typeof(T), _entities[entity]);
            Overwritten++;
        });
        world.SubscribeComponentRemoved(
            (in Entity entity, ref T component) => Assert.True(_entities[entity].Remove(typeof(T))));
        return this;
    }

    public bool Has(Entity entity, Type component) => _entities[entity].Contains(component);
}
