using System.Diagnostics;
using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>
/// Which types the garbage of the last <see cref="Seconds"/> seconds has, and in which zones it was made. A sample is of the
/// zone that the loop's thread was in at its time, if that passage through the zone made garbage; the thread of most samples
/// in such zones is the loop's, so that those of other threads are told apart. Makes no garbage.
/// </summary>
internal sealed class GarbageTypes : IDisposable
{
    /// <summary>How far back the rows reach.</summary>
    public const int Seconds = 10;

    /// <summary>Where what was allocated on the loop's thread, or nobody knows where, in no zone.</summary>
    public const string NoZone = "in no zone";

    /// <summary>Where what another thread allocated was.</summary>
    public const string OtherThread = "on another thread";

    /// <summary>Where what was allocated to tell of samples was.</summary>
    public const string Own = "this profiler";

    private const int Capacity = 1024;
    private const int MostRows = 64;

    /// <summary>
    /// The runtime of Windows counts from a clock that is late by up to so much, in which a sample looks for the next zone that
    /// made garbage.
    /// </summary>
    private static readonly long Lateness = OperatingSystem.IsWindows() ? Stopwatch.Frequency / 64 : 0;

    private static readonly long LatenessStep = Stopwatch.Frequency / 2000;

    private readonly Placed[] _ring = new Placed[Capacity];
    private readonly GarbageTypeRow[] _rows = new GarbageTypeRow[MostRows];
    private readonly GarbageSampling? _sampling;
    private long _added;
    private int _count;
    private long _loopThread = -1;
    private int _votes;
    private long _garbageUnheard;

    /// <summary>Makes it, without samples.</summary>
    /// <param name="samples">Whether it listens to the runtime; without, it has what <see cref="Add"/> is told.</param>
    public GarbageTypes(bool samples) => _sampling = samples ? new GarbageSampling() : null;

    /// <summary>The rows, the most bytes first.</summary>
    public ReadOnlySpan<GarbageTypeRow> Rows => _rows.AsSpan(0, _count);

    /// <summary>Bytes of all rows.</summary>
    public double Bytes { get; private set; }

    /// <summary>Samples that there ever were.</summary>
    public long Samples => _added;

    /// <summary>Whether it listens now.</summary>
    public bool IsListening => _sampling is { IsListening: true };

    /// <summary>
    /// Whether the runtime tells no types: it has no such events, or has not told one while much garbage was made.
    /// </summary>
    public bool IsMute => _sampling is { IsMute: true } || _garbageUnheard > 32L * GarbageSample.MeanBytes;

    /// <summary>Takes the samples that came, and sees that more come where they are wanted.</summary>
    /// <param name="timings">Whose zones.</param>
    /// <param name="isLookedAt">Whether somebody looks.</param>
    /// <param name="garbageBytes">What the last frame made.</param>
    /// <param name="makesGarbage">Whether one of the last frames made any.</param>
    public void Follow(FrameTimings timings, bool isLookedAt, long garbageBytes, bool makesGarbage)
    {
        if (_sampling is null)
        {
            return;
        }

        _sampling.Follow(isLookedAt && makesGarbage);
        _garbageUnheard = _added == 0 && _sampling.IsListening ? _garbageUnheard + garbageBytes : 0;
        while (_sampling.TryTake(out GarbageSample sample))
        {
            Add(in sample, timings);
        }
    }

    /// <summary>Takes a sample.</summary>
    public void Add(in GarbageSample sample, FrameTimings timings) =>
        _ring[_added++ % Capacity] = new Placed(sample, sample.IsOwn ? Own : PlaceOf(in sample, timings));

    /// <summary>Adds up the samples of the last seconds.</summary>
    /// <param name="now">The moment that they end at, as <see cref="Stopwatch.GetTimestamp"/> counts.</param>
    public void Sample(long now)
    {
        _count = 0;
        Bytes = 0;
        long from = now - (Seconds * Stopwatch.Frequency);
        for (long index = Math.Max(0, _added - Capacity); index < _added; index++)
        {
            ref readonly Placed placed = ref _ring[index % Capacity];
            if (placed.Sample.At > from && placed.Sample.At <= now)
            {
                Count(in placed);
            }
        }

        for (int next = 1; next < _count; next++)
        {
            for (int place = next; place > 0 && _rows[place].Bytes > _rows[place - 1].Bytes; place--)
            {
                (_rows[place], _rows[place - 1]) = (_rows[place - 1], _rows[place]);
            }
        }
    }

    /// <summary>Ends listening.</summary>
    public void Dispose() => _sampling?.Dispose();

    private void Count(in Placed placed)
    {
        GarbageSample sample = placed.Sample;
        Bytes += sample.Bytes;
        int row = 0;
        while (row < _count && !(ReferenceEquals(_rows[row].Type, sample.Type) && ReferenceEquals(_rows[row].Place, placed.Place)))
        {
            row++;
        }

        if (row == _count)
        {
            if (_count == MostRows)
            {
                return;
            }

            _rows[_count++] = new GarbageTypeRow(sample.Type, placed.Place, 0, 0, 0, 0);
        }

        ref GarbageTypeRow found = ref _rows[row];
        found = found with
        {
            Bytes = found.Bytes + sample.Bytes,
            Samples = found.Samples + 1,
            ObjectBytes = found.ObjectBytes + sample.ObjectBytes,
            LastAt = Math.Max(found.LastAt, sample.At),
        };
    }

    private string PlaceOf(in GarbageSample sample, FrameTimings timings)
    {
        FrameZone? zone = null;
        for (long late = 0; late <= Lateness && zone is null; late += LatenessStep)
        {
            FrameZone? there = timings.ZoneAt(sample.At + late, out long garbageBytes);
            zone = garbageBytes > 0 ? there : null;
        }

        bool isLoop = sample.Thread == _loopThread;
        if (zone is not null)
        {
            // The thread with most of the votes stays the candidate, whatever their order.
            _votes += isLoop ? 1 : -1;
            if (_votes < 0)
            {
                _loopThread = sample.Thread;
                _votes = 1;
                isLoop = true;
            }
        }

        return zone is not null && isLoop ? zone.Name : isLoop || _votes == 0 ? NoZone : OtherThread;
    }

    private readonly record struct Placed(GarbageSample Sample, string Place);
}
