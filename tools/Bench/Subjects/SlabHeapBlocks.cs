using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>A <see cref="SlabHeap"/>: each measured loop fetches its thread's part once, and frees by address.</summary>
internal struct SlabHeapBlocks : IBlockSubject<SlabHeapBlocks, SlabHeapSession, nint>, IReleasesMemory
{
    private MemorySystem _memory;
    private SlabHeap _heap;

    public static SlabHeapBlocks Open(int capacity)
    {
        var memory = new MemorySystem();
        var heap = new SlabHeap(memory, "bench");
        return new SlabHeapBlocks { _memory = memory, _heap = heap };
    }

    public readonly SlabHeapSession Begin() => new(_heap.ForThread());

    public readonly void End(SlabHeapSession session)
    {
    }

    public readonly void PassGracePeriod() => GracePeriod.Pass(_memory);

    public readonly void Trim() => _memory.Trim();

    public readonly void Dispose()
    {
        _heap.Dispose();
        _memory.Dispose();
    }
}
