using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Memory.Tests;

public sealed class NativeListTests
{
    [Fact]
    public void Random_operations_agree_with_a_list() => Seeded.Run(700, 3, random => Sources.Each(source =>
    {
        var list = new NativeList<long>(source, random.Next(20));
        var model = new List<long>();
        for (int step = 0; step < Seeded.Steps(9_000) / 6; step++)
        {
            Step(random, list, model);
            if (step % 50 == 0)
            {
                AssertSame(model, list);
            }
        }

        AssertSame(model, list);
        list.Dispose();
    }));

    [Fact]
    public void Adding_grows_seldom() => Sources.Each(source =>
    {
        var list = new NativeList<int>(source);
        int growths = 0;
        for (int i = 0; i < 20_000; i++)
        {
            int capacity = list.Capacity;
            list.Add(i);
            growths += list.Capacity == capacity ? 0 : 1;
        }

        Assert.InRange(growths, 1, 15);
        list.Dispose();
    });

    [Fact]
    public void Copies_are_one_list_and_all_stale_at_its_end() => Sources.Each(source =>
    {
        var list = new NativeList<int>(source);
        NativeList<int> copy = list;
        copy.Add(1);
        Assert.Equal(1, list.Count);
        list.Dispose();
        Assert.False(copy.IsAlive);
        copy.Dispose();
        StaleContainerException? error = Checked.ThrowsFromHandlesOn<StaleContainerException>(() => copy.Add(2));
        Checked.ThrowsFromHandlesOn<StaleContainerException>(() => { _ = copy[0]; });
        Checked.ThrowsFromHandlesOn<StaleContainerException>(() => { _ = copy.AsSpan(); });
        Checked.ThrowsFromHandlesOn<StaleContainerException>(() => { _ = copy.Count; });

        // Also when the header has a new tenant.
        var next = new NativeList<int>(source);
        Assert.False(copy.IsAlive);
        Assert.True(next.IsAlive);
        next.Dispose();
        if (error is not null)
        {
            Assert.Contains("NativeList<Int32>", error.Message, StringComparison.Ordinal);
        }
    });

    [Fact]
    public void The_default_value_says_that_it_was_never_made()
    {
        NativeList<int> list = default;
        Assert.False(list.IsAlive);
        list.Dispose();
        StaleContainerException? error = Checked.ThrowsFromHandlesOn<StaleContainerException>(() => list.Add(1));
        if (error is not null)
        {
            Assert.Contains("never made", error.Message, StringComparison.Ordinal);
        }

        Assert.Throws<ArgumentException>(() => new NativeList<int>(default));
    }

