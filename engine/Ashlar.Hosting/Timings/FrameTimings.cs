namespace Ashlar.Hosting;

/// <summary>
/// How long frames take and what garbage they make: the last <see cref="History"/> one by one, for graphs, and
/// percentiles over the whole run.
/// <code>
/// for (int age = timings.Count - 1; age &gt;= 0; age--) { Plot(timings[age].TotalMilliseconds); }
/// double tail = timings.Total.Percentile(99.9);
/// </code>
/// Fixed memory (about 100 KiB), made once; recording a frame allocates nothing. Belongs to the loop's thread.
/// </summary>
public sealed class FrameTimings
{
    /// <summary>How many frames are remembered one by one.</summary>
    public const int History = 600;

    /// <summary>Over how many frames <see cref="Pace"/> looks: two seconds of a display of 60 frames a second.</summary>
    private const int PaceFrames = 120;

    private readonly FrameSample[] _samples = new FrameSample[History];
    private readonly double _nanosecondsPerTick;
    private readonly int _warmUpFrames;
    private readonly int[] _warmUpCollections = new int[GC.MaxGeneration + 1];
    private int _next;
    private long _lastStart;
    private long _lastAllocated;
    private int _lastCollections;
    private TimeSpan _lastPause;

    internal FrameTimings(long ticksPerSecond, int warmUpFrames)
    {
        _nanosecondsPerTick = 1e9 / ticksPerSecond;
        _warmUpFrames = warmUpFrames;
        if (warmUpFrames == 0)
        {
            RememberWarmUp();
        }
    }

    /// <summary>Drawn frames of the run so far.</summary>
    public long Frames { get; private set; }

    /// <summary>Simulated steps of the run so far.</summary>
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
            ArgumentOutOfRangeException.ThrowIfNegative(age);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(age, Count);
            int index = _next - 1 - age;
            return ref _samples[index < 0 ? index + History : index];
        }
    }

    /// <summary>Input and simulation of every frame.</summary>
    public DurationHistogram Update { get; } = new();

    /// <summary>The building of every frame's draw list.</summary>
    public DurationHistogram Draw { get; } = new();

    /// <summary>The showing of every frame.</summary>
    public DurationHistogram Present { get; } = new();

    /// <summary>Every frame's work from input to present, without the sleep until the next is due.</summary>
    public DurationHistogram Total { get; } = new();

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

    internal void Record(long started, long updated, long drawn, long presented, int steps, long droppedSteps)
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        int collections = GC.CollectionCount(0);
        TimeSpan pause = GC.GetTotalPauseDuration();

        // What the process did before the first frame belongs to no frame.
        bool isFirst = Frames == 0;
        ref FrameSample sample = ref _samples[_next];
        sample.UpdateMilliseconds = RecordIn(Update, updated - started);
        sample.DrawMilliseconds = RecordIn(Draw, drawn - updated);
        sample.PresentMilliseconds = RecordIn(Present, presented - drawn);
        sample.TotalMilliseconds = RecordIn(Total, presented - started);
        sample.IntervalMilliseconds = isFirst ? 0 : (float)((started - _lastStart) * _nanosecondsPerTick / 1e6);
        sample.PauseMilliseconds = isFirst ? 0 : (float)(pause - _lastPause).TotalMilliseconds;
        sample.GarbageBytes = isFirst ? 0 : allocated - _lastAllocated;
        sample.Collections = isFirst ? 0 : collections - _lastCollections;
        sample.Steps = steps;
        sample.DroppedSteps = (int)Math.Min(droppedSteps - DroppedSteps, int.MaxValue);

        _next = _next + 1 == History ? 0 : _next + 1;
        _lastStart = started;
        _lastAllocated = allocated;
        _lastCollections = collections;
        _lastPause = pause;
        Frames++;
        Steps += steps;
        DroppedSteps = droppedSteps;
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

    private float RecordIn(DurationHistogram histogram, long ticks)
    {
        long nanoseconds = (long)(ticks * _nanosecondsPerTick);
        histogram.Record(nanoseconds);
        return nanoseconds / 1e6f;
    }
}
