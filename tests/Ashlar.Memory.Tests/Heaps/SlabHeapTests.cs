using System.Numerics;

namespace Ashlar.Memory.Tests;

public sealed class SlabHeapTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly SlabHeap _heap;

    public SlabHeapTests() => _heap = new SlabHeap(_memory, "heap");

    [Fact]
    public void Random_operations_agree_with_a_plain_model()
    {
        Seeded.Run(1, 3, random =>
        {
            var oracle = new HeapOracle(random);
            for (int step = 0; step < Seeded.Steps(12_000); step++)
            {
                int wanted = 400 + (int)(300 * Math.Sin(step / 800.0));
                if (oracle.Count == 0 || random.Next(oracle.Count + wanted) < wanted)
                {
                    int bytes = RandomBytes(random);
                    int alignment = random.Next(4) == 0 ? 1 << random.Next(13) : 1;
                    NativeBlock block = _heap.Allocate(bytes, alignment);
                    Assert.Equal(bytes, block.Bytes);
                    Assert.Equal(0, block.Address % alignment);
                    oracle.Add(block);
                }
                else if (random.Next(20) == 0)
                {
                    oracle.Extend(_heap, random.Next(64));
                }
                else
                {
                    NativeBlock block = oracle.Take();
                    Assert.True(_heap.Owns(block.Address));
                    _heap.Free(block);
                }

                if (step % 500 == 0)
                {
                    _memory.BeginFrame();
                    _memory.EndFrame();
                    Assert.Equal(oracle.Count, _heap.LiveObjects);
                    Assert.InRange(_heap.LiveBytes, oracle.Bytes, _heap.CommittedBytes);
                }

                if (step % 4000 == 0)
                {
                    _heap.Trim();
                }
            }

            while (oracle.Count > 0)
            {
                _heap.Free(oracle.Take());
            }

            Assert.Equal(0, _heap.LiveObjects);
            Assert.Equal(0, _heap.LiveBytes);
        });
    }

    [Fact]
    public void Every_size_up_to_two_pages_is_aligned_for_types_of_its_size()
    {
        for (int bytes = 0; bytes <= 8192; bytes++)
        {
            NativeBlock block = _heap.Allocate(bytes);
            Assert.Equal(bytes, block.Bytes);
            int natural = bytes == 0 ? 1 : Math.Min(1 << BitOperations.TrailingZeroCount(bytes), 64);
            Assert.Equal(0, block.Address % natural);
            block.Span<byte>(0, bytes).Fill(1);
            _heap.Free(block);
        }
    }

    [Fact]
    public void A_class_is_at_most_a_quarter_larger_than_what_is_asked_for()
    {
        for (int bytes = 16; bytes <= SizeClasses.Largest; bytes++)
        {
            int index = SizeClasses.Of((nuint)bytes);
            int size = SizeClasses.Bytes(index);
            Assert.InRange(size, bytes, bytes + (bytes / 4.0));
            Assert.True(index == 0 || SizeClasses.Bytes(index - 1) < bytes);
        }

        Assert.Equal(0, SizeClasses.Of(0));
        Assert.Equal(SizeClasses.Count - 1, SizeClasses.Of(SizeClasses.Largest));
    }

    [Fact]
    public void Live_bytes_are_those_of_whole_blocks()
    {
        if (Checked.Full)
        {
            // Canaries are part of the blocks there.
            return;
        }

        NativeBlock small = _heap.Allocate(33);
        NativeBlock large = _heap.Allocate(20_000);
        long page = VirtualMemory.Native.PageBytes;
        Assert.Equal(2, _heap.LiveObjects);
        Assert.Equal(40 + ((20_000 + page - 1) / page * page), _heap.LiveBytes);
        _heap.Free(small);
        _heap.Free(large.Address);
        Assert.Equal(0, _heap.LiveBytes);
    }

    [Fact]
    public void Spans_are_allocated_and_freed_by_their_values()
    {
        Span<long> values = _heap.AllocateSpan<long>(1000);
        values.Fill(7);
        Span<Vector4> vectors = _heap.ForThread().AllocateSpan<Vector4>(3);
        Assert.Equal(1000, values.Length);
        Assert.Equal(3, vectors.Length);
        _heap.Free(vectors);
        _heap.ForThread().Free(values);
        Assert.Equal(0, _heap.LiveObjects);
    }

    [Fact]
    public void Large_blocks_join_their_free_neighbours()
    {
        // Larger than any of the pieces: it fits only when all of them have become one.
        var blocks = new NativeBlock[64];
        for (int i = 0; i < blocks.Length; i++)
        {
            blocks[i] = _heap.Allocate(512 << 10);
        }

        nint lowest = blocks.Min(block => block.Address);
        long committed = _heap.CommittedBytes;
        new Random(5).Shuffle(blocks);
        foreach (NativeBlock block in blocks)
        {
            _heap.Free(block);
        }

        NativeBlock whole = _heap.Allocate(31 << 20);
        if (!Checked.Full)
        {
            Assert.Equal(lowest, whole.Address);
            Assert.Equal(committed, _heap.CommittedBytes);
        }

        _heap.Free(whole);
    }

    [Fact]
    public void A_block_grows_in_place_where_there_is_room()
    {
        NativeBlock small = _heap.Allocate(33);
        NativeBlock large = _heap.Allocate(40_000);
        bool growsSmall = _heap.TryExtend(ref small, 40);
        bool growsLarge = _heap.TryExtend(ref large, 40_960);
        Assert.Equal(!Checked.Full, growsSmall);
        Assert.Equal(!Checked.Full, growsLarge);
        Assert.False(_heap.TryExtend(ref small, 41));
        _heap.Free(small);
        _heap.Free(large);
    }

    [Fact]
    public void A_large_block_grows_into_free_pages_behind_it()
    {
        if (Checked.Full)
        {
            return;
        }

        NativeBlock first = _heap.Allocate(100 << 10);
        NativeBlock second = _heap.Allocate(100 << 10);
        NativeBlock third = _heap.Allocate(100 << 10);
        Assert.False(_heap.TryExtend(ref first, 150 << 10));
        _heap.Free(second);
        Assert.True(_heap.TryExtend(ref first, 150 << 10));
        Assert.Equal(150 << 10, first.Bytes);
        HeapOracle.Fill(first, 0, 1);
        HeapOracle.Fill(third, 0, 2);
        HeapOracle.Verify(first, 1);
        _heap.Free(first);
        _heap.Free(third);
        Assert.Equal(0, _heap.LiveBytes);
    }

    [Fact]
    public void An_allocator_for_containers_serves_any_alignment()
    {
        AllocateThrough(new HeapAllocator(_heap));
        AllocateThrough(_heap.ForThread());
        Assert.Equal(0, _heap.LiveObjects);
    }

    [Fact]
    public void Warm_allocation_makes_no_garbage()
    {
        ThreadHeap heap = _heap.ForThread();
        var blocks = new nint[2000];
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            for (int i = 0; i < blocks.Length; i++)
            {
                blocks[i] = heap.Allocate(16 + (i % 3000)).Address;
            }

            foreach (nint block in blocks)
            {
                heap.Free(block);
            }

            _memory.BeginFrame();
            _memory.EndFrame();
        }));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(8, 0)]
    [InlineData(8, 3)]
    [InlineData(8, 8192)]
    [InlineData(-1, 4096)]
    public void Bad_requests_are_refused(int bytes, int alignment) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _heap.Allocate(bytes, alignment));

    [Fact]
    public void What_is_too_large_for_the_heap_is_refused_at_once()
    {
        using var small = new SlabHeap(_memory, "small", maximumBytes: 1 << 20);
        var refused = Assert.Throws<OutOfNativeMemoryException>(() => small.Allocate(2 << 20));
        Assert.Equal(OutOfMemoryCause.Capacity, refused.Cause);
        Assert.Throws<OutOfNativeMemoryException>(() => small.Allocate(nint.MaxValue - 100_000));
        Assert.Equal(0, small.LiveObjects);
    }

    [Fact]
    public void A_full_heap_serves_again_when_something_is_freed()
    {
        using var small = new SlabHeap(_memory, "small", maximumBytes: 1 << 20);
        var blocks = new List<NativeBlock>();
        var refused = Assert.Throws<OutOfNativeMemoryException>(() =>
        {
            for (int i = 0; i < int.MaxValue; i++)
            {
                blocks.Add(small.Allocate(1000));
            }
        });
        Assert.Equal(OutOfMemoryCause.Capacity, refused.Cause);
        Assert.Equal(blocks.Count, small.LiveObjects);
        foreach (NativeBlock block in blocks)
        {
            small.Free(block);
        }

        small.Trim();
        small.Free(small.Allocate(3000));
    }

    [Fact]
    public void A_disposed_heap_refuses_every_call()
    {
        ThreadHeap view = _heap.ForThread();
        NativeBlock block = view.Allocate(100);
        _heap.Dispose();
        Assert.Throws<ObjectDisposedException>(() => _heap.Allocate(1));
        Assert.Throws<ObjectDisposedException>(() => view.Allocate(100));
        Assert.Throws<ObjectDisposedException>(() => view.Allocate(100_000));
        Assert.Throws<ObjectDisposedException>(() => view.Free(block));
        Assert.Throws<ObjectDisposedException>(() => _heap.Trim());
        MemoryLeak leak = Assert.Single(_memory.Leaks);
        Assert.Equal(1, leak.Objects);
        Assert.Equal(AllocatorKind.Heap, leak.Kind);
    }

    [Fact]
    public void Heaps_on_one_thread_are_kept_apart()
    {
        using var other = new SlabHeap(_memory, "other");
        NativeBlock mine = _heap.Allocate(64);
        NativeBlock theirs = other.Allocate(64);
        Assert.False(other.Owns(mine.Address));
        Assert.False(_heap.Owns(theirs.Address));
        Assert.NotEqual(_heap.ForThread(), other.ForThread());
        _heap.Free(mine);
        other.Free(theirs);
    }

    [Fact]
    public void A_snapshot_counts_allocations_and_frees()
    {
        NativeBlock kept = _heap.Allocate(100);
        for (int i = 0; i < 10; i++)
        {
            _heap.Free(_heap.Allocate(200));
        }

        AllocatorSnapshot node = _memory.Snapshot().Nodes.ToArray().Single(node => node.Name == "heap");
        Assert.Equal(11, node.Allocations);
        Assert.Equal(10, node.Frees);
        Assert.Equal(1, node.LiveObjects);
        _heap.Free(kept);
    }

    public void Dispose()
    {
        _heap.Dispose();
        _memory.Dispose();
    }

    private static void AllocateThrough<TAllocator>(TAllocator allocator)
        where TAllocator : struct, INativeAllocator
    {
        for (int alignment = 1; alignment <= 4096; alignment *= 2)
        {
            NativeBlock block = allocator.Allocate(100, alignment);
            Assert.Equal(0, block.Address % alignment);
            allocator.TryExtend(ref block, 101);
            allocator.Free(block);
        }
    }

    private static int RandomBytes(Random random) => random.Next(20) switch
    {
        0 => 0,
        < 15 => (int)(16 * Math.Pow(64, random.NextDouble())),
        < 19 => random.Next(1, 20_000),
        _ => random.Next(1, 200_000),
    };
}
