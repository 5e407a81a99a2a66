using System.Numerics;

namespace Ashlar.Memory;

/// <summary>
/// The sweep of a thread's slabs for pages to decommit: pages that stayed free for a grace period. Each thread sweeps
/// its own slabs, once a frame at most, when it begins the frame or runs out of blocks; the heap sweeps those of no
/// thread. A sweep looks at so many slabs and decommits so many bytes, and the next one goes on where it stopped.
/// </summary>
internal sealed unsafe class IdlePages(SlabHeap heap)
{
    /// <summary>Slabs that a thread looks at in a frame.</summary>
    private const int SlabsPerFrame = 512;

    /// <summary>On a thread's slow path: sweeps its slabs if a frame has begun since, or if somebody asked for
    /// it.</summary>
    public void SweepIfDue(HeapThread* thread)
    {
        if (thread->IsAskedToTrim != 0)
        {
            SweepAsAsked(thread);
        }
        else if (thread->Sweep.Frame != thread->Frame)
        {
            SweepInFrame(thread);
        }
    }

    /// <summary>Decommits all that a thread does not need, because another has asked for it.</summary>
    public void SweepAsAsked(HeapThread* thread)
    {
        Volatile.Write(ref thread->IsAskedToTrim, 0);
        long budget = long.MaxValue;
        Sweep(thread, 0, int.MaxValue, ref budget);
    }

    /// <summary>Sweeps a thread's slabs as a frame does.</summary>
    /// <param name="thread">The calling thread's state, or that of no thread, under the lock.</param>
    public void SweepInFrame(HeapThread* thread)
    {
        thread->Sweep.Frame = thread->Frame;
        long budget = heap.BytesPerFrame;
        Sweep(thread, heap.GraceFrames, SlabsPerFrame, ref budget);
    }

    /// <summary>Looks through a thread's slabs with free blocks, class after class, for pages that stay unused.</summary>
    /// <param name="thread">The calling thread's state, or that of no thread, under the lock.</param>
    /// <param name="grace">Frames that pages must have been free.</param>
    /// <param name="slabs">Most slabs to look at.</param>
    /// <param name="budget">Most bytes to decommit.</param>
    public void Sweep(HeapThread* thread, int grace, int slabs, ref long budget)
    {
        RemoteFrees.Publish(thread);
        RemoteFrees.Collect(thread);
        for (int i = 0; i < SizeClasses.Count && slabs > 0; i++)
        {
            int index = thread->Sweep.Class;
            CacheBin* bin = HeapThread.Bin(thread, index);
            CacheBin.Cold* cold = HeapThread.ColdBin(thread, index);
            if (grace == 0 || (bin->Top == cold->SweptTop && bin->Freed == cold->SweptFreed))
            {
                heap.Caches.FlushAll(thread, index);
            }

            cold->SweptTop = bin->Top;
            cold->SweptFreed = bin->Freed;
            SweepList(ref bin->Available, grace, ref slabs, ref budget);
            SweepList(ref cold->Decommitted, grace, ref slabs, ref budget);
            thread->Sweep.Class = slabs > 0 ? (index + 1) % SizeClasses.Count : index;
        }
    }

    /// <summary>Looks through a list; slabs that it did not come to stand first for the next time.</summary>
    private void SweepList(ref SlabList list, int grace, ref int slabs, ref long budget)
    {
        SlabList seen = default;
        while (!list.IsEmpty && slabs > 0)
        {
            HeapSlab* slab = list.Pop();
            slabs--;
            if (!TryReclaimIdle(slab, grace, ref budget))
            {
                seen.Append(slab);
            }
        }

        list.AppendAll(ref seen);
    }

    /// <summary>
    /// Decommits the pages of a slab that were free when last looked at, and still are. Allocating from a slab wipes
    /// the note of its idle pages, so a load that comes and goes keeps its pages.
    /// </summary>
    /// <returns>True when that was all of the slab: it is reclaimed.</returns>
    private bool TryReclaimIdle(HeapSlab* slab, int grace, ref long budget)
    {
        int frame = slab->Owner->Frame;
        if (frame - slab->Stamp < grace || budget <= 0)
        {
            return false;
        }

        uint free = SlabPages.Free(slab, heap.PageShift);
        uint idle = grace == 0 ? free : free & slab->IdlePages;
        slab->IdlePages = free;
        slab->Stamp = frame;
        if (idle == 0)
        {
            return false;
        }

        lock (heap.Gate)
        {
            if (idle == SlabPages.All(slab, heap.PageShift))
            {
                int extent = slab->Extent;
                if (!heap.Supply.TryReclaim(slab))
                {
                    return false;
                }

                budget -= SlabPages.DecommitRest(slab, heap.Extents.Range, heap.PageShift);
                heap.Extents.ReclaimDecommitted(extent);
                return true;
            }

            uint pages = idle & ~slab->Decommitted;
            if (pages != 0)
            {
                SlabPages.Decommit(slab, pages, heap.Extents.Range, heap.PageShift);
                heap.Debug?.ResetDecommitted(slab, heap.PageShift);
                budget -= (long)BitOperations.PopCount(pages) << heap.PageShift;
            }

            return false;
        }
    }
}
