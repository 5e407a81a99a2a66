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
            counters.Frees = small.Freed + small.FreedRemotely + Large.Freed;
            counters.Allocations = counters.Frees + counters.LiveObjects;
            counters.Reclaimed = counters.Frees - counters.WaitingObjects;
            Debug?.Adjust(ref counters);
        }
    }

    internal override void AdvanceFrame()
    {
        Debug?.Sweep();
        lock (Gate)
        {
            Frame++;
            Threads.AdvanceFrame(Frame);
            Idle.SweepInFrame(Threads.Abandoned);
            long budget = BytesPerFrame;
            Extents.DecommitIdle(Frame, GraceFrames, ref budget);
            Large.DecommitIdle(Frame, GraceFrames, ref budget);
        }

        // The thread that begins the frame sees to its own slabs, if it has any.
        if (_views is { } views && views.TrySwitch(this))
        {
            Idle.SweepInFrame(views.Thread);
        }
    }

    // The ways out of the fast path, kept out of line so that it stays small.

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal byte* RefillAndAllocate(HeapThread* thread, CacheBin* bin) => Caches.RefillAndAllocate(thread, bin);

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void FlushAndFree(HeapThread* thread, CacheBin* bin, byte* address) =>
        Caches.FlushAndFree(thread, bin, address);

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal byte* AllocateLarge(HeapThread* thread, nuint bytes) => Large.Allocate(thread, bytes);

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void FreeLarge(byte* address) => Large.Free(address);

    /// <summary>Abandons a thread's slabs.</summary>
    /// <exception cref="ObjectDisposedException">The heap is disposed.</exception>
    internal void AbandonSlabs(HeapThread* thread)
    {
        lock (Gate)
        {
            ObjectDisposedException.ThrowIf(IsDisposed, this);
            Threads.Abandon(thread);
        }
    }

    /// <summary>
    /// Asks the game to free something, before a second attempt; outside the lock, as it may free here.
    /// </summary>
    internal bool Relieves(OutOfNativeMemoryException refused)
    {
        Relief relief = default;
        return Root.TryRelieve(this, (nuint)refused.RequestedBytes, refused.Cause, ref relief);
    }

    private protected override void ReleaseMemory()
    {
        lock (Gate)
        {
            _threads?.Release();
            Extents?.Release();
            _records?.Release();
            _large?.Release();
            Debug?.Release();
        }

        ThreadLocalHeaps.Ordinals.Reclaim(Ordinal);
    }

    /// <summary>The calling thread used another heap last, or none.</summary>
    private ThreadHeap Switch()
    {
        ThreadLocalHeaps views = _views ??= new ThreadLocalHeaps();
        if (!views.TrySwitch(this))
        {
            views.Add(Enter());
        }

        return new ThreadHeap(this, views.Thread);
    }

    /// <summary>The calling thread's first use of this heap.</summary>
    private ThreadHeap Enter()
    {
        lock (Gate)
        {
            ObjectDisposedException.ThrowIf(IsDisposed, this);
            return new ThreadHeap(this, Threads.Enter());
        }
    }
}
