using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Engine.Memory;

/// <summary>What changes in a slab allocator: one cache line in native memory, ahead of its free list.</summary>
[StructLayout(LayoutKind.Sequential, Size = 64)]
internal unsafe struct SlabState
{
    /// <summary>The state of every allocator that is disposed: nothing there, nothing free.</summary>
    public static readonly SlabState* OfDisposed =
        (SlabState*)RuntimeHelpers.AllocateTypeAssociatedMemory(typeof(SlabState), sizeof(SlabState));

    /// <summary>Ready-made handles on the free list.</summary>
    public int FreeCount;

    /// <summary>Handles of destroyed objects that wait to be reclaimed.</summary>
    public int WaitingCount;

    /// <summary>Slots that exist: free, live, waiting or retired.</summary>
    public int SlotCount;

    /// <summary>Slots whose generations ran out; they are never used again.</summary>
    public int RetiredCount;

    /// <summary>Objects destroyed since the beginning.</summary>
    public long Destroyed;

    /// <summary>Objects whose storage went back to the free list since the beginning.</summary>
    public long Reclaimed;
}
