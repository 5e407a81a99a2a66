namespace Ashlar.Memory.Tests;

public sealed unsafe class PageRangeTests : IDisposable
{
    private readonly FailingPages _pages = new();
    private readonly MemorySystem _memory;
    private readonly AllocatorGroup _owner;
    private readonly nuint _page;

    public PageRangeTests()
    {
        _memory = new MemorySystem(new MemoryOptions { Pages = _pages, CommitBudgetBytes = 8 << 20 });
        _owner = new AllocatorGroup(_memory, "owner");
        _page = (nuint)_pages.PageBytes;
    }

    [Fact]
    public void A_range_starts_where_it_was_asked_to()
    {
        var range = new PageRange(_owner, 64 << 10, alignment: 1 << 20);
        Assert.Equal(0u, (nuint)range.Base % (1 << 20));
        Assert.Equal((nuint)(64 << 10), range.ReservedBytes);
        range.Release();
        Assert.True(range.Base == null);
        range.Release();
    }

    [Fact]
    public void Whatever_is_committed_and_decommitted_is_charged_to_the_owner() => Seeded.Run(40, 4, random =>
    {
        long before = _memory.CommittedBytes;
        var range = new PageRange(_owner, 64 * _page, _page);
        var committed = new bool[64];
        for (int step = 0; step < 300; step++)
        {
            int page = random.Next(64);
            nuint offset = (nuint)page * _page;
            if (!committed[page])
            {
                Assert.True(range.TryCommit(offset, _page, out _));
                Assert.Equal(0, range.Base[offset]);
                range.Base[offset] = 1;
            }
            else if (random.Next(2) == 0)
            {
                range.Decommit(offset, _page);
            }
            else
            {
                range.DecommitHole(offset, _page);
            }

            committed[page] = !committed[page];
            long bytes = committed.Count(isCommitted => isCommitted) * (long)_page;
            Assert.Equal(bytes, (long)range.CommittedBytes);
            Assert.Equal(before + bytes, _memory.CommittedBytes);
            Assert.Equal(_memory.CommittedBytes, _pages.CommittedBytes);
        }

        range.Release();
        Assert.Equal(before, _memory.CommittedBytes);
    });

    [Fact]
    public void A_refusal_names_its_cause_and_changes_nothing()
    {
        var range = new PageRange(_owner, 16 << 20, _page);
        Assert.False(range.TryCommit(0, 9 << 20, out OutOfMemoryCause cause));
        Assert.Equal(OutOfMemoryCause.Budget, cause);
        _pages.CommitsUntilFailure = 0;
        Assert.False(range.TryCommit(0, _page, out cause));
        Assert.Equal(OutOfMemoryCause.OperatingSystem, cause);
        Assert.Equal(0u, range.CommittedBytes);
        Assert.Equal(_memory.CommittedBytes, _pages.CommittedBytes);
        foreach (OutOfMemoryCause each in Enum.GetValues<OutOfMemoryCause>())
        {
            var refused = Assert.Throws<OutOfNativeMemoryException>(() => range.ThrowRefused(77, each));
            Assert.Equal(each, refused.Cause);
            Assert.Equal(77, refused.RequestedBytes);
            Assert.Contains("'owner'", refused.Message);
        }

        _pages.CommitsUntilFailure = -1;
        range.Release();
    }

    [Fact]
    public void A_growing_range_keeps_what_it_holds_while_it_grows_and_shrinks()
    {
        var range = new GrowingRange(_owner, 4 << 20);
        for (nuint bytes = 1; bytes <= 2 << 20; bytes *= 3)
        {
            range.EnsureCommitted(bytes);
            Assert.InRange(range.CommittedEnd, bytes, range.ReservedBytes);
            Assert.Equal(0, range.Base[bytes - 1]);
            range.Base[bytes - 1] = 7;
        }

        range.DecommitHole(4 * _page, 2 * _page);
        Assert.Equal(range.CommittedEnd - (2 * _page), range.CommittedBytes);
        Assert.True(range.TryCommitHole(4 * _page, 2 * _page, out _));
        Assert.Equal(range.CommittedEnd, range.CommittedBytes);
        Assert.Equal(7, range.Base[0]);
        range.DecommitFrom(1);
        Assert.Equal(_page, range.CommittedEnd);
        Assert.Equal(7, range.Base[2]);
        Assert.Throws<OutOfNativeMemoryException>(() => range.EnsureCommitted(5 << 20));
        range.Release();
        Assert.Equal(0u, range.CommittedEnd);
        Assert.Equal(_memory.CommittedBytes, _pages.CommittedBytes);
    }

    [Fact]
    public void A_range_says_no_and_asks_nobody()
    {
        var range = new GrowingRange(_owner, 8 << 20);
        var hog = new PageRange(_owner, 8 << 20, _page);
        nuint rest = (nuint)(((8 << 20) - _memory.CommittedBytes) & -(long)_page);
        Assert.True(hog.TryCommit(0, rest, out _));
        _memory.LowMemory += (_, _) => Assert.Fail("A range asked for relief.");
        Assert.False(range.TryEnsureCommitted(_page, out OutOfMemoryCause cause));
        Assert.Equal(OutOfMemoryCause.Budget, cause);
        Assert.False(range.TryEnsureCommitted(9 << 20, out cause));
        Assert.Equal(OutOfMemoryCause.Capacity, cause);
        hog.Release();
        Assert.True(range.TryEnsureCommitted(_page, out _));
        range.Release();
    }

    public void Dispose()
    {
        _memory.Dispose();
        Assert.Equal(0, _pages.CommittedBytes);
    }
}
