namespace Ashlar.Memory.Tests;

/// <summary>Runs of pages against a plain array of pages: who uses each, whether it is committed, and since when it is
/// free.</summary>
public sealed unsafe class PageRunsModelTests : IDisposable
{
    private const int Pages = 300;
    private const int Grace = 3;

    private readonly FailingPages _pages = new();
    private readonly MemorySystem _memory;
    private readonly PageRuns _runs;
    private readonly int _page;

    // For each page the first page of the run in use that it is of, or -1; and the frame in which it became free.
    private readonly int[] _owner = new int[Pages];
    private readonly int[] _freeSince = new int[Pages];
    private readonly Dictionary<int, int> _live = [];
    private byte* _base;
    private int _frontier;
    private int _frame;

    public PageRunsModelTests()
    {
        _memory = new MemorySystem(new MemoryOptions { Pages = _pages });
        _runs = new PageRuns(new AllocatorGroup(_memory, "owner"), (nuint)(Pages * _pages.PageBytes));
        _page = _runs.PageBytes;
        Array.Fill(_owner, -1);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(70)]
    public void Random_runs_agree_with_an_array_of_pages(int longest) => Seeded.Run(longest, 1, random =>
    {
        Allocate(1);
        for (int step = 0; step < 2000; step++)
        {
            switch (random.Next(12))
            {
                case < 5:
                    Allocate(random.Next(longest) + 1);
                    break;
                case < 9 when _live.Count > 0:
                    Free(_live.Keys.ElementAt(random.Next(_live.Count)));
                    break;
                case < 10 when _live.Count > 0:
                    int run = _live.Keys.ElementAt(random.Next(_live.Count));
                    Extend(run, _live[run] + random.Next(-1, longest / 2));
                    break;
                case 10:
                    _frame++;
                    DecommitIdle(random.Next(4) == 0 ? long.MaxValue : random.Next(10 * _page));
                    break;
                default:
                    _pages.CommitsUntilFailure = 0;
                    Allocate(random.Next(longest) + 1);
                    _pages.CommitsUntilFailure = -1;
                    break;
            }

            Compare(random.Next(-1, Pages + 1));
        }

        foreach (int run in _live.Keys.ToArray())
        {
            Free(run);
        }

        _frame += Grace;
        DecommitIdle(long.MaxValue);
        Assert.DoesNotContain(Enumerable.Range(0, Pages), IsCommitted);
        Allocate(Pages);
        Assert.Equal(Pages, _live[0]);
    });

    [Fact]
    public void A_run_of_the_length_that_is_free_is_found_among_longer_and_shorter_ones()
    {
        // Runs of 1 to 16 pages, with one in use behind each; then each length is asked for again, the longest first.
        var starts = new Dictionary<int, int>();
        for (int pages = 1; pages <= 16; pages++)
        {
            starts[pages] = Allocate(pages);
            Allocate(1);
        }

        foreach (int run in starts.Values)
        {
            Free(run);
        }

        for (int pages = 16; pages >= 1; pages--)
        {
            Assert.Equal(starts[pages], Allocate(pages));
        }
    }

    [Fact]
    public void A_run_may_be_as_long_as_the_range_and_no_longer()
    {
        int run = Allocate(1);
        Free(Allocate(Pages - 1));
        Extend(run, Pages);
        Assert.Equal(Pages, _live[run]);

        // The last is as many pages as a number of 32 bits takes for one.
        nuint whole = (nuint)(Pages * _page);
        foreach (nuint bytes in (nuint[])[whole + 1, 2 * whole, ((nuint)_page << 32) + (nuint)_page])
        {
            Assert.False(_runs.TryExtend(At(run), bytes, _frame));
            Assert.True(_runs.TryAllocate(bytes, out Refusal refused) == null);
            Assert.Equal(OutOfMemoryCause.Capacity, refused.Cause);
        }

        Free(run);
        Assert.True(_runs.TryAllocate(((nuint)_page << 32) + (nuint)_page, out _) == null);
        Assert.Equal(0, _runs.Live);
    }

    public void Dispose()
    {
        _runs.Release();
        _memory.Dispose();
        Assert.Equal(0, _pages.CommittedBytes);
    }

