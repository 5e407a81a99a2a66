namespace Ashlar.Memory.Tests;

/// <summary>Blocks of whole pages: what grows in place owns its new pages, and what is freed is counted.</summary>
public sealed class LargeBlockTests : IDisposable
{
    private static readonly int Page = VirtualMemory.Native.PageBytes;

    private readonly MemorySystem _memory = new();
    private readonly SlabHeap _heap;

    public LargeBlockTests() => _heap = new SlabHeap(_memory, "heap");

    [Theory]
    [InlineData(8, 1)]
    [InlineData(8, 3)]
    [InlineData(8, 7)]
    [InlineData(8, 8)]
    public void A_block_that_grew_in_place_is_not_overlapped_by_the_next(int free, int more)
    {
        if (Checked.Full)
        {
            // Canaries stand around a block there.
            return;
        }

        var oracle = new List<(NativeBlock Block, int Pattern)>();
        NativeBlock first = Add(oracle, 8 * Page);
        NativeBlock hole = Add(oracle, free * Page);
        _ = Add(oracle, 8 * Page);
        _ = Take(oracle, hole);
        _heap.Free(hole);

        oracle.RemoveAll(entry => entry.Block == first);
        Assert.False(_heap.TryExtend(ref first, ((8 + free) * Page) + 1));
        Assert.True(_heap.TryExtend(ref first, (8 + more) * Page));
        Assert.True(_heap.TryExtend(ref first, (8 + more) * Page));
        HeapOracle.Fill(first, 0, 77);
        oracle.Add((first, 77));
        Assert.Equal((16 + more) * Page, _heap.LiveBytes);
        Assert.Equal(2, _heap.LiveObjects);

        // As many as the hole could have held, and more behind.
        for (int pages = 5; pages < 20; pages++)
        {
            _ = Add(oracle, pages * Page);
        }

        foreach ((NativeBlock block, int pattern) in oracle)
        {
            HeapOracle.Verify(block, pattern);
            _heap.Free(block);
        }

        Assert.Equal(0, _heap.LiveObjects);
        Assert.Equal(0, _heap.LiveBytes);

        // All of it is one free run again.
        long committed = _heap.CommittedBytes;
        NativeBlock whole = _heap.Allocate((16 + free) * Page);
        Assert.Equal(first.Address, whole.Address);
        Assert.Equal(committed, _heap.CommittedBytes);
        _heap.Free(whole);
    }

    [Fact]
    public void A_block_has_as_many_pages_as_its_bytes_need()
    {
        Assert.SkipWhen(Checked.Full, "Canaries stand around a block there.");
        for (int pages = 9; pages < 20; pages++)
        {
            AssertPages(pages, (pages * Page) - 1);
            AssertPages(pages, pages * Page);
            AssertPages(pages + 1, (pages * Page) + 1);
        }

        void AssertPages(int pages, int bytes)
        {
            NativeBlock block = _heap.Allocate(bytes);
            Assert.Equal(pages * Page, _heap.LiveBytes);
            _heap.Free(block);
        }
    }

    [Fact]
    public void Random_blocks_that_grow_by_pages_keep_their_bytes()
    {
        Seeded.Run(1, Seeded.Rounds(50, 5), random =>
        {
            var oracle = new HeapOracle(random);
            for (int step = 0; step < 600; step++)
            {
                switch (random.Next(4))
                {
                    case 0 when oracle.Count > 0:
                        _heap.Free(oracle.Take());
                        break;
                    case 1 when oracle.Count > 0:
                        oracle.Extend(_heap, random.Next(20 * Page));
                        break;
                    default:
                        oracle.Add(_heap.Allocate(random.Next(SizeClasses.Largest, 20 * Page)));
                        break;
                }

                if (oracle.Count > 60)
                {
                    _heap.Free(oracle.Take());
                }

                Assert.Equal(oracle.Count, _heap.LiveObjects);
            }

            while (oracle.Count > 0)
            {
                _heap.Free(oracle.Take());
            }

            Assert.Equal(0, _heap.LiveBytes);
        });
    }

