using System.Numerics;

namespace Ashlar.Memory;

/// <summary>
/// Counts durations in buckets, for percentiles over a run of any length in fixed memory.
/// Buckets are logarithmic with 64 equal steps in every doubling: a percentile is within <see cref="RelativeError"/>
/// (under 0.8 %) of the recorded duration that stands there, or within half a nanosecond. Minimum and maximum are
/// exact. Durations beyond 18 minutes count as 18 minutes in percentiles. Costs 18 KiB; recording takes a few
/// nanoseconds and allocates nothing. Not thread-safe.
/// </summary>
/// <example><code>
/// var frames = new DurationHistogram();
/// frames.Record(16_700_000);                       // nanoseconds
/// double worstButOnePercent = frames.Percentile(99);   // milliseconds
/// </code></example>
public sealed class DurationHistogram
{
    /// <summary>
    /// How far a percentile may be from the recorded duration that stands there, as a fraction of it.
    /// </summary>
    public const double RelativeError = 1.0 / (2 << StepBits);

    private const int StepBits = 6;
    private const int Steps = 1 << StepBits;
    private const int LargestBits = 40;
    private const double NanosecondsPerMillisecond = 1e6;

    private readonly long[] _counts = new long[(LargestBits - StepBits + 1) * Steps];
    private long _minimum = long.MaxValue;
    private long _maximum;
    private double _sum;

    /// <summary>How many durations were recorded.</summary>
    public long Count { get; private set; }

    /// <summary>The shortest duration in milliseconds, exactly; 0 when there is none.</summary>
    public double Minimum => Count == 0 ? 0 : _minimum / NanosecondsPerMillisecond;

    /// <summary>The longest duration in milliseconds, exactly; 0 when there is none.</summary>
    public double Maximum => _maximum / NanosecondsPerMillisecond;

    /// <summary>The mean duration in milliseconds; 0 when there is none.</summary>
    public double Mean => Count == 0 ? 0 : _sum / Count / NanosecondsPerMillisecond;

    /// <summary>Counts one duration.</summary>
    /// <param name="nanoseconds">The duration; a negative one counts as 0.</param>
    public void Record(long nanoseconds)
    {
        nanoseconds = Math.Max(nanoseconds, 0);
        _counts[BucketOf(Math.Min(nanoseconds, (1L << LargestBits) - 1))]++;
        _minimum = Math.Min(_minimum, nanoseconds);
        _maximum = Math.Max(_maximum, nanoseconds);
        _sum += nanoseconds;
        Count++;
    }

    /// <summary>
    /// The duration, in milliseconds, that <paramref name="percent"/> of all recorded durations do not exceed; 0 when
    /// there is none. Walks the buckets: about a microsecond.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is not within 0 to 100.</exception>
    public double Percentile(double percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        if (Count == 0)
        {
            return 0;
        }

        long rank = Math.Clamp((long)Math.Ceiling(percent / 100 * Count), 1, Count);
        int bucket = 0;
        for (long seen = _counts[0]; seen < rank; seen += _counts[bucket])
        {
            bucket++;
        }

        // The middle of the outermost buckets may lie outside what was recorded.
        return Math.Clamp(MiddleOf(bucket), _minimum, _maximum) / NanosecondsPerMillisecond;
    }

    /// <summary>Removes all durations.</summary>
    public void Clear()
    {
        Array.Clear(_counts);
        _minimum = long.MaxValue;
        _maximum = 0;
        _sum = 0;
        Count = 0;
    }

    // The first two rows of steps are one nanosecond wide; every further row is one doubling, cut into equal steps.
    private static int BucketOf(long nanoseconds)
    {
        int row = Math.Max(0, BitOperations.Log2((ulong)nanoseconds | 1) - StepBits);
        return (row << StepBits) + (int)(nanoseconds >> row);
    }

    private static double MiddleOf(int bucket)
    {
        int row = Math.Max(0, (bucket >> StepBits) - 1);
        long first = (long)(bucket - (row << StepBits)) << row;
        return first + (((1L << row) - 1) / 2.0);
    }
}
