using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

public sealed class ByQueryTests : IDisposable
{
    private static readonly QueryDescription WithHealth = new QueryDescription().WithAll<Health>();

    private readonly MemorySystem _memory = new();
    private readonly World _world;

    public ByQueryTests() => _world = World.Create(_memory);

    public void Dispose()
    {
        World.Destroy(_world);
        _memory.Dispose();
        Assert.Empty(_memory.Leaks);
    }

    [Fact]
    public void Adding_and_removing_by_query_keeps_every_entity_its_values_and_the_order()
    {
        // Several chunks of each size, the targets part full, and one archetype that does not match.
        Entity[] plain = [.. Enumerable.Range(0, 30_000).Select(i => _world.Create(new Health(i), new Small((byte)i)))];
        Entity[] labelled = [.. Enumerable.Range(0, 700).Select(i => _world.Create(new Health(i), new Label("l", i)))];
        Entity[] other = [.. Enumerable.Range(0, 10).Select(i => _world.Create(new Label("other", i)))];
        Entity[] there = [.. Enumerable.Range(0, 100).Select(
            i => _world.Create(new Health(-i), new Small(1), new Position(i, 0, 0), new Inventory(i), new Player()))];
        QueryDescription standing = new QueryDescription().WithAll<Health>().WithNone<Position>();

        _world.Add(in standing, new Position(1, 2, 3), new Inventory(5), new Player());

        Assert.Equal(30_810, _world.Size);
        for (int i = 0; i < plain.Length; i++)
        {
            Assert.Equal((i, (byte)i), (plain[i].Get<Health>().Points, plain[i].Get<Small>().Value));
            Assert.Equal(new Position(1, 2, 3), plain[i].Get<Position>());
            Assert.Equal(5, plain[i].Get<Inventory>().Items);
            Assert.True(plain[i].Has<Player>());
        }

        Assert.All(labelled, entity => Assert.Equal("l", entity.Get<Label>().Text));
        Assert.All(other, entity => Assert.False(entity.Has<Position>()));
        Archetype target = plain[0].GetArchetype();
        StorageTests.AssertDense(target, 30_100);
        Assert.Equal([.. there, .. plain], RowsOf(target));
        Assert.Equal(0, _world.CountEntities(in standing));

        QueryDescription moving = new QueryDescription().WithAll<Position, Small>();
        _world.Remove<Position, Player>(in moving);
        Assert.Equal([.. there, .. plain], RowsOf(plain[0].GetArchetype()));
        Assert.Equal(Component<Health, Small, Inventory>.Signature, plain[7].GetComponentTypes());
        Assert.Equal((7, 5), (plain[7].Get<Health>().Points, plain[7].Get<Inventory>().Items));
        Assert.Equal(99, there[99].Get<Inventory>().Items);
        Assert.Equal(700, _world.CountEntities(new QueryDescription().WithAll<Position>()));
        Assert.Equal(0, target.EntityCount);
        _world.Destroy(plain[3]);
        Assert.Equal(plain[^1], RowsOf(plain[0].GetArchetype())[103]);
    }

    [Fact]
    public void What_still_matches_after_the_move_moves_once()
    {
        // The archetypes that are entered exist already, and match as well.
        _world.Destroy(_world.Create(new Health(0), new Mass(0, 0)));
        Entity entity = _world.Create(new Health(1));

        _world.Add(in WithHealth, new Mass(2, 2));
        Assert.Equal((1, 2), (entity.Get<Health>().Points, entity.Get<Mass>().Kilograms));
        _world.Remove<Mass>(in WithHealth);
        Assert.Equal(Component<Health>.Signature, entity.GetComponentTypes());
        Assert.Equal(1, entity.Get<Health>().Points);
    }

    [Fact]
    public void Setting_by_query_fills_every_row_and_no_other()
    {
        _world.Create(5000, new Health(1), new Label("old", 1), new Player());
        _world.Create(300, new Health(2), new Label("old", 2));
        Entity other = _world.Create(new Label("other", 3));

        _world.Set(in WithHealth, new Health(9), new Label("new", 9));
        _world.Set(new QueryDescription().WithAll<Player>(), new Player());

        int seen = 0;
        _world.Query(in WithHealth, (ref Health health, ref Label label) =>
        {
            Assert.Equal((9, "new"), (health.Points, label.Text));
            seen++;
        });
        Assert.Equal(5300, seen);
        Assert.Equal("other", other.Get<Label>().Text);
    }

    [Fact]
    public void A_value_may_lie_in_a_row_that_changes()
    {
        Entity first = _world.Create(new Health(1), new Position(1, 2, 3));
        _world.Create(100, new Health(2), new Position());
        Entity pair = _world.Create(new Pair { First = new Health(7), Second = new Mass(8, 9) }, new Position());

        _world.Set(new QueryDescription().WithAll<Position>(), in first.Get<Position>());
        _world.Add(
            new QueryDescription().WithAll<Position>().WithNone<Mass>(), in pair.Get<Pair>().Second);

        Assert.Equal(102, _world.CountEntities(new QueryDescription().WithAll<Mass>()));
        _world.Query(new QueryDescription(), (ref Position position, ref Mass mass) =>
            Assert.Equal((new Position(1, 2, 3), new Mass(8, 9)), (position, mass)));
    }

