using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Ashlar.Memory;

/// <summary>
/// A node in the tree of allocators: a name, counters, a parent, children. Arenas, pools, tables and the
/// <see cref="MemorySystem"/> itself are nodes, and each but the root is made with its parent, so that every byte
/// belongs to a named node. Disposing a node disposes the nodes below it.
/// <para><b>Its life</b>: it is made whole, published to the tree, used, and withdrawn from the tree; then its hooks
/// run, what stands below it ends, it refuses calls, and its memory is released. Frames and snapshots see it only while
/// it is in the tree.</para>
/// <para>Making and disposing nodes is safe from any thread and costs microseconds: do it while loading. A node itself
/// belongs to one thread at a time unless its type says otherwise; its name, path, parent and root may be read from
/// any.</para>
/// </summary>
/// <example><code>
/// var physics = new AllocatorGroup(memory, "physics");
/// var contacts = new Arena(physics, "contacts");
/// string path = contacts.Path;               // physics/contacts
/// physics.Dispose();                         // and contacts with it
/// </code></example>
public abstract unsafe class Allocator : IDisposable
{
    // Pinned, and owned by the node: what was counted can be read for as long as somebody refers to the node.
    private readonly AllocatorCounters[] _counters = GC.AllocateArray<AllocatorCounters>(1, pinned: true);
    private readonly AllocatorCounters* _countersAddress;
    private volatile bool _disposed;

