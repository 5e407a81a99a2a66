namespace Ashlar.Memory;

/// <summary>
/// One thread's views of all heaps that it has used, indexed by the heaps' ordinals, and beside them the view that it
/// used last: a thread that stays with one heap finds its state with one comparison.
/// </summary>
internal sealed unsafe class ThreadLocalHeaps
{
    private ThreadHeap[] _all = [];

    /// <summary>The heap used last.</summary>
    public SlabHeap? Heap { get; private set; }

    /// <summary>What the thread has of it.</summary>
    public HeapThread* Thread { get; private set; }

    /// <summary>Makes a heap the one used last.</summary>
    /// <returns>False when the thread has not used it before.</returns>
    public bool TrySwitch(SlabHeap heap)
    {
        // Another heap may have had the same ordinal before.
        int ordinal = heap.Ordinal;
        if (ordinal >= _all.Length || !_all[ordinal].IsOf(heap))
        {
            return false;
        }

        Heap = heap;
        Thread = _all[ordinal].Thread;
        return true;
    }

    /// <summary>Adds a heap that the thread has not used before, and makes it the one used last.</summary>
    public void Add(ThreadHeap view)
    {
        int ordinal = view.Heap.Ordinal;
        if (ordinal >= _all.Length)
        {
            Array.Resize(ref _all, ordinal + 4);
        }

        _all[ordinal] = view;
        _ = TrySwitch(view.Heap);
    }

    /// <summary>
    /// Small numbers for heaps, so that each thread's array of views stays short. A number is used again once its heap
    /// is disposed. Thread-safe.
    /// </summary>
    public static class Ordinals
    {
        private static readonly Lock Gate = new();
        private static readonly Stack<int> Free = new();
        private static int _used;

        public static int Take()
        {
            lock (Gate)
            {
                return Free.TryPop(out int ordinal) ? ordinal : _used++;
            }
        }

        public static void Reclaim(int ordinal)
        {
            lock (Gate)
            {
                Free.Push(ordinal);
            }
        }
    }
}
