using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

// The countdown of creations: it counts them, and lets some of them be sampled. A creation pays a decrement for both; its
// branch is the one for an empty free list.
public abstract unsafe partial class SlabAllocator
{
    private readonly SampledSites? _sampledSites;

    /// <summary>Whether a slot holds the tenant that a packed handle names, also while a session is open.</summary>
    internal bool IsTenant(ulong packed) =>
        (uint)packed < (uint)State->SlotCount && Generation((uint)packed) == (uint)(packed >> 32);

    /// <summary>
    /// A creation has counted itself, and cannot go on: sees that a slot is free, and samples it when it is its turn.
    /// </summary>
    /// <param name="tenancy">What to add to a handle on the free list to have the tenant's.</param>
    /// <param name="file">The source file of the call.</param>
    /// <param name="line">The line of the call.</param>
    /// <exception cref="OutOfNativeMemoryException">No memory, or no room. Nothing has changed.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private protected void PrepareToCreate(ulong tenancy, string file, int line)
    {
        // Who is asked for memory may create here meanwhile, and more than once.
        State->CreatesLeft++;
        if (State->FreeCount == 0)
        {
            AddSlab();
        }

        if (--State->CreatesLeft < 0)
        {
            TakeSample(Free[State->FreeCount - 1] + tenancy, file, line);
        }
    }

    /// <summary>The countdown is over: samples the object that is being created, and begins the next.</summary>
    /// <param name="packed">Its slot and generation.</param>
    /// <param name="file">The source file of the call.</param>
    /// <param name="line">The line of the call.</param>
    private protected void TakeSample(ulong packed, string file, int line)
    {
        if (_sampledSites is { } sampled)
        {
            sampled.Add(packed, CallSites.Intern(file, line), Root.FrameIndex, this);
            State->CountDown(sampled.DrawDistance() - 1);
        }
        else
        {
            State->CountDown(int.MaxValue);
        }
    }

    /// <summary>As <see cref="NoteCreated"/>, of a creation that has counted itself. A damaged slot is not created.</summary>
    private protected byte* CreateNoted(uint slot, string file, int line)
    {
        try
        {
            return NoteCreated(slot, file, line);
        }
        catch
        {
            State->CreatesLeft++;
            throw;
        }
    }

    private void BeginFrameOfSamples()
    {
        if (_sampledSites is { } sampled && sampled.BeginFrame(State->Created))
        {
            State->CountDown(sampled.DrawDistance() - 1);
        }
    }
}
