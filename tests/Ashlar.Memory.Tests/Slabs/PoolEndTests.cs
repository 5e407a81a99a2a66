namespace Ashlar.Memory.Tests;

/// <summary>
/// How a pool ends, and its objects, loops and sessions with it: while hooks run, whoever ends it, and however often.
/// </summary>
public sealed class PoolEndTests
{
    private readonly record struct Node(Handle<Node> Child, int Number);

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
    public void The_hook_of_the_only_object_runs_when_the_pool_ends()
    {
        using var memory = new MemorySystem();
        int ended = 0;
        var pool = new SlabPool<int>(memory, "pool", destroyHook: (ref int value, Handle<int> _) => ended += value);
        pool.Create(7);
        pool.Dispose();
        Assert.Equal(7, ended);
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

    [Fact]
    public void A_hook_may_destroy_others_of_many()
    {
        using var memory = new MemorySystem();
        SlabPool<int>? pool = null;
        Handle<int>[] handles = [];
        pool = new SlabPool<int>(memory, "pool", destroyHook: (ref int value, Handle<int> _) =>
            pool!.TryDestroy(handles[(value + 1) % handles.Length]));
        handles = [pool.Create(0), pool.Create(1), pool.Create(2), pool.Create(3)];
        pool.DestroyMany(handles);
        Assert.Equal(0, pool.Count);
        AllocatorSnapshot node = ArenaTests.Node(memory, "pool");
        Assert.Equal((4, 4), (node.Allocations, node.Frees));
    }

    [Fact]
    public void A_hook_may_dispose_the_pool_that_is_being_cleared()
    {
        using var memory = new MemorySystem();
        SlabPool<int>? pool = null;
        int ran = 0;
        pool = new SlabPool<int>(memory, "pool", destroyHook: (ref int _, Handle<int> _) =>
        {
            ran++;
            pool!.Dispose();
        });
        pool.Create(1);
        pool.Create(2);
        pool.Create(3);
        pool.Clear();
        Assert.Equal(3, ran);
        Assert.True(pool.IsDisposed);
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
            foreach (ref int each in pool)
            {
                seen.Add(each);
            }

            pool.Create(10);
            Assert.Equal(2, value);
            Assert.Throws<InvalidOperationException>(pool.Trim);
            Assert.False(pool.TryTrim());
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
        pool.Trim();
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
            foreach (ref int each in pool)
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
}
