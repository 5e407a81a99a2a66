using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>What ratios are to: allocators that do as little as an allocator can.</summary>
internal sealed class ReferenceAllocators : AllocatorFamily
{
    /// <summary>The reference of the cases with one thread.</summary>
    public const string Minimum = "minimum";

    /// <summary>The reference with two threads.</summary>
    public const string LockFreeList = "lock-free list";

    /// <summary>The reference of the arena case.</summary>
    public const string BumpPointer = "bump pointer";

    protected override IEnumerable<Allocator> Blocks<TBlock>()
    {
        if (TBlock.IsMixed)
        {
            yield return new Allocator<MinimumByClass, nint>(Minimum, MinimumByClass.Open) { HasOwnHeap = false };
        }
        else
        {
            yield return new Allocator<Minimum<TBlock>, nint>(Minimum, Minimum<TBlock>.Open);
            yield return new Allocator<MinimumInRegister<TBlock>, nint>(
                "minimum, in register", MinimumInRegister<TBlock>.Open)
            { HasOwnHeap = false };
        }

        yield return new Allocator<LockFreeList<TBlock>, nint>(LockFreeList, LockFreeList<TBlock>.Open)
        {
            IsThreadSafe = true,
            HasOwnHeap = false,
        };
    }

    protected override IEnumerable<BenchSubject> Arenas<TBlock>(AllocRow row) =>
        [new(BumpPointer, null, null, BumpPointer<TBlock>.Open)];

    protected override IEnumerable<BenchSubject> Ranges() => [];
}

/// <summary>
/// An intrusive free list over one preallocated block, linked in address order, its head in memory. It checks nothing
/// but emptiness. An allocator cannot do less, only avoid touching the block.
/// </summary>
internal readonly unsafe struct Minimum<TBlock> : IBlocks<nint>
    where TBlock : unmanaged, IBlock
{
    private const int HeadBytes = 64;

    private readonly ulong** _head;

    private Minimum(byte* memory) => _head = (ulong**)memory;

    public static BlockStore<Minimum<TBlock>, nint> Open(int capacity)
    {
        nuint bytes = HeadBytes + ((nuint)capacity * (nuint)sizeof(TBlock));
        byte* memory = PreallocatedBlock.Take(bytes);
        *(ulong**)memory = FreeList.Link(memory + HeadBytes, capacity, (nuint)sizeof(TBlock));
        return new()
        {
            Begin = () => new Minimum<TBlock>(memory),
            Close = () => PreallocatedBlock.Release(memory, bytes),
        };
    }

    public nint Allocate(int operation)
    {
        ulong* block = *_head;
        if (block == null)
        {
            FreeList.ThrowEmpty();
        }

        *_head = *(ulong**)block;
        *block = (ulong)operation;
        return (nint)block;
    }

    public void Free(nint token)
    {
        var block = (ulong*)token;
        *(ulong**)block = *_head;
        *_head = block;
    }

    public Span<byte> Content(nint token, int operation) => new((void*)token, TBlock.Bytes(operation));
}

/// <summary>
/// The same with its head in a field of a struct that the loop holds in a local, so that the JIT can keep it in a
/// register: what the store and reload of the head cost, and the bound for an allocator held the same way.
/// </summary>
internal unsafe struct MinimumInRegister<TBlock> : IBlocks<nint>
    where TBlock : unmanaged, IBlock
{
    private ulong* _head;

    public static BlockStore<MinimumInRegister<TBlock>, nint> Open(int capacity)
    {
        nuint bytes = (nuint)capacity * (nuint)sizeof(TBlock);
        byte* memory = PreallocatedBlock.Take(bytes);
        MinimumInRegister<TBlock> state = default;
        state._head = FreeList.Link(memory, capacity, (nuint)sizeof(TBlock));
        return new()
        {
            Begin = () => state,
            End = used => state = used,
            Close = () => PreallocatedBlock.Release(memory, bytes),
        };
    }

    public nint Allocate(int operation)
    {
        ulong* block = _head;
        if (block == null)
        {
            FreeList.ThrowEmpty();
        }

        _head = *(ulong**)block;
        *block = (ulong)operation;
        return (nint)block;
    }

    public void Free(nint token)
    {
        var block = (ulong*)token;
        *(ulong**)block = _head;
        _head = block;
    }

    public readonly Span<byte> Content(nint token, int operation) => new((void*)token, TBlock.Bytes(operation));
}

