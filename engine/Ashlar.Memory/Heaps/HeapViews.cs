namespace Ashlar.Memory;

/// <summary>One thread's views of all heaps that it has used, and beside them the one it used last.</summary>
internal sealed unsafe class HeapViews
{
    /// <summary>The heap used last.</summary>
    public SlabHeap? Heap { get; private set; }

    /// <summary>What the thread has of it.</summary>
    public HeapThread* Thread { get; private set; }

    private ThreadHeap[] _all = [];

    /// <summary>The view of a heap, if the thread has used it; from now on it is the heap used last.</summary>
    public bool TrySwitch(SlabHeap heap, int ordinal)
    {
        // Another heap may have had the same ordinal before.
        if (ordinal >= _all.Length || !ReferenceEquals(_all[ordinal].Heap, heap))
        {
            return false;
        }

        Heap = heap;
        Thread = _all[ordinal].Thread;
        return true;
    }

    /// <summary>Adds a heap that the thread has not used.</summary>
    public void Add(ThreadHeap view, int ordinal)
    {
        if (ordinal >= _all.Length)
        {
            Array.Resize(ref _all, ordinal + 4);
        }

        _all[ordinal] = view;
        _ = TrySwitch(view.Heap, ordinal);
    }
}
