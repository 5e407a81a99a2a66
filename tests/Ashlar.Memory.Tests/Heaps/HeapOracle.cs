namespace Ashlar.Memory.Tests;

/// <summary>
/// The plain model of a heap: which blocks are live, and what each of their bytes is. Every block is filled with a
/// pattern of its own, so a block that overlaps another, or was given to two owners, is seen when it is freed.
/// </summary>
internal sealed class HeapOracle(Random random)
{
    private readonly List<(NativeBlock Block, int Pattern)> _live = [];
    private int _nextPattern;

    public int Count => _live.Count;

    public long Bytes { get; private set; }

    /// <summary>Enters a block and fills it.</summary>
    public void Add(NativeBlock block)
    {
        int pattern = _nextPattern++;
        Fill(block, 0, pattern);
        _live.Add((block, pattern));
        Bytes += block.Bytes;
    }

    /// <summary>Takes a random block out, once its bytes are verified.</summary>
    public NativeBlock Take()
    {
        int index = random.Next(_live.Count);
        (NativeBlock block, int pattern) = _live[index];
        _live[index] = _live[^1];
        _live.RemoveAt(_live.Count - 1);
        Verify(block, pattern);
        Bytes -= block.Bytes;
        return block;
    }

    /// <summary>Tries to make a random block longer, in place.</summary>
    public void Extend(SlabHeap heap, int more)
    {
        int index = random.Next(_live.Count);
        (NativeBlock block, int pattern) = _live[index];
        long before = block.Bytes;
        nint address = block.Address;
        bool extended = heap.TryExtend(ref block, before + more);
        Assert.Equal(address, block.Address);
        Assert.Equal(extended ? before + more : before, block.Bytes);
        Fill(block, before, pattern);
        _live[index] = (block, pattern);
        Bytes += block.Bytes - before;
    }

    public static void Fill(NativeBlock block, long from, int pattern)
    {
        Span<byte> bytes = block.Span<byte>(from, (int)(block.Bytes - from));
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = Byte(pattern, (int)from + i);
        }
    }

    public static void Verify(NativeBlock block, int pattern)
    {
        ReadOnlySpan<byte> bytes = block.AsSpan();
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != Byte(pattern, i))
            {
                Assert.Fail($"Byte {i} of a block of {block} is 0x{bytes[i]:x2}, not 0x{Byte(pattern, i):x2}.");
            }
        }
    }

    private static byte Byte(int pattern, int index) => (byte)((pattern * 167) + (index * 13) + (index >> 8));

    /// <summary>Allocates blocks of one size, each filled with a pattern of its own.</summary>
    public static NativeBlock[] AllocateAll(SlabHeap heap, int count, int bytes)
    {
        var blocks = new NativeBlock[count];
        for (int i = 0; i < count; i++)
        {
            blocks[i] = heap.Allocate(bytes);
            Fill(blocks[i], 0, i);
        }

        return blocks;
    }

    /// <summary>Frees blocks that <see cref="AllocateAll"/> made, each still as it was filled.</summary>
    public static void FreeAll(SlabHeap heap, NativeBlock[] blocks)
    {
        for (int i = 0; i < blocks.Length; i++)
        {
            Verify(blocks[i], i);
            heap.Free(blocks[i]);
        }
    }

    /// <summary>Lets frames pass in which nothing happens.</summary>
    public static void PassFrames(MemorySystem memory, int count)
    {
        for (int i = 0; i < count; i++)
        {
            memory.BeginFrame();
            memory.EndFrame();
        }
    }
}
