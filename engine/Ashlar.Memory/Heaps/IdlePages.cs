using System.Diagnostics;
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

    /// <summary>Bytes decommitted at most while the lock is held; the last slab may exceed it.</summary>
    private const long BytesPerStep = 1 << 20;

    /// <summary>Bytes that a heap keeps when a thread ends, however little is live.</summary>
    private const long KeptAtLeast = 512 << 10;

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
        SweepAll(thread);
    }

    /// <summary>Decommits all that a thread does not need.</summary>
    /// <param name="thread">The calling thread's state, or that of no thread, under the lock.</param>
    public void SweepAll(HeapThread* thread)
    {
        long budget = long.MaxValue;
        int slabs = int.MaxValue;
        Sweep(thread, 0, ref slabs, ref budget);
    }

    /// <summary>
    /// Decommits what the calling thread, no thread and the heap do not need, in steps between which the lock is free;
    /// asks the other threads to see to theirs.
    /// </summary>
    /// <param name="own">The calling thread's state, or null when it has none.</param>
    /// <param name="maximumBytes">Most bytes to decommit; the last slab may exceed it.</param>
    /// <returns>Bytes decommitted.</returns>
    public long Trim(HeapThread* own, long maximumBytes)
    {
        HeapThread* nobody = heap.Threads.Abandoned;
        using (heap.EnterGates())
        {
            Allocator.ThrowIfEnded(heap.IsDisposed, heap);
            heap.Threads.AskToTrim(own);
            _ = heap.Threads.AbandonEnded();
            heap.Debug?.EmptyQuarantine(own == null ? nobody : own);
        }

        long left = maximumBytes;
        if (own != null)
        {
            SweepInSteps(own, ref left);
        }

        SweepInSteps(nobody, ref left);
        bool isDone = false;
        while (left > 0 && !isDone)
        {
            using HeapGates gates = heap.EnterGates();
            long budget = Math.Min(left, BytesPerStep);
            left -= budget;
            heap.Extents.DecommitIdle(heap.Frame, 0, ref budget);
            heap.Large.DecommitIdle(heap.Frame, 0, ref budget);
            left += budget;
            isDone = budget > 0 || heap.IsDisposed;
        }

        return maximumBytes - left;
    }

    /// <summary>
    /// A thread has ended: decommits free pages of no thread's slabs while much more is committed than is live, so that
    /// a program without frames, whose threads come and go, does not keep what each class needed at its worst moment.
    /// </summary>
    public void TrimAbandoned()
    {
        long kept = Math.Max(HeapFigures.Of(heap.Threads).LiveBytes / 8 * 9, KeptAtLeast);
        long budget = heap.CommittedBytes - kept;
        int slabs = SlabsPerFrame;
        if (budget > kept / 8)
        {
            Sweep(heap.Threads.Abandoned, 0, ref slabs, ref budget);
        }
    }

    /// <summary>Sweeps a thread's slabs as a frame does.</summary>
    /// <param name="thread">The calling thread's state, or that of no thread, under the lock.</param>
    public void SweepInFrame(HeapThread* thread)
    {
        thread->Sweep.Frame = thread->Frame;
        long budget = heap.BytesPerFrame;
        int slabs = SlabsPerFrame;
        Sweep(thread, heap.GraceFrames, ref slabs, ref budget);
    }

    /// <summary>Looks through a thread's slabs with free blocks, class after class, for pages that stay unused.</summary>
    /// <param name="thread">The calling thread's state, or that of no thread, under the lock.</param>
    /// <param name="grace">Frames that pages must have been free.</param>
    /// <param name="slabs">Most slabs to look at; less those that were.</param>
    /// <param name="budget">Most bytes to decommit; less those that were.</param>
    private void Sweep(HeapThread* thread, int grace, ref int slabs, ref long budget)
    {
        RemoteFrees.Collect(thread);
        for (int i = 0; i < SizeClasses.Count && slabs > 0 && budget > 0; i++)
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
            thread->Sweep.Class = slabs > 0 && budget > 0 ? (index + 1) % SizeClasses.Count : index;
        }
    }

    /// <summary>Sweeps all of a thread's slabs, and lets go of the locks now and then.</summary>
    private void SweepInSteps(HeapThread* thread, ref long left)
    {
        bool isDone = false;
        for (int looked = 0; left > 0 && !isDone;)
        {
            using HeapGates gates = heap.EnterGates();
            Allocator.ThrowIfEnded(heap.IsDisposed, heap);
            long budget = Math.Min(left, BytesPerStep);
            int slabs = SlabsPerFrame;
            left -= budget;
            Sweep(thread, 0, ref slabs, ref budget);
            left += budget;
            looked += SlabsPerFrame - slabs;
            isDone = (slabs > 0 && budget > 0) || looked >= heap.Extents.Count;
        }
    }

    /// <summary>Looks through a list; slabs that it did not come to stand first for the next time.</summary>
    private void SweepList(ref SlabList list, int grace, ref int slabs, ref long budget)
    {
        SlabList seen = default;
        while (!list.IsEmpty && slabs > 0 && budget > 0)
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
            Debug.Assert(heap.OuterGate.IsHeldByCurrentThread, "Full checks look at the pages that go.");
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
