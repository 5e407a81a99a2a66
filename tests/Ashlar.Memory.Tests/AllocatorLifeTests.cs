namespace Ashlar.Memory.Tests;

/// <summary>
/// An allocator is made whole, published, used, withdrawn; then its hooks run, what stands below it ends, it refuses
/// calls, and its memory is released. Nobody sees it before or after.
/// </summary>
public class AllocatorLifeTests
{
    /// <summary>Frames and snapshots meet no allocator that is half made or half released.</summary>
    [Fact]
    public void Allocators_come_and_go_while_frames_and_snapshots_look()
    {
        using var memory = new MemorySystem();
        bool stop = false;
        var makers = new Thread[2];
        for (int i = 0; i < makers.Length; i++)
        {
            makers[i] = new Thread(() =>
            {
                while (!Volatile.Read(ref stop))
                {
                    MakeUseAndDispose(memory);
                }
            });
            makers[i].Start();
        }

        var snapshot = new MemorySnapshot();
        int most = 0;
        for (int frame = 0; frame < Seeded.Rounds(10_000, 2000) || most == 4; frame++)
        {
            memory.BeginFrame();
            memory.CopyTo(snapshot);
            most = Math.Max(most, snapshot.Nodes.Length);
            memory.EndFrame();
        }

        Volatile.Write(ref stop, true);
        Array.ForEach(makers, maker => maker.Join());
        Assert.Equal(4, memory.Snapshot().Nodes.Length);
        Assert.Equal(4, memory.NodeCount);
        Assert.Empty(memory.Leaks);
    }

