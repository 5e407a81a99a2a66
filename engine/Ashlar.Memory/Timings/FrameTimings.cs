namespace Ashlar.Memory;

/// <summary>
/// How long frames take and what garbage they make: the last <see cref="History"/> one by one, for graphs, and
/// percentiles over the whole run. <c>GameLoop</c> of Ashlar.Hosting keeps one; a loop of your own reports to its own:
/// Each report ends the phase that began with the report before it. Leave out what your loop does not have: its duration
/// is NaN then. A loop that calls <see cref="EndFrame"/> alone measures intervals, garbage and collections.
/// <para>
/// <see cref="Zone(string)"/> tells what a part of the program takes of a frame, such as each system of a game;
/// <see cref="Plot(string, double)"/> keeps a number of your own beside them.
/// </para>
/// <para>Fixed memory (about 190 KiB, and 20 KiB a zone), made once; a frame costs less than a microsecond and no garbage.
/// Belongs to the loop's thread, whose garbage it counts.</para>
/// </summary>
/// <example><code>
/// var timings = new FrameTimings();
/// while (isOpen)
/// {
///     timings.BeginFrame();
///     using (timings.Zone("ai"))
///     {
///         Think();
///     }
///
///     Update();
///     timings.EndUpdate();
///     Draw();
///     timings.EndDraw();
///     window.SwapBuffers();
///     timings.EndFrame();
/// }
///
/// double tail = timings.Interval.Percentile(99.9);
/// </code></example>
public sealed partial class FrameTimings
{
    /// <summary>How many frames are remembered one by one.</summary>
    public const int History = 600;

    /// <summary>Over how many frames <see cref="Pace"/> looks: two seconds of a display of 60 frames a second.</summary>
    private const int PaceFrames = 120;

    private readonly FrameSample[] _samples = new FrameSample[History];
    private readonly TimeProvider _time;
    private readonly double _nanosecondsPerTick;
    private readonly int _warmUpFrames;
    private readonly int[] _warmUpCollections = new int[GC.MaxGeneration + 1];
    private FrameSample _open = Unreported;
    private bool _isOpen;
    private bool _isDrawn;
    private long _started;
    private long _lastReport;
    private int _next;
    private long _lastStart;
    private long _lastAllocated;
    private int _lastCollections;
    private TimeSpan _lastPause;

    /// <summary>Makes timings without a frame.</summary>
    /// <param name="warmUpFrames">
    /// How many frames the figures of the steady state leave out: code is compiled and caches fill in the first ones.
    /// </param>
    /// <param name="time">Null for the system's clock.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="warmUpFrames"/> is negative.</exception>
    public FrameTimings(int warmUpFrames = 60, TimeProvider? time = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(warmUpFrames);
        _time = time ?? TimeProvider.System;
        _nanosecondsPerTick = 1e9 / _time.TimestampFrequency;
        _warmUpFrames = warmUpFrames;
        _zones = new NamedSeries<FrameZone>(MaximumZones, name => new FrameZone(this, name));
        _plots = new NamedSeries<FramePlot>(MaximumPlots, name => new FramePlot(this, name));
        if (warmUpFrames == 0)
        {
            RememberWarmUp();
        }
    }

    private static FrameSample Unreported => new()
    {
        UpdateMilliseconds = float.NaN,
        DrawMilliseconds = float.NaN,
        PresentMilliseconds = float.NaN,
        TotalMilliseconds = float.NaN,
        IntervalMilliseconds = float.NaN,
    };

    /// <summary>Drawn frames of the run so far.</summary>
    public long Frames { get; private set; }

    /// <summary>Simulated steps of the run so far, as far as the loop reports them.</summary>
    public long Steps { get; private set; }

    /// <summary>Steps that were due but left out, because a frame catches up with only so many.</summary>
    public long DroppedSteps { get; private set; }

    /// <summary>
    /// How fast the game ran lately as a share of the clock, over the last 120 frames: 1 when no step was left out, 0.5
    /// when every other one was. Looks at the samples of these frames.
    /// </summary>
    public float Pace
    {
        get
        {
            int steps = 0;
            int dropped = 0;
            for (int age = Math.Min(Count, PaceFrames) - 1; age >= 0; age--)
            {
                steps += this[age].Steps;
                dropped += this[age].DroppedSteps;
            }

            return dropped == 0 ? 1 : (float)steps / (steps + dropped);
        }
    }

    /// <summary>How many frames are remembered: at most <see cref="History"/>.</summary>
    public int Count => (int)Math.Min(Frames, History);

    /// <summary>A remembered frame: 0 is the newest, <see cref="Count"/> - 1 the oldest.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not so many frames are remembered.</exception>
    public ref readonly FrameSample this[int age]
    {
        get
        {
            return ref _samples[IndexOf(age)];
        }
    }

    /// <summary>Input and simulation of every frame.</summary>
    public DurationHistogram Update { get; } = new();

    /// <summary>The drawing of every frame.</summary>
    public DurationHistogram Draw { get; } = new();

    /// <summary>The showing of every frame.</summary>
    public DurationHistogram Present { get; } = new();

