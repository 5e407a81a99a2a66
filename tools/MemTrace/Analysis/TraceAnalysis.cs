using System.Text.RegularExpressions;
using Ashlar.Memory;

namespace Ashlar.MemTrace;

/// <summary>All figures of a trace, found in one walk through it.</summary>
internal sealed partial class TraceAnalysis : ITraceVisitor
{
    /// <summary>The most samples kept: when there are more, every second one goes.</summary>
    public const int MostSamples = 512;

    private readonly Dictionary<int, AllocatorFigures> _byNumber = [];
    private readonly Dictionary<string, AllocatorFigures> _byPath = [];
    private readonly SiteLedger _sites = new();
    private readonly SliceLedger _slices = new();
    private readonly Dictionary<int, TroubleFigures> _troubleByText = [];
    private readonly Dictionary<(string Kind, string Allocator, string Shape), TroubleFigures> _troubleByShape = [];
    private long _allocations;
    private long _frees;
    private long _allocationsAtFrame;
    private long _freesAtFrame;
    private long _live;
    private long _committedBytes;
    private double _frameBegan;
    private int _steps;
    private int _stepsToSample = 1;

    private TraceAnalysis(TraceFile file)
    {
        File = file;
    }

    /// <summary>The file.</summary>
    public TraceFile File { get; }

    /// <summary>The allocators, in the order in which they were first seen.</summary>
    public List<AllocatorFigures> Allocators { get; } = [];

    /// <summary>The frames.</summary>
    public List<FrameFigures> Frames { get; } = [];

    /// <summary>The places that allocated, each in each of its allocators.</summary>
    public List<SiteFigures> Sites => _sites.All;

    /// <summary>Zones and phases of the frames, one by one.</summary>
    public List<Slice> Slices => _slices.All;

    /// <summary>What each zone and phase took.</summary>
    public List<ZoneFigures> Zones => _slices.Zones;

    /// <summary>What went wrong, in the order in which it first did.</summary>
    public List<TroubleFigures> Trouble { get; } = [];

    /// <summary>Managed bytes that the loop's thread allocated.</summary>
    public long GarbageBytes => _slices.GarbageBytes;

    /// <summary>Frames in which it allocated any.</summary>
    public int GarbageFrames => _slices.GarbageFrames;

    /// <summary>Collections of the garbage collector between the first frame and the last.</summary>
    public long Collections => _slices.Collections;

    /// <summary>States of all allocators, evenly over the run.</summary>
    public List<Sample> Samples { get; } = [];

    /// <summary>How often each kind of event came.</summary>
    public long[] ByKind { get; } = new long[TraceFormat.Kinds];

    /// <summary>How long frames took.</summary>
    public Spread FrameMilliseconds;

    /// <summary>Events in the file.</summary>
    public long Events { get; private set; }

    /// <summary>Events that were dropped, as far as the file says.</summary>
    public long Dropped { get; private set; }

    /// <summary>Frees of what the file does not know.</summary>
    public long UnmatchedFrees { get; private set; }

    /// <summary>Milliseconds from the trace's beginning to its last known time.</summary>
    public double Milliseconds { get; private set; }

    /// <summary>The most bytes alive at once, without arenas.</summary>
    public long PeakLiveBytes { get; private set; }

    /// <summary>The most bytes of pages at once.</summary>
    public long PeakCommittedBytes { get; private set; }

    /// <summary>Opens a file and walks through it.</summary>
    /// <exception cref="TraceFormatException">It is no trace, or damaged.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static TraceAnalysis Of(string path)
    {
        using TraceFile file = TraceFile.Open(path);
        return Of(file);
    }

    /// <summary>Walks through a file.</summary>
    /// <exception cref="TraceFormatException">It says what cannot be.</exception>
    public static TraceAnalysis Of(TraceFile file)
    {
        var analysis = new TraceAnalysis(file);
        var walk = new TraceWalk(file);
        walk.Run(analysis);
        analysis.Events = walk.Events;
        analysis.UnmatchedFrees = walk.UnmatchedFrees;
        analysis.Milliseconds = walk.Milliseconds;
        analysis.Dropped = Math.Max(analysis.Dropped, file.Dropped ?? 0);
        analysis.TakeSample(walk);
        analysis._slices.Complete();
        analysis.FindRises();
        return analysis;
    }

    /// <summary>Managed bytes that the loop's thread allocated in a frame.</summary>
    public long GarbageIn(long frame) => _slices.GarbageIn(frame);