/// <summary>
/// The reference for the mix: one intrusive list for each 16 bytes of size, all in one preallocated block whose regions
/// are a power of two, so that a subtraction and a shift find the list to free to.
/// </summary>
internal readonly unsafe struct MinimumByClass : IBlocks<nint>
{
    private const int ClassBytes = 16;
    private const int Classes = MixedBlock.Largest / ClassBytes;
    private const int HeadBytes = 4096;

    private readonly byte* _memory;
    private readonly byte* _regions;
    private readonly int _regionShift;

    private MinimumByClass(byte* memory, int regionShift)
    {
        _memory = memory;
        _regions = memory + HeadBytes;
        _regionShift = regionShift;
    }

    public static BlockStore<MinimumByClass, nint> Open(int capacity)
    {
        int shift = int.Log2((int)BitOperations.RoundUpToPowerOf2((uint)RegionBytes(capacity)));
        nuint bytes = HeadBytes + ((nuint)Classes << shift);
        byte* memory = PreallocatedBlock.Take(bytes);
        for (int index = 0; index < Classes; index++)
        {
            byte* region = memory + HeadBytes + ((nuint)index << shift);
            ((ulong**)memory)[index] =
                FreeList.Link(region, Blocks(capacity, index), (nuint)(index + 1) * ClassBytes);
        }

        return new()
        {
            Begin = () => new MinimumByClass(memory, shift),
            Close = () => PreallocatedBlock.Release(memory, bytes),
        };
    }

    public nint Allocate(int operation)
    {
        ulong** head = (ulong**)_memory + ((uint)(MixedBlock.Bytes(operation) - 1) / ClassBytes);
        ulong* block = *head;
        if (block == null)
        {
            FreeList.ThrowEmpty();
        }

        *head = *(ulong**)block;
        *block = (ulong)operation;
        return (nint)block;
    }

    public void Free(nint token)
    {
        var block = (ulong*)token;
        ulong** head = (ulong**)_memory + ((nuint)(token - (nint)_regions) >> _regionShift);
        *(ulong**)block = *head;
        *head = block;
    }

    public Span<byte> Content(nint token, int operation) => new((void*)token, MixedBlock.Bytes(operation));

    /// <summary>The log-uniform mix puts less than a quarter of the blocks, over its number, into a class.</summary>
    private static int Blocks(int capacity, int index) => (capacity / (3 * Math.Max(index, 1))) + 64;

    private static int RegionBytes(int capacity) =>
        Enumerable.Range(0, Classes).Max(index => Blocks(capacity, index) * (index + 1) * ClassBytes);
}

