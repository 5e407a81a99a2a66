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

            stale = Assert.Throws<StaleEntityException>(() => _world.Destroy([stranger, .. entities]));
            Assert.StartsWith("At index 0: ", stale.Message, StringComparison.Ordinal);
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

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_span_that_cannot_change_whole_changes_nothing_and_says_where(bool isObserved)
    {
        if (isObserved)
        {
            _world.SubscribeComponentAdded((in Entity entity, ref Mass mass) => { });
        }

        Entity[] entities = Populate(_world);
        Entity[] healthy = [.. entities.Where(entity => !_world.Has<Label>(entity) && !_world.Has<Position>(entity))];
        Entity dead = _world.Create(new Health(1));
        _world.Destroy(dead);
        Entity[] withDead = [.. healthy[..20], dead, .. healthy[20..]];
        Entity[] withOther = [.. healthy[..20], entities[1], .. healthy[20..]];
        Entity[] twice = [.. healthy, healthy[3]];
        var values = new Position[healthy.Length + 1];
        Array.Fill(values, new Position(9, 9, 9));

        AtIndex20<StaleEntityException>(() => _world.Add(withDead, values));
        AtIndex20<StaleEntityException>(() => _world.Add<Burning>(withDead));
        AtIndex20<StaleEntityException>(() => _world.Remove<Health>(withDead));
        AtIndex20<StaleEntityException>(() => _world.Set(withDead, new Health(7)));
        AtIndex20<DuplicateComponentException>(() => _world.Add(withOther, values));
        AtIndex20<ComponentNotFoundException>(() => _world.Remove<Position>([.. WithPosition(entities)[..20], healthy[0]]));
        Assert.Throws<ComponentNotFoundException>(() => _world.Set(entities, new Position(9, 9, 9)));
        _world.Add(healthy[20], new Burning(1, 1));
        AtIndex20<DuplicateComponentException>(() => _world.Add<Burning>(healthy));
        Assert.Throws<ComponentNotFoundException>(() => _world.Remove<Burning>(healthy));
        Assert.Throws<ComponentNotFoundException>(() => _world.Set(healthy, new Burning(2, 2)));
        Assert.Throws<ArgumentException>(() => _world.Add(twice, values));
        Assert.Throws<ArgumentException>(() => _world.Remove<Health>(twice));
        Assert.Throws<ArgumentException>(() => _world.Add(healthy, values.AsSpan(0, 5)));
        Assert.Throws<ArgumentException>(() => _world.Set(healthy, new Health[5]));
        Assert.Throws<ArgumentException>(() => _world.Add<Mass>(_world.GetChunk(entities[9]).Entities));
        Assert.Throws<ArgumentException>(() => _world.Remove<Health>(_world.GetChunk(entities[9]).Entities[3..5]));
        _world.Query(new QueryDescription(), entity =>
        {
            Assert.Throws<StructuralChangeException>(() => _world.Add<Mass>(healthy));
            Assert.Throws<StructuralChangeException>(() => _world.Remove<Health>(healthy));
        });

        Assert.Equal(200, _world.CountEntities(new QueryDescription(exclusive: Component<Health>.Signature)) + 1);
        for (int index = 0; index < entities.Length; index++)
        {
            Assert.Equal(index, _world.Get<Health>(entities[index]).Points);
            Assert.NotEqual(9, _world.TryGet(entities[index], out Position position) ? position.X : 0);
        }

        _world.Add(ReadOnlySpan<Entity>.Empty, ReadOnlySpan<Mass>.Empty);
        _world.Set(ReadOnlySpan<Entity>.Empty, ReadOnlySpan<Mass>.Empty);
        _world.Remove<Mass>(ReadOnlySpan<Entity>.Empty);

        Entity[] WithPosition(Entity[] all) => Array.FindAll(all, entity => _world.Has<Position>(entity));

        static void AtIndex20<T>(Action call)
            where T : Exception =>
            Assert.StartsWith("At index 20: ", Assert.Throws<T>(call).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Handlers_that_throw_stop_no_change_of_a_span()
    {
        Entity[] entities = Populate(_world);
        var told = new List<int>();
        _world.SubscribeComponentAdded((in Entity entity, ref Mass mass) => { told.Add(entity.Id); throw new FormatException(); });
        _world.SubscribeComponentSet((in Entity entity, ref Mass mass) => { told.Add(entity.Id); throw new FormatException(); });
        _world.SubscribeComponentRemoved((in Entity entity, ref Mass mass) => { told.Add(entity.Id); throw new FormatException(); });
        Assert.Throws<FormatException>(() => _world.Add(entities, new Mass(1, 1)));
        Assert.All(entities, entity => Assert.Equal(1, _world.Get<Mass>(entity).Kilograms));
        Assert.Throws<FormatException>(() => _world.Set(entities, new Mass(2, 1)));
        Assert.All(entities, entity => Assert.Equal(2, _world.Get<Mass>(entity).Kilograms));
        Assert.Throws<FormatException>(() => _world.Remove<Mass>(entities));
        Assert.All(entities, entity => Assert.False(_world.Has<Mass>(entity)));
        int[] ids = [.. entities.Select(entity => entity.Id)];
        Assert.Equal([.. ids, .. ids, .. ids], told);
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
