using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

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
        Assert.Equal(_world.Id, entity.WorldId);
        Assert.True(entity.Version >= 1, "above every version of the world that had this id before");
    }

    [Fact]
    public void A_world_takes_nothing_before_it_holds_something()
    {
        using var memory = new MemorySystem();
        int before = memory.Snapshot().Nodes.Length;
        using World world = World.Create(memory);
        Assert.Equal(before + 1, memory.Snapshot().Nodes.Length);
        Assert.Equal(0, memory.CommittedBytes);
        world.Create(new Health(1));
        string[] names = [.. memory.Snapshot().Nodes.ToArray().Select(node => node.Name)];
        Assert.Contains("4 KiB", names);
        Assert.DoesNotContain("256 KiB", names);
    }

    [Fact]
    public void An_entity_created_by_types_is_zero_even_in_used_memory()
    {
        Signature signature = Component<Position, Health, Label>.Signature;
        _world.Destroy(_world.Create(new Position(1, 2, 3), new Health(4), new Label("old", 5)));

        Entity[] entities =
            [_world.Create(signature), _world.Create(typeof(Position), typeof(Health), typeof(Label))];
        foreach (Entity entity in entities)
        {
            Assert.Equal(default, _world.Get<Position>(entity));
            Assert.Equal(default, _world.Get<Health>(entity));
            Assert.Equal(default, _world.Get<Label>(entity));
            Assert.Equal(signature, _world.GetSignature(entity));
        }
    }

    [Fact]
    public void Components_come_and_go_and_the_others_stay()
    {
        Entity entity = _world.Create(new Position(1, 2, 3), new Inventory(8));

        _world.Add(entity, new Health(5));
        _world.Add(entity, new Velocity(1, 1, 1), new Mass(2, 0.5));
        _world.Add<Player>(entity);
        Assert.True(entity.Has<Position, Health, Velocity, Mass, Player, Inventory>());
        _world.Remove<Position, Velocity>(entity);
        _world.Remove(entity, typeof(Mass));
        _world.Set(entity, new Health(6));

        Assert.Equal(new Signature(typeof(Health), typeof(Player), typeof(Inventory)), _world.GetSignature(entity));
        Assert.Equal(6, entity.Get<Health>().Points);
        Assert.Equal(8, entity.Get<Inventory>().Items);
        Assert.Equal(3, entity.GetComponentTypes().Count);
        _world.Add(entity, Component<Position>.ComponentType);
        Assert.Equal(default, entity.Get<Position>());
    }

    [Fact]
    public void Several_components_are_read_and_written_at_once()
    {
        Entity entity = _world.Create(new Position(1, 0, 0), new Health(2), new Label("a", 3));

        Components<Position, Health, Label> components = entity.Get<Position, Health, Label>();
        components.t0.X += 10;
        components.t1.Points += 10;
        components.t2.Number += 10;
        Assert.Equal(11, entity.Get<Position>().X);
        Assert.Equal(12, entity.Get<Health>().Points);
        Assert.Equal(13, entity.Get<Label>().Number);

        entity.Set(new Health(1), new Position(2, 2, 2));
        Assert.Equal((2f, 1), (entity.Get<Position>().X, entity.Get<Health>().Points));

        // All or nothing: the entity has no velocity.
        Assert.Throws<ComponentNotFoundException>(() => entity.Set(new Health(99), new Velocity(1, 1, 1)));
        Assert.Equal(1, entity.Get<Health>().Points);
    }

    [Fact]
    public void Components_are_asked_for_carefully()
    {
        Entity entity = _world.Create(new Health(3));

        Assert.True(_world.TryGet(entity, out Health health));
        Assert.Equal(3, health.Points);
        Assert.False(_world.TryGet(entity, out Position _));
        _world.TryGetRef<Health>(entity, out bool exists).Points++;
        Assert.True(exists);
        _world.TryGetRef<Position>(entity, out exists);
        Assert.False(exists);
        Assert.Equal(4, _world.AddOrGet(entity, new Health(100)).Points);
        _world.AddOrGet(entity, new Position(7, 0, 0)).Y = 8;
        Assert.Equal(new Position(7, 8, 0), _world.Get<Position>(entity));
        Assert.Equal(4, _world.Get<Health>(entity).Points);
    }

    [Fact]
    public void What_is_missing_or_there_already_is_named()
    {
        Entity entity = _world.Create(new Health(3));

        var missing = Assert.Throws<ComponentNotFoundException>(() => _world.Get<Position>(entity));
        Assert.Equal(Component<Position>.ComponentType, missing.ComponentType);
        Assert.Contains("Position", missing.Message, StringComparison.Ordinal);
        Assert.Contains($"Id = {entity.Id}", missing.Message, StringComparison.Ordinal);
        Assert.Throws<ComponentNotFoundException>(() => _world.Set(entity, new Position()));
        Assert.Throws<ComponentNotFoundException>(() => _world.Remove<Position>(entity));
        Assert.Throws<ComponentNotFoundException>(() => _world.Remove<Health, Position>(entity));
        var twice = Assert.Throws<DuplicateComponentException>(() => _world.Add(entity, new Health(9)));
        Assert.Equal(Component<Health>.ComponentType, twice.ComponentType);
        Assert.Throws<DuplicateComponentException>(() => _world.Add(entity, new Position(), new Health(9)));

        Assert.Equal(3, _world.Get<Health>(entity).Points);
        Assert.Equal(Component<Health>.Signature, _world.GetSignature(entity));
    }

    [Fact]
    public void A_destroyed_entity_is_stale_at_once_and_its_id_comes_back_with_another_version()
    {
        Entity first = _world.Create(new Health(1));
        _world.Destroy(first);
        Assert.False(first.IsAlive());
        AssertStale(first, foundVersion: first.Version + 1);

        Entity second = _world.Create(new Health(2));
        Assert.Equal(first.Id, second.Id);
        Assert.Equal(first.Version + 1, second.Version);
        AssertStale(first, foundVersion: first.Version + 1);
        Assert.Equal(2, second.Get<Health>().Points);
        Assert.Equal(1, _world.Statistics.Recycled);
    }

    [Fact]
    public void Entities_of_nowhere_are_stale()
    {
        using World other = World.Create(_memory);
        Entity foreign = other.Create(new Health(1));
        _world.Create(new Health(1));

        AssertStale(Entity.Null, 0);
        AssertStale(foreign, 0);
        Assert.False(_world.IsAlive(foreign));
        Assert.False(Entity.Null.IsAlive());
        Assert.Equal(default, Entity.Null);
        Assert.Throws<StaleEntityException>(() => Entity.Null.Get<Health>());
    }

    [Fact]
    [Trait("Runs", "once")]
    public void An_entity_outlives_its_world_only_as_a_stale_one()
    {
        Entity old;
        using (World dead = World.Create(_memory))
        {
            old = dead.Create(new Health(1));
            Assert.True(old.IsAlive());
        }

        Assert.False(old.IsAlive());
        Assert.Throws<StaleEntityException>(() => old.Get<Health>());

        // Once round all ids: some world has the dead one's id now, and the same entity id in it.
        for (int turn = 0; turn < WorldDirectory.MaximumWorlds; turn++)
        {
            using World next = World.Create(_memory);
            Entity entity = next.Create(new Health(2));
            Assert.Equal(old.Id, entity.Id);
            Assert.NotEqual(old, entity);
            Assert.False(next.IsAlive(old));
        }
    }

    [Fact]
    public void There_are_255_worlds_at_most()
    {
        var worlds = new List<World>();
        try
        {
            var options = new WorldOptions { MaximumEntities = 16, MaximumChunkBytes = 1 << 16 };
            var failure = Assert.Throws<InvalidOperationException>(() =>
            {
                while (worlds.Count <= WorldDirectory.MaximumWorlds)
                {
                    worlds.Add(World.Create(_memory, options));
                }
            });

            Assert.Equal(WorldDirectory.MaximumWorlds - 1, worlds.Count);
            Assert.Contains($"{worlds.Count + 1} worlds", failure.Message, StringComparison.Ordinal);
            Assert.Equal(worlds.Count, worlds.Select(world => world.Id).Distinct().Count());
            World.Destroy(worlds[0]);
            worlds[0] = World.Create(_memory);
        }
        finally
        {
            worlds.ForEach(World.Destroy);
        }
    }

    [Fact]
    public void An_id_whose_versions_run_out_is_retired()
    {
        using World world = World.Create(_memory, new WorldOptions { FirstVersion = Entity.MaximumVersion - 1 });
        Entity first = world.Create(new Health(1));
        world.Destroy(first);
        Entity last = world.Create(new Health(2));
        Assert.Equal((first.Id, Entity.MaximumVersion), (last.Id, last.Version));
        world.Destroy(last);

        Entity next = world.Create(new Health(3));
        Assert.NotEqual(first.Id, next.Id);
        Assert.False(first.IsAlive());
        Assert.False(last.IsAlive());
        WorldStatistics statistics = world.Statistics;
        Assert.Equal((1, 3L, 2L, 1L, 1, 0), (statistics.Live, statistics.Created, statistics.Destroyed,
            statistics.Recycled, statistics.Retired, statistics.FreeIds));
        Assert.Throws<StaleEntityException>(() => world.Destroy(last));
    }

    [Fact]
    public void Statistics_count_what_happened()
    {
        Entity[] entities = [.. Enumerable.Range(0, 10).Select(i => _world.Create(new Health(i)))];
        foreach (Entity entity in entities[..4])
        {
            _world.Destroy(entity);
        }

        _world.Create(new Health(0));
        WorldStatistics statistics = _world.Statistics;

        Assert.Equal(7, statistics.Live);
        Assert.Equal(11, statistics.Created);
        Assert.Equal(4, statistics.Destroyed);
        Assert.Equal(1, statistics.Recycled);
        Assert.Equal(3, statistics.FreeIds);
        Assert.Equal(1, statistics.Archetypes);
        Assert.Equal(1, statistics.Chunks);
        Assert.Equal(7, _world.Size);
        Assert.True(statistics.Capacity >= 10);
    }

    [Fact]
    public void A_world_can_be_emptied_and_used_again()
    {
        Entity[] entities = [.. Enumerable.Range(0, 5000).Select(i => _world.Create(new Health(i), new Label("l", i)))];
        Entity other = _world.Create(new Position());

        var description = new QueryDescription().WithAll<Health>();
        _world.Destroy(in description);
        Assert.All(entities, entity => Assert.False(entity.IsAlive()));
        Assert.Equal(1, _world.Size);
        _world.Clear();

        Assert.False(other.IsAlive());
        Assert.Equal(0, _world.Size);
        Assert.Equal(0, _world.Statistics.Chunks);
        Assert.Equal(3, _world.Create(new Health(3)).Get<Health>().Points);
    }

    [Fact]
    public void A_destroyed_world_refuses_everything()
    {
        World world = World.Create(_memory);
        Entity entity = world.Create(new Health(1));
        World.Destroy(world);
        World.Destroy(world);

        Assert.False(world.IsAlive(entity));
        Assert.Throws<StaleEntityException>(() => world.Get<Health>(entity));
        Assert.Throws<ObjectDisposedException>(() => world.Destroy(entity));
        Assert.Throws<ObjectDisposedException>(() => world.Create(new Health(1)));
        Assert.Throws<ObjectDisposedException>(() => world.Create(new Mass(1, 1)));
        Assert.Throws<ObjectDisposedException>(() => world.CountEntities(new QueryDescription()));
    }

    [Fact]
    public void A_world_without_a_memory_system_has_its_own()
    {
        using World world = World.Create();
        Assert.Equal(4, world.Create(new Health(4)).Get<Health>().Points);
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(
            () => World.Create(_memory, new WorldOptions { MaximumEntities = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => World.Create(_memory, new WorldOptions { MaximumEntities = 10, EntityCapacity = 11 }));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => World.Create(_memory, new WorldOptions { MaximumChunkBytes = 0 }));
    }

    private void AssertStale(Entity entity, int foundVersion)
    {
        var stale = Assert.Throws<StaleEntityException>(() => _world.Get<Health>(entity));
        Assert.Equal(entity, stale.Entity);
        Assert.Equal(foundVersion, stale.FoundVersion);
        Assert.Throws<StaleEntityException>(() => _world.Set(entity, new Health(1)));
        Assert.Throws<StaleEntityException>(() => _world.Has<Health>(entity));
        Assert.Throws<StaleEntityException>(() => _world.TryGet(entity, out Health _));
        Assert.Throws<StaleEntityException>(() => _world.Add(entity, new Mass(1, 1)));
        Assert.Throws<StaleEntityException>(() => _world.Remove<Health>(entity));
        Assert.Throws<StaleEntityException>(() => _world.Destroy(entity));
        Assert.Throws<StaleEntityException>(() => _world.GetArchetype(entity));
        Assert.False(_world.IsAlive(entity));
    }
}
