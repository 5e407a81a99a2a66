using System.Diagnostics;
using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>
/// What the threads of a job pool worked on in the last frame: from one drawing of the overlay to the next. Kept only while
/// the page of systems is shown.
/// </summary>
internal sealed class LaneFigures
{
    /// <summary>The most threads that are shown.</summary>
    public const int MaximumLanes = 17;

    /// <summary>The most kinds of jobs that have a colour of their own.</summary>
    public const int MaximumJobs = 8;

    private readonly JobSpan[] _spans = new JobSpan[MaximumLanes * JobPool.SpansOfLane];
    private readonly int[] _counts = new int[MaximumLanes];
    private readonly string?[] _jobs = new string?[MaximumJobs];
    private JobPool? _pool;
    private long _lastDrawn;

    /// <summary>Threads that there are; 0 while nothing is recorded.</summary>
    public int Threads { get; private set; }

    /// <summary>When the frame that is shown began, as a time stamp.</summary>
    public long Began { get; private set; }

    /// <summary>When it ended.</summary>
    public long Ended { get; private set; }

    /// <summary>Threads that are shown.</summary>
    public int Lanes => Math.Min(Threads, MaximumLanes);

    /// <summary>What a thread worked on in the frame, the oldest first.</summary>
    public ReadOnlySpan<JobSpan> SpansOf(int lane) => _spans.AsSpan(lane * JobPool.SpansOfLane, _counts[lane]);

    /// <summary>The colour of a job: its place among the kinds that were seen first, or -1.</summary>
    public int RankOf(string job)
    {
        for (int rank = 0; rank < MaximumJobs; rank++)
        {
            _jobs[rank] ??= job;
            if (ReferenceEquals(_jobs[rank], job))
            {
                return rank;
            }
        }

        return -1;
    }

    /// <summary>The share of the frame for which a thread worked; NaN before the first.</summary>
    public double BusyShareOf(int lane)
    {
        long ticks = 0;
        foreach (ref readonly JobSpan span in SpansOf(lane))
        {
            ticks += Math.Min(span.Ended, Ended) - Math.Max(span.Began, Began);
        }

        return Ended > Began ? (double)ticks / (Ended - Began) : double.NaN;
    }

    /// <summary>A frame is drawn: the one before is over.</summary>
    /// <param name="pool">Whose threads are watched; null for none.</param>
    /// <param name="isShown">Whether anybody looks.</param>
    /// <param name="isSample">Whether the figures that are shown change now.</param>
    public void Record(JobPool? pool, bool isShown, bool isSample)
    {
        JobPool? watched = isShown ? pool : null;
        if (!ReferenceEquals(watched, _pool))
        {
            Watch(watched);
        }

        long now = Stopwatch.GetTimestamp();
        if (_pool is not null && _lastDrawn != 0 && isSample)
        {
            Sample(_pool, _lastDrawn, now);
        }

        _lastDrawn = _pool is null ? 0 : now;
    }

    /// <summary>Nobody looks any more.</summary>
    public void Stop()
    {
        if (_pool is not null)
        {
            Watch(null);
        }
    }

    private void Watch(JobPool? pool)
    {
        if (_pool is not null)
        {
            _pool.IsRecording = false;
        }

        _pool = pool;
        Threads = pool is null ? 0 : pool.Workers + 1;
        Array.Clear(_counts);
        Began = 0;
        Ended = 0;
        _lastDrawn = 0;
        if (pool is not null)
        {
            pool.IsRecording = true;
        }
    }

    private void Sample(JobPool pool, long began, long ended)
    {
        Began = began;
        Ended = ended;
        for (int lane = 0; lane < Lanes; lane++)
        {
            Span<JobSpan> spans = _spans.AsSpan(lane * JobPool.SpansOfLane, JobPool.SpansOfLane);
            int count = pool.CopySpans(lane, spans);
            int first = 0;
            while (first < count && spans[first].Ended <= began)
            {
                first++;
            }

            spans[first..count].CopyTo(spans);
            _counts[lane] = count - first;
        }
    }
}
