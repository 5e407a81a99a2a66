namespace Ashlar.Memory;

/// <summary>
/// The threads of a heap: each takes a place when it first uses the heap, and loses it when somebody finds that it has
/// ended: a frame, a thread that is new, or one that is about to take more memory. Its slabs are <b>abandoned</b> then, or when it says so: their owner is <see cref="Abandoned"/>, which stands
/// for no thread, until another thread <b>adopts</b> them.
/// <para>The heap calls this under its lock.</para>
/// </summary>
internal sealed unsafe class ThreadRegistry
{
    /// <summary>Most threads that use a heap at the same time.</summary>
    private const int MaximumThreads = 4096;

    private readonly SlabHeap _heap;
    private readonly PageRange _stacks;
    private readonly List<RegisteredThread> _all = [];
    private int _polled;

    /// <exception cref="OutOfNativeMemoryException">The operating system has no such range, or no memory.</exception>
    public ThreadRegistry(SlabHeap heap)
    {
        _heap = heap;
        _stacks = new PageRange(heap, (nuint)MaximumThreads * CacheBin.ShortStacksBytes, (nuint)heap.Root.Pages.PageBytes);
        try
        {
            if (!TryAdd(out RegisteredThread? nobody, out Refusal refused))
            {
                refused.Throw();
            }

            Abandoned = nobody!.State;
        }
        catch
        {
            _stacks.Release();
            throw;
        }
    }

    /// <summary>The state of no thread: it owns what threads have abandoned. Used under the heap's lock.</summary>
    public HeapThread* Abandoned { get; }

    /// <summary>How many states there are, that of no thread included.</summary>
    public int Count => _all.Count;

    /// <summary>One of the states.</summary>
    public HeapThread* this[int index] => _all[index].State;

    /// <summary>Gives the calling thread a place: one that is free, or a new one.</summary>
    /// <param name="thread">The thread's state.</param>
    /// <param name="refused">Why it gets none.</param>
    /// <returns>False when there is no memory for its stacks, or there are too many threads.</returns>
    public bool TryEnter(out HeapThread* thread, out Refusal refused)
    {
        AbandonEnded();
        thread = null;
        refused = default;
        RegisteredThread? place = null;
        for (int i = 1; i < _all.Count && place is null; i++)
        {
            place = _all[i].Thread is null ? _all[i] : null;
        }

        if (place is null && !TryAdd(out place, out refused))
        {
            return false;
        }

        place!.Thread = Thread.CurrentThread;
        place.State->ManagedThreadId = Environment.CurrentManagedThreadId;
        place.State->IsAskedToTrim = 0;
        thread = place.State;
        return true;
    }

    /// <summary>Abandons the slabs of every thread that has ended, and frees its place.</summary>
    /// <returns>True when some thread had.</returns>
    public bool AbandonEnded()
    {
        bool any = false;
        for (int i = 1; i < _all.Count; i++)
        {
            any |= AbandonIfEnded(_all[i]);
        }

        if (any)
        {
            _heap.Idle.TrimAbandoned();
        }

        return any;
    }

    /// <summary>Whether more threads than one use the heap.</summary>
    public bool AreSeveral
    {
        get
        {
            int threads = 0;
            foreach (RegisteredThread each in _all)
            {
                threads += each.Thread is null ? 0 : 1;
            }

            return threads > 1;
        }
    }

    /// <summary>
    /// Asks every other thread to decommit what it does not need: nobody else may touch its slabs. Each does so when a
    /// cache of its own next runs out or over.
    /// </summary>
    public void AskToTrim(HeapThread* caller)
    {
        foreach (RegisteredThread each in _all)
        {
            if (each.Thread is not null && each.State != caller)
            {
                Volatile.Write(ref each.State->IsAskedToTrim, 1);
            }
        }
    }

    /// <summary>Tells all threads the frame, and looks whether one has ended: each in turn, one a frame.</summary>
    public void AdvanceFrame(int frame)
    {
        foreach (RegisteredThread each in _all)
        {
            each.State->Frame = frame;
        }

        _polled = (_polled + 1) % _all.Count;
        _ = AbandonIfEnded(_all[_polled]);
    }

    /// <summary>Gives all of a thread's slabs, and its counts, to no thread.</summary>
    /// <param name="thread">The calling thread's state, or that of a thread that has ended.</param>
    /// <exception cref="StaleHandleException">A block in its cache was freed twice. Nothing is abandoned.</exception>
    public void Abandon(HeapThread* thread)
    {
        _heap.Caches.Settle(thread);
        RemoteFrees.Collect(thread);
        for (int extent = 0; extent < _heap.Extents.Count; extent++)
        {
            HeapSlab* slab = _heap.Extents.PageMap[extent];
            if (slab->Owner == thread)
            {
                RemoteFrees.ChangeOwner(slab, Abandoned);
            }
        }

        for (int i = 0; i < SizeClasses.Count; i++)
        {
            AbandonBin(thread, i);
        }
    }

