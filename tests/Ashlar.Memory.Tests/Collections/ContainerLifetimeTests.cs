using System.Runtime.CompilerServices;

namespace Ashlar.Memory.Tests;

public sealed class ContainerLifetimeTests
{
    [Fact]
    public void Containers_end_with_their_arenas_memory_and_no_others_do()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "level");
        using var other = new Arena(memory, "other");
        var elsewhere = new NativeList<int>(other);
        var early = new NativeList<int>(arena, 100);
        ArenaMark mark = arena.Mark();
        var late = new NativeHashMap<int, int>(arena);
        arena.Rewind(mark);
        Assert.True(early.IsAlive);
        Assert.False(late.IsAlive);
        Checked.ThrowsFromHandlesOn<StaleContainerException>(() => late.Add(1, 1));

        // Growing moved it behind the mark.
        mark = arena.Mark();
        arena.Allocate<byte>(10);
        early.EnsureCapacity(1000);
        arena.Rewind(mark);
        Assert.False(early.IsAlive);

        // Growing in place took it past the mark.
        var extended = new NativeList<int>(arena, 16);
        mark = arena.Mark();
        extended.EnsureCapacity(1000);
        arena.Rewind(mark);
        Assert.False(extended.IsAlive);

        var last = new NativeQueue<int>(arena);
        arena.Reset();
        Assert.False(last.IsAlive);
        Assert.Equal(1, memory.Containers.Count);
        Assert.True(elsewhere.IsAlive);
        other.Dispose();
        Assert.False(elsewhere.IsAlive);
        Assert.Equal(0, memory.Containers.Count);
        memory.Dispose();
        Assert.Empty(memory.Leaks);
    }

    [Fact]
    public void Frame_memory_ends_its_containers_when_the_frame_is_over()
    {
        using var memory = new MemorySystem(new MemoryOptions { FramesInFlight = 2 });
        memory.BeginFrame();
        var list = new NativeList<int>(memory.Frame.Current);
        memory.EndFrame();
        memory.BeginFrame();
        list.Add(1);
        memory.EndFrame();
        memory.BeginFrame();
        Assert.False(list.IsAlive);
        memory.EndFrame();
    }

    [Fact]
    public void Nothing_is_read_that_is_gone_when_the_whole_system_is()
    {
        var memory = new MemorySystem();
        var list = new NativeList<int>(new Arena(memory, "arena"));
        list.Add(1);
        memory.Dispose();
        Assert.False(list.IsAlive);
        Checked.ThrowsFromHandlesOn<StaleContainerException>(() => list.Add(2));
        list.Dispose();
        Assert.Equal(0, memory.CommittedBytes);
    }

    [Fact]
    public void An_arena_that_ends_leaves_its_number_to_others_and_nothing_of_itself()
    {
        using var memory = new MemorySystem();
        var numbers = new HashSet<int>();
        WeakReference[] ended = [.. Enumerable.Range(0, 300).Select(_ => MakeAndEnd())];
        Assert.InRange(numbers.Count, 1, 150);
        GC.Collect();
        Assert.All(ended, arena => Assert.False(arena.IsAlive));

        [MethodImpl(MethodImplOptions.NoInlining)]
        WeakReference MakeAndEnd()
        {
            using var arena = new Arena(memory, "arena");
            BlockSource source = arena;
            _ = new NativeList<int>(source);
            numbers.Add(source.Owner.Number);
            return new WeakReference(arena);
        }
    }

    [Fact]
    public void Two_allocators_on_one_node_each_give_their_own_blocks()
    {
        using var memory = new MemorySystem();
        using var heap = new SlabHeap(memory, "heap");
        using var arena = new Arena(memory, "arena");
        BlockSource first = arena;
        var second = BlockSource.Of(new Charged(arena, heap));
        Assert.Same(arena, second.Node);
        new NativeList<int>(first).Add(1);
        Assert.Equal(0, heap.LiveObjects);
        var list = new NativeList<int>(second);
        Assert.Equal(1, heap.LiveObjects);
        list.Dispose();
        Assert.Equal(0, heap.LiveObjects);
    }

    [Fact]
    public void Containers_of_two_allocators_on_one_arena_end_with_it()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        NativeList<int>[] lists = [new(arena), new(BlockSource.Of(new Wrapped(arena))), new(arena)];
        Assert.All(lists, list => Assert.True(list.IsAlive));
        arena.Reset();
        Assert.All(lists, list => Assert.False(list.IsAlive));
        Assert.Equal(0, memory.Containers.Count);
    }

    /// <summary>An owner for each arena: more than the table of them has room for at first.</summary>
    [Fact]
    public void A_hundred_arenas_have_containers_at_once_and_give_their_places_up()
    {
        using var memory = new MemorySystem();
        using var first = new Arena(memory, "first");
        var kept = new NativeList<int>(first);
        for (int round = 0; round < 2; round++)
        {
            Arena[] arenas = [.. Enumerable.Range(0, 100).Select(i => new Arena(memory, $"arena {i}", 1 << 20))];
            NativeList<int>[] lists = [.. arenas.Select(arena => new NativeList<int>(arena))];
            for (int i = 0; i < 1000; i++)
            {
                lists[i % 100].Add(i);
                kept.Add(i);
            }

            Assert.All(arenas, arena => Assert.InRange(arena.UsedBytes, 64, 256));
            Array.ForEach(arenas, arena => arena.Dispose());
            Assert.All(lists, list => Assert.False(list.IsAlive));
        }

        Assert.Equal((2000, 999), (kept.Count, kept[^1]));
    }

    [Fact]
    public void A_stale_container_says_what_it_was_and_where_it_ended()
    {
        Assert.SkipUnless(Checked.Handles, "Without checks nobody looks.");

        using var memory = new MemorySystem();
        using var heap = new SlabHeap(memory, "heap");
        const string forgotten =
            "The container is stale (NativeList<Int32>): "
            + "it was disposed, its arena was rewound or reset, or its allocator was disposed.";
        var list = new NativeList<int>(heap, file: "Made.cs", line: 11);
        list.Dispose("Ended.cs", 22);
        StaleContainerException stale = Assert.Throws<StaleContainerException>(() => list.Add(1));
        Assert.Equal(Checked.Full ? "heap" : null, stale.AllocatorName);
        Assert.Equal(
            Checked.Full
                ? "The container is stale (NativeList<Int32> made at Made.cs:11, in 'heap'): it was disposed at Ended.cs:22."
                : forgotten,
            Checked.Said(stale));

        // Another container has its header by now.
        var next = new NativeQueue<long>(heap);
        Assert.Equal(forgotten, Checked.Said(Assert.Throws<StaleContainerException>(() => list.Add(1))));
        next.Dispose();
        Assert.Equal(forgotten, Checked.Said(Assert.Throws<StaleContainerException>(() => list.Add(1))));
    }

    [Fact]
    public void An_index_or_length_that_is_refused_says_what_would_do()
    {
        using var memory = new MemorySystem();
        using var heap = new SlabHeap(memory, "heap");
        using var list = new NativeList<byte>(heap);
        string At(int index) => Assert.Throws<ArgumentOutOfRangeException>(() => list.RemoveAtSwapBack(index)).Message;
        Assert.StartsWith("This NativeList<Byte> is empty.", At(0), StringComparison.Ordinal);
        list.AddRange([1, 2, 3]);
        Assert.StartsWith("This NativeList<Byte> holds 3 elements: use 0 to 2.", At(3), StringComparison.Ordinal);
        Assert.Equal(
            "A NativeList<Byte> holds at most 2147483647 elements; 2147483650 were asked for.",
            Assert.Throws<InvalidOperationException>(() => { list.AddUninitialized(int.MaxValue); }).Message);
        Assert.Equal(3, list.Count);
    }

    [Fact]
    public void Two_threads_that_dispose_one_container_end_it_once()
    {
        using var memory = new MemorySystem();
        using var heap = new SlabHeap(memory, "heap");
        using var barrier = new Barrier(2);
        var lists = new NativeList<int>[4000];
        var failures = new Exception?[2];
        for (int i = 0; i < lists.Length; i++)
        {
            lists[i] = new NativeList<int>(heap);
        }

        var threads = new Thread[2];
        for (int t = 0; t < threads.Length; t++)
        {
            int index = t;
            threads[t] = new Thread(() =>
            {
                failures[index] = Record.Exception(() =>
                {
                    foreach (NativeList<int> list in lists)
                    {
                        barrier.SignalAndWait();
                        list.Dispose();
                    }
                });
                barrier.RemoveParticipant();
            });
            threads[t].Start();
        }

        Array.ForEach(threads, thread => thread.Join());
        Assert.All(failures, Assert.Null);
        Assert.Equal(0, memory.Containers.Count);
        Assert.Equal(0, heap.LiveObjects);
    }

    [Fact]
    public void Disposing_twice_does_nothing_and_hides_no_exception()
    {
        using var memory = new MemorySystem();
        using var heap = new SlabHeap(memory, "heap");
        Exception thrown = Assert.Throws<InvalidOperationException>((Action)(() =>
        {
            using var list = new NativeList<int>(heap);
            using var map = new NativeHashMap<int, int>(heap);
            using var queue = new NativeQueue<int>(heap);
            using var bits = new NativeBitArray(heap, 100);
            using var set = new NativeHashSet<int>(heap);
            using NativeArray<int> array = new(heap, 3);
            list.Dispose();
            map.Dispose();
            queue.Dispose();
            bits.Dispose();
            set.Dispose();
            array.Dispose();
            throw new InvalidOperationException("what mattered");
        }));
        Assert.Equal("what mattered", thrown.Message);
        Assert.Equal(0, heap.LiveObjects);
        Assert.Equal(0, memory.Containers.Count);
    }

    [Fact]
    public void A_source_that_is_gone_makes_no_containers()
    {
        using var memory = new MemorySystem();
        var arena = new Arena(memory, "arena");
        BlockSource source = arena;
        Assert.Same(arena, source.Node);
        Assert.Null(default(BlockSource).Node);
        arena.Dispose();
        Assert.Throws<ObjectDisposedException>(() => new NativeList<int>(source));
        Assert.Throws<ObjectDisposedException>(() => new NativeList<int>(arena));
        Assert.Equal(0, memory.Containers.Count);
    }

    [Fact]
    public void A_node_that_is_gone_makes_no_containers_though_its_allocator_would()
    {
        using var memory = new MemorySystem();
        using var heap = new SlabHeap(memory, "heap");
        var node = new AllocatorGroup(memory, "node");
        BlockSource source = BlockSource.Of(new Charged(node, heap));
        new NativeList<int>(source).Dispose();
        node.Dispose();
        Assert.Throws<ObjectDisposedException>(() => new NativeList<int>(source));
        Assert.Equal((0, 0), (memory.Containers.Count, heap.LiveObjects));
    }

    [Fact]
    public void Leaked_containers_are_named_with_the_line_that_made_them()
    {
        var memory = new MemorySystem();
        var blocks = new SizedBlocks(memory, "blocks");
        var list = new NativeList<int>(blocks.Source);
        new NativeList<int>(blocks.Source).Dispose();
        _ = new NativeQueue<long>(blocks.Source);
        memory.Dispose();
        Assert.False(list.IsAlive);
        string[] named = [.. memory.Leaks.Where(leak => leak.Container is not null).Select(leak => leak.ToString())];
        if (!Checked.Full)
        {
            Assert.Empty(named);
            return;
        }

        Assert.Equal(2, named.Length);
        string report = string.Join('\n', named);
        Assert.Contains("NativeList<Int32>", report, StringComparison.Ordinal);
        Assert.Contains("NativeQueue<Int64>", report, StringComparison.Ordinal);
        Assert.Contains("ContainerLifetimeTests.cs:", report, StringComparison.Ordinal);
        Assert.StartsWith("blocks: ", named[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_stale_container_says_where_it_was_made_and_disposed()
    {
        if (!Checked.Full)
        {
            return;
        }

        using var memory = new MemorySystem();
        using var blocks = new SizedBlocks(memory, "blocks");
        var list = new NativeList<int>(blocks.Source, line: 1234);
        list.Dispose(line: 5678);
        StaleContainerException error = Assert.Throws<StaleContainerException>(() => list.Add(1));
        Assert.Equal("blocks", error.AllocatorName);
        Assert.Contains("NativeList<Int32> made at", error.Message, StringComparison.Ordinal);
        Assert.Contains(":1234", error.Message, StringComparison.Ordinal);
        Assert.Contains(":5678", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_containers_come_and_go_on_many_threads()
    {
        using var memory = new MemorySystem();
        Parallel.For(0, 4, worker =>
        {
            using var arena = new Arena(memory, $"worker {worker}");
            var random = new Random(worker);
            var lists = new List<NativeList<int>>();
            for (int step = 0; step < 3000; step++)
            {
                if (random.Next(100) < 55)
                {
                    lists.Add(new NativeList<int>(arena));
                    lists[^1].Add(step);
                }
                else if (lists.Count > 0)
                {
                    int victim = random.Next(lists.Count);
                    NativeList<int> list = lists[victim];
                    Assert.Equal(1, list.Count);
                    list.Dispose();
                    Assert.False(list.IsAlive);
                    lists[victim] = lists[^1];
                    lists.RemoveAt(lists.Count - 1);
                }
            }

            Assert.All(lists, list => Assert.True(list.IsAlive));
            arena.Reset();
            Assert.All(lists, list => Assert.False(list.IsAlive));
        });
        Assert.Equal(0, memory.Containers.Count);
    }

    /// <summary>Blocks of a heap, charged to another node.</summary>
    private readonly struct Charged(Allocator node, SlabHeap heap) : INativeAllocator
    {
        public Allocator Node => node;

        public NativeBlock Allocate(long bytes, int alignment) => heap.Allocate(bytes, alignment);

        public void Free(NativeBlock block) => heap.Free(block);

        public bool TryExtend(ref NativeBlock block, long bytes) => false;
    }

    /// <summary>Another allocator on an arena.</summary>
    private readonly struct Wrapped(Arena arena) : INativeAllocator
    {
        public Allocator Node => arena;

        public NativeBlock Allocate(long bytes, int alignment) => new ArenaAllocator(arena).Allocate(bytes, alignment);

        public void Free(NativeBlock block)
        {
        }

        public bool TryExtend(ref NativeBlock block, long bytes) => false;
    }
}
