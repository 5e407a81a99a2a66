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
    public void Indices_and_growth_keep_to_the_table()
    {
        using var memory = new MemorySystem();
        var table = new NativeTable<int>(memory, "rows", 100);
        table.EnsureCount(10);
        Assert.Throws<ArgumentOutOfRangeException>(() => { _ = table[10]; });
        Assert.Throws<ArgumentOutOfRangeException>(() => { _ = table[-1]; });
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Truncate(11));
        Assert.Throws<OutOfNativeMemoryException>(() => table.EnsureCount(100_000));
        Assert.Equal(10, table.Count);
        table.Dispose();
        Assert.Throws<ObjectDisposedException>(() => { _ = table[0]; });
        Assert.Throws<ObjectDisposedException>(() => table.EnsureCount(1));
    }
}