    [Fact]
    public void Each_allocation_and_free_is_counted_once_whatever_its_size()
    {
        int allocated = 0;
        int freed = 0;
        foreach (int bytes in new[] { 100, SizeClasses.Largest, SizeClasses.Largest + 1, 50_000, 3 << 20 })
        {
            NativeBlock[] blocks = HeapOracle.AllocateAll(_heap, 7, bytes);
            allocated += 7;
            AssertCounts(allocated, freed);
            HeapOracle.FreeAll(_heap, blocks[..4]);
            freed += 4;
            AssertCounts(allocated, freed);
        }
    }

    [Fact]
    public void What_the_heap_takes_for_itself_is_not_counted_as_blocks()
    {
        // Thousands of frees at once have the cache of the class move to a run of pages.
        NativeBlock[] blocks = HeapOracle.AllocateAll(_heap, 5000, 64);
        HeapOracle.FreeAll(_heap, blocks);
        AssertCounts(5000, 5000);
        Assert.Equal(0, _heap.LiveBytes);
        Assert.True(Checked.Full || Cached(64) > 64);
        _heap.Trim();
        AssertCounts(5000, 5000);
        Assert.Equal(0, _heap.LiveBytes);
        Assert.Equal(0, Cached(64));
    }

    [Fact]
    public unsafe void Only_a_live_block_of_the_heap_grows()
    {
        if (Checked.Full)
        {
            // Canaries stand around a block there.
            return;
        }

        NativeBlock block = _heap.Allocate(8 * Page);
        _heap.Free(_heap.Allocate(8 * Page));
        var within = new NativeBlock((byte*)block.Address + Page, Page);
        Assert.Throws<ArgumentException>(() => _heap.TryExtend(ref within, 2 * Page));
        _heap.Free(block);
        Assert.Throws<ArgumentException>(() => _heap.TryExtend(ref block, 9 * Page));
        Assert.Equal(8 * Page, block.Bytes);
        Assert.Equal(0, _heap.LiveBytes);
        _heap.Dispose();
        Assert.Throws<ObjectDisposedException>(() => _heap.TryExtend(ref block, 9 * Page));
    }

    [Fact]
    public void The_largest_block_is_the_maximum_and_not_a_byte_more()
    {
        using var heap = new SlabHeap(_memory, "small", maximumBytes: 1 << 20);
        int overhead = Checked.Full ? 2 * Page : 0;
        Assert.Equal(
            OutOfMemoryCause.Capacity,
            Assert.Throws<OutOfNativeMemoryException>(() => heap.Allocate((1 << 20) + 1)).Cause);
        NativeBlock block = heap.Allocate((1 << 20) - overhead);
        Assert.Throws<OutOfNativeMemoryException>(() => heap.Allocate(1 << 19));
        heap.Free(block);
        Assert.Equal(0, heap.LiveObjects);
    }

    public void Dispose()
    {
        _heap.Dispose();
        _memory.Dispose();
    }

    private static int Take(List<(NativeBlock Block, int Pattern)> oracle, NativeBlock block)
    {
        (NativeBlock _, int pattern) = oracle.Single(entry => entry.Block == block);
        HeapOracle.Verify(block, pattern);
        oracle.RemoveAll(entry => entry.Block == block);
        return pattern;
    }

    private NativeBlock Add(List<(NativeBlock Block, int Pattern)> oracle, int bytes)
    {
        NativeBlock block = _heap.Allocate(bytes);
        HeapOracle.Fill(block, 0, oracle.Count);
        oracle.Add((block, oracle.Count));
        return block;
    }

    /// <summary>Free blocks in the caches of all threads.</summary>
    private unsafe int Cached(int bytes)
    {
        int cached = 0;
        for (int i = 0; i < _heap.Threads.Count; i++)
        {
            cached += HeapThread.Bin(_heap.Threads[i], SizeClasses.Of((nuint)bytes))->Count;
        }

        return cached;
    }

    private AllocatorSnapshot Node() => _memory.Snapshot().Nodes.ToArray().Single(node => node.Name == "heap");

    private void AssertCounts(int allocated, int freed)
    {
        AllocatorSnapshot node = Node();
        Assert.Equal(allocated, node.Allocations);
        Assert.Equal(freed, node.Frees);
        Assert.Equal(allocated - freed, node.LiveObjects);
    }
}
