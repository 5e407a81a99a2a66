using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>Calls for several entities do what single calls do, or refuse and do nothing.</summary>
public sealed class SpanTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly World _world;

    public SpanTests() => _world = World.Create(_memory);

    public void Dispose() => _memory.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Destroying_a_span_is_destroying_one_by_one(bool isObserved)
    {
        using World other = World.Create(_memory);
        var told = new List<int>();
        if (isObserved)
        {
            _world.SubscribeEntityDestroyed((in Entity entity) => told.Add(entity.Id));
        }

        Entity[] entities = Populate(_world);
        Entity[] twins = Populate(other);
        var random = new Random(5);
        for (int round = 0; round < 20; round++)
        {
            int[] order = [.. Enumerable.Range(0, entities.Length)];
            random.Shuffle(order);
            int[] chosen = order[..random.Next(order.Length / 2)];
            told.Clear();
            _world.Destroy(chosen.Select(index => entities[index]).ToArray());
            foreach (int index in chosen)
            {
                other.Destroy(twins[index]);
            }

            Assert.Equal(isObserved ? chosen.Select(index => entities[index].Id) : [], told);
            foreach (int index in chosen)
            {
                Assert.False(_world.IsAlive(entities[index]));
                entities[index] = _world.Create(new Health(index), new Position(index, round, 0));
                twins[index] = other.Create(new Health(index), new Position(index, round, 0));
                Assert.Equal(twins[index].Id, entities[index].Id);
            }

            AssertSameRows(other);
        }
    }

    [Fact]
    public void A_span_with_an_entity_that_is_not_alive_once_destroys_none_and_says_where()
    {
        using World other = World.Create(_memory);
        using var commands = new CommandBuffer(_memory);
        Entity[] entities = Populate(_world);
        Entity dead = _world.Create(new Health(1));
        _world.Destroy(dead);
        Entity[] strangers =
        [
            dead, Entity.Null, other.Create(new Health(1)), commands.Create(Component<Health>.Signature),
        ];
        foreach (Entity stranger in strangers)
        {
            Entity[] mixed = [.. entities[..40], stranger, .. entities[40..]];
            var stale = Assert.Throws<StaleEntityException>(() => _world.Destroy(mixed));
            Assert.StartsWith("At index 40: ", stale.Message, StringComparison.Ordinal);
            Assert.Equal(stranger, stale.Entity);
        }

        Entity[] twice = [.. entities, entities[7]];
        var again = Assert.Throws<ArgumentException>(() => _world.Destroy(twice));
        Assert.Contains($"index {entities.Length}", again.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => _world.Destroy(_world.GetChunk(entities[9]).Entities));
        Assert.Throws<ArgumentException>(() => _world.Destroy(_world.GetChunk(entities[9]).Entities[3..5]));
        _world.Query(new QueryDescription(), entity =>
            Assert.Throws<StructuralChangeException>(() => _world.Destroy(entities)));

        Assert.All(entities, entity => Assert.True(_world.IsAlive(entity)));
        Assert.Equal(entities.Length, _world.Size);
        _world.Destroy(ReadOnlySpan<Entity>.Empty);
        _world.Destroy(entities);
        Assert.Equal(0, _world.Size);
    }

    [Fact]
    public void Handlers_that_throw_stop_no_destruction()
    {
        Entity[] entities = Populate(_world);
        _world.SubscribeEntityDestroyed((in Entity entity) => throw new FormatException());
        Assert.Throws<FormatException>(() => _world.Destroy(entities));
        Assert.Equal(0, _world.Size);
    }

    [Fact]
    public void Getting_a_span_copies_the_components_of_each()
    {
        Entity[] entities = Populate(_world);
        new Random(3).Shuffle(entities);
        var healths = new Health[entities.Length + 1];
        _world.Get(entities, healths.AsSpan());
        for (int index = 0; index < entities.Length; index++)
        {
            Assert.Equal(_world.Get<Health>(entities[index]), healths[index]);
        }

        Entity[] labelled = [.. entities.Where(entity => _world.Has<Label>(entity))];
        var labels = new Label[labelled.Length];
        _world.Get(labelled, labels.AsSpan());
        Assert.Equal(labelled.Select(entity => _world.Get<Label>(entity)), labels);

        Entity[] players = [_world.Create(new Player()), _world.Create(new Player(), new Health(1))];
        _world.Get(players, new Player[2].AsSpan());
        _world.Get(ReadOnlySpan<Entity>.Empty, default(Span<Health>));

        Assert.Throws<ArgumentException>(() => _world.Get(entities, new Health[entities.Length - 1].AsSpan()));
        Entity[] mixed = [.. entities[..30], players[0], .. entities[30..]];
        var missing = Assert.Throws<ComponentNotFoundException>(() => _world.Get(mixed, new Health[1000].AsSpan()));
        Assert.StartsWith("At index 30: ", missing.Message, StringComparison.Ordinal);
        _world.Destroy(players[0]);
        var stale = Assert.Throws<StaleEntityException>(() => _world.Get(mixed, new Health[1000].AsSpan()));
        Assert.StartsWith("At index 30: ", stale.Message, StringComparison.Ordinal);
    }

    private static Entity[] Populate(World world)
    {
        var entities = new Entity[600];
        for (int index = 0; index < entities.Length; index++)
        {
            entities[index] = (index % 3) switch
            {
                0 => world.Create(new Health(index)),
                1 => world.Create(new Health(index), new Position(index, 1, 0)),
                _ => world.Create(new Health(index), new Label("x", index)),
            };
        }

        return entities;
    }

    private void AssertSameRows(World other)
    {
        Assert.Equal(IdsOf(other), IdsOf(_world));

        static List<(int Id, Health Health)> IdsOf(World world)
        {
            var rows = new List<(int Id, Health Health)>();
            world.Query(new QueryDescription().WithAll<Health>(), (Entity entity, ref Health health) =>
                rows.Add((entity.Id, health)));
            return rows;
        }
    }
}