    [Fact]
    public void A_constructor_that_fails_leaves_nothing_behind()
    {
        using var memory = new MemorySystem();
        int nodes = memory.Snapshot().Nodes.Length;
        long committed = memory.CommittedBytes;
        Assert.Throws<ArgumentOutOfRangeException>(() => new SlabPool<int>(memory, "pool", maximumCount: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Arena(memory, "arena", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SlabHeap(memory, "heap", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SharedPool<int>(memory, "shared", maximumCount: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SlabMap<int, int>(memory, "map", maximumCount: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NativeTable<int>(memory, "table", 0));
        Assert.Throws<ArgumentNullException>(() => new AllocatorGroup(memory, "group", null!));
        Assert.Equal(nodes, memory.Snapshot().Nodes.Length);
        Assert.Equal(committed, memory.CommittedBytes);
    }

    [Fact]
    public void A_constructor_that_finds_no_addresses_leaves_nothing_behind()
    {
        Func<MemorySystem, Allocator>[] kinds =
        [
            memory => new SlabPool<long>(memory, "pool"),
            memory => new SharedPool<long>(memory, "shared"),
            memory => new SlabMap<long, long>(memory, "map"),
            memory => new SlabHeap(memory, "heap"),
            memory => new NativeTable<long>(memory, "table", int.MaxValue),
        ];
        foreach (Func<MemorySystem, Allocator> make in kinds)
        {
            var pages = new ScarceAddresses(nuint.MaxValue);
            using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
            int nodes = memory.NodeCount;
            long committed = memory.CommittedBytes;
            nuint more = 0;
            for (bool made = false; !made; more += 256 << 10)
            {
                pages.Limit = pages.Reserved + more;
                try
                {
                    make(memory).Dispose();
                    made = true;
                }
                catch (OutOfNativeMemoryException)
                {
                    Assert.Equal(nodes, memory.NodeCount);
                    Assert.Equal(committed, memory.CommittedBytes);
                }
            }

            Assert.True(more > 512 << 10);
        }
    }

    [Fact]
    public void Nothing_is_made_below_a_node_that_is_being_disposed()
    {
        var memory = new MemorySystem();
        AllocatorGroup? group = null;
        var refused = new List<Exception?>();
        group = new AllocatorGroup(memory, "group", () =>
        {
            refused.Add(Record.Exception(() => new Arena(group!, "late")));
            refused.Add(Record.Exception(() => new SlabPool<int>(group!, "late")));
            refused.Add(Record.Exception(() => new SlabHeap(memory, "late")));
        });
        memory.Dispose();
        Assert.All(refused, thrown => Assert.IsType<ObjectDisposedException>(thrown));
        Assert.Equal(3, refused.Count);
        Assert.Equal(0, memory.CommittedBytes);
    }

    /// <summary>Content ends before the memory it lives in, whoever ends that.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_group_ends_its_content_once_while_its_memory_is_there(int whoEnds)
    {
        using var memory = new MemorySystem();
        var above = new AllocatorGroup(memory, "above");
        SlabPool<int>? below = null;
        int ended = 0;
        AllocatorGroup? group = null;
        group = new AllocatorGroup(above, "group", () =>
        {
            ended++;
            Assert.False(group!.IsDisposed);
            Assert.Equal(1, below!.Count);
            below.Clear();
            group.Dispose();
        });
        below = new SlabPool<int>(group, "below");
        below.Create(7);
        (whoEnds == 0 ? memory : whoEnds == 1 ? above : (Allocator)group).Dispose();
        memory.Dispose();
        Assert.Equal(1, ended);
        Assert.True(group.IsDisposed && below.IsDisposed);
        Assert.Equal(0, memory.CommittedBytes);
        Assert.Empty(memory.Leaks);
    }

    [Fact]
    public void What_stands_below_a_held_group_stays_until_the_last_hold_ends()
    {
        var memory = new MemorySystem();
        int ended = 0;
        var group = new AllocatorGroup(memory, "group", () => ended++);
        var pool = new SlabPool<int>(group, "pool");
        Handle<int> handle = pool.Create(7);
        group.Hold();
        group.EndHold();
        Assert.Throws<InvalidOperationException>(group.EndHold);
        group.Hold();
        group.Hold();
        memory.Dispose();
        Assert.Equal(1, ended);
        Assert.False(memory.IsDisposed || group.IsDisposed || pool.IsDisposed);
        Assert.Equal(7, pool[handle]);
        Assert.Throws<ObjectDisposedException>(group.Hold);
        group.EndHold();
        Assert.Equal(7, pool[handle]);
        group.EndHold();
        Assert.True(memory.IsDisposed && group.IsDisposed && pool.IsDisposed);
        Assert.Equal(0, memory.CommittedBytes);
        Assert.Equal(1, ended);
        Assert.Throws<InvalidOperationException>(group.EndHold);
    }

    [Fact]
    public void A_group_whose_content_fails_to_end_is_released_all_the_same()
    {
        var memory = new MemorySystem();
        var group = new AllocatorGroup(memory, "group", () => throw new InvalidOperationException("ending"));
        var pool = new SlabPool<int>(group, "pool");
        pool.Create(1);
        Assert.Equal("ending", Assert.Throws<InvalidOperationException>(memory.Dispose).Message);
        Assert.True(memory.IsDisposed && group.IsDisposed && pool.IsDisposed);
        Assert.Equal(0, memory.CommittedBytes);
        memory.Dispose();
    }

    [Fact]
    public void A_scope_ended_twice_ends_nothing_newer()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        ArenaScope scope = arena.Scope();
        ArenaScope copy = scope;
        arena.Allocate<int>(10);
        scope.Dispose();
        ArenaScope next = arena.Scope();
        Span<int> kept = arena.Allocate<int>(10);
        kept.Fill(7);
        scope.Dispose();
        copy.Dispose();
        Assert.Equal(40, arena.UsedBytes);
        next.Dispose();
        Assert.Equal(0, arena.UsedBytes);
        ArenaScope late = arena.Scope();
        arena.Dispose();
        late.Dispose();
        Assert.Throws<ObjectDisposedException>(arena.Reset);
        Assert.Throws<ObjectDisposedException>(arena.Trim);
    }

    [Fact]
    public void A_disposed_node_can_still_be_asked_what_it_is()
    {
        var memory = new MemorySystem();
        var heap = new SlabHeap(memory, "heap");
        var pool = new SlabPool<int>(memory, "pool");
        pool.Create(1);
        memory.Dispose();
        Assert.Equal("pool", pool.Path);
        Assert.Equal((0, 0, 0), (pool.Count, pool.FreeCount, pool.SlotCount));
        Assert.Equal(0, heap.CommittedBytes);
        Assert.Throws<ObjectDisposedException>(() => memory.CopyTo(new MemorySnapshot()));
        Assert.Throws<ObjectDisposedException>(memory.BeginFrame);
        Assert.Throws<ObjectDisposedException>(memory.EndFrame);
        Assert.Throws<ObjectDisposedException>(memory.Trim);
    }

    /// <summary>A system that is made and disposed again and again keeps no addresses.</summary>
    [Fact]
    [Trait("Runs", "once")]
    public void Systems_made_and_disposed_in_their_thousands_keep_nothing()
    {
        int before = ContainerTable.RangesMade;
        int systems = Seeded.Rounds(5000, 600);
        for (int i = 0; i < systems; i++)
        {
            using var memory = new MemorySystem();
            using var list = new NativeList<int>(new SlabHeap(memory, "heap"));
            list.Add(i);
            new SlabPool<int>(memory, "pool").Create(i);
            memory.Dispose();
        }

        // Tests beside this one make a few, too.
        Assert.InRange(ContainerTable.RangesMade - before, 0, 500);
    }

    /// <summary>What threads may do while another begins frames: make, dispose, and use what is for all threads.</summary>
    private static void MakeUseAndDispose(MemorySystem memory)
    {
        using var group = new AllocatorGroup(memory, "group");
        _ = new SlabPool<int>(group, "pool", reclaim: ReclaimPolicy.AfterFramesInFlight);
        var heap = new SlabHeap(group, "heap", 1 << 20);
        heap.Free(heap.Allocate(100));
        var arena = new Arena(group, "arena", 1 << 20);
        arena.Allocate<int>(100);
        using var shared = new SharedPool<int>(memory, "shared", maximumCount: 1000);
        using var map = new SlabMap<int, int>(group, "map", 1000);
    }
}
