namespace Ashlar.Memory.Tests;

public sealed class HeapBugsTests : IDisposable
{
    private readonly MemorySystem _memory = new();
    private readonly SlabHeap _heap;

    public HeapBugsTests() => _heap = new SlabHeap(new AllocatorGroup(_memory, "game"), "heap");

    [Theory]
    [InlineData(100)]
    [InlineData(100_000)]
    public void Double_free(int bytes)
    {
        NativeBlock block = _heap.Allocate(bytes);
        _heap.Free(block);
        PlantedBug.CaughtByHandles<StaleHandleException>("game/heap", "block", 3, () => _heap.Free(block));
    }

    [Fact]
    public void Double_free_with_another_between()
    {
        NativeBlock block = _heap.Allocate(100);
        NativeBlock other = _heap.Allocate(100);
        _heap.Free(block);
        _heap.Free(other);
        if (MemoryChecks.Level == CheckLevel.None)
        {
            // There, a block freed twice is handed out twice: not planted.
            return;
        }

        if (Checked.Full)
        {
            PlantedBug.CaughtByFull<StaleHandleException>("game/heap", "block", 3, () => _heap.Free(block));
            return;
        }

        // At the default level it is noticed when the cache is flushed. The heap then goes on as if it had not been.
        _heap.Free(block);
        PlantedBug.CaughtByHandles<StaleHandleException>("game/heap", "block", 3, _heap.Trim);
        Assert.Equal(0, _heap.LiveObjects);
        NativeBlock[] blocks = [.. Enumerable.Range(0, 2000).Select(_ => _heap.Allocate(100))];
        Assert.Equal(blocks.Length, blocks.Select(each => each.Address).Distinct().Count());
        Array.ForEach(blocks, each => _heap.Free(each));
        _heap.Trim();
        Assert.Equal(0, _heap.LiveObjects);
    }

    [Fact]
    public void Double_free_is_noticed_at_the_latest_when_the_cache_is_flushed()
    {
        NativeBlock block = _heap.Allocate(100);
        NativeBlock other = _heap.Allocate(100);
        if (MemoryChecks.Level != CheckLevel.Handles)
        {
            return;
        }

        _heap.Free(block);
        _heap.Free(other);
        _heap.Free(block);
        Assert.Throws<StaleHandleException>(_heap.Trim);
    }

