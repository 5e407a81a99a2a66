namespace Ashlar.Memory;

/// <summary>
/// Where a thread's slabs come from when a bin has none with a free block. In this order: one whose free pages are
/// decommitted, committed again; one that was abandoned, adopted; an extent that is committed, or that the thread's own
/// empty slabs leave; a new extent. When memory is refused, everything spare is decommitted, and then the game is asked
/// to free something, before the call fails.
/// </summary>
internal sealed unsafe class SlabSupply(SlabHeap heap, SlabRecords records)
{
    /// <summary>
    /// Empty slabs are looked for when this many bytes were freed, or a 16th of what slabs have ever taken.
    /// </summary>
    private const long LeastBytesForEmptySearch = 4 * HeapSlab.Bytes;

    /// <summary>Finds a slab with free blocks for a bin that has none.</summary>
    /// <exception cref="OutOfNativeMemoryException">There is none, and no memory for a new one.</exception>
    public void FindSlab(HeapThread* thread, CacheBin* bin)
    {
        int index = HeapThread.ClassOf(thread, bin);
        if (TryCommitFirst(thread, index))
        {
            return;
        }

        try
        {
            AddSlab(thread, bin, index);
        }
        catch (OutOfNativeMemoryException refused) when (heap.Relieves(refused))
        {
            if (bin->Available.IsEmpty)
            {
                AddSlab(thread, bin, index);
            }
        }
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

    /// <summary>Decommits everything spare of a thread, of no thread, and of the heap. Under the heap's lock.</summary>
    public void DecommitSpare(HeapThread* thread)
    {
        long budget = long.MaxValue;
        heap.Idle.Sweep(thread, 0, int.MaxValue, ref budget);
        heap.Idle.Sweep(heap.Threads.Abandoned, 0, int.MaxValue, ref budget);
        heap.Extents.DecommitIdle(heap.Frame, 0, ref budget);
        heap.Large.DecommitIdle(heap.Frame, 0, ref budget);
    }

    /// <summary>Adopts a slab, or makes one.</summary>
    private void AddSlab(HeapThread* thread, CacheBin* bin, int index)
    {
        lock (heap.Gate)
        {
            ObjectDisposedException.ThrowIf(heap.IsDisposed, heap);
            if (!heap.Threads.TryAdopt(thread, index, out HeapSlab* slab))
            {
                try
                {
                    slab = MakeSlab(thread, index);
                }
                catch (OutOfNativeMemoryException)
                {
                    DecommitSpare(thread);
                    slab = MakeSlab(thread, index);
                }
            }

            bin->Available.Push(slab);
        }
    }

    private HeapSlab* MakeSlab(HeapThread* thread, int index)
    {
        uint blockBytes = (uint)SizeClasses.Bytes(index);
        int blocks = (int)(HeapSlab.Bytes / blockBytes);
        HeapSlab* slab = records.Take(SlabRecords.Words(blocks));
        int extent;
        try
        {
            extent = TakeExtent(thread);
        }
        catch (OutOfNativeMemoryException)
        {
            records.Reclaim(slab);
            throw;
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
        return slab;
    }

    private int TakeExtent(HeapThread* thread)
    {
        if (!heap.Extents.HasCommitted)
        {
            ReclaimEmptySlabs(thread);
        }

        int extent = heap.Extents.TryTakeCommitted();
        return extent >= 0 ? extent : heap.Extents.Commit();
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
