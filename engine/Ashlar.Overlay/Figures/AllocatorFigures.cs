using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>
/// The tree of allocators as rows that can be read: sampled now and then, with the mean and the largest of what
/// happened in each frame of the last <see cref="WindowFrames"/>. A row's figures include those of the nodes below it.
/// The arenas of a <see cref="AllocatorKind.FrameArenas"/> node take turns, so that only their sum stands still long
/// enough to be read: they are folded into one row.
/// </summary>
internal sealed class AllocatorFigures : IDisposable
{
    /// <summary>Frames that means and maxima are taken over.</summary>
    public const int WindowFrames = 60;

    private const int MaximumNodes = 16384;

    /// <summary>Memory is asked for by so many nodes at a time: about a page of each table.</summary>
    private const int NodeStep = 64;

    private readonly MemorySystem _memory;
    private readonly NativeTable<AllocatorRow> _rows;
    private readonly NativeTable<RowRank> _ranks;
    private readonly NativeTable<FrameEvents> _events;
    private MemorySnapshot _latest = new();
    private MemorySnapshot _previous = new();
    private int[] _rowOfNode = [];
    private int _tracked;
    private AllocatorHistory? _history;
    private int _age;
    private double _framesOfSecond;
    private int _next;
    private long _lastFrame;

    /// <summary>Makes figures without rows.</summary>
    /// <param name="memory">Whose allocators are shown.</param>
    /// <param name="parent">The node that the figures' own memory is counted under.</param>
    /// <exception cref="OutOfNativeMemoryException">There is no memory for the first rows.</exception>
    public AllocatorFigures(MemorySystem memory, Allocator parent)
    {
        _memory = memory;
        _rows = new NativeTable<AllocatorRow>(parent, "rows", MaximumNodes);
        _ranks = new NativeTable<RowRank>(parent, "ranks", MaximumNodes);
        _events = new NativeTable<FrameEvents>(parent, "events", MaximumNodes * WindowFrames);
        Reserve(NodeStep);
    }

    /// <summary>The counters as of the last <see cref="Record"/>.</summary>
    public MemorySnapshot Latest => _latest;

    /// <summary>Frames that the window holds now: it starts anew whenever an allocator comes or goes.</summary>
    public int WindowCount { get; private set; }

    /// <summary>
    /// The rows of the last <see cref="Sample"/>, parents before their children; the root is the first.
    /// </summary>
    public ReadOnlySpan<AllocatorRow> Rows => _rows.Span[..RowCount];

    private int RowCount { get; set; }

    /// <summary>The name of a row's node.</summary>
    public string NameOf(in AllocatorRow row) => _latest.Nodes[row.Node].Name;

    /// <summary>Reads the counters and, when a memory frame has ended since, notes what happened in it.</summary>
    /// <returns>True when an allocator came or went: the rows are of another tree until the next sample.</returns>
    public bool Record()
    {
        (_latest, _previous) = (_previous, _latest);
        _memory.CopyTo(_latest);
        bool isNewTree = !HasSameTree(_latest.Nodes, _previous.Nodes);
        if (isNewTree)
        {
            WindowCount = 0;
            _next = 0;
            _tracked = TryTrack(_latest.Nodes.Length);
        }

        if (_latest.Frame != _lastFrame)
        {
            _lastFrame = _latest.Frame;
            RecordEvents();
        }

        return isNewTree;
    }

