using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// Every branch of a heap on the check level. Where a level is off, its methods are empty: the level is a constant to
/// the JIT, so neither the call nor the check is in the machine code of the heap.
/// </summary>
internal static unsafe class HeapChecks
{
    /// <summary>
    /// Under <see cref="CheckLevel.Full"/>: blocks stand between canaries, so none can grow where it stands.
    /// </summary>
    public static bool GuardBlocks => ActiveChecks.Full;

    /// <summary>From <see cref="CheckLevel.Handles"/> on: a thread's view of a heap is not the default value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ThrowIfNone(HeapThread* thread)
    {
        if (ActiveChecks.Handles && thread == null)
        {
            ThrowNone();
        }
    }

    /// <summary>The heap of a view that is not the default value.</summary>
    public static SlabHeap NotNone(SlabHeap? heap)
    {
        if (heap is null)
        {
            ThrowNone();
        }

        return heap;
    }

    /// <summary>Where a span's block begins.</summary>
    public static nint AddressOf<T>(Span<T> span)
        where T : unmanaged => span.IsEmpty
            ? throw new ArgumentException("The span is empty: it does not say where its block is.", nameof(span))
            : (nint)Unsafe.AsPointer(ref span[0]);

    [DoesNotReturn]
    private static void ThrowNone() => throw new InvalidOperationException(
        "This view of a heap is the default value: get one with SlabHeap.ForThread, or make it with a heap.");

    /// <summary>Makes what stands in for the fast path under <see cref="CheckLevel.Full"/>.</summary>
    /// <returns>Null below that.</returns>
    public static DebugHeap? TryMakeDebugHeap(SlabHeap heap, SlabExtents extents, nuint bytes) =>
        ActiveChecks.Full ? new DebugHeap(heap, extents, bytes) : null;

    /// <summary>Allocates a block between canaries, where <see cref="GuardBlocks"/>.</summary>
    public static byte* AllocateGuarded(
        SlabHeap heap, HeapThread* thread, nint bytes, int alignment, string file, int line) =>
        heap.Debug!.Allocate(thread, bytes, alignment, file, line);

    /// <summary>Under <see cref="CheckLevel.Full"/>: checks a block and puts it in quarantine.</summary>
    /// <returns>False below that: the heap goes on.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFree(SlabHeap heap, HeapThread* thread, byte* address, nint bytes, string file, int line)
    {
        if (ActiveChecks.Full)
        {
            heap.Debug!.Free(thread, address, bytes, file, line);
            return true;
        }

        return false;
    }

    /// <summary>
    /// From <see cref="CheckLevel.Handles"/> on: what a thread frees of its own slab starts a block, and is not the
    /// block that it freed just before.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void OwnFree(SlabHeap heap, HeapSlab* slab, nuint offset, byte** top, byte* address)
    {
        if (ActiveChecks.Handles)
        {
            // Offset over block size as 32.32 fixed point: at a block's start the fraction is less than the reciprocal.
            // The entry below the first one is never a block.
            uint reciprocal = slab->Reciprocal;
            if (((uint)offset & (HeapSlab.Bytes - 1)) * reciprocal >= reciprocal || top[-1] == address)
            {
                ThrowBadFree(heap, address);
            }
        }
    }

    /// <summary>
    /// At any level: what a thread frees of another's slab lies in a slab. From <see cref="CheckLevel.Handles"/> on: it
    /// starts a block, which is not in the slab.
    /// </summary>
    /// <param name="heap">The heap.</param>
    /// <param name="slab">The record of the extent that the address lies in.</param>
    /// <param name="within">The address, from the start of the slab.</param>
    /// <param name="quotient">That over the block size, as 32.32 fixed point.</param>
    /// <param name="address">The address.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void RemoteFree(SlabHeap heap, HeapSlab* slab, uint within, ulong quotient, byte* address)
    {
        uint index = (uint)(quotient >> 32);

        // A live block's bit is clear, whatever the owner does to those of others meanwhile.
        if (slab->BlockBytes == 0
            || (ActiveChecks.Handles
                && ((uint)quotient >= slab->Reciprocal
                    || within >= slab->UsedBytes
                    || (Volatile.Read(ref HeapSlab.Free(slab)[index >> 6]) & 1UL << (int)index) != 0)))
        {
            ThrowBadFree(heap, address);
        }
    }