    public void Allocated(TraceWalk walk, in TraceEvent happened)
    {
        Count(happened);
        _allocations++;
        AllocatorFigures figures = Find(walk, happened.Allocator);
        figures.Allocate((long)happened.Size);
        _sites.Find(walk.File, figures, happened.Site).Allocate(1, happened.Size);
        ChangeLive((long)happened.Size);
    }

    public void Extended(TraceWalk walk, in TraceEvent happened, LiveObject before)
    {
        Count(happened);
        AllocatorFigures figures = Find(walk, happened.Allocator);
        figures.End(before.Bytes);
        figures.Begin((long)happened.Size);
        _sites.Find(walk.File, figures, before.Site).Change(0, (long)happened.Size - before.Bytes);
        ChangeLive((long)happened.Size - before.Bytes);
    }

    public void Freed(TraceWalk walk, in TraceEvent happened, LiveObject? live)
    {
        Count(happened);
        _frees++;
        AllocatorFigures figures = Find(walk, happened.Allocator);
        figures.Frees++;
        if (live is { } ended)
        {
            figures.End(ended.Bytes);
            _sites.Find(walk.File, figures, ended.Site).Change(-1, -ended.Bytes);
            figures.ByLifetime[AllocatorFigures.LifetimeClass(walk.Frame - ended.Frame)]++;
            ChangeLive(-ended.Bytes);
        }
    }

    public void FreeRefused(TraceWalk walk, in TraceEvent happened, LiveObject? live)
    {
        Count(happened);
        _frees--;
        AllocatorFigures figures = Find(walk, happened.Allocator);
        figures.Frees--;
        if (live is { } restored)
        {
            figures.Begin(restored.Bytes);
            _sites.Find(walk.File, figures, restored.Site).Change(1, restored.Bytes);
            figures.ByLifetime[AllocatorFigures.LifetimeClass(walk.Frame - restored.Frame)]--;
            ChangeLive(restored.Bytes);
        }
    }

    public void Other(TraceWalk walk, in TraceEvent happened)
    {
        Count(happened);
        switch (happened.Kind)
        {
            case TraceEventKind.Committed:
                Commit(walk, happened.Allocator, (long)happened.Size);
                break;
            case TraceEventKind.Decommitted:
                Commit(walk, happened.Allocator, -(long)happened.Size);
                break;
            case TraceEventKind.ArenaEnded:
                EndArena(Find(walk, happened.Allocator), (long)happened.Key, (long)happened.Size);
                _sites.RewindArena(happened.Allocator, happened.Key);
                break;
            case TraceEventKind.ArenaSampled:
                _sites.AddArenaSample(walk.File, Find(walk, happened.Allocator), happened);
                break;
            case TraceEventKind.SampleWeight:
                _sites.WeighArenaSample(happened);
                break;
            case TraceEventKind.Zone:
                _slices.Add(walk, happened);
                break;
            case TraceEventKind.ZoneGarbage:
                _slices.AddGarbage(walk, happened);
                break;
            case TraceEventKind.FrameGarbage:
                _slices.AddFrameGarbage(walk, happened);
                break;
            case TraceEventKind.Happened:
                NoteTrouble(walk, happened);
                break;
            case TraceEventKind.ArenaObjects:
                AllocatorFigures arena = Find(walk, happened.Allocator);
                arena.Allocations += (long)happened.Key;
                arena.Frees += (long)happened.Key;
                _allocations += (long)happened.Key;
                _frees += (long)happened.Key;
                break;
            case TraceEventKind.FrameBegan when happened.Allocator == walk.FrameSystem:
                _frameBegan = walk.Milliseconds;
                break;
            case TraceEventKind.FrameEnded when happened.Allocator == walk.FrameSystem:
                CloseFrame(walk, (long)happened.Size);
                break;
            case TraceEventKind.AllocatorMade:
                Find(walk, happened.Allocator).Made++;
                break;
            case TraceEventKind.AllocatorEnded:
                EndAllocator(walk, happened.Allocator);
                break;
            case TraceEventKind.Dropped:
                Dropped += (long)happened.Size;
                break;
        }
    }

    public void ClockWentOn(TraceWalk walk) => TakeSampleIfDue(walk);

    private void TakeSampleIfDue(TraceWalk walk)
    {
        if (++_steps % _stepsToSample != 0)
        {
            return;
        }

        TakeSample(walk);
        if (Samples.Count >= MostSamples)
        {
            int index = 0;
            _ = Samples.RemoveAll(_ => index++ % 2 == 0);
            _stepsToSample *= 2;
        }
    }

    private void Count(in TraceEvent happened) => ByKind[(int)happened.Kind]++;

