namespace Ashlar.Memory;

/// <summary>
/// A node for memory that this system did not give: a library's own, or the garbage collector's. It takes the place in
/// the tree that its user has in the game, so that a snapshot and the overlay show it beside the native memory; but its
/// bytes are counted apart, as <see cref="MemorySnapshot.ForeignBytes"/>, because they are not among those that the
/// operating system gave to this system.
/// <para>It holds no memory itself: the game reports the figures, as often as it wants a change to be seen. Costs 192
/// bytes of counters; reporting takes a few nanoseconds, no garbage. Belongs to one thread at a time; a
/// snapshot on another reads the figures that were reported last.</para>
/// </summary>
/// <example><code>
/// var textures = new ForeignMemory(memory, "textures");
/// textures.Report(new ForeignFigures { HeldBytes = 8 &lt;&lt; 20, LiveBytes = 5 &lt;&lt; 20, Blocks = 12 });
/// long apart = memory.Snapshot().ForeignBytes;       // 8 MiB, none of them in CommittedBytes
/// </code></example>
public sealed class ForeignMemory : Allocator
{
    private long _blocks;

    /// <summary>Makes a node without memory.</summary>
    /// <param name="parent">The node above: a <see cref="MemorySystem"/> or another node.</param>
    /// <param name="name">Its name in the tree.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ObjectDisposedException">The parent is disposed.</exception>
    public ForeignMemory(Allocator parent, string name)
        : base(parent, name, AllocatorKind.Foreign)
    {
        Publish();
    }

    /// <summary>
    /// Says what there is now, in place of what was said before. Blocks that came and went since count as allocations
    /// and frees, as far as their number shows it.
    /// </summary>
    /// <param name="figures">The figures.</param>
    /// <exception cref="ArgumentOutOfRangeException">One is negative, or more bytes are live than held.</exception>
    /// <exception cref="ObjectDisposedException">The node is disposed.</exception>
    public void Report(in ForeignFigures figures)
    {
        Allocator.ThrowIfEnded(IsDisposed, this);
        ArgumentOutOfRangeException.ThrowIfNegative(figures.LiveBytes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(figures.LiveBytes, figures.HeldBytes);
        ArgumentOutOfRangeException.ThrowIfNegative(figures.Blocks);
        ArgumentOutOfRangeException.ThrowIfNegative(figures.LiveObjects);
        ArgumentOutOfRangeException.ThrowIfNegative(figures.EmptySlots);
        ref AllocatorCounters counters = ref Counters;
        counters.ForeignBytes = figures.HeldBytes;
        counters.ForeignLiveBytes = figures.LiveBytes;
        counters.LiveObjects = figures.LiveObjects;
        counters.WaitingObjects = figures.EmptySlots;
        counters.Allocations += Math.Max(0, figures.Blocks - _blocks);
        counters.Frees += Math.Max(0, _blocks - figures.Blocks);
        _blocks = figures.Blocks;
    }

    private protected override void ReleaseMemory()
    {
    }
}
