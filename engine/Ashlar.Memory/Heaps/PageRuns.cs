using System.Numerics;

namespace Ashlar.Memory;

/// <summary>
/// Runs of whole pages, for blocks above the largest size class. Allocating takes the first pages of a free run that is
/// long enough, or pages never used before. A freed run joins its free neighbours, which it finds through the notes on
/// their first and last pages. Both take constant time.
/// <para>A free run stays committed for a grace period. The heap calls this under its lock.</para>
/// </summary>
internal sealed unsafe class PageRuns
{
    /// <summary>Of a run whose call site was not noted.</summary>
    private const int NotNoted = -1;

    /// <summary>The bit above a call site from which on it stands for how many runs the noted one does.</summary>
    private const int WeightShift = CallSites.NumberBits;

    private readonly CommittedPages _pages;
    private readonly PageRange _range;
    private readonly GrowingRange _notes;
    private readonly FreeRuns _free;
    private readonly int _pageShift;
    private readonly int _maximumPages;
    private int _frontier;

    /// <exception cref="OutOfNativeMemoryException">The operating system has no such range.</exception>
    public PageRuns(Allocator owner, nuint bytes)
    {
        PageBytes = owner.Root.Pages.PageBytes;
        _pageShift = BitOperations.Log2((uint)PageBytes);
        _maximumPages = (int)Math.Min(bytes >> _pageShift, 1 << 30);
        _pages = new CommittedPages(owner, _maximumPages);
        _range = _pages.Range;
        try
        {
            _notes = new GrowingRange(owner, (nuint)_maximumPages * (nuint)sizeof(PageRun));
        }
        catch
        {
            _pages.Release();
            throw;
        }

        _free = new FreeRuns(_notes);
    }

    public int PageBytes { get; }

    /// <summary>Runs in use.</summary>
    public long Live { get; private set; }

    /// <summary>Bytes in them.</summary>
    public long LiveBytes { get; private set; }

    /// <summary>Runs freed since the beginning.</summary>
    public long Freed { get; private set; }

    private PageRun* Notes => (PageRun*)_notes.Base;

    /// <summary>Allocates a run.</summary>
    /// <param name="bytes">How long, at least.</param>
    /// <param name="refused">Why there is none.</param>
    /// <returns>Its address; null when there is no memory, or no room: nothing has changed then.</returns>
    public byte* TryAllocate(nuint bytes, out Refusal refused)
    {
        refused = new Refusal(_range, bytes, OutOfMemoryCause.Capacity);
        if (bytes > _range.ReservedBytes)
        {
            return null;
        }

        int pages = (int)((bytes + (nuint)PageBytes - 1) >> _pageShift);
        int run = _free.Find(pages);
        if (run == FreeRuns.None && !TryExtend(pages, out run, ref refused))
        {
            return null;
        }

        if (!_pages.TryCommit(run, pages, out OutOfMemoryCause cause))
        {
            refused = new Refusal(_range, bytes, cause);
            return null;
        }

        Take(run, pages);
        Notes[run].Site = NotNoted;
        Live++;
        LiveBytes += (long)pages << _pageShift;
        return _range.Base + ((nuint)run << _pageShift);
    }

    /// <summary>Whether an address is the first of a run in use.</summary>
    /// <param name="address">Any address.</param>
    /// <param name="bytes">The run's length.</param>
    public bool IsLive(byte* address, out nuint bytes)
    {
        bytes = 0;
        if (!TryFind(address, out int run) || (Notes[run].Role & PageRun.Roles.UsedStart) == 0)
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
        Live--;
        LiveBytes -= (long)pages << _pageShift;
        Freed++;
        MakeFree(run, pages, frame, committed: true);
    }

    /// <summary>Notes where a run in use was allocated.</summary>
    /// <param name="address">Its first address.</param>
    /// <param name="site">The number of the call site.</param>
    /// <param name="weight">How many runs it stands for.</param>
    /// <param name="frame">Frames finished.</param>
    public void NoteSite(byte* address, int site, int weight, long frame)
    {
        _ = TryFind(address, out int run);
        Notes[run].Site = site | (weight << WeightShift);
        Notes[run].Stamp = (int)frame;
    }

    /// <summary>Adds the runs whose call sites were noted up by these.</summary>
    public void AddCallSites(Span<CallSiteUse> uses, ref int count)
    {
        for (int run = 0; run < _frontier; run += Notes[run].Pages)
        {
            PageRun* note = Notes + run;
            if ((note->Role & PageRun.Roles.UsedStart) != 0 && note->Site != NotNoted)
            {
                int use = CallSiteUses.IndexOf(uses, ref count, note->Site & CallSites.LargestNumber);
                int weight = note->Site >> WeightShift;
                long bytes = (long)note->Pages * weight << _pageShift;
                CallSiteUses.Add(ref uses[use], weight, bytes, (uint)note->Stamp, (uint)note->Stamp);
            }
        }
    }

