namespace Ashlar.Memory;

/// <summary>
/// Which call sites the live objects of one slab allocator come from, estimated from a sample of its creations, below
/// full checks. Each sampled object stands for as many as there are creations to a sample: its <b>weight</b>. So the
/// weights of the live ones add up, on average, to the number of live objects, site by site.
/// <para><b>Rate.</b> An allocator that creates little has each of its objects sampled; one that creates much, some
/// <see cref="SamplesAFrame"/> a frame, down to one in <see cref="LargestMean"/>. The distance to the next sample is drawn
/// from a geometric distribution, which forgets how long the last wait was: the rate may change at any time.</para>
/// <para><b>Ends.</b> Nobody tells of a destruction: a generation that no longer matches does, when somebody looks. When
/// the table is full it forgets the dead, and if that is not enough, every second record at random, whose weight goes to
/// those that stay.</para>
/// Fixed memory of 6 KiB, no garbage, and no cost but that of the samples. Belongs to the allocator's thread.
/// </summary>
internal sealed class SampledSites(uint seed)
{
    /// <summary>Samples that a frame takes before they become rarer.</summary>
    public const int SamplesAFrame = 32;

    /// <summary>Creations to a sample, at the most: where one costs 2 ns, they cost about 1 % of it.</summary>
    public const int LargestMean = 4096;

    /// <summary>The most objects that are remembered.</summary>
    public const int Capacity = 256;

    private const int LargestThinnedMean = 1 << 20;

    private readonly Record[] _records = new Record[Capacity];
    private Xorshift32 _random = new(seed);
    private int _count;
    private int _mean = 1;
    private int _leastMean = 1;
    private int _left = SamplesAFrame;
    private long _createdAtFrame;

    /// <summary>Remembers an object that was created.</summary>
    /// <param name="packed">Its slot and generation.</param>
    /// <param name="site">The number of its call site.</param>
    /// <param name="frame">Frames finished.</param>
    /// <param name="owner">Whose it is.</param>
    public void Add(ulong packed, int site, long frame, SlabAllocator owner)
    {
        int weight = _mean;
        if (_count == Capacity)
        {
            MakeRoom(owner);
        }

        _records[_count++] = new Record(packed, site, weight, (uint)frame);
        if (--_left <= 0)
        {
            _left = SamplesAFrame;
            _mean = Math.Max(_mean, Math.Min(2 * _mean, LargestMean));
        }
    }

    /// <summary>Draws how many creations there are from a sample to the next, the next included.</summary>
    public int DrawDistance()
    {
        if (_mean == 1)
        {
            return 1;
        }

        return 1 + (int)Math.Min(Math.Log(_random.NextShare()) / Math.Log(1 - (1.0 / _mean)), 64.0 * _mean);
    }

    /// <summary>A frame begins: the rate follows what the last one created.</summary>
    /// <param name="created">Creations since the beginning.</param>
    /// <returns>True when the rate has changed: the distance is to be drawn again.</returns>
    public bool BeginFrame(long created)
    {
        long inFrame = created - _createdAtFrame;
        _createdAtFrame = created;
        _left = SamplesAFrame;
        int before = _mean;
        int mean = 1;
        while (mean < LargestMean && (long)mean * SamplesAFrame < inFrame)
        {
            mean *= 2;
        }

        _mean = Math.Max(mean, _leastMean);
        return _mean != before;
    }

    /// <summary>As <see cref="Allocator.CopyCallSites"/>.</summary>
    public int CopyCallSites(SlabAllocator owner, Span<CallSiteUse> uses)
    {
        int count = 0;
        foreach (ref readonly Record record in _records.AsSpan(0, _count))
        {
            if (!owner.IsTenant(record.Packed))
            {
                continue;
            }

            int use = CallSiteUses.IndexOf(uses, ref count, record.Site);
            CallSiteUses.Add(
                ref uses[use], record.Weight, (long)record.Weight * owner.PayloadBytes, record.Frame, record.Frame);
        }

        return count;
    }

    /// <summary>Where an object was created, as the end of a sentence, if it is remembered; it may be dead.</summary>
    public string Describe(ulong packed)
    {
        foreach (ref readonly Record record in _records.AsSpan(0, _count))
        {
            if (record.Packed == packed && record.Site != 0)
            {
                return $" Created at {CallSites.Describe(record.Site)} in frame {record.Frame}.";
            }
        }

        return string.Empty;
    }

    /// <summary>Forgets the dead; and where that is not enough, every second record.</summary>
    private void MakeRoom(SlabAllocator owner)
    {
        int kept = 0;
        foreach (ref readonly Record record in _records.AsSpan(0, _count))
        {
            _records[kept] = record;
            kept += owner.IsTenant(record.Packed) ? 1 : 0;
        }

        _count = kept;
        if (_count > Capacity / 4 * 3)
        {
            Thin();
        }
        else if (_count < Capacity / 4)
        {
            _leastMean = Math.Max(1, _leastMean / 2);
        }
    }

    private void Thin()
    {
        int kept = 0;
        foreach (ref readonly Record record in _records.AsSpan(0, _count))
        {
            _records[kept] = record with { Weight = 2 * record.Weight };
            kept += (_random.Next() & 1) == 0 ? 1 : 0;
        }

        _count = kept;
        _leastMean = Math.Min(2 * _leastMean, LargestThinnedMean);
        _mean = Math.Max(_mean, _leastMean);
    }

    /// <summary>A sampled object.</summary>
    /// <param name="Packed">Slot and generation.</param>
    /// <param name="Site">The number of its call site.</param>
    /// <param name="Weight">How many objects it stands for.</param>
    /// <param name="Frame">Frames finished when it was created.</param>
    private readonly record struct Record(ulong Packed, int Site, int Weight, uint Frame);
}
