namespace Ashlar.Memory;

/// <summary>
/// Small address ranges of ended allocators, kept with their pages for the next allocator that reserves as much: what
/// comes and goes all the time, such as a world for each level or test, then makes no system calls and no page faults.
/// <para>Nothing is kept where each byte is spoken for, under a <see cref="MemoryOptions.CommitBudgetBytes">commit
/// budget</see>, nor under full checks, where touching what has ended is to fault. What is kept goes back when the
/// operating system refuses something, and by <see cref="MemorySystem.Trim"/>.</para>
/// <para>Thread-safe. Keeping and taking look at no more than <see cref="MostRanges"/> entries.</para>
/// </summary>
internal sealed class KeptRanges(MemorySystem system)
{
    /// <summary>The most that a range may have committed to be kept.</summary>
    public const nuint LargestBytes = 256 << 10;

    /// <summary>The most that all of them may have committed together.</summary>
    public const nuint MostBytes = 2 << 20;

    private const int MostRanges = 64;

    private readonly Lock _gate = new();
    private readonly KeptRange[] _ranges = new KeptRange[MostRanges];
    private int _count;
    private nuint _bytes;
    private long _uncharged;
    private bool _isClosed;

    /// <summary>Bytes that the operating system has given and nobody is charged for: what is kept, and what was taken and
    /// is not in use yet.</summary>
    public long Bytes => Volatile.Read(ref _uncharged);

    /// <summary>Keeps a range, in place of the oldest ones where there are too many.</summary>
    /// <returns>False when it is none of those that are kept; it is the caller's to release then.</returns>
    public bool TryKeep(KeptRange range)
    {
        if (range.CommittedBytes > LargestBytes || system.Options.CommitBudgetBytes != 0 || system.Checks == CheckLevel.Full)
        {
            return false;
        }

        lock (_gate)
        {
            if (_isClosed)
            {
                return false;
            }

            while (_count == MostRanges || _bytes + range.CommittedBytes > MostBytes)
            {
                Release(RemoveAt(0));
            }

            _ranges[_count++] = range;
            _bytes += range.CommittedBytes;
            _uncharged += (long)range.CommittedBytes;
            return true;
        }
    }

    /// <summary>Takes a range of exactly so many addresses, whose user began at such an alignment, if one is kept.
    /// <see cref="Inherit"/> follows.</summary>
    public bool TryTake(nuint reservedBytes, nuint alignment, out KeptRange range)
    {
        lock (_gate)
        {
            for (int index = 0; index < _count; index++)
            {
                if (_ranges[index].ReservedBytes == reservedBytes && _ranges[index].Alignment == alignment)
                {
                    range = RemoveAt(index);
                    return true;
                }
            }
        }

        range = default;
        return false;
    }

    /// <summary>Notes that the pages of a range that was taken are charged to its user, or gone, from here on.</summary>
    public void Inherit(nuint bytes)
    {
        lock (_gate)
        {
            _uncharged -= (long)bytes;
        }
    }

    /// <summary>Releases all that is kept.</summary>
    /// <returns>False when nothing was.</returns>
    public bool Drop()
    {
        lock (_gate)
        {
            bool any = _count != 0;
            while (_count != 0)
            {
                Release(RemoveAt(_count - 1));
            }

            return any;
        }
    }

    /// <summary>Releases all that is kept, and keeps nothing from here on.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _isClosed = true;
            _ = Drop();
        }
    }

    private KeptRange RemoveAt(int index)
    {
        KeptRange range = _ranges[index];
        _bytes -= range.CommittedBytes;
        _count--;
        Array.Copy(_ranges, index + 1, _ranges, index, _count - index);
        return range;
    }

    private void Release(KeptRange range)
    {
        system.Pages.Release(range.Reservation, range.ReservedBytes);
        _uncharged -= (long)range.CommittedBytes;
    }
}
