using System.Diagnostics;
using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>
/// Everything that panels show: noted each frame, and sampled a few times a second so that it can be read. Graphs read
/// the notes, numbers the samples.
/// </summary>
internal sealed class OverlayFigures : IDisposable
{
    /// <summary>The most frames that a graph shows.</summary>
    public const int GraphFrames = FrameTimings.History;

    private const int WindowFrames = AllocatorFigures.WindowFrames;
    private const double SampleMilliseconds = 250;
    private const int ShortestSampleFrames = 5;
    private const int UsualSampleFrames = 15;

    /// <summary>
    /// Allocators that are looked at in a frame while nothing is shown: about 5 microseconds. Where there are more, they
    /// are looked at together, in every second frame, every third, and so on.
    /// </summary>
    private const int HiddenNodesPerFrame = 64;

    private readonly AllocatorGroup _node;
    private readonly long[] _frameUse = new long[FrameArenas.HistoryLength];
    private readonly FrameTimings _ownTimings = new();
    private int _frameUseCount;
    private long _nextSample;
    private int _framesToReading;
    private bool _isSampleStale = true;
    private long _eventsSeen;

    /// <summary>Makes empty figures.</summary>
    /// <param name="memory">Whose memory is shown.</param>
    /// <exception cref="OutOfNativeMemoryException">There is no memory for them; nothing is left behind.</exception>
    public OverlayFigures(MemorySystem memory)
    {
        Memory = memory;
        Timings = _ownTimings;
        _node = new AllocatorGroup(memory, "overlay");
        try
        {
            Timeline = new Timeline(_node);
            Records = new History<FrameRecord>(_node, "history", GraphFrames);
            Allocators = new AllocatorFigures(memory, _node);
            Selection = new SelectionFigures(_node);
            HeapMap = new HeapMapFigures(_node);
        }
        catch
        {
            _node.Dispose();
            throw;
        }
    }

    /// <summary>What happened, also while nothing was shown.</summary>
    public Timeline Timeline { get; }

    public History<FrameRecord> Records { get; }

    public AllocatorFigures Allocators { get; }

    /// <summary>Whose memory is shown.</summary>
    public MemorySystem Memory { get; }

    /// <summary>What the user looks at.</summary>
    public OverlayView View { get; } = new();

    public SelectionFigures Selection { get; }

    public HeapMapFigures HeapMap { get; }

    public GrowthFigures Growth { get; } = new();

    public ArchetypeFigures Archetypes { get; } = new();

    /// <summary>What went wrong lately, the oldest first.</summary>
    public ReadOnlySpan<MemoryEvent> Events => Allocators.Latest.Events;

    /// <summary>Bytes that each of the last frames used of the frame arenas, the oldest first.</summary>
    public ReadOnlySpan<long> FrameUse => _frameUse.AsSpan(0, _frameUseCount);

    /// <summary>How long the frames took: as the loop says, else from one drawing of the overlay to the next.</summary>
    public FrameTimings Timings { get; private set; }

    public long FrameIndex { get; private set; }

    public long FramesDrawn { get; private set; }

    public long StepsSimulated { get; private set; }

    public long StepsDropped { get; private set; }

    public MemoryTotals Totals { get; private set; }

    public FrameFigures Frames { get; private set; }

    public GarbageFigures Garbage { get; private set; }

    /// <summary>What the world holds, or null without one.</summary>
    public WorldStatistics? World { get; private set; }

    public Spread EntitiesCreated { get; private set; }

    public Spread EntitiesDestroyed { get; private set; }

    /// <summary>How long the beginning of frames took: rewinding, reclaiming, decommitting.</summary>
    public Spread Reclaim { get; private set; }

    public OverlayCost Cost { get; private set; }

    public Spread CostMilliseconds { get; private set; }

    /// <summary>Native memory that the overlay keeps from frame to frame.</summary>
    public long KeptBytes { get; private set; }

    public bool IsDisposed => _node.IsDisposed;

    /// <summary>Notes a frame, also while nothing is shown: then it costs a few microseconds.</summary>
    /// <param name="frame">The frame that is being drawn.</param>
    public void Remember(in OverlayFrame frame)
    {
        Timings = frame.Timings ?? _ownTimings;
        if (frame.Timings is null)
        {
            _ownTimings.EndFrame();
        }

        bool isShown = View.Mode != OverlayMode.Hidden;
        _isSampleStale |= !isShown;
        bool isNewTree = false;
        if (isShown || --_framesToReading <= 0)
        {
            isNewTree = Allocators.Record();
            _isSampleStale |= isNewTree;
            _framesToReading = 1 + (Allocators.Latest.Nodes.Length / HiddenNodesPerFrame);
            if (isNewTree)
            {
                Prepare(Allocators.Latest.Nodes);
            }

            Archetypes.Prepare(frame.World);
        }

        Timeline.Record(
            Timings, Allocators.Latest, isNewTree, Memory.CommittedBytes, Stopwatch.GetTimestamp(), Stopwatch.Frequency);
    }

    /// <summary>Notes a frame that is shown, and samples when it is time.</summary>
    /// <param name="frame">The frame that is being drawn.</param>
    /// <param name="cost">What drawing the overlay cost in the frame before.</param>
    public void Record(in OverlayFrame frame, in OverlayCost cost)
    {
        MemorySnapshot memory = Allocators.Latest;
        WorldStatistics world = frame.World?.Statistics ?? default;
        Records.Add(new FrameRecord(
            world.Created,
            world.Destroyed,
            memory.Frame == 0 ? double.NaN : Memory.ReclaimTime.TotalMilliseconds,
            cost));
        Selection.Record(memory, View.Selected);
        NoteEvents(memory);
        if (_isSampleStale || Records.Added >= _nextSample)
        {
            Sample(frame);
            _isSampleStale = false;
            _nextSample = Records.Added + SampleFrames();
        }
        else if (Growth.IsTickDue(memory.Frame))
        {
            Growth.Sample(memory, View.Selected);
        }
    }

