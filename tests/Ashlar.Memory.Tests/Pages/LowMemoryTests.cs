namespace Ashlar.Memory.Tests;

/// <summary>
/// Running out of memory, and being rescued: ranges only say no, idle pages go first, handlers run with nothing held
/// and may call anything, and what they free on their thread serves the request.
/// </summary>
public class LowMemoryTests
{
    private const long Budget = 4 << 20;

    public static TheoryData<Hoard.Kind> Kinds() => [.. Enum.GetValues<Hoard.Kind>()];

    public static TheoryData<Hoard.Kind, Hoard.Kind> Pairs()
    {
        var pairs = new TheoryData<Hoard.Kind, Hoard.Kind>();
        foreach (Hoard.Kind asking in Enum.GetValues<Hoard.Kind>())
        {
            foreach (Hoard.Kind freeing in Enum.GetValues<Hoard.Kind>())
            {
                pairs.Add(asking, freeing);
            }
        }

        return pairs;
    }

    /// <summary>Whatever is freed, in whatever allocator, serves whoever asks: nobody has to trim.</summary>
    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_a_handler_frees_serves_the_request(Hoard.Kind asking, Hoard.Kind freeing)
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = Budget });
        using Hoard hoard = Hoard.Make(memory, "hoard", freeing);
        using Hoard asks = Hoard.Make(memory, "asks", asking);
        while (hoard.TryAdd())
        {
        }

        int raised = 0;
        memory.LowMemory += (_, _) =>
        {
            raised++;
            hoard.FreeAll();
        };
        int pieces = asking == Hoard.Kind.LargeBlocks ? 75 : 750;
        for (int i = 0; i < pieces; i++)
        {
            Assert.True(asks.TryAdd(), $"{i} of {pieces} pieces of {Hoard.PieceBytes} bytes; raised {raised} times, "
                + $"{memory.CommittedBytes} of {Budget} committed.");
        }

        // A list that is as long as it can be leaves more room than another takes.
        Assert.InRange(raised, freeing == Hoard.Kind.List ? 0 : 1, 4);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_handler_may_trim_dispose_and_allocate(Hoard.Kind asking)
    {
        for (int step = 0; step < 12; step++)
        {
            using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = (2 << 20) + (step * 4096) });
            using Hoard asks = Hoard.Make(memory, "asks", asking);
            var cache = new Arena(memory, "cache");
            cache.Allocate<byte>(300_000);
            cache.Reset();
            memory.LowMemory += (_, _) =>
            {
                memory.Trim();
                asks.TryAdd();
                _ = memory.Snapshot();
                cache.Dispose();
                using var late = new Arena(memory, "late");
                late.Allocate<byte>(100);
            };
            while (asks.TryAdd())
            {
            }

            Assert.True(asks.AreWhole());
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_handler_may_dispose_the_allocator_that_asks(Hoard.Kind asking)
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 2 << 20 });
        using Hoard asks = Hoard.Make(memory, "asks", asking);
        memory.LowMemory += (_, _) => asks.Dispose();
        Exception? thrown = null;
        while (thrown is null)
        {
            thrown = Record.Exception(asks.Add);
        }

        Assert.True(thrown is ObjectDisposedException or StaleContainerException, thrown.ToString());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_a_handler_throws_reaches_the_caller_and_nothing_is_half_done(Hoard.Kind asking)
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 2 << 20 });
        using Hoard asks = Hoard.Make(memory, "asks", asking);
        bool armed = true;
        memory.LowMemory += (_, _) =>
        {
            if (armed)
            {
                throw new TimeoutException("from the handler");
            }
        };
        Exception? thrown = null;
        while (thrown is null)
        {
            thrown = Record.Exception(asks.Add);
        }

        Assert.IsType<TimeoutException>(thrown);
        Assert.True(asks.AreWhole());
        armed = false;
        asks.FreeAll();
        Assert.True(asks.TryAdd());
        Assert.True(asks.AreWhole());
    }

    [Fact]
    public void A_second_thread_is_rescued_while_the_first_still_is()
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 64 << 20 });
        var ballast = new Arena(memory, "ballast");
        ballast.Allocate<byte>(60 << 20);
        using var inside = new CountdownEvent(2);
        memory.LowMemory += (_, _) =>
        {
            // Who found the other one disposing may be asked again.
            if (!inside.IsSet)
            {
                inside.Signal();
            }

            inside.Wait(TestContext.Current.CancellationToken);
            ballast.Dispose();
        };
        var failures = new Exception?[2];
        var threads = new Thread[2];
        for (int i = 0; i < 2; i++)
        {
            int index = i;
            threads[i] = new Thread(() => failures[index] = Record.Exception(() =>
            {
                var arena = new Arena(memory, $"thread {index}");
                arena.Allocate<byte>(8 << 20);
            }));
            threads[i].Start();
        }

        Array.ForEach(threads, thread => thread.Join());
        Assert.All(failures, Assert.Null);
    }

    /// <summary>A handler that freed nothing is asked again while one on another thread has yet to free.</summary>
    [Fact]
    public void A_thread_is_not_refused_while_another_is_about_to_free()
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 64 << 20 });
        var ballast = new Arena(memory, "ballast");
        ballast.Allocate<byte>(60 << 20);
        using var firstIsInside = new ManualResetEventSlim();
        using var secondAskedAgain = new ManualResetEventSlim();
        using var secondEnded = new ManualResetEventSlim();
        using var freed = new ManualResetEventSlim();
        int calls = 0;
        Thread? second = null;
        memory.LowMemory += (_, _) =>
        {
            if (Thread.CurrentThread != second)
            {
                firstIsInside.Set();
                WaitHandle.WaitAny([secondAskedAgain.WaitHandle, secondEnded.WaitHandle]);
                ballast.Dispose();
                freed.Set();
            }
            else if (++calls == 2)
            {
                secondAskedAgain.Set();
                freed.Wait(TestContext.Current.CancellationToken);
            }
        };
        Exception? refused = null;
        second = new Thread(() =>
        {
            firstIsInside.Wait();
            refused = Record.Exception(() => new Arena(memory, "second").Allocate<byte>(8 << 20));
            secondEnded.Set();
        });
        second.Start();
        new Arena(memory, "first").Allocate<byte>(8 << 20);
        second.Join();
        Assert.Null(refused);
        Assert.Equal(2, calls);
    }

    /// <summary>No lock is held while a handler runs: other threads go on in the allocator that asks.</summary>
    [Theory]
    [InlineData(1000)]
    [InlineData(100_000)]
    public void Other_threads_use_the_heap_while_a_handler_runs(int bytes)
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 4 << 20 });
        var heap = new SlabHeap(memory, "heap");
        bool? went = null;
        memory.LowMemory += (_, _) => went ??= Task.Run(() =>
        {
            heap.Owns(1);
            _ = memory.Snapshot();
            new Arena(memory, "other").Dispose();
        }).Wait(TimeSpan.FromSeconds(30));
        FillUp(() => heap.Allocate(bytes));
        Assert.True(went);
    }

    [Fact]
    public void A_request_of_a_handler_raises_nothing()
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 2 << 20 });
        using var arena = new Arena(memory, "arena");
        using var other = new Arena(memory, "other");
        int raised = 0;
        memory.LowMemory += (_, _) =>
        {
            raised++;
            Assert.Throws<OutOfNativeMemoryException>(() => { other.Allocate<byte>(3 << 20); });
        };
        Assert.Throws<OutOfNativeMemoryException>(() => { arena.Allocate<byte>(3 << 20); });
        Assert.Equal(1, raised);
    }

    /// <summary>What trimming needs was set aside when the memory was taken.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_full_budget_recovers(bool byFrames)
    {
        using var memory = new MemorySystem(new MemoryOptions
        {
            CommitBudgetBytes = Budget,
            TrimAfterFrames = 10,
            TrimPagesPerFrame = 4096,
        });
        using var pool = new SlabPool<(long, long)>(memory, "pool");
        var handles = new List<Handle<(long, long)>>();
        FillUp(() => handles.Add(pool.Create(default)));
        long full = memory.CommittedBytes;
        Assert.InRange(full, Budget * 3 / 4, Budget);
        handles.ForEach(handle => pool.Destroy(handle));
        if (byFrames)
        {
            for (int frame = 0; frame < 60; frame++)
            {
                memory.BeginFrame();
                memory.EndFrame();
            }
        }
        else
        {
            memory.Trim();
        }

        Assert.InRange(memory.CommittedBytes, 0, full / 4);
    }

    [Fact]
    public void Trimming_needs_no_memory()
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        Hoard[] hoards =
            [.. Enum.GetValues<Hoard.Kind>().Select(kind => Hoard.Make(memory, kind.ToString(), kind))];
        foreach (Hoard hoard in hoards)
        {
            for (int i = 0; i < 3000; i++)
            {
                hoard.Add();
            }
        }

        pages.CommitsUntilFailure = 0;
        Array.ForEach(hoards, hoard => hoard.FreeAll());
        long before = memory.CommittedBytes;
        memory.Trim();
        Assert.InRange(memory.CommittedBytes, 0, before / 3);
        Array.ForEach(hoards, hoard => hoard.Dispose());
        pages.CommitsUntilFailure = -1;
    }

    [Fact]
    public void Growing_falls_back_to_what_is_needed()
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = Budget });
        using var heap = new SlabHeap(memory, "heap");
        var list = new NativeList<long>(heap);
        list.AddUninitialized(180_000);
        Assert.InRange(list.Capacity, 180_000, 300_000);
        list.TrimExcess();
        int more = list.Capacity + 1 - list.Count;
        list.AddUninitialized(more);
        Assert.InRange(list.Capacity, list.Count, 400_000);
        memory.LowMemory += (_, _) => Assert.Fail("An arena that can be had by need alone asked for relief.");
        using var arena = new Arena(memory, "arena");
        long left = (Budget - memory.CommittedBytes) & -Environment.SystemPageSize;
        arena.AllocateBytes((int)left, 1);
        Assert.Equal(left, arena.CommittedBytes);
    }

    [Fact]
    public void An_arena_list_falls_back_to_what_is_needed()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena", 1 << 20);
        var list = new ArenaList<long>(arena);
        list.AddUninitialized(100_000);
        list.AddUninitialized(20_000);
        Assert.InRange(list.Capacity, 120_000, 131_072);
        Assert.Throws<OutOfNativeMemoryException>(() => { list.AddUninitialized(20_000); });
        Assert.Equal(120_000, list.Count);
    }

    [Fact]
    public void Shrinking_never_throws_for_want_of_memory()
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        var blocks = new SizedBlocks(memory, "blocks");
        var list = new NativeList<int>(blocks.Source, 1000);
        var map = new NativeHashMap<int, int>(blocks.Source, 1000);
        var set = new NativeHashSet<int>(blocks.Source, 1000);
        var queue = new NativeQueue<int>(blocks.Source, 1000);
        var names = new NativeStringMap<int>(blocks.Source, 1000);
        list.Add(1);
        map.Add(1, 2);
        set.Add(4);
        queue.Enqueue(3);
        names.Add("five"u8, 5);
        pages.CommitsUntilFailure = 0;
        list.TrimExcess();
        map.TrimExcess();
        set.TrimExcess();
        queue.TrimExcess();
        names.TrimExcess();
        Assert.False(list.TryTrimExcess() || map.TryTrimExcess() || set.TryTrimExcess() || queue.TryTrimExcess() || names.TryTrimExcess());
        Assert.Equal((1000, 1024), (list.Capacity, queue.Capacity));
        pages.CommitsUntilFailure = -1;
        for (int round = 0; round < 2; round++)
        {
            Assert.True(list.TryTrimExcess() && map.TryTrimExcess() && set.TryTrimExcess() && queue.TryTrimExcess() && names.TryTrimExcess());
            Assert.InRange(Math.Max(Math.Max(list.Capacity, names.Capacity), Math.Max(map.Capacity, set.Capacity)), 1, 100);
        }

        Assert.Equal((1, 2, 3, 5), (list[0], map[1], queue.Dequeue(), names["five"u8]));
    }

    [Fact]
    public void The_soft_limit_is_reached_again_after_the_use_fell_and_rose()
    {
        using var memory = new MemorySystem(new MemoryOptions { SoftLimitBytes = 4 << 20 });
        using var arena = new Arena(memory, "arena");
        int raised = 0;
        memory.SoftLimitReached += (_, _) => raised++;
        for (int round = 1; round <= 3; round++)
        {
            arena.Allocate<byte>(5 << 20);
            for (int frame = 0; frame < 3; frame++)
            {
                memory.BeginFrame();
                memory.EndFrame();
            }

            Assert.Equal(round, raised);

            // Down and up again between two frames.
            arena.Reset();
            arena.Trim();
        }
    }

    [Theory]
    [InlineData(512)]
    [InlineData(1500)]
    public void Where_addresses_are_short_reservations_are_smaller(int mebibytes)
    {
        var pages = new ScarceAddresses((nuint)mebibytes << 20);
        using (var memory = new MemorySystem(new MemoryOptions { Pages = pages }))
        {
            using var arena = new Arena(memory, "arena");
            using var pool = new SlabPool<(long, long)>(memory, "pool");
            using var table = new NativeTable<long>(memory, "table", int.MaxValue);
            using var heap = new SlabHeap(memory, "heap");
            heap.Free(heap.Allocate(100));
            heap.Free(heap.Allocate(100_000));
            Assert.InRange(arena.MaximumBytes, 1, Arena.DefaultMaximumBytes / 4);
            Assert.InRange(pool.MaximumCount, 1, SlabPool<int>.DefaultMaximumCount - 1);
            arena.Allocate<byte>(1000).Fill(1);
            Handle<(long, long)> handle = pool.Create((1, 2));
            Assert.Equal((1, 2), pool[handle]);
            table.EnsureCount(1000);
            Assert.Equal(OutOfMemoryCause.Capacity, Assert.Throws<OutOfNativeMemoryException>(
                () => table.EnsureCount(int.MaxValue)).Cause);

            // Who comes later finds a share, too.
            for (int i = 0; i < 6; i++)
            {
                new Arena(memory, $"arena {i}").Allocate<int>(1000).Fill(i);
                var later = new SlabPool<int>(memory, $"pool {i}");
                Assert.Equal(i, later[later.Create(i)]);
            }
        }

        Assert.Equal(0u, pages.Reserved);
    }

    [Fact]
    public void A_frame_that_meets_damage_advances_everybody_and_is_not_begun()
    {
        if (!Checked.Full)
        {
            Assert.Skip("Damage is looked for under full checks.");
        }

        using var memory = new MemorySystem();
        using var damaged = new SlabPool<long>(memory, "damaged");
        using var late = new SlabPool<long>(memory, "late", reclaim: ReclaimPolicy.AfterFramesInFlight);
        Handle<long> handle = damaged.Create(1);
        ref long gone = ref damaged[handle];
        damaged.Destroy(handle);
        gone = 7;
        late.Destroy(late.Create(1));
        Assert.Throws<MemoryCorruptedException>(memory.BeginFrame);
        memory.BeginFrame();
        memory.EndFrame();
        Assert.Equal(0, late.WaitingCount);
    }

    private static void FillUp(Action add)
    {
        try
        {
            while (true)
            {
                add();
            }
        }
        catch (OutOfNativeMemoryException)
        {
            // That was the end.
        }
    }
}
