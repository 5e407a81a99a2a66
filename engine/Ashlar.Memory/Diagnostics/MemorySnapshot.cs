namespace Ashlar.Memory;

/// <summary>
/// A copy of every allocator's counters, in tree order (a parent before its children). Make one and fill it again and
/// again with <see cref="MemorySystem.CopyTo"/>: that allocates only when the tree has grown. Belongs to one
/// thread at a time; several may read it while none copies into it.
/// </summary>
/// <example><code>
/// var snapshot = new MemorySnapshot();
/// memory.CopyTo(snapshot);
/// foreach (ref readonly AllocatorSnapshot node in snapshot.Nodes)
/// {
///     Console.WriteLine($"{node.Path}: {node.LiveBytes} of {node.CommittedBytes} bytes");
/// }
/// </code></example>
public sealed class MemorySnapshot
{
    private AllocatorSnapshot[] _nodes = [];
    private int _count;
    private MemoryEvent[] _events = [];
    private int _eventCount;

    /// <summary>One entry an allocator, a parent before its children, siblings in order of creation.</summary>
    public ReadOnlySpan<AllocatorSnapshot> Nodes => _nodes.AsSpan(0, _count);

    /// <summary>Frames finished when the copy was taken.</summary>
    public long Frame { get; private set; }

    /// <summary>Address space reserved by all allocators, in bytes.</summary>
    public long ReservedBytes { get; private set; }

    /// <summary>Bytes the operating system has given to all allocators; the sum over <see cref="Nodes"/>.</summary>
    public long CommittedBytes { get; private set; }

    /// <summary>Most bytes ever committed at once by all allocators together.</summary>
    public long PeakCommittedBytes { get; private set; }

    /// <summary>Bytes handed out and not destroyed; the sum over <see cref="Nodes"/>.</summary>
    public long LiveBytes { get; private set; }

    /// <summary>
    /// Bytes that others hold, as <see cref="ForeignMemory"/> nodes report them; the sum over <see cref="Nodes"/>, and
    /// part of no other figure.
    /// </summary>
    public long ForeignBytes { get; private set; }

    /// <summary>Those of <see cref="ForeignBytes"/> that are in use.</summary>
    public long ForeignLiveBytes { get; private set; }

    /// <summary>The budget for committed bytes, or 0 for none.</summary>
    public long BudgetBytes { get; private set; }

    /// <summary>The last things that went wrong, the oldest first.</summary>
    public ReadOnlySpan<MemoryEvent> Events => _events.AsSpan(0, _eventCount);

    /// <summary>How many things ever went wrong, see <see cref="MemoryEvents.Recorded"/>.</summary>
    public long EventsRecorded { get; private set; }

    internal void CopyEvents(MemoryEvents events)
    {
        long recorded = events.Recorded;
        if (recorded != EventsRecorded)
        {
            _events = _events.Length == 0 ? new MemoryEvent[MemoryEvents.Capacity] : _events;
            _eventCount = events.CopyTo(_events);
            EventsRecorded = recorded;
        }
    }

    internal void Begin(int nodes, long frame, long committed, long peakCommitted, long budget)
    {
        if (_nodes.Length < nodes)
        {
            _nodes = new AllocatorSnapshot[Math.Max(nodes, _nodes.Length * 2)];
        }

        _count = 0;
        Frame = frame;
        ReservedBytes = 0;
        LiveBytes = 0;
        ForeignBytes = 0;
        ForeignLiveBytes = 0;
        CommittedBytes = committed;
        PeakCommittedBytes = peakCommitted;
        BudgetBytes = budget;
    }

    /// <returns>The index of the entry.</returns>
    internal int Add(in AllocatorSnapshot node)
    {
        ReservedBytes += node.ReservedBytes;
        LiveBytes += node.LiveBytes;
        ForeignBytes += node.ForeignBytes;
        ForeignLiveBytes += node.ForeignLiveBytes;
        _nodes[_count] = node;
        return _count++;
    }
}
