using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

public sealed class QueryTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly World _world;

    public QueryTests() => _world = World.Create(_memory);

    public void Dispose()
    {
        World.Destroy(_world);
        _memory.Dispose();
    }

    [Fact]
    public void Conditions_mean_what_they_say()
    {
        Entity p = _world.Create(new Position());
        Entity pv = _world.Create(new Position(), new Velocity());
        Entity pvh = _world.Create(new Position(), new Velocity(), new Health());
        Entity h = _world.Create(new Health());
        Entity tag = _world.Create<Player>();

        Assert.Equal([p, pv, pvh, h, tag], Found(new QueryDescription()));
        Assert.Equal([p, pv, pvh], Found(new QueryDescription().WithAll<Position>()));
        Assert.Equal([pv, pvh], Found(new QueryDescription().WithAll<Velocity, Position>()));
        Assert.Equal([pv, pvh, h], Found(new QueryDescription().WithAny<Velocity, Health>()));
        Assert.Equal([p, pv], Found(new QueryDescription().WithAll<Position>().WithNone<Health>()));
        Assert.Equal([pvh], Found(new QueryDescription().WithAll<Position>().WithAny<Health, Player>()));
        Assert.Equal([pv], Found(new QueryDescription().WithExclusive<Position, Velocity>()));
        Assert.Equal([tag], Found(new QueryDescription().WithAll<Player>()));
        Assert.Equal([], Found(new QueryDescription().WithAll<Frozen>()));
        Assert.Equal([pvh], Found(new QueryDescription(
            all: new Signature(typeof(Health)), any: Component<Velocity>.Signature)));
        Assert.Equal([h], Found(new QueryDescription(exclusive: Component<Health>.Signature)));
        ComponentType[] none = [typeof(Velocity), typeof(Health)];
        Assert.Equal([p, tag], Found(new QueryDescription { None = none }));
    }

    [Fact]
    public void A_description_changes_in_place_and_compares_by_meaning()
    {
        var description = new QueryDescription();
        description.WithAll<Position>();
        description.WithNone<Health>();

        Assert.Equal(new QueryDescription().WithNone<Health>().WithAll<Position>(), description);
        Assert.True(description != new QueryDescription().WithAll<Position>());
        Assert.Same(
            _world.Query(in description), _world.Query(new QueryDescription().WithAll<Position>().WithNone<Health>()));
        Assert.True(_world.Query(in description).Matches(Component<Position, Mass>.Signature));
    }

    [Fact]
    public void An_archetype_that_appears_later_is_found()
    {
        var description = new QueryDescription().WithAll<Position>();
        Assert.Equal(0, _world.CountEntities(in description));
        _world.Create(new Position());
        Assert.Equal(1, _world.CountEntities(in description));
        _world.Create(new Position(), new Mass());
        _world.Create(new Mass());
        Assert.Equal(2, _world.CountEntities(in description));
        Assert.Equal(2, _world.Query(in description).Archetypes.Length);
    }

    [Fact]
    public void Every_form_visits_the_same_entities_in_the_same_order()
    {
        var description = new QueryDescription().WithAll<Health, Label>();
        for (int i = 0; i < 9000; i++)
        {
            Entity entity = (i % 3) switch
            {
                0 => _world.Create(new Health(i), new Label("a", i)),
                1 => _world.Create(new Health(i), new Label("b", i), new Position(i, i, i), new Player()),
                _ => _world.Create(new Health(i), new Position()),
            };
        }

        var expected = new List<(Entity, int)>();
        foreach (ref Chunk chunk in _world.Query(in description))
        {
            Components<Health, Label> first = chunk.GetFirst<Health, Label>();
            Assert.True(chunk.Has<Health, Label>());
            chunk.GetSpan<Health, Label>(out Span<Health> healths, out Span<Label> labels);
            foreach (int row in chunk)
            {
                Assert.Equal(healths[row].Points, labels[row].Number);
                Assert.Equal(chunk.Get<Health, Label>(row).t1.Number, chunk.Get<Label>(row).Number);
                expected.Add((chunk.Entity(row), healths[row].Points));
            }

            Assert.Equal(first.t0, healths[0]);
            Assert.Equal(chunk.Count, chunk.Entities.Length);
        }

        Assert.Equal(6000, expected.Count);
        Assert.Equal(6000, _world.CountEntities(in description));
        var points = expected.Select(pair => pair.Item2).ToList();

        var seen = new List<int>();
        _world.Query(in description, (ref Health health, ref Label _) => seen.Add(health.Points));
        Assert.Equal(points, seen);

        var withEntity = new List<(Entity, int)>();
        _world.Query(in description, (Entity entity, ref Label label) => withEntity.Add((entity, label.Number)));
        Assert.Equal(expected, withEntity);

        var entities = new List<Entity>();
        _world.Query(in description, (Entity entity) => entities.Add(entity));
        Assert.Equal(expected.Select(pair => pair.Item1), entities);

        var collect = new Collect { Points = [], Entities = [] };
        _world.InlineQuery<Collect, Health>(in description, ref collect);
        _world.InlineEntityQuery<Collect, Health, Label>(in description, ref collect);
        _world.InlineQuery(in description, ref collect);
        Assert.Equal([.. points, .. points], collect.Points);
        Assert.Equal([.. entities, .. entities], collect.Entities);

        var copied = new Entity[6000];
        Assert.Equal(6000, _world.GetEntities(in description, copied));
        Assert.Equal(entities, copied);
        Assert.Throws<ArgumentException>(() => _world.GetEntities(in description, new Entity[5999]));
        Assert.False(_world.IsIterating);
    }

    [Fact]
    public void Writing_through_each_form_is_seen()
    {
        for (int i = 0; i < 3000; i++)
        {
            _world.Create(new Health(0), new Label(null, 0), new Player());
        }

        var description = new QueryDescription().WithAll<Health, Label, Player>();
        _world.Query(in description, (ref Health health, ref Label label, ref Player player) =>
        {
            player = default;
            health.Points++;
            label.Number++;
        });
        _world.InlineQuery<Increment, Health, Label>(in description);
        foreach (ref Chunk chunk in _world.Query(in description).GetChunkIterator())
        {
            foreach (ref Health health in chunk.GetSpan<Health>())
            {
                health.Points++;
            }

            chunk.GetSpan<Player>().Clear();
            Assert.Equal(chunk.Count, chunk.GetSpan<Player>().Length);
        }

        int visited = 0;
        _world.Query(in description, (Entity entity, ref Health health, ref Label label) =>
        {
            visited++;
            Assert.True(entity.IsAlive());
            Assert.Equal((3, 2), (health.Points, label.Number));
        });
        Assert.Equal(3000, visited);
    }

    [Fact]
    public void A_component_that_the_description_does_not_ask_for_is_named()
    {
        _world.Create(new Position());
        var description = new QueryDescription().WithAll<Position>();

        var missing = Assert.Throws<ComponentNotFoundException>(
            () => _world.Query(in description, (ref Health health) => health.Points++));

        Assert.Equal(Component<Health>.ComponentType, missing.ComponentType);
        Assert.False(_world.IsIterating);
    }

    [Fact]
    public void Structural_changes_during_a_query_throw_and_change_nothing()
    {
        Entity entity = _world.Create(new Health(1));
        Entity victim = _world.Create(new Health(2));
        var description = new QueryDescription().WithAll<Health>();
        var commands = new CommandBuffer(_memory);
        commands.Destroy(victim);
        Action[] changes =
        [
            () => _world.Create(new Health(3)),
            () => _world.Create<Player>(),
            () => _world.Create(Component<Health>.Signature),
            () => _world.Destroy(victim),
            () => _world.Destroy(in description),
            () => _world.Clear(),
            () => _world.Add(victim, new Mass()),
            () => _world.Add(victim, Component<Mass>.ComponentType),
            () => _world.Add(victim, new Mass(), new Position()),
            () => _world.AddOrGet(victim, new Mass()),
            () => _world.Remove<Health>(victim),
            () => _world.Remove(victim, Component<Health>.ComponentType),
            () => commands.Playback(_world),
            () => World.Destroy(_world),
        ];

        int visited = 0;
        _world.Query(in description, (Entity visitor, ref Health health) =>
        {
            visited++;
            foreach (Action change in changes)
            {
                var refused = Assert.Throws<StructuralChangeException>(change);
                Assert.Contains("CommandBuffer", refused.Message, StringComparison.Ordinal);
            }

            _world.Set(victim, new Health(20));
            _world.AddOrGet(entity, new Health(5));
            Assert.Equal(20, _world.Get<Health>(victim).Points);

            // A query inside a query is one more level.
            _world.Query(in description, (ref Health inner) => inner.Points += 0);
            Assert.Throws<StructuralChangeException>(changes[0]);
        });

        Assert.Equal(2, visited);
        Assert.Equal(2, _world.Size);
        commands.Playback(_world);
        Assert.Equal(1, _world.Size);
    }

    [Fact]
    public void A_query_that_ends_early_lets_go_of_the_world()
    {
        _world.Create(new Health(1));
        var description = new QueryDescription().WithAll<Health>();

        Assert.Throws<TimeoutException>(
            () => _world.Query(in description, (ref Health _) => throw new TimeoutException()));
        Assert.Throws<TimeoutException>(() => _world.InlineQuery<Fail, Health>(in description));
        foreach (ref Chunk chunk in _world.Query(in description))
        {
            Assert.True(_world.IsIterating);
            break;
        }

        Assert.False(_world.IsIterating);
        _world.Create(new Health(2));
    }

    private struct Collect : IForEach<Health>, IForEachWithEntity<Health, Label>, IForEach
    {
        public List<int> Points;
        public List<Entity> Entities;

        public readonly void Update(ref Health health) => Points.Add(health.Points);

        public readonly void Update(Entity entity, ref Health health, ref Label label)
        {
            Entities.Add(entity);
            Points.Add(label.Number);
        }

        public readonly void Update(Entity entity) => Entities.Add(entity);
    }

    private struct Increment : IForEach<Health, Label>
    {
        public readonly void Update(ref Health health, ref Label label)
        {
            health.Points++;
            label.Number++;
        }
    }

    private struct Fail : IForEach<Health>
    {
        public readonly void Update(ref Health health) => throw new TimeoutException();
    }

    private List<Entity> Found(in QueryDescription description)
    {
        var found = new List<Entity>();
        _world.Query(in description, (Entity entity) => found.Add(entity));
        Assert.Equal(found.Count, _world.CountEntities(in description));
        return found;
    }
}
