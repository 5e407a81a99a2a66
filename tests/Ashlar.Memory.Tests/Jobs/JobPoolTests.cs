using System.Runtime.CompilerServices;

namespace Ashlar.Memory.Tests;

[Collection(nameof(Alone))]
public sealed class JobPoolTests : IDisposable
{
    public static readonly TheoryData<int> WorkerCounts = [0, 1, 2, 7];

    private readonly MemorySystem _memory = new();

    public void Dispose()
    {
        _memory.Dispose();
        Assert.Empty(_memory.Leaks);
    }

    [Theory]
    [MemberData(nameof(WorkerCounts))]
    public void Every_item_is_done_once(int workers)
    {
        using var pool = new JobPool(_memory, workers);
        Assert.Equal(workers, pool.Workers);
        foreach (int items in new[] { 0, 1, 2, 3, 17, 1000, 20_000 })
        {
            int[] done = new int[items];
            pool.Run(new Call(item => Interlocked.Increment(ref done[item])), items);
            Assert.All(done, count => Assert.Equal(1, count));
        }
    }

    [Theory]
    [MemberData(nameof(WorkerCounts))]
    public void All_threads_work_at_once(int workers)
    {
        using var pool = new JobPool(_memory, workers);
        using var together = new Barrier(workers + 1);
        for (int round = 0; round < 20; round++)
        {
            var threads = new Thread[workers + 1];
            pool.Run(
                new Call(item =>
                {
                    threads[item] = Thread.CurrentThread;
                    together.SignalAndWait(TestContext.Current.CancellationToken);
                }),
                workers + 1);
            Assert.Equal(workers + 1, threads.Distinct().Count());
            Assert.Contains(Thread.CurrentThread, threads);
        }
    }

    [Theory]
    [MemberData(nameof(WorkerCounts))]
    public void The_first_failure_by_number_is_thrown_and_the_other_items_are_done(int workers)
    {
        using var pool = new JobPool(_memory, workers);
        bool[] done = new bool[1000];
        var failure = Assert.Throws<InvalidDataException>(() => pool.Run(
            new Call(item =>
            {
                if (item % 100 == 37)
                {
                    throw new InvalidDataException($"item {item}");
                }

                done[item] = true;
            }),
            done.Length));
        Assert.Equal("item 37", failure.Message);
        Assert.Contains(nameof(The_first_failure_by_number_is_thrown_and_the_other_items_are_done), failure.StackTrace);
        Assert.Equal(990, done.Count(item => item));

        pool.Run(new Call(item => done[item] = false), done.Length);
        Assert.DoesNotContain(true, done);
    }

    [Fact]
    public void The_first_failure_by_number_wins_when_it_comes_last()
    {
        using var pool = new JobPool(_memory, workers: 1);
        using var failed = new ManualResetEventSlim();
        var failure = Assert.Throws<InvalidDataException>(() => pool.Run(
            new Call(item =>
            {
                if (item == 0)
                {
                    failed.Wait(TestContext.Current.CancellationToken);
                    Thread.Sleep(20);
                }

                failed.Set();
                throw new InvalidDataException($"item {item}");
            }),
            2));
        Assert.Equal("item 0", failure.Message);
    }

    [Theory]
    [MemberData(nameof(WorkerCounts))]
    public void A_job_inside_a_job_runs_on_the_thread_that_asks(int workers)
    {
        using var pool = new JobPool(_memory, workers);
        int[] done = new int[50 * 20];
        pool.Run(
            new Call(outer =>
            {
                int thread = Environment.CurrentManagedThreadId;
                pool.Run(
                    new Call(inner =>
                    {
                        Assert.Equal(thread, Environment.CurrentManagedThreadId);
                        Interlocked.Increment(ref done[outer * 20 + inner]);
                    }),
                    20);
            }),
            50);
        Assert.All(done, count => Assert.Equal(1, count));

        var failure = Assert.Throws<InvalidDataException>(() => pool.Run(
            new Call(outer => pool.Run(new Call(inner => throw new InvalidDataException($"{outer} {inner}")), 3)), 3));
        Assert.Equal("0 0", failure.Message);
    }

