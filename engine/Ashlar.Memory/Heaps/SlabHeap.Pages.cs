namespace Ashlar.Memory;

/// <content>Giving back: idle pages of slabs, empty slabs, spare memory in need.</content>
public sealed unsafe partial class SlabHeap
{
    /// <summary>Slabs that a thread looks through in a frame.</summary>
    private const int SlabsPerFrame = 512;

    /// <summary>Bytes that one record of the ledger stands for.</summary>
    private const int LeastForgotten = 32;

    private int GraceFrames => Root.Options.TrimAfterFrames;

    private long BytesPerFrame => (long)Root.Options.TrimPagesPerFrame << _pageShift;

    internal override void AdvanceFrame()
    {
        _ledger?.Sweep();
        lock (_gate)
        {
            _frame++;
            foreach (HeapMember member in _members)
            {
                member.Thread->Frame = _frame;
            }

            _polledMember = (_polledMember + 1) % _members.Count;
            RetireIfDead(_members[_polledMember]);
            SweepInFrame(_orphans);
            long budget = BytesPerFrame;
            _units!.Trim(_frame, GraceFrames, ref budget);
            _runs!.Trim(_frame, GraceFrames, ref budget);
        }

        // The thread that begins the frame sees to its own slabs, if it has any.
        if (_views is { } views && views.TrySwitch(this, _ordinal))
        {
            SweepInFrame(views.Thread);
        }
    }

    private void SweepInFrame(HeapThread* thread)
    {
        thread->SweptFrame = thread->Frame;
        long budget = BytesPerFrame;
        Sweep(thread, GraceFrames, SlabsPerFrame, ref budget);
    }

    /// <summary>
    /// Looks through a thread's slabs with free blocks, class after class, for pages that stay unused.
    /// </summary>
    /// <param name="thread">Whose; the calling thread's own, or no thread's, under the lock.</param>
    /// <param name="grace">Frames that pages must have been free.</param>
    /// <param name="slabs">Most slabs to look at.</param>
    /// <param name="budget">Most bytes to give back.</param>
    private void Sweep(HeapThread* thread, int grace, int slabs, ref long budget)
    {
        Publish(thread);
        if (thread->RemoteSlabs != null)
        {
            Collect(thread);
        }

        for (int i = 0; i < SizeClasses.Count && slabs > 0; i++)
        {
            HeapClass* own = HeapThread.Class(thread, thread->SweepClass);
            HeapClassTail* tail = HeapThread.Tail(thread, thread->SweepClass);
            if (grace == 0 || (own->Top == tail->SweptTop && own->Freed == tail->SweptFreed))
            {
                FlushAll(thread, thread->SweepClass);
            }

            tail->SweptTop = own->Top;
            tail->SweptFreed = own->Freed;
            if (own->Available != null)
            {
                SweepList(ref own->Available, ref own->AvailableLast, grace, ref slabs, ref budget);
            }

            if (tail->Missing != null)
            {
                SweepList(ref tail->Missing, ref tail->MissingLast, grace, ref slabs, ref budget);
            }

            thread->SweepClass = slabs > 0 ? (thread->SweepClass + 1) % SizeClasses.Count : thread->SweepClass;
        }
    }

    /// <summary>Looks through a list; what could not be looked at stands first for the next time.</summary>
    private void SweepList(ref HeapSlab* first, ref HeapSlab* last, int grace, ref int slabs, ref long budget)
    {
        HeapSlab* seen = null;
        HeapSlab* seenLast = null;
        HeapSlab* slab = first;
        while (slab != null && slabs > 0)
        {
            HeapSlab* next = slab->Next;
            if (!TryRetireIdle(slab, grace, ref budget))
            {
                slab->Next = null;
                seen = seen == null ? slab : seen;
                if (seenLast != null)
                {
                    seenLast->Next = slab;
                }

                seenLast = slab;
            }

            slab = next;
            slabs--;
        }

        if (slab == null)
        {
            first = seen;
            last = seenLast;
        }
        else if (seen != null)
        {
            first = slab;
            last->Next = seen;
            last = seenLast;
        }
        else
        {
            first = slab;
        }
    }

