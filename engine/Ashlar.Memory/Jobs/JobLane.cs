namespace Ashlar.Memory;

/// <summary>The last stretches of work of one thread; written by it, read by whoever looks.</summary>
internal sealed class JobLane
{
    private readonly JobSpan[] _spans = new JobSpan[JobPool.SpansOfLane];
    private readonly Lock _gate = new();
    private long _count;

    /// <summary>Remembers a stretch in the place of the oldest.</summary>
    public void Add(in JobSpan span)
    {
        lock (_gate)
        {
            _spans[_count++ % _spans.Length] = span;
        }
    }

    /// <summary>Copies the newest, the oldest of them first.</summary>
    public int CopyTo(Span<JobSpan> target)
    {
        lock (_gate)
        {
            int count = (int)Math.Min(Math.Min(_count, _spans.Length), target.Length);
            for (int index = 0; index < count; index++)
            {
                target[index] = _spans[(_count - count + index) % _spans.Length];
            }

            return count;
        }
    }
}
