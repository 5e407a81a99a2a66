using Engine.Memory;

namespace Engine.Ecs.Tests;

public sealed class WorldTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly World _world;

    public WorldTests() => _world = World.Create(_memory);

    public void Dispose()
    {
        World.Destroy(_world);
        _memory.Dispose();
        Assert.Empty(_memory.Leaks);
    }

    [Fact]
    public void An_entity_holds_what_it_was_created_with()
    {
        Entity entity = _world.Create(new Position(1, 2, 3), new Velocity(4, 5, 6), new Player(), new Label("ship", 7));

        Assert.True(_world.IsAlive(entity));
        Assert.Equal(new Position(1, 2, 3), _world.Get<Position>(entity));
        Assert.Equal(new Velocity(4, 5, 6), _world.Get<Velocity>(entity));
        Assert.Equal(new Label("ship", 7), _world.Get<Label>(entity));
        Assert.True(_world.Has<Player>(entity));
        Assert.False(_world.Has<Health>(entity));
        Assert.Equal(1, _world.Size);
    }

    [Fact]
    public void Queries_visit_what_matches()
    {
        Entity moving = _world.Create(new Position(1, 0, 0), new Velocity(1, 0, 0));
        Entity still = _world.Create(new Position(5, 0, 0));
        var description = new QueryDescription().WithAll<Position, Velocity>();

        _world.Query(in description, (ref Position position, ref Velocity velocity) => position.X += velocity.X);

        Assert.Equal(2, moving.Get<Position>().X);
        Assert.Equal(5, still.Get<Position>().X);
        var none = new QueryDescription().WithAll<Position>().WithNone<Velocity>();
        Assert.Equal(1, _world.CountEntities(in none));
    }

    [Fact]
    public void Commands_come_at_playback()
    {
        Entity entity = _world.Create(new Position(1, 0, 0));
        var commands = new CommandBuffer(_memory);

        Entity standIn = commands.Create(Component<Position, Health>.Signature);
        commands.Set(standIn, new Health(9));
        commands.Add(entity, new Label("x", 1));
        Assert.Equal(1, _world.Size);
        commands.Playback(_world);

        Assert.Equal(2, _world.Size);
        Assert.Equal("x", entity.Get<Label>().Text);
        var description = new QueryDescription().WithExclusive<Position, Health>();
        foreach (ref Chunk chunk in _world.Query(in description))
        {
            Assert.Equal(1, chunk.Count);
            Assert.Equal(9, chunk.GetSpan<Health>()[0].Points);
            Assert.Equal(default, chunk.GetSpan<Position>()[0]);
        }
    }
}
