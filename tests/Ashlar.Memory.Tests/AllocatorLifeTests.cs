namespace Ashlar.Memory.Tests;

/// <summary>
/// An allocator is made whole, published, used, withdrawn; then its hooks run, what stands below it ends, it refuses
/// calls, and its memory is released. Nobody sees it before or after.
/// </summary>
public class AllocatorLifeTests
{
    private readonly record struct Node(Handle<Node> Child, int Number);

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
        for (int frame = 0; frame < (Seeded.Soak ? 10_000 : 2000) || most == 4; frame++)
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
    public void Hooks_may_destroy_other_objects_while_the_pool_is_disposed()
    {
        var memory = new MemorySystem();
        SlabPool<Node>? pool = null;
        var ran = new List<int>();
        pool = new SlabPool<Node>(memory, "tree", destroyHook: (ref Node node, Handle<Node> handle) =>
        {
            ran.Add(node.Number);
            Assert.False(pool!.IsAlive(handle));
            pool.TryDestroy(node.Child);
            Checked.ThrowsFromHandlesOn<StaleHandleException>(() => pool.Destroy(handle));
        });
        Handle<Node> last = default;
        for (int i = 0; i < 3000; i++)
        {
            last = pool.Create(new Node(i % 3 == 0 ? default : last, i));
        }

        memory.Dispose();
        Assert.Equal(Enumerable.Range(0, 3000), ran.Order());
        Assert.Equal(0, memory.CommittedBytes);
        Assert.Equal(3000, Assert.Single(memory.Leaks).Objects);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_hook_runs_once_and_the_first_failure_is_thrown_at_the_end(bool byClear)
    {
        var memory = new MemorySystem();
        int ran = 0;
        var pool = new SlabPool<int>(memory, "pool", destroyHook: (ref int value, Handle<int> _) =>
        {
            ran++;
            if (value % 100 == 7)
            {
                throw new InvalidOperationException($"hook of {value}");
            }
        });
        for (int i = 0; i < 1000; i++)
        {
            pool.Create(i);
        }

        Action end = byClear ? () => pool.Clear() : pool.Dispose;
        Assert.Equal("hook of 7", Assert.Throws<InvalidOperationException>(end).Message);
        Assert.Equal(1000, ran);
        Assert.Equal(0, pool.Count);
        Assert.Equal(!byClear, pool.IsDisposed);
        memory.Dispose();
        Assert.Equal(1000, ran);
        Assert.Equal(0, memory.CommittedBytes);
    }

    [Fact]
    public void A_hook_that_fails_stops_no_other_of_many()
    {
        using var memory = new MemorySystem();
        SlabPool<int>? pool = null;
        Handle<int> other = default;
        pool = new SlabPool<int>(memory, "pool", destroyHook: (ref int value, Handle<int> _) =>
        {
            pool!.TryDestroy(other);
            if (value == 1)
            {
                throw new InvalidOperationException("first");
            }
        });
        Handle<int>[] handles = [pool.Create(0), pool.Create(1), pool.Create(2), pool.Create(3)];
        other = handles[3];
        Assert.Throws<InvalidOperationException>(() => pool.DestroyMany(handles));
        Assert.Equal(0, pool.Count);
        pool.Create(9);
        Assert.Equal(1, pool.Count);
    }

    /// <summary>While its hook runs an object is neither alive nor free: no loop meets it, and nobody gets its slot.</summary>
    [Fact]
    public void An_object_is_gone_while_its_hook_runs()
    {
        using var memory = new MemorySystem();
        SlabPool<int>? pool = null;
        var seen = new List<int>();
        pool = new SlabPool<int>(memory, "pool", destroyHook: (ref int value, Handle<int> _) =>
        {
            if (value != 2)
            {
                return;
            }

            Assert.Equal(2, pool!.Count);
            foreach (Handle<int> each in pool)
            {
                seen.Add(pool[each]);
            }

            pool.Create(10);
            Assert.Equal(2, value);
            Assert.Throws<InvalidOperationException>(pool.Trim);
            memory.Trim();
            memory.BeginFrame();
            memory.EndFrame();
            Assert.Equal(2, value);
        });
        pool.Create(1);
        Handle<int> middle = pool.Create(2);
        pool.Create(3);
        pool.Destroy(middle);
        Assert.Equal([1, 3], seen.Order());
        Assert.Equal(3, pool.Count);
    }

    [Fact]
    public void A_pool_that_is_being_disposed_creates_nothing()
    {
        var memory = new MemorySystem();
        SlabPool<int>? pool = null;
        var refused = new List<Exception?>();
        pool = new SlabPool<int>(memory, "pool", destroyHook: (ref int _, Handle<int> _) =>
        {
            refused.Add(Record.Exception(() => pool!.Create(1)));
            refused.Add(Record.Exception(() => pool!.Reserve(10)));
            pool!.Dispose();
        });
        pool.Create(1);
        pool.Create(2);
        pool.Dispose();
        Assert.Equal(4, refused.Count);
        Assert.All(refused, thrown => Assert.IsType<ObjectDisposedException>(thrown));
        memory.Dispose();
        Assert.Equal(0, memory.CommittedBytes);
    }

    /// <summary>Whoever finishes last releases the rest: the system waits for the pool whose hook disposes it.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_hook_may_dispose_everything(bool whilePoolIsDisposed)
    {
        var memory = new MemorySystem();
        var group = new AllocatorGroup(memory, "group");
        var sibling = new SlabPool<int>(group, "sibling");
        sibling.Create(1);
        int ran = 0;
        SlabPool<int>? pool = null;
        pool = new SlabPool<int>(group, "pool", destroyHook: (ref int _, Handle<int> _) =>
        {
            bool outermost = ran++ == 0;
            memory.Dispose();
            Assert.True(sibling.IsDisposed || !outermost);
            Assert.Equal(outermost && !whilePoolIsDisposed, memory.IsDisposed && pool!.IsDisposed);
        });
        Handle<int> first = pool.Create(1);
        pool.Create(2);
        pool.Create(3);
        if (whilePoolIsDisposed)
        {
            pool.Dispose();
        }
        else
        {
            // The hook of the first disposes the pool, which runs the hooks of the others.
            pool.Destroy(first);
        }

        Assert.Equal(3, ran);
        Assert.True(memory.IsDisposed && group.IsDisposed && pool.IsDisposed);
        Assert.Equal(0, memory.CommittedBytes);
    }

    [Fact]
    public void A_loop_over_a_pool_that_is_disposed_meanwhile_throws()
    {
        using var memory = new MemorySystem();
        var pool = new SlabPool<int>(memory, "pool");
        pool.Create(1);
        pool.Create(2);
        Assert.Throws<ObjectDisposedException>(() =>
        {
            foreach (Handle<int> _ in pool)
            {
                pool.Dispose();
            }
        });
        SlabEnumerator<int> none = default;
        Assert.False(none.MoveNext());
        none.Dispose();
    }

    [Fact]
    public void An_enumerator_ended_twice_ends_no_other()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<int>(memory, "pool");
        pool.Create(1);
        SlabEnumerator<int> outer = pool.GetEnumerator();
        SlabEnumerator<int> inner = pool.GetEnumerator();
        SlabEnumerator<int> copy = inner;
        inner.Dispose();
        copy.Dispose();
        inner.Dispose();
        Assert.Throws<InvalidOperationException>(pool.Trim);
        outer.Dispose();
        pool.Trim();
    }

