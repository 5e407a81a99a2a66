using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <content>Where blocks come from when the fast path has none, and where they go when a free is not one bit.</content>
public sealed unsafe partial class SlabHeap
{
    /// <summary>
    /// Empty slabs are looked for when this many bytes were freed, or a 16th of what slabs have ever taken.
    /// </summary>
    private const long LeastBytesForEmptySearch = 4 * HeapSlab.Bytes;

    [ThreadStatic]
    private static HeapViews? _views;

    private readonly List<HeapMember> _members = [];
    private readonly HeapThread* _orphans;
    private int _polledMember;
    private long _internalRuns;
    private long _internalRunsFreed;
    private nuint _internalRunBytes;

    /// <summary>A class's cache is empty: fills half of it from own slabs, or else from others or a new one.</summary>
    /// <returns>One of the blocks.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal byte* RefillAndAllocate(HeapThread* thread, HeapClass* own)
    {
        if (thread->SweptFrame != thread->Frame)
        {
            SweepInFrame(thread);
        }

        byte** top = Refill(thread, own) - 1;
        own->Top = top;
        return *top;
    }

    /// <summary>
    /// A class's cache is full: gives it a long stack, or else gives the older half back to the slabs. Then goes on
    /// with the free that found it full.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void FlushAndFree(HeapThread* thread, HeapClass* own, byte* address)
    {
        Publish(thread);
        int index = (int)(own - HeapThread.Class(thread, 0));
        if (own->Bottom != HeapThread.Tail(thread, index)->Home || !TryLengthen(own))
        {
            Flush(thread, own, (int)(own->Limit - own->Bottom) / 2);
        }

        *own->Top++ = address;
        own->Freed++;
    }

    private byte** Refill(HeapThread* thread, HeapClass* own)
    {
        Publish(thread);
        if (thread->RemoteSlabs != null)
        {
            Collect(thread);
        }

        byte** end;
        byte** next;
        do
        {
            if (own->Available == null)
            {
                FindSlab(thread, own);
            }

            // The lowest addresses come out first: filled from the end of the half, and moved down if it is not full.
            end = own->Bottom + ((own->Limit - own->Bottom) / 2);
            next = end;
            while (next != own->Bottom && own->Available != null)
            {
                next = TakeFrom(own->Available, own->Bottom, next, thread->Frame);
                if (own->Available->Words == 0)
                {
                    PutAway(thread, PopAvailable(own));
                }
            }
        }
        while (next == end);

        long count = end - next;
        own->Taken += count;
        if (next != own->Bottom)
        {
            new ReadOnlySpan<nint>(next, (int)count).CopyTo(new Span<nint>(own->Bottom, (int)count));
        }

        return own->Bottom + count;
    }

    internal byte* AllocateLarge(HeapThread* thread, nuint bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative((nint)bytes, nameof(bytes));
        try
        {
            return AllocateRun(thread, bytes);
        }
        catch (OutOfNativeMemoryException refused) when (Relieves(refused))
        {
            return AllocateRun(thread, bytes);
        }
    }

