namespace Ashlar.Memory;

/// <summary>
/// A node in the tree of allocators: a name, counters, a parent, children. Arenas, pools, tables and the
/// <see cref="MemorySystem"/> itself are nodes, and each but the root is made with its parent, so that every byte
/// belongs to a named node. Disposing a node disposes the nodes below it.
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

    /// <summary>True once <see cref="Dispose()"/> has run.</summary>
    public bool IsDisposed => _disposed;

    internal List<Allocator> Children { get; } = [];

    /// <summary>The owners of the containers that live in this node's memory, or null. Guarded by the container
    /// table.</summary>
    internal BlockOwner? BlockOwners { get; set; }

    internal ref AllocatorCounters Counters => ref *_counters;

    internal AllocatorCounters* CountersAddress => _counters;

    /// <summary>
    /// Releases all addresses, those of the nodes below first. Objects still alive are noted as leaks and named by
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

    /// <summary>Counts what this allocator's ranges commit (positive) and decommit (negative).</summary>
    internal void CountCommitted(long bytes)
    {
        if (_counters is not null && !_disposed)
        {
            _counters->CommittedBytes += bytes;
            _counters->Growths += bytes > 0 ? 1 : 0;
            _counters->PeakCommittedBytes = Math.Max(_counters->PeakCommittedBytes, _counters->CommittedBytes);
        }
    }

    /// <summary>Decommits at once every page that it does not need.</summary>
    internal virtual void DecommitSpare()
    {
    }

    /// <summary>Whether objects alive at the end are leaks: a pool's are, an arena's end with it.</summary>
    internal virtual bool HoldsObjects => false;

    /// <summary>Where the live objects were created, when that is tracked.</summary>
    internal virtual IReadOnlyList<LeakSite> LiveSites => [];

    /// <summary>Releases every range. Called once.</summary>
    private protected abstract void ReleaseMemory();
}