    [Fact]
    public void A_session_that_outlives_its_pool_harms_nobody()
    {
        using var memory = new MemorySystem();
        for (int round = 0; round < 3; round++)
        {
            var pool = new SlabPool<long>(memory, "pool");
            SlabSession<long> session = pool.Open(100);
            Handle<long> alive = default;
            session.CreateUninitialized(out alive) = 5;
            pool.Dispose();
            Assert.True(pool.IsDisposed);
            if (!Checked.Full)
            {
                session.CreateUninitialized(out Handle<long> dead) = 6;
                Assert.False(session.IsAlive(alive) || pool.IsAlive(dead));
                Assert.True(dead.IsNone);
            }

            session.Dispose();
            session.Dispose();
        }

        Assert.Equal(0, memory.Snapshot().Nodes.ToArray().Where(node => node.Kind == AllocatorKind.Slab).Sum(node => node.CommittedBytes));
    }

    /// <summary>The default of a view names no heap and no pool, and says so.</summary>
    [Fact]
    public void Default_views_say_what_they_are()
    {
        ThreadHeap none = default;
        HeapAllocator noHeap = default;
        ArenaAllocator noArena = default;
        NativeBlock block = default;
        Checked.ThrowsFromHandlesOn<InvalidOperationException>(() => none.Allocate(8));
        Checked.ThrowsFromHandlesOn<InvalidOperationException>(() => none.Free(block));
        Checked.ThrowsFromHandlesOn<InvalidOperationException>(() => none.Free((nint)8));
        Assert.Throws<InvalidOperationException>(() => none.TryExtend(ref block, 9));
        Assert.Throws<InvalidOperationException>(none.AbandonSlabs);
        Assert.Throws<InvalidOperationException>(() => noHeap.Allocate(8, 1));
        Assert.Throws<InvalidOperationException>(() => noHeap.Free(block));
        Assert.Throws<InvalidOperationException>(() => noArena.Allocate(8, 1));
        Checked.ThrowsFromHandlesOn<InvalidOperationException>(() =>
        {
            SlabSession<int> session = default;
            session.CreateUninitialized(out _) = 1;
        });
        using var memory = new MemorySystem();
        using var heap = new SlabHeap(memory, "heap");
        Assert.Throws<ArgumentException>(() => heap.Free(Span<int>.Empty));
        Assert.Throws<ArgumentException>(() => heap.ForThread().Free(Span<int>.Empty));
        heap.Free(heap.Allocate(8, 1, "here.cs", -1), "here.cs", int.MinValue);
        if (Checked.Full)
        {
            NativeBlock eight = heap.Allocate(8);
            Assert.Throws<ArgumentOutOfRangeException>(() => { _ = eight.At<int>(nint.MaxValue); });
            heap.Free(eight);
        }
    }

    [Fact]
    public void A_session_closed_twice_closes_no_other()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<int>(memory, "pool");
        SlabSession<int> first = pool.Open(10);
        first.CreateUninitialized(out _) = 1;
        first.Dispose();
        SlabSession<int> second = pool.Open(10);
        second.CreateUninitialized(out _) = 2;
        first.Dispose();
        second.CreateUninitialized(out Handle<int> third) = 3;
        second.Dispose();
        Assert.Equal(3, pool.Count);
        Assert.Equal(3, pool[third]);
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
        int systems = Seeded.Soak ? 5000 : 1000;
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
