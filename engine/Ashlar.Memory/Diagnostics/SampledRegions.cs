namespace Ashlar.Memory;

/// <summary>
/// Which call sites the bytes in use of an arena come from, estimated from a sample. Points are thrown at random on the
/// arena's addresses, one in so many bytes on average; an allocation that covers a point is remembered, and stands for as
/// many as make up for all those of its size that covered none. The arena stops at the next point by the limit that
/// it compares with anyway, so that its fast path pays nothing.
/// <para>A new arena has a point on every byte; when the table is full, or a frame took <see cref="SamplesAFrame"/>, the
/// points become rarer, and records are forgotten accordingly. Rewinding forgets what lay behind, and takes the next point
/// along. A reset also sets how many points there are: as many as suit what was used if it is the first of its frame, fewer
/// and fewer if not.</para>
/// Fixed memory of 4 KiB, no garbage. Belongs to the arena's thread.
/// </summary>
internal sealed class SampledRegions(uint seed)
{
    /// <summary>The most allocations that are remembered.</summary>
    public const int Capacity = 128;

    /// <summary>Samples of a frame after which they become rarer.</summary>
    public const int SamplesAFrame = 64;

    /// <summary>Points that an epoch of the same size as the one before will have, when it is the first of its frame.</summary>
    private const int PointsAnEpoch = 32;

    /// <summary>Epochs of one size to a point, at the most, where many of them make a frame.</summary>
    private const int EpochsToPoint = 16;

    /// <summary>Bytes to a point, at the most, because a frame took many samples; more where more is in use.</summary>
    private const int LargestMeanForRate = 64 << 10;

    private readonly Record[] _records = new Record[Capacity];
    private Xorshift32 _random = new(seed);
    private int _count;
    private double _mean = 1;
    private int _left = SamplesAFrame;
    private long _frame;
    private long _frameOfReset = -1;

    /// <summary>Offset of the next point: an allocation that ends behind it covers it.</summary>
    public nuint NextPoint { get; private set; }

    /// <summary>Remembers an allocation that covers the next point, and draws the point after it.</summary>
    /// <param name="start">Offset of its first byte, padding included.</param>
    /// <param name="end">Offset behind its last byte.</param>
    /// <param name="site">The number of its call site.</param>
    /// <param name="frame">Frames finished.</param>
    /// <returns>How many allocations it stands for.</returns>
    public double Add(nuint start, nuint end, int site, long frame)
    {
        double weight = 1 / ChanceOf(end - start);
        if (frame != _frame)
        {
            _frame = frame;
            _left = SamplesAFrame;
        }

        bool isOften = --_left < 0 && _mean < Math.Max(LargestMeanForRate, start / PointsAnEpoch);
        if (isOften || _count == Capacity)
        {
            _left = SamplesAFrame;
            Thin(start);
        }

        _records[_count++] = new Record(start, end - start, weight, site, (uint)frame);
        NextPoint = end + DrawDistance();
        return weight;
    }

    /// <summary>
    /// The arena was rewound: what lay behind is dead, and the next point is as far away as before. So what is allocated
    /// there again and again is sampled as often as anything else.
    /// </summary>
    /// <param name="offset">Bytes that stay in use.</param>
    /// <param name="used">Bytes that were in use.</param>
    public void Rewind(nuint offset, nuint used)
    {
        NextPoint -= Math.Min(NextPoint, used - offset);
        while (_count > 0 && _records[_count - 1].Start >= offset)
        {
            _count--;
        }
    }

    /// <summary>The arena was reset, after it was rewound to its beginning.</summary>
    /// <param name="used">Bytes that were in use.</param>
    /// <param name="frame">Frames finished.</param>
    public void Reset(nuint used, long frame)
    {
        double before = _mean;
        _count = 0;
        _mean = frame != _frameOfReset
            ? Math.Max(1, (double)used / PointsAnEpoch)
            : Math.Max(_mean, Math.Min(2 * _mean, (double)used * EpochsToPoint));
        _frameOfReset = frame;

        // How far away the next point is, is exponentially distributed, as if drawn now, and scales.
        NextPoint = before <= 1 ? DrawDistance() : (nuint)(NextPoint * (_mean / before));
    }

    /// <summary>As <see cref="Allocator.CopyCallSites"/>.</summary>
    public int CopyCallSites(Span<CallSiteUse> uses)
    {
        int count = 0;
        foreach (ref readonly Record record in _records.AsSpan(0, _count))
        {
            int use = CallSiteUses.IndexOf(uses, ref count, record.Site);
            CallSiteUses.Add(
                ref uses[use],
                (int)Math.Round(record.Weight),
                (long)Math.Round(record.Weight * record.Bytes),
                record.Frame,
                record.Frame);
        }

        return count;
    }

    /// <summary>Makes the points rarer: a record stays with the chance that its allocation had covered one of them.</summary>
    private void Thin(nuint used)
    {
        _mean = Math.Max(_mean, (double)used / Capacity);
        do
        {
            _mean *= 2;
            int kept = 0;
            foreach (ref readonly Record record in _records.AsSpan(0, _count))
            {
                double chance = ChanceOf(record.Bytes);
                bool stays = _random.NextShare() < chance * record.Weight;
                _records[kept] = record with { Weight = 1 / chance };
                kept += stays ? 1 : 0;
            }

            _count = kept;
        }
        while (_count > Capacity / 4 * 3);
    }

    /// <summary>The chance that so many bytes cover a point.</summary>
    private double ChanceOf(nuint bytes) => _mean <= 1 ? 1 : 1 - Math.Exp(-(double)bytes / _mean);

    /// <summary>Bytes to the next point: exponentially distributed.</summary>
    private nuint DrawDistance() =>
        _mean <= 1 ? 0 : (nuint)(-Math.Log(_random.NextShare()) * _mean);

    /// <summary>A sampled allocation.</summary>
    private readonly record struct Record(nuint Start, nuint Bytes, double Weight, int Site, uint Frame);
}
