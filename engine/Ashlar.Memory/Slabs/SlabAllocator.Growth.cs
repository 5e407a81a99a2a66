using System.Diagnostics.CodeAnalysis;

namespace Ashlar.Memory;

// How slots come to be: addresses when the allocator is made, pages when the free list is empty. Each step only tries;
// relief is asked for with nothing half done.
public abstract unsafe partial class SlabAllocator
{
    /// <summary>Sees that so many slots are free.</summary>
    /// <exception cref="OutOfNativeMemoryException">There is no memory for them. Nothing has changed.</exception>
    private void AddSlots(int wanted)
    {
        Relief relief = default;
        while (State->FreeCount < wanted)
        {
            Allocator.ThrowIfEnded(Life >= AllocatorLife.Ending, this);
            if (!TryAddSlots(wanted - State->FreeCount, out OutOfMemoryCause cause))
            {
                nuint bytes = (nuint)(wanted - State->FreeCount) * (nuint)SlotBytes;
                if (!Root.TryRelieve(this, bytes, cause, ref relief))
                {
                    _slotRange!.ThrowRefused(bytes, cause);
                }

                ThrowIfUnusable();
            }
        }
    }

    private bool TryAddSlots(int count, out OutOfMemoryCause cause)
    {
        cause = default;
        bool outermost = _oneThread.Enter(this);
        try
        {
            bool added = TryWarmSlots(count, out int warmed, out cause)
                && (warmed >= count || TryAddFreshSlots(count - warmed, out cause));
            NotePeak();
            return added;
        }
        finally
        {
            if (outermost)
            {
                _oneThread.Leave();
            }
        }
    }

    private bool TryAddFreshSlots(int count, out OutOfMemoryCause cause)
    {
        cause = default;
        int first = State->SlotCount;

        // A page of slots to begin with, then as many as there are, then a slab at a time: small pools stay small.
        int step = Math.Clamp(first, Math.Min(_slotsPerSlab, Math.Max(1, Root.Pages.PageBytes / SlotBytes)), _slotsPerSlab);
        int end = (int)Math.Min(first + (long)Math.Max(count, step), MaximumCount);
        if (end - first < count)
        {
            if (!IsDeferred && State->WaitingCount >= count)
            {
                // Only full checks hold slots back here, and quarantine must not make a pool smaller.
                Reclaim(State->WaitingCount, long.MaxValue);
                return true;
            }

            ThrowFull();
        }

        // A whole slab is a courtesy: near the end of the budget, what is needed is enough.
        if (!TryCommitSlots(end, out cause))
        {
            end = first + count;
            if (!TryCommitSlots(end, out cause))
            {
                return false;
            }
        }

        Inspector?.AddSlots(first, end);
        ulong* top = Free + State->FreeCount;
        for (int index = end - 1; index >= first; index--)
        {
            Generation((uint)index) = FirstGeneration;
            *top++ = ((ulong)FirstGeneration << 32) | (uint)index;
        }

        State->FreeCount += end - first;
        State->SlotCount = end;
        State->IndexLimit = end;
        return true;
    }

    private bool TryCommitSlots(int count, out OutOfMemoryCause cause)
    {
        nuint slots = _slotRange!.CommittedEnd;
        nuint generations = _generationRange!.CommittedEnd;
        nuint free = _freeRange!.CommittedEnd;
        nuint waiting = _waitingRange?.CommittedEnd ?? 0;
        cause = default;
        if (_slotRange.TryEnsureCommitted((nuint)count * (nuint)SlotBytes, out cause)
            && _generationRange.TryEnsureCommitted((nuint)count * (nuint)SlabChecks.GenerationBytes, out cause)
            && _freeRange.TryEnsureCommitted((nuint)sizeof(SlabState) + ((nuint)count * sizeof(ulong)), out cause)
            && (_waitingRange is null || _waitingRange.TryEnsureCommitted((nuint)count * sizeof(ulong), out cause))
            && TryCommitBitmaps(count, out cause))
        {
            return true;
        }

        _slotRange.DecommitFrom(slots);
        _generationRange.DecommitFrom(generations);
        _freeRange.DecommitFrom(free);
        _waitingRange?.DecommitFrom(waiting);
        return false;
    }

