using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <content>
/// The parts that a heap is made of, how a thread finds its own, and what the memory system asks of the heap.
/// </content>
public sealed unsafe partial class SlabHeap
{
    [ThreadStatic]
    private static ThreadLocalHeaps? _views;

    private readonly SlabRecords? _records;
    private readonly LargeBlocks? _large;
    private readonly ThreadRegistry? _threads;

    internal override bool HoldsObjects => true;

    internal override IReadOnlyList<LeakSite> LiveSites => Debug?.LiveSites() ?? [];

    /// <summary>
    /// Guards everything that threads share: extents, records, large blocks, the registry, the slabs of no thread.
    /// </summary>
    internal Lock Gate { get; } = new();

    /// <summary>The lock that is taken before <see cref="Gate"/> wherever both are: only full checks have one. See
    /// <see cref="HeapGates"/>.</summary>
    internal HeapOuterGate OuterGate => new(Gate, Debug?.Gate);

    /// <summary>A small number, by which each thread finds its view of this heap.</summary>
    internal int Ordinal { get; }

    /// <summary>The frame under way.</summary>
    internal int Frame { get; private set; }

    /// <summary>The page size, as a shift.</summary>
    internal int PageShift { get; }

    /// <summary>Frames that pages must have been free before a frame decommits them.</summary>
    internal int GraceFrames => Root.Options.TrimAfterFrames;

    /// <summary>Most bytes that a frame decommits.</summary>
    internal long BytesPerFrame => (long)Root.Options.TrimPagesPerFrame << PageShift;

    internal SlabExtents Extents { get; } = null!;

    internal SlabSupply Supply { get; } = null!;

    internal ThreadCaches Caches { get; } = null!;

    internal IdlePages Idle { get; } = null!;

    internal LargeBlocks Large => _large!;

    internal ThreadRegistry Threads => _threads!;

    /// <summary>What stands in for the fast path under full checks; else null.</summary>
    internal DebugHeap? Debug { get; }

    internal override void DecommitSpare() => Trim();

    internal override bool DecommitIdleNow()
    {
        try
        {
            Trim();
        }
        catch (StaleHandleException)
        {
            // A block was freed twice, and that is in the events by now. It is no reason to refuse memory to somebody.
        }

        lock (Gate)
        {
            return Threads.AreSeveral;
        }
    }

    internal override void Refresh()
    {
        if (IsDisposed)
        {
            return;
        }

        lock (Gate)
        {
            HeapFigures small = HeapFigures.Of(Threads);
            ref AllocatorCounters counters = ref Counters;
            counters.SetLive(small.Live + Large.Live, small.LiveBytes + Large.LiveBytes);
            counters.WaitingObjects = small.Waiting;
            counters.Frees = small.Freed + Large.Freed;
            counters.Allocations = counters.Frees + counters.LiveObjects;
            counters.Reclaimed = counters.Frees - counters.WaitingObjects;
            Debug?.Adjust(ref counters);
        }
    }

    internal override void AdvanceFrame()
    {
        Debug?.Sweep();
        using (EnterGates())
        {
            Frame++;
            Threads.AdvanceFrame(Frame);
            Idle.SweepInFrame(Threads.Abandoned);
            long budget = BytesPerFrame;
            Extents.DecommitIdle(Frame, GraceFrames, ref budget);
            Large.DecommitIdle(Frame, GraceFrames, ref budget);
        }

        // The thread that begins the frame sees to its own slabs, if it has any.
        HeapThread* own = ThreadIfAny();
        if (own != null)
        {
            SweepOwnInFrame(own);
        }
    }

    /// <summary>Enters both locks.</summary>
    internal HeapGates EnterGates() => new(this);

    // The ways out of the fast path, kept out of line so that it stays small.

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal byte* RefillAndAllocate(HeapThread* thread, CacheBin* bin) => Caches.RefillAndAllocate(thread, bin);

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void FlushAndFree(HeapThread* thread, CacheBin* bin, byte* address) =>
        Caches.FlushAndFree(thread, bin, address);

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal byte* AllocateLarge(nuint bytes, string file, int line) => Large.Allocate(bytes, file, line);

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void FreeLarge(byte* address) => Large.Free(address);

    /// <summary>As <see cref="Allocator.CopyCallSites"/>, but from any thread.</summary>
    /// <inheritdoc/>
    public override int CopyCallSites(Span<CallSiteUse> uses)
    {
        int count = 0;
        if (IsDisposed || uses.IsEmpty)
        {
            return 0;
        }

        if (Debug is not null)
        {
            return Debug.CopyCallSites(uses);
        }

        if (HeapChecks.NoteLargeSites(this))
        {
            lock (Gate)
            {
                Large.AddCallSites(uses, ref count);
                HeapFigures small = HeapFigures.Of(Threads);
                if (small.Live > 0)
                {
                    int unknown = CallSiteUses.IndexOf(uses, ref count, site: 0);
                    CallSiteUses.Add(
                        ref uses[unknown], (int)small.Live, small.LiveBytes, CallSiteUse.UnknownFrame, CallSiteUse.UnknownFrame);
                }
            }
        }

        return count;
    }