    [Theory]
    [MemberData(nameof(WorkerCounts))]
    public void Each_item_works_on_a_copy_of_the_job(int workers)
    {
        using var pool = new JobPool(_memory, workers);
        int[] seen = new int[100];
        var job = new Counting(seen);
        pool.Run(in job, seen.Length);
        Assert.All(seen, count => Assert.Equal(1, count));
        Assert.Equal(0, job.Count);
    }

    [Fact]
    public void Two_threads_take_turns()
    {
        using var pool = new JobPool(_memory, workers: 1);
        int running = -1;
        bool isMixed = false;
        int done = 0;
        Thread[] callers = [.. Enumerable.Range(0, 3).Select(caller => new Thread(() =>
        {
            for (int round = 0; round < 200; round++)
            {
                bool isFirst = true;
                pool.Run(
                    new Call(_ =>
                    {
                        isMixed |= !isFirst && Volatile.Read(ref running) != caller;
                        isFirst = false;
                        Volatile.Write(ref running, caller);
                        Interlocked.Increment(ref done);
                    }),
                    5);
            }
        }))];
        Array.ForEach(callers, caller => caller.Start());
        Array.ForEach(callers, caller => caller.Join());
        Assert.Equal(3 * 200 * 5, done);
        Assert.False(isMixed);
    }

    [Fact]
    public void Disposing_joins_the_workers()
    {
        using var together = new Barrier(4);
        var threads = new Thread[4];
        for (int round = 0; round < 20; round++)
        {
            var pool = new JobPool(_memory, workers: 3);
            pool.Run(
                new Call(item =>
                {
                    threads[item] = Thread.CurrentThread;
                    together.SignalAndWait(TestContext.Current.CancellationToken);
                }),
                4);
            Thread.Sleep(2);
            pool.Dispose();
            int alive = 0;
            foreach (Thread thread in threads)
            {
                alive += thread.IsAlive ? 1 : 0;
            }

            Assert.Equal(1, alive);
            pool.Dispose();
            Assert.Throws<ObjectDisposedException>(() => pool.Run(new Call(_ => { }), 1));
            Assert.Throws<ObjectDisposedException>(() => pool.Run(new Call(_ => { }), 10));
        }
    }

    [Fact]
    public void Disposing_waits_for_the_job_under_way()
    {
        var pool = new JobPool(_memory, workers: 1);
        using var started = new ManualResetEventSlim();
        int done = 0;
        var caller = new Thread(() => pool.Run(
            new Call(_ =>
            {
                started.Set();
                Thread.Sleep(5);
                Interlocked.Increment(ref done);
            }),
            10));
        caller.Start();
        started.Wait(TestContext.Current.CancellationToken);
        pool.Dispose();
        Assert.Equal(10, done);
        caller.Join();
    }

    [Fact]
    public void A_job_cannot_dispose_its_pool()
    {
        using var pool = new JobPool(_memory, workers: 1);
        var failure = Assert.Throws<InvalidOperationException>(() => pool.Run(new Call(_ => pool.Dispose()), 2));
        Assert.Contains("disposed by a job", failure.Message, StringComparison.Ordinal);
        pool.Run(new Call(_ => { }), 2);
    }

    [Fact]
    public void A_pool_keeps_nothing_of_a_job_alive()
    {
        using var pool = new JobPool(_memory, workers: 1);
        WeakReference captured = RunWithObject(pool);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(captured.IsAlive);
    }

    [Fact]
    public void What_is_wrong_is_said()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new JobPool(_memory, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new JobPool(_memory, JobPool.MaximumWorkers + 1));
        Assert.Throws<ArgumentNullException>(() => new JobPool(null!));
        using var pool = new JobPool(_memory, 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => pool.Run(new Call(_ => { }), -1));

