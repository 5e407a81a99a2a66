namespace Ashlar.Memory.Tests;

public sealed class NativeHashSetTests
{
    [Fact]
    public void Random_operations_agree_with_a_set() => Seeded.Run(730, 3, random => Sources.Each(source =>
    {
        var set = new NativeHashSet<long>(source, random.Next(40));
        var model = new HashSet<long>();
        int keys = 100;
        for (int step = 0; step < Seeded.Steps(15_000) / 6; step++)
        {
            if (step % 400 == 0)
            {
                keys = random.Next(5, 800);
            }

            long key = (long)random.Next(keys) << 33;
            int action = random.Next(1000);
            switch (action)
            {
                case < 500: Assert.Equal(model.Add(key), set.Add(key)); break;
                case < 800: Assert.Equal(model.Remove(key), set.Remove(key)); break;
                case < 980: Assert.Equal(model.Contains(key), set.Contains(key)); break;
                case < 990: set.TrimExcess(); break;
                case < 998: set.EnsureCapacity(model.Count + 30); break;
                default:
                    set.Clear();
                    model.Clear();
                    break;
            }

            Assert.Equal(model.Count, set.Count);
            if (step % 100 == 0)
            {
                AssertSame(model, set);
            }
        }

        AssertSame(model, set);
        set.Dispose();
    }));

    [Fact]
    public void Items_lie_in_the_order_in_which_they_came() => Sources.Each(source =>
    {
        var set = new NativeHashSet<int>(source);
        for (int i = 0; i < 100; i++)
        {
            Assert.True(set.Add((i * 37) % 101));
        }

        int[] expected = [.. Enumerable.Range(0, 100).Select(i => (i * 37) % 101)];
        Assert.Equal(expected, set.AsSpan());
        set.Remove(expected[3]);
        expected[3] = expected[99];
        Assert.Equal(expected.AsSpan(0, 99), set.AsSpan());
        Checked.ThrowsFromHandlesOn<InvalidOperationException>(() =>
        {
            foreach (int item in set)
            {
                set.Remove(item);
            }
        });
        set.Dispose();
        Checked.ThrowsFromHandlesOn<StaleContainerException>(() => set.Add(1));
    });

    [Fact]
    public void A_set_has_room_for_what_was_asked_for_from_the_start() => Sources.Each(source =>
    {
        foreach ((int asked, int capacity) in ((int, int)[])[(0, 10), (10, 10), (11, 20)])
        {
            var set = new NativeHashSet<int>(source, asked);
            Assert.Equal(capacity, set.Capacity);
            Assert.False(set.Contains(0));
            set.Dispose();
        }

        Assert.Throws<ArgumentOutOfRangeException>("capacity", () => new NativeHashSet<int>(source, -1));
        Assert.Throws<ArgumentOutOfRangeException>("capacity", () => new NativeHashSet<int>(source, int.MaxValue));
    });

    private static void AssertSame(HashSet<long> model, NativeHashSet<long> set)
    {
        int count = 0;
        foreach (long item in set)
        {
            Assert.Contains(item, model);
            count++;
        }

        Assert.Equal(model.Count, count);
        Assert.Equal(model.Count, set.AsSpan().Length);
    }
}
