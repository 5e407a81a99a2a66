namespace Ashlar.Memory;

/// <summary>
/// Where a thread's slabs come from when a bin has none with a free block. In this order: one whose free pages are
/// decommitted, committed again; one that was abandoned, adopted; an extent that is committed, or that the thread's own
/// empty slabs leave; one of a thread that has ended since somebody last looked; a new extent. When that is refused, so
/// is the slab: nobody is called from here.
/// </summary>
internal sealed unsafe class SlabSupply(SlabHeap heap, SlabRecords records)
{
    /// <summary>
    /// Empty slabs are looked for when this many bytes were freed, or a 16th of what slabs have ever taken.
    /// </summary>
    private const long LeastBytesForEmptySearch = 4 * HeapSlab.Bytes;

    /// <summary>Finds a slab with free blocks for a bin that has none.</summary>
    /// <param name="thread">The calling thread's state.</param>
    /// <param name="bin">The bin.</param>
    /// <param name="refused">Why there is none.</param>
    /// <returns>False when there is none, and no memory for a new one.</returns>
    public bool TryFindSlab(HeapThread* thread, CacheBin* bin, out Refusal refused)
    {
        int index = HeapThread.ClassOf(thread, bin);
        refused = default;
        return TryCommitFirst(thread, index) || TryAddSlab(thread, bin, index, out refused);
    }

    /// <summary>Commits the decommitted pages of one of a bin's slabs again, and makes the slab available.</summary>
    public bool TryCommitFirst(HeapThread* thread, int index)
    {
        ref SlabList decommitted = ref HeapThread.ColdBin(thread, index)->Decommitted;
        if (decommitted.IsEmpty)
        {
            return false;
        }

        lock (heap.Gate)
        {
            if (!SlabPages.TryCommit(decommitted.First, heap.Extents.Range, heap.PageShift))
            {
                return false;
            }
        }

        HeapThread.Bin(thread, index)->Available.Push(decommitted.Pop());
        return true;
    }

    /// <summary>Reclaims a slab's record; the caller then reclaims its extent.</summary>
    /// <returns>False when another thread just lists it with its owner: it cannot be reclaimed now.</returns>
    public bool TryReclaim(HeapSlab* slab)
    {
        if (!RemoteFrees.TryReclaim(slab))
        {
            return false;
        }

        heap.Extents.PageMap[slab->Extent] = records.None;
        records.Reclaim(slab);
        return true;
    }

    /// <summary>Adopts a slab, or makes one.</summary>
    private bool TryAddSlab(HeapThread* thread, CacheBin* bin, int index, out Refusal refused)
    {
        refused = default;
        lock (heap.Gate)
        {
            ObjectDisposedException.ThrowIf(heap.IsDisposed, heap);
            if (!heap.Threads.TryAdopt(thread, index, out HeapSlab* slab)
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
            && heap.Threads.TryAdopt(thread, index, out slab);
    }

    private bool TryMakeSlab(HeapThread* thread, int index, out HeapSlab* slab, out Refusal refused)
    {
        uint blockBytes = (uint)SizeClasses.Bytes(index);
        int blocks = (int)(HeapSlab.Bytes / blockBytes);
        if (!records.TryTake(SlabRecords.Words(blocks), out slab, out refused))
        {
            return false;
        }

        if (!TryTakeExtent(thread, out int extent, out refused))
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
        slab->Decommitted = 0;
        slab->IdlePages = 0;
        slab->Stamp = thread->Frame;
        new Span<ulong>(HeapSlab.Free(slab), slab->WordCount).Clear();
        SlabPages.SetBits(HeapSlab.Free(slab), 0, blocks - 1);
        slab->FreeWords = ulong.MaxValue >> (64 - ((blocks + 63) / 64));
        RemoteFrees.Assign(slab, thread);
        heap.Extents.PageMap[extent] = slab;
        heap.Debug?.Reset(slab->First, HeapSlab.Bytes);
        heap.Threads.PublishExtents();
        return true;
    }

    private bool TryTakeExtent(HeapThread* thread, out int extent, out Refusal refused)
    {
        if (!heap.Extents.HasCommitted)
        {
            ReclaimEmptySlabs(thread);
        }

        refused = default;
        extent = heap.Extents.TryTakeCommitted();
        return extent >= 0 || heap.Extents.TryCommit(out extent, out refused);
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
