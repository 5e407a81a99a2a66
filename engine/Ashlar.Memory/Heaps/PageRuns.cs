using System.Numerics;

namespace Ashlar.Memory;

/// <summary>
/// Runs of whole pages, for blocks above the largest size class. Free runs stand in bins by length, four to a doubling;
/// a freed run joins its free neighbours, found through the notes on its first and last page. Allocating takes the
/// first run of the first bin whose runs are all long enough, so both are constant time.
/// <para>A free run stays committed for a grace period. The heap calls this under its lock.</para>
/// </summary>
internal sealed unsafe class PageRuns
{
    private const int Bins = 128;
    private const int None = -1;

    /// <summary>Runs looked at in a bin whose runs may be too short.</summary>
    private const int Attempts = 8;

    private readonly PageRange _range;
    private readonly GrowingRange _notes;
    private readonly GrowingRange _committed;
    private readonly int[] _bins = new int[Bins];
    private readonly int _pageShift;
    private readonly int _maximumPages;
    private UInt128 _filled;
    private int _frontier;
    private int _sweepBin;

    /// <exception cref="OutOfNativeMemoryException">The operating system has no such range.</exception>
    public PageRuns(Allocator owner, nuint bytes)
    {
        PageBytes = owner.Root.Pages.PageBytes;
        _pageShift = BitOperations.Log2((uint)PageBytes);
        _maximumPages = (int)Math.Min(bytes >> _pageShift, 1 << 30);
        Array.Fill(_bins, None);
        _range = new PageRange(owner, (nuint)_maximumPages << _pageShift, (nuint)PageBytes);
        try
        {
            _notes = new GrowingRange(owner, (nuint)_maximumPages * (nuint)sizeof(HeapRun));
            _committed = new GrowingRange(owner, ((nuint)_maximumPages / 8) + sizeof(ulong));
        }
        catch
        {
            _range.Release();
            _notes?.Release();
            throw;
        }
    }

    public int PageBytes { get; }

    /// <summary>Runs in use.</summary>
    public long LiveRuns { get; private set; }

    /// <summary>Bytes in them.</summary>
    public long LiveBytes { get; private set; }

    /// <summary>Runs freed since the beginning.</summary>
    public long Freed { get; private set; }

    private HeapRun* Notes => (HeapRun*)_notes.Base;

    private ulong* Committed => (ulong*)_committed.Base;

    /// <summary>Allocates a run.</summary>
    /// <param name="bytes">How long, at least.</param>
    /// <returns>Its address.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory, or no room. Nothing has changed.</exception>
    public byte* Allocate(nuint bytes)
    {
        if (bytes > _range.ReservedBytes)
        {
            _range.ThrowRefused(bytes, OutOfMemoryCause.Capacity);
        }

        int pages = (int)((bytes + (nuint)PageBytes - 1) >> _pageShift);
        int run = Find(pages);
        if (run == None)
        {
            run = Extend(pages);
            if (run == None)
            {
                _range.ThrowRefused(bytes, OutOfMemoryCause.Capacity);
            }
        }

        if (!TryCommit(run, pages, out OutOfMemoryCause cause))
        {
            _range.ThrowRefused(bytes, cause);
        }

        Take(run, pages);
        LiveRuns++;
        LiveBytes += (long)pages << _pageShift;
        return _range.Base + ((nuint)run << _pageShift);
    }

    /// <summary>Whether an address is the first of a run in use.</summary>
    /// <param name="address">Any address.</param>
    /// <param name="bytes">The run's length.</param>
    public bool IsLive(byte* address, out nuint bytes)
    {
        bytes = 0;
        if (!TryFind(address, out int run) || (Notes[run].State & HeapRunState.Used) == 0)
        {
            return false;
        }

        bytes = (nuint)Notes[run].Pages << _pageShift;
        return true;
    }

    /// <summary>Whether an address lies where runs have been.</summary>
    public bool Covers(byte* address) => (nuint)address - (nuint)_range.Base < (nuint)_frontier << _pageShift;

    /// <summary>Frees a run that <see cref="IsLive"/>.</summary>
    /// <param name="address">Its first address.</param>
    /// <param name="frame">The frame under way.</param>
    public void Free(byte* address, int frame)
    {
        _ = TryFind(address, out int run);
        int pages = Notes[run].Pages;
        LiveRuns--;
        LiveBytes -= (long)pages << _pageShift;
        Freed++;
        MakeFree(run, pages, frame, warm: true);
    }