    /// <summary>From <see cref="CheckLevel.Handles"/> on: no thread has marked a block that this one is to mark.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Mark(SlabHeap heap, HeapThread* thread, ulong* word, ulong bit, byte* address)
    {
        if (ActiveChecks.Handles && ((thread->Marks.Bits | Volatile.Read(ref *word)) & bit) != 0)
        {
            ThrowBadFree(heap, address);
        }
    }

    /// <summary>From <see cref="CheckLevel.Handles"/> on: clears marks of blocks that the owner freed too.</summary>
    /// <param name="marks">Blocks that other threads freed.</param>
    /// <param name="free">Blocks that are in the slab.</param>
    /// <returns>The marks to collect.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Collect(ulong marks, ulong free) => ActiveChecks.Handles ? marks & ~free : marks;

    /// <summary>
    /// From <see cref="CheckLevel.Handles"/> on: whether a block that leaves a cache for its slab is there already, or
    /// is none.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBadFlush(HeapSlab* slab, uint within, ulong word, ulong bit) =>
        ActiveChecks.Handles && ((word & bit) != 0 || within >= slab->UsedBytes);

    /// <summary>A free was refused: finds out why, and says so.</summary>
    /// <exception cref="StaleHandleException">The address starts a block.</exception>
    /// <exception cref="ArgumentException">It does not.</exception>
    [DoesNotReturn]
    public static void ThrowBadFree(SlabHeap heap, byte* address)
    {
        ObjectDisposedException.ThrowIf(heap.IsDisposed, heap);
        if (heap.Extents.Covers(address))
        {
            HeapSlab* slab = heap.Extents.SlabAt(address);
            uint within = (uint)(address - slab->First);
            if (slab->BlockBytes != 0 && within % slab->BlockBytes == 0 && within < slab->UsedBytes)
            {
                throw heap.Root.Events.Note(new StaleHandleException(
                    heap.Path,
                    $"The block at 0x{(nint)address:x} of '{heap.Path}' ({slab->BlockBytes} bytes) is freed already."));
            }
        }

        throw new ArgumentException(
            $"0x{(nint)address:x} is not the start of a live block of '{heap.Path}', so it cannot be freed there.");
    }

    /// <summary>A free of what lies in no slab was refused: finds out why, and says so.</summary>
    /// <exception cref="StaleHandleException">The address lies where large blocks were.</exception>
    /// <exception cref="ArgumentException">It does not.</exception>
    [DoesNotReturn]
    public static void ThrowBadLargeFree(SlabHeap heap, byte* address)
    {
        ObjectDisposedException.ThrowIf(heap.IsDisposed, heap);
        if (heap.Large.Covers(address))
        {
            throw heap.Root.Events.Note(new StaleHandleException(
                heap.Path,
                $"0x{(nint)address:x} lies among the large blocks of '{heap.Path}' and starts none of them: it was freed "
                + "already, or is not what was allocated."));
        }

        ThrowBadFree(heap, address);
    }

    /// <summary>An allocation was refused for its arguments.</summary>
    [DoesNotReturn]
    public static void ThrowBadRequest(nint bytes, int alignment)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        throw new ArgumentOutOfRangeException(nameof(alignment), alignment, "Use a power of two from 1 to 4096.");
    }

    /// <summary>
    /// Under <see cref="CheckLevel.Full"/>: a view is used by the thread that fetched it. The state of no thread is used
    /// under the heap's lock.
    /// </summary>
    /// <exception cref="InvalidOperationException">It is another thread's.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ThrowIfForeignThread(SlabHeap heap, HeapThread* thread, int self)
    {
        if (heap.IsDisposed || thread->ManagedThreadId != self)
        {
            ThrowIfForeign(heap, thread);
        }
    }

    private static void ThrowIfForeign(SlabHeap heap, HeapThread* thread)
    {
        ObjectDisposedException.ThrowIf(heap.IsDisposed, heap);
        if (thread != heap.Threads.Abandoned)
        {
            throw new InvalidOperationException(
                $"A ThreadHeap of '{heap.Path}' belongs to the thread that fetched it, and another used it: fetch one "
                + "with ForThread in each job.");
        }
    }
}
