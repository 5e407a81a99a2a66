namespace Ashlar.Memory.Tests;

/// <summary>The addresses that a range reserves: how many, whose they count as, and what it does where they are short.</summary>
public sealed unsafe class PageRangeAddressesTests : IDisposable
{
    private readonly ScarceAddresses _addresses = new(nuint.MaxValue);
    private readonly MemorySystem _memory;
    private readonly AllocatorGroup _owner;
    private readonly nuint _page;
    private readonly nuint _before;

    public PageRangeAddressesTests()
    {
        _memory = new MemorySystem(new MemoryOptions { Pages = _addresses });
        _owner = new AllocatorGroup(_memory, "owner");
        _page = (nuint)_addresses.PageBytes;
        _before = _addresses.Reserved;
    }

    private nuint Reserved => _addresses.Reserved - _before;

    private long CountedToOwner => ArenaTests.Node(_memory, "owner").ReservedBytes;

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 1)]
    [InlineData(1 << 20, 0)]
    [InlineData(1 << 20, 1)]
    public void A_range_reserves_whole_pages_and_what_its_alignment_costs(int alignment, int leastBytes)
    {
        var range = new PageRange(_owner, (5 * _page) - 1, (nuint)alignment, (nuint)leastBytes);
        Assert.Equal(5 * _page, range.ReservedBytes);
        Assert.Equal((5 * _page) + (nuint)(alignment > 1 ? alignment : 0), Reserved);
        Assert.Equal(5L * (long)_page, CountedToOwner);
        Assert.Equal(0u, (nuint)range.Base % (nuint)alignment);
        for (int time = 0; time < 2; time++)
        {
            range.Release();
            Assert.Equal((0u, 0L), (Reserved, CountedToOwner));
        }
    }

    [Fact]
    public void A_page_is_no_alignment_to_pay_for()
    {
        var range = new PageRange(_owner, _page, _page);
        Assert.Equal(_page, Reserved);
        range.Release();
    }

    [Fact]
    public void A_range_that_takes_over_addresses_counts_and_releases_them()
    {
        var range = new GrowingRange(_owner, _addresses.Reserve(1 << 20), 1 << 20);
        Assert.Equal((1 << 20, 1 << 20), ((int)Reserved, (int)CountedToOwner));
        range.EnsureCommitted(1);
        range.Release();
        Assert.Equal((0u, 0L), (Reserved, CountedToOwner));
        Assert.Equal(0, _memory.KeptBytes);
    }

    /// <summary>Whoever is refused takes a 16th of what can be had, and so do those behind it.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(1 << 20)]
    public void Where_addresses_are_short_a_range_takes_a_share_but_what_it_needs_at_least(int alignment)
    {
        nuint padding = (nuint)(alignment > 1 ? alignment : 0);
        _addresses.Limit = _before + (64 << 20);
        foreach ((int leastMegabytes, int expected) in ((int, int)[])[(1, 4), (1, 4), (8, 8), (0, 16)])
        {
            nuint before = Reserved;
            nuint wanted = leastMegabytes == 0 ? 16 << 20 : (1 << 30) - padding;
            var range = new PageRange(_owner, wanted, (nuint)alignment, (nuint)leastMegabytes << 20);
            Assert.Equal((nuint)expected << 20, range.ReservedBytes);
            Assert.Equal(((nuint)expected << 20) + padding, Reserved - before);
        }

        // Where there is enough for all that is wanted, nobody takes a share of it.
        var small = new PageRange(_owner, 3 << 20, (nuint)alignment, _page);
        Assert.Equal((nuint)(3 << 20), small.ReservedBytes);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(128 << 20)]
    public void A_range_that_cannot_be_had_says_so_and_leaves_nothing(int leastBytes)
    {
        _addresses.Limit = _before + (64 << 20);
        OutOfNativeMemoryException refused = Assert.Throws<OutOfNativeMemoryException>(
            () => new PageRange(_owner, 256 << 20, 1, (nuint)leastBytes));
        Assert.Equal(OutOfMemoryCause.OperatingSystem, refused.Cause);
        Assert.Equal((0u, 0L), (Reserved, CountedToOwner));
    }

    [Fact]
    public void What_is_kept_gives_way_to_a_range_that_finds_no_addresses()
    {
        using (var table = new NativeTable<byte>(_memory, "table", 1 << 20))
        {
            table.EnsureCount(100);
        }

        bool isKept = !Checked.Full;
        Assert.Equal(isKept, _memory.KeptBytes != 0);
        _addresses.Limit = Math.Max(_addresses.Reserved, _before + (1 << 20));
        var range = new PageRange(_owner, 1 << 19, 1);
        range.Release();
        Assert.Equal(0, _memory.KeptBytes);
        Assert.Equal(0u, Reserved);
    }

    /// <summary>A range that was taken from what is kept and never used goes back with the pages that it came with.</summary>
    [Fact]
    public void What_was_kept_is_counted_once_whoever_has_it()
    {
        MakeAndEnd(100);
        long kept = _memory.KeptBytes;
        Assert.Equal(Checked.Full, kept == 0);
        MakeAndEnd(0);
        Assert.Equal(kept, _memory.KeptBytes);
        MakeAndEnd(100);
        Assert.Equal(kept, _memory.KeptBytes);

        void MakeAndEnd(int rows)
        {
            using var table = new NativeTable<byte>(_memory, "table", 1 << 20);
            if (rows != 0)
            {
                table.EnsureCount(rows);
                Assert.Equal(0, _memory.KeptBytes);
            }
        }
    }

    public void Dispose() => _memory.Dispose();
}
