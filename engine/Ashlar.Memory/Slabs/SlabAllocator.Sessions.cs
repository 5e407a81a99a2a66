namespace Ashlar.Memory;

// A session or an iteration changes what the fast paths may do. Both set the two limits in the state, which the fast
// paths read anyway: a call that is restricted meanwhile takes the slow path, which knows what to do with it.
public abstract unsafe partial class SlabAllocator
{
    // A token for each iteration and session: ending one twice, or a copy of it, ends no other.
    private readonly List<long> _iterations = [];
    private long _lastToken;
    private long _session;
    private int _freeAtSessionStart;

    private protected bool SessionIsOpen => _session != 0;

    /// <summary>Destroy hooks on the stack. Their objects are neither alive nor free.</summary>
    private protected int HooksRunning { get; set; }

    private bool IsIterated => _iterations.Count > 0;

    /// <summary>Lends the free list to a session; under full checks the pool keeps it.</summary>
    /// <param name="token">What closes it; 0 under full checks.</param>
    /// <returns>How many are free.</returns>
    private protected int OpenSession(out long token)
    {
        token = 0;
        if (IsIterated)
        {
            throw new InvalidOperationException($"'{Path}' is being iterated: open a session afterwards.");
        }

        if (DestroysSlowly || IsDeferred)
        {
            throw new InvalidOperationException(
                $"A session pushes each slot that it destroys straight onto the free list, but '{Path}' "
                + (IsDeferred ? "reclaims at frame boundaries" : "has a destroy hook") + ": use the pool itself.");
        }

        int free = State->FreeCount;
        if (!SlabChecks.NoteEverySlot)
        {
            _freeAtSessionStart = free;
            token = _session = ++_lastToken;
            State->FreeCount = 0;
            State->IndexLimit = 0;
            UpdateDestroyLimit();
        }

        return free;
    }

    private protected void CloseSession(long token, int free, long destroyed, int retired)
    {
        if (!SessionIsOpen || token != _session)
        {
            return;
        }

        int before = Count;
        _session = 0;
        if (IsDisposed)
        {
            ReleaseSlots();
            return;
        }

        State->FreeCount = free;
        State->IndexLimit = State->SlotCount;
        State->RetiredCount += retired;
        State->CreatedWhenNoneLeft += destroyed + Count - before;
        UpdateDestroyLimit();
        NotePeak();
    }

    private protected RangeBits BeginIteration(out long token)
    {
        CommitLiveBits();
        RangeBits live = BuildLiveBits();
        token = ++_lastToken;
        _iterations.Add(token);
        UpdateDestroyLimit();
        return live;
    }

    /// <summary>Ends an iteration.</summary>
    /// <returns>False when it has ended already.</returns>
    private protected bool EndIteration(long token)
    {
        bool ended = _iterations.Remove(token);
        if (ended && !IsDisposed)
        {
            UpdateDestroyLimit();
        }

        return ended;
    }
}