    /// <summary>Makes a run in use longer, into the free pages behind it.</summary>
    /// <param name="address">Its first address.</param>
    /// <param name="bytes">The length wanted.</param>
    /// <param name="frame">The frame under way.</param>
    /// <returns>False when there is no room or no memory; nothing has changed then.</returns>
    public bool TryExtend(byte* address, nuint bytes, int frame)
    {
        _ = TryFind(address, out int run);
        HeapRun* note = Notes + run;
        if (bytes > _range.ReservedBytes)
        {
            return false;
        }

        int more = (int)((bytes + (nuint)PageBytes - 1) >> _pageShift) - note->Pages;
        if (more <= 0)
        {
            return true;
        }

        int behind = run + note->Pages;
        if (behind >= _frontier || (Notes[behind].State & HeapRunState.Free) == 0 || Notes[behind].Pages < more
            || !TryCommit(behind, more, out _))
        {
            return false;
        }

        Take(behind, more);
        Notes[behind].State = HeapRunState.Inside;
        note->Pages += more;
        LiveBytes += (long)more << _pageShift;
        return true;
    }

    /// <summary>Gives back the pages of runs that have been free for long enough.</summary>
    /// <param name="frame">The frame under way.</param>
    /// <param name="grace">Frames that a run must have been free.</param>
    /// <param name="budget">Most bytes to give back.</param>
    public void Trim(int frame, int grace, ref long budget)
    {
        for (int i = 0; i < Bins && budget > 0; i++)
        {
            _sweepBin = (_sweepBin + 1) % Bins;
            for (int run = _bins[_sweepBin]; run != None && budget > 0; run = Notes[run].Next)
            {
                if ((Notes[run].State & HeapRunState.Warm) != 0 && frame - Notes[run].Stamp >= grace)
                {
                    Discard(run, Notes[run].Pages, ref budget);
                    Notes[run].State &= ~HeapRunState.Warm;
                }
            }
        }
    }

    public void Release()
    {
        _range.Release();
        _notes.Release();
        _committed.Release();
        _frontier = 0;
        _filled = 0;
        Array.Fill(_bins, None);
    }

    /// <summary>The bin that holds runs of this length: all runs in it are at least as long as its shortest.</summary>
    private static int BinOf(int pages)
    {
        if (pages < 8)
        {
            return pages;
        }

        int doubling = BitOperations.Log2((uint)pages);
        return (doubling << 2) + (pages >> (doubling - 2)) - 8;
    }

    private bool TryFind(byte* address, out int run)
    {
        nuint offset = (nuint)address - (nuint)_range.Base;
        run = (int)(offset >> _pageShift);
        return Covers(address) && (offset & ((nuint)PageBytes - 1)) == 0;
    }

    private int Find(int pages)
    {
        int bin = BinOf(pages);
        int candidate = _bins[bin];
        for (int i = 0; i < Attempts && candidate != None; i++)
        {
            if (Notes[candidate].Pages >= pages)
            {
                return candidate;
            }

            candidate = Notes[candidate].Next;
        }

        UInt128 longer = bin + 1 < Bins ? _filled >> (bin + 1) << (bin + 1) : UInt128.Zero;
        return longer == UInt128.Zero ? None : _bins[(int)UInt128.TrailingZeroCount(longer)];
    }

    /// <summary>Adds pages never used before, to the free run that ends at them if there is one.</summary>
    private int Extend(int pages)
    {
        int run = _frontier;
        if (run > 0 && (Notes[run - 1].State & HeapRunState.FreeEnd) != 0)
        {
            run -= Notes[run - 1].Pages;
        }

        if (pages > _maximumPages - run)
        {
            return None;
        }

        int frontier = run + pages;
        _notes.EnsureCommitted((nuint)frontier * (nuint)sizeof(HeapRun));
        _committed.EnsureCommitted((((nuint)frontier / 64) + 1) * sizeof(ulong));
        int added = frontier - _frontier;
        int first = _frontier;
        _frontier = frontier;
        MakeFree(first, added, stamp: 0, warm: false);
        return run;
    }

    /// <summary>Takes the first pages of a free run into use; what is left of it stays free.</summary>
    private void Take(int run, int pages)
    {
        HeapRun* note = Notes + run;
        Unlink(run);
        int left = note->Pages - pages;
        Notes[run + note->Pages - 1].State = HeapRunState.Inside;
        bool warm = (note->State & HeapRunState.Warm) != 0;
        int stamp = note->Stamp;
        note->State = HeapRunState.Used;
        note->Pages = pages;
        if (left > 0)
        {
            Link(run + pages, left, stamp, warm);
        }
    }

