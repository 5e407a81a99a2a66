namespace Ashlar.MemTrace;

/// <summary>What a zone, such as a system of a game, took in a run; or a phase of the frame, without the zones in it.</summary>
/// <param name="name">Its name.</param>
/// <param name="isPhase">Whether it is a phase.</param>
internal sealed class ZoneFigures(string name, bool isPhase)
{
    /// <summary>A frame is slow for a zone in which it takes so many times its median, and at least so many milliseconds.</summary>
    private const double SlowTimes = 4;

    private const double SlowMilliseconds = 0.3;

    private readonly SortedDictionary<long, double> _byFrame = [];
    private readonly Dictionary<long, long> _garbageByFrame = [];

    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>Whether it is a phase of the frame: then times are those of no zone.</summary>
    public bool IsPhase { get; } = isPhase;

    /// <summary>Its name, and of a phase that only the rest of it is meant.</summary>
    public string Label => IsPhase ? $"rest of {Name}" : Name;

    /// <summary>How often the loop went through it.</summary>
    public long Calls { get; private set; }

    /// <summary>Frames in which it did.</summary>
    public int Frames => _byFrame.Count;

    /// <summary>All its time, in milliseconds.</summary>
    public double Milliseconds { get; private set; }

    /// <summary>Its time in a frame, half the time.</summary>
    public double Median { get; private set; }

    /// <summary>Its time in the slowest frame.</summary>
    public double Worst { get; private set; }

    /// <summary>That frame.</summary>
    public long WorstFrame { get; private set; }

    /// <summary>Frames in which it is slow.</summary>
    public int SlowFrames { get; private set; }

    /// <summary>When slow frames have one distance, that distance; else 0.</summary>
    public long SlowEvery { get; private set; }

    /// <summary>Managed bytes that it allocated.</summary>
    public long GarbageBytes { get; private set; }

    /// <summary>Frames in which it allocated any.</summary>
    public int GarbageFrames => _garbageByFrame.Count;

    /// <summary>Adds a time that the loop went through it.</summary>
    public void Add(in Slice slice)
    {
        Calls++;
        Milliseconds += slice.SelfMilliseconds;
        _ = _byFrame.TryGetValue(slice.Frame, out double before);
        _byFrame[slice.Frame] = before + slice.SelfMilliseconds;
        if (slice.GarbageBytes > 0)
        {
            GarbageBytes += slice.GarbageBytes;
            _ = _garbageByFrame.TryGetValue(slice.Frame, out long garbage);
            _garbageByFrame[slice.Frame] = garbage + slice.GarbageBytes;
        }
    }

    /// <summary>Its time in a frame.</summary>
    public double MillisecondsIn(long frame) => _byFrame.GetValueOrDefault(frame);

    /// <summary>Its garbage in a frame.</summary>
    public long GarbageIn(long frame) => _garbageByFrame.GetValueOrDefault(frame);

    /// <summary>All is added: finds the median and the slow frames.</summary>
    public void Complete()
    {
        if (_byFrame.Count == 0)
        {
            return;
        }

        double[] sorted = [.. _byFrame.Values.Order()];
        Median = sorted[sorted.Length / 2];
        (WorstFrame, Worst) = _byFrame.MaxBy(static each => each.Value);
        double slow = Math.Max(SlowTimes * Median, SlowMilliseconds);
        long[] frames = [.. _byFrame.Where(each => each.Value > slow).Select(static each => each.Key)];
        SlowFrames = frames.Length;
        SlowEvery = DistanceOf(frames);
    }

    /// <summary>The distance that nine tenths of neighbours have; 0 when there is none, or too few frames to tell.</summary>
    private static long DistanceOf(long[] frames)
    {
        const int Least = 5;
        if (frames.Length < Least)
        {
            return 0;
        }

        long[] distances = [.. frames.Zip(frames.Skip(1), static (one, next) => next - one)];
        IGrouping<long, long> most = distances.GroupBy(static each => each).MaxBy(static each => each.Count())!;
        return most.Count() * 10 >= distances.Length * 9 ? most.Key : 0;
    }
}
