using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Ecs.Tests;

/// <summary>Out of memory at every place it can happen: the call throws, and the world is as it was.</summary>
public class FailureTests
{
    private static readonly WorldOptions Options = new() { EntityCapacity = 40_000 };

    /// <summary>The pages that run out.</summary>
    protected virtual VirtualMemory Pages => VirtualMemory.Native;

    /// <summary>Bytes of them.</summary>
    protected virtual long Budget => 4 << 20;

    [Fact]
    public void A_create_without_memory_changes_nothing()
    {
        using MemorySystem memory = Tight();
        using World world = World.Create(memory, Options);
        var created = new List<Entity>();
        while (Try(() => created.Add(world.Create(new Health(created.Count), new Position(1, 2, 3), new Ballast()))))
        {
        }

        Assert.True(created.Count > 100);
        AssertHealths(world, created);

        // And it goes on as soon as there is room, in the archetype that failed.
        world.Destroy(created[^1]);
        created[^1] = world.Create(new Health(created.Count - 1), new Position(1, 2, 3), new Ballast());
        AssertHealths(world, created);
    }

    [Fact]
    public void A_bulk_create_without_memory_changes_nothing()
    {
        using MemorySystem memory = Tight();
        using World world = World.Create(memory, Options);
        List<Entity> created = [.. Enumerable.Range(0, 100).Select(i => world.Create(new Health(i), new Position()))];
        var names = new Entity[30_000];
        WorldStatistics before = world.Statistics;

        // Room for thousands, not for so many: what fits is not created either.
        Assert.Throws<OutOfNativeMemoryException>(
            () => world.Create(30_000, new Health(-1), new Position(), new Ballast()));
        Assert.Throws<OutOfNativeMemoryException>(
            () => world.Create(names, Component<Health, Position, Ballast>.Signature, 30_000));
        Assert.Throws<OutOfNativeMemoryException>(() => world.Create(10_000_000, new Health(-1), new Position()));

        Assert.Equal(before, world.Statistics with { Archetypes = before.Archetypes });
        AssertHealths(world, created);
        Assert.All(names, name => Assert.Equal(Entity.Null, name));
        world.Create(1000, new Health(-1), new Ballast());
        Assert.Equal(1100, world.Size);
    }

    [Fact]
    public void A_create_in_a_new_archetype_without_memory_changes_nothing()
    {
        using MemorySystem memory = Tight();
        using World world = World.Create(memory, Options);
        List<Entity> created = Fill(world);
        using var hog = new Arena(memory, "hog");

        AssertOutOfMemory(hog, () => world.Create(new Health(1), new Label("none", 1), default(Huge)));
        AssertOutOfMemory(hog, () => world.Create(Component<Small, Huge>.Signature));

        AssertHealths(world, created);
        Assert.Equal(0, world.CountEntities(new QueryDescription().WithAll<Label>()));
    }

    [Fact]
    public void An_add_or_remove_without_memory_changes_nothing()
    {
        using MemorySystem memory = Tight();
        using World world = World.Create(memory, Options);
        List<Entity> created = Fill(world, [world.Create(new Health(0), new Position(), default(Huge))]);
        using var hog = new Arena(memory, "hog");

        AssertOutOfMemory(hog, () => world.Add(created[0], new Label("x", 1)));
        AssertOutOfMemory(hog, () => world.Add(created[0], new Mass(), new Player()));
        AssertOutOfMemory(hog, () => world.Add(created[7], new Mass(), default(Huge)));
        AssertOutOfMemory(hog, () => world.Remove<Position>(created[0]));

        AssertHealths(world, created);
        Assert.Equal(Component<Health, Position, Huge>.Signature, world.GetSignature(created[0]));
        Assert.Equal(Component<Health, Position, Ballast>.Signature, world.GetSignature(created[7]));
    }

    [Fact]
    public void A_change_by_query_without_memory_changes_nothing()
    {
        using MemorySystem memory = Tight();
        using World world = World.Create(memory, Options);
        List<Entity> created = [.. Enumerable.Range(0, 100).Select(i => world.Create(new Health(i), new Position()))];
        for (int i = 100; i < 9000; i++)
        {
            created.Add(world.Create(new Health(i), new Position(), new Ballast()));
        }

        // There is room to move the small archetype, which comes first, but not the large one.
        QueryDescription all = new QueryDescription().WithAll<Health>();
        WorldStatistics before = world.Statistics;
        Assert.Throws<OutOfNativeMemoryException>(() => world.Add(in all, new Mass(), new Label("x", 1)));
        Assert.Throws<OutOfNativeMemoryException>(() => world.Remove<Position>(in all));

        Assert.Equal(before, world.Statistics with { Archetypes = before.Archetypes });
        Assert.Equal(Component<Health, Position>.Signature, world.GetSignature(created[99]));
        Assert.Equal(Component<Health, Position, Ballast>.Signature, world.GetSignature(created[100]));
        AssertHealths(world, created);
        world.Add(new QueryDescription().WithAll<Health>().WithNone<Ballast>(), new Mass(1, 1));
        AssertHealths(world, created);
    }