    /// <summary>Every frame's work from input to present, without the sleep until the next is due.</summary>
    public DurationHistogram Total { get; } = new();

    /// <summary>From the start of every frame to the start of the next.</summary>
    public DurationHistogram Interval { get; } = new();

    /// <summary>Frames after the warm-up.</summary>
    public long SteadyFrames => Math.Max(0, Frames - _warmUpFrames);

    /// <summary>Managed bytes that the loop's thread allocated after the warm-up, between and in the frames.</summary>
    public long SteadyGarbageBytes { get; private set; }

    /// <summary>Managed bytes a frame after the warm-up; 0 while warming up.</summary>
    public double SteadyGarbageBytesPerFrame => SteadyFrames == 0 ? 0 : (double)SteadyGarbageBytes / SteadyFrames;

    /// <summary>
    /// How often the garbage collector collected <paramref name="generation"/> or an older one after the warm-up.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such generation.</exception>
    public int SteadyCollections(int generation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(generation);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(generation, GC.MaxGeneration);
        return Frames < _warmUpFrames ? 0 : GC.CollectionCount(generation) - _warmUpCollections[generation];
    }

    /// <summary>A frame begins: what follows is input and simulation. Ends the frame before, if nobody did.</summary>
    public void BeginFrame()
    {
        if (_isOpen)
        {
            EndFrame();
        }

        _isOpen = true;
        _started = _time.GetTimestamp();
        _lastReport = _started;
    }

    /// <summary>Input and simulation are done: what follows is drawing. Does nothing outside of a frame.</summary>
    /// <param name="steps">Steps that were simulated; 0 when it was none in this frame.</param>
    /// <param name="droppedSteps">Steps that were due and left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public void EndUpdate(int steps = 1, int droppedSteps = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(steps);
        ArgumentOutOfRangeException.ThrowIfNegative(droppedSteps);
        if (_isOpen)
        {
            _open.Steps = steps;
            _open.DroppedSteps = droppedSteps;
            _open.UpdateMilliseconds = EndPhase(Update);
        }
    }

    /// <summary>The frame is drawn: what follows is showing it. Does nothing outside of a frame.</summary>
    public void EndDraw()
    {
        if (_isOpen)
        {
            _isDrawn = true;
            _open.DrawMilliseconds = EndPhase(Draw);
        }
    }

    /// <summary>
    /// The frame is shown, and is remembered. Without <see cref="BeginFrame"/> before it, it lasts since the end of the
    /// frame before, and nothing is known of its phases.
    /// </summary>
    public void EndFrame()
    {
        ref FrameSample sample = ref _samples[_next];
        sample = _open;
        if (_isDrawn)
        {
            sample.PresentMilliseconds = EndPhase(Present);
        }

        long start = _started;
        if (!_isOpen)
        {
            start = _time.GetTimestamp();
        }
        else
        {
            long ended = _isDrawn ? _lastReport : _time.GetTimestamp();
            sample.TotalMilliseconds = RecordIn(Total, ended - _started);
        }

        _open = Unreported;
        _isOpen = false;
        _isDrawn = false;
        Remember(ref sample, start);
    }

    private void Remember(ref FrameSample sample, long start)
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        int collections = GC.CollectionCount(0);
        TimeSpan pause = GC.GetTotalPauseDuration();

        // What the process did before the first frame belongs to no frame.
        if (Frames > 0)
        {
            sample.IntervalMilliseconds = RecordIn(Interval, start - _lastStart);
            sample.PauseMilliseconds = (float)(pause - _lastPause).TotalMilliseconds;
            sample.GarbageBytes = allocated - _lastAllocated;
            sample.Collections = collections - _lastCollections;
        }

        if (IsTraced)
        {
            TraceRecorder.NoteFrameGarbage(sample.GarbageBytes, sample.Collections);
        }

        sample.ZoneMilliseconds = EndFrameOfZones();
        _next = _next + 1 == History ? 0 : _next + 1;
        _lastStart = start;
        _lastAllocated = allocated;
        _lastCollections = collections;
        _lastPause = pause;
        Frames++;
        Steps += sample.Steps;
        DroppedSteps += sample.DroppedSteps;
        if (Frames > _warmUpFrames)
        {
            SteadyGarbageBytes += sample.GarbageBytes;
        }
        else if (Frames == _warmUpFrames)
        {
            RememberWarmUp();
        }
    }

    private void RememberWarmUp()
    {
        for (int generation = 0; generation <= GC.MaxGeneration; generation++)
        {
            _warmUpCollections[generation] = GC.CollectionCount(generation);
        }
    }

    /// <summary>Ends the phase that began with the report before.</summary>
    private float EndPhase(DurationHistogram histogram)
    {
        long began = _lastReport;
        _lastReport = _time.GetTimestamp();
        if (IsTraced)
        {
            TracePhase(histogram, began, _lastReport);
        }

        return RecordIn(histogram, _lastReport - began);
    }

    private float RecordIn(DurationHistogram histogram, long ticks)
    {
        long nanoseconds = (long)(ticks * _nanosecondsPerTick);
        histogram.Record(nanoseconds);
        return nanoseconds / 1e6f;
    }
}
