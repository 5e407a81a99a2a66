namespace Ashlar.Memory;

/// <summary>
/// The threads of a heap: each takes a place when it first uses the heap, and loses it when a frame finds that it has
/// ended. Its slabs are <b>abandoned</b> then, or when it says so: their owner is <see cref="Abandoned"/>, which stands
/// for no thread, until another thread <b>adopts</b> them.
/// <para>The heap calls this under its lock.</para>
/// </summary>
internal sealed unsafe class ThreadRegistry
{
    /// <summary>Most threads that use a heap at the same time.</summary>
    private const int MaximumThreads = 4096;

    private readonly SlabHeap _heap;
    private readonly GrowingRange _stacks;
    private readonly List<RegisteredThread> _all = [];
    private int _polled;

    /// <exception cref="OutOfNativeMemoryException">The operating system has no such range, or no memory.</exception>
    public ThreadRegistry(SlabHeap heap)
    {
        _heap = heap;
        _stacks = new GrowingRange(heap, (nuint)MaximumThreads * CacheBin.ShortStacksBytes);
        try
        {
            Abandoned = Add().State;
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
    /// <returns>The thread's state.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory for its stacks, or too many threads.</exception>
    public HeapThread* Enter()
    {
        AbandonEnded();
        RegisteredThread? place = null;
        for (int i = 1; i < _all.Count && place is null; i++)
        {
            place = _all[i].Thread is null ? _all[i] : null;
        }

        place ??= Add();
        place.Thread = Thread.CurrentThread;
        place.State->ManagedThreadId = Environment.CurrentManagedThreadId;
        return place.State;
    }

    /// <summary>Abandons the slabs of every thread that has ended, and frees its place.</summary>
    public void AbandonEnded()
    {
        for (int i = 1; i < _all.Count; i++)
        {
            AbandonIfEnded(_all[i]);
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
        AbandonIfEnded(_all[_polled]);
    }

    /// <summary>Gives all of a thread's slabs, and its counts, to no thread.</summary>
    /// <param name="thread">The calling thread's state, or that of a thread that has ended.</param>
    /// <exception cref="StaleHandleException">A block in its cache was freed twice. Nothing is abandoned.</exception>
    public void Abandon(HeapThread* thread)
    {
        for (int i = 0; i < SizeClasses.Count; i++)
        {
            _heap.Caches.FlushAll(thread, i);
        }

        RemoteFrees.Publish(thread);
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
    /// <param name="slab">The slab, which is in no list.</param>
    /// <returns>False when there is none.</returns>
    public bool TryAdopt(HeapThread* thread, int index, out HeapSlab* slab)
    {
        RemoteFrees.Collect(Abandoned);
        CacheBin* bin = HeapThread.Bin(Abandoned, index);
        if (bin->Available.IsEmpty && !_heap.Supply.TryCommitFirst(Abandoned, index))
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

    private RegisteredThread Add()
    {
        nuint offset = (nuint)_all.Count * CacheBin.ShortStacksBytes;
        _stacks.EnsureCommitted(offset + CacheBin.ShortStacksBytes);
        var added = new RegisteredThread(_stacks.Base + offset);
        _all.Add(added);
        Tell(added.State);
        return added;
    }

    private void Tell(HeapThread* thread)
    {
        thread->Map.Base = _heap.Extents.Base;
        thread->Map.Slabs = _heap.Extents.PageMap;
        thread->Frame = _heap.Frame;
        Volatile.Write(ref thread->Map.Bytes, _heap.Extents.UsedBytes);
    }

    private void AbandonIfEnded(RegisteredThread place)
    {
        if (place.Thread is { IsAlive: false })
        {
            Abandon(place.State);
            place.Thread = null;
        }
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
