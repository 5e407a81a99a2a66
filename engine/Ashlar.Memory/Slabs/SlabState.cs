using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Memory;

/// <summary>What changes in a slab allocator: one cache line in native memory, ahead of its free list.</summary>
[StructLayout(LayoutKind.Sequential, Size = 64)]
internal unsafe struct SlabState
{
    /// <summary>The state of every allocator that is disposed: nothing there, nothing free.</summary>
    public static readonly SlabState* OfDisposed =
        (SlabState*)RuntimeHelpers.AllocateTypeAssociatedMemory(typeof(SlabState), sizeof(SlabState));

    /// <summary>Ready-made handles on the free list.</summary>
    public int FreeCount;

    /// <summary>Indices below this may name an object: <see cref="SlotCount"/>, or 0 while a session has the pool.</summary>
    public int IndexLimit;

    /// <summary>
    /// A next handle at or above this is destroyed the slow way. It stands at the last generation, so that a slot whose
    /// generations run out is seen; at 0 when every destruction has more to do than to push a handle.
    /// </summary>
    public ulong DestroyLimit;

    /// <summary>
    /// Creations until one takes the slow way, which that does where this turns negative: to be sampled, or because the
    /// countdown is to begin anew. It is also what counts them: see <see cref="Created"/>.
    /// </summary>
    public int CreatesLeft;

    /// <summary>Creations since the beginning when <see cref="CreatesLeft"/> comes to 0.</summary>
    public long CreatedWhenNoneLeft;

    /// <summary>Slots reclaimed since the beginning, where that is not done at once.</summary>
    public long Reclaimed;

    /// <summary>Slots that exist: free, live, waiting, cold or retired.</summary>
    public int SlotCount;

    /// <summary>Handles of destroyed objects that wait to be reclaimed.</summary>
    public int WaitingCount;

    /// <summary>Free slots whose pages are decommitted.</summary>
    public int ColdCount;

    /// <summary>Slots whose generations ran out; they are never used again.</summary>
    public int RetiredCount;

    /// <summary>Objects created since the beginning.</summary>
    public readonly long Created => CreatedWhenNoneLeft - CreatesLeft;

    /// <summary>Begins the countdown to the next slow creation anew, and counts on.</summary>
    /// <param name="left">Creations before it.</param>
    public void CountDown(int left)
    {
        CreatedWhenNoneLeft = Created + left;
        CreatesLeft = left;
    }
}
