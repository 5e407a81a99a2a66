using Engine.Memory;

namespace Engine.Ecs.Tests;

/// <summary>Out of memory at every place it can happen: the call throws, and the world is as it was.</summary>
public sealed class FailureTests
{
    [Fact]
    public void A_create_without_memory_changes_nothing()
    {
        using MemorySystem memory = Tight();
        using World world = World.Create(memory);
        var created = new List<Entity>();
        while (Try(() => created.Add(world.Create(new Health(created.Count), new Position(1, 2, 3)))))
        {
        }

        Assert.True(created.Count > 100);
        AssertHealths(world, created);

        // And it goes on as soon as there is room, in the archetype that failed.
        world.Destroy(created[^1]);
        created[^1] = world.Create(new Health(created.Count - 1), new Position(1, 2, 3));
        AssertHealths(world, created);
    }

    [Fact]
    public void A_create_in_a_new_archetype_without_memory_changes_nothing()
    {
        using MemorySystem memory = Tight();
        using World world = World.Create(memory);
        List<Entity> created = Fill(world);
        using Arena hog = TakeTheRest(memory);

        Assert.Throws<OutOfNativeMemoryException>(() => world.Create(new Health(1), new Label("none", 1)));
        Assert.Throws<OutOfNativeMemoryException>(() => world.Create(Component<Small>.Signature));

        AssertHealths(world, created);
        Assert.Equal(0, world.CountEntities(new QueryDescription().WithAll<Label>()));
    }

    [Fact]
    public void An_add_or_remove_without_memory_changes_nothing()
    {
        using MemorySystem memory = Tight();
        using World world = World.Create(memory);
        List<Entity> created = Fill(world);
        using Arena hog = TakeTheRest(memory);

        Assert.Throws<OutOfNativeMemoryException>(() => world.Add(created[7], new Label("x", 1)));
        Assert.Throws<OutOfNativeMemoryException>(() => world.Add(created[7], new Mass(), new Player()));
        Assert.Throws<OutOfNativeMemoryException>(() => world.Remove<Position>(created[7]));

        AssertHealths(world, created);
        Assert.Equal(Component<Health, Position>.Signature, world.GetSignature(created[7]));
    }

    [Fact]
    public void A_playback_without_memory_changes_nothing()
    {
        using MemorySystem memory = Tight();
        using World world = World.Create(memory);
        var commands = new CommandBuffer(memory);
        List<Entity> created = [.. Enumerable.Range(0, 100).Select(i => world.Create(new Health(i), new Position()))];

        // Something of everything, and more creations than there is memory for.
        commands.Destroy(created[3]);
        commands.Add(created[4], new Mass());
        commands.Set(created[5], new Health(-1));
        while (Try(() => commands.Create(Component<Health, Position>.Signature)))
        {
            if (commands.Size == 20_000)
            {
                break;
            }
        }

        Fill(world, created);
        WorldStatistics before = world.Statistics;
        Assert.Throws<OutOfNativeMemoryException>(() => commands.Playback(world));

        Assert.Equal(before, world.Statistics with { Archetypes = before.Archetypes, Capacity = before.Capacity });
        AssertHealths(world, created);
    }

    [Fact]
    public void The_maxima_of_the_options_hold()
    {
        using var memory = new MemorySystem();
        using World world = World.Create(memory, new WorldOptions { MaximumEntities = 300, MaximumChunkBytes = 64 << 10 });
        List<Entity> created = [.. Enumerable.Range(0, 300).Select(i => world.Create(new Health(i), new Position()))];

        Assert.Throws<InvalidOperationException>(() => world.Create(new Health(300), new Position()));
        AssertHealths(world, created);
        Assert.Throws<InvalidOperationException>(() => world.Add(created[0], new Mass()));
        AssertHealths(world, created);
        world.Destroy(created[299]);
        created[299] = world.Create(new Health(299), new Position());
        AssertHealths(world, created);
    }

    private static MemorySystem Tight() => new(new MemoryOptions { CommitBudgetBytes = 3 << 20 });

    private static List<Entity> Fill(World world, List<Entity>? entities = null)
    {
        entities ??= [];
        while (Try(() => entities.Add(world.Create(new Health(entities.Count), new Position(1, 2, 3)))))
        {
        }

        return entities;
    }

    private static Arena TakeTheRest(MemorySystem memory)
    {
        var hog = new Arena(memory, "hog");
        while (Try(() => hog.Allocate<byte>(4096)))
        {
        }

        return hog;
    }

    private static bool Try(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (OutOfNativeMemoryException)
        {
            return false;
        }
    }

    private static void AssertHealths(World world, List<Entity> entities)
    {
        Assert.Equal(entities.Count, world.Size);
        for (int index = 0; index < entities.Count; index++)
        {
            Assert.Equal(index, world.Get<Health>(entities[index]).Points);
        }

        int visited = 0;
        world.Query(new QueryDescription().WithAll<Health, Position>(), (Entity entity, ref Health health) =>
        {
            Assert.Equal(entities[health.Points], entity);
            visited++;
        });
        Assert.Equal(entities.Count, visited);
    }
}
