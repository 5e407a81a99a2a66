namespace Ashlar.Memory.Tests;

/// <summary>Managed bytes that an action allocates on this thread once it is warm.</summary>
internal static class Garbage
{
    public static long BytesOf(Action action)
    {
        for (int i = 0; i < 3; i++)
        {
            action();
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