    private void MakeFree(int run, int pages, int stamp, bool warm)
    {
        int end = run + pages;
        Notes[run].State = HeapRunState.Inside;
        if (end < _frontier && (Notes[end].State & HeapRunState.Free) != 0)
        {
            Join(end, ref stamp, ref warm);
            int length = Notes[end].Pages;
            Notes[end].State &= HeapRunState.FreeEnd;
            end += length;
        }

        if (run > 0 && (Notes[run - 1].State & HeapRunState.FreeEnd) != 0)
        {
            int before = run - Notes[run - 1].Pages;
            Notes[run - 1].State &= HeapRunState.Free | HeapRunState.Warm;
            Join(before, ref stamp, ref warm);
            run = before;
        }

        Link(run, end - run, stamp, warm);
    }

    private void Join(int neighbour, ref int stamp, ref bool warm)
    {
        Unlink(neighbour);
        stamp = Math.Max(stamp, Notes[neighbour].Stamp);
        warm |= (Notes[neighbour].State & HeapRunState.Warm) != 0;
    }

    private void Link(int run, int pages, int stamp, bool warm)
    {
        int bin = BinOf(pages);
        Notes[run + pages - 1] = new HeapRun { Pages = pages, State = HeapRunState.FreeEnd };
        Notes[run] = new HeapRun
        {
            Pages = pages,
            State = HeapRunState.Free | (warm ? HeapRunState.Warm : 0) | (pages == 1 ? HeapRunState.FreeEnd : 0),
            Next = _bins[bin],
            Previous = None,
            Stamp = stamp,
        };
        if (_bins[bin] != None)
        {
            Notes[_bins[bin]].Previous = run;
        }

        _bins[bin] = run;
        _filled |= UInt128.One << bin;
    }

    private void Unlink(int run)
    {
        HeapRun* note = Notes + run;
        int bin = BinOf(note->Pages);
        if (note->Next != None)
        {
            Notes[note->Next].Previous = note->Previous;
        }

        if (note->Previous != None)
        {
            Notes[note->Previous].Next = note->Next;
            return;
        }

        _bins[bin] = note->Next;
        if (note->Next == None)
        {
            _filled &= ~(UInt128.One << bin);
        }
    }

    /// <summary>Commits those of some free pages that are not.</summary>
    /// <returns>False when a piece was refused; all before it are given back then, as nobody needs what they
    /// hold.</returns>
    private bool TryCommit(int first, int pages, out OutOfMemoryCause cause)
    {
        cause = default;
        int end = first + pages;
        int page = NextPage(first, end, committed: false);
        while (page < end)
        {
            int stop = NextPage(page, end, committed: true);
            if (!_range.TryCommit((nuint)page << _pageShift, (nuint)(stop - page) << _pageShift, out cause))
            {
                long budget = long.MaxValue;
                Discard(first, page - first, ref budget);
                return false;
            }

            Mark(page, stop, committed: true);
            page = NextPage(stop, end, committed: false);
        }

        return true;
    }

    private void Discard(int first, int pages, ref long budget)
    {
        int end = first + pages;
        int page = NextPage(first, end, committed: true);
        while (page < end)
        {
            int stop = NextPage(page, end, committed: false);
            _range.DecommitHole((nuint)page << _pageShift, (nuint)(stop - page) << _pageShift);
            Mark(page, stop, committed: false);
            budget -= (long)(stop - page) << _pageShift;
            page = NextPage(stop, end, committed: true);
        }
    }

    /// <summary>The first page from here on whose state is the one asked for, or the end.</summary>
    private int NextPage(int page, int end, bool committed)
    {
        while (page < end)
        {
            ulong word = committed ? Committed[page / 64] : ~Committed[page / 64];
            word >>= page % 64;
            if (word != 0)
            {
                return Math.Min(page + BitOperations.TrailingZeroCount(word), end);
            }

            page += 64 - (page % 64);
        }

        return end;
    }

    private void Mark(int page, int end, bool committed)
    {
        while (page < end)
        {
            int stop = Math.Min(end, (page | 63) + 1);
            ulong mask = (stop - page == 64 ? ulong.MaxValue : (1UL << (stop - page)) - 1) << (page % 64);
            Committed[page / 64] = committed ? Committed[page / 64] | mask : Committed[page / 64] & ~mask;
            page = stop;
        }
    }
}
