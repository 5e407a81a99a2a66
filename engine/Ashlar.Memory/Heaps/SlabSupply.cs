using System.Diagnostics;

namespace Ashlar.Memory;

/// <summary>
/// Where a thread's slabs come from when a bin has none with a free block. In this order: one that was abandoned and has
/// free blocks, adopted; one with decommitted pages, some of them committed; an abandoned one of that kind; one of a
/// thread that has ended since somebody last looked; an extent that is committed, or that the thread's own empty slabs
/// leave; the first pages of a new extent. When that is refused, so is the slab: nobody is called from here.
/// </summary>
internal sealed unsafe class SlabSupply(SlabHeap heap, SlabRecords records)
{
    /// <summary>
    /// Empty slabs are looked for when this many bytes were freed, or a 16th of what slabs have ever taken.
    /// </summary>
    private const long LeastBytesForEmptySearch = 4 * HeapSlab.Bytes;

    /// <summary>Pages are committed for so many blocks at least.</summary>
    private const int FewestBlocks = 16;

    /// <summary>Finds a slab with free blocks for a bin that has none.</summary>
    /// <param name="thread">The calling thread's state.</param>
    /// <param name="bin">The bin.</param>
    /// <param name="refused">Why there is none.</param>
    /// <returns>False when there is none, and no memory for a new one.</returns>
    public bool TryFindSlab(HeapThread* thread, CacheBin* bin, out Refusal refused)
    {
        int index = HeapThread.ClassOf(thread, bin);
        refused = default;
        return TryReuseFirst(thread, index)
            || TryAdopt(thread, bin, index)
            || TryCommitFirst(thread, index)
            || TryAddSlab(thread, bin, index, out refused);
    }

    /// <summary>
    /// Makes the first of a bin's slabs with decommitted pages available, if blocks were freed to it since it had none.
    /// </summary>
    public static bool TryReuseFirst(HeapThread* thread, int index)
    {
        ref SlabList decommitted = ref HeapThread.ColdBin(thread, index)->Decommitted;
        if (decommitted.IsEmpty || decommitted.First->FreeWords == 0)
        {
            return false;
        }

        HeapThread.Bin(thread, index)->Available.Push(decommitted.Pop());
        return true;
    }

    /// <summary>Commits some of the decommitted pages of the first such slab of a bin, and makes it available.</summary>
    public bool TryCommitFirst(HeapThread* thread, int index)
    {
        CacheBin* bin = HeapThread.Bin(thread, index);
        ref SlabList decommitted = ref HeapThread.ColdBin(thread, index)->Decommitted;
        if (decommitted.IsEmpty)
        {
            return false;
        }

        lock (heap.Gate)
        {
            if (!SlabPages.TryCommit(decommitted.First, PagesFor(bin), heap.Extents.Range, heap.PageShift))
            {
                return false;
            }
        }

        bin->Available.Push(decommitted.Pop());
        return true;
    }

    /// <summary>Reclaims a slab's record; the caller then reclaims its extent.</summary>
    /// <returns>False when another thread just lists it with its owner: it cannot be reclaimed now.</returns>
    public bool TryReclaim(HeapSlab* slab)
    {
        Debug.Assert(heap.OuterGate.IsHeldByCurrentThread, "Full checks look at the blocks of the slab.");
        if (!RemoteFrees.TryReclaim(slab))
        {
            return false;
        }

        heap.Extents.PageMap[slab->Extent] = records.None;
        records.Reclaim(slab);
        return true;
    }

    /// <summary>Adopts a slab that has free blocks as it is.</summary>
    private bool TryAdopt(HeapThread* thread, CacheBin* bin, int index)
    {
        lock (heap.Gate)
        {
            Allocator.ThrowIfEnded(heap.IsDisposed, heap);
            if (!heap.Threads.TryAdopt(thread, index, mayCommit: false, out HeapSlab* slab))
            {
                return false;
            }

            bin->Available.Push(slab);
            return true;
        }
    }

    /// <summary>Adopts a slab, or makes one.</summary>
    private bool TryAddSlab(HeapThread* thread, CacheBin* bin, int index, out Refusal refused)
    {
        refused = default;
        lock (heap.Gate)
        {
            Allocator.ThrowIfEnded(heap.IsDisposed, heap);
            if (!heap.Threads.TryAdopt(thread, index, mayCommit: true, out HeapSlab* slab)
                && !TryAdoptOfEnded(thread, index, out slab)
                && !TryMakeSlab(thread, index, out slab, out refused))
            {
                if (refused.Cause != OutOfMemoryCause.Capacity)
                {
                    return false;
                }

                // The range is full: empty slabs of other classes leave their extents.
                heap.Idle.SweepAll(thread);
                heap.Idle.SweepAll(heap.Threads.Abandoned);
                if (!TryMakeSlab(thread, index, out slab, out refused))
                {
                    return false;
                }
            }

            bin->Available.Push(slab);
            return true;
        }
    }

