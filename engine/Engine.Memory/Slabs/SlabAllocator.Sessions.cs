namespace Engine.Memory;

// A session or an iteration changes what the fast paths may do. Both do it through the two limits in the state, which
// the fast paths read anyway: whatever is not allowed meanwhile falls through to the slow path, and is answered there.
public abstract unsafe partial class SlabAllocator
{
    private int _freeAtSessionStart;

    private protected bool SessionIsOpen { get; private set; }

    /// <summary>Takes the free list out of the pool's hands.</summary>
    /// <returns>False when destructions do more than push a handle: then the pool keeps it.</returns>
    private protected bool OpenSession(out int free)
    {
        if (_iterations > 0)
        {
            throw new InvalidOperationException($"'{Path}' is being iterated: open a session afterwards.");
        }

        free = State->FreeCount;
        if (State->DestroyLimit == 0)
        {
            return false;
        }

        _freeAtSessionStart = free;
        SessionIsOpen = true;
        State->FreeCount = 0;
        State->IndexLimit = 0;
        UpdateDestroyLimit();
        return true;
    }

    private protected void CloseSession(int free, long destroyed)
    {
        if (!SessionIsOpen || IsDisposed)
        {
            return;
        }

        SessionIsOpen = false;
        State->FreeCount = free;
        State->IndexLimit = State->SlotCount;
        State->Destroyed += destroyed;
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