    /// <summary>A thread frees a block of another's slab twice, with another between; its cache is flushed once or
    /// twice.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Double_free_of_another_thread_s_block_is_noticed_at_the_latest_when_the_cache_is_flushed(bool flushBetween)
    {
        Assert.SkipUnless(MemoryChecks.Level == CheckLevel.Handles, "Without checks it is planted; full ones see it at once.");
        NativeBlock block = _heap.Allocate(100);
        NativeBlock other = _heap.Allocate(100);
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(() =>
        {
            _heap.Free(block);
            if (flushBetween)
            {
                _heap.AbandonSlabs();
            }

            _heap.Free(other);
            _heap.Free(block);
            Assert.Throws<StaleHandleException>(_heap.AbandonSlabs);
        }));
        thread.Start();
        thread.Join();
        Assert.Null(failure);
        Assert.Equal(0, _heap.LiveObjects);
    }

    /// <summary>
    /// What a second free left in a cache while the slab of the block was reclaimed, and another class came in its place.
    /// </summary>
    [Fact]
    public unsafe void A_cached_address_in_a_slab_of_another_class_is_noticed_when_the_cache_is_flushed()
    {
        Assert.SkipUnless(MemoryChecks.Level == CheckLevel.Handles, "Without checks it is planted; full ones see it at once.");
        NativeBlock block = _heap.Allocate(5000);
        CacheBin* bin = HeapThread.Bin(_heap.ForThread().Thread, SizeClasses.Of(100));
        *bin->Top++ = (byte*)block.Address;
        Assert.Throws<StaleHandleException>(_heap.AbandonSlabs);
        Assert.Equal(1, _heap.LiveObjects);
        _heap.Free(block);
        Assert.Equal(0, _heap.LiveObjects);
    }

    [Fact]
    public void Double_free_on_another_thread()
    {
        NativeBlock block = _heap.Allocate(100);
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(() =>
        {
            _heap.Free(block);
            PlantedBug.CaughtByHandles<StaleHandleException>("game/heap", "block", 3, () => _heap.Free(block));
        }));
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(100_000)]
    public void Pointer_into_a_block(int bytes)
    {
        NativeBlock block = _heap.Allocate(bytes);
        if (bytes < SizeClasses.Largest)
        {
            PlantedBug.CaughtByHandles<ArgumentException>("game/heap", "0x", 1, () => _heap.Free(block.Address + 4));
        }
        else
        {
            Assert.ThrowsAny<Exception>(() => _heap.Free(block.Address + 4));
        }

        _heap.Free(block);
    }

    [Fact]
    public unsafe void Foreign_pointer()
    {
        int local = 0;
        nint address = (nint)(&local);
        PlantedBug.CaughtAlways<ArgumentException>("game/heap", "0x", 1, () => _heap.Free(address));
        PlantedBug.CaughtAlways<ArgumentException>("game/heap", "0x", 1, () => _heap.Free(0));
        using var other = new SlabHeap(_memory, "other");
        NativeBlock block = other.Allocate(64);
        PlantedBug.CaughtAlways<ArgumentException>("game/heap", "0x", 1, () => _heap.Free(block));
        other.Free(block);
    }

    [Fact]
    public void A_free_where_the_slab_is_gone_is_refused_at_every_level()
    {
        NativeBlock block = _heap.Allocate(5000);
        _heap.Free(block);
        _heap.Trim();
        Exception? refused = Record.Exception(() => _heap.Free(block));
        Assert.True(refused is ArgumentException or StaleHandleException, $"{refused}");
        NativeBlock another = _heap.Allocate(5000);
        Assert.Equal(1, _heap.LiveObjects);
        _heap.Free(another);
        Assert.Equal(0, _heap.LiveObjects);
    }

    [Theory]
    [InlineData(100, 1)]
    [InlineData(100, -1)]
    [InlineData(100_000, 1)]
    [InlineData(100_000, -1)]
    public unsafe void Overflow_by_one_byte(int bytes, int direction)
    {
        if (!Checked.Full)
        {
            // Below full checks the byte is the neighbour's: not planted.
            return;
        }

        NativeBlock block = AllocateUnguarded(bytes);
        byte* beyond = (byte*)block.Address + (direction > 0 ? bytes : -1);
        *beyond = 1;
        PlantedBug.CaughtByFull<MemoryCorruptedException>("game/heap", "overflowed", 2, () => _heap.Free(block));
        _heap.Free(block);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(100)]
    [InlineData(1024)]
    [InlineData(100_000)]
    public unsafe void Overflow_by_up_to_eight_bytes(int bytes)
    {
        for (int distance = 1; Checked.Full && distance <= 8; distance++)
        {
            NativeBlock block = AllocateUnguarded(bytes);
            ((byte*)block.Address)[bytes - 1 + distance] = 1;
            PlantedBug.CaughtByFull<MemoryCorruptedException>(
                "game/heap", $"{distance} past its end", 2, () => _heap.Free(block));
            ((byte*)block.Address)[-distance] = 1;
            PlantedBug.CaughtByFull<MemoryCorruptedException>(
                "game/heap", $"{distance} before its start", 2, () => _heap.Free(block));
            _heap.Free(block);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(16)]
    [InlineData(24)]
    [InlineData(33)]
    [InlineData(64)]
    [InlineData(1000)]
    public unsafe void Write_after_free_is_found_in_all_of_a_small_block_and_at_the_ends_of_a_large_one(int bytes)
    {
        for (int at = 0; Checked.Full && at < bytes; at += at == 31 && bytes > 64 ? bytes - 63 : 1)
        {
            NativeBlock block = AllocateUnguarded(bytes);
            _heap.Free(block);
            ((byte*)block.Address)[at] = 1;
            PlantedBug.CaughtByFull<MemoryCorruptedException>(
                "game/heap", $"at byte {at} of {bytes}", 2, _memory.BeginFrame);
            _memory.BeginFrame();
            _memory.EndFrame();
        }
    }

    [Fact]
    public unsafe void Overflow_is_found_by_the_sweep_though_nobody_frees()
    {
        if (!Checked.Full)
        {
            return;
        }

        NativeBlock block = AllocateUnguarded(40);
        ((byte*)block.Address)[40] = 1;
        PlantedBug.CaughtByFull<MemoryCorruptedException>("game/heap", "overflowed", 1, _memory.BeginFrame);
        _heap.Free(block);
    }

    [Fact]
    public unsafe void Write_after_free_is_found_by_the_sweep()
    {
        if (!Checked.Full)
        {
            return;
        }

        NativeBlock block = AllocateUnguarded(40);
        _heap.Free(block);
        ((byte*)block.Address)[7] = 1;
        PlantedBug.CaughtByFull<MemoryCorruptedException>(
            "game/heap", "written after it was freed", 2, _memory.BeginFrame);
    }

    [Fact]
    public unsafe void Write_to_a_free_block_is_found_when_it_is_handed_out_again()
    {
        if (!Checked.Full)
        {
            return;
        }

        NativeBlock first = AllocateUnguarded(40);
        NativeBlock block = AllocateUnguarded(40);
        _heap.Free(block);
        var others = new List<NativeBlock>();
        for (int i = 0; i < 2000; i++)
        {
            // Pushes it out of quarantine.
            _heap.Free(_heap.Allocate(3000));
        }

        ((byte*)block.Address)[7] = 1;
        PlantedBug.CaughtByFull<MemoryCorruptedException>("game/heap", "written after it was freed", 2, () =>
        {
            for (int i = 0; i < 10_000; i++)
            {
                others.Add(_heap.Allocate(40));
            }
        });
        others.Add(first);
        foreach (NativeBlock other in others)
        {
            _heap.Free(other);
        }
    }

    [Fact]
    public void Use_after_free_reads_the_fill()
    {
        if (!Checked.Full)
        {
            return;
        }

        NativeBlock block = AllocateUnguarded(64);
        block.At<int>(8) = 42;
        _heap.Free(block);
        Assert.Equal(unchecked((int)0xDDDDDDDD), block.At<int>(8));
    }

    [Fact]
    public unsafe void Block_freed_with_a_wrong_length()
    {
        NativeBlock block = _heap.Allocate(100);
        var part = new NativeBlock((byte*)block.Address, 50);
        PlantedBug.CaughtByFull<ArgumentException>("game/heap", "100 bytes", 2, () => _heap.Free(part));
        _heap.Free(block);
    }

    [Fact]
    public void Leak()
    {
        _heap.Allocate(100);
        _heap.Allocate(100_000);
        _heap.Dispose();
        MemoryLeak leak = Assert.Single(_memory.Leaks);
        Assert.Equal("game/heap", leak.AllocatorName);
        Assert.Equal(2, leak.Objects);
        Assert.Equal(Checked.Full ? 2 : 0, leak.Sites.Count);
    }

    public void Dispose() => _memory.Dispose();

    /// <summary>A block that is not one of the sample between guard pages: those fault.</summary>
    private NativeBlock AllocateUnguarded(int bytes)
    {
        while (true)
        {
            NativeBlock block = _heap.Allocate(bytes);
            if ((block.Address + bytes) % VirtualMemory.Native.PageBytes != 0)
            {
                return block;
            }
        }
    }
}
