namespace Ashlar.Tests;

/// <summary>
/// Managed bytes that an action allocates on this thread. What an action makes it makes each time, so the least of a few
/// attempts counts: a collection that other tests cause in the middle of one moves the thread's count, and so does a table
/// of casts that the runtime grows for itself. The first attempt without garbage is the last.
/// </summary>
internal static class Garbage
{
    private const int WarmUp = 3;
    private const int Attempts = 5;

    /// <summary>What it allocates once it is warm.</summary>
    public static long BytesOf(Action action)
    {
        for (int i = 0; i < WarmUp; i++)
        {
            action();
        }

        return LeastOf(action);
    }

    /// <summary>What it allocates, cold as it may be.</summary>
    public static long LeastOf(Action action) => LeastOf(() =>
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });

    /// <summary>
    /// What happens the first time only, so that a second attempt would not show it: measured again just where a collection
    /// came in the middle.
    /// </summary>
    /// <param name="measure">Makes one attempt, and says how many bytes were allocated in it.</param>
    public static long OfFirstTime(Func<long> measure)
    {
        for (int attempt = 1; ; attempt++)
        {
            int collections = GC.CollectionCount(0);
            long bytes = measure();
            if (bytes == 0 || attempt == Attempts || GC.CollectionCount(0) == collections)
            {
                return bytes;
            }
        }
    }

    /// <summary>What somebody else measures, in the same way.</summary>
    /// <param name="measure">Makes one attempt, and says how many bytes were allocated in it.</param>
    public static long LeastOf(Func<long> measure)
    {
        long least = long.MaxValue;
        for (int attempt = 0; attempt < Attempts && least != 0; attempt++)
        {
            least = Math.Min(least, measure());
        }

        return least;
    }
}
