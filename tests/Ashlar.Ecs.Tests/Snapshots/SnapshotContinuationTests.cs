using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>A world that is saved and loaded goes on exactly as one that simply goes on.</summary>
public sealed class SnapshotContinuationTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1)]
    [InlineData(20261122)]
    [InlineData(0)]
    public void A_loaded_world_goes_on_like_the_one_that_was_saved(int seed)
    {
        seed = seed == 0 ? Random.Shared.Next() : seed;
        output.WriteLine($"seed {seed}");
        using var memory = new MemorySystem();
        World world = World.Create(memory);
        Run(memory, world, seed, 4000);
        byte[] saved = SavedWorld.Save(world);

        List<Entity> expected = Run(memory, world, seed + 1, 4000);
        byte[] end = SavedWorld.Save(world);
        World.Destroy(world);

        World loaded = World.Load(new MemoryStream(saved), memory);
        Assert.Equal(saved, SavedWorld.Save(loaded));
        Assert.Equal(expected, Run(memory, loaded, seed + 1, 4000));
        Assert.Equal(end, SavedWorld.Save(loaded));

        // Back again, over a world that is elsewhere by now.
        Run(memory, loaded, seed + 2, 1000);
        SavedWorld.Load(loaded, saved);
        Assert.Equal(expected, Run(memory, loaded, seed + 1, 4000));
        Assert.Equal(end, SavedWorld.Save(loaded));
        World.Destroy(loaded);
        memory.Dispose();
        Assert.Empty(memory.Leaks);
    }

    [Fact]
    public void Retired_ids_stay_retired()
    {
        using var memory = new MemorySystem();
        using World world = World.Create(memory, new WorldOptions { FirstVersion = Entity.MaximumVersion - 8 });
        Run(memory, world, 5, 3000);
        byte[] saved = SavedWorld.Save(world);
        WorldStatistics statistics = world.Statistics;
        Assert.True(statistics.Retired > 10);

        List<Entity> expected = Run(memory, world, 6, 3000);
        byte[] end = SavedWorld.Save(world);
        SavedWorld.Load(world, saved);
        WorldStatistics loaded = world.Statistics;
        Assert.Equal(
            (statistics.Live, statistics.Created, statistics.Destroyed, statistics.Recycled, statistics.Retired,
                statistics.FreeIds, statistics.Archetypes),
            (loaded.Live, loaded.Created, loaded.Destroyed, loaded.Recycled, loaded.Retired, loaded.FreeIds,
                loaded.Archetypes));
        Assert.Equal(expected, Run(memory, world, 6, 3000));
        Assert.Equal(end, SavedWorld.Save(world));
    }

    /// <summary>Random operations, which depend on nothing but the seed and what the world holds.</summary>
    /// <returns>Every entity that was created, and now and then all there are in the order of iteration.</returns>
    private static List<Entity> Run(MemorySystem memory, World world, int seed, int steps)
    {
        ComponentType[] types =
        [
            typeof(Health), typeof(Position), typeof(Mass), typeof(Player), typeof(Small), typeof(Link), typeof(Burning),
            typeof(Chosen),
        ];
        var random = new Random(seed);
        var commands = new CommandBuffer(memory);
        List<Entity> trace = [];
        List<Entity> alive = EntitiesOf(world);
        for (int step = 0; step < steps; step++)
        {
            int value = random.Next();
            ComponentType type = types[random.Next(types.Length)];
            switch (random.Next(alive.Count == 0 ? 1 : 20))
            {
                case < 7 when alive.Count < 700 || random.Next(3) == 0:
                    Entity created = world.Create([.. types.Where((_, kind) => (value & 1 << kind) != 0)]);
                    Fill(world, created, value, alive);
                    alive.Add(created);
                    trace.Add(created);
                    break;
                case < 9:
                    Entity target = alive[random.Next(alive.Count)];
                    if (world.Has(target, type))
                    {
                        world.Remove(target, type);
                    }
                    else
                    {
                        world.Add(target, type);
                    }

                    Fill(world, target, value, alive);
                    break;
                case 9:
                    memory.BeginFrame();
                    commands.Destroy(alive[random.Next(alive.Count)]);
                    commands.Add(alive[random.Next(alive.Count)], new Health(value));
                    commands.Create(types[..3]);
                    commands.Playback(world);
                    memory.EndFrame();
                    alive = EntitiesOf(world);
                    trace.AddRange(alive);
                    trace.AddRange(SparseTests.EntitiesOf<Burning>(world));
                    break;
                case 10 when random.Next(60) == 0:
                    world.Destroy(new QueryDescription().WithAll<Mass, Small>());
                    alive = EntitiesOf(world);
                    break;
                default:
                    int index = random.Next(alive.Count);
                    world.Destroy(alive[index]);
                    alive.RemoveAt(index);
                    break;
            }
        }

        trace.AddRange(EntitiesOf(world));
        return trace;
    }

    private static void Fill(World world, Entity entity, int value, List<Entity> alive)
    {
        if (world.Has<Health>(entity))
        {
            world.Set(entity, new Health(value));
        }

        if (world.Has<Mass>(entity))
        {
            world.Set(entity, new Mass(value, -value));
        }

        if (world.Has<Link>(entity) && alive.Count != 0)
        {
            world.Set(entity, new Link(alive[(int)((uint)value % (uint)alive.Count)]));
        }
    }

    private static List<Entity> EntitiesOf(World world)
    {
        var entities = new Entity[world.Size];
        world.GetEntities(new QueryDescription(), entities);
        return [.. entities];
    }
}