    private int Allocate(int pages)
    {
        bool[] committed = Committed();
        byte* address = _runs.TryAllocate((nuint)((pages * _page) - (pages % 7)), out Refusal refused);
        if (address == null)
        {
            bool isRoom = CanHold(pages);
            Assert.Equal(isRoom ? OutOfMemoryCause.OperatingSystem : OutOfMemoryCause.Capacity, refused.Cause);
            Assert.True(!isRoom || _pages.CommitsUntilFailure == 0, $"there is room for {pages} pages");
            Assert.All(Enumerable.Range(0, Pages), page => Assert.True(committed[page]
                ? _owner[page] == -1 || IsCommitted(page)
                : !IsCommitted(page)));

            // Pages that no run had yet may be free ones now.
            while (isRoom && _frontier < Pages && _runs.Covers(At(_frontier)))
            {
                _frontier++;
            }

            return -1;
        }

        _base = _base == null ? address : _base;
        int run = (int)((address - _base) / _page);
        Assert.All(_owner[run..(run + pages)], owner => Assert.Equal(-1, owner));
        _frontier = Math.Max(_frontier, run + pages);
        Use(run, run, pages);
        for (int page = 0; page < Pages; page++)
        {
            Assert.Equal(committed[page] || _owner[page] == run, IsCommitted(page));
        }

        _live.Add(run, pages);
        new Span<byte>(address, pages * _page).Fill((byte)run);
        return run;
    }

    private void Free(int run)
    {
        int pages = _live[run];
        Assert.Equal(-1, new Span<byte>(At(run), pages * _page).IndexOfAnyExcept((byte)run));
        long freed = _runs.Freed;
        _runs.Free(At(run), _frame);
        Assert.Equal(freed + 1, _runs.Freed);
        _live.Remove(run);
        int first = run;
        int end = run + pages;
        Use(-1, run, pages);
        while (first > 0 && _owner[first - 1] == -1)
        {
            first--;
        }

        while (end < _frontier && _owner[end] == -1)
        {
            end++;
        }

        // A run counts as free since the last of its pieces is.
        Array.Fill(_freeSince, _frame, first, end - first);
    }

    private void Extend(int run, int pages)
    {
        int length = _live[run];
        bool fits = run + pages <= _frontier
            && Enumerable.Range(run + length, Math.Max(0, pages - length)).All(page => _owner[page] == -1);
        Assert.Equal(fits, _runs.TryExtend(At(run), (nuint)(pages * _page), _frame));
        if (fits && pages > length)
        {
            Use(run, run + length, pages - length);
            _live[run] = pages;
            new Span<byte>(At(run), pages * _page).Fill((byte)run);
        }
    }

    private void DecommitIdle(long budget)
    {
        bool[] before = Committed();
        long left = budget;
        _runs.DecommitIdle(_frame, Grace, ref left);
        bool[] after = Committed();
        long gone = 0;
        for (int page = 0; page < Pages; page++)
        {
            bool isIdle = _owner[page] == -1 && _frame - _freeSince[page] >= Grace;
            Assert.True(before[page] || !after[page]);
            Assert.True(isIdle || before[page] == after[page], "a page was decommitted that is in use, or was just freed");
            Assert.False(isIdle && after[page] && left > 0, "an idle page was left, and some budget");
            gone += before[page] && !after[page] ? _page : 0;
        }

        Assert.Equal(budget - gone, left);
        Assert.InRange(left, 1 - _page, budget);
    }

    private void Compare(int page)
    {
        Assert.Equal(_live.Count, _runs.Live);
        Assert.Equal(_live.Values.Sum() * (long)_page, _runs.LiveBytes);
        byte* address = At(page);
        Assert.Equal(page >= 0 && page < _frontier, _runs.Covers(address));
        Assert.Equal(_live.TryGetValue(page, out int pages), _runs.IsLive(address, out nuint bytes));
        Assert.Equal((nuint)(pages * _page), bytes);
        Assert.False(_runs.IsLive(address + 1, out bytes));
        Assert.Equal(0u, bytes);
    }

    private void Use(int owner, int first, int pages)
    {
        Array.Fill(_owner, owner, first, pages);
        Array.Fill(_freeSince, 0, first, pages);
    }

    private bool CanHold(int pages)
    {
        int free = 0;
        for (int page = 0; page < Pages; page++)
        {
            free = _owner[page] == -1 ? free + 1 : 0;
            if (free == pages)
            {
                return true;
            }
        }

        return false;
    }

    private byte* At(int page) => _base + (page * _page);

    private bool IsCommitted(int page) => _pages.IsCommitted((nint)At(page));

    private bool[] Committed() => [.. Enumerable.Range(0, Pages).Select(IsCommitted)];
}
