using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>What a world tells of its changes, and when.</summary>
public sealed class ObserverTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly World _world;
    private readonly List<string> _told = [];

    public ObserverTests() => _world = World.Create(_memory);

    public void Dispose()
    {
        World.Destroy(_world);
        _memory.Dispose();
        Assert.Empty(_memory.Leaks);
    }

    [Fact]
    public void Every_change_is_told_in_order()
    {
        Subscribe();
        Entity entity = _world.Create(new Health(1), new Label("a", 1));
        _world.Add(entity, new Position(3, 0, 0));
        _world.Set(entity, new Health(2));
        _world.Set(entity, new Health(4), new Position(5, 0, 0));
        _world.AddOrGet(entity, new Mass(1, 1));
        _world.AddOrGet(entity, new Mass(2, 2));
        _world.Remove<Health>(entity);
        _world.Add(entity, new Health(6), new Player());
        _world.Remove<Position>(entity);
        _world.Destroy(entity);
        Assert.Equal(
            [
                "created", "added Health 1", "added Position 3", "set Health 2", "set Health 4", "set Position 5",
                "removing Health 4", "added Health 6", "removing Position 5", "removing Health 6", "destroying",
            ],
            _told);
    }

    [Fact]
    public void Setting_what_an_entity_does_not_have_throws_and_tells_nobody()
    {
        Subscribe();
        Entity entity = _world.Create(new Position(1, 0, 0));
        _told.Clear();
        Assert.Throws<ComponentNotFoundException>(() => _world.Set(entity, new Health(1)));
        Assert.Empty(_told);
        Assert.Equal(1, _world.Get<Position>(entity).X);
    }

    [Fact]
    public void Commands_are_told_one_after_the_other_once_the_entity_has_its_last_structure()
    {
        Subscribe();
        Entity entity = _world.Create(new Health(1));
        Entity doomed = _world.Create(new Position(9, 0, 0));
        _told.Clear();
        var commands = new CommandBuffer(_memory);
        commands.Add(entity, new Position(2, 0, 0));
        commands.Set(entity, new Health(3));
        commands.Remove<Health>(entity);
        commands.Add(entity, new Health(4));
        Entity born = commands.Create(Component<Health>.Signature);
        commands.Set(born, new Health(5));
        commands.Destroy(doomed);
        commands.Playback(_world);
        Assert.Equal(
            [
                "set Health 3", "removing Health 3", "added Position 2", "added Health 4",
                "created", "added Health 0", "set Health 5", "removing Position 9", "destroying",
            ],
            _told);
        Assert.Equal((4, 2), (_world.Get<Health>(entity).Points, (int)_world.Get<Position>(entity).X));
    }

    [Fact]
    public void Destroying_by_query_and_clearing_tell_of_every_entity()
    {
        for (int i = 0; i < 1000; i++)
        {
            _world.Create(new Health(i));
            _world.Create(new Position(i, 0, 0));
        }

        int destroyed = 0;
        int removed = 0;
        _world.SubscribeEntityDestroyed((in Entity entity) => destroyed += _world.IsAlive(entity) ? 1 : 0);
        _world.SubscribeComponentRemoved((in Entity entity, ref Health health) => removed += health.Points);
        _world.Destroy(new QueryDescription().WithAll<Health>());
        Assert.Equal((1000, 499_500), (destroyed, removed));
        _world.Clear();
        Assert.Equal((2000, 499_500), (destroyed, removed));
    }

    [Fact]
    public void A_handler_may_write_the_component_and_not_change_the_structure()
    {
        _world.SubscribeComponentAdded((in Entity entity, ref Health health) => health.Points++);
        Entity entity = _world.Create(new Health(1));
        Assert.Equal(2, _world.Get<Health>(entity).Points);
        _world.SubscribeEntityCreated((in Entity other) => _world.Destroy(other));
        Assert.Throws<StructuralChangeException>(() => _world.Create(new Position()));
        Assert.Equal(2, _world.Size);
        Assert.False(_world.IsIterating);
    }

    [Fact]
    public void What_a_handler_throws_arrives_when_the_change_is_made()
    {
        int told = 0;
        Entity entity = _world.Create(new Health(1), new Position());
        _world.SubscribeComponentRemoved((in Entity e, ref Health health) => throw new FormatException("first"));
        _world.SubscribeComponentRemoved((in Entity e, ref Position position) => told++);
        _world.SubscribeEntityDestroyed((in Entity e) => throw new FormatException("second"));
        Assert.Equal("first", Assert.Throws<FormatException>(() => _world.Remove<Health>(entity)).Message);
        Assert.False(_world.Has<Health>(entity));
        Assert.Equal("second", Assert.Throws<FormatException>(() => _world.Destroy(entity)).Message);
        Assert.False(_world.IsAlive(entity));
        Assert.Equal(1, told);

        Entity other = _world.Create(new Health(2));
        var commands = new CommandBuffer(_memory);
        commands.Destroy(other);
        Entity born = commands.Create(Component<Health>.Signature);
        commands.Set(born, new Health(7));
        Assert.Equal("first", Assert.Throws<FormatException>(() => commands.Playback(_world)).Message);
        Assert.False(_world.IsAlive(other));
        Assert.Equal(1, _world.Size);
        _world.Query(new QueryDescription(), (Entity e, ref Health health) => Assert.Equal(7, health.Points));
    }

    [Fact]
    public void A_handler_cannot_change_the_source_of_a_copy()
    {
        using World source = World.Create(_memory);
        source.Create(3, new Health(1));
        source.Create(2, new Mass(1, 1));
        _world.SubscribeEntityCreated((in Entity e) => source.Create(new Health(2)));
        Assert.Throws<StructuralChangeException>(() => World.Copy(source, _world));
        Assert.Equal((5, 5), (source.Size, _world.Size));
        source.Create(new Health(3));
    }

    [Fact]
    public void Telling_makes_no_garbage()
    {
        int told = 0;
        _world.SubscribeEntityCreated((in Entity e) => told++);
        _world.SubscribeComponentSet((in Entity e, ref Health health) => told++);
        _world.SetDestroyHook((Entity e, ref Health health) => told++, onOverwrite: true);
        var commands = new CommandBuffer(_memory);
        Assert.Equal(0, Garbage.BytesOf(() => Frame(commands)));
        Assert.True(told > 0);
    }

    private void Frame(CommandBuffer commands)
    {
        _memory.BeginFrame();
        Entity entity = _world.Create(new Health(1));
        _world.Set(entity, new Health(2));
        commands.Destroy(entity);
        commands.Playback(_world);
        _memory.EndFrame();
    }

    private void Subscribe()
    {
        _world.SubscribeEntityCreated((in Entity entity) => _told.Add("created"));
        _world.SubscribeEntityDestroyed((in Entity entity) => _told.Add("destroying"));
        _world.SubscribeComponentAdded((in Entity e, ref Health health) => _told.Add($"added Health {health.Points}"));
        _world.SubscribeComponentAdded((in Entity e, ref Position p) => _told.Add($"added Position {p.X}"));
        _world.SubscribeComponentSet((in Entity e, ref Health health) => _told.Add($"set Health {health.Points}"));
        _world.SubscribeComponentSet((in Entity e, ref Position p) => _told.Add($"set Position {p.X}"));
        _world.SubscribeComponentRemoved(
            (in Entity e, ref Health health) => _told.Add($"removing Health {health.Points}"));
        _world.SubscribeComponentRemoved((in Entity e, ref Position p) => _told.Add($"removing Position {p.X}"));
    }
}
