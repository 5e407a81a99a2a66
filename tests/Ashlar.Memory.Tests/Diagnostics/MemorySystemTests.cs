namespace Ashlar.Memory.Tests;

public sealed class MemorySystemTests
{
    [Fact]
    public void The_trees_sum_is_what_the_operating_system_gave() => Seeded.Run(500, 3, random =>
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        var group = new AllocatorGroup(memory, "game");
        var arena = new Arena(group, "level");
        var pool = new SlabPool<long>(group, "things");
        var table = new NativeTable<int>(group, "rows", 1 << 20);
        var handles = new List<Handle<long>>();
        for (int step = 0; step < 300; step++)
        {
            memory.BeginFrame();
            memory.Frame.Current.Allocate<byte>(random.Next(200_000));
            switch (random.Next(6))
            {
                case 0: arena.Allocate<byte>(random.Next(300_000)); break;
                case 1: arena.Reset(); break;
                case 2: table.EnsureCount(Math.Min(table.Count + random.Next(50_000), table.MaximumCount)); break;
                case 3: table.Truncate(random.Next(table.Count + 1)); break;
                case 4 when handles.Count > 0:
                    pool.Destroy(handles[^1]);
                    handles.RemoveAt(handles.Count - 1);
                    break;
                default:
                    for (int i = 0; i < 1000; i++)
                    {
                        handles.Add(pool.Create(i));
                    }

                    break;
            }

            memory.EndFrame();
            MemorySnapshot snapshot = memory.Snapshot();
            long sum = 0;
            foreach (ref readonly AllocatorSnapshot node in snapshot.Nodes)
            {
                sum += node.CommittedBytes;
                Assert.True(node.LiveBytes <= node.CommittedBytes, node.Path);
                Assert.True(node.CommittedBytes <= node.ReservedBytes, node.Path);
                Assert.True(node.LiveBytes <= node.PeakLiveBytes, node.Path);
            }

            Assert.Equal(pages.CommittedBytes, sum);
            Assert.Equal(pages.CommittedBytes, snapshot.CommittedBytes);
        }

        group.Dispose();
        Assert.Equal(pages.CommittedBytes, memory.Snapshot().CommittedBytes + memory.KeptBytes);
        memory.Dispose();
        Assert.Equal(0, pages.CommittedBytes);
        Assert.Equal(0, memory.CommittedBytes);
    });

    [Fact]
    public void The_snapshot_is_the_tree_parents_first()
    {
        using var memory = new MemorySystem();
        var physics = new AllocatorGroup(memory, "physics");
        var bodies = new SlabPool<int>(physics, "bodies");
        _ = new SlabPool<int>(memory, "sounds");
        _ = new Arena(physics, "contacts");
        Handle<int> kept = bodies.Create(1);
        bodies.Destroy(bodies.Create(2));

        MemorySnapshot snapshot = memory.Snapshot();
        string[] paths = [.. snapshot.Nodes.ToArray().Select(node => node.Path)];
        Assert.Equal(
            ["memory", "frame", "frame/main 0", "frame/main 1", "physics", "physics/bodies", "physics/contacts", "sounds"],
            paths);
        AllocatorSnapshot node = snapshot.Nodes[5];
        Assert.Equal(4, node.Parent);
        Assert.Equal(2, node.Depth);
        Assert.Equal(AllocatorKind.Slab, node.Kind);
        Assert.Equal(2, node.Allocations);
        Assert.Equal(1, node.Frees);
        Assert.Equal(1, node.LiveObjects);
        Assert.Equal(4, node.LiveBytes);
        bodies.Destroy(kept);
    }

    [Fact]
    public void Events_are_counted_by_frame()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<int>(memory, "pool");
        for (int frame = 1; frame < 5; frame++)
        {
            memory.BeginFrame();
            for (int i = 0; i < frame * 10; i++)
            {
                Handle<int> handle = pool.Create(i);
                if (i % 2 == 0)
                {
                    pool.Destroy(handle);
                }
            }

            memory.EndFrame();
            AllocatorSnapshot node = ArenaTests.Node(memory, "pool");
            Assert.Equal(frame * 10, node.FrameAllocations);
            Assert.Equal(frame * 5, node.FrameFrees);
        }
    }

    [Fact]
    public void Leaks_name_the_allocator_and_the_number_of_objects()
    {
        var memory = new MemorySystem();
        var group = new AllocatorGroup(memory, "game");
        var bullets = new SlabPool<long>(group, "bullets");
        using var clean = new SlabPool<long>(group, "clean");
        var blocks = new BlockPool(memory, "blocks", 64);
        clean.Destroy(clean.Create(1));
        for (int i = 0; i < 3; i++)
        {
            bullets.Create(i);
        }

        blocks.Rent();
        memory.Frame.Current.Allocate<int>(10);
        Assert.Empty(memory.Leaks);
        memory.Dispose();
        Assert.Equal(
            [("blocks", 1L, 64L), ("game/bullets", 3L, 24L)],
            memory.Leaks.Select(leak => (leak.AllocatorName, leak.Objects, leak.Bytes)).Order());
        Assert.StartsWith("game/bullets: 3 objects (24 bytes) were never destroyed",
            memory.Leaks.Single(leak => leak.AllocatorName == "game/bullets").ToString(),
            StringComparison.Ordinal);
        Assert.All(memory.Leaks, leak => Assert.Equal(Checked.Full ? 1 : 0, leak.Sites.Count));
    }

    [Fact]
    public void The_budget_holds_and_names_who_wanted_more()
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 4 << 20 });
        using var arena = new Arena(memory, "level");
        using var pool = new SlabPool<long>(memory, "things");
        arena.Allocate<byte>(3 << 20);
        long used = arena.UsedBytes;
        OutOfNativeMemoryException error =
            Assert.Throws<OutOfNativeMemoryException>(() => { arena.Allocate<byte>(2 << 20); });
        Assert.Equal(OutOfMemoryCause.Budget, error.Cause);
        Assert.Equal("level", error.AllocatorName);
        Assert.Contains("CommitBudgetBytes", error.Message, StringComparison.Ordinal);
        Assert.Equal(used, arena.UsedBytes);
        Assert.True(memory.CommittedBytes <= 4 << 20);

        // Whatever is left can still be had, to the page.
        pool.Destroy(pool.Create(1));
        Assert.True(memory.CommittedBytes <= 4 << 20);
    }

    [Fact]
    public void No_addresses_is_a_clear_error_and_leaves_no_node()
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        int nodes = memory.Snapshot().Nodes.Length;
        pages.RefuseReservations = true;
        foreach (Action make in (Action[])
            [
                () => _ = new Arena(memory, "a"),
                () => _ = new SlabPool<int>(memory, "b"),
                () => _ = new BlockPool(memory, "c", 64),
                () => _ = new NativeTable<int>(memory, "d", 10),
            ])
        {
            OutOfNativeMemoryException error = Assert.Throws<OutOfNativeMemoryException>(make);
            Assert.Equal(OutOfMemoryCause.OperatingSystem, error.Cause);
        }

        Assert.Equal(nodes, memory.Snapshot().Nodes.Length);
        pages.RefuseReservations = false;
        new Arena(memory, "a").Dispose();
    }

    [Fact]
    public void Options_are_checked_before_anything_is_taken()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new MemorySystem(new MemoryOptions { FramesInFlight = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MemorySystem(new MemoryOptions { FramesInFlight = 9 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MemorySystem(new MemoryOptions { CommitBudgetBytes = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new MemorySystem(new MemoryOptions { FrameArenaReserveBytes = 1 }));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new MemorySystem(new MemoryOptions { ReclaimObjectsPerFrame = -1 }));
    }

    [Fact]
    public void Counters_of_disposed_allocators_are_used_again()
    {
        using var memory = new MemorySystem();
        for (int i = 0; i < 40_000; i++)
        {
            new AllocatorGroup(memory, "short-lived").Dispose();
        }

        Assert.Equal(4, memory.Snapshot().Nodes.Length);
    }

    [Fact]
    public void Nothing_can_be_made_in_a_disposed_system()
    {
        var memory = new MemorySystem();
        memory.Dispose();
        memory.Dispose();
        Assert.Throws<ObjectDisposedException>(() => new Arena(memory, "late"));
        Assert.Throws<ObjectDisposedException>(memory.BeginFrame);
        Assert.Throws<ObjectDisposedException>(() => memory.Snapshot());
    }
}
