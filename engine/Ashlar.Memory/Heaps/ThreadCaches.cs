using System.Numerics;

namespace Ashlar.Memory;

/// <summary>
/// The slow half of a thread's caches: what happens when a <see cref="CacheBin"/> is empty, and when it is full. An
/// empty bin is <b>refilled</b> by half from its slabs, the lowest addresses first; a full one <b>flushes</b> its older
/// half to the slabs that the blocks came from.
/// <para>A thread touches its own bins only, so all of this runs without a lock, but for what it takes from the
/// heap.</para>
/// </summary>
internal sealed unsafe class ThreadCaches(SlabHeap heap)
{
    /// <summary>
    /// A full bin gets a long stack when the thread has taken so many times as many blocks of the class: it may soon free
    /// more of them.
    /// </summary>
    private const int WorthLongStack = 4;

    /// <summary>A bin is empty: refills it, and takes one of the blocks.</summary>
    /// <exception cref="OutOfNativeMemoryException">No memory. Nothing has changed.</exception>
    public byte* RefillAndAllocate(HeapThread* thread, CacheBin* bin)
    {
        Relief relief = default;
        byte* block;
        while ((block = TryAllocate(thread, bin, out Refusal refused)) == null)
        {
            heap.Relieve(refused, ref relief);
        }

        return block;
    }

    /// <summary>Allocates a block, and first refills the bin if it is empty.</summary>
    /// <returns>Null when there is no memory.</returns>
    public byte* TryAllocate(HeapThread* thread, CacheBin* bin, out Refusal refused)
    {
        refused = default;
        if (bin->Top == bin->Bottom)
        {
            heap.Idle.SweepIfDue(thread);
            if (!TryRefill(thread, bin, out refused))
            {
                return null;
            }
        }

        return *--bin->Top;
    }

    /// <summary>
    /// A bin is full: gives it a long stack where that is worth it, or else flushes it. Then goes on with the free that found it full.
    /// </summary>
    /// <exception cref="StaleHandleException">A block of the bin was freed twice.</exception>
    /// <exception cref="ArgumentException">The bin is that of no class: there is no slab at the address.</exception>
    public void FlushAndFree(HeapThread* thread, CacheBin* bin, byte* address)
    {
        int index = HeapThread.ClassOf(thread, bin);
        if (index == SizeClasses.Count)
        {
            HeapChecks.ThrowBadFree(heap, address);
        }

        if (thread->IsAskedToTrim != 0)
        {
            heap.Idle.SweepAsAsked(thread);
        }
        else if (bin->Bottom != HeapThread.ColdBin(thread, index)->ShortStack
            || bin->Taken < WorthLongStack * bin->Count
            || !TryLengthen(bin))
        {
            FlushHalf(thread, bin);
        }

        *bin->Top++ = address;
        bin->Freed++;
    }

    /// <summary>Flushes all of a bin, and frees its long stack.</summary>
    /// <exception cref="StaleHandleException">A block of the bin was freed twice.</exception>
    public void FlushAll(HeapThread* thread, int index)
    {
        CacheBin* bin = HeapThread.Bin(thread, index);
        Flush(thread, bin, bin->Count);
        if (bin->Bottom != HeapThread.ColdBin(thread, index)->ShortStack)
        {
            // Under the lock, so that who counts never sees the top of one stack and the bottom of another.
            lock (heap.Gate)
            {
                heap.Large.FreeInternal(CacheBin.LongStack(bin));
                CacheBin.UseShortStack(thread, index);
            }
        }
    }

    /// <summary>Has a state hold nothing back: its blocks go to their slabs.</summary>
    /// <exception cref="StaleHandleException">A block was freed twice.</exception>
    public void Settle(HeapThread* thread)
    {
        for (int i = 0; i < SizeClasses.Count; i++)
        {
            FlushAll(thread, i);
        }
    }

    /// <summary>Puts a slab that was full, and has a free block now, into its bin.</summary>
    public static void MakeAvailable(HeapThread* thread, HeapSlab* slab)
    {
        if (slab->IsFull != 0)
        {
            slab->IsFull = 0;
            slab->IdlePages = 0;
            slab->Stamp = thread->Frame;
            HeapThread.Bin(thread, slab->Class)->Available.Push(slab);
        }
    }

    /// <summary>Refills a bin by half. Nothing is half done when it is refused a slab.</summary>
    private bool TryRefill(HeapThread* thread, CacheBin* bin, out Refusal refused)
    {
        refused = default;
        RemoteFrees.Collect(thread);
        byte** end;
        byte** next;
        do
        {
            if (bin->Available.IsEmpty && !heap.Supply.TryFindSlab(thread, bin, out refused))
            {
                return false;
            }

            // The lowest addresses come out first: filled from the end of the half, and moved down if it is not full.
            end = bin->Bottom + ((bin->Limit - bin->Bottom) / 2);
            next = end;
            while (next != bin->Bottom && !bin->Available.IsEmpty)
            {
                next = TakeFrom(bin->Available.First, bin->Bottom, next, thread->Frame);
                if (bin->Available.First->FreeWords == 0)
                {
                    PutAway(thread, bin->Available.Pop());
                }
            }
        }
        while (next == end);

        long count = end - next;
        bin->Taken += count;
        if (next != bin->Bottom)
        {
            new ReadOnlySpan<nint>(next, (int)count).CopyTo(new Span<nint>(bin->Bottom, (int)count));
        }

        bin->Top = bin->Bottom + count;
        return true;
    }

