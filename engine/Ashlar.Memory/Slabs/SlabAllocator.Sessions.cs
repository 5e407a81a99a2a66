namespace Ashlar.Memory;

// A session or an iteration changes what the fast paths may do. Both set the two limits in the state, which the fast
// paths read anyway: a call that is restricted meanwhile takes the slow path, which knows what to do with it.
public abstract unsafe partial class SlabAllocator
{
    private int _freeAtSessionStart;

    private protected bool SessionIsOpen { get; private set; }

    /// <summary>Lends the free list to a session; under full checks the pool keeps it.</summary>
    /// <returns>How many are free.</returns>
    private protected int OpenSession()
    {
        if (_iterations > 0)
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
        if (!SlabChecks.LookAtEverySlot)
        {
            _freeAtSessionStart = free;
            SessionIsOpen = true;
            State->FreeCount = 0;
            State->IndexLimit = 0;
            UpdateDestroyLimit();
        }

        return free;
    }

    private protected void CloseSession(int free, long destroyed, int retired)
    {
        if (!SessionIsOpen || IsDisposed)
        {
            return;
        }

        SessionIsOpen = false;
        State->FreeCount = free;
        State->IndexLimit = State->SlotCount;
        State->Destroyed += destroyed;
        State->RetiredCount += retired;
        UpdateDestroyLimit();
        NotePeak();
    }

    private protected RangeBits BeginIteration()
    {
        RangeBits live = BuildLiveBits();
        _iterations++;
        UpdateDestroyLimit();
        return live;
    }

    private protected void EndIteration()
    {
        _iterations--;
        if (!IsDisposed)
        {
            UpdateDestroyLimit();
        }
    }
}
