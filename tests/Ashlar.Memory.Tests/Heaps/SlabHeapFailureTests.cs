namespace Ashlar.Memory.Tests;

public sealed class SlabHeapFailureTests
{
    /// <summary>What the heap's tables take more where pages are larger than 4 KiB: most of them are one page.</summary>
    private static readonly long LargerTables = 40L * (VirtualMemory.Native.PageBytes - 4096);

    /// <summary>Under full checks canaries come on top of what is asked for, and the sum must not wrap.</summary>
    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(long.MaxValue - 20)]
    [InlineData(long.MaxValue - 4100)]
    [InlineData(1L << 62)]
    public void More_than_there_can_be_is_refused(long bytes)
    {
        using var memory = new MemorySystem();
        using var heap = new SlabHeap(memory, "heap");
        foreach (int alignment in (int[])[1, 64, 4096])
        {
            Exception? refused = Record.Exception(() => heap.Allocate((nint)bytes, alignment));
            Assert.True(refused is OutOfNativeMemoryException or ArgumentOutOfRangeException, $"{refused}");
            Assert.DoesNotContain("-9", refused.Message, StringComparison.Ordinal);
        }

        Assert.Equal(0, heap.LiveObjects);
        heap.Free(heap.Allocate(100));
    }

    [Fact]
    [Trait("Runs", "once")]
    public void Whatever_commit_fails_nothing_has_changed_and_the_call_succeeds_later()
    {
        for (int commits = 0; commits < Seeded.Rounds(60, 25); commits++)
        {
            var pages = new FailingPages();
            using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
            var random = new Random(commits);
            var oracle = new HeapOracle(random);
            SlabHeap? heap = null;
            pages.CommitsUntilFailure = commits;
            int refusals = 0;
            for (int step = 0; step < 400; step++)
            {
                try
                {
                    heap ??= new SlabHeap(memory, "heap");
                    if (oracle.Count > 0 && random.Next(3) == 0)
                    {
                        heap.Free(oracle.Take());
                    }
                    else
                    {
                        oracle.Add(heap.Allocate(random.Next(random.Next(4) == 0 ? 100_000 : 3_000)));
                    }
                }
                catch (OutOfNativeMemoryException refused)
                {
                    Assert.Equal(OutOfMemoryCause.OperatingSystem, refused.Cause);
                    refusals++;
                    Assert.Equal(oracle.Count, heap?.LiveObjects ?? 0);
                    Assert.Equal(pages.CommittedBytes, memory.CommittedBytes + memory.KeptBytes);
                    if (refusals == 3)
                    {
                        pages.CommitsUntilFailure = commits;
                        refusals = 0;
                    }
                }
            }

            pages.CommitsUntilFailure = -1;
            heap ??= new SlabHeap(memory, "heap");
            oracle.Add(heap.Allocate(50_000));
            while (oracle.Count > 0)
            {
                heap.Free(oracle.Take());
            }

            Assert.Equal(0, heap.LiveObjects);
            heap.Trim();
            Assert.Equal(memory.CommittedBytes, pages.CommittedBytes);
            heap.Dispose();
            Assert.Empty(memory.Leaks);
        }
    }

    [Fact]
    public void A_budget_refuses_and_what_is_freed_can_be_used_for_anything()
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = (8 << 20) + LargerTables });
        using var heap = new SlabHeap(memory, "heap");
        for (int round = 0; round < 3; round++)
        {
            foreach (int bytes in new[] { 48, 1000, 12_000, 300_000 })
            {
                var blocks = new List<NativeBlock>();
                var refused = Assert.Throws<OutOfNativeMemoryException>(() =>
                {
                    for (int i = 0; i < int.MaxValue; i++)
                    {
                        blocks.Add(heap.Allocate(bytes));
                    }
                });
                Assert.Equal(OutOfMemoryCause.Budget, refused.Cause);
                Assert.Equal("heap", refused.AllocatorName);
                Assert.Equal(blocks.Count, heap.LiveObjects);
                Assert.InRange(blocks.Count * (long)bytes, (Checked.Full ? 1 : 6) << 20, (8 << 20) + LargerTables);
                foreach (NativeBlock block in blocks)
                {
                    heap.Free(block);
                }

                if (Checked.Full)
                {
                    // Out of quarantine.
                    heap.Trim();
                }
            }
        }

        Assert.Equal(0, heap.LiveObjects);
    }

    [Fact]
    public void Spare_memory_of_one_size_serves_another_in_the_middle_of_a_refill()
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = (6 << 20) + LargerTables });
        using var heap = new SlabHeap(memory, "heap");
        var small = new HeapOracle(new Random(1));
        for (int i = 0; i < 20_000; i++)
        {
            small.Add(heap.Allocate(48));
        }

        var spare = new HeapOracle(new Random(2));
        for (int i = 0; i < (Checked.Full ? 1000 : 4200); i++)
        {
            spare.Add(heap.Allocate(1000));
        }

        while (spare.Count > 0)
        {
            heap.Free(spare.Take());
        }

        for (int i = 0; i < 5000; i++)
        {
            heap.Free(small.Take());
        }

        if (Checked.Full)
        {
            // Out of quarantine.
            heap.Trim();
        }

        Assert.Throws<OutOfNativeMemoryException>(() => FillUp(heap, small, 48));
        Assert.Equal(small.Count, heap.LiveObjects);
        Assert.InRange(small.Bytes, (Checked.Full ? 1 : 4) << 20, (6 << 20) + LargerTables);
        while (small.Count > 0)
        {
            heap.Free(small.Take());
        }
    }

    [Fact]
    public void Low_memory_is_asked_for_once_before_a_call_fails()
    {
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 4 << 20 });
        using var heap = new SlabHeap(memory, "heap");
        NativeBlock spare = heap.Allocate(2 << 20);
        int asked = 0;
        memory.LowMemory += (_, _) =>
        {
            if (asked++ == 0)
            {
                heap.Free(spare);
                if (Checked.Full)
                {
                    heap.Trim();
                }
            }
        };
        NativeBlock block = heap.Allocate(3 << 20);
        Assert.Equal(1, asked);
        heap.Free(block);
    }

    [Fact]
    public void No_address_space_is_a_clear_refusal_and_leaves_nothing_behind()
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        long committed = pages.CommittedBytes;
        pages.RefuseReservations = true;
        Assert.Throws<OutOfNativeMemoryException>(() => new SlabHeap(memory, "heap"));
        Assert.Equal(committed, pages.CommittedBytes);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SlabHeap(memory, "heap", maximumBytes: 5));
    }

    private static void FillUp(SlabHeap heap, HeapOracle oracle, int bytes)
    {
        for (int i = 0; i < int.MaxValue; i++)
        {
            oracle.Add(heap.Allocate(bytes));
            if (i % 10 == 0)
            {
                // The next larger class, whose cache lies behind.
                heap.Free(heap.Allocate(bytes + (bytes / 8)));
            }
        }
    }
}