    [Fact]
    public void Indices_keep_to_the_list() => Sources.Each(source =>
    {
        var list = new NativeList<int>(source);
        Checked.ThrowsFromHandlesOn<ArgumentOutOfRangeException>(() => { _ = list[0]; });
        list.Add(1);
        Checked.ThrowsFromHandlesOn<ArgumentOutOfRangeException>(() => { _ = list[1]; });
        Checked.ThrowsFromHandlesOn<ArgumentOutOfRangeException>(() => { _ = list[-1]; });
        Assert.Throws<ArgumentOutOfRangeException>(() => list.RemoveAt(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => list.RemoveAt(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => list.RemoveAtSwapBack(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => list.RemoveRange(0, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => list.Insert(2, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => list.EnsureCapacity(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => { list.AddUninitialized(-1); });
        Assert.Equal([1], list.AsSpan());
        list.Dispose();
        Assert.Throws<ArgumentOutOfRangeException>(() => new NativeList<int>(source, -1));
    });

    [Fact]
    public void What_lies_in_the_list_can_be_added_to_it_while_it_grows() => Sources.Each(source =>
    {
        var list = new NativeList<long>(source);
        list.Add(42);
        while (list.Count < list.Capacity)
        {
            list.Add(list[0]);
        }

        list.Add(list[0]);
        Assert.Equal(42, list[^1]);
        list.TrimExcess();
        list.AddRange(list.AsSpan());
        list.AddRange(list.AsSpan()[1..]);
        Assert.Equal(-1, list.AsSpan().IndexOfAnyExcept(42));
        list.Dispose();
    });

    [Fact]
    public void What_lies_right_behind_the_list_is_not_taken_for_its_own()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        var list = new NativeList<long>(arena);
        Span<long> behind = arena.Allocate<long>(list.Capacity);
        behind.Fill(7);
        list.AddUninitialized(list.Capacity).Fill(42);
        list.AddRange(behind);
        Assert.Equal(2 * behind.Length, list.Count);
        Assert.Equal(-1, list.AsSpan()[behind.Length..].IndexOfAnyExcept(7));
        list.Dispose();
    }

    [Fact]
    public void A_list_is_as_long_as_asked_for_and_trimmed_when_that_saves_more_than_a_tenth()
    {
        using var memory = new MemorySystem();
        using var blocks = new SizedBlocks(memory, "blocks");
        var list = new NativeList<long>(blocks.Source, 20);
        Assert.Equal(20, list.Capacity);
        Assert.Equal(20, list.EnsureCapacity(20));
        Assert.Equal(100, list.EnsureCapacity(100));
        list.AddUninitialized(90).Fill(42);
        AssertTrimmed(100, moves: false);
        list.RemoveAt(0);
        AssertTrimmed(89, moves: true);
        list.RemoveRange(1, 88);
        AssertTrimmed(8, moves: true);
        AssertTrimmed(8, moves: false);
        list.Clear();
        AssertTrimmed(8, moves: false);
        list.EnsureCapacity(9);
        AssertTrimmed(8, moves: true);
        list.Dispose();

        void AssertTrimmed(int capacity, bool moves)
        {
            Span<long> before = list.AsSpan();
            list.TrimExcess();
            Assert.Equal(capacity, list.Capacity);
            Assert.Equal(moves, !Unsafe.AreSame(
                ref MemoryMarshal.GetReference(before), ref MemoryMarshal.GetReference(list.AsSpan())));
            Assert.Equal(-1, list.AsSpan().IndexOfAnyExcept(42));
        }
    }

    [Fact]
    public void An_enumerator_notices_a_change() => Sources.Each(source =>
    {
        var list = new NativeList<int>(source);
        list.AddRange([1, 2, 3]);
        foreach (ref int item in list)
        {
            item *= 10;
        }

        Assert.Equal([10, 20, 30], list.AsSpan());
        Changes(list, () => list.Add(4));
        Changes(list, () => list.RemoveAt(0));
        Changes(list, () => list.RemoveAtSwapBack(0));
        Changes(list, () => list.Insert(0, 7));
        Changes(list, () => list.TryRemoveLast(out _));
        Changes(list, () => list.EnsureCapacity(list.Capacity + 1));
        Changes(list, list.Clear);
        list.AddRange([1, 2, 3]);
        Checked.ThrowsFromHandlesOn<StaleContainerException>(() =>
        {
            foreach (int _ in list)
            {
                list.Dispose();
            }
        });
        if (list.IsAlive)
        {
            list.Dispose();
        }
    });

    [Fact]
    public void Lists_of_lists_are_unmanaged_values() => Sources.Each(source =>
    {
        var outer = new NativeList<NativeList<int>>(source);
        for (int i = 0; i < 20; i++)
        {
            outer.Add(new NativeList<int>(source));
            outer[i].Add(i);
        }

        for (int i = 0; i < 20; i++)
        {
            Assert.Equal([i], outer[i].AsSpan());
            outer[i].Dispose();
        }

        outer.Dispose();
    });

    [Fact]
    public void A_list_makes_no_garbage() => Sources.Each(source =>
    {
        var list = new NativeList<int>(source);
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            for (int i = 0; i < 1000; i++)
            {
                list.Add(i);
            }

            list.AddRange(list.AsSpan());
            foreach (int item in list)
            {
                Assert.True(item >= 0);
            }

            list.Clear();
            list.TrimExcess();
            var other = new NativeList<int>(source);
            other.Add(1);
            other.Dispose();
        }));
        list.Dispose();
    });

    private static void Changes(NativeList<int> list, Action change) =>
        Checked.ThrowsFromHandlesOn<InvalidOperationException>(() =>
        {
            foreach (int _ in list)
            {
                change();
            }
        });

    private static void Step(Random random, NativeList<long> list, List<long> model)
    {
        int action = random.Next(100);
        long value = random.NextInt64();
        switch (action)
        {
            case < 40:
                list.Add(value);
                model.Add(value);
                break;
            case < 50:
                long[] range = [.. Enumerable.Range(0, random.Next(20)).Select(i => value + i)];
                list.AddRange(range);
                model.AddRange(range);
                break;
            case < 60:
                int place = random.Next(model.Count + 1);
                list.Insert(place, value);
                model.Insert(place, value);
                break;
            case < 64:
                Assert.Equal(model.Count > 0, list.TryRemoveLast(out long last));
                if (model.Count > 0)
                {
                    Assert.Equal(model[^1], last);
                    model.RemoveAt(model.Count - 1);
                }

                break;
            case < 66:
                list.AddUninitialized() = value;
                model.Add(value);
                break;
            case 66:
                list.Clear();
                model.Clear();
                break;
            case < 70:
                list.TrimExcess();
                Assert.True(list.Capacity >= model.Count);
                break;
            case < 72:
                Assert.True(list.EnsureCapacity(model.Count + 50) >= model.Count + 50);
                break;
            case < 80 when model.Count > 0:
                int start = random.Next(model.Count);
                int count = random.Next(Math.Min(30, model.Count - start + 1));
                list.RemoveRange(start, count);
                model.RemoveRange(start, count);
                break;
            case < 86 when model.Count > 0:
                int index = random.Next(model.Count);
                list.RemoveAt(index);
                model.RemoveAt(index);
                break;
            case < 93 when model.Count > 0:
                int victim = random.Next(model.Count);
                list.RemoveAtSwapBack(victim);
                model[victim] = model[^1];
                model.RemoveAt(model.Count - 1);
                break;
            case < 100 when model.Count > 0:
                int changed = random.Next(model.Count);
                Assert.Equal(model[changed], list[changed]);
                list[changed] = value;
                model[changed] = value;
                break;
        }

        Assert.Equal(model.Count, list.Count);
    }

    private static void AssertSame(List<long> model, NativeList<long> list)
    {
        Assert.Equal(model.Count, list.Count);
        Assert.True(CollectionsMarshal.AsSpan(model).SequenceEqual(list.AsSpan()));
        int index = 0;
        foreach (long item in list)
        {
            Assert.Equal(model[index++], item);
        }

        Assert.Equal(model.Count, index);
    }
}
