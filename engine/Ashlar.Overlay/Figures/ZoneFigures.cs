using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>The zones of the frame, as of the last sample. Garbage only for zones not seen before.</summary>
internal sealed class ZoneFigures
{
    /// <summary>How many zones have a colour of their own in the graph.</summary>
    public const int Ranks = 8;

    private readonly int[] _ranked = new int[Ranks];
    private ZoneRow[] _rows = [];
    private FrameTimings? _timings;
    private long _frame;
    private int _count;
    private int _rankedCount;

    /// <summary>One row a zone, in the order in which they appeared.</summary>
    public ReadOnlySpan<ZoneRow> Rows => _rows.AsSpan(0, _count);

    /// <summary>Milliseconds of all zones together in a frame.</summary>
    public double AverageMilliseconds { get; private set; }

    /// <summary>The zones that took most of all remembered frames, the largest first.</summary>
    public ReadOnlySpan<int> Ranked => _ranked.AsSpan(0, _rankedCount);

    /// <summary>Reads the zones.</summary>
    /// <param name="timings">Whose.</param>
    /// <param name="newest">
    /// The age of the frame that is shown. Where the timings have forgotten it since it was read, its figures stay: a paused
    /// game may draw for long. Where they never were read, they are unknown.
    /// </param>
    /// <param name="window">Over how many frames up to that one means and maxima are.</param>
    public void Sample(FrameTimings timings, int newest, int window)
    {
        long frame = timings.Frames - newest;
        if (newest >= timings.Count && frame == _frame && ReferenceEquals(timings, _timings))
        {
            return;
        }

        _frame = frame;
        _timings = timings;
        Prepare(timings);
        _count = timings.Zones.Length;
        _rankedCount = 0;
        AverageMilliseconds = 0;
        Span<double> sums = stackalloc double[Ranks];
        for (int index = 0; index < _count; index++)
        {
            double sum = Read(timings, index, newest, window);
            AverageMilliseconds += _rows[index].Self.IsMeasured ? _rows[index].Self.Average : 0;
            Rank(sums, sum, index);
        }
    }

    /// <summary>Makes room for all zones, so that the first sample makes no garbage.</summary>
    public void Prepare(FrameTimings timings)
    {
        if (_rows.Length < timings.Zones.Length)
        {
            Array.Resize(ref _rows, Math.Max(timings.Zones.Length, _rows.Length * 2));
        }
    }

    /// <summary>The rank of a zone by what it took; -1 for one that shares the last colour.</summary>
    public int RankOf(int row) => Ranked.IndexOf(row);

    private double Read(FrameTimings timings, int index, int newest, int window)
    {
        FrameZone zone = timings.Zones[index];
        var total = default(Spread);
        var self = default(Spread);
        var garbage = default(Spread);
        var memory = default(Spread);
        var calls = default(Spread);
        double worst = 0;
        double sum = 0;
        for (int age = 0; age < timings.Count; age++)
        {
            ref readonly ZoneSample sample = ref zone[age];
            worst = Math.Max(worst, sample.SelfMilliseconds);
            sum += sample.SelfMilliseconds;
            if (age >= newest && age < newest + window)
            {
                total.Add(sample.TotalMilliseconds);
                self.Add(sample.SelfMilliseconds);
                garbage.Add(sample.GarbageBytes);
                memory.Add(timings.Memory is null ? double.NaN : sample.FrameMemoryBytes);
                calls.Add(sample.Calls);
            }
        }

        _rows[index] = new ZoneRow(zone.Name, zone.Depth, total, self, worst, garbage, memory, calls);
        return sum;
    }

    /// <summary>Puts a zone among the ranked ones, if it took enough.</summary>
    private void Rank(Span<double> sums, double sum, int row)
    {
        int place = _rankedCount;
        while (place > 0 && sums[place - 1] < sum)
        {
            place--;
        }

        if (place < Ranks)
        {
            _rankedCount = Math.Min(_rankedCount + 1, Ranks);
            for (int behind = _rankedCount - 1; behind > place; behind--)
            {
                sums[behind] = sums[behind - 1];
                _ranked[behind] = _ranked[behind - 1];
            }

            sums[place] = sum;
            _ranked[place] = row;
        }
    }
}
