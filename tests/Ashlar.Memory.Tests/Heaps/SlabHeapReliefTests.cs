namespace Ashlar.Memory.Tests;

/// <summary>What a heap does when memory is refused: it asks with nothing held, and freeing and trimming need none.</summary>
[Trait("Runs", "once")]
public sealed class SlabHeapReliefTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(1000)]
    [InlineData(100_000)]
    public void Handlers_run_while_other_threads_use_the_heap(int bytes)
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 4 << 20 });
        using var heap = new SlabHeap(memory, "heap");
        bool wasFree = false;
        memory.LowMemory += (_, _) =>
        {
            var other = new Thread(() => heap.Owns(0)) { IsBackground = true };
            other.Start();
            wasFree = other.Join(Long);
        };
        var oracle = new HeapOracle(new Random(1));
        Assert.Throws<OutOfNativeMemoryException>(() => FillUp(heap, oracle, bytes));
        Assert.True(wasFree);
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(100_000)]
    public void What_a_handler_throws_reaches_the_caller_and_the_heap_goes_on(int bytes)
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 4 << 20 });
        using var heap = new SlabHeap(memory, "heap");
        bool fails = true;
        memory.LowMemory += (_, _) =>
        {
            if (fails)
            {
                fails = false;
                throw new NotSupportedException("from the handler");
            }
        };
        var oracle = new HeapOracle(new Random(1));
        Assert.Throws<NotSupportedException>(() => FillUp(heap, oracle, bytes));
        Assert.Equal(oracle.Count, heap.LiveObjects);
        Assert.Throws<OutOfNativeMemoryException>(() => FillUp(heap, oracle, bytes));
        FreeAll(heap, oracle);
    }

    /// <summary>The handler frees blocks of the class that is being refilled, and allocates some.</summary>
    [Theory]
    [InlineData(48)]
    [InlineData(1000)]
    [InlineData(40_000)]
    public void A_handler_may_use_the_heap_that_asks(int bytes)
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 6 << 20 });
        using var heap = new SlabHeap(memory, "heap");
        var oracle = new HeapOracle(new Random(1));
        int asked = 0;
        memory.LowMemory += (_, _) =>
        {
            asked++;
            for (int i = 0; i < 3 + (oracle.Count / 200); i++)
            {
                heap.Free(oracle.Take());
            }

            oracle.Add(heap.Allocate(bytes));
            if (asked == 4)
            {
                heap.AbandonSlabs();
            }
        };
        for (int i = 0; i < 400_000 && asked < 30; i++)
        {
            try
            {
                oracle.Add(heap.Allocate(bytes));
            }
            catch (OutOfNativeMemoryException)
            {
                // What was freed lies between other blocks.
            }
        }

        Assert.True(asked > 1);
        Assert.Equal(oracle.Count, heap.LiveObjects);
        FreeAll(heap, oracle);
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(100_000)]
    public void A_handler_may_dispose_the_heap_that_asks(int bytes)
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 4 << 20 });
        using var heap = new SlabHeap(memory, "heap");
        memory.LowMemory += (_, _) => heap.Dispose();
        var oracle = new HeapOracle(new Random(1));
        Assert.Throws<ObjectDisposedException>(() => FillUp(heap, oracle, bytes));
        Assert.Throws<ObjectDisposedException>(() => heap.Allocate(bytes));
    }

    [Fact]
    public void Threads_that_are_new_free_and_trim_though_no_page_is_to_be_had()
    {
        const int Threads = 40;
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        using var heap = new SlabHeap(memory, "heap");
        NativeBlock[][] blocks = [.. Enumerable.Range(0, Threads).Select(thread =>
            HeapOracle.AllocateAll(heap, 50, thread % 4 == 0 ? 20_000 : 100 * (1 + thread)))];

        // A quarter is freed by a thread that does not own the slabs, a quarter by one that stands for nobody.
        var owner = new Thread(() => HeapOracle.FreeAll(heap, HeapOracle.AllocateAll(heap, 500, 64)));
        owner.Start();
        owner.Join();
        heap.AbandonSlabs();
        pages.CommitsUntilFailure = 0;
        using var all = new Barrier(Threads);
        int refused = 0;
        Exception?[] failures = new Exception?[Threads];
        Thread[] threads = [.. blocks.Select((own, thread) => new Thread(() =>
        {
            failures[thread] = Record.Exception(() =>
            {
                HeapOracle.FreeAll(heap, own);
                heap.Trim();
                heap.AbandonSlabs();
            });
            all.SignalAndWait();
            if (Record.Exception(() => heap.ForThread()) is OutOfNativeMemoryException)
            {
                Interlocked.Increment(ref refused);
            }

            all.SignalAndWait();
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.All(failures, Assert.Null);
        Assert.InRange(refused, 1, Threads);
        Assert.Equal(0, heap.LiveObjects);
        heap.Trim();
        pages.CommitsUntilFailure = -1;
        HeapOracle.FreeAll(heap, HeapOracle.AllocateAll(heap, 1000, 100));
        Assert.Equal(0, heap.LiveObjects);
    }

    [Fact]
    public void A_second_free_by_a_thread_without_a_state_is_noticed()
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        using var heap = new SlabHeap(memory, "heap");
        NativeBlock[] blocks = HeapOracle.AllocateAll(heap, 100, 64);
        heap.AbandonSlabs();
        pages.CommitsUntilFailure = 0;
        using var all = new Barrier(20);
        var failures = new System.Collections.Concurrent.ConcurrentQueue<Exception?>();
        Thread[] threads = [.. Enumerable.Range(0, 20).Select(thread => new Thread(() =>
        {
            _ = Record.Exception(() => heap.ForThread());
            all.SignalAndWait();
            failures.Enqueue(Record.Exception(() => heap.Free(blocks[thread])));
            failures.Enqueue(Checked.Handles ? Record.Exception(() => heap.Free(blocks[thread])) : null);
            all.SignalAndWait();
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.Equal(Checked.Handles ? 20 : 0, failures.Count(failure => failure is StaleHandleException));
        Assert.Equal(Checked.Handles ? 20 : 40, failures.Count(failure => failure is null));
        Assert.Equal(80, heap.LiveObjects);
        pages.CommitsUntilFailure = -1;
    }

    [Theory]
    [InlineData(300)]
    [InlineData(5000)]
    [InlineData(50 << 20)]
    public void Idle_pages_of_a_heap_serve_an_arena_before_anybody_is_asked(int bytes)
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 64 << 20 });
        using var heap = new SlabHeap(memory, "heap");
        int count = Math.Max(1, (Checked.Full ? 20 << 20 : 50 << 20) / bytes);
        HeapOracle.FreeAll(heap, HeapOracle.AllocateAll(heap, count, bytes));
        int asked = 0;
        memory.LowMemory += (_, _) => asked++;
        using var arena = new Arena(memory, "level");
        arena.Reserve(40 << 20);
        Assert.Equal(0, asked);
    }

    private static void FillUp(SlabHeap heap, HeapOracle oracle, int bytes)
    {
        for (int i = 0; i < int.MaxValue; i++)
        {
            oracle.Add(heap.Allocate(bytes));
        }
    }

    private static void FreeAll(SlabHeap heap, HeapOracle oracle)
    {
        while (oracle.Count > 0)
        {
            heap.Free(oracle.Take());
        }

        Assert.Equal(0, heap.LiveObjects);
        Assert.Equal(0, heap.LiveBytes);
    }
}
