using System.Runtime.CompilerServices;

namespace Ashlar.Memory.Tests;

public sealed class NativeTableTests
{
    [Fact]
    public void Rows_are_zero_when_new_and_stay_where_they_are()
    {
        using var memory = new MemorySystem();
        using var table = new NativeTable<long>(memory, "rows", 10_000_000);
        table.EnsureCount(1);
        ref long first = ref table[0];
        first = 42;
        table.EnsureCount(5_000_000);
        Assert.True(Unsafe.AreSame(ref first, ref table[0]));
        Assert.Equal(42, table[0]);
        Assert.Equal(0, table[4_999_999]);
        table[4_999_999] = 1;
        table.Truncate(1);
        table.EnsureCount(5_000_000);
        Assert.Equal(0, table[4_999_999]);
    }

    [Fact]
    public void Touching_keeps_what_is_in_the_rows_and_to_the_table()
    {
        using var memory = new MemorySystem();
        var table = new NativeTable<int>(memory, "rows", 100_000);
        table.Touch(0, 0);
        table.EnsureCount(50_000);
        table[20_000] = 42;
        table.Touch(0, 50_000);
        table.Touch(50_000, 0);
        Assert.Equal(42, table[20_000]);
        Assert.Equal(49_999, table.Span.Count(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Touch(0, 50_001));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Touch(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Touch(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Touch(int.MaxValue, int.MaxValue));
        table.Dispose();
        Assert.Throws<ObjectDisposedException>(() => table.Touch(0, 0));
    }

    [Fact]
    public void Rows_are_committed_as_they_are_needed_and_decommitted_when_they_are_cut_off()
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        int page = pages.PageBytes;
        int rows = page / sizeof(long);
        var table = new NativeTable<long>(memory, "rows", 100 * rows);
        Assert.Equal(100 * rows, table.MaximumCount);
        long before = pages.CommittedBytes;
        table.EnsureCount(0);
        Assert.Equal(before, pages.CommittedBytes);
        table.EnsureCount(10 * rows);
        Assert.Equal(before + (10 * page), pages.CommittedBytes);
        table.Span.Fill(42);
        table.Truncate((2 * rows) + 1);
        Assert.Equal((2 * rows) + 1, table.Count);
        Assert.Equal(before + (3 * page), pages.CommittedBytes);
        Assert.Equal(-1, table.Span.IndexOfAnyExcept(42));

        // What was cut off is zero when it comes back, on the page that stayed and on those that went.
        table.EnsureCount(10 * rows);
        Assert.Equal(-1, table.Span[..((2 * rows) + 1)].IndexOfAnyExcept(42));
        Assert.Equal(-1, table.Span[((2 * rows) + 1)..].IndexOfAnyExcept(0));
        table.Prefetch(rows);
        table.EnsureCount(100 * rows);
        Assert.Equal(100 * rows, table.Count);
        table.Dispose();
        Assert.Equal(before, pages.CommittedBytes);
        Assert.Equal(0, table.Count);
    }

    [Fact]
    public void The_tree_counts_rows_and_those_that_were_cut_off()
    {
        using var memory = new MemorySystem();
        using var table = new NativeTable<long>(memory, "rows", 1000);
        table.EnsureCount(10);
        table.EnsureCount(8);
        table.Truncate(4);
        AllocatorSnapshot node = ArenaTests.Node(memory, "rows");
        Assert.Equal((4, 4 * sizeof(long)), (node.LiveObjects, node.LiveBytes));
        Assert.Equal((4, 0), (node.Allocations, node.Frees));
        table.EnsureCount(20);
        Assert.Equal((20, 0), Counts());
        table.Truncate(15);
        Assert.Equal((20, 5), Counts());
        Assert.Equal(5, ArenaTests.Node(memory, "rows").Reclaimed);
        (long, long) Counts() =>
            (ArenaTests.Node(memory, "rows").Allocations, ArenaTests.Node(memory, "rows").Frees);
    }

    [Fact]
    public void Growth_that_is_refused_leaves_the_table_as_it_was()
    {
        const int Budget = 1 << 20;
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = Budget });
        using var hog = new NativeTable<byte>(memory, "hog", Budget);
        using var table = new NativeTable<long>(memory, "rows", Budget);
        table.EnsureCount(10);
        hog.EnsureCount((int)(Budget - memory.CommittedBytes));
        long requested = 0;
        Action? rescue = null;
        memory.LowMemory += (_, pressure) =>
        {
            requested = pressure.RequestedBytes;
            rescue?.Invoke();
        };
        int rows = 100_000 / sizeof(long);
        OutOfNativeMemoryException refused = Assert.Throws<OutOfNativeMemoryException>(() => table.EnsureCount(rows));
        long missing = 100_000 - Environment.SystemPageSize;
        Assert.Equal((OutOfMemoryCause.Budget, "rows"), (refused.Cause, refused.AllocatorName));
        Assert.Equal((missing, missing), (refused.RequestedBytes, requested));
        Assert.Equal(10, table.Count);

        // A handler that makes the table longer than it was to be keeps that; one that ends it is noticed.
        rescue = () =>
        {
            hog.Truncate(0);
            table.EnsureCount(2 * rows);
        };
        table.EnsureCount(rows);
        Assert.Equal(2 * rows, table.Count);
        hog.EnsureCount((int)(Budget - memory.CommittedBytes));
        rescue = () =>
        {
            hog.Truncate(0);
            table.Dispose();
        };
        Assert.Throws<ObjectDisposedException>(() => table.EnsureCount(100_000));
        Assert.Equal(0, table.Count);
    }

    [Fact]
    public void A_table_takes_what_addresses_there_are_and_says_how_many_rows_that_is()
    {
        var pages = new ScarceAddresses(nuint.MaxValue);
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        pages.Limit = pages.Reserved + (8 << 20);
        using var table = new NativeTable<long>(memory, "rows", 4 << 20);
        Assert.InRange(table.MaximumCount, (1 << 20) / sizeof(long), (8 << 20) / sizeof(long));
        table.EnsureCount(table.MaximumCount);
        Assert.Equal(
            OutOfMemoryCause.Capacity,
            Assert.Throws<OutOfNativeMemoryException>(() => table.EnsureCount(table.MaximumCount + 1)).Cause);
    }

    [Fact]
    public void Indices_and_growth_keep_to_the_table()
    {
        using var memory = new MemorySystem();
        var table = new NativeTable<int>(memory, "rows", 100);
        table.EnsureCount(10);
        Assert.Contains(
            "'rows' has 10 rows: use 0 to 9",
            Assert.Throws<ArgumentOutOfRangeException>(() => { _ = table[10]; }).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => { _ = table[-1]; });
        if (Checked.Full)
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => { table.At(10); });
        }

        Assert.Throws<ArgumentOutOfRangeException>("count", () => table.Truncate(11));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Truncate(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.EnsureCount(-1));
        OutOfNativeMemoryException full = Assert.Throws<OutOfNativeMemoryException>(() => table.EnsureCount(101));
        Assert.Equal((OutOfMemoryCause.Capacity, 404), (full.Cause, full.RequestedBytes));
        Assert.Equal(10, table.Count);
        table.EnsureCount(100);
        Assert.Throws<ArgumentOutOfRangeException>(() => new NativeTable<int>(memory, "none", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NativeTable<int>(memory, "none", -1));
        table.Dispose();
        Assert.Throws<ObjectDisposedException>(() => table.Truncate(0));
        Assert.Throws<ObjectDisposedException>(() => { _ = table[0]; });
        Assert.Throws<ObjectDisposedException>(() => table.EnsureCount(1));
    }
}
