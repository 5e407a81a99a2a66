using System.Runtime.CompilerServices;

namespace Ashlar.Memory.Tests;

public sealed class SlabTrimmingTests
{
    /// <summary>A slot of many pages goes back whole, as one of a page with many slots does.</summary>
    [Theory]
    [InlineData(64)]
    [InlineData(4096)]
    [InlineData(256 << 10)]
    public void Trimming_decommits_every_free_slot(int blockBytes)
    {
        using var memory = new MemorySystem();
        using var pool = new BlockPool(memory, "blocks", blockBytes);
        int count = (2 << 20) / blockBytes;
        NativeBlock[] blocks = [.. Enumerable.Range(0, count).Select(_ => pool.Rent())];
        long before = memory.CommittedBytes;
        Array.ForEach(blocks, block => pool.Return(block));
        pool.ReclaimNow();
        pool.Trim();
        Assert.InRange(memory.CommittedBytes, 0, before / 3);
    }

    /// <summary>The tables go with the slots: what is left is a few pages of each.</summary>
    [Theory]
    [InlineData(ReclaimPolicy.Immediately)]
    [InlineData(ReclaimPolicy.AfterFramesInFlight)]
    public void Trimming_decommits_the_tables_too(ReclaimPolicy policy)
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<long>(memory, "pool", reclaim: policy);
        var handles = new Handle<long>[200_000];
        pool.CreateMany(handles);
        long before = memory.CommittedBytes;
        pool.DestroyMany(handles);
        pool.ReclaimNow();
        pool.Trim();
        Assert.InRange(memory.CommittedBytes, 0, before / 10);
    }

    [Fact]
    public void Random_trimming_loses_no_object_and_revives_no_handle()
    {
        Run<Of16>(800);
        Run<Of24>(810);
        Run<Of1024>(820);
        Run<Of5000>(830);
    }

    [Fact]
    public void What_stays_free_goes_back_after_the_grace_period_within_the_budget()
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions
        {
            Pages = pages,
            TrimAfterFrames = 10,
            TrimPagesPerFrame = 5,
        });
        using var pool = new SlabPool<Of1024>(memory, "pool");
        Handle<Of1024>[] handles = [.. Enumerable.Range(0, 4000).Select(_ => pool.Create(default))];
        Frames(memory, 25);
        long full = memory.CommittedBytes;
        for (int i = 1000; i < 4000; i++)
        {
            pool.Destroy(handles[i]);
        }

        long before = memory.CommittedBytes;
        int above = 0;
        for (int frame = 0; frame < 400; frame++)
        {
            Frames(memory, 1);
            long now = memory.CommittedBytes;
            above += before - now > 5 * pages.PageBytes ? 1 : 0;
            Assert.Equal(pages.CommittedBytes, now);
            before = now;
        }

        Assert.True(above <= 1, "what was committed ahead, and never touched, goes at once; all else within the budget");
        Assert.True(before < full / (Checked.Full ? 1.5 : 2), $"{before} of {full} bytes are still committed");
        Assert.True(pool.ColdCount > 2000);
        for (int i = 0; i < 1000; i++)
        {
            Assert.True(pool.IsAlive(handles[i]));
        }

        for (int i = 1000; i < 4000; i++)
        {
            Assert.False(pool.IsAlive(handles[i]));
        }

        pool.Clear();
    }

    [Fact]
    public void A_sawtooth_load_keeps_its_pages()
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages, TrimAfterFrames = 20 });
        using var pool = new SlabPool<Of1024>(memory, "pool");
        var handles = new Handle<Of1024>[2000];
        int calls = 0;
        for (int round = 0; round < 20; round++)
        {
            pool.CreateMany(handles);
            Frames(memory, 5);
            pool.DestroyMany(handles);
            Frames(memory, 5);
            calls = round == 3 ? pages.CommitCalls : calls;
        }

        Assert.True(calls == pages.CommitCalls || Checked.Full, "a warm sawtooth commits nothing");
        Assert.True(pool.ColdCount == 0 || Checked.Full, "quarantine makes the load of full checks another one");
    }

    [Fact]
    public void Cold_generations_come_back_so_that_no_old_handle_is_valid()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<Of16>(memory, "pool");
        var old = new List<Handle<Of16>>();
        var handles = new Handle<Of16>[50_000];
        for (int round = 0; round < 3; round++)
        {
            pool.CreateMany(handles);
            old.AddRange(handles);
            pool.DestroyMany(handles);
            pool.ReclaimNow();
            pool.Trim();
            Assert.True(pool.ColdCount > 40_000);
            Assert.All(old, handle => Assert.False(pool.IsAlive(handle)));
        }

        pool.CreateMany(handles);
        Assert.All(old, handle => Assert.False(pool.IsAlive(handle)));
        Assert.Empty(old.Intersect(handles));
        pool.DestroyMany(handles);
    }

    [Fact]
    public void No_handle_names_nothing_also_when_the_generations_are_cold()
    {
        using var memory = new MemorySystem();
        using var pool = new SlabPool<Of16>(memory, "pool");
        pool.CreateMany(new Handle<Of16>[50_000]);
        pool.Clear();
        pool.ReclaimNow();
        pool.Trim();

        Assert.False(pool.IsAlive(Handle<Of16>.None));
        Assert.False(pool.TryGet(Handle<Of16>.None, out _));
        Assert.False(pool.TryDestroy(Handle<Of16>.None));
        Checked.ThrowsFromHandlesOn<StaleHandleException>(() => pool.Destroy(Handle<Of16>.None));
    }

    [Fact]
    public void Failing_to_bring_cold_slots_back_changes_nothing()
    {
        for (int fail = 0; fail < 4; fail++)
        {
            var pages = new FailingPages();
            using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
            using var pool = new SlabPool<Of16>(memory, "pool");
            var handles = new Handle<Of16>[50_000];
            pool.CreateMany(handles);
            pool.DestroyMany(handles);
            pool.ReclaimNow();
            pool.Trim();
            pages.CommitsUntilFailure = fail;
            try
            {
                pool.CreateMany(handles);
                pool.DestroyMany(handles);
            }
            catch (OutOfNativeMemoryException)
            {
                Assert.Equal(0, pool.Count);
                Assert.Equal(pages.CommittedBytes, memory.CommittedBytes);
            }

            pages.CommitsUntilFailure = -1;
            pool.CreateMany(handles);
            Assert.Equal(handles.Length, handles.Distinct().Count());
            pool.DestroyMany(handles);
        }
    }

    [Fact]
    public void Giving_memory_back_makes_no_garbage_not_even_the_first_time() =>
        Assert.Equal(0, Garbage.LeastOf(GiveBack));

    private static long GiveBack()
    {
        using var memory = new MemorySystem(new MemoryOptions { TrimAfterFrames = 5 });
        using var pool = new SlabPool<Of16>(memory, "pool");
        var handles = new Handle<Of16>[50_000];
        pool.CreateMany(handles);
        pool.DestroyMany(handles);
        memory.BeginFrame();
        memory.Frame.Current.Allocate<byte>(4 << 20);
        memory.EndFrame();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Frames(memory, 100);
        long garbage = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(pool.ColdCount > 0);
        return garbage;
    }

    private static void Run<T>(int seed)
        where T : unmanaged => Seeded.Run(seed, 2, random =>
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions
        {
            Pages = pages,
            TrimAfterFrames = 3,
            TrimPagesPerFrame = 7,
            FramesInFlight = 1,
        });
        using var pool = new SlabPool<T>(
            memory, "pool", reclaim: random.Next(2) == 0 ? ReclaimPolicy.Immediately : ReclaimPolicy.AfterFramesInFlight);
        var model = new Dictionary<Handle<T>, int>();
        var alive = new List<Handle<T>>();
        var dead = new List<Handle<T>>();
        int steps = Seeded.Rounds(3_000, 120);
        for (int step = 0; step < steps; step++)
        {
            int count = random.Next(400);
            bool grow = random.Next(100) < (step / 30 % 2 == 0 ? 70 : 25);
            for (int i = 0; i < count; i++)
            {
                if (grow)
                {
                    ref T value = ref pool.CreateUninitialized(out Handle<T> handle);
                    Unsafe.As<T, int>(ref value) = step + i;
                    model.Add(handle, step + i);
                    alive.Add(handle);
                }
                else if (alive.Count > 0)
                {
                    int victim = random.Next(alive.Count);
                    Handle<T> handle = alive[victim];
                    Assert.Equal(model[handle], Unsafe.As<T, int>(ref pool[handle]));
                    pool.Destroy(handle);
                    model.Remove(handle);
                    alive[victim] = alive[^1];
                    alive.RemoveAt(alive.Count - 1);
                    dead.Add(handle);
                }
            }

            if (random.Next(10) == 0)
            {
                pool.Trim();
            }

            Frames(memory, 1);
            Assert.Equal(model.Count, pool.Count);
            Assert.Equal(pages.CommittedBytes, memory.CommittedBytes);
        }

        Assert.All(model, pair => Assert.Equal(pair.Value, Unsafe.As<T, int>(ref pool[pair.Key])));
        Assert.All(dead, handle => Assert.False(pool.IsAlive(handle)));
        pool.Clear();
    });

    private static void Frames(MemorySystem memory, int count)
    {
        for (int i = 0; i < count; i++)
        {
            memory.BeginFrame();
            memory.EndFrame();
        }
    }

    [InlineArray(16)]
    private struct Of16
    {
        private byte _first;
    }

    [InlineArray(24)]
    private struct Of24
    {
        private byte _first;
    }

    [InlineArray(1024)]
    private struct Of1024
    {
        private byte _first;
    }

    [InlineArray(5000)]
    private struct Of5000
    {
        private byte _first;
    }
}
