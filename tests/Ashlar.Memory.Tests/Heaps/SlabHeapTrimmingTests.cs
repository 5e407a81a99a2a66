namespace Ashlar.Memory.Tests;

public sealed class SlabHeapTrimmingTests : IDisposable
{
    private const int GraceFrames = 20;

    private readonly FailingPages _pages = new();
    private readonly MemorySystem _memory;
    private readonly SlabHeap _heap;

    public SlabHeapTrimmingTests()
    {
        _memory = new MemorySystem(new MemoryOptions
        {
            Pages = _pages,
            TrimAfterFrames = GraceFrames,
            TrimPagesPerFrame = 100_000,
        });
        _heap = new SlabHeap(_memory, "heap");
    }

    [Theory]
    [InlineData(64)]
    [InlineData(1024)]
    [InlineData(5000)]
    [InlineData(100_000)]
    public void What_is_empty_is_decommitted_after_the_grace_period_and_not_before(int bytes)
    {
        NativeBlock[] blocks = Fill((4 << 20) / bytes, bytes);
        long full = _heap.CommittedBytes;
        FreeAll(blocks);
        Frames(GraceFrames - 1);
        Assert.InRange(_heap.CommittedBytes, full * 3 / 4, long.MaxValue);
        _heap.Trim();
        Assert.InRange(_heap.CommittedBytes, 0, Left(full));
    }

    [Theory]
    [InlineData(64)]
    [InlineData(1024)]
    [InlineData(5000)]
    [InlineData(100_000)]
    public void Frames_alone_decommit_it(int bytes)
    {
        NativeBlock[] blocks = Fill((4 << 20) / bytes, bytes);
        long full = _heap.CommittedBytes;
        FreeAll(blocks);
        if (Checked.Full)
        {
            // Out of quarantine.
            _heap.Trim();
        }

        Frames((3 * GraceFrames) + 10);
        Assert.InRange(_heap.CommittedBytes, 0, Left(full));
        Assert.Equal(_memory.CommittedBytes, _pages.CommittedBytes);
    }

    /// <summary>Pages of this thread's slabs go, of those of no thread, and where a thread is new or abandons its own; each
    /// time under the lock of full checks, as <see cref="HeapGates"/> says, for a frame looks at free blocks.</summary>
    [Fact]
    public void Pages_go_in_frames_and_with_threads_while_full_checks_look_at_free_blocks()
    {
        const int Blocks = 20_000;
        FreeAll(Fill(Blocks, 200));
        AssertShrinks(() => Frames((3 * GraceFrames) + 10));
        OnThread(() => FreeAll(Fill(Blocks, 200)));
        AssertShrinks(() => OnThread(() => FreeAll(Fill(1, 100))));
        FreeAll(Fill(Blocks, 200));
        _heap.AbandonSlabs();
        AssertShrinks(() => Frames((3 * GraceFrames) + 10));
    }

    [Fact]
    public void Whole_free_pages_are_decommitted_between_live_blocks_and_can_be_used_again()
    {
        var random = new Random(3);
        NativeBlock[] blocks = Fill(8000, 1000);
        long full = _heap.CommittedBytes;
        var kept = new List<int>();

        // Neighbours share a fate, so that as many pages become free whatever their size.
        int neighbours = Math.Max(1, _pages.PageBytes / 4096);
        bool keep = false;
        for (int i = 0; i < blocks.Length; i++)
        {
            keep = i % neighbours == 0 ? random.Next(10) == 0 : keep;
            if (keep)
            {
                kept.Add(i);
            }
            else
            {
                HeapOracle.Verify(blocks[i], i);
                _heap.Free(blocks[i]);
            }
        }

        _heap.Trim();
        Assert.InRange(_heap.CommittedBytes, 0, full * (Checked.Full ? 8 : 6) / 10);
        Assert.Equal(_memory.CommittedBytes, _pages.CommittedBytes);

        // Both what stayed and what comes back keep their bytes.
        NativeBlock[] more = Fill(8000, 1000);
        Assert.InRange(_heap.CommittedBytes, 0, full * 13 / 10);
        foreach (int i in kept)
        {
            HeapOracle.Verify(blocks[i], i);
            _heap.Free(blocks[i]);
        }

        FreeAll(more);
        Assert.Equal(0, _heap.LiveObjects);
    }

