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