    private byte* AllocateRun(HeapThread* thread, nuint bytes)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(IsDisposed, this);
            try
            {
                return _runs!.Allocate(bytes);
            }
            catch (OutOfNativeMemoryException)
            {
                ReleaseSpare(thread);
                return _runs!.Allocate(bytes);
            }
        }
    }

    /// <summary>
    /// Asks the game to free something, before a second attempt; outside the lock, as it may free here.
    /// </summary>
    private bool Relieves(OutOfNativeMemoryException refused) =>
        refused.Cause != OutOfMemoryCause.Capacity && Root.RelieveMemory(this, refused.RequestedBytes);

    internal void FreeLarge(byte* address)
    {
        lock (_gate)
        {
            if (IsDisposed || !_runs!.IsLive(address, out _))
            {
                ThrowBadFreeOfRun(address);
            }

            _runs!.Free(address, _frame);
        }
    }

    /// <summary>Frees a block of another thread's slab: marks it there, for its owner to collect.</summary>
    internal void FreeRemotely(HeapThread* thread, HeapSlab* slab, byte* address)
    {
        uint within = (uint)((nuint)address - (nuint)thread->Base) & (HeapSlab.Bytes - 1);
        ulong quotient = (ulong)within * slab->Reciprocal;
        uint index = (uint)(quotient >> 32);
        ulong bit = 1UL << (int)index;

        // A live block's bit is clear, whatever the owner does to those of others meanwhile.
        if (slab->BlockBytes == 0
            || (ActiveChecks.Handles
                && ((uint)quotient >= slab->Reciprocal
                    || within >= slab->UsedBytes
                    || (Volatile.Read(ref HeapSlab.Free(slab)[index >> 6]) & bit) != 0)))
        {
            ThrowBadFree(address);
        }

        // Blocks allocated together tend to be freed together: one atomic instruction for those of one word.
        ulong* word = HeapSlab.RemoteFrees.Bits(slab->Remote) + (index >> 6);
        if (word != thread->MarkedWord)
        {
            Publish(thread);
            thread->MarkedWord = word;
            thread->MarkedSlab = slab;
        }

        if (ActiveChecks.Handles && ((thread->Marks | *word) & bit) != 0)
        {
            ThrowBadFree(address);
        }

        thread->Marks |= bit;
        HeapThread.Tail(thread, slab->Class)->FreedRemotely++;
    }

    /// <summary>Marks in a slab what the thread freed of it, for its owner to collect.</summary>
    private static void Publish(HeapThread* thread)
    {
        ulong marks = thread->Marks;
        if (marks == 0)
        {
            return;
        }

        HeapSlab* slab = thread->MarkedSlab;
        _ = Interlocked.Or(ref *thread->MarkedWord, marks);
        thread->Marks = 0;
        thread->MarkedWord = null;

        Notify(slab);
    }

    internal void HandBackSlabs(HeapThread* thread)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(IsDisposed, this);
            MoveSlabs(thread);
        }
    }

    /// <summary>Puts a slab with remote frees on its owner's list, if it is in none.</summary>
    private static void Notify(HeapSlab* slab)
    {
        // The owner clears this before it collects: found set after the marks were made, they will be collected.
        HeapSlab.RemoteFrees* remote = slab->Remote;
        if (Interlocked.Exchange(ref remote->IsListed, 1) != 0)
        {
            return;
        }

        // The owner may change meanwhile: then the old one finds a slab that is not its own, and passes it on.
        HeapThread* owner = (HeapThread*)Volatile.Read(ref *(nint*)&slab->Owner);
        if (owner == null)
        {
            Volatile.Write(ref remote->IsListed, 0);
            return;
        }

        ref nint head = ref *(nint*)&owner->RemoteSlabs;
        nint first;
        do
        {
            first = Volatile.Read(ref head);
            remote->Next = (HeapSlab*)first;
        }
        while (Interlocked.CompareExchange(ref head, (nint)slab, first) != first);
    }

    /// <summary>Takes back what other threads freed, all marks of a slab at once.</summary>
    private static void Collect(HeapThread* thread)
    {
        var slab = (HeapSlab*)Interlocked.Exchange(ref *(nint*)&thread->RemoteSlabs, 0);
        while (slab != null)
        {
            HeapSlab* next = slab->Remote->Next;
            Interlocked.Exchange(ref slab->Remote->IsListed, 0);
            if (slab->Owner == thread)
            {
                CollectSlab(thread, slab);
            }
            else if (slab->Owner != null)
            {
                Notify(slab);
            }

            slab = next;
        }
    }

    private static void CollectSlab(HeapThread* thread, HeapSlab* slab)
    {
        ulong* remote = HeapSlab.RemoteFrees.Bits(slab->Remote);
        int collected = 0;
        for (int i = 0; i < slab->WordCount; i++)
        {
            if (remote[i] != 0)
            {
                ulong marks = Interlocked.Exchange(ref remote[i], 0);
                if (ActiveChecks.Handles && (HeapSlab.Free(slab)[i] & marks) != 0)
                {
                    // What its owner freed as well is in the slab already.
                    marks &= ~HeapSlab.Free(slab)[i];
                }

                HeapSlab.Free(slab)[i] |= marks;
                slab->Words |= marks == 0 ? 0 : 1UL << i;
                collected += BitOperations.PopCount(marks);
            }
        }

        HeapThread.Tail(thread, slab->Class)->Collected += collected;
        HeapThread.Class(thread, slab->Class)->Taken -= collected;
        if (collected > 0)
        {
            MakeAvailable(thread, slab);
        }
    }

    /// <summary>Takes free blocks of a slab, the lowest addresses first, and stacks them downwards.</summary>
    /// <returns>Where the last was put.</returns>
    private static byte** TakeFrom(HeapSlab* slab, byte** bottom, byte** next, int frame)
    {
        slab->Idle = 0;
        slab->Stamp = frame;
        while (next != bottom && slab->Words != 0)
        {
            int index = BitOperations.TrailingZeroCount(slab->Words);
            ulong free = HeapSlab.Free(slab)[index];
            byte* first = slab->First + ((nuint)index * 64 * slab->BlockBytes);
            while (free != 0 && next != bottom)
            {
                *--next = first + ((nuint)BitOperations.TrailingZeroCount(free) * slab->BlockBytes);
                free &= free - 1;
            }

            HeapSlab.Free(slab)[index] = free;
            slab->Words &= free == 0 ? ~(1UL << index) : ulong.MaxValue;
        }

        return next;
    }

    /// <summary>Gives the oldest blocks of a class's cache back to their slabs.</summary>
    /// <exception cref="StaleHandleException">One of them was there already: it was freed twice.</exception>
    private void Flush(HeapThread* thread, HeapClass* own, int count)
    {
        byte* bad = null;
        for (int i = 0; i < count; i++)
        {
            nuint offset = (nuint)own->Bottom[i] - (nuint)thread->Base;
            HeapSlab* slab = thread->Slabs[offset >> HeapSlab.Shift];
            uint within = (uint)offset & (HeapSlab.Bytes - 1);
            uint index = (uint)(((ulong)within * slab->Reciprocal) >> 32);
            ulong* word = HeapSlab.Free(slab) + (index >> 6);
            ulong bit = 1UL << (int)index;
            if (ActiveChecks.Handles && ((*word & bit) != 0 || within >= slab->UsedBytes))
            {
                bad = own->Bottom[i];
                own->Taken++;
                continue;
            }

            *word |= bit;
            slab->Words |= 1UL << (int)(index >> 6);
            MakeAvailable(thread, slab);
        }

        int left = (int)(own->Top - own->Bottom) - count;
        new ReadOnlySpan<nint>(own->Bottom + count, left).CopyTo(new Span<nint>(own->Bottom, left));
        own->Top = own->Bottom + left;
        own->Taken -= count;
        if (bad != null)
        {
            ThrowBadFree(bad);
        }
    }

    /// <summary>Gives all blocks of a class's cache back to their slabs, and its long stack to the pages.</summary>
    private void FlushAll(HeapThread* thread, int index)
    {
        HeapClass* own = HeapThread.Class(thread, index);
        Flush(thread, own, (int)(own->Top - own->Bottom));
        if (own->Bottom != HeapThread.Tail(thread, index)->Home)
        {
            lock (_gate)
            {
                FreeRun((byte*)(own->Bottom - 1));
                HeapMember.GoHome(thread, index);
            }
        }
    }

    /// <summary>Gives a class a long stack. A free does not fail for want of memory: then the short one does.</summary>
    private bool TryLengthen(HeapClass* own)
    {
        // Under the lock, so that who counts never sees the top of one stack and the bottom of another.
        lock (_gate)
        {
            byte* stack = TryAllocateRun(HeapMember.LongStackBytes);
            if (stack == null)
            {
                return false;
            }

            HeapMember.Move(own, stack);
            return true;
        }
    }

    /// <summary>Brings a slab back that was full.</summary>
    private static void MakeAvailable(HeapThread* thread, HeapSlab* slab)
    {
        if (slab->IsFull != 0)
        {
            slab->IsFull = 0;
            slab->Idle = 0;
            slab->Stamp = thread->Frame;
            PushAvailable(HeapThread.Class(thread, slab->Class), slab);
        }
    }

    private static void PushAvailable(HeapClass* own, HeapSlab* slab)
    {
        slab->Next = own->Available;
        own->Available = slab;
        if (slab->Next == null)
        {
            own->AvailableLast = slab;
        }
    }

    private static HeapSlab* PopAvailable(HeapClass* own)
    {
        HeapSlab* slab = own->Available;
        own->Available = slab->Next;
        if (slab->Next == null)
        {
            own->AvailableLast = null;
        }

        return slab;
    }

    /// <summary>No slab of a class has a free block: gets pages of one back, or adopts or makes one.</summary>
    /// <exception cref="OutOfNativeMemoryException">There is none, and no memory for a new one.</exception>
    private void FindSlab(HeapThread* thread, HeapClass* own)
    {
        int index = (int)(own - HeapThread.Class(thread, 0));
        if (TryRestoreFirst(own, HeapThread.Tail(thread, index)))
        {
            return;
        }

        try
        {
            AddSlab(thread, own, index);
        }
        catch (OutOfNativeMemoryException refused) when (Relieves(refused))
        {
            if (own->Available == null)
            {
                AddSlab(thread, own, index);
            }
        }
    }

    /// <summary>Puts away a slab without a free block.</summary>
    private static void PutAway(HeapThread* thread, HeapSlab* slab)
    {
        if (slab->Missing == 0)
        {
            slab->IsFull = 1;
            return;
        }

        HeapClassTail* tail = HeapThread.Tail(thread, slab->Class);
        slab->Next = tail->Missing;
        tail->Missing = slab;
        if (slab->Next == null)
        {
            tail->MissingLast = slab;
        }
    }

    /// <summary>Commits the missing pages of a slab again, and makes it available.</summary>
    private bool TryRestoreFirst(HeapClass* own, HeapClassTail* tail)
    {
        HeapSlab* slab = tail->Missing;
        if (slab == null)
        {
            return false;
        }

        lock (_gate)
        {
            if (!SlabPages.TryRestore(slab, _units!.Range, _pageShift))
            {
                return false;
            }
        }

        tail->Missing = slab->Next;
        tail->MissingLast = slab->Next == null ? null : tail->MissingLast;
        PushAvailable(own, slab);
        return true;
    }

    /// <summary>Adopts a slab that nobody owns, or makes one.</summary>
    private void AddSlab(HeapThread* thread, HeapClass* own, int index)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(IsDisposed, this);
            if (!TryAdopt(thread, index, out HeapSlab* slab))
            {
                try
                {
                    slab = MakeSlab(thread, index);
                }
                catch (OutOfNativeMemoryException)
                {
                    ReleaseSpare(thread);
                    slab = MakeSlab(thread, index);
                }
            }

            PushAvailable(own, slab);
        }
    }

    private bool TryAdopt(HeapThread* thread, int index, out HeapSlab* slab)
    {
        if (_orphans->RemoteSlabs != null)
        {
            Collect(_orphans);
        }

        HeapClass* orphaned = HeapThread.Class(_orphans, index);
        slab = orphaned->Available;
        if (slab == null && !TryRestoreFirst(orphaned, HeapThread.Tail(_orphans, index)))
        {
            return false;
        }

        slab = PopAvailable(orphaned);
        SetOwner(slab, thread);
        return true;
    }

    private static void SetOwner(HeapSlab* slab, HeapThread* owner) =>
        Volatile.Write(ref *(nint*)&slab->Owner, (nint)owner);

    private HeapSlab* MakeSlab(HeapThread* thread, int index)
    {
        uint blockBytes = (uint)SizeClasses.Bytes(index);
        int blocks = (int)(HeapSlab.Bytes / blockBytes);
        HeapSlab* slab = _records!.Take(SlabRecords.Words(blocks));
        int unit;
        try
        {
            unit = TakeUnit(thread);
        }
        catch (OutOfNativeMemoryException)
        {
            _records.Give(slab);
            throw;
        }

        slab->First = _units!.Base + ((nuint)unit << HeapSlab.Shift);
        slab->Reciprocal = (uint)(((1UL << 32) + blockBytes - 1) / blockBytes);
        slab->BlockBytes = blockBytes;
        slab->UsedBytes = (uint)blocks * blockBytes;
        slab->Class = index;
        slab->ClassOffset = HeapThread.HeaderBytes + (index * sizeof(HeapClass));
        slab->Unit = unit;
        slab->IsFull = 0;
        slab->Missing = 0;
        slab->Idle = 0;
        slab->Stamp = thread->Frame;
        new Span<ulong>(HeapSlab.Free(slab), slab->WordCount).Clear();
        SlabPages.SetBits(HeapSlab.Free(slab), 0, blocks - 1);
        slab->Words = ulong.MaxValue >> (64 - ((blocks + 63) / 64));
        SetOwner(slab, thread);
        _units.Table[unit] = slab;
        _ledger?.Forget(slab->First, HeapSlab.Bytes);
        PublishSlabBytes();
        return slab;
    }

    private int TakeUnit(HeapThread* thread)
    {
        if (!_units!.HasWarm)
        {
            RetireEmptySlabs(thread);
        }

        int unit = _units.TakeWarm();
        return unit >= 0 ? unit : _units.TakeCold();
    }

    /// <summary>Every thread has its own copy of where slabs end, beside what else it needs to free a block.</summary>
    private void PublishSlabBytes()
    {
        nuint bytes = (nuint)_units!.Count << HeapSlab.Shift;
        foreach (HeapMember member in _members)
        {
            if (member.Thread->SlabBytes != bytes)
            {
                Tell(member.Thread);
            }
        }
    }

    private void Tell(HeapThread* thread)
    {
        thread->Base = _units!.Base;
        thread->Slabs = _units.Table;
        thread->Frame = _frame;
        Volatile.Write(ref thread->SlabBytes, (nuint)_units.Count << HeapSlab.Shift);
    }

    private HeapThread* NewThread()
    {
        nuint offset = (nuint)_members.Count * HeapMember.StackBytes;
        _stacks!.EnsureCommitted(offset + HeapMember.StackBytes);
        var member = new HeapMember(_stacks.Base + offset);
        _members.Add(member);
        Tell(member.Thread);
        return member.Thread;
    }

    /// <summary>The calling thread used another heap last, or none.</summary>
    private ThreadHeap Switch()
    {
        HeapViews views = _views ??= new HeapViews();
        if (!views.TrySwitch(this, _ordinal))
        {
            views.Add(Enter(), _ordinal);
        }

        return new ThreadHeap(this, views.Thread);
    }

    /// <summary>The calling thread's first use of this heap.</summary>
    private ThreadHeap Enter()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(IsDisposed, this);
            RetireDeadThreads();
            HeapMember? member = null;
            for (int i = 1; i < _members.Count && member is null; i++)
            {
                member = _members[i].Owner is null ? _members[i] : null;
            }

            if (member is null)
            {
                _ = NewThread();
                member = _members[^1];
            }

            member.Owner = Thread.CurrentThread;
            member.Thread->ManagedThreadId = Environment.CurrentManagedThreadId;
            return new ThreadHeap(this, member.Thread);
        }
    }

    private void RetireDeadThreads()
    {
        for (int i = 1; i < _members.Count; i++)
        {
            RetireIfDead(_members[i]);
        }
    }

    private void RetireIfDead(HeapMember member)
    {
        if (member.Owner is { IsAlive: false })
        {
            MoveSlabs(member.Thread);
            member.Owner = null;
        }

        // What was on its way to a list when its slabs changed hands is passed on.
        if (member.Owner is null && member.Thread->RemoteSlabs != null)
        {
            Collect(member.Thread);
        }
    }

    /// <summary>Makes all of a thread's slabs, and its counts, those of no thread.</summary>
    private void MoveSlabs(HeapThread* thread)
    {
        for (int i = 0; i < SizeClasses.Count; i++)
        {
            FlushAll(thread, i);
        }

        Publish(thread);
        Collect(thread);
        for (int unit = 0; unit < _units!.Count; unit++)
        {
            HeapSlab* slab = _units.Table[unit];
            if (slab->Owner == thread)
            {
                SetOwner(slab, _orphans);
            }
        }

        for (int i = 0; i < SizeClasses.Count; i++)
        {
            MoveClass(thread, i);
        }
    }

    private void MoveClass(HeapThread* thread, int index)
    {
        HeapClass* own = HeapThread.Class(thread, index);
        HeapClass* orphaned = HeapThread.Class(_orphans, index);
        HeapClassTail* tail = HeapThread.Tail(thread, index);
        HeapClassTail* orphanedTail = HeapThread.Tail(_orphans, index);
        Splice(ref own->Available, own->AvailableLast, ref orphaned->Available, ref orphaned->AvailableLast);
        Splice(ref tail->Missing, tail->MissingLast, ref orphanedTail->Missing, ref orphanedTail->MissingLast);
        HeapMember.Forget(thread, index);
        orphaned->Taken += own->Taken;
        orphaned->Freed += own->Freed;
        orphanedTail->FreedRemotely += tail->FreedRemotely;
        orphanedTail->Collected += tail->Collected;
        own->Taken = 0;
        own->Freed = 0;
        tail->FreedRemotely = 0;
        tail->Collected = 0;
    }

    private static void Splice(ref HeapSlab* from, HeapSlab* fromLast, ref HeapSlab* to, ref HeapSlab* toLast)
    {
        if (from == null)
        {
            return;
        }

        fromLast->Next = to;
        if (to == null)
        {
            toLast = fromLast;
        }

        to = from;
    }

    private (long Objects, long Bytes, long Freed, long FreedRemotely, long Collected) Total()
    {
        long objects = 0;
        long bytes = 0;
        long freed = 0;
        long freedRemotely = 0;
        long collected = 0;
        for (int index = 0; index < SizeClasses.Count; index++)
        {
            long live = 0;
            foreach (HeapMember member in _members)
            {
                HeapClass* own = HeapThread.Class(member.Thread, index);
                HeapClassTail* tail = HeapThread.Tail(member.Thread, index);
                live += own->Taken - (own->Top - own->Bottom) - (tail->FreedRemotely - tail->Collected);
                freed += own->Freed;
                freedRemotely += tail->FreedRemotely;
                collected += tail->Collected;
            }

            // What a thread is doing at this moment may be counted in part.
            live = Math.Max(live, 0);
            objects += live;
            bytes += live * SizeClasses.Bytes(index);
        }

        return (objects, bytes, freed, freedRemotely, collected);
    }

    [DoesNotReturn]
    private void ThrowBadFreeOfRun(byte* address)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        if (_runs!.Covers(address))
        {
            throw Root.Events.Note(new StaleHandleException(
                Path,
                $"0x{(nint)address:x} lies among the large blocks of '{Path}' and starts none of them: it was freed "
                + "already, or is not what was allocated."));
        }

        ThrowBadFree(address);
    }
}
