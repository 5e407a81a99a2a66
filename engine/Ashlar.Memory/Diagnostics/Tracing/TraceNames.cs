namespace Ashlar.Memory;

/// <summary>
/// The numbers that traces know allocators by, and what is not in a file yet of their names. Guarded by its own lock, within
/// which nobody is called.
/// </summary>
internal static class TraceNames
{
    private static readonly Lock Gate = new();
    private static readonly List<Name> Waiting = [];
    private static int _last;

    /// <summary>The number of the last allocator.</summary>
    public static int Last
    {
        get
        {
            lock (Gate)
            {
                return _last;
            }
        }
    }

    /// <summary>Gives an allocator that is being made a number.</summary>
    /// <returns>0 when there are no more numbers: the trace says nothing of it.</returns>
    public static int Add(Allocator allocator)
    {
        lock (Gate)
        {
            if (_last == TraceRing.Record.LargestAllocator)
            {
                return 0;
            }

            Waiting.Add(new Name(++_last, allocator.Parent?.TraceNumber ?? 0, allocator.Kind, allocator.Name));
            return _last;
        }
    }

    /// <summary>The name of an allocator that came since; once each.</summary>
    /// <returns>False when there is none.</returns>
    public static bool TryTake(out Name name)
    {
        lock (Gate)
        {
            name = default;
            if (Waiting.Count == 0)
            {
                return false;
            }

            name = Waiting[0];
            Waiting.RemoveAt(0);
            return true;
        }
    }

    /// <summary>Forgets the names that were for a trace that has ended.</summary>
    public static void Clear()
    {
        lock (Gate)
        {
            Waiting.Clear();
        }
    }

    /// <summary>What a file says of an allocator.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="Parent">That of the node above; 0 for a root.</param>
    /// <param name="Kind">What sort of allocator it is.</param>
    /// <param name="Text">Its own name.</param>
    internal readonly record struct Name(int Number, int Parent, AllocatorKind Kind, string Text);
}