    /// <summary>Abandons a thread's slabs.</summary>
    /// <exception cref="ObjectDisposedException">The heap is disposed.</exception>
    internal void AbandonSlabs(HeapThread* thread)
    {
        using HeapGates gates = EnterGates();
        Allocator.ThrowIfEnded(IsDisposed, this);
        Threads.Abandon(thread);
    }

    /// <summary>Allocates a block of any size, and asks nobody for relief.</summary>
    /// <returns>Null when there is no memory.</returns>
    internal byte* TryAllocate(HeapThread* thread, nuint bytes, out Refusal refused) =>
        bytes > SizeClasses.Largest
            ? Large.TryAllocate(bytes, out refused)
            : Caches.TryAllocate(thread, HeapThread.Bin(thread, SizeClasses.Of(bytes)), out refused);

    /// <summary>
    /// Memory was refused: has something decommitted or freed, so that the caller starts over. Called without a lock and
    /// with nothing half done, as a handler may do anything with this heap.
    /// </summary>
    /// <param name="refused">What was refused.</param>
    /// <param name="relief">How far the rescue of the call has come.</param>
    /// <exception cref="OutOfNativeMemoryException">Nothing helped.</exception>
    internal void Relieve(in Refusal refused, ref Relief relief)
    {
        if (!Root.TryRelieve(this, refused.Bytes, refused.Cause, ref relief))
        {
            refused.Throw();
        }
    }

    private protected override void ReleaseMemory()
    {
        using (EnterGates())
        {
            _threads?.Release();
            Extents?.Release();
            _records?.Release();
            _large?.Release();
            Debug?.Release();
        }

        ThreadLocalHeaps.Ordinals.Reclaim(Ordinal);
    }

    /// <summary>Nobody else touches a thread's slabs, so it needs no lock but that of full checks.</summary>
    private void SweepOwnInFrame(HeapThread* own)
    {
        if (Debug is null)
        {
            Idle.SweepInFrame(own);
        }
        else
        {
            using HeapOuterGate.Scope gate = OuterGate.Enter();
            Idle.SweepInFrame(own);
        }
    }

    /// <summary>The calling thread used another heap last, or none.</summary>
    private ThreadHeap Switch()
    {
        Relief relief = default;
        HeapThread* thread;
        while ((thread = ThreadOrEnter(out Refusal refused)) == null)
        {
            Relieve(refused, ref relief);
        }

        return new ThreadHeap(this, thread);
    }

    /// <summary>The calling thread's state, or null when it has not used this heap before.</summary>
    private HeapThread* ThreadIfAny() => _views is { } views && views.TrySwitch(this) ? views.Thread : null;

    /// <summary>The calling thread's state; a new one where it has not used this heap before.</summary>
    /// <returns>Null when there is no memory for it.</returns>
    private HeapThread* ThreadOrEnter(out Refusal refused)
    {
        refused = default;
        HeapThread* thread = ThreadIfAny();
        if (thread == null)
        {
            Interleaving.Point();
            using (EnterGates())
            {
                Allocator.ThrowIfEnded(IsDisposed, this);
                if (!Threads.TryEnter(out thread, out refused))
                {
                    return null;
                }
            }

            Interleaving.Point();
            (_views ??= new ThreadLocalHeaps()).Add(new ThreadHeap(this, thread));
        }

        return thread;
    }

    /// <summary>A free by a thread that used another heap last, or none. It needs no memory.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SwitchAndFree(byte* address, nint bytes, string file, int line)
    {
        HeapThread* thread = ThreadOrEnter(out _);
        if (thread != null)
        {
            ThreadHeap.Free(thread, this, address, bytes, file, line);
        }
        else
        {
            FreeAsNobody(address, bytes, file, line);
        }
    }

    /// <summary>
    /// A free by a thread for whose state there is no memory: no thread's state stands in, which never caches a block.
    /// </summary>
    private void FreeAsNobody(byte* address, nint bytes, string file, int line)
    {
        using HeapGates gates = EnterGates();
        Allocator.ThrowIfEnded(IsDisposed, this);
        HeapThread* nobody = Threads.Abandoned;
        try
        {
            ThreadHeap.Free(nobody, this, address, bytes, file, line);
        }
        finally
        {
            Caches.Settle(nobody);
        }
    }
}
