using Engine.Ecs;
using Engine.Hosting;
using Engine.Memory;

namespace Engine.Overlay;

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

    private readonly AllocatorGroup _node;
    private long _nextSample;

    /// <summary>Makes empty figures.</summary>
    /// <param name="memory">Whose memory is shown.</param>
    /// <exception cref="OutOfNativeMemoryException">There is no memory for them; nothing is left behind.</exception>
    public OverlayFigures(MemorySystem memory)
    {
        _node = new AllocatorGroup(memory, "overlay");
        try
        {
            Records = new History<FrameRecord>(_node, "history", GraphFrames);
            Allocators = new AllocatorFigures(memory, _node);
        }
        catch
        {
            _node.Dispose();
            throw;
        }
    }

    public History<FrameRecord> Records { get; }

    public AllocatorFigures Allocators { get; }

    /// <summary>How long the frames took, or null without a game loop.</summary>
    public FrameTimings? Timings { get; private set; }

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

    public OverlayCost Cost { get; private set; }

    public Spread CostMilliseconds { get; private set; }

    /// <summary>Native memory that the overlay keeps from frame to frame.</summary>
    public long KeptBytes { get; private set; }

    public bool IsDisposed => _node.IsDisposed;

    /// <summary>Notes a frame, and samples when it is time.</summary>
    /// <param name="frame">The frame that is being drawn.</param>
    /// <param name="cost">What drawing the overlay cost in the frame before.</param>
    public void Record(in OverlayFrame frame, in OverlayCost cost)
    {
        bool isNewTree = Allocators.Record();
        MemorySnapshot memory = Allocators.Latest;
        Records.Add(new FrameRecord(
            memory.LiveBytes, memory.CommittedBytes, frame.World?.Created ?? 0, frame.World?.Destroyed ?? 0, cost));
        Timings = frame.Timings;
        if (isNewTree || Records.Added >= _nextSample)
        {
            Sample(frame);
            _nextSample = Records.Added + SampleFrames();
        }
    }

    /// <summary>Gives all memory back.</summary>
    public void Dispose()
    {
        Allocators.Dispose();
        Records.Dispose();
        _node.Dispose();
    }

    private void Sample(in OverlayFrame frame)
    {
        Allocators.Sample();
        FrameIndex = frame.Index;
        World = frame.World;
        Totals = TotalsOf(Allocators.Latest);
        FramesDrawn = Timings?.Frames ?? 0;
        StepsSimulated = Timings?.Steps ?? 0;
        StepsDropped = Timings?.DroppedSteps ?? 0;
        Frames = FrameFigures.Of(Timings, WindowFrames);
        Garbage = GarbageFigures.Of(Timings, WindowFrames);
        SampleRecords();
        SampleOwnMemory();
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
        int frames = Math.Min(Records.Count, WindowFrames + 1);
        for (int age = 0; age + 1 < frames; age++)
        {
            ref readonly FrameRecord newer = ref Records[age];
            ref readonly FrameRecord older = ref Records[age + 1];

            // A new world counts from zero again.
            created.Add(Math.Max(0, newer.EntitiesCreated - older.EntitiesCreated));
            destroyed.Add(Math.Max(0, newer.EntitiesDestroyed - older.EntitiesDestroyed));
            cost.Add(newer.Cost.Milliseconds);
        }

        EntitiesCreated = created;
        EntitiesDestroyed = destroyed;
        CostMilliseconds = cost;
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