    /// <summary>Makes a run in use longer, into the free pages behind it.</summary>
    /// <param name="address">Its first address.</param>
    /// <param name="bytes">The length wanted.</param>
    /// <param name="frame">The frame under way.</param>
    /// <returns>False when there is no room or no memory; nothing has changed then.</returns>
    public bool TryExtend(byte* address, nuint bytes, int frame)
    {
        _ = TryFind(address, out int run);
        PageRun* note = Notes + run;
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
        if (behind >= _frontier || (Notes[behind].Role & PageRun.Roles.FreeStart) == 0 || Notes[behind].Pages < more
            || !_pages.TryCommit(behind, more, out _))
        {
            return false;
        }

        Take(behind, more);
        Notes[behind].Role = PageRun.Roles.Inside;
        note->Pages += more;
        LiveBytes += (long)more << _pageShift;
        return true;
    }

    /// <summary>Decommits the pages of runs that have been free for long enough.</summary>
    /// <param name="frame">The frame under way.</param>
    /// <param name="grace">Frames that a run must have been free.</param>
    /// <param name="budget">Most bytes to decommit, in whole pages; less those that were.</param>
    public void DecommitIdle(int frame, int grace, ref long budget)
    {
        int run = FreeRuns.None;
        while (budget > 0 && _free.TryFindIdle(frame, grace, ref run))
        {
            if (_pages.Decommit(run, Notes[run].Pages, ref budget))
            {
                Notes[run].Role &= ~PageRun.Roles.Committed;
            }
        }
    }

    public void Release()
    {
        _pages.Release();
        _notes.Release();
        _frontier = 0;
        _free.Clear();
    }

    private bool TryFind(byte* address, out int run)
    {
        nuint offset = (nuint)address - (nuint)_range.Base;
        run = (int)(offset >> _pageShift);
        return Covers(address) && (offset & ((nuint)PageBytes - 1)) == 0;
    }

    /// <summary>Adds pages never used before, to the free run that ends at them if there is one.</summary>
    /// <param name="pages">Pages of the run that is wanted.</param>
    /// <param name="run">Its first page.</param>
    /// <param name="refused">That there is no room; then what else stood in the way.</param>
    private bool TryExtend(int pages, out int run, ref Refusal refused)
    {
        run = _frontier;
        if (run > 0 && (Notes[run - 1].Role & PageRun.Roles.FreeEnd) != 0)
        {
            run -= Notes[run - 1].Pages;
        }

        int frontier = run + pages;
        if (pages > _maximumPages - run
            || !Refusal.TryGrow(_notes, (nuint)frontier * (nuint)sizeof(PageRun), out refused)
            || !_pages.TryEnsureCount(frontier, out refused))
        {
            return false;
        }

        int added = frontier - _frontier;
        int first = _frontier;
        _frontier = frontier;
        MakeFree(first, added, stamp: 0, committed: false);
        return true;
    }

    /// <summary>Takes the first pages of a free run into use; what is left of it stays free.</summary>
    private void Take(int run, int pages)
    {
        PageRun* note = Notes + run;
        _free.Unlink(run);
        int left = note->Pages - pages;
        Notes[run + note->Pages - 1].Role = PageRun.Roles.Inside;
        bool committed = (note->Role & PageRun.Roles.Committed) != 0;
        int stamp = note->Stamp;
        note->Role = PageRun.Roles.UsedStart;
        note->Pages = pages;
        if (left > 0)
        {
            _free.Link(run + pages, left, stamp, committed);
        }
    }

    private void MakeFree(int run, int pages, int stamp, bool committed)
    {
        int end = run + pages;
        Notes[run].Role = PageRun.Roles.Inside;
        if (end < _frontier && (Notes[end].Role & PageRun.Roles.FreeStart) != 0)
        {
            Join(end, ref stamp, ref committed);
            int length = Notes[end].Pages;
            Notes[end].Role &= PageRun.Roles.FreeEnd;
            end += length;
        }

        if (run > 0 && (Notes[run - 1].Role & PageRun.Roles.FreeEnd) != 0)
        {
            int before = run - Notes[run - 1].Pages;
            Notes[run - 1].Role &= PageRun.Roles.FreeStart | PageRun.Roles.Committed;
            Join(before, ref stamp, ref committed);
            run = before;
        }

        _free.Link(run, end - run, stamp, committed);
    }

    private void Join(int neighbour, ref int stamp, ref bool committed)
    {
        _free.Unlink(neighbour);
        stamp = Math.Max(stamp, Notes[neighbour].Stamp);
        committed |= (Notes[neighbour].Role & PageRun.Roles.Committed) != 0;
    }
}
