namespace Ashlar.Memory.Tests;

public sealed class KeptRangesTests
{
    [Fact]
    public void What_ends_is_made_again_without_asking_the_operating_system()
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        Fill(memory);
        int calls = pages.Calls;
        for (int round = 0; round < 10; round++)
        {
            Fill(memory);
        }

        // Under full checks nothing is kept: touching what has ended is to fault.
        bool isKept = MemoryChecks.Level != CheckLevel.Full;
        Assert.Equal(isKept, pages.Calls == calls);
        Assert.Equal(isKept, memory.KeptBytes != 0);
        Assert.Equal(memory.CommittedBytes, SumOf(memory));
    }

    [Fact]
    public void Pages_of_an_ended_table_read_as_zero_in_the_next()
    {
        using var memory = new MemorySystem();
        for (int round = 0; round < 3; round++)
        {
            using var table = new NativeTable<int>(memory, "numbers", 10_000);
            table.EnsureCount(10_000 / (round + 1));
            Assert.True(table.Span.IndexOfAnyExcept(0) < 0);
            table.Span.Fill(-1);
        }
    }

    [Fact]
    public void Objects_of_an_ended_pool_are_not_found_in_the_next()
    {
        using var memory = new MemorySystem();
        for (int round = 0; round < 3; round++)
        {
            using var pool = new SlabPool<long>(memory, "numbers", maximumCount: 10_000);
            Assert.Equal(0, pool.Count);
            var handles = new List<Handle<long>>();
            for (int i = 0; i < 5000; i++)
            {
                handles.Add(pool.Create(i));
            }

            Assert.All(handles, handle => Assert.True(pool.IsAlive(handle)));
            Assert.Equal(5000, handles.Distinct().Count());
            foreach (Handle<long> handle in handles.Skip(round))
            {
                pool.Destroy(handle);
            }

            memory.BeginFrame();
            memory.EndFrame();
        }
    }

    [Fact]
    public void Trimming_gives_back_what_is_kept()
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        Fill(memory);
        Assert.Equal(MemoryChecks.Level == CheckLevel.Full, memory.KeptBytes == 0);
        Assert.Equal(pages.CommittedBytes, memory.CommittedBytes + memory.KeptBytes);
        memory.Trim();
        Assert.Equal(0, memory.KeptBytes);
        Assert.Equal(pages.CommittedBytes, memory.CommittedBytes);
    }

    [Fact]
    public void Nothing_is_kept_from_a_budget()
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages, CommitBudgetBytes = 16 << 20 });
        Fill(memory);
        Assert.Equal(0, memory.KeptBytes);
        Assert.Equal(pages.CommittedBytes, memory.CommittedBytes);
    }

    [Fact]
    public void What_is_kept_stands_in_nobodys_way_when_the_operating_system_has_no_more()
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        Fill(memory);
        int bytes = (int)memory.KeptBytes / 2;
        pages.MaximumCommitted = pages.CommittedBytes;
        using var arena = new Arena(memory, "level", 1 << 20);
        _ = arena.Allocate<byte>(bytes);
        Assert.Equal(0, memory.KeptBytes);
    }

    [Fact]
    public void Keeping_has_a_limit_and_the_newest_is_kept()
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        for (int number = 1; number <= 100; number++)
        {
            MakeAndEnd(number);
            Assert.InRange(memory.KeptBytes, 0, 2 << 20);
        }

        int calls = pages.Calls;
        MakeAndEnd(100);
        Assert.Equal(MemoryChecks.Level == CheckLevel.Full, pages.Calls != calls);

        // 64 KiB each, of as many sizes: the oldest go for want of bytes, before they are too many.
        void MakeAndEnd(int number)
        {
            using var table = new NativeTable<int>(memory, "numbers", (16 << 10) + (number << 12));
            table.EnsureCount(16 << 10);
        }
    }

    [Fact]
    public void A_range_is_kept_up_to_its_limit_and_as_many_as_theirs()
    {
        if (Checked.Full)
        {
            return;
        }

        const int largest = 256 << 10;
        using var memory = new MemorySystem();
        int page = memory.Options.Pages.PageBytes;
        int number = 0;
        MakeAndEnd(largest + page);
        Assert.Equal(0, memory.KeptBytes);
        for (int kept = 1; kept <= 8; kept++)
        {
            MakeAndEnd(largest);
            Assert.Equal(kept * largest, memory.KeptBytes);
        }

        MakeAndEnd(largest);
        Assert.Equal(2 << 20, memory.KeptBytes);
        memory.Trim();
        for (int kept = 1; kept <= 70; kept++)
        {
            MakeAndEnd(page);
            Assert.Equal(Math.Min(kept, 64) * page, memory.KeptBytes);
        }

        // Each of another size, so that none is made of one that is kept.
        void MakeAndEnd(int bytes)
        {
            using var table = new NativeTable<byte>(memory, "bytes", (1 << 20) + (++number * page));
            table.EnsureCount(bytes);
        }
    }

    [Fact]
    public void The_end_of_the_system_leaves_no_addresses_and_no_pages()
    {
        var addresses = new ScarceAddresses(nuint.MaxValue);
        var pages = new FailingPages();
        foreach (VirtualMemory each in (VirtualMemory[])[addresses, pages])
        {
            var memory = new MemorySystem(new MemoryOptions { Pages = each });
            Fill(memory);
            _ = memory.Frame.Current.Allocate<byte>(100);
            memory.Dispose();
            Assert.Equal(0, memory.KeptBytes);
        }

        Assert.Equal(0u, addresses.Reserved);
        Assert.Equal(0, pages.CommittedBytes);
    }

    [Fact]
    public void What_ends_after_the_system_is_not_kept()
    {
        var addresses = new ScarceAddresses(nuint.MaxValue);
        var memory = new MemorySystem(new MemoryOptions { Pages = addresses });
        addresses.Reserving = () =>
        {
            addresses.Reserving = null;
            memory.Dispose();
        };
        Assert.Throws<ObjectDisposedException>(() => new NativeTable<int>(memory, "late", 1000));
        Assert.True(memory.IsDisposed);
        Assert.Equal(0u, addresses.Reserved);
    }

    [Fact]
    public void Random_tables_are_whole_and_counted_whatever_was_kept() => Seeded.Run(20261127, 3, random =>
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        var tables = new List<NativeTable<int>>();
        for (int step = 0; step < 300; step++)
        {
            if (tables.Count != 0 && random.Next(2) == 0)
            {
                NativeTable<int> table = tables[random.Next(tables.Count)];
                tables.Remove(table);
                Assert.True(table.Span.IndexOfAnyExcept(table.MaximumCount) < 0);
                table.Dispose();
            }
            else
            {
                var table = new NativeTable<int>(memory, "numbers", 1024 << random.Next(8));
                table.EnsureCount(random.Next(2) * random.Next(table.MaximumCount + 1));
                Assert.True(table.Span.IndexOfAnyExcept(0) < 0);
                table.Span.Fill(table.MaximumCount);
                tables.Add(table);
            }

            if (random.Next(20) == 0)
            {
                memory.Trim();
            }

            Assert.Equal(pages.CommittedBytes, memory.CommittedBytes + memory.KeptBytes);
            Assert.Equal(memory.CommittedBytes, SumOf(memory));
        }
    });

    private static void Fill(MemorySystem memory)
    {
        var group = new AllocatorGroup(memory, "level");
        using var table = new NativeTable<int>(group, "numbers", 1 << 20);
        table.EnsureCount(1000);
        var pool = new SlabPool<long>(group, "things", maximumCount: 1 << 16);
        for (int i = 0; i < 1000; i++)
        {
            pool.Create(i);
        }

        pool.Clear();
        group.Dispose();
    }

    private static long SumOf(MemorySystem memory)
    {
        long sum = 0;
        foreach (ref readonly AllocatorSnapshot node in memory.Snapshot().Nodes)
        {
            sum += node.CommittedBytes;
        }

        return sum;
    }
}
