using System.Runtime.InteropServices;

namespace Ashlar.Memory.Tests;

public sealed class SlabPoolTests
{
    [Fact]
    public void A_created_object_is_found_by_its_handle()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<Body>(memory, "bodies");
        Handle<Body> handle = pool.Create(new Body { Id = 7 });
        pool[handle].Mass = 2;
        Assert.Equal(new Body { Id = 7, Mass = 2 }, pool[handle]);
        Assert.Equal(1, pool.Count);
        pool.Destroy(handle);
        Assert.Equal(0, pool.Count);
    }

    [Fact]
    public void A_destroyed_object_is_gone_for_every_handle()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<Body>(memory, "bodies");
        Handle<Body> first = pool.Create(default);
        pool.Destroy(first);
        Handle<Body> second = pool.Create(default);
        Assert.True(first.Index == second.Index || Checked.Full, "quarantine aside, the slot is used again at once");
        Assert.False(pool.IsAlive(first));
        Assert.True(pool.IsAlive(second));
        Assert.False(pool.TryGet(first, out _));
        Assert.False(pool.TryDestroy(first));
        StaleHandleException? error = Checked.ThrowsFromHandlesOn<StaleHandleException>(() => { _ = pool[first]; });
        Checked.ThrowsFromHandlesOn<StaleHandleException>(() => pool.Destroy(first));
        if (error is not null)
        {
            Assert.Equal("bodies", error.AllocatorName);
            Assert.Contains("Body #0", error.Message, StringComparison.Ordinal);
        }

        pool.Destroy(second);
    }

    [Fact]
    public void The_default_handle_and_another_pools_handle_name_nothing()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<Body>(memory, "bodies");
        using var other = new SlabPool<Body>(memory, "others");
        Handle<Body> mine = pool.Create(default);
        Handle<Body> foreign = other.Create(default);
        Assert.Equal(mine.Index, foreign.Index);
        Assert.False(pool.IsAlive(default));
        Assert.False(pool.IsAlive(foreign));
        Checked.ThrowsFromHandlesOn<StaleHandleException>(() => pool.Destroy(default));
        Checked.ThrowsFromHandlesOn<StaleHandleException>(() => pool.Destroy(foreign));
        Assert.True(pool.IsAlive(mine));
        pool.Destroy(mine);
        other.Destroy(foreign);
    }

    [Fact]
    public void A_slot_whose_generations_run_out_is_retired_for_good()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<Body>(memory, "bodies");
        pool.Reserve(1);
        pool.SetGenerationOfNextSlot(SlabAllocator.LastGeneration - 2);
        Handle<Body> first = pool.Create(default);
        pool.Destroy(first);
        pool.ReclaimNow();
        Handle<Body> last = pool.Create(default);
        Assert.Equal(first.Index, last.Index);
        Assert.Equal(SlabAllocator.LastGeneration - 1, last.Generation);
        pool.Destroy(last);
        Assert.Equal(1, pool.RetiredCount);
        Assert.False(pool.IsAlive(first));
        Assert.False(pool.IsAlive(last));

        var handles = new List<Handle<Body>>();
        int others = pool.SlotCount + 100;
        for (int i = 0; i < others; i++)
        {
            handles.Add(pool.Create(default));
            Assert.NotEqual(last.Index, handles[^1].Index);
        }

        handles.ForEach(handle => pool.Destroy(handle));
        Assert.Equal(0, pool.Count);
    }

    [Theory]
    [InlineData(ReclaimPolicy.Immediately)]
    [InlineData(ReclaimPolicy.AfterFramesInFlight)]
    public void Random_operations_agree_with_a_model(ReclaimPolicy policy) => Seeded.Run(300, 3, random =>
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<Body>(memory, "bodies", reclaim: policy);
        var model = new Dictionary<Handle<Body>, Body>();
        var alive = new List<Handle<Body>>();
        var dead = new List<Handle<Body>>();
        long created = 0;
        int steps = Seeded.Steps(15_000) / 3;
        int bias = 50;
        for (int step = 0; step < steps; step++)
        {
            if (step % 1000 == 0)
            {
                bias = random.Next(30, 75);
            }

            int action = random.Next(100);
            if (action < bias)
            {
                var body = new Body { Id = step, Mass = random.NextSingle() };
                Handle<Body> handle = pool.Create(body);
                Assert.True(model.TryAdd(handle, body), "a live handle was handed out twice");
                alive.Add(handle);
                created++;
            }
            else if (action < 90 && alive.Count > 0)
            {
                int victim = random.Next(alive.Count);
                Handle<Body> handle = alive[victim];
                Assert.Equal(model[handle], pool[handle]);
                pool.Destroy(handle);
                model.Remove(handle);
                alive[victim] = alive[^1];
                alive.RemoveAt(alive.Count - 1);
                dead.Add(handle);
            }
            else if (action < 96 && alive.Count > 0)
            {
                Handle<Body> handle = alive[random.Next(alive.Count)];
                pool[handle].Mass = step;
                model[handle] = model[handle] with { Mass = step };
            }
            else if (action < 98)
            {
                memory.BeginFrame();
                memory.EndFrame();
            }
            else if (dead.Count > 0)
            {
                Assert.False(pool.IsAlive(dead[random.Next(dead.Count)]));
            }

            Assert.Equal(model.Count, pool.Count);
        }

        foreach ((Handle<Body> handle, Body body) in model)
        {
            Assert.Equal(body, pool[handle]);
        }

        Assert.All(dead, handle => Assert.False(pool.IsAlive(handle)));
        AllocatorSnapshot node = ArenaTests.Node(memory, "bodies");
        Assert.Equal(created, node.Allocations);
        Assert.Equal(dead.Count, node.Frees);
        Assert.Equal(model.Count, node.LiveObjects);
        Assert.Equal(dead.Count, node.Reclaimed + node.WaitingObjects);
        Assert.Equal(pool.SlotCount, pool.Count + pool.FreeCount + pool.WaitingCount + pool.ColdCount);
        alive.ForEach(handle => pool.Destroy(handle));
    });

    /// <summary>What is foretold is what happens, whatever was destroyed when.</summary>
    [Fact]
    public void A_full_pool_says_when_the_first_waiting_slot_is_free() => Seeded.Run(900, 20, random =>
    {
        using var memory = new MemorySystem(new MemoryOptions { FramesInFlight = random.Next(1, 5) });
        using var pool = new SlabPool<Body>(memory, "bodies", 4, ReclaimPolicy.AfterFramesInFlight);
        for (int frame = 0; frame < random.Next(3); frame++)
        {
            memory.BeginFrame();
            memory.EndFrame();
        }

        var bodies = new Handle<Body>[4];
        pool.CreateMany(bodies);
        pool.Destroy(bodies[0]);
        if (random.Next(2) == 0)
        {
            memory.BeginFrame();
            pool.TryDestroy(bodies[1]);
            memory.EndFrame();
        }

        while (true)
        {
            if (pool.FreeCount > 0)
            {
                break;
            }

            string said = Assert.Throws<OutOfNativeMemoryException>(() => { pool.Create(default); }).Message;
            memory.BeginFrame();
            Assert.Equal(
                pool.FreeCount > 0, said.Contains($"the first when frame {memory.FrameIndex} begins", StringComparison.Ordinal));
            memory.EndFrame();
        }

        pool.Clear();
    });

    [Fact]
    public void A_refusal_says_what_is_in_use_and_what_waits_and_asks_for_forgotten_frames()
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 1 << 20, FrameArenaReserveBytes = 1 << 16 });
        using var pool = new SlabPool<Body>(memory, "bodies", reclaim: ReclaimPolicy.AfterFramesInFlight);
        for (int round = 0; round < 10; round++)
        {
            pool.Destroy(pool.Create(default));
        }

        string said = Message(() => memory.Frame.Current.Allocate<byte>(1 << 17));
        Assert.StartsWith("'frame/main 0' is full: 131072 bytes do not fit", said, StringComparison.Ordinal);
        Assert.Contains("0 of them are in use. What a frame allocates dies when BeginFrame has been called 2 times; no frame "
            + "has begun yet: was BeginFrame called?", said, StringComparison.Ordinal);
        using var arena = new Arena(memory, "arena");
        said = Message(() => arena.Allocate<byte>(1 << 21));
        Assert.Contains($" {10 * pool.SlotBytes} of the committed bytes are of 10 objects that are destroyed and wait to be "
            + "reclaimed (no frame has begun yet: was BeginFrame called?): ReclaimNow does it at once.", said, StringComparison.Ordinal);
        Assert.Equal(Checked.Full, said.Contains("Full checks take their records", StringComparison.Ordinal));
        pool.ReclaimNow();
        Assert.DoesNotContain("wait to be", Message(() => arena.Allocate<byte>(1 << 21)), StringComparison.Ordinal);
        memory.BeginFrame();
        memory.EndFrame();
        Assert.Contains(
            "frame 0 has ended: was BeginFrame called for each?", Message(() => memory.Frame.Current.Allocate<byte>(1 << 17)), StringComparison.Ordinal);

        static string Message(Action action) => Assert.Throws<OutOfNativeMemoryException>(action).Message;
    }

    [Fact]
    public void Destroyed_objects_wait_for_the_frames_in_flight_and_keep_their_contents()
    {
        using var memory = new MemorySystem(new MemoryOptions { FramesInFlight = 2 });
        using var pool = new SlabPool<Body>(memory, "bodies", 1, ReclaimPolicy.AfterFramesInFlight);
        memory.BeginFrame();
        Handle<Body> handle = pool.Create(new Body { Id = 5 });
        ref Body kept = ref pool[handle];
        pool.Destroy(handle);
        Assert.False(pool.IsAlive(handle));
        Assert.Equal(1, pool.WaitingCount);
        Assert.Equal(5, kept.Id);
        memory.EndFrame();

        memory.BeginFrame();
        Assert.Equal(1, pool.WaitingCount);
        OutOfNativeMemoryException error = Assert.Throws<OutOfNativeMemoryException>(() => { pool.Create(default); });
        Assert.Equal(
            "'bodies' is full: of 1 slots 0 are live and 1 are destroyed and wait to be reclaimed, the first when frame 2 "
            + "begins (this is frame 1: was BeginFrame called for each?), or by ReclaimNow at once. Make it with a larger "
            + "maximumCount: address space is free.",
            error.Message);
        Assert.Equal(5, kept.Id);
        memory.EndFrame();

        memory.BeginFrame();
        Assert.Equal(0, pool.WaitingCount);
        pool.Destroy(pool.Create(default));
        pool.ReclaimNow();
        Assert.Equal(0, pool.WaitingCount);
        memory.EndFrame();
    }

    [Fact]
    public void Reclaiming_keeps_to_its_budget_and_loses_nothing()
    {
        using var memory = new MemorySystem(new MemoryOptions { FramesInFlight = 1, ReclaimObjectsPerFrame = 10 });
        using var pool = new SlabPool<Body>(memory, "bodies", reclaim: ReclaimPolicy.AfterFramesInFlight);
        memory.BeginFrame();
        Handle<Body>[] handles = [.. Enumerable.Range(0, 25).Select(i => pool.Create(new Body { Id = i }))];
        Array.ForEach(handles, handle => pool.Destroy(handle));
        memory.EndFrame();
        foreach (int waiting in (int[])[15, 5, 0, 0])
        {
            memory.BeginFrame();
            Assert.Equal(waiting, pool.WaitingCount);
            memory.EndFrame();
        }
    }

    [Fact]
    public void A_budget_of_time_ends_reclaiming_between_batches_and_a_loading_screen_ignores_it()
    {
        using var memory = new MemorySystem(new MemoryOptions { FramesInFlight = 1, ReclaimMicrosecondsPerFrame = 1 });
        using var first = new SlabPool<Body>(memory, "first", reclaim: ReclaimPolicy.AfterFramesInFlight);
        using var second = new SlabPool<Body>(memory, "second", reclaim: ReclaimPolicy.AfterFramesInFlight);
        var handles = new Handle<Body>[50_000];
        first.CreateMany(handles);
        first.DestroyMany(handles);
        second.Destroy(second.Create(default));
        int before = first.WaitingCount;
        for (int frame = 0; frame < 3; frame++)
        {
            memory.BeginFrame();
            memory.EndFrame();
            Assert.True(before - first.WaitingCount >= 4096, "each pool reclaims a batch whatever the clock says");
            before = first.WaitingCount;
        }

        memory.ReclaimNow();
        Assert.Equal((0, 0), (first.WaitingCount, second.WaitingCount));
        first.CreateMany(handles);
        Assert.Equal(handles.Length, handles.Distinct().Count());
        first.DestroyMany(handles);
    }

    [Fact]
    public void Every_failure_leaves_the_pool_as_it_was()
    {
        for (int fail = 0; fail < 8; fail++)
        {
            var pages = new FailingPages();
            using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
            using var pool = new SlabPool<Body>(memory, "bodies", reclaim: ReclaimPolicy.AfterFramesInFlight);
            var model = new Dictionary<Handle<Body>, int>();
            pages.CommitsUntilFailure = fail;
            int failures = 0;
            for (int i = 0; i < 20_000; i++)
            {
                long committed = memory.CommittedBytes;
                try
                {
                    model.Add(pool.Create(new Body { Id = i }), i);
                }
                catch (OutOfNativeMemoryException error)
                {
                    Assert.Equal(OutOfMemoryCause.OperatingSystem, error.Cause);
                    Assert.Contains("refused by the test", error.Message, StringComparison.Ordinal);
                    Assert.Equal(model.Count, pool.Count);
                    Assert.Equal(pool.SlotCount, pool.Count + pool.FreeCount);
                    Assert.Equal(committed, memory.CommittedBytes);
                    Assert.Equal(pages.CommittedBytes, memory.CommittedBytes);
                    failures++;
                    pages.CommitsUntilFailure = -1;
                }
            }

            Assert.Equal(1, failures);
            Assert.All(model, pair => Assert.Equal(pair.Value, pool[pair.Key].Id));
            foreach (Handle<Body> handle in model.Keys)
            {
                pool.Destroy(handle);
            }
        }
    }

    [Fact]
    public void Reserving_makes_room_so_that_creating_commits_nothing()
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        using var pool = new SlabPool<Body>(memory, "bodies", maximumCount: 10_000);
        pool.Reserve(10_000);
        Assert.Throws<OutOfNativeMemoryException>(() => pool.Reserve(10_001));
        int calls = pages.CommitCalls;
        var handles = new List<Handle<Body>>();
        for (int i = 0; i < 10_000; i++)
        {
            handles.Add(pool.Create(default));
        }

        Assert.True(calls == pages.CommitCalls || Checked.Full, "only guard pages may be committed");
        Assert.Throws<OutOfNativeMemoryException>(() => { pool.Create(default); });
        handles.ForEach(handle => pool.Destroy(handle));
    }

    /// <summary>So few pages that the system takes no huge page for them. Full checks write to every new slot.</summary>
    [Theory]
    [InlineData(true, 16)]
    [InlineData(false, 1)]
    public void Reserving_has_the_pages_supplied_if_asked_to(bool touch, int supplied)
    {
        Assert.SkipWhen(Checked.Full, "Full checks write to the slots.");
        using var memory = new MemorySystem();
        int count = 16 * memory.Options.Pages.PageBytes / sizeof(long);
        using var pool = new SlabPool<long>(memory, "numbers", maximumCount: count);
        pool.Reserve(count, touch);
        Handle<long> first = pool.Create(1);
        Assert.Equal(supplied, ResidentPages.Of(MemoryMarshal.CreateSpan(ref pool[first], count)));
        pool.Destroy(first);
    }

    [Fact]
    public void A_disposed_pool_throws_whatever_is_asked()
    {
        using var memory = new MemorySystem();
        var pool = new SlabPool<Body>(memory, "bodies");
        Handle<Body> handle = pool.Create(default);
        pool.Destroy(handle);
        pool.Dispose();
        Assert.Throws<ObjectDisposedException>(() => { pool.Create(default); });
        Assert.Throws<ObjectDisposedException>(() => pool.Reserve(1));
        Assert.False(pool.IsAlive(handle));
        Checked.ThrowsFromHandlesOn<ObjectDisposedException>(() => { _ = pool[handle]; });
        Assert.Throws<ObjectDisposedException>(() => pool.Destroy(handle));
    }

    [Fact]
    public void Full_checks_find_a_write_after_destroy()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<Body>(memory, "bodies");
        Handle<Body> handle = pool.Create(default);
        ref Body kept = ref pool[handle];
        pool.Destroy(handle);
        kept.Mass = 3;
        pool.ReclaimNow();
        if (Checked.Full)
        {
            MemoryCorruptedException error =
                Assert.Throws<MemoryCorruptedException>(() => { pool.Create(default); });
            Assert.Equal("bodies", error.AllocatorName);
            Assert.Contains("Slot #0", error.Message, StringComparison.Ordinal);
        }
        else
        {
            pool.Destroy(pool.Create(default));
        }
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        using var memory = new MemorySystem();
        Assert.Throws<ArgumentOutOfRangeException>(() => new SlabPool<Body>(memory, "bodies", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SlabPool<Body>(memory, "bodies", int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SlabPool<Body>(memory, "bodies", 1, (ReclaimPolicy)9));
        Assert.Throws<ArgumentNullException>(() => new SlabPool<Body>(null!, "bodies"));
    }

    [Fact]
    public void A_warm_pool_makes_no_garbage()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<Body>(memory, "bodies");
        var handles = new Handle<Body>[5_000];
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            for (int i = 0; i < handles.Length; i++)
            {
                handles[i] = pool.Create(new Body { Id = i });
            }

            foreach (Handle<Body> handle in handles)
            {
                pool.Destroy(handle);
            }
        }));
    }

    internal record struct Body
    {
        public int Id;
        public float Mass;
        public long Padding;
    }
}
