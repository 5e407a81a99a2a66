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

    /// <summary>Under <see cref="CheckLevel.Full"/>, and where the process has traces: blocks are allocated and freed on the
    /// way on which they are guarded, or recorded.</summary>
    public static bool NoteBlocks
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ActiveChecks.Noted;
    }

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

    /// <summary>Handles: whether large blocks remember their call sites. Full: the blocks' records do.</summary>
    public static bool NoteLargeSites(SlabHeap heap) =>
        ActiveChecks.Handles && !ActiveChecks.Full && heap.Root.Options.SampleCallSites;

    /// <summary>Makes what stands in for the fast path under <see cref="CheckLevel.Full"/>.</summary>
    /// <returns>Null below that.</returns>
    public static DebugHeap? TryMakeDebugHeap(SlabHeap heap, SlabExtents extents, nuint bytes) =>
        ActiveChecks.Full ? new DebugHeap(heap, extents, bytes) : null;

    /// <summary>Allocates a block where <see cref="NoteBlocks"/>: between canaries where <see cref="GuardBlocks"/>.</summary>
    public static byte* AllocateNoted(
        SlabHeap heap, HeapThread* thread, nint bytes, int alignment, string file, int line)
    {
        byte* block = GuardBlocks
            ? heap.Debug!.Allocate(thread, bytes, alignment, file, line)
            : ThreadHeap.Allocate(thread, heap, bytes, alignment, file, line);
        TraceRecorder.NoteBlockAllocated(heap, (nuint)block, bytes, file, line);
        return block;
    }

    /// <summary>
    /// Frees a block where <see cref="NoteBlocks"/>: under <see cref="CheckLevel.Full"/> checks it and puts it in quarantine.
    /// </summary>
    public static void FreeNoted(SlabHeap heap, HeapThread* thread, byte* address, nint bytes, string file, int line)
    {
        TraceRecorder.NoteBlockFreed(heap, (nuint)address);
        try
        {
            if (GuardBlocks)
            {
                heap.Debug!.Free(thread, address, bytes, file, line);
            }
            else
            {
                ThreadHeap.Free(thread, heap, address);
            }
        }
        catch
        {
            TraceRecorder.NoteFreeRefused(heap, (nuint)address);
            throw;
        }
    }

    /// <summary>
    /// From <see cref="CheckLevel.Handles"/> on: what a thread frees starts a block, and is not the block that it freed
    /// just before. Where there is no slab the reciprocal is 0, and nothing starts a block.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CachedFree(SlabHeap heap, HeapSlab* slab, nuint offset, byte** top, byte* address)
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
    /// From <see cref="CheckLevel.Handles"/> on: which blocks of a word are in a slab of another thread, or marked there. A
    /// live block's bit is clear, whatever others do meanwhile.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FreeBlocks(HeapSlab* slab, uint word, ulong* marks) =>
        ActiveChecks.Handles ? Volatile.Read(ref HeapSlab.Free(slab)[word]) | Volatile.Read(ref *marks) : 0;

    /// <summary>From <see cref="CheckLevel.Handles"/> on: clears marks of blocks that the owner freed too.</summary>
    /// <param name="marks">Blocks that other threads freed.</param>
    /// <param name="free">Blocks that are in the slab.</param>
    /// <returns>The marks to collect.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Collect(ulong marks, ulong free) => ActiveChecks.Handles ? marks & ~free : marks;

    /// <summary>
    /// From <see cref="CheckLevel.Handles"/> on: whether what leaves a cache is none of the slab's blocks, as it lies behind
    /// the last one, or its slab is gone and another class has come in its place.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNoBlock(HeapThread* thread, CacheBin* bin, HeapSlab* slab, uint within) =>
        ActiveChecks.Handles
        && (within >= slab->UsedBytes || (byte*)thread + slab->BinOffset != (byte*)bin);

    /// <summary>From <see cref="CheckLevel.Handles"/> on: whether a block that leaves a cache for its slab is there
    /// already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsFree(ulong free, ulong bit) => ActiveChecks.Handles && (free & bit) != 0;

    /// <summary>A free was refused: finds out why, and says so.</summary>
    /// <exception cref="StaleHandleException">The address starts a block.</exception>
    /// <exception cref="ArgumentException">It does not.</exception>
    [DoesNotReturn]
    public static void ThrowBadFree(SlabHeap heap, byte* address)
    {
        Allocator.ThrowIfEnded(heap.IsDisposed, heap);
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
        Allocator.ThrowIfEnded(heap.IsDisposed, heap);
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
        ArgumentOutOfRangeException.ThrowIfGreaterThan((ulong)bytes, SlabHeap.LargestAligned, nameof(bytes));
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
        Allocator.ThrowIfEnded(heap.IsDisposed, heap);
        if (thread != heap.Threads.Abandoned)
        {
            throw new InvalidOperationException(
                $"A ThreadHeap of '{heap.Path}' belongs to the thread that fetched it, and another used it: fetch one "
                + "with ForThread in each job.");
        }
    }
}
