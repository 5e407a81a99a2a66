using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

public sealed class BulkTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly World _world;

    public BulkTests() => _world = World.Create(_memory);

    public void Dispose()
    {
        World.Destroy(_world);
        _memory.Dispose();
        Assert.Empty(_memory.Leaks);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(37)]
    [InlineData(50_000)]
    public void Bulk_creation_gives_the_ids_and_rows_of_single_creations(int amount)
    {
        using World single = World.Create(_memory);
        foreach (World world in new[] { _world, single })
        {
            // Some rows in the chunk, and ids to use again: fewer than the large amounts, more than the small ones.
            Entity[] first = [.. Enumerable.Range(0, 90).Select(i => world.Create(new Health(i), new Label("l", i)))];
            foreach (Entity entity in first.Where((_, i) => i % 3 != 0))
            {
                world.Destroy(entity);
            }
        }

        _world.Create(amount, new Health(7), new Label("bulk", 8), new Player());
        _world.Create(amount, new Label("two", 2), new Health(6));
        for (int i = 0; i < amount; i++)
        {
            single.Create(new Health(7), new Label("bulk", 8), new Player());
        }

        for (int i = 0; i < amount; i++)
        {
            single.Create(new Health(6), new Label("two", 2));
        }

        Assert.Equal(30 + 2 * amount, _world.Size);
        Assert.Equal(Rows(single), Rows(_world));
        WorldStatistics statistics = _world.Statistics;
        Assert.Equal(single.Statistics with { Archetypes = 2, Capacity = statistics.Capacity }, statistics);
        Assert.Equal(amount, _world.CountEntities(new QueryDescription().WithAll<Player>()));
        Assert.Equal(_world.Create().Id, single.Create().Id);
    }

    [Fact]
    public void Bulk_creation_by_signature_is_zero_and_names_its_entities()
    {
        Signature signature = Component<Position, Label, Inventory, Player>.Signature;
        _world.Create(3000, new Position(1, 2, 3), new Label("old", 1), new Inventory(1), new Player());
        _world.Clear();
        var entities = new Entity[2000];

        _world.Create(entities, in signature, 1500);

        Assert.Equal(1500, _world.Size);
        Assert.Equal(1500, entities.Distinct().Count() - 1);
        Assert.All(entities[..1500], entity =>
        {
            Assert.Equal(signature, _world.GetSignature(entity));
            Assert.Equal(default, entity.Get<Position>());
            Assert.Equal(default, entity.Get<Label>());
            Assert.Null(entity.Get<Inventory>());
        });
        Assert.All(entities[1500..], entity => Assert.Equal(Entity.Null, entity));
    }

    [Fact]
    public void A_bulk_creation_that_cannot_be_changes_nothing()
    {
        var entities = new Entity[4];
        Signature signature = Component<Health>.Signature;

        Assert.Throws<ArgumentOutOfRangeException>(() => _world.Create(-1, new Health(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => _world.Create(entities, in signature, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => _world.Create(entities, in signature, 5));
        Assert.Throws<InvalidOperationException>(() => _world.Create(int.MaxValue, new Health(1)));
        _world.Create(new Health(1));
        Assert.Throws<StructuralChangeException>(
            () => _world.Query(new QueryDescription(), (Entity _) => _world.Create(3, new Health(2))));

        Assert.Equal(1, _world.Size);
        Assert.All(entities, entity => Assert.Equal(Entity.Null, entity));
    }

    /// <summary>Versions count from the first one of the world, which depends on the worlds that had its id.</summary>
    private static List<(int Id, int Version, Health Health, Label Label)> Rows(World world)
    {
        var rows = new List<(int Id, int Version, Health Health, Label Label)>();
        world.Query(
            new QueryDescription().WithAll<Health>(), (Entity entity, ref Health health, ref Label label) =>
                rows.Add((entity.Id, entity.Version, health, label)));
        int lowest = rows.Min(row => row.Version);
        return [.. rows.Select(row => row with { Version = row.Version - lowest })];
    }
}