        var disposed = new MemorySystem();
        disposed.Dispose();
        Assert.Throws<ObjectDisposedException>(() => new JobPool(disposed, 3));
    }

    [Fact]
    public void Workers_have_frame_arenas_of_their_own_from_the_start()
    {
        using var pool = new JobPool(_memory, workers: 3);
        int arenas = _memory.Snapshot().Nodes.Length;
        using var together = new Barrier(4);
        var used = new Arena[4];
        var lists = new ArenaList<int>[4];
        for (int frame = 0; frame < 20; frame++)
        {
            _memory.BeginFrame();
            pool.Run(
                new Call(item =>
                {
                    used[item] = _memory.Frame.Current;
                    Assert.Equal(0, used[item].UsedBytes);
                    lists[item] = new ArenaList<int>(used[item], 1000);
                    for (int number = 0; number < 1000; number++)
                    {
                        lists[item].Add(item + number);
                    }

                    together.SignalAndWait(TestContext.Current.CancellationToken);
                }),
                4);
            Assert.Equal(4, used.Distinct().Count());
            for (int item = 0; item < 4; item++)
            {
                Assert.Equal(item + 999, lists[item].Span[999]);
            }

            _memory.EndFrame();
        }

        Assert.True(_memory.Frame.LastFrameBytes >= 4 * 1000 * sizeof(int));
        Assert.Equal(arenas, _memory.Snapshot().Nodes.Length);
        for (int frame = 0; frame < _memory.Options.FramesInFlight; frame++)
        {
            Assert.All(lists, list => Assert.True(list.IsAlive));
            _memory.BeginFrame();
            _memory.EndFrame();
        }

        Assert.All(lists, list => Assert.False(list.IsAlive));
    }

    [Theory]
    [MemberData(nameof(WorkerCounts))]
    public void Many_short_jobs_lose_no_item(int workers)
    {
        int rounds = Seeded.Steps(normally: 3_000);
        using var pool = new JobPool(_memory, workers);
        var random = new Random(workers);
        int[] done = new int[1];
        long expected = 0;
        var job = new Adding(done);
        for (int round = 0; round < rounds; round++)
        {
            int items = random.Next(20);
            done[0] = 0;
            pool.Run(in job, items);
            Assert.Equal(items * (items + 1) / 2, done[0]);
            expected += done[0];
            if (round % 500 == 0)
            {
                Thread.Sleep(1);
            }
        }

        Assert.True(expected > 0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_warm_pool_makes_no_garbage_on_any_thread(int workers)
    {
        using var pool = new JobPool(_memory, workers);
        using var sums = new NativeArray<double>(new SlabHeap(_memory, "sums"), 100);
        var job = new Scratch(_memory, sums);

        // The count is of the whole process, whose own threads may allocate now and then; what a frame makes is in all.
        long least = long.MaxValue;
        for (int window = 0; window < 50 && least != 0; window++)
        {
            long before = GC.GetTotalAllocatedBytes(precise: true);
            for (int frame = 0; frame < 5; frame++)
            {
                _memory.BeginFrame();
                pool.Run(in job, sums.Length);
                _memory.EndFrame();
            }

            least = Math.Min(least, GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        Assert.Equal(0, least);
        Assert.Equal(99 * 1000, sums[99]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference RunWithObject(JobPool pool)
    {
        object captured = new();
        pool.Run(new Call(_ => captured.GetHashCode()), 10);
        return new WeakReference(captured);
    }

    private readonly struct Call(Action<int> action) : IJob
    {
        public void Execute(int item) => action(item);
    }

    private readonly struct Scratch(MemorySystem memory, NativeArray<double> sums) : IJob
    {
        public void Execute(int item)
        {
            Span<double> scratch = memory.Frame.Current.Allocate<double>(1000);
            scratch.Fill(item);
            double sum = 0;
            foreach (double number in scratch)
            {
                sum += number;
            }

            sums[item] = sum;
        }
    }

    private readonly struct Adding(int[] sum) : IJob
    {
        public void Execute(int item) => Interlocked.Add(ref sum[0], item + 1);
    }

    private struct Counting(int[] seen) : IJob
    {
        public int Count;

        public void Execute(int item) => seen[item] = ++Count;
    }
}