/// <summary>
/// A Treiber stack over one preallocated block: the reference for two threads. The head is one 64-bit word, a block's
/// number beside a tag that every allocation advances, so that a stale compare-and-swap cannot succeed. In the mix
/// every block has the largest size.
/// </summary>
internal readonly unsafe struct LockFreeList<TBlock> : IBlocks<nint>
    where TBlock : unmanaged, IBlock
{
    private const int HeadBytes = 128;
    private const uint None = uint.MaxValue;

    private readonly ulong* _head;
    private readonly byte* _blocks;

    private LockFreeList(byte* memory)
    {
        _head = (ulong*)memory;
        _blocks = memory + HeadBytes;
    }

    private static int Stride => TBlock.IsMixed ? MixedBlock.Largest : sizeof(TBlock);

    public static BlockStore<LockFreeList<TBlock>, nint> Open(int capacity)
    {
        nuint bytes = HeadBytes + ((nuint)capacity * (nuint)Stride);
        byte* memory = PreallocatedBlock.Take(bytes);
        var list = new LockFreeList<TBlock>(memory);
        for (int index = 0; index < capacity; index++)
        {
            *list.Link((uint)index) = index + 1 < capacity ? (uint)(index + 1) : None;
        }

        *list._head = 0;
        return new() { Begin = () => list, Close = () => PreallocatedBlock.Release(memory, bytes) };
    }

    public nint Allocate(int operation)
    {
        while (true)
        {
            ulong head = Volatile.Read(ref *_head);
            var index = (uint)head;
            if (index == None)
            {
                FreeList.ThrowEmpty();
            }

            // Another thread may own the block by now and have written to it: then the tag has moved on, and the
            // exchange fails.
            uint* block = Link(index);
            ulong next = (((head >> 32) + 1) << 32) | Volatile.Read(ref *block);
            if (Interlocked.CompareExchange(ref *_head, next, head) == head)
            {
                *(ulong*)block = (ulong)operation;
                return (nint)block;
            }
        }
    }

    public void Free(nint token)
    {
        var index = (ulong)((token - (nint)_blocks) / Stride);
        while (true)
        {
            ulong head = Volatile.Read(ref *_head);
            *(uint*)token = (uint)head;
            ulong next = (head & 0xFFFF_FFFF_0000_0000) | index;
            if (Interlocked.CompareExchange(ref *_head, next, head) == head)
            {
                return;
            }
        }
    }

    public Span<byte> Content(nint token, int operation) => new((void*)token, TBlock.Bytes(operation));

    private uint* Link(uint index) => (uint*)(_blocks + ((nuint)index * (nuint)Stride));
}

/// <summary>The reference of the arena case: a pointer in a local, rounded up to eight, compared with an end.</summary>
internal unsafe struct BumpPointer<TBlock> : IArena
    where TBlock : unmanaged, IBlock
{
    private const nuint Alignment = 8;

    private readonly nuint _first;
    private readonly nuint _end;
    private nuint _next;

    private BumpPointer(byte* memory, nuint bytes)
    {
        _first = (nuint)memory;
        _end = _first + bytes;
        _next = _first;
    }

    public static Batch Open()
    {
        const nuint Bytes = AllocCases.ArenaBytes;
        byte* memory = PreallocatedBlock.Take(Bytes);
        NativeMemory.Clear(memory, Bytes);
        return new ArenaBatch<BumpPointer<TBlock>>(
            new BumpPointer<TBlock>(memory, Bytes), () => PreallocatedBlock.Release(memory, Bytes));
    }

    public readonly void Begin()
    {
    }

    public ref ulong Allocate(int operation)
    {
        nuint block = (_next + (Alignment - 1)) & ~(Alignment - 1);
        nuint next = block + (nuint)TBlock.Bytes(operation);
        if (next > _end)
        {
            FreeList.ThrowEmpty();
        }

        _next = next;
        return ref Unsafe.AsRef<ulong>((void*)block);
    }

    public readonly int Bytes(int operation) => TBlock.Bytes(operation);

    public void Reset() => _next = _first;
}

/// <summary>What the references share.</summary>
internal static unsafe class FreeList
{
    /// <summary>Links blocks in address order, each through its first word.</summary>
    /// <returns>The first of them.</returns>
    public static ulong* Link(byte* memory, int blocks, nuint stride)
    {
        ulong* next = null;
        for (int index = blocks - 1; index >= 0; index--)
        {
            var block = (ulong*)(memory + ((nuint)index * stride));
            *(ulong**)block = next;
            next = block;
        }

        return next;
    }

    [DoesNotReturn]
    public static void ThrowEmpty() => throw new InvalidOperationException("The reference is out of blocks.");
}

/// <summary>
/// The references' memory: straight from the system where that is Linux, page-aligned, as the engine's ranges are, so
/// that neither side has better pages.
/// </summary>
internal static unsafe class PreallocatedBlock
{
    private const nuint Alignment = 4096;

    public static byte* Take(nuint bytes) => OperatingSystem.IsLinux()
        ? LinuxMapping.Take(bytes)
        : (byte*)NativeMemory.AlignedAlloc(bytes, Alignment);

    public static void Release(byte* block, nuint bytes)
    {
        if (OperatingSystem.IsLinux())
        {
            _ = LinuxMapping.Unmap(block, bytes);
        }
        else
        {
            NativeMemory.AlignedFree(block);
        }
    }
}
