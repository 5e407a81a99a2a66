using System.Diagnostics.Metrics;

namespace Ashlar.Memory;

/// <summary>
/// Answers the questions of a meter, on whatever thread asks: one measurement for each allocator's path. Keeps neither
/// the memory system nor the timings alive.
/// </summary>
internal sealed class MetricsReader(MemorySystem memory, FrameTimings? timings, string system)
{
    private const int FramesOfTime = 120;

    private readonly WeakReference<MemorySystem> _memory = new(memory);
    private readonly WeakReference<FrameTimings?> _timings = new(timings);
    private readonly KeyValuePair<string, object?> _system = new("system", system);

    /// <summary>One figure of an allocator.</summary>
    public delegate long Figure(in AllocatorCounters counters);

    /// <summary>The memory system, or null when it was collected.</summary>
    public MemorySystem? Memory => _memory.TryGetTarget(out MemorySystem? target) ? target : null;

    /// <summary>A figure of every allocator in the tree; nothing when the memory system has ended.</summary>
    public IEnumerable<Measurement<long>> OfAllocators(Figure figure)
    {
        var sums = new OrderedDictionary<string, long>();
        Memory?.AddUp(figure, sums);
        foreach ((string path, long sum) in sums)
        {
            yield return new Measurement<long>(sum, new KeyValuePair<string, object?>("allocator", path), _system);
        }
    }

    /// <summary>A figure of all frames.</summary>
    public IEnumerable<Measurement<long>> OfFrames(Func<FrameTimings, long> figure)
    {
        if (_timings.TryGetTarget(out FrameTimings? target))
        {
            yield return new Measurement<long>(figure(target), _system);
        }
    }

    /// <summary>Mean and maximum of the last frames; nothing while no frame is over.</summary>
    public IEnumerable<Measurement<double>> FrameTimes()
    {
        if (!_timings.TryGetTarget(out FrameTimings? target))
        {
            yield break;
        }

        int frames = 0;
        double sum = 0;
        double maximum = 0;
        for (int age = Math.Min(target.Count, FramesOfTime) - 1; age >= 0; age--)
        {
            FrameSample sample = target[age];
            float time = float.IsNaN(sample.TotalMilliseconds) ? sample.IntervalMilliseconds : sample.TotalMilliseconds;
            if (!float.IsNaN(time))
            {
                frames++;
                sum += time;
                maximum = Math.Max(maximum, time);
            }
        }

        if (frames > 0)
        {
            yield return new Measurement<double>(sum / frames, Statistic("mean"), _system);
            yield return new Measurement<double>(maximum, Statistic("max"), _system);
        }
    }

    private static KeyValuePair<string, object?> Statistic(string name) => new("statistic", name);
}