    [Fact]
    public void A_load_that_comes_and_goes_keeps_its_pages()
    {
        FreeAll(Fill(2000, 1000));
        long committed = _heap.CommittedBytes;
        int commits = _pages.CommitCalls;
        for (int wave = 0; wave < 20; wave++)
        {
            FreeAll(Fill(2000, 1000));
            Frames(GraceFrames / 2);
        }

        Assert.InRange(_heap.CommittedBytes, committed * 3 / 4, long.MaxValue);
        if (!Checked.Full)
        {
            Assert.InRange(_pages.CommitCalls, commits, commits + 20);
        }
    }

    [Fact]
    public void A_load_that_uses_part_of_a_slab_keeps_its_pages()
    {
        if (Checked.Full)
        {
            // Quarantine lets each wave have new blocks there.
            return;
        }

        FreeAll(Fill(30, 1000));
        int commits = _pages.CommitCalls;
        for (int wave = 0; wave < 20; wave++)
        {
            Frames(GraceFrames / 2);
            FreeAll(Fill(30, 1000));
        }

        Assert.Equal(commits, _pages.CommitCalls);
    }

    [Fact]
    public void A_page_that_has_just_become_free_waits_though_its_slab_was_free_in_part_for_long()
    {
        if (Checked.Full)
        {
            // Quarantine comes first there.
            return;
        }

        // Sixteen pages of blocks.
        int quarter = 4 * _pages.PageBytes / 1024;
        for (int offset = 0; offset <= GraceFrames; offset++)
        {
            using var heap = new SlabHeap(_memory, "paged");
            var blocks = new List<NativeBlock>();
            for (int i = 0; i < 4 * quarter; i++)
            {
                blocks.Add(heap.Allocate(1024));
            }

            blocks.GetRange(0, 2 * quarter).ForEach(block => heap.Free(block));
            Frames((3 * GraceFrames) + offset);
            long committed = heap.CommittedBytes;
            blocks.GetRange(2 * quarter, quarter).ForEach(block => heap.Free(block));
            for (int frame = 0; frame < GraceFrames - 1; frame++)
            {
                Frames(1);
                Assert.Equal(committed, heap.CommittedBytes);
            }

            Frames(2 * GraceFrames);
            Assert.True(heap.CommittedBytes < committed);
            blocks.GetRange(3 * quarter, quarter).ForEach(block => heap.Free(block));
        }
    }

    [Fact]
    public void A_frame_decommits_no_more_than_its_budget()
    {
        using var memory = new MemorySystem(new MemoryOptions { TrimAfterFrames = 2, TrimPagesPerFrame = 32 });
        using var heap = new SlabHeap(memory, "heap");
        var blocks = new List<NativeBlock>();
        for (int i = 0; i < 4000; i++)
        {
            blocks.Add(heap.Allocate(1000));
        }

        foreach (NativeBlock block in blocks)
        {
            heap.Free(block);
        }

        int page = VirtualMemory.Native.PageBytes;
        for (int frame = 0; frame < 60; frame++)
        {
            long before = heap.CommittedBytes;
            memory.BeginFrame();
            memory.EndFrame();

            // The thread's slabs, those of no thread, and runs have a budget each; the last slab of one may exceed it.
            Assert.InRange(before - heap.CommittedBytes, 0, 3 * ((32L * page) + (64 << 10)));
        }
    }

    [Fact]
    public void Empty_slabs_serve_other_sizes_before_new_memory_is_taken()
    {
        if (Checked.Full)
        {
            return;
        }

        FreeAll(Fill(4000, 1000));
        long committed = _heap.CommittedBytes;
        NativeBlock[] others = Fill(1500, 2000);
        Assert.InRange(_heap.CommittedBytes, 0, committed + (256 << 10));
        FreeAll(others);
    }