    /// <summary>Whether an arena committed more since the <see cref="Record"/> before the last.</summary>
    public bool HasArenaGrown()
    {
        ReadOnlySpan<AllocatorSnapshot> nodes = _latest.Nodes;
        ReadOnlySpan<AllocatorSnapshot> before = _previous.Nodes;
        for (int node = 0; node < Math.Min(nodes.Length, before.Length); node++)
        {
            if (nodes[node].Kind == AllocatorKind.Arena
                && nodes[node].Growths > before[node].Growths
                && ReferenceEquals(nodes[node].Allocator, before[node].Allocator))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Brings the rows up to date with the last <see cref="Record"/>.</summary>
    public void Sample() => SampleOf(null, 0, 1);

    /// <summary>Brings the rows to what is remembered of a second; who was not there has nothing.</summary>
    /// <param name="history">What is remembered; null for the last <see cref="Record"/>.</param>
    /// <param name="age">The second.</param>
    /// <param name="frames">Frames in it.</param>
    public void SampleOf(AllocatorHistory? history, int age, double frames)
    {
        _history = history;
        _age = age;
        _framesOfSecond = frames;
        RowCount = 0;
        ReadOnlySpan<AllocatorSnapshot> nodes = _latest.Nodes;
        for (int node = 0; node < _tracked; node++)
        {
            AddRow(nodes, node);
        }

        for (int row = RowCount - 1; row > 0; row--)
        {
            AddToParent(_rows[row]);
        }

        RankRows();
    }

    /// <summary>Disposes the figures' own tables.</summary>
    public void Dispose()
    {
        _events.Dispose();
        _ranks.Dispose();
        _rows.Dispose();
    }

    private static bool HasSameTree(ReadOnlySpan<AllocatorSnapshot> left, ReadOnlySpan<AllocatorSnapshot> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (int node = 0; node < left.Length; node++)
        {
            if (!ReferenceEquals(left[node].Allocator, right[node].Allocator) || left[node].Parent != right[node].Parent)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Commits memory for so many nodes, or, when the budget is spent, for the first of them.</summary>
    /// <returns>How many nodes there is memory for.</returns>
    private int TryTrack(int nodes)
    {
        int wanted = Math.Min(nodes, MaximumNodes);
        if (wanted > _rowOfNode.Length)
        {
            _rowOfNode = new int[Math.Max(wanted, _rowOfNode.Length * 2)];
        }

        try
        {
            Reserve(wanted);
            return wanted;
        }
        catch (OutOfNativeMemoryException)
        {
            return Math.Min(wanted, Math.Min(Math.Min(_rows.Count, _ranks.Count), _events.Count / WindowFrames));
        }
    }

    private void Reserve(int nodes)
    {
        int rounded = (nodes + NodeStep - 1) / NodeStep * NodeStep;
        _rows.EnsureCount(rounded);
        _ranks.EnsureCount(rounded);
        _events.EnsureCount(rounded * WindowFrames);
    }

    private void RecordEvents()
    {
        ReadOnlySpan<AllocatorSnapshot> nodes = _latest.Nodes;
        Span<FrameEvents> events = _events.Span.Slice(_next * _tracked, _tracked);
        for (int node = 0; node < events.Length; node++)
        {
            events[node].Allocations = nodes[node].FrameAllocations;
            events[node].Frees = nodes[node].FrameFrees;
        }

        // Parents stand before their children, so backwards each node is complete before its parent takes it in.
        for (int node = events.Length - 1; node > 0; node--)
        {
            ref FrameEvents parent = ref events[nodes[node].Parent];
            parent.Allocations += events[node].Allocations;
            parent.Frees += events[node].Frees;
        }

        _next = _next + 1 == WindowFrames ? 0 : _next + 1;
        WindowCount = Math.Min(WindowCount + 1, WindowFrames);
    }

    private void AddRow(ReadOnlySpan<AllocatorSnapshot> nodes, int node)
    {
        ref readonly AllocatorSnapshot source = ref nodes[node];
        int parent = source.Parent < 0 ? -1 : _rowOfNode[source.Parent];
        bool isFolded = parent >= 0
            && (_rows[parent].Folded > 0 || nodes[source.Parent].Kind == AllocatorKind.FrameArenas);
        if (isFolded)
        {
            ref AllocatorRow folding = ref _rows[parent];
            folding.Folded++;
            folding.IsPeakABound = true;
            AddFigures(ref folding, source);
            _rowOfNode[node] = parent;
            return;
        }

        ref AllocatorRow row = ref _rows[RowCount];
        row = default;
        row.Node = node;
        row.Parent = parent;
        row.Depth = source.Depth;
        AddFigures(ref row, source);
        if (_history is null)
        {
            AddEvents(ref row);
        }

        _rowOfNode[node] = RowCount++;
    }

    private void AddFigures(ref AllocatorRow row, in AllocatorSnapshot node)
    {
        if (_history is not null)
        {
            AddRemembered(ref row, node);
            return;
        }

        row.LiveBytes += node.LiveBytes;
        row.CommittedBytes += node.CommittedBytes;
        row.ReservedBytes += node.ReservedBytes;
        row.PeakBytes += node.PeakLiveBytes;
        if (node.Kind == AllocatorKind.Foreign)
        {
            row.ForeignEmptySlots += node.WaitingObjects;
        }
        else
        {
            row.WaitingObjects += node.WaitingObjects;
        }

        row.ForeignBytes += node.ForeignBytes;
        row.ForeignLiveBytes += node.ForeignLiveBytes;
        row.LiveObjects += node.LiveObjects;
        row.Growths += node.Growths;
    }

    private void AddRemembered(ref AllocatorRow row, in AllocatorSnapshot node)
    {
        _ = _history!.TryGet(node.Allocator, _age, out AllocatorNote note);
        if (node.Kind == AllocatorKind.Foreign)
        {
            row.ForeignLiveBytes += note.LiveBytes;
            row.ForeignBytes += note.CommittedBytes;
        }
        else
        {
            row.LiveBytes += note.LiveBytes;
            row.CommittedBytes += note.CommittedBytes;
        }

        row.LiveObjects += note.LiveObjects;
        row.AllocationsAverage += note.Allocations / _framesOfSecond;
        row.FreesAverage += note.Frees / _framesOfSecond;
        row.AllocationsMaximum = double.NaN;
        row.FreesMaximum = double.NaN;
    }

    private void AddEvents(ref AllocatorRow row)
    {
        if (WindowCount == 0)
        {
            row.AllocationsAverage = double.NaN;
            row.AllocationsMaximum = double.NaN;
            row.FreesAverage = double.NaN;
            row.FreesMaximum = double.NaN;
            return;
        }

        long allocations = 0;
        long frees = 0;
        for (int frame = 0; frame < WindowCount; frame++)
        {
            ref readonly FrameEvents events = ref _events[(frame * _tracked) + row.Node];
            allocations += events.Allocations;
            frees += events.Frees;
            row.AllocationsMaximum = Math.Max(row.AllocationsMaximum, events.Allocations);
            row.FreesMaximum = Math.Max(row.FreesMaximum, events.Frees);
        }

        row.AllocationsAverage = (double)allocations / WindowCount;
        row.FreesAverage = (double)frees / WindowCount;
    }

    private void AddToParent(in AllocatorRow row)
    {
        ref AllocatorRow parent = ref _rows[row.Parent];
        parent.LiveBytes += row.LiveBytes;
        parent.CommittedBytes += row.CommittedBytes;
        parent.ReservedBytes += row.ReservedBytes;
        parent.PeakBytes += row.PeakBytes;
        parent.LiveObjects += row.LiveObjects;
        parent.WaitingObjects += row.WaitingObjects;
        parent.ForeignBytes += row.ForeignBytes;
        parent.ForeignLiveBytes += row.ForeignLiveBytes;
        parent.ForeignEmptySlots += row.ForeignEmptySlots;
        parent.Growths += row.Growths;
        parent.IsPeakABound = true;

        // The events of frames were added up when they were noted.
        if (_history is not null)
        {
            parent.AllocationsAverage += row.AllocationsAverage;
            parent.FreesAverage += row.FreesAverage;
        }
    }

    private void RankRows()
    {
        Span<RowRank> ranks = _ranks.Span[..RowCount];
        for (int row = 0; row < ranks.Length; row++)
        {
            ranks[row] = new RowRank(_rows[row].TotalBytes, row);
        }

        ranks.Sort(Ascending<RowRank>.Order);
        for (int rank = 0; rank < ranks.Length; rank++)
        {
            _rows[ranks[rank].Row].Rank = rank;
        }
    }
}
