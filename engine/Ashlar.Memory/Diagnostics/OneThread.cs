using System.Diagnostics.CodeAnalysis;

namespace Ashlar.Memory;

/// <summary>
/// Notices that two threads are in the slow paths of one allocator at the same time. Its fast paths pay nothing, so this
/// finds by and by who shares what belongs to one thread, and not at once.
/// </summary>
internal struct OneThread
{
    private int _thread;

    /// <summary>A slow path begins.</summary>
    /// <param name="allocator">Whose.</param>
    /// <returns>True when it is the outermost of its thread, which calls <see cref="Leave"/>.</returns>
    /// <exception cref="InvalidOperationException">Another thread is in one.</exception>
    public bool Enter(Allocator allocator)
    {
        int own = Environment.CurrentManagedThreadId;
        int other = Interlocked.CompareExchange(ref _thread, own, 0);
        if (other != 0 && other != own)
        {
            ThrowShared(allocator, other);
        }

        return other == 0;
    }

    /// <summary>The outermost slow path ends.</summary>
    public void Leave() => Volatile.Write(ref _thread, 0);

    [DoesNotReturn]
    private static void ThrowShared(Allocator allocator, int other) => throw new InvalidOperationException(
        $"'{allocator.Path}' is used by the threads {Environment.CurrentManagedThreadId} and {other} at once, but it "
        + "belongs to one thread at a time: give each thread its own, or use a SlabHeap, which threads may share.");
}
