namespace Ashlar.Memory;

/// <summary>
/// Small numbers for heaps, by which each thread indexes its views of them. A number is used again when its heap is
/// disposed. Thread-safe.
/// </summary>
internal static class HeapOrdinals
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

    public static void Give(int ordinal)
    {
        lock (Gate)
        {
            Free.Push(ordinal);
        }
    }
}