    [Fact]
    public void A_copy_without_memory_changes_nothing()
    {
        using MemorySystem memory = Tight();
        using World world = World.Create(memory, Options);
        using var roomy = new MemorySystem();
        using World source = World.Create(roomy);
        source.Create(100, new Health(-1));
        source.Create(30_000, new Health(-2), new Position(), new Ballast());
        List<Entity> created = [.. Enumerable.Range(0, 100).Select(i => world.Create(new Health(i), new Position()))];
        WorldStatistics before = world.Statistics;

        Assert.Throws<OutOfNativeMemoryException>(() => World.Copy(source, world));

        Assert.Equal(before, world.Statistics with { Archetypes = before.Archetypes });
        AssertHealths(world, created);
        Assert.Equal(30_100, source.Size);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_playback_without_memory_changes_nothing(bool creates)
    {
        using MemorySystem memory = Tight();
        using World world = World.Create(memory, Options);
        var commands = new CommandBuffer(memory);
        List<Entity> created = [.. Enumerable.Range(0, 100).Select(i => world.Create(new Health(i), new Position()))];

        // Frame memory for the playback itself is there, so that it is the world that runs out.
        ArenaMark mark = memory.Frame.Current.Mark();
        memory.Frame.Current.Allocate<byte>(1 << 20);
        memory.Frame.Current.Rewind(mark);

        // Something of everything first, then more creations or moves than there is memory for.
        commands.Destroy(created[3]);
        commands.Set(created[5], new Health(-1));
        for (int i = 0; i < 2000 && creates; i++)
        {
            commands.Create(Component<Health, Position, Ballast>.Signature);
        }

        for (int i = 6; i < 10 && !creates; i++)
        {
            commands.Add(created[i], default(Huge));
        }

        Fill(world, created);
        WorldStatistics before = world.Statistics;
        var failure = Assert.Throws<OutOfNativeMemoryException>(() => commands.Playback(world));

        Assert.Contains("chunks", failure.AllocatorName, StringComparison.Ordinal);
        Assert.Equal(before, world.Statistics with { Archetypes = before.Archetypes, Capacity = before.Capacity });
        AssertHealths(world, created);
    }

    [Fact]
    public void The_maxima_of_the_options_hold()
    {
        using var memory = new MemorySystem();
        var options = new WorldOptions { MaximumEntities = 300, MaximumChunkBytes = 20 << 10 };
        using World world = World.Create(memory, options);
        List<Entity> created = [.. Enumerable.Range(0, 300).Select(i => world.Create(new Health(i), new Position()))];

        Assert.Throws<InvalidOperationException>(() => world.Create(new Health(300), new Position()));
        AssertHealths(world, created);
        Assert.Throws<InvalidOperationException>(() => world.Add(created[0], new Mass()));
        AssertHealths(world, created);
        world.Destroy(created[299]);
        created[299] = world.Create(new Health(299), new Position());
        AssertHealths(world, created);
    }

    /// <summary>Makes an entity so large that chunks run out before ids do.</summary>
    [InlineArray(200)]
    private struct Ballast
    {
        private byte _first;
    }

    /// <summary>Makes a chunk larger than any page, so that none is left on a page that is committed already.</summary>
    [InlineArray(70_000)]
    private struct Huge
    {
        private byte _first;
    }

    private MemorySystem Tight() => new(new MemoryOptions { CommitBudgetBytes = Budget, Pages = Pages });

    private static List<Entity> Fill(World world, List<Entity>? entities = null)
    {
        entities ??= [];
        while (Try(() => entities.Add(world.Create(new Health(entities.Count), new Position(1, 2, 3), new Ballast()))))
        {
        }

        // A refused attempt to take several chunks may have left one.
        world.TrimExcess();
        return entities;
    }

    /// <summary>Takes what the budget has left first: a commit that fails half-way may give pages back.</summary>
    private static void AssertOutOfMemory(Arena hog, Action action)
    {
        while (Try(() => hog.Allocate<byte>(4096)))
        {
        }

        Assert.Throws<OutOfNativeMemoryException>(action);
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
