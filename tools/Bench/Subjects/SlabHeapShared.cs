using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>A <see cref="SlabHeap"/> through the class, which looks its thread up in each call.</summary>
internal unsafe struct SlabHeapShared : IBlockSubject<SlabHeapShared, SlabHeapShared, nint>, IBlockSession<nint>
{
    private MemorySystem _memory;
    private SlabHeap _heap;

    public static SlabHeapShared Open(int capacity)
    {
        var memory = new MemorySystem();
        var heap = new SlabHeap(memory, "bench");
        return new SlabHeapShared { _memory = memory, _heap = heap };
    }

    public readonly SlabHeapShared Begin() => this;

    public readonly void End(SlabHeapShared session)
    {
    }

    public readonly nint Allocate(int bytes, ulong stamp)
    {
        nint block = _heap.Allocate(bytes).Address;
        *(ulong*)block = stamp;
        return block;
    }

    public readonly void Free(nint token) => _heap.Free(token);

    public readonly Span<byte> Content(nint token, int bytes) => new((void*)token, bytes);

    public readonly void Dispose()
    {
        _heap.Dispose();
        _memory.Dispose();
    }
}
