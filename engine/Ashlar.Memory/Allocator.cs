namespace Ashlar.Memory;

/// <summary>
/// A node in the tree of allocators: a name, counters, a parent, children. Arenas, pools, tables and the
/// <see cref="MemorySystem"/> itself are nodes, and each is made by handing it its parent, so that every byte is
/// somebody's. Disposing a node disposes what stands below it.
/// <para>Making and disposing nodes is safe from any thread and costs microseconds: do it while loading. A node itself
/// belongs to one thread at a time unless its type says otherwise.</para>
/// </summary>
/// <example><code>
/// var physics = new AllocatorGroup(memory, "physics");
/// var contacts = new Arena(physics, "contacts");
/// string path = contacts.Path;               // physics/contacts
/// physics.Dispose();                         // and contacts with it
/// </code></example>
public abstract unsafe class Allocator : IDisposable
{
    private readonly AllocatorCounters* _counters;
    private bool _disposed;

    private protected Allocator(Allocator parent, string name, AllocatorKind kind)
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ObjectDisposedException.ThrowIf(parent._disposed, parent);
        Name = name;
        Kind = kind;
        Parent = parent;
        Root = parent.Root;
        Depth = parent.Depth + 1;
        Path = parent.Parent is null ? name : $"{parent.Path}/{name}";
        _counters = Root.Attach(this);
    }

    /// <summary>For the root only: it makes its own counters.</summary>
    private protected Allocator(MemoryOptions options)
    {
        Name = "memory";
        Path = Name;
        Kind = AllocatorKind.System;
        Root = (MemorySystem)this;
        _counters = Root.Start(options);
    }

    /// <summary>The allocator's own name, unique among what its author calls things: <c>bullets</c>.</summary>
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

    /// <summary>True once <see cref="Dispose()"/> has run.</summary>
    public bool IsDisposed => _disposed;

    internal List<Allocator> Children { get; } = [];

    /// <summary>Who answers for the containers that live from this node, or null. Guarded by the container table.</summary>
    internal BlockOwner? BlockOwners { get; set; }

    internal ref AllocatorCounters Counters => ref *_counters;

    internal AllocatorCounters* CountersAddress => _counters;

    /// <summary>
    /// Gives all memory back, that of the nodes below first. Objects still alive are noted as leaks and named by
    /// <see cref="MemorySystem.Leaks"/>. Disposing twice does nothing.
    /// </summary>
    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        for (int i = Children.Count - 1; i >= 0; i--)
        {
            Children[i].Dispose();
        }

        Refresh();
        Root.NoteLeak(this);
        Root.Containers.EndAll(this);
        Abandon();
        GC.SuppressFinalize(this);
    }

    /// <summary>Leaves the tree: the end of <see cref="Dispose()"/>, and of a constructor that failed.</summary>
    private protected void Abandon()
    {
        _disposed = true;
        ReleaseMemory();
        Root.Detach(this);
    }

    /// <summary>Brings the counters up to date with what the hot path keeps elsewhere.</summary>
    internal virtual void Refresh()
    {
    }

    /// <summary>A frame begins: rewind, reclaim.</summary>
    internal virtual void AdvanceFrame()
    {
    }

    /// <summary>Counts address space of this allocator's ranges.</summary>
    internal void CountReserved(long bytes)
    {
        if (_counters is not null && !_disposed)
        {
            _counters->ReservedBytes += bytes;
        }
    }

    /// <summary>Counts what this allocator's ranges commit (positive) and give back (negative).</summary>
    internal void CountCommitted(long bytes)
    {
        if (_counters is not null && !_disposed)
        {
            _counters->CommittedBytes += bytes;
            _counters->Growths += bytes > 0 ? 1 : 0;
            _counters->PeakCommittedBytes = Math.Max(_counters->PeakCommittedBytes, _counters->CommittedBytes);
        }
    }

    /// <summary>Gives back at once what it can.</summary>
    internal virtual void TrimNow()
    {
    }

    /// <summary>Live objects at the end are a leak (of a pool they are; an arena's die by themselves).</summary>
    internal virtual bool HoldsObjects => false;

    /// <summary>Where the live objects were created, when that is tracked.</summary>
    internal virtual IReadOnlyList<LeakSite> LiveSites => [];

    /// <summary>Gives back every range. Called once.</summary>
    private protected abstract void ReleaseMemory();
}
