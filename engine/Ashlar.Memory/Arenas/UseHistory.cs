namespace Ashlar.Memory;

/// <summary>How many bytes each of the last frames used: a ring, and the peak of all.</summary>
internal sealed class UseHistory
{
    public const int Length = 600;

    private readonly long[] _bytes = new long[Length];
    private int _count;
    private int _next;

    public long Peak { get; private set; }

    public long Last { get; private set; }

    public void Add(long bytes)
    {
        _bytes[_next] = bytes;
        _next = (_next + 1) % Length;
        _count = Math.Min(_count + 1, Length);
        Last = bytes;
        Peak = Math.Max(Peak, bytes);
    }

    public int CopyTo(Span<long> target)
    {
        int count = Math.Min(_count, target.Length);
        for (int i = 0; i < count; i++)
        {
            target[i] = _bytes[(_next - count + i + Length) % Length];
        }

        return count;
    }
}
