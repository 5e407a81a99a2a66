using System.Runtime.InteropServices;

namespace Ashlar.Memory.Tests;

public sealed class CountingSortTests
{
    [Fact]
    public void Random_items_are_sorted_as_by_a_stable_sort() => Seeded.Run(830, 20, random =>
    {
        int keyCount = random.Next(1, 300);
        int[] keys = [.. Enumerable.Range(0, random.Next(2000)).Select(_ => random.Next(keyCount))];
        (int Key, long Number)[] items = [.. keys.Select((key, i) => (key, (long)i))];
        var sorted = new (int Key, long Number)[items.Length + 2];
        int[] starts = new int[keyCount + 1];
        CountingSort.Sort<(int Key, long Number)>(keys, items, sorted, starts);
        Assert.Equal(items.OrderBy(item => item.Key), sorted[..items.Length]);
        Assert.All(sorted[items.Length..], item => Assert.Equal(default, item));
        Assert.Equal(Starts(keys, keyCount), starts);

        int[] order = new int[items.Length];
        Array.Fill(starts, 77);
        CountingSort.Order(keys, order, starts);
        Assert.Equal(Enumerable.Range(0, keys.Length).OrderBy(i => keys[i]), order);
        Assert.Equal(Starts(keys, keyCount), starts);
    });

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_key_outside_its_range_changes_nothing(int key)
    {
        int[] keys = [0, 3, key, 1];
        int[] starts = [9, 9, 9, 9, 9];
        int[] result = [8, 8, 8, 8];
        ArgumentOutOfRangeException error =
            Assert.Throws<ArgumentOutOfRangeException>(() => CountingSort.Order(keys, result, starts));
        Assert.Contains("item 2", error.Message, StringComparison.Ordinal);
        Assert.Equal(key, error.ActualValue);
        Assert.Throws<ArgumentOutOfRangeException>(() => CountingSort.Sort<int>(keys, [1, 2, 3, 4], result, starts));
        Assert.All(starts, start => Assert.Equal(9, start));
        Assert.All(result, each => Assert.Equal(8, each));
        Assert.Throws<ArgumentOutOfRangeException>(() => CountingSort.Order([0], result, [0]));
    }

    [Fact]
    public void Lengths_that_do_not_fit_and_spans_that_share_memory_are_refused()
    {
        int[] starts = new int[4];
        int[] four = [2, 1, 0, 2];
        Assert.Throws<ArgumentException>(() => CountingSort.Order(four, new int[3], starts));
        Assert.Throws<ArgumentException>(() => CountingSort.Order(four, new int[4], []));
        Assert.Throws<ArgumentException>(() => CountingSort.Sort<long>(four, new long[3], new long[4], starts));
        Assert.Throws<ArgumentException>(() => CountingSort.Sort<long>(four, new long[4], new long[3], starts));

        int[] shared = new int[8];
        Assert.Throws<ArgumentException>(() => CountingSort.Order(shared.AsSpan(0, 4), shared.AsSpan(3, 4), starts));
        Assert.Throws<ArgumentException>(() => CountingSort.Order(shared.AsSpan(3, 4), shared.AsSpan(0, 4), starts));
        Assert.Throws<ArgumentException>(() => CountingSort.Order(shared.AsSpan(0, 4), new int[4], shared.AsSpan(2, 4)));
        Assert.Throws<ArgumentException>(() => CountingSort.Order(four, shared.AsSpan(0, 4), shared.AsSpan(3, 4)));
        Assert.Throws<ArgumentException>(() =>
            CountingSort.Sort<int>(four, shared.AsSpan(0, 4), shared.AsSpan(2, 4), starts));
        Assert.Throws<ArgumentException>(() =>
            CountingSort.Sort<int>(four, shared.AsSpan(0, 4), new int[4], shared.AsSpan(3, 4)));
        Assert.Throws<ArgumentException>(() => CountingSort.Sort<byte>(
            four, MemoryMarshal.AsBytes(shared.AsSpan())[..4], new byte[4], shared.AsSpan(0, 4)));
        Assert.All(shared, each => Assert.Equal(0, each));

        // Side by side is no overlap.
        CountingSort.Order(shared.AsSpan(0, 2), shared.AsSpan(2, 2), shared.AsSpan(4, 4));
        Assert.Equal([0, 0, 0, 1, 0, 2, 2, 2], shared);
    }

    [Fact]
    public void No_items_have_empty_places()
    {
        int[] starts = [5, 5, 5];
        CountingSort.Order([], [], starts);
        Assert.Equal([0, 0, 0], starts);
        CountingSort.Order([], [], starts.AsSpan(0, 1));
    }

    [Fact]
    public void Sorting_makes_no_garbage()
    {
        int[] keys = [.. Enumerable.Range(0, 1000).Select(i => i % 7)];
        int[] order = new int[1000];
        int[] starts = new int[8];
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            CountingSort.Order(keys, order, starts);
            CountingSort.Sort<int>(keys, keys, order, starts);
        }));
    }

    private static IEnumerable<int> Starts(int[] keys, int keyCount) =>
        Enumerable.Range(0, keyCount + 1).Select(each => keys.Count(key => key < each));
}
