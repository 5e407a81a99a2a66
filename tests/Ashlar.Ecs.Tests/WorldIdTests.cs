using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>
/// The ids of worlds and of their entities over many worlds: no entity of a dead world comes alive in a later one, and
/// neither making worlds nor using entities up ever takes an id away.
/// </summary>
public sealed class WorldIdTests : IDisposable
{
    /// <summary>An id that no world gets by itself, as few are alive.</summary>
    private const int Id = 251;

    private readonly MemorySystem _memory = new();

    public void Dispose() => _memory.Dispose();

    [Fact]
    [Trait("Runs", "once")]
    public void A_world_id_is_not_used_up_by_entities_that_reach_their_last_version()
    {
        var all = new HashSet<Entity>();
        for (int turn = 0; turn < 300; turn++)
        {
            using World world = AtLastVersion();
            foreach (Entity old in all)
            {
                Assert.False(world.IsAlive(old));
            }

            Assert.True(all.Add(world.Create(new Health(1))));
            Entity retired = world.Create(new Health(2));
            world.Destroy(retired);
            Assert.True(all.Add(retired));
            Assert.Equal(1, world.Size);
            Assert.Equal(2, world.Statistics.Created);
        }
    }

    [Fact]
    public void A_save_is_loaded_under_its_id_whatever_became_of_it()
    {
        byte[] file;
        Entity saved;
        using (World world = World.Create(_memory, new WorldOptions { Id = Id }))
        {
            saved = world.Create(new Health(7));
            file = SavedWorld.Save(world);
        }

        Entity last;
        using (World world = AtLastVersion())
        {
            last = world.Create(new Health(8));
        }

        using (World loaded = World.Load(new MemoryStream(file), _memory))
        {
            Assert.Equal(7, loaded.Get<Health>(saved).Points);
            Assert.False(loaded.IsAlive(last));
        }

        using World next = World.Create(_memory, new WorldOptions { Id = Id });
        Entity entity = next.Create(new Health(9));
        Assert.False(next.IsAlive(saved));
        Assert.False(next.IsAlive(last));
        Assert.NotEqual(last, entity);
    }

    [Fact]
    public void A_world_whose_first_ids_are_retired_is_saved_and_loaded()
    {
        using (World used = AtLastVersion())
        {
            used.Create(5, new Health(1));
        }

        using World world = World.Create(_memory, new WorldOptions { Id = Id, MaximumEntities = 3 });
        Entity first = world.Create(new Health(1));
        Assert.True(first.Id >= 5);
        Assert.Equal(1, first.Version);
        byte[] file = SavedWorld.Save(world);
        world.Create(2, new Health(2));
        Assert.Throws<InvalidOperationException>(() => world.Create());
        SavedWorld.Load(world, file);

        Assert.Equal(1, world.Get<Health>(first).Points);
        Assert.Equal(1, world.Statistics.Created);
        Assert.Equal(first.Id + 1, world.Create().Id);
        world.Create();
        Assert.Throws<InvalidOperationException>(() => world.Create());
        Assert.Equal(3, world.Size);
    }

    [Fact]
    public void Loading_and_ending_a_world_again_and_again_retires_nothing_more()
    {
        using (World used = AtLastVersion())
        {
            used.Create(new Health(1));
        }

        byte[] file;
        using (World world = World.Create(_memory, new WorldOptions { Id = Id }))
        {
            world.Create(new Health(1));
            file = SavedWorld.Save(world);
        }

        int first = FirstId();
        for (int turn = 0; turn < 5; turn++)
        {
            World.Load(new MemoryStream(file), _memory).Dispose();
        }

        Assert.Equal(first, FirstId());
    }

    /// <summary>A save that asked for its id can be loaded however many worlds came and went before.</summary>
    [Fact]
    public void Worlds_that_do_not_ask_leave_the_upper_ids_to_those_that_do()
    {
        for (int turn = 0; turn < 300; turn++)
        {
            using World world = World.Create(_memory);
            Assert.InRange(world.Id, 1, 127);
        }

        World[] lower = [.. Enumerable.Range(0, 127).Select(_ => World.Create(_memory))];
        Assert.Equal(Enumerable.Range(1, 127), lower.Select(world => world.Id).Order());
        Assert.InRange(World.Create(_memory).Id, 128, 255);
    }

    [Fact]
    public void Entity_Null_is_not_alive_when_the_first_id_is_retired()
    {
        using World world = World.Create(_memory, new WorldOptions { FirstVersion = Entity.MaximumVersion });
        Entity first = world.Create(new Health(1));
        world.Destroy(first);

        Assert.Equal(1, world.Statistics.Retired);
        AssertNullIsStale(world);
        SavedWorld.Load(world, SavedWorld.Save(world));
        Assert.Equal(1, world.Statistics.Retired);
        AssertNullIsStale(world);
    }

    [Fact]
    public void An_entity_of_the_last_version_is_saved_and_loaded()
    {
        using World world = World.Create(_memory, new WorldOptions { FirstVersion = Entity.MaximumVersion });
        Entity entity = world.Create(new Health(1));
        SavedWorld.Load(world, SavedWorld.Save(world));
        Assert.Equal((1, Entity.MaximumVersion), (entity.Get<Health>().Points, entity.Version));
    }

    private static void AssertNullIsStale(World world)
    {
        Assert.False(world.IsAlive(Entity.Null));
        Assert.Throws<StaleEntityException>(() => world.Get<Health>(Entity.Null));
        Assert.Throws<StaleEntityException>(() => world.Destroy(Entity.Null));
    }

    private int FirstId()
    {
        using World world = World.Create(_memory, new WorldOptions { Id = Id });
        return world.Create().Id;
    }

    /// <summary>As after 16 million destructions.</summary>
    private World AtLastVersion() =>
        World.Create(_memory, new WorldOptions { Id = Id, FirstVersion = Entity.MaximumVersion });
}