    [Theory]
    [InlineData(64)]
    [InlineData(5000)]
    [InlineData(100_000)]
    public void Trimming_in_steps_gives_back_as_much_as_at_once(int bytes)
    {
        NativeBlock[] blocks = Fill((4 << 20) / bytes, bytes);
        long full = _heap.CommittedBytes;
        var ended = new Thread(() => blocks = [.. blocks, .. Fill((2 << 20) / bytes, bytes)]);
        ended.Start();
        ended.Join();
        Array.ForEach(blocks, block => _heap.Free(block));
        Assert.Equal(0, _heap.Trim(0));
        const long Step = 300 << 10;
        long before = _heap.CommittedBytes;
        long all = 0;
        long step;
        int steps = 0;
        while ((step = _heap.Trim(Step)) > 0)
        {
            Assert.InRange(step, 1, Step + HeapSlab.Bytes);
            Assert.Equal(before - step, _heap.CommittedBytes);
            before -= step;
            all += step;
            steps++;
        }

        Assert.InRange(steps, 5, 1000);
        Assert.InRange(all, full / (Checked.Full ? 4 : 2), long.MaxValue);
        _heap.Trim();
        Assert.Equal(before, _heap.CommittedBytes);
        Assert.Throws<ArgumentOutOfRangeException>(() => _heap.Trim(-1));
        HeapOracle.FreeAll(_heap, Fill(100, bytes));
    }

    [Fact]
    public void A_thread_gives_back_what_it_does_not_need_once_another_has_trimmed()
    {
        if (Checked.Full)
        {
            // Quarantine comes first there.
            return;
        }

        using var filled = new ManualResetEventSlim();
        using var trimmed = new ManualResetEventSlim();
        long full = 0;
        long after = 0;
        var owner = new Thread(() =>
        {
            FreeAll(Fill(8000, 1000));
            full = _heap.CommittedBytes;
            filled.Set();
            trimmed.Wait();

            // Of another class: its cache is empty, and the thread looks about it.
            NativeBlock block = _heap.Allocate(48);
            after = _heap.CommittedBytes;
            _heap.Free(block);
        });
        owner.Start();
        filled.Wait(TestContext.Current.CancellationToken);
        _heap.Trim();
        Assert.InRange(_heap.CommittedBytes, full * 3 / 4, long.MaxValue);
        trimmed.Set();
        owner.Join();
        Assert.InRange(after, 0, full / 4);
    }

    [Fact]
    public void A_thread_that_only_frees_gives_back_when_a_cache_runs_over()
    {
        if (Checked.Full)
        {
            return;
        }

        using var filled = new ManualResetEventSlim();
        using var trimmed = new ManualResetEventSlim();
        long full = 0;
        var owner = new Thread(() =>
        {
            NativeBlock[] blocks = Fill(8000, 1000);
            full = _heap.CommittedBytes;
            filled.Set();
            trimmed.Wait();
            FreeAll(blocks);
            _heap.Trim();
        });
        owner.Start();
        filled.Wait(TestContext.Current.CancellationToken);
        _heap.Trim();
        trimmed.Set();
        owner.Join();
        Assert.Equal(0, _heap.LiveObjects);
        Assert.InRange(_heap.CommittedBytes, 0, full / 4);
    }

    public void Dispose()
    {
        _heap.Dispose();
        _memory.Dispose();
        Assert.Equal(0, _pages.CommittedBytes);
    }

    /// <summary>Under full checks the ledger stays: 16 bytes for each 32.</summary>
    private static long Left(long full) => Checked.Full ? full * 2 / 3 : full / 4;

    private NativeBlock[] Fill(int count, int bytes) => HeapOracle.AllocateAll(_heap, count, bytes);

    private void FreeAll(NativeBlock[] blocks) => HeapOracle.FreeAll(_heap, blocks);

    private void AssertShrinks(Action act)
    {
        long before = _heap.CommittedBytes;
        act();
        Assert.InRange(_heap.CommittedBytes, 0, before * 3 / 4);
    }

    private void Frames(int count) => HeapOracle.PassFrames(_memory, count);

    private static void OnThread(Action act)
    {
        var thread = new Thread(() => act());
        thread.Start();
        thread.Join();
    }
}
