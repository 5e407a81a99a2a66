using System.Runtime.InteropServices;

namespace Ashlar.Memory.Tests;

public sealed class PagedTableTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Rows_that_were_never_written_are_zero_and_stay_where_they_are(bool holesCanBeRead)
    {
        var pages = new FailingPages { HolesCanBeRead = holesCanBeRead };
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        using var table = new PagedTable<long>(memory, "rows", 10_000_000);
        Assert.Equal(0, table.Count);
        Assert.False(table.HasRow(0));
        table.EnsureRow(17);
        RowOf(table, 17) = 42;
        nint address = table.Block.Address;
        table.EnsureRow(5_000_000);
        Assert.InRange(table.Count, 5_000_001, table.MaximumCount);
        Assert.Equal((address, (nint)table.Count * sizeof(long)), (table.Block.Address, table.Block.Bytes));
        Assert.Equal(42, RowOf(table, 17));
        Assert.Equal(0, RowOf(table, 2_000_000));
        Assert.Equal(0, RowOf(table, 5_000_000));
        Assert.True(table.HasRow(17) && table.HasRow(5_000_000));
        Assert.False(table.HasRow(-1) || table.HasRow(table.MaximumCount) || table.HasRow(int.MaxValue));
    }

    [Fact]
    public void Only_the_pages_in_use_are_committed_and_those_of_zeros_go()
    {
        if (!VirtualMemory.Native.HolesAreReadable)
        {
            return;
        }

        var pages = new FailingPages { HolesCanBeRead = true };
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        int rows = pages.PageBytes / sizeof(long);
        long empty = memory.CommittedBytes;
        var table = new PagedTable<long>(memory, "rows", 1000 * rows);
        table.EnsureRow(0);
        long before = pages.CommittedBytes;
        foreach (int page in (int[])[900, 20, 21, 999])
        {
            table.EnsureRow(page * rows + 7);
            table.EnsureRow(page * rows);
            Assert.True(table.HasRow(page * rows + rows - 1));
        }

        Assert.False(table.HasRow(19 * rows) || table.HasRow(22 * rows));
        Assert.Equal(before + 4 * pages.PageBytes, pages.CommittedBytes);
        Assert.Equal(pages.CommittedBytes, memory.CommittedBytes);
        Assert.Equal(5 * rows, ArenaTests.Node(memory, "rows").LiveObjects);
        RowOf(table, 21 * rows) = 21;
        RowOf(table, 999 * rows) = 999;
        table.DecommitZeros();
        Assert.Equal(before + pages.PageBytes, pages.CommittedBytes);
        Assert.Equal(pages.CommittedBytes, memory.CommittedBytes);
        Assert.Equal((21, 999, 0), (RowOf(table, 21 * rows), RowOf(table, 999 * rows), RowOf(table, 900 * rows)));
        Assert.False(table.HasRow(0) || table.HasRow(900 * rows));
        AllocatorSnapshot node = ArenaTests.Node(memory, "rows");
        Assert.Equal((2 * rows, 5 * rows, 3 * rows), (node.LiveObjects, node.Allocations, node.Frees));
        table.EnsureRow(0);
        RowOf(table, 0) = 1;
        Assert.Equal(before + 2 * pages.PageBytes, pages.CommittedBytes);
        table.Dispose();
        Assert.Equal((0, empty), (table.Count, memory.CommittedBytes));
    }

    [Fact]
    public void Where_holes_cannot_be_read_everything_up_to_the_last_row_is_committed()
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        int rows = pages.PageBytes / sizeof(long);
        using var table = new PagedTable<long>(memory, "rows", 1000 * rows);
        table.EnsureRow(500 * rows);
        Assert.True(table.HasRow(3 * rows));
        Assert.Equal(501 * rows, table.Count);
        Assert.Equal(pages.CommittedBytes, memory.CommittedBytes);
        RowOf(table, 10 * rows) = 1;
        long full = pages.CommittedBytes;
        table.DecommitZeros();
        Assert.Equal(11 * rows, table.Count);
        Assert.Equal(full - 490 * pages.PageBytes, pages.CommittedBytes);
        Assert.Equal(pages.CommittedBytes, memory.CommittedBytes);
        Assert.True(table.HasRow(10 * rows));
        Assert.False(table.HasRow(11 * rows));
        table.EnsureRow(11 * rows);
        Assert.Equal(0, RowOf(table, 11 * rows));
        Assert.Equal(1, RowOf(table, 10 * rows));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Growth_that_is_refused_leaves_the_table_as_it_was(bool holesCanBeRead)
    {
        var pages = new FailingPages { HolesCanBeRead = holesCanBeRead };
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        using var table = new PagedTable<int>(memory, "rows", 10_000_000);
        table.EnsureRow(100);
        RowOf(table, 100) = 42;
        (int, long) before = (table.Count, memory.CommittedBytes);
        for (int commits = 0; commits < 2; commits++)
        {
            pages.CommitsUntilFailure = 0;
            Assert.Throws<OutOfNativeMemoryException>(() => table.EnsureRow(1_000_000));
            Assert.False(table.HasRow(1_000_000));
            Assert.Equal(before, (table.Count, memory.CommittedBytes));
        }

        Assert.Equal(42, RowOf(table, 100));
        pages.CommitsUntilFailure = -1;
        table.EnsureRow(1_000_000);
        RowOf(table, 1_000_000) = 1;
        Assert.Equal((42, 1), (RowOf(table, 100), RowOf(table, 1_000_000)));
    }

    [Fact]
    public void A_table_keeps_to_the_budget_and_asks_for_relief()
    {
        const int Budget = 1 << 20;
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = Budget });
        using var hog = new NativeTable<byte>(memory, "hog", Budget);
        var table = new PagedTable<long>(memory, "rows", Budget);
        table.EnsureRow(0);
        hog.EnsureCount((int)(Budget - memory.CommittedBytes));
        Action? rescue = null;
        memory.LowMemory += (_, _) => rescue?.Invoke();
        OutOfNativeMemoryException refused = Assert.Throws<OutOfNativeMemoryException>(() => table.EnsureRow(100_000));
        Assert.Equal((OutOfMemoryCause.Budget, "rows"), (refused.Cause, refused.AllocatorName));
        Assert.False(table.HasRow(100_000));
        rescue = () =>
        {
            hog.Truncate(0);
            table.EnsureRow(100_000);
            RowOf(table, 100_000) = 7;
        };
        table.EnsureRow(100_001);
        Assert.Equal(7, RowOf(table, 100_000));
        hog.EnsureCount((int)(Budget - memory.CommittedBytes));
        rescue = () =>
        {
            hog.Truncate(0);
            table.Dispose();
        };
        Assert.Throws<ObjectDisposedException>(() => table.EnsureRow(50_000));
    }

    [Fact]
    public void Rows_and_sizes_keep_to_what_a_table_can_hold()
    {
        using var memory = new MemorySystem();
        var table = new PagedTable<int>(memory, "rows", 5000);
        Assert.Equal(5000, table.MaximumCount);
        Assert.Throws<ArgumentOutOfRangeException>(() => table.EnsureRow(-1));
        OutOfNativeMemoryException full = Assert.Throws<OutOfNativeMemoryException>(() => table.EnsureRow(5000));
        Assert.Equal(OutOfMemoryCause.Capacity, full.Cause);
        table.EnsureRow(4999);
        Assert.Throws<ArgumentOutOfRangeException>(() => new PagedTable<int>(memory, "none", 0));
        Assert.Throws<NotSupportedException>(() => new PagedTable<Three>(memory, "none", 10));
        Assert.Throws<NotSupportedException>(() => new PagedTable<Large>(memory, "none", 10));
        table.Dispose();
        Assert.False(table.HasRow(4999));
        Assert.Throws<ObjectDisposedException>(() => table.EnsureRow(1));
        Assert.Throws<ObjectDisposedException>(table.DecommitZeros);
    }

    [Fact]
    public void A_table_takes_what_addresses_there_are_and_says_how_many_rows_that_is()
    {
        var pages = new ScarceAddresses(nuint.MaxValue);
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        pages.Limit = pages.Reserved + (8 << 20);
        using var table = new PagedTable<long>(memory, "rows", 4 << 20);
        Assert.InRange(table.MaximumCount, (1 << 20) / sizeof(long), (8 << 20) / sizeof(long));
        table.EnsureRow(table.MaximumCount - 1);
        Assert.Throws<OutOfNativeMemoryException>(() => table.EnsureRow(table.MaximumCount));
    }

    private static ref T RowOf<T>(PagedTable<T> table, int index)
        where T : unmanaged =>
        ref table.Block.At<T>((nint)index * Marshal.SizeOf<T>());

    [StructLayout(LayoutKind.Sequential, Size = 3)]
    private struct Three
    {
    }

    [StructLayout(LayoutKind.Sequential, Size = 8192)]
    private struct Large
    {
    }
}
