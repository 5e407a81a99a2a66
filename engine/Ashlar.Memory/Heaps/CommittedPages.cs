using System.Numerics;

namespace Ashlar.Memory;

/// <summary>
/// A range, and a bitmap of which of its pages are committed: commits and decommits any stretch of pages, whatever
/// pieces of it are committed already, in as few calls to the operating system as there are pieces.
/// </summary>
internal sealed unsafe class CommittedPages
{
    private readonly PageRange _range;
    private readonly GrowingRange _bits;
    private readonly int _pageShift;

    /// <exception cref="OutOfNativeMemoryException">The operating system has no such range.</exception>
    public CommittedPages(Allocator owner, int pages)
    {
        _pageShift = BitOperations.Log2((uint)owner.Root.Pages.PageBytes);
        _range = new PageRange(owner, (nuint)pages << _pageShift, (nuint)1 << _pageShift);
        try
        {
            _bits = new GrowingRange(owner, ((nuint)pages / 8) + sizeof(ulong));
        }
        catch
        {
            _range.Release();
            throw;
        }
    }

    /// <summary>The range.</summary>
    public PageRange Range => _range;

    private ulong* Words => (ulong*)_bits.Base;

    /// <summary>Makes room in the bitmap for the first pages.</summary>
    /// <returns>False when there is no memory; nothing has changed then.</returns>
    public bool TryEnsureCount(int pages, out Refusal refused) =>
        Refusal.TryGrow(_bits, (((nuint)pages / 64) + 1) * sizeof(ulong), out refused);

    /// <summary>Commits those of some free pages that are not.</summary>
    /// <param name="first">The first page.</param>
    /// <param name="pages">How many.</param>
    /// <param name="cause">What stood in the way.</param>
    /// <returns>
    /// False when a piece was refused. All pages before it are decommitted then, as nobody needs what they hold.
    /// </returns>
    public bool TryCommit(int first, int pages, out OutOfMemoryCause cause)
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
                _ = Decommit(first, page - first, ref budget);
                return false;
            }

            Mark(page, stop, committed: true);
            page = NextPage(stop, end, committed: false);
        }

        return true;
    }

    /// <summary>Decommits those of some pages that are committed, as far as the budget goes.</summary>
    /// <param name="first">The first page.</param>
    /// <param name="pages">How many.</param>
    /// <param name="budget">Most bytes to decommit, in whole pages; less those that were.</param>
    /// <returns>True when none of the pages is committed any more.</returns>
    public bool Decommit(int first, int pages, ref long budget)
    {
        int end = first + pages;
        int page = NextPage(first, end, committed: true);
        while (page < end && budget > 0)
        {
            long most = ((budget - 1) >> _pageShift) + 1;
            int stop = (int)Math.Min(NextPage(page, end, committed: false), page + most);
            _range.DecommitHole((nuint)page << _pageShift, (nuint)(stop - page) << _pageShift);
            Mark(page, stop, committed: false);
            budget -= (long)(stop - page) << _pageShift;
            page = NextPage(stop, end, committed: true);
        }

        return page >= end;
    }

    public void Release()
    {
        _range.Release();
        _bits.Release();
    }

    /// <summary>The first page from here on whose state is the one asked for, or the end.</summary>
    private int NextPage(int page, int end, bool committed)
    {
        while (page < end)
        {
            ulong word = committed ? Words[page / 64] : ~Words[page / 64];
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
            Words[page / 64] = committed ? Words[page / 64] | mask : Words[page / 64] & ~mask;
            page = stop;
        }
    }
}