    private protected Allocator(Allocator parent, string name, AllocatorKind kind)
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ThrowIfEnded(parent.Life >= AllocatorLife.Ending, parent);
        Name = name;
        Kind = kind;
        Parent = parent;
        Root = parent.Root;
        Depth = parent.Depth + 1;
        Path = parent.Parent is null ? name : $"{parent.Path}/{name}";
        _countersAddress = (AllocatorCounters*)Unsafe.AsPointer(ref _counters[0]);
        TraceNumber = TraceRecorder.NoteMade(this);
    }

    /// <summary>For the root only.</summary>
    private protected Allocator()
    {
        Name = "memory";
        Path = Name;
        Kind = AllocatorKind.System;
        Root = (MemorySystem)this;
        _countersAddress = (AllocatorCounters*)Unsafe.AsPointer(ref _counters[0]);
    }

    /// <summary>The allocator's own name, without those of the nodes above: <c>bullets</c>.</summary>
    public string Name { get; }

    /// <summary>The names from below the root down to this one, joined by slashes: <c>game/bullets</c>.</summary>
    public string Path { get; }

    /// <summary>What sort of allocator it is.</summary>
    public AllocatorKind Kind { get; }

    /// <summary>The node above, or null for the root.</summary>
    public Allocator? Parent { get; }

    /// <summary>The root of the tree.</summary>
    public MemorySystem Root { get; }

    /// <summary>Steps from the root, which has 0.</summary>
    public int Depth { get; }

    /// <summary>True from where <see cref="Dispose()"/> makes the node refuse calls: its hooks have run by then.</summary>
    public bool IsDisposed => _disposed;

    /// <summary>The nodes below that are in the tree. Guarded by the root's lock.</summary>
    internal List<Allocator> Children { get; } = [];

    /// <summary>Where the node stands in its life. Changed under the root's lock.</summary>
    internal AllocatorLife Life { get; set; }

    /// <summary>Who needs what stands below it, ended or not. Guarded by the root's lock.</summary>
    internal int Holds { get; set; }

    /// <summary>Nodes below whose end is under way. Guarded by the root's lock.</summary>
    internal int EndingChildren { get; set; }

    /// <summary>The owners of the containers that live in this node's memory, or null. Guarded by the container
    /// table.</summary>
    internal BlockOwner? BlockOwners { get; set; }

    /// <summary>The number that the trace under way when it was made knows it by; 0 when there was none.</summary>
    internal int TraceNumber { get; private protected set; }

    internal ref AllocatorCounters Counters => ref *_countersAddress;

    /// <summary>
    /// Ends the node and all below it: runs the hooks of what is alive, then releases all addresses. Objects that were
    /// alive are noted as leaks and named by <see cref="MemorySystem.Leaks"/>. Disposing twice does nothing, and nor
    /// does disposing a node from one of its own hooks. When something below is being disposed already, by another
    /// thread or further up the stack, whoever finishes last releases this node.
    /// <para>When a hook throws, the others still run and all memory is released; what the first threw is thrown
    /// then.</para>
    /// </summary>
    public void Dispose()
    {
        if (!Root.TryWithdraw(this))
        {
            return;
        }

        Interleaving.Point();
        Exception? failure = EndContent();
        Interleaving.Point();
        if (Root.TryBeginEnd(this))
        {
            failure = Keep(failure, EndBelow());
        }

        GC.SuppressFinalize(this);
        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }
    }

    /// <summary>
    /// Counts what is live by the places in the source code that created it. Pools know each of their objects under full
    /// checks; at <see cref="CheckLevel.Handles"/> pools, and from there on arenas, estimate it from a sample
    /// (<see cref="MemoryOptions.SampleCallSites"/>), without what a session created. A heap samples its blocks above 16 KiB
    /// at <see cref="CheckLevel.Handles"/>, and puts the smaller ones under an unknown place; under full checks it knows all.
    /// Costs a read for each object under full checks and for each large block of a heap, and for 256 objects at the most
    /// otherwise; no garbage. For the thread that uses the allocator; of a heap for any.
    /// </summary>
    /// <param name="uses">
    /// Receives an entry for each place, in no order; when it is short, the last entry counts all further places.
    /// </param>
    /// <returns>How many places there are; 0 where they are not known.</returns>
    public virtual int CopyCallSites(Span<CallSiteUse> uses) => 0;

    /// <summary>The last act of a constructor: the node is whole, and appears in the tree.</summary>
    /// <exception cref="ObjectDisposedException">The parent was disposed meanwhile; the node is, too.</exception>
    private protected void Publish()
    {
        Interleaving.Point();
        if (!Root.TryPublish(this))
        {
            Abandon();
            throw new ObjectDisposedException(Parent!.Path, $"'{Parent.Path}' was disposed meanwhile.");
        }
    }

    /// <summary>The end of a constructor that failed: releases what was made.</summary>
    private protected void Abandon()
    {
        while (Root.LastChildOf(this) is { } child)
        {
            child.Dispose();
        }

        Life = AllocatorLife.Ended;
        _disposed = true;
        ReleaseMemory();
        TraceRecorder.NoteEnded(this);
    }

    /// <summary>Brings the counters up to date with what the hot path keeps elsewhere.</summary>
    internal virtual void Refresh()
    {
    }

    /// <summary>A frame begins: rewind, reclaim. Called under the root's lock, and so calls nobody else's code.</summary>
    internal virtual void AdvanceFrame()
    {
    }

    /// <summary>Counts address space of this allocator's ranges.</summary>
    internal void CountReserved(long bytes) => Counters.ReservedBytes += bytes;

    /// <summary>Counts what this allocator's ranges commit (positive) and decommit (negative).</summary>
    internal void CountCommitted(long bytes)
    {
        ref AllocatorCounters counters = ref Counters;
        counters.CommittedBytes += bytes;
        counters.Growths += bytes > 0 ? 1 : 0;
        counters.PeakCommittedBytes = Math.Max(counters.PeakCommittedBytes, counters.CommittedBytes);
        TraceRecorder.NoteCommitted(this, bytes);
    }

    /// <summary>Decommits at once every page that it does not need. Needs no memory for it.</summary>
    internal virtual void DecommitSpare()
    {
    }

    /// <summary>
    /// Decommits pages that it does not need, where that is safe from any thread: before a request is refused.
    /// Called under the root's lock.
    /// </summary>
    /// <returns>True when other threads were asked to do the same with what is theirs alone.</returns>
    internal virtual bool DecommitIdleNow() => false;

    /// <summary>What takes the room of an allocator that is full, and what to do about it, in words.</summary>
    internal virtual string DescribeUse() =>
        $"It has committed {Counters.CommittedBytes} of them. Free something, or make it with a larger maximum: address "
        + "space is free.";

    /// <summary>Whether objects alive at the end are leaks: a pool's are, an arena's end with it.</summary>
    internal virtual bool HoldsObjects => false;

    /// <summary>Where the live objects were created, when that is tracked.</summary>
    internal virtual IReadOnlyList<LeakSite> LiveSites => [];

    /// <summary>
    /// Ends what lives in the node, while all of its memory is still there: runs each hook once, whatever others throw.
    /// </summary>
    /// <returns>What the first of them threw, or null.</returns>
    private protected virtual Exception? RunHooks() => null;

    /// <summary>Releases every range. Called once; whoever still holds the node finds it empty.</summary>
    private protected abstract void ReleaseMemory();

    /// <summary>Refuses a call on an allocator that has ended. Names it by its path, since its type may be an inside
    /// matter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void ThrowIfEnded([DoesNotReturnIf(true)] bool hasEnded, Allocator allocator)
    {
        if (hasEnded)
        {
            ThrowEnded(allocator);
        }
    }

    [DoesNotReturn]
    private static void ThrowEnded(Allocator allocator) =>
        throw new ObjectDisposedException(allocator.Path, $"'{allocator.Path}' is disposed, or is being disposed.");

    /// <summary>Of two failures the first.</summary>
    private protected static Exception? Keep(Exception? first, Exception? second) => first ?? second;

    private Exception? EndContent()
    {
        Refresh();
        Root.NoteLeak(this);
        try
        {
            return RunHooks();
        }
        catch (Exception failure)
        {
            return failure;
        }
    }

    /// <summary>Ends what stands below the node, and releases it.</summary>
    private protected Exception? EndBelow()
    {
        Exception? failure = null;
        while (Root.LastChildOf(this) is { } child)
        {
            Interleaving.Point();
            failure = Keep(failure, child.TryDispose());
        }

        Interleaving.Point();
        return Root.TryBeginRelease(this) ? Keep(failure, Release()) : failure;
    }

    private Exception? TryDispose()
    {
        try
        {
            Dispose();
            return null;
        }
        catch (Exception failure)
        {
            return failure;
        }
    }

    /// <summary>The last stage; then that of the parent, if it waited for this node only.</summary>
    private Exception? Release()
    {
        Exception? failure = null;
        try
        {
            Root.Containers.EndAll(this);
            _disposed = true;
            ReleaseMemory();
            TraceRecorder.NoteEnded(this);
        }
        catch (Exception thrown)
        {
            failure = thrown;
        }

        Interleaving.Point();
        return Root.EndRelease(this) is { } parent ? Keep(failure, parent.Release()) : failure;
    }
}