    /// <summary>Adopts an abandoned slab with free blocks.</summary>
    /// <param name="thread">The calling thread's state.</param>
    /// <param name="index">The class.</param>
    /// <param name="mayCommit">Whether pages may be committed for it.</param>
    /// <param name="slab">The slab, which is in no list.</param>
    /// <returns>False when there is none.</returns>
    public bool TryAdopt(HeapThread* thread, int index, bool mayCommit, out HeapSlab* slab)
    {
        RemoteFrees.Collect(Abandoned);
        CacheBin* bin = HeapThread.Bin(Abandoned, index);
        if (bin->Available.IsEmpty
            && !SlabSupply.TryReuseFirst(Abandoned, index)
            && !(mayCommit && _heap.Supply.TryCommitFirst(Abandoned, index)))
        {
            slab = null;
            return false;
        }

        slab = bin->Available.Pop();
        RemoteFrees.ChangeOwner(slab, thread);
        return true;
    }

    /// <summary>
    /// Tells all threads where slabs end, once there is one more extent: each has its own copy, beside what else it
    /// needs to free a block.
    /// </summary>
    public void PublishExtents()
    {
        foreach (RegisteredThread each in _all)
        {
            if (each.State->Map.Bytes != _heap.Extents.UsedBytes)
            {
                Tell(each.State);
            }
        }
    }

    /// <summary>The heap ends: no thread finds anything any more.</summary>
    public void Release()
    {
        foreach (RegisteredThread each in _all)
        {
            each.Clear();
        }

        _stacks.Release();
    }

    private bool TryAdd(out RegisteredThread? added, out Refusal refused)
    {
        added = null;
        nuint offset = (nuint)_all.Count * CacheBin.ShortStacksBytes;
        if (!TryCommitStacks(offset + CacheBin.ShortStacksBytes, out refused))
        {
            return false;
        }

        added = new RegisteredThread(_stacks.Base + offset);
        _all.Add(added);
        Tell(added.State);
        return true;
    }

    /// <summary>Commits stacks to a thread's own, and no more: a thread's are six pages.</summary>
    private bool TryCommitStacks(nuint bytes, out Refusal refused)
    {
        refused = default;
        nuint page = (nuint)_stacks.PageBytes;
        nuint end = (bytes + page - 1) & ~(page - 1);
        nuint committed = _stacks.CommittedBytes;
        OutOfMemoryCause cause = OutOfMemoryCause.Capacity;
        if (end <= committed || (end <= _stacks.ReservedBytes && _stacks.TryCommit(committed, end - committed, out cause)))
        {
            return true;
        }

        refused = new Refusal(_stacks, end - committed, cause);
        return false;
    }

    private void Tell(HeapThread* thread)
    {
        thread->Map.Base = _heap.Extents.Base;
        thread->Map.Slabs = _heap.Extents.PageMap;
        thread->Frame = _heap.Frame;
        Volatile.Write(ref thread->Map.Bytes, _heap.Extents.UsedBytes);
    }

    private bool AbandonIfEnded(RegisteredThread place)
    {
        if (place.Thread is not { IsAlive: false })
        {
            return false;
        }

        // What the thread wrote before it ended is seen from here on.
        Interlocked.MemoryBarrier();
        Abandon(place.State);
        place.Thread = null;
        return true;
    }

    /// <summary>Moves a bin's slabs and counts to the bin of no thread.</summary>
    private void AbandonBin(HeapThread* thread, int index)
    {
        CacheBin* from = HeapThread.Bin(thread, index);
        CacheBin* to = HeapThread.Bin(Abandoned, index);
        CacheBin.Cold* fromCold = HeapThread.ColdBin(thread, index);
        CacheBin.Cold* toCold = HeapThread.ColdBin(Abandoned, index);
        to->Available.PushAll(ref from->Available);
        toCold->Decommitted.PushAll(ref fromCold->Decommitted);
        CacheBin.Clear(thread, index);
        to->Taken += from->Taken;
        to->Freed += from->Freed;
        toCold->FreedRemotely += fromCold->FreedRemotely;
        toCold->Collected += fromCold->Collected;
        from->Taken = 0;
        from->Freed = 0;
        fromCold->FreedRemotely = 0;
        fromCold->Collected = 0;
    }
}