    /// <summary>Takes free blocks of a slab, the lowest addresses first, and stacks them downwards.</summary>
    /// <returns>Where the last was put.</returns>
    private static byte** TakeFrom(HeapSlab* slab, byte** bottom, byte** next, int frame)
    {
        slab->IdlePages = 0;
        slab->Stamp = frame;
        while (next != bottom && slab->FreeWords != 0)
        {
            int index = BitOperations.TrailingZeroCount(slab->FreeWords);
            ulong free = HeapSlab.Free(slab)[index];
            byte* first = slab->First + ((nuint)index * 64 * slab->BlockBytes);
            while (free != 0 && next != bottom)
            {
                *--next = first + ((nuint)BitOperations.TrailingZeroCount(free) * slab->BlockBytes);
                free &= free - 1;
            }

            HeapSlab.Free(slab)[index] = free;
            slab->FreeWords &= free == 0 ? ~(1UL << index) : ulong.MaxValue;
        }

        return next;
    }

    /// <summary>Notes that a slab has no free block, or sets it aside if its free blocks lie on decommitted pages.</summary>
    private static void PutAway(HeapThread* thread, HeapSlab* slab)
    {
        if (slab->Decommitted == 0)
        {
            slab->IsFull = 1;
            return;
        }

        HeapThread.ColdBin(thread, slab->Class)->Decommitted.Push(slab);
    }

    /// <summary>
    /// Flushes the older half of a full bin, and all of it when none of that half was of the thread's own slabs: a thread
    /// that frees what others allocate does not need them, and gives more of them back at a time.
    /// </summary>
    private void FlushHalf(HeapThread* thread, CacheBin* bin)
    {
        long taken = bin->Taken;
        Flush(thread, bin, bin->Count / 2);
        if (bin->Taken == taken)
        {
            Flush(thread, bin, bin->Count);
        }
    }

    /// <summary>
    /// Flushes the oldest blocks of a bin to their slabs: those of the thread's own at once, those of others by marks.
    /// </summary>
    private void Flush(HeapThread* thread, CacheBin* bin, int count)
    {
        byte* bad = null;
        var marks = new PendingMarks(thread);
        byte** blocks = bin->Bottom;
        var first = (nuint)thread->Map.Base;
        HeapSlab** slabs = thread->Map.Slabs;
        for (int i = 0; i < count; i++)
        {
            nuint offset = (nuint)blocks[i] - first;
            HeapSlab* slab = slabs[offset >> HeapSlab.Shift];
            uint within = (uint)offset & (HeapSlab.Bytes - 1);
            uint index = (uint)(((ulong)within * slab->Reciprocal) >> 32);
            if (HeapChecks.IsNoBlock(thread, bin, slab, within)
                || !(slab->Owner == thread ? TryPutBack(thread, bin, slab, index) : marks.TryAdd(slab, index)))
            {
                bad = blocks[i];
            }
        }

        marks.Publish();
        int left = bin->Count - count;
        new ReadOnlySpan<nint>(bin->Bottom + count, left).CopyTo(new Span<nint>(bin->Bottom, left));
        bin->Top = bin->Bottom + left;
        if (bad != null)
        {
            HeapChecks.ThrowBadFree(heap, bad);
        }
    }

    /// <summary>Puts a block back into a slab of the thread's own.</summary>
    /// <returns>False, from <see cref="CheckLevel.Handles"/> on, when it is there already.</returns>
    private static bool TryPutBack(HeapThread* thread, CacheBin* bin, HeapSlab* slab, uint index)
    {
        ulong* word = HeapSlab.Free(slab) + (index >> 6);
        ulong bit = 1UL << (int)index;
        if (HeapChecks.IsFree(*word, bit))
        {
            return false;
        }

        *word |= bit;
        slab->FreeWords |= 1UL << (int)(index >> 6);
        bin->Taken--;
        MakeAvailable(thread, slab);
        return true;
    }

    /// <summary>Gives a bin a long stack. A free does not fail for want of memory: then the short one does.</summary>
    private bool TryLengthen(CacheBin* bin)
    {
        lock (heap.Gate)
        {
            byte* stack = heap.Large.TryAllocateInternal(CacheBin.LongStackBytes);
            if (stack == null)
            {
                return false;
            }

            CacheBin.UseLongStack(bin, stack);
            return true;
        }
    }
}