    /// <summary>Disposes all tables and histories.</summary>
    public void Dispose()
    {
        HeapMap.Dispose();
        Selection.Dispose();
        Allocators.Dispose();
        Records.Dispose();
        Timeline.Dispose();
        _node.Dispose();
    }

    /// <summary>Marks the moment, as the user wants.</summary>
    public void Mark()
    {
        if (View.WantsMarkA || View.WantsMarkB)
        {
            Growth.Sample(Allocators.Latest, View.Selected);
        }

        if (View.WantsMarkA)
        {
            Growth.MarkA();
        }

        if (View.WantsMarkB)
        {
            Growth.MarkB();
        }
    }

    /// <summary>Allocators came, which made garbage: what looking at them would make later is made now.</summary>
    private void Prepare(ReadOnlySpan<AllocatorSnapshot> nodes)
    {
        Growth.Reserve(nodes.Length);
        Timeline.Allocators.Reserve(nodes.Length);
        foreach (ref readonly AllocatorSnapshot node in nodes)
        {
            // A pool keeps the name that it is first asked for.
            _ = (node.Allocator as SlabAllocator)?.ContentName;
        }
    }

    private void NoteEvents(MemorySnapshot memory)
    {
        View.IsPaused |= View.PausesOnEvents && memory.EventsRecorded > _eventsSeen;
        _eventsSeen = memory.EventsRecorded;
    }

    private void Sample(in OverlayFrame frame)
    {
        Allocators.Sample();
        Growth.Sample(Allocators.Latest, View.Selected);
        Archetypes.Sample(frame.World);
        _frameUseCount = Memory.Frame.CopyHistory(_frameUse);
        if (View.Mode == OverlayMode.HeapMap)
        {
            HeapMap.Sample(PoolToMap(), Allocators.Latest.Frame);
        }

        World = frame.World?.Statistics;
        Totals = TotalsOf(Allocators.Latest);
        FrameIndex = Timings.Frames;
        FramesDrawn = Timings.Frames;
        StepsSimulated = Timings.Steps;
        StepsDropped = Timings.DroppedSteps;
        Frames = FrameFigures.Of(Timings, WindowFrames);
        Garbage = GarbageFigures.Of(Timings, WindowFrames);
        SampleRecords();
        SampleOwnMemory();
    }

    /// <summary>The pool that is selected, or was; at first the one with the most slots.</summary>
    private SlabAllocator? PoolToMap()
    {
        if (View.Selected is SlabAllocator { IsDisposed: false } selected)
        {
            return selected;
        }

        if (HeapMap.Pool is { IsDisposed: false } shown)
        {
            return shown;
        }

        SlabAllocator? largest = null;
        foreach (ref readonly AllocatorSnapshot node in Allocators.Latest.Nodes)
        {
            bool isLarger = node.Allocator is SlabAllocator pool && pool.SlotCount > (largest?.SlotCount ?? 0);
            largest = isLarger ? (SlabAllocator)node.Allocator : largest;
        }

        return largest;
    }

    /// <summary>Frames from one sample to the next: a quarter of a second at the rate that frames come.</summary>
    private int SampleFrames() => Frames.Interval.Average > 0
        ? (int)Math.Clamp(SampleMilliseconds / Frames.Interval.Average, ShortestSampleFrames, WindowFrames)
        : UsualSampleFrames;

    private static MemoryTotals TotalsOf(MemorySnapshot memory)
    {
        long allocated = 0;
        long destroyed = 0;
        long reclaimed = 0;
        long waiting = 0;
        foreach (ref readonly AllocatorSnapshot node in memory.Nodes)
        {
            // What others do with their memory is no part of this system's balance.
            if (node.Kind != AllocatorKind.Foreign)
            {
                allocated += node.Allocations;
                destroyed += node.Frees;
                reclaimed += node.Reclaimed;
                waiting += node.WaitingObjects;
            }
        }

        return new MemoryTotals(
            memory.LiveBytes,
            memory.CommittedBytes,
            memory.ReservedBytes,
            memory.PeakCommittedBytes,
            memory.BudgetBytes,
            allocated,
            destroyed,
            reclaimed,
            waiting,
            memory.ForeignBytes,
            memory.ForeignLiveBytes);
    }

    private void SampleRecords()
    {
        var created = default(Spread);
        var destroyed = default(Spread);
        var cost = default(Spread);
        var reclaim = default(Spread);
        int frames = Math.Min(Records.Count, WindowFrames + 1);
        for (int age = 0; age + 1 < frames; age++)
        {
            ref readonly FrameRecord newer = ref Records[age];
            ref readonly FrameRecord older = ref Records[age + 1];

            // A new world counts from zero again.
            created.Add(Math.Max(0, newer.EntitiesCreated - older.EntitiesCreated));
            destroyed.Add(Math.Max(0, newer.EntitiesDestroyed - older.EntitiesDestroyed));
            cost.Add(newer.Cost.Milliseconds);
            reclaim.Add(newer.ReclaimMilliseconds);
        }

        EntitiesCreated = created;
        EntitiesDestroyed = destroyed;
        CostMilliseconds = cost;
        Reclaim = reclaim;
        Cost = Records[0].Cost;
    }

    private void SampleOwnMemory()
    {
        KeptBytes = 0;
        foreach (ref readonly AllocatorRow row in Allocators.Rows)
        {
            if (ReferenceEquals(Allocators.Latest.Nodes[row.Node].Path, _node.Path))
            {
                KeptBytes = row.CommittedBytes;
            }
        }
    }
}