    /// <summary>
    /// Gives back the pages of a slab that were free when last looked at, and still are. What was allocated from in
    /// between has had its note of idle pages wiped, so a load that comes and goes keeps its pages.
    /// </summary>
    /// <returns>True when that was all of the slab: it is gone.</returns>
    private bool TryRetireIdle(HeapSlab* slab, int grace, ref long budget)
    {
        int frame = slab->Owner->Frame;
        if (frame - slab->Stamp < grace || budget <= 0)
        {
            return false;
        }

        uint free = SlabPages.Free(slab, _pageShift);
        uint idle = grace == 0 ? free : free & slab->Idle;
        slab->Idle = free;
        slab->Stamp = frame;
        if (idle == 0)
        {
            return false;
        }

        lock (_gate)
        {
            if (idle == SlabPages.All(slab, _pageShift))
            {
                budget -= SlabPages.DiscardRest(slab, _units!.Range, _pageShift);
                Retire(slab);
                _units.GiveCold(slab->Unit);
                return true;
            }

            uint pages = idle & ~slab->Missing;
            if (pages != 0)
            {
                SlabPages.Discard(slab, pages, _units!.Range, _pageShift);
                ForgetFree(slab);
                budget -= (long)System.Numerics.BitOperations.PopCount(pages) << _pageShift;
            }

            return false;
        }
    }

    /// <summary>Of a slab that lost pages: what the ledger knows of blocks that are free.</summary>
    private void ForgetFree(HeapSlab* slab)
    {
        for (int block = 0; _ledger is not null && block < slab->Blocks; block++)
        {
            if (SlabPages.IsMissing(slab, block, _pageShift))
            {
                _ledger.Forget(slab->First + ((nuint)block * slab->BlockBytes), LeastForgotten);
            }
        }
    }

    private void Retire(HeapSlab* slab)
    {
        _units!.Table[slab->Unit] = _records!.None;
        SetOwner(slab, null);
        _records.Give(slab);
    }

    /// <summary>
    /// Before a thread takes more memory: its slabs of other classes that have become empty are free for all. Looked
    /// for when enough was freed since the last time to pay for the search.
    /// </summary>
    private void RetireEmptySlabs(HeapThread* thread)
    {
        long freed = 0;
        for (int i = 0; i < SizeClasses.Count; i++)
        {
            long blocks = HeapThread.Class(thread, i)->Freed + HeapThread.Tail(thread, i)->Collected;
            freed += blocks * SizeClasses.Bytes(i);
        }

        if (freed - thread->BytesAtEmptySearch < Math.Max(LeastBytesForEmptySearch, (long)thread->SlabBytes / 16))
        {
            return;
        }

        thread->BytesAtEmptySearch = freed;
        for (int i = 0; i < SizeClasses.Count; i++)
        {
            RetireEmptySlabs(HeapThread.Class(thread, i));
        }
    }

    private void RetireEmptySlabs(HeapClass* own)
    {
        HeapSlab* last = null;
        HeapSlab* slab = own->Available;
        while (slab != null)
        {
            HeapSlab* next = slab->Next;
            if (slab->Missing == 0 && SlabPages.Free(slab, _pageShift) == SlabPages.All(slab, _pageShift))
            {
                if (last == null)
                {
                    own->Available = next;
                }
                else
                {
                    last->Next = next;
                }

                int unit = slab->Unit;
                Retire(slab);
                _units!.GiveWarm(unit, _frame);
            }
            else
            {
                last = slab;
            }

            slab = next;
        }

        own->AvailableLast = last;
    }

    /// <summary>
    /// The budget or the system refused memory: gives back everything spare before the second attempt.
    /// </summary>
    private void ReleaseSpare(HeapThread* thread)
    {
        long budget = long.MaxValue;
        Sweep(thread, 0, int.MaxValue, ref budget);
        Sweep(_orphans, 0, int.MaxValue, ref budget);
        _units!.Trim(_frame, 0, ref budget);
        _runs!.Trim(_frame, 0, ref budget);
    }
}