    /// <summary>Commits the beginning of a range; the handlers of the system may make room for it.</summary>
    private protected void Commit(GrowingRange range, nuint bytes)
    {
        Relief relief = default;
        while (!range.TryEnsureCommitted(bytes, out OutOfMemoryCause cause))
        {
            if (!Root.TryRelieve(this, bytes, cause, ref relief))
            {
                range.ThrowRefused(bytes, cause);
            }
        }
    }

    /// <summary>Reserves the addresses for so many slots, or for fewer when addresses are short.</summary>
    /// <returns>For how many.</returns>
    private int ReserveShare(int slots)
    {
        nuint limit = Root.ReservationLimit / (nuint)AddressesOfSlot;
        slots = (int)Math.Min((nuint)slots, Math.Max(limit, 1));
        if (TryReserve(slots))
        {
            return slots;
        }

        do
        {
            slots /= 2;
        }
        while (!TryReserve(slots));

        nuint share = Root.ShareAddresses((nuint)slots * (nuint)AddressesOfSlot) / (nuint)AddressesOfSlot;
        if (share < (nuint)slots)
        {
            ReleaseSlots();
            ReleaseTables();
            slots = (int)Math.Max(share, 1);
            while (!TryReserve(slots))
            {
                slots /= 2;
            }
        }

        return slots;
    }

    /// <summary>Reserves the addresses for so many slots.</summary>
    /// <returns>False when there are not so many, but half of them would be of use; nothing is reserved then.</returns>
    private bool TryReserve(int slots)
    {
        try
        {
            _slotRange = new GrowingRange(this, (nuint)slots * (nuint)SlotBytes);
            _generationRange = new GrowingRange(this, (nuint)slots * (nuint)SlabChecks.GenerationBytes);
            _freeRange = new GrowingRange(this, (nuint)sizeof(SlabState) + ((nuint)slots * sizeof(ulong)));
            if (IsDeferred || SlabChecks.LookAtEverySlot)
            {
                _waitingRange = new GrowingRange(this, (nuint)slots * sizeof(ulong));
            }

            ReserveBitmaps(slots);
            return true;
        }
        catch (OutOfNativeMemoryException) when (
            slots > 1 && (nuint)(slots / 2) * (nuint)AddressesOfSlot >= GrowingRange.LeastReservation)
        {
            ReleaseSlots();
            ReleaseTables();
            return false;
        }
    }

    private void ReleaseTables()
    {
        _waitingRange?.Release();
        ReleaseBitmaps();
    }

    private void ReleaseSlots()
    {
        _slotRange?.Release();
        _generationRange?.Release();
        _freeRange?.Release();
    }

    [DoesNotReturn]
    private void ThrowFull() => throw Root.Events.Note(new OutOfNativeMemoryException(
        Path, PayloadBytes, OutOfMemoryCause.Capacity,
        $"'{Path}' is full: of {MaximumCount} slots {Count} are live{DescribeWaiting()}"
        + (State->RetiredCount > 0 ? $", {State->RetiredCount} have no generation left" : string.Empty)
        + $".{(State->FreeCount + State->ColdCount > 0 ? $" Only {State->FreeCount + State->ColdCount} are free." : string.Empty)}"
        + " Make it with a larger maximumCount: address space is free."));

    private string DescribeWaiting()
    {
        if (State->WaitingCount == 0)
        {
            return string.Empty;
        }

        long frame = Root.FramesBegun + _waitingLine.FramesUntilDue() - 1;
        return $" and {State->WaitingCount} are destroyed and wait to be reclaimed, the first when frame {frame} begins "
            + $"({Root.DescribeFrame()}), or by ReclaimNow at once";
    }
}
