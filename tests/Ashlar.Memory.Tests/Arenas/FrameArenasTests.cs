namespace Ashlar.Memory.Tests;

public sealed class FrameArenasTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Frame_memory_lives_for_the_frames_in_flight_and_no_longer(int framesInFlight)
    {
        using var memory = new MemorySystem(new MemoryOptions { FramesInFlight = framesInFlight });
        memory.BeginFrame();
        var list = new ArenaList<int>(memory.Frame.Current, 4);
        list.Add(42);
        memory.EndFrame();
        for (int frame = 1; frame < framesInFlight; frame++)
        {
            memory.BeginFrame();
            memory.Frame.Current.Allocate<int>(100).Fill(-1);
            Assert.Equal(42, list.Span[0]);
            memory.EndFrame();
        }

        memory.BeginFrame();
        Assert.False(list.IsAlive);
        memory.EndFrame();
    }

    [Fact]
    public void Each_thread_has_arenas_of_its_own()
    {
        using var memory = new MemorySystem();
        Arena mine = memory.Frame.Current;
        Arena? theirs = null;
        Arena? theirsAgain = null;
        var thread = new Thread(() =>
        {
            theirs = memory.Frame.Current;
            theirsAgain = memory.Frame.Current;
            theirs.Allocate<int>(10);
        });
        thread.Start();
        thread.Join();
        Assert.Same(mine, memory.Frame.Current);
        Assert.NotSame(mine, theirs);
        Assert.Same(theirs, theirsAgain);
        Assert.Equal(0, mine.UsedBytes);
    }

    [Fact]
    public void A_thread_finds_its_arenas_in_each_of_two_systems()
    {
        using var first = new MemorySystem();
        using var second = new MemorySystem();
        var thread = new Thread(() =>
        {
            Arena one = first.Frame.Current;
            Arena two = second.Frame.Current;
            Assert.NotSame(one, two);
            Assert.Same(one, first.Frame.Current);
            Assert.Same(two, second.Frame.Current);
        });
        thread.Start();
        thread.Join();
    }

    [Fact]
    public void A_thread_that_ended_leaves_its_arenas_to_the_next_and_what_they_hold_stays_for_its_frames()
    {
        using var memory = new MemorySystem(new MemoryOptions { FramesInFlight = 3 });
        memory.BeginFrame();
        ArenaList<int> left = default;
        Arena? first = null;
        OnThread(() =>
        {
            first = memory.Frame.Current;
            left = new ArenaList<int>(first, 4);
            left.Add(42);
        });
        OnThread(() =>
        {
            Assert.Same(first, memory.Frame.Current);
            memory.Frame.Current.Allocate<int>(100).Fill(-1);
        });
        Assert.Equal(42, left.Span[0]);
        for (int frame = 1; frame < 3; frame++)
        {
            memory.EndFrame();
            memory.BeginFrame();
            OnThread(() => memory.Frame.Current.Allocate<int>(100).Fill(-1));
            Assert.Equal(42, left.Span[0]);
        }

        memory.EndFrame();
        memory.BeginFrame();
        Assert.False(left.IsAlive);
        memory.EndFrame();
    }

    [Theory]
    [Trait("Runs", "once")]
    [InlineData(true)]
    [InlineData(false)]
    public void Threads_in_turn_take_the_arenas_of_one_with_frames_and_without(bool frames)
    {
        using var memory = new MemorySystem();
        int before = memory.Snapshot().Nodes.Length;
        for (int i = 0; i < 300; i++)
        {
            OnThread(() => memory.Frame.Current.Allocate<int>(4).Fill(i));
            if (frames)
            {
                HeapOracle.PassFrames(memory, 1);
            }
        }

        Assert.Equal(before + memory.Frame.FramesInFlight, memory.Snapshot().Nodes.Length);
    }

    [Fact]
    public void Threads_alive_at_once_have_arenas_of_their_own_and_what_they_leave_is_released()
    {
        const int Threads = 20;
        const int TrimAfterFrames = 10;
        using var memory = new MemorySystem(new MemoryOptions { TrimAfterFrames = TrimAfterFrames });
        int before = memory.Snapshot().Nodes.Length;
        long reserved = Reserved(memory);
        var arenas = new Arena[Threads];
        using var all = new Barrier(Threads);
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            arenas[i] = memory.Frame.Current;
            arenas[i].Allocate<int>(10).Fill(i);
            all.SignalAndWait();
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.Equal(Threads, arenas.Distinct().Count());

        HeapOracle.PassFrames(memory, TrimAfterFrames);
        Assert.Equal(before + (Threads * memory.Frame.FramesInFlight), memory.Snapshot().Nodes.Length);
        HeapOracle.PassFrames(memory, Threads + 1);
        Assert.Equal(before, memory.Snapshot().Nodes.Length);
        Assert.Equal(reserved, Reserved(memory));
        Assert.Throws<ObjectDisposedException>(() => arenas[0].Allocate<int>(1));
        OnThread(() => memory.Frame.Current.Allocate<int>(1));
    }

    [Fact]
    public void The_makers_arenas_serve_another_thread_once_the_maker_has_ended()
    {
        MemorySystem? made = null;
        OnThread(() =>
        {
            made = new MemorySystem();
            made.Frame.Current.Allocate<int>(1);
        });
        using MemorySystem memory = made!;
        int before = memory.Snapshot().Nodes.Length;
        memory.Frame.Current.Allocate<int>(1);
        HeapOracle.PassFrames(memory, 200);
        memory.Frame.Current.Allocate<int>(1);
        Assert.Equal(before, memory.Snapshot().Nodes.Length);
    }

    [Fact]
    public async Task Code_that_changes_threads_finds_the_arena_of_the_thread_it_is_on()
    {
        using var memory = new MemorySystem();
        Task[] tasks = [.. Enumerable.Range(0, 50).Select(_ => Task.Run(async () =>
        {
            for (int i = 0; i < 20; i++)
            {
                ArenaList<int> list = new(memory.Frame.Current, 4);
                list.Add(i);
                await Task.Yield();
                memory.Frame.Current.Allocate<int>(10).Fill(-1);
                Assert.Equal(i, list.Span[0]);
            }
        }, TestContext.Current.CancellationToken))];
        await Task.WhenAll(tasks);
    }

    [Fact]
    [Trait("Runs", "once")]
    public void A_threads_first_arena_and_a_frame_that_begins_do_not_wait_for_each_other()
    {
        const int Threads = 4;
        var memory = new MemorySystem(new MemoryOptions { FramesInFlight = 1, TrimAfterFrames = 1 });
        bool stop = false;
        var frames = new Thread(() =>
        {
            while (!Volatile.Read(ref stop))
            {
                HeapOracle.PassFrames(memory, 1);
            }
        })
        { IsBackground = true };
        frames.Start();
        for (int i = 0; i < 60; i++)
        {
            // The frames release what the threads before these have left, so that most of these make arenas.
            var arenas = new Arena[Threads];
            Thread[] threads = [.. Enumerable.Range(0, Threads).Select(thread =>
                new Thread(() => arenas[thread] = memory.Frame.Current) { IsBackground = true })];
            Array.ForEach(threads, thread => thread.Start());
            Assert.All(threads, thread => Assert.True(thread.Join(TimeSpan.FromSeconds(60)), "The thread waits for ever."));
            Assert.DoesNotContain(null, arenas);
        }

        Volatile.Write(ref stop, true);
        Assert.True(frames.Join(TimeSpan.FromSeconds(60)), "The frame waits for ever.");
        memory.Dispose();
    }

    [Fact]
    public void Arenas_that_cannot_all_be_made_leave_nothing_behind()
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        int before = memory.Snapshot().Nodes.Length;
        pages.RefuseReservations = true;
        OnThread(() => Assert.Throws<OutOfNativeMemoryException>(() => { _ = memory.Frame.Current; }));
        pages.RefuseReservations = false;
        Assert.Equal(before, memory.Snapshot().Nodes.Length);
        OnThread(() => memory.Frame.Current.Allocate<int>(1));
    }

    [Fact]
    public void Frames_must_alternate()
    {
        using var memory = new MemorySystem();
        Assert.Throws<InvalidOperationException>(memory.EndFrame);
        memory.BeginFrame();
        Assert.Throws<InvalidOperationException>(memory.BeginFrame);
        memory.EndFrame();
        Assert.Equal(1, memory.FrameIndex);
    }

    [Fact]
    public void A_warm_frame_makes_no_garbage()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<long>(memory, "pool", reclaim: ReclaimPolicy.AfterFramesInFlight);
        var snapshot = new MemorySnapshot();
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            for (int i = 0; i < 10; i++)
            {
                memory.BeginFrame();
                memory.Frame.Current.Allocate<int>(1000);
                pool.Destroy(pool.Create(1));
                memory.EndFrame();
                memory.CopyTo(snapshot);
            }
        }));
    }

    private static long Reserved(MemorySystem memory) => memory.Snapshot().Nodes.ToArray().Sum(node => node.ReservedBytes);

    private static void OnThread(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(action));
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }
}
