using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// A lock for what one thread uses nearly all the time: that thread, the first to enter, takes it by two plain stores,
/// without an atomic instruction. The first other thread takes this favour away for good, and from then on it is a
/// <see cref="Lock"/>. May be entered again by the thread that holds it.
/// <para>The favourite says that it is inside, then looks whether it still is the favourite; who takes the favour away says
/// so, then looks whether the favourite is inside. Each must see the other's word: the barrier for that is the rare
/// side's, on all processors at once.</para>
/// </summary>
/// <example><code>
/// bool isFavourite = gate.Enter(Environment.CurrentManagedThreadId);
/// try { … } finally { gate.Exit(isFavourite); }
/// </code></example>
internal sealed class BiasedLock
{
    private const int Nobody = 0;
    private const int NobodyAnyMore = -1;

    private readonly Lock _lock = new();
    private int _favourite = Nobody;

    /// <summary>Who is the favourite, or was.</summary>
    private int _holder = Nobody;

    /// <summary>How often the favourite has entered and not left; it alone writes this.</summary>
    private int _depth;

    /// <summary>Whether the calling thread is inside.</summary>
    public bool IsHeldByCurrentThread =>
        IsInside(Environment.CurrentManagedThreadId) || _lock.IsHeldByCurrentThread;

    /// <summary>Enters, when no other thread is inside.</summary>
    /// <param name="self">The calling thread's managed id.</param>
    /// <returns>Whether as the favourite: for <see cref="Exit"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Enter(int self)
    {
        if (Volatile.Read(ref _favourite) == self)
        {
            Volatile.Write(ref _depth, _depth + 1);
            if (Volatile.Read(ref _favourite) == self)
            {
                return true;
            }

            Volatile.Write(ref _depth, _depth - 1);
        }

        return EnterSlowly(self);
    }

    /// <summary>Leaves.</summary>
    /// <param name="isFavourite">What <see cref="Enter"/> returned.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Exit(bool isFavourite)
    {
        if (isFavourite)
        {
            Volatile.Write(ref _depth, _depth - 1);
        }
        else
        {
            _lock.Exit();
        }
    }

    /// <summary>Whether a thread is inside as the favourite.</summary>
    private bool IsInside(int self) => _holder == self && _depth > 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool EnterSlowly(int self)
    {
        if (IsInside(self))
        {
            // The favour was taken away while the thread was inside, and it enters again.
            _depth++;
            return true;
        }

        _lock.Enter();
        if (_favourite == Nobody)
        {
            _holder = self;
            _depth = 1;
            Volatile.Write(ref _favourite, self);
            _lock.Exit();
            return true;
        }

        if (_favourite != NobodyAnyMore)
        {
            Volatile.Write(ref _favourite, NobodyAnyMore);
            Interlocked.MemoryBarrierProcessWide();
            while (Volatile.Read(ref _depth) != 0)
            {
                // Not a SpinWait: that sleeps, and an interrupted thread would leave with the favourite inside.
                Thread.Yield();
            }
        }

        return false;
    }
}