    /// <summary>Before more memory is taken: looks for slabs of threads that have ended.</summary>
    private bool TryAdoptOfEnded(HeapThread* thread, int index, out HeapSlab* slab)
    {
        slab = null;
        return !heap.Extents.HasCommitted
            && heap.Threads.AbandonEnded()
            && heap.Threads.TryAdopt(thread, index, mayCommit: true, out slab);
    }

    private bool TryMakeSlab(HeapThread* thread, int index, out HeapSlab* slab, out Refusal refused)
    {
        uint blockBytes = (uint)SizeClasses.Bytes(index);
        int blocks = (int)(HeapSlab.Bytes / blockBytes);
        if (!records.TryTake(SlabRecords.Words(blocks), out slab, out refused))
        {
            return false;
        }

        int pages = PagesFor(HeapThread.Bin(thread, index));
        if (!TryTakeExtent(thread, ref pages, out int extent, out refused))
        {
            records.Reclaim(slab);
            return false;
        }

        slab->First = heap.Extents.Base + ((nuint)extent << HeapSlab.Shift);
        slab->Reciprocal = (uint)(((1UL << 32) + blockBytes - 1) / blockBytes);
        slab->BlockBytes = blockBytes;
        slab->UsedBytes = (uint)blocks * blockBytes;
        slab->Class = index;
        slab->BinOffset = HeapThread.BinsOffset + (index * sizeof(CacheBin));
        slab->Extent = extent;
        slab->IsFull = 0;
        slab->IdlePages = 0;
        slab->Stamp = thread->Frame;
        SlabPages.BeginWith(slab, pages, heap.PageShift);
        RemoteFrees.Assign(slab, thread);
        heap.Extents.PageMap[extent] = slab;
        heap.Debug?.Reset(slab);
        heap.Threads.PublishExtents();
        return true;
    }

    /// <summary>
    /// How many pages of a slab a class is given at a time: an eighth of what it holds already, so that a class with few
    /// blocks takes a few pages, not 64 KiB for each thread, and a large one whole slabs.
    /// </summary>
    private int PagesFor(CacheBin* bin)
    {
        long bytes = Math.Max(FewestBlocks * (long)bin->BlockBytes, bin->Taken * (long)bin->BlockBytes / 8);
        return (int)((Math.Min(bytes, HeapSlab.Bytes) - 1) >> heap.PageShift) + 1;
    }

    /// <param name="thread">The calling thread's state.</param>
    /// <param name="pages">How many of its pages are wanted; then how many are committed.</param>
    /// <param name="extent">Its number.</param>
    /// <param name="refused">Why there is none.</param>
    private bool TryTakeExtent(HeapThread* thread, ref int pages, out int extent, out Refusal refused)
    {
        if (!heap.Extents.HasCommitted)
        {
            ReclaimEmptySlabs(thread);
        }

        refused = default;
        extent = heap.Extents.TryTakeCommitted();
        if (extent >= 0)
        {
            pages = HeapSlab.Bytes >> heap.PageShift;
            return true;
        }

        return heap.Extents.TryCommit((nuint)pages << heap.PageShift, out extent, out refused);
    }

    /// <summary>
    /// Before a thread takes more memory: reclaims its empty slabs of all classes, so that any thread can use their
    /// extents. It looks for them when enough was freed since the last time to pay for the search.
    /// </summary>
    private void ReclaimEmptySlabs(HeapThread* thread)
    {
        long freed = 0;
        for (int i = 0; i < SizeClasses.Count; i++)
        {
            long blocks = HeapThread.Bin(thread, i)->Freed + HeapThread.ColdBin(thread, i)->Collected;
            freed += blocks * SizeClasses.Bytes(i);
        }

        if (freed - thread->Sweep.BytesAtEmptySearch < Math.Max(LeastBytesForEmptySearch, (long)thread->Map.Bytes / 16))
        {
            return;
        }

        thread->Sweep.BytesAtEmptySearch = freed;
        for (int i = 0; i < SizeClasses.Count; i++)
        {
            ReclaimEmptySlabs(ref HeapThread.Bin(thread, i)->Available);
        }
    }

    private void ReclaimEmptySlabs(ref SlabList list)
    {
        SlabList kept = default;
        while (!list.IsEmpty)
        {
            HeapSlab* slab = list.Pop();
            int extent = slab->Extent;
            if (slab->Decommitted == 0
                && SlabPages.Free(slab, heap.PageShift) == SlabPages.All(slab, heap.PageShift)
                && TryReclaim(slab))
            {
                heap.Extents.Reclaim(extent, heap.Frame);
            }
            else
            {
                kept.Append(slab);
            }
        }

        list = kept;
    }
}