    private AllocatorFigures Find(TraceWalk walk, int number)
    {
        if (_byNumber.TryGetValue(number, out AllocatorFigures? figures))
        {
            return figures;
        }

        string path = walk.File.PathOf(number);
        if (!_byPath.TryGetValue(path, out figures))
        {
            figures = new AllocatorFigures(path, walk.File.Allocators.GetValueOrDefault(number)?.Kind ?? "unknown");
            _byPath.Add(path, figures);
            Allocators.Add(figures);
        }

        _byNumber.Add(number, figures);
        return figures;
    }

    private void ChangeLive(long bytes)
    {
        _live += bytes;
        PeakLiveBytes = Math.Max(PeakLiveBytes, _live);
    }

    private void Commit(TraceWalk walk, int number, long bytes)
    {
        Find(walk, number).Commit(bytes);
        _committedBytes += bytes;
        PeakCommittedBytes = Math.Max(PeakCommittedBytes, _committedBytes);
    }

    private static void EndArena(AllocatorFigures arena, long left, long used)
    {
        arena.ArenaEnds++;
        arena.AllocatedBytes += used - left;
        arena.LiveBytes = used;
        arena.PeakLiveBytes = Math.Max(arena.PeakLiveBytes, used);
    }

    private void EndAllocator(TraceWalk walk, int number)
    {
        AllocatorFigures figures = Find(walk, number);
        foreach (LiveObject live in walk.LiveIn(number).Values)
        {
            figures.End(live.Bytes);
            figures.LeftObjects++;
            figures.LeftBytes += live.Bytes;
            _sites.Find(walk.File, figures, live.Site).Leave(live.Bytes);
            ChangeLive(-live.Bytes);
        }

        if (figures.Kind == "arena")
        {
            figures.LiveBytes = 0;
        }
    }

    private void CloseFrame(TraceWalk walk, long frame)
    {
        double took = walk.Milliseconds - _frameBegan;
        FrameMilliseconds.Add(took);
        Frames.Add(new FrameFigures(
            frame, _frameBegan, took, _allocations - _allocationsAtFrame, _frees - _freesAtFrame, _live, _committedBytes));
        _allocationsAtFrame = _allocations;
        _freesAtFrame = _frees;
        foreach (AllocatorFigures figures in Allocators)
        {
            figures.CloseFrame();
        }

        TakeSampleIfDue(walk);
    }

    private void NoteTrouble(TraceWalk walk, in TraceEvent happened)
    {
        int text = (int)happened.Size;
        if (!_troubleByText.TryGetValue(text, out TroubleFigures? trouble))
        {
            trouble = TroubleOf(walk, text);
            _troubleByText.Add(text, trouble);
        }

        trouble.Times++;
        trouble.LastFrame = walk.Frame;
    }

    /// <summary>Messages that differ in nothing but numbers are one, unless they are lines of code.</summary>
    private TroubleFigures TroubleOf(TraceWalk walk, int text)
    {
        (string kind, string allocator, string message) =
            walk.File.TroubleOf(text) ?? ("unknown", "", "something that the file has no text of");
        (string, string, string) shape = (kind, allocator, Numbers().Replace(message, "#"));
        if (!_troubleByShape.TryGetValue(shape, out TroubleFigures? trouble))
        {
            trouble = new TroubleFigures(kind, allocator, message)
            {
                FirstFrame = walk.Frame,
                FirstMilliseconds = walk.Milliseconds,
            };
            _troubleByShape.Add(shape, trouble);
            Trouble.Add(trouble);
        }

        return trouble;
    }

    [GeneratedRegex(@"(?<![:\d])\d+")]
    private static partial Regex Numbers();

    /// <summary>Looks at the run as long as it had frames: what ends with the program ends all at once.</summary>
    private void FindRises()
    {
        double end = Frames.Count == 0 ? double.MaxValue : Frames[^1].BeganMilliseconds;
        Sample[] running = [.. Samples.Where(sample => sample.Milliseconds <= end)];
        long[] values = new long[running.Length];
        for (int site = 0; site < Sites.Count; site++)
        {
            for (int i = 0; i < running.Length; i++)
            {
                values[i] = site < running[i].SiteBytes.Length ? running[i].SiteBytes[site] : 0;
            }

            Sites[site].Rise = Rise.Of(values);
        }
    }

    private void TakeSample(TraceWalk walk) => Samples.Add(new Sample(
        walk.Milliseconds,
        walk.Frame,
        [.. Allocators.Select(static figures => figures.LiveBytes)],
        [.. Allocators.Select(static figures => figures.CommittedBytes)],
        [.. Sites.Select(static figures => figures.LiveBytes)]));
}
