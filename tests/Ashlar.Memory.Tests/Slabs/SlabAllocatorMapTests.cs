using Item = (long First, long Second, long Third);

namespace Ashlar.Memory.Tests;

public class SlabAllocatorMapTests
{
    [Fact]
    [Trait("Runs", "once")]
    public void The_map_is_what_was_done() => Seeded.Run(1, 12, random =>
    {
        using var memory = new MemorySystem(new MemoryOptions { TrimAfterFrames = 2 });
        ReclaimPolicy policy = random.Next(2) == 0 ? ReclaimPolicy.Immediately : ReclaimPolicy.AfterFramesInFlight;
        var pool = new SlabPool<Item>(memory, "pool", reclaim: policy);
        var live = new Dictionary<int, Handle<Item>>();
        for (int round = 0; round < 60; round++)
        {
            memory.BeginFrame();
            int created = random.Next(3) == 0 ? random.Next(3000) : 0;
            for (int i = 0; i < created; i++)
            {
                Handle<Item> handle = pool.Create(default);
                live.Add(handle.Index, handle);
            }

            double share = random.NextDouble();
            foreach (Handle<Item> handle in live.Values.Where(_ => random.NextDouble() < share).ToArray())
            {
                pool.Destroy(handle);
                live.Remove(handle.Index);
            }

            if (random.Next(8) == 0)
            {
                pool.Trim();
            }

            memory.EndFrame();
            AssertMap(pool, live, random);
        }
    });

    [Fact]
    public void A_retired_slot_is_told()
    {
        using var memory = new MemorySystem();
        var pool = new SlabPool<Item>(memory, "pool");
        pool.Reserve(2);
        pool.SetGenerationOfNextSlot(SlabAllocator.LastGeneration - 1);
        Handle<Item> handle = pool.Create(default);
        pool.Destroy(handle);
        var states = new SlotState[4];
        Assert.True(pool.TryCopyMap(handle.Index, states, [], out int count));
        Assert.True(count > 0);
        Assert.Equal(SlotState.Retired, states[0]);
    }

    [Fact]
    public void Blocks_have_a_map_too_and_asking_makes_no_garbage()
    {
        using var memory = new MemorySystem();
        var pool = new BlockPool(memory, "chunks", 4096, 1000);
        NativeBlock first = pool.Rent();
        pool.Rent();
        pool.Return(first);
        var states = new SlotState[pool.SlotCount];
        var generations = new uint[pool.SlotCount];
        pool.TryCopyMap(0, states, generations, out _);
        Assert.Equal(1, states.Count(state => state == SlotState.Live));
        Assert.Equal(0, Garbage.LeastOf(() =>
        {
            pool.TryCopyMap(0, states, generations, out _);
            _ = pool.ContentName;
            pool.CopyCallSites([]);
        }));
        Assert.Equal("block", pool.ContentName);
        Assert.Equal((64 << 10) / pool.SlotBytes, pool.SlotsPerSlab);
    }

    [Fact]
    public void A_pool_that_cannot_be_asked_says_so()
    {
        var memory = new MemorySystem();
        var pool = new SlabPool<Item>(memory, "pool");
        var states = new SlotState[8];
        if (MemoryChecks.Level != CheckLevel.Full)
        {
            using SlabSession<Item> session = pool.Open(4);
            Assert.False(pool.TryCopyMap(0, states, [], out int during));
            Assert.Equal(0, during);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => pool.TryCopyMap(-1, states, [], out _));
        Assert.Throws<ArgumentException>(() => pool.TryCopyMap(0, states, new uint[1], out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => pool.OriginOf(pool.SlotCount));
        memory.Dispose();
        Assert.False(pool.TryCopyMap(0, states, [], out _));
    }

    [Fact]
    public void Under_full_checks_places_are_counted()
    {
        using var memory = new MemorySystem();
        var pool = new SlabPool<Item>(memory, "pool");
        memory.BeginFrame();
        memory.EndFrame();
        Handle<Item> early = pool.Create(default);
        memory.BeginFrame();
        memory.EndFrame();
        for (int i = 0; i < 6; i++)
        {
            Handle<Item> one = pool.Create(default);
            if (i == 5)
            {
                pool.Destroy(one);
            }
        }

        var uses = new CallSiteUse[4];
        int places = pool.CopyCallSites(uses);
        if (MemoryChecks.Level != CheckLevel.Full)
        {
            // With so few objects the sample that handles take has them all; the rest only full checks know.
            int[] sampled = MemoryChecks.Level == CheckLevel.Handles ? [1, 5] : [];
            Assert.Equal(sampled, uses[..places].Select(use => use.Objects).Order());
            Assert.Equal(SlotOrigin.Unknown, pool.OriginOf(early.Index));
            return;
        }

        Assert.Equal([(1, 1L), (5, 2L)], uses[..places].Select(use => (use.Objects, use.OldestFrame)).Order());
        Assert.All(
            uses[..places],
            use => Assert.Contains("SlabAllocatorMapTests.cs:", use.Place, StringComparison.Ordinal));
        Assert.Equal(1, pool.OriginOf(early.Index).CreatedFrame);
        Assert.Contains("SlabAllocatorMapTests.cs:", pool.OriginOf(early.Index).CreatedAt, StringComparison.Ordinal);
        Assert.Equal(1, pool.CopyCallSites(uses.AsSpan(0, 1)));
        Assert.Equal(6, uses[0].Objects);
        AssertTouched(memory, pool, early);
    }

    /// <summary>An object is left alone until somebody asks for it by its handle.</summary>
    private static void AssertTouched(MemorySystem memory, SlabPool<Item> pool, Handle<Item> early)
    {
        var uses = new CallSiteUse[1];
        pool.CopyCallSites(uses);
        Assert.Equal((1L, 1L), (uses[0].UntouchedFrame, pool.OriginOf(early.Index).TouchedFrame));
        memory.BeginFrame();
        memory.EndFrame();
        _ = pool[early];
        Assert.Equal(3, pool.OriginOf(early.Index).TouchedFrame);
        pool.CopyCallSites(uses);
        Assert.Equal((1L, 2L), (uses[0].OldestFrame, uses[0].UntouchedFrame));
    }

    private static void AssertMap(SlabPool<Item> pool, Dictionary<int, Handle<Item>> live, Random random)
    {
        var states = new SlotState[pool.SlotCount + 5];
        var generations = new uint[states.Length];
        Assert.True(pool.TryCopyMap(0, states, generations, out int count));
        Assert.Equal(pool.SlotCount, count);
        Assert.Equal(live.Keys.Order(), Enumerable.Range(0, count).Where(slot => states[slot] == SlotState.Live));
        Assert.All(live, pair => Assert.Equal(pair.Value.Generation, generations[pair.Key]));
        Assert.Equal(pool.WaitingCount, states[..count].Count(state => state == SlotState.Waiting));
        Assert.Equal(pool.ColdCount, states[..count].Count(state => state == SlotState.Decommitted));
        Assert.Equal(pool.FreeCount, states[..count].Count(state => state == SlotState.Free));

        int first = random.Next(count + 1);
        var part = new SlotState[random.Next(count + 3)];
        Assert.True(pool.TryCopyMap(first, part, [], out int copied));
        Assert.Equal(states[first..Math.Min(count, first + part.Length)], part[..copied]);
    }
}
