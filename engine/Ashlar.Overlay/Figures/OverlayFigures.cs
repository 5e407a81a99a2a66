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

    /// <summary>Mean bytes a frame from which on garbage is looked into: with less there is no sample in a minute.</summary>
    private const int NotableGarbage = 32;

    private const int ShortestSampleFrames = 5;
    private const int UsualSampleFrames = 15;

    /// <summary>
    /// Allocators that are looked at in a frame while nothing is shown: about 5 microseconds. Where there are more, they
    /// are looked at together, in every second frame, every third, and so on.
    /// </summary>
    private const int HiddenNodesPerFrame = 64;

    private readonly AllocatorGroup _node;
    private readonly long[] _frameUse = new long[FrameArenas.HistoryLength];
    private readonly FrameTimings _ownTimings;
    private int _frameUseCount;
    private long _frameUseCopied;
    private long _nextSample;
    private int _framesToReading;
    private bool _isSampleStale = true;
    private bool _wereSitesShown;
    private long _eventsSeen;
    private long _eventFrameSeen;
    private long _framesSeen;

    /// <summary>Makes empty figures.</summary>
    /// <param name="memory">Whose memory is shown.</param>
    /// <param name="time">The clock that the history goes by.</param>
    /// <exception cref="OutOfNativeMemoryException">There is no memory for them; nothing is left behind.</exception>
    public OverlayFigures(MemorySystem memory, TimeProvider time)
    {
        Time = time;
        _ownTimings = new FrameTimings(time: time);

        // The runtime's samples have stamps of the system's clock.
        GarbageTypes = new GarbageTypes(samples: ReferenceEquals(time, TimeProvider.System));
        Memory = memory;
        Timings = _ownTimings;
        _node = new AllocatorGroup(memory, "overlay");
        try
        {
            Timeline = new Timeline(_node, time.TimestampFrequency);
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

    /// <summary>What the pages show: now or an earlier moment.</summary>
    public Moment Moment { get; private set; } = Moment.Now;

    /// <summary>What is remembered of <see cref="Moment"/>.</summary>
    public FrameNote MomentNote { get; private set; }

    /// <summary>What the threads of the job pool did in the last frame.</summary>
    public LaneFigures Lanes { get; } = new();

    /// <summary>The clock that the history goes by.</summary>
    public TimeProvider Time { get; }

    /// <summary>How long <see cref="Moment"/> is over, in milliseconds of the game.</summary>
    public double MillisecondsAgo => Moment.IsPast
        ? (Timeline.Frames[0].At - MomentNote.At) * 1000.0 / Time.TimestampFrequency
        : 0;

    /// <summary>Allocators that were there at <see cref="Moment"/> and are gone.</summary>
    public int Gone { get; private set; }

    /// <summary>What they held.</summary>
    public long GoneBytes { get; private set; }

    /// <summary>What graphs of the whole show: frames or seconds.</summary>
    public History<FrameNote> GraphNotes => View.Cursor.Zoom == 2 ? Timeline.Seconds : Timeline.Frames;

    /// <summary>The most of them that a graph shows.</summary>
    public int GraphSpan => View.Cursor.Zoom == 1 ? Timeline.FrameCapacity : GraphFrames;

    /// <summary>Frames that have ended since <see cref="FrameUse"/> was copied.</summary>
    public int FrameUseAge => (int)(Timeline.Frames.Added - _frameUseCopied);

    public History<FrameRecord> Records { get; }

    public AllocatorFigures Allocators { get; }

    /// <summary>Whose memory is shown.</summary>
    public MemorySystem Memory { get; }

    /// <summary>What the user looks at.</summary>
    public OverlayView View { get; } = new();

    public SelectionFigures Selection { get; }

    public HeapMapFigures HeapMap { get; }

    public GrowthFigures Growth { get; } = new();

    /// <summary>The lines of code of all allocators; sampled while they are shown.</summary>
    public CallSiteFigures CallSites { get; } = new();

    public ArchetypeFigures Archetypes { get; } = new();

    public ZoneFigures Zones { get; } = new();

    /// <summary>Of which types the garbage is.</summary>
    public GarbageTypes GarbageTypes { get; }

    /// <summary>When what <see cref="GarbageTypes"/> shows ends.</summary>
    public long GarbageEnd { get; private set; }

    /// <summary>Whether the last frames made notable garbage, and are none of the warm-up.</summary>
    public bool MakesGarbage => Timings.SteadyFrames >= WindowFrames && Garbage.Bytes.Average >= NotableGarbage;

    /// <summary>How often numbers were sampled.</summary>
    public long Samples { get; private set; }

    public MapFigures Map { get; } = new();

    public EntityInspection Inspection { get; } = new();

    /// <summary>Which frame of <see cref="Timings"/> is the one of <see cref="Moment"/>, as an age.</summary>
    public int TimingsAge => Moment.IsPast ? (int)Math.Max(0, Timings.Frames - 1 - MomentNote.Frame) : 0;

    /// <summary>What went wrong lately, the oldest first.</summary>
    public ReadOnlySpan<MemoryEvent> Events => Allocators.Latest.Events;

    /// <summary>The same, where what is alike is one line.</summary>
    public EventGroups EventGroups { get; } = new();

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

        Zones.Prepare(Timings);
        bool isShown = View.Mode != OverlayMode.Hidden;
        GarbageTypes.Follow(Timings, IsGarbageLookedAt(), Timings.Count == 0 ? 0 : Timings[0].GarbageBytes, MakesGarbage);
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
            Map.Reserve(Allocators.Latest.Nodes.Length, Archetypes.Rows.Length);
        }

        Inspection.Refresh(frame, Memory.FrameIndex, Allocators.Latest);
        bool standsStill = View.IsPaused && !View.TakesSteps();
        Timeline.Record(
            Timings, Allocators.Latest, isNewTree, Memory.CommittedBytes, Time.GetTimestamp(), standsStill);
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
        Pause(memory);
        if (!View.IsPaused)
        {
            Selection.Record(memory, View.Selected);
        }

        View.Cursor.Follow(Timeline);
        Moment moment = Timeline.Find(View.Cursor.At);
        _isSampleStale |= moment.IsPast || moment != Moment || AreSitesShown != _wereSitesShown;
        Moment = moment;
        bool isSample = _isSampleStale || Records.Added >= _nextSample;
        bool showsLanes = View is { Mode: OverlayMode.Full, Page: OverlayPage.Systems };
        Lanes.Record(frame.Jobs, showsLanes, isSample && !View.IsPaused);
        if (isSample)
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
        Lanes.Stop();
        GarbageTypes.Dispose();
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

    /// <summary>Lets the game stand still when what the user waits for has happened, and looks at the frame.</summary>
    private void Pause(MemorySnapshot memory)
    {
        string? reason = ReasonToPause(memory, View.PausesWhen, out bool isOfFrameBefore);
        _framesSeen = Timeline.Frames.Added;
        _eventsSeen = memory.EventsRecorded;
        _eventFrameSeen = memory.Frame;
        if (reason is not null)
        {
            View.IsPaused = true;
            View.Tell(reason);
            View.Cursor.Pinned = isOfFrameBefore ? Timeline.Frames[0].At : Timeline.DrawnAt;
        }
    }

    private string? ReasonToPause(MemorySnapshot memory, PauseConditions conditions, out bool isOfFrameBefore)
    {
        isOfFrameBefore = false;
        if (memory.EventsRecorded > _eventsSeen && HasNewEvent(memory, conditions))
        {
            return "paused: something went wrong, see the events";
        }

        if (conditions.OnArenaGrowth && Allocators.HasArenaGrown())
        {
            return "paused: an arena grew";
        }

        isOfFrameBefore = true;
        if (Timeline.Frames.Added == _framesSeen)
        {
            return null;
        }

        ref readonly FrameNote frame = ref Timeline.Frames[0];
        return conditions.OnSlowFrame && frame.Duration > conditions.SlowMilliseconds ? "paused: a frame was slow"
            : conditions.OnGarbage && frame.GarbageBytes > 0 ? "paused: a frame made garbage"
            : null;
    }

    private bool HasNewEvent(MemorySnapshot memory, PauseConditions conditions)
    {
        foreach (ref readonly MemoryEvent entry in memory.Events)
        {
            if (entry.LastFrame >= _eventFrameSeen && conditions.OnEvent(entry.Kind))
            {
                return true;
            }
        }

        return false;
    }

    private void Sample(in OverlayFrame frame)
    {
        Samples++;
        Allocators.Sample();
        EventGroups.Sample(Events, Allocators.Latest.EventsRecorded);
        Growth.Sample(Allocators.Latest, View.Selected);
        if (AreSitesShown)
        {
            CallSites.Sample(Growth);
        }

        _wereSitesShown = AreSitesShown;

        Archetypes.Sample(frame.World);
        if (!View.IsPaused)
        {
            _frameUseCount = Memory.Frame.CopyHistory(_frameUse);
            _frameUseCopied = Timeline.Frames.Added;
        }

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
        GarbageEnd = Moment.IsPast ? MomentNote.At : Time.GetTimestamp();
        GarbageTypes.Sample(GarbageEnd);
        SampleRecords();
        SampleOwnMemory();
        if (Moment.IsPast)
        {
            SamplePast();
        }

        Zones.Sample(Timings, TimingsAge, WindowFrames);
    }

    private bool AreSitesShown => View is { ShowsAllSites: true, Page: OverlayPage.Leaks, Mode: OverlayMode.Full };

    /// <summary>Whether a page is shown that tells of which types the garbage is.</summary>
    private bool IsGarbageLookedAt() =>
        View is { Mode: OverlayMode.Full, Page: OverlayPage.Overview or OverlayPage.Systems };

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

    /// <summary>A figure that is not remembered: unknown while the pages show an earlier moment.</summary>
    public double OfNow(double figure) => Moment.IsPast ? double.NaN : figure;

    /// <summary>What an allocator, without those below it, held at the moment that is shown; NaN where unknown.</summary>
    public double LiveBytesOf(in AllocatorSnapshot node) =>
        !Moment.IsPast ? node.LiveBytes
        : Timeline.Allocators.TryGet(node.Allocator, Moment.SecondAge, out AllocatorNote note) ? note.LiveBytes
        : double.NaN;

    /// <summary>What an allocator had committed at the moment that is shown; NaN where unknown.</summary>
    public double CommittedBytesOf(in AllocatorSnapshot node) =>
        !Moment.IsPast ? node.CommittedBytes
        : Timeline.Allocators.TryGet(node.Allocator, Moment.SecondAge, out AllocatorNote note) ? note.CommittedBytes
        : double.NaN;

    /// <summary>Puts what is remembered of the moment in the place of what is so now.</summary>
    private void SamplePast()
    {
        bool isFrame = Moment.FrameAge >= 0;
        History<FrameNote> notes = isFrame ? Timeline.Frames : Timeline.Seconds;
        int age = isFrame ? Moment.FrameAge : Moment.SecondAge;
        int window = isFrame ? WindowFrames : 1;
        MomentNote = notes[age];
        FrameIndex = MomentNote.Frame;
        Frames = FrameFigures.Of(notes, age, window);
        Garbage = GarbageFigures.Of(notes, age, window);
        Totals = Totals with { LiveBytes = MomentNote.LiveBytes, CommittedBytes = MomentNote.CommittedBytes };
        Gone = 0;
        GoneBytes = 0;
        int second = Moment.SecondAge;
        if (second >= 0)
        {
            bool hasBefore = second + 1 < Timeline.Seconds.Count;
            long before = hasBefore ? Timeline.Seconds[second + 1].MemoryFrame : long.MaxValue;
            long elapsed = Timeline.Seconds[second].MemoryFrame - before;
            double frames = elapsed > 0 ? elapsed : double.NaN;
            Allocators.SampleOf(Timeline.Allocators, second, frames);
            Gone = Timeline.Allocators.CountGone(second, out long bytes);
            GoneBytes = bytes;
        }
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
