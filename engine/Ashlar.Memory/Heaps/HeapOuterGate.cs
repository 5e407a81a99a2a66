namespace Ashlar.Memory;

/// <summary>
/// The lock that is taken first where both of a heap's are: that of full checks, or below them the heap's own, which is
/// taken twice then.
/// </summary>
/// <param name="own">The heap's own.</param>
/// <param name="debug">That of full checks, or null.</param>
internal readonly struct HeapOuterGate(Lock own, BiasedLock? debug)
{
    /// <summary>Whether the calling thread holds it.</summary>
    public bool IsHeldByCurrentThread => debug is null ? own.IsHeldByCurrentThread : debug.IsHeldByCurrentThread;

    /// <summary>Enters it.</summary>
    /// <returns>Leaves it when disposed.</returns>
    public Scope Enter()
    {
        if (debug is not null)
        {
            return new Scope(own, debug, debug.Enter(Environment.CurrentManagedThreadId));
        }

        own.Enter();
        return new Scope(own, null, false);
    }

    /// <summary>The time inside.</summary>
    internal readonly ref struct Scope(Lock own, BiasedLock? debug, bool isFavourite)
    {
        /// <summary>Leaves.</summary>
        public void Dispose()
        {
            if (debug is not null)
            {
                debug.Exit(isFavourite);
            }
            else
            {
                own.Exit();
            }
        }
    }
}