    [Fact]
    public void What_cannot_be_for_one_happens_to_none()
    {
        Entity with = _world.Create(new Health(1), new Mass(1, 1));
        Entity without = _world.Create(new Health(2));
        Entity tagged = _world.Create(new Health(3), new Player());

        var twice = Assert.Throws<DuplicateComponentException>(() => _world.Add(in WithHealth, new Mass(2, 2)));
        Assert.Equal(Component<Mass>.ComponentType, twice.ComponentType);
        Assert.Contains($"Id = {with.Id}", twice.Message, StringComparison.Ordinal);
        Assert.Throws<ComponentNotFoundException>(() => _world.Remove<Mass>(in WithHealth));
        Assert.Throws<ComponentNotFoundException>(() => _world.Remove<Health, Mass>(in WithHealth));
        Assert.Throws<ComponentNotFoundException>(() => _world.Set(in WithHealth, new Health(9), new Mass(3, 3)));
        Assert.Throws<StructuralChangeException>(
            () => _world.Query(in WithHealth, (Entity _) => _world.Add(in WithHealth, new Position())));
        Assert.Throws<StructuralChangeException>(
            () => _world.Query(in WithHealth, (Entity _) => _world.Remove<Health>(in WithHealth)));

        Assert.Equal((1, 2, 3), (with.Get<Health>().Points, without.Get<Health>().Points, tagged.Get<Health>().Points));
        Assert.Equal(1, with.Get<Mass>().Kilograms);
        Assert.False(without.Has<Mass>());
        Assert.True(tagged.Has<Player>());

        // An archetype without entities asks for nothing.
        _world.Destroy(with);
        _world.Add(in WithHealth, new Mass(2, 2));
        Assert.Equal(2, without.Get<Mass>().Kilograms);
    }

    [Fact]
    public void Who_listens_is_told_of_bulk_changes_as_of_single_ones()
    {
        var told = new List<string>();
        _world.SubscribeEntityCreated((in Entity entity) => told.Add($"created {Count(entity)}"));
        _world.SubscribeComponentAdded((in Entity entity, ref Mass mass) => told.Add($"added {mass.Kilograms}"));
        _world.SubscribeComponentSet((in Entity entity, ref Mass mass) => told.Add($"set {mass.Kilograms}"));
        _world.SubscribeComponentRemoved((in Entity entity, ref Mass mass) => told.Add($"removed {mass.Kilograms}"));
        int destroyed = 0;
        _world.SetDestroyHook((Entity _, ref Mass mass) => destroyed += (int)mass.Kilograms, onOverwrite: true);

        _world.Create(2, new Health(1), new Mass(4, 0));
        Assert.Equal(["created 2", "added 4", "created 2", "added 4"], told);
        told.Clear();
        _world.Set(in WithHealth, new Mass(5, 0));
        Assert.Equal(["set 5", "set 5"], told);
        Assert.Equal(8, destroyed);
        told.Clear();
        _world.Remove<Mass>(in WithHealth);
        Assert.Equal(["removed 5", "removed 5"], told);
        Assert.Equal(18, destroyed);
        told.Clear();
        _world.Create(new Health(2));
        _world.Add(in WithHealth, new Mass(6, 0));
        Assert.Equal(["created 1", "added 6", "added 6", "added 6"], told);
        told.Clear();

        Entity boxed = _world.Create();
        boxed.Add((object)new Mass(1, 0));
        boxed.Set((object)new Mass(2, 0));
        boxed.SetRange([new Mass(3, 0)]);
        boxed.Remove<Mass>();
        boxed.AddRange([new Mass(9, 0), new Health(1)]);
        Assert.Equal(["created 0", "added 1", "set 2", "set 3", "removed 3", "added 9"], told);
        Assert.Equal(18 + 1 + 2 + 3, destroyed);
        told.Clear();

        using World source = World.Create(_memory);
        source.Create(2, new Position(7, 0, 0));
        _world.SubscribeComponentAdded((in Entity entity, ref Position position) => told.Add($"placed {position.X}"));
        World.Copy(source, _world);
        Assert.Equal(["created 1", "placed 7", "created 1", "placed 7"], told);

        string Count(Entity entity) => $"{entity.GetComponentTypes().Count}";
    }

    [Fact]
    public void A_handler_that_throws_stops_no_bulk_change()
    {
        _world.SubscribeComponentAdded((in Entity _, ref Mass _) => throw new InvalidOperationException("handler"));
        _world.SubscribeComponentRemoved((in Entity _, ref Mass _) => throw new InvalidOperationException("handler"));

        Assert.Throws<InvalidOperationException>(() => _world.Create(10_000, new Health(1), new Mass(1, 1)));
        Assert.Equal(10_000, _world.CountEntities(in WithHealth));
        Assert.Throws<InvalidOperationException>(() => _world.Remove<Mass>(in WithHealth));
        Assert.Equal(0, _world.CountEntities(new QueryDescription().WithAll<Mass>()));
        Assert.Throws<InvalidOperationException>(() => _world.Add(in WithHealth, new Mass(1, 1)));
        Assert.Equal(10_000, _world.CountEntities(new QueryDescription().WithAll<Mass>()));
        Assert.False(_world.IsIterating);
    }

    private static Entity[] RowsOf(Archetype archetype)
    {
        var rows = new List<Entity>();
        foreach (ref Chunk chunk in archetype)
        {
            rows.AddRange(chunk.Entities);
        }

        return [.. rows];
    }

    private struct Pair
    {
        public Health First;
        public Mass Second;
    }
}
