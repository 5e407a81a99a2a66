using System.Runtime.CompilerServices;

namespace Ashlar.Memory.Tests;

public sealed class NativeHashMapTests
{
    private enum Color : byte
    {
        Red,
        Green,
    }

    /// <summary>A key's hash code is somebody else's: a table that cannot be rebuilt stays as it is, and loses no block.</summary>
    [Fact]
    public void A_hash_code_that_throws_changes_nothing() => Sources.Each(source =>
    {
        var map = new NativeHashMap<Moody, int>(source);
        for (int i = 0; i < map.Capacity; i++)
        {
            map.Add(new Moody(i), i);
        }

        int count = map.Count;
        int capacity = map.Capacity;
        Moody.Throws = true;
        Assert.Throws<TimeoutException>(() => map.EnsureCapacity(1000));
        Assert.Throws<TimeoutException>(() => map.Add(new Moody(-1), -1));
        Assert.Throws<TimeoutException>(() => map.Remove(new Moody(1)));
        Moody.Throws = false;
        Assert.Equal((count, capacity), (map.Count, map.Capacity));
        for (int i = 0; i < count; i++)
        {
            Assert.Equal(i, map[new Moody(i)]);
        }

        map.EnsureCapacity(1000);
        map.Add(new Moody(-1), -1);
        Moody.Throws = true;
        Assert.Throws<TimeoutException>(map.TrimExcess);
        Moody.Throws = false;
        Assert.Equal(-1, map[new Moody(-1)]);
        map.TrimExcess();
        Assert.Equal(count + 1, map.Count);
        map.Dispose();
    });

    [Fact]
    public void Random_operations_agree_with_a_dictionary() => Seeded.Run(720, 3, random => Sources.Each(source =>
    {
        var map = new NativeHashMap<Cell, long>(source, random.Next(40));
        var model = new Dictionary<Cell, long>();
        var order = new List<Cell>();
        int keys = 20;
        for (int step = 0; step < Seeded.Steps(12_000) / 6; step++)
        {
            if (step % 400 == 0)
            {
                keys = random.Next(3, 40);
            }

            Step(random, map, model, order, new Cell(random.Next(keys), (short)random.Next(keys)));
            if (step % 100 == 0)
            {
                AssertSame(model, order, map);
            }
        }

        AssertSame(model, order, map);
        map.Dispose();
    }));

    /// <summary>Keys that all hash alike: the worst there is, and still right.</summary>
    [Fact]
    public void Keys_with_one_hash_are_told_apart() => Sources.Each(source =>
    {
        var map = new NativeHashMap<Alike, int>(source);
        for (int i = 0; i < 300; i++)
        {
            map.Add(new Alike(i), i);
        }

        for (int i = 0; i < 300; i += 2)
        {
            Assert.True(map.Remove(new Alike(i)));
        }

        for (int i = 0; i < 300; i++)
        {
            Assert.Equal(i % 2 == 1, map.TryGetValue(new Alike(i), out int value));
            Assert.Equal(i % 2 == 1 ? i : 0, value);
        }

        map.Dispose();
    });

    [Theory]
    [InlineData("row")]
    [InlineData("stride")]
    [InlineData("grid")]
    [InlineData("high bits")]
    public void Structured_keys_spread_over_the_buckets(string structure)
    {
        const int count = 1 << 14;
        Func<int, long> keyOf = structure switch
        {
            "row" => i => i,
            "stride" => i => (long)i << 12,
            "grid" => i => ((long)(i >> 7) << 32) | (uint)(i & 127),
            _ => i => (long)i << 40,
        };
        var buckets = new Dictionary<long, int>();
        for (int i = 0; i < count; i++)
        {
            long bucket = (long)(KeyHash.Of(keyOf(i)) >> 8) & (count - 1);
            buckets[bucket] = buckets.GetValueOrDefault(bucket) + 1;
        }

        // Random throws fill 63 % of the buckets, and the fullest holds seven or eight.
        Assert.True(buckets.Count > count * 0.55, $"{buckets.Count} of {count} buckets are in use");
        Assert.True(buckets.Values.Max() <= 14, $"{buckets.Values.Max()} keys in one bucket");
    }

    [Fact]
    public void The_calls_are_those_of_a_dictionary() => Sources.Each(source =>
    {
        var map = new NativeHashMap<int, float>(source);
        map.Add(1, 10);
        Assert.Throws<ArgumentException>(() => map.Add(1, 11));
        Assert.False(map.TryAdd(1, 12));
        Assert.Equal(10, map[1]);
        map[1] = 13;
        map[2] = 20;
        Assert.Equal(13, map[1]);
        Assert.Throws<KeyNotFoundException>(() => map[3]);
        map.GetValueRefOrNullRef(2) += 1;
        Assert.Equal(21, map[2]);
        Assert.True(Unsafe.IsNullRef(ref map.GetValueRefOrNullRef(3)));
        map.GetValueRefOrAddDefault(3, out bool exists) += 5;
        Assert.False(exists);
        Assert.Equal(5, map.GetValueRefOrAddDefault(3, out exists));
        Assert.True(exists);
        Assert.True(map.Remove(2, out float removed));
        Assert.Equal(21, removed);
        Assert.False(map.Remove(2));
        var seen = new List<(int, float)>();
        foreach (MapEntry<int, float> entry in map)
        {
            entry.Value *= 2;
            seen.Add((entry.Key, entry.Value));
        }

        Assert.Equal([(1, 26f), (3, 10f)], seen);
        map.Clear();
        Assert.Equal(0, map.Count);
        Assert.False(map.ContainsKey(1));
        map.Dispose();
        Checked.ThrowsFromHandlesOn<StaleContainerException>(() => map.ContainsKey(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NativeHashMap<int, int>(source, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NativeHashMap<int, int>(source, int.MaxValue));
    });

    [Fact]
    public void Enums_are_keys_and_types_that_would_box_are_not() => Sources.Each(source =>
    {
        var map = new NativeHashMap<Color, int>(source);
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            map[Color.Red] = 1;
            map[Color.Green] = 2;
            map.Remove(Color.Red);
        }));
        Assert.Equal(2, map[Color.Green]);
        map.Dispose();
        Assert.Throws<NotSupportedException>(() => new NativeHashMap<Boxed, int>(source));
        Assert.Throws<NotSupportedException>(() => new NativeHashSet<Boxed>(source));
    });

    [Fact]
    public void Reserved_room_is_enough() => Sources.Each(source =>
    {
        foreach (int count in (int[])[0, 1, 6, 7, 12, 13, 100, 819, 820, 5000])
        {
            var map = new NativeHashMap<int, int>(source, count);
            int capacity = map.Capacity;
            Assert.True(capacity >= count);
            for (int i = 0; i < capacity; i++)
            {
                map.Add(i, i);
            }

            Assert.Equal(capacity, map.Capacity);
            map.Dispose();
        }
    });

    [Fact]
    public void An_enumerator_notices_a_change() => Sources.Each(source =>
    {
        var map = new NativeHashMap<int, int>(source);
        Action[] changes = [() => map.Remove(1), () => map.Add(9, 9), map.Clear, () => map.EnsureCapacity(10_000)];
        foreach (Action change in changes)
        {
            map[1] = 1;
            map[2] = 2;
            Checked.ThrowsFromHandlesOn<InvalidOperationException>(() =>
            {
                foreach (MapEntry<int, int> _ in map)
                {
                    change();
                }
            });
        }

        map.Dispose();
    });

    [Fact]
    public void A_map_makes_no_garbage() => Sources.Each(source =>
    {
        var map = new NativeHashMap<Cell, int>(source);
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            for (int i = 0; i < 1000; i++)
            {
                map[new Cell(i, 3)] = i;
            }

            foreach (MapEntry<Cell, int> entry in map)
            {
                entry.Value++;
            }

            for (int i = 0; i < 1000; i++)
            {
                map.Remove(new Cell(i, 3), out _);
            }

            map.TrimExcess();
        }));
        map.Dispose();
    });

    private static void Step(
        Random random, NativeHashMap<Cell, long> map, Dictionary<Cell, long> model, List<Cell> order, Cell key)
    {
        long value = random.NextInt64();
        switch (random.Next(100))
        {
            case < 30:
                Assert.Equal(model.TryAdd(key, value), map.TryAdd(key, value));
                break;
            case < 45:
                map[key] = value;
                model[key] = value;
                break;
            case < 55:
                map.GetValueRefOrAddDefault(key, out bool existed) = value;
                Assert.Equal(model.ContainsKey(key), existed);
                model[key] = value;
                break;
            case < 85:
                Assert.Equal(model.Remove(key, out long expected), map.Remove(key, out long actual));
                Assert.Equal(expected, actual);
                int hole = order.IndexOf(key);
                if (hole >= 0)
                {
                    order[hole] = order[^1];
                    order.RemoveAt(order.Count - 1);
                }

                return;
            case < 96:
                Assert.Equal(model.TryGetValue(key, out long held), map.TryGetValue(key, out long found));
                Assert.Equal(held, found);
                Assert.Equal(model.ContainsKey(key), map.ContainsKey(key));
                return;
            case < 98:
                map.TrimExcess();
                return;
            case 98:
                map.EnsureCapacity(model.Count + 30);
                return;
            default:
                if (random.Next(5) == 0)
                {
                    map.Clear();
                    model.Clear();
                    order.Clear();
                }

                return;
        }

        if (model.Count > order.Count)
        {
            order.Add(key);
        }
    }

    private static void AssertSame(Dictionary<Cell, long> model, List<Cell> order, NativeHashMap<Cell, long> map)
    {
        Assert.Equal(model.Count, map.Count);
        int index = 0;
        foreach ((Cell key, long value) in map)
        {
            Assert.Equal(order[index++], key);
            Assert.Equal(model[key], value);
        }

        Assert.Equal(model.Count, index);
        foreach ((Cell key, long value) in model)
        {
            Assert.Equal(value, map[key]);
        }
    }

    internal readonly record struct Cell(int X, short Y);

    private readonly record struct Alike(int Number)
    {
        public override int GetHashCode() => 5;
    }

    private readonly struct Boxed
    {
        public int Number { get; init; }
    }

    /// <summary>A key whose hash code throws when it is told to.</summary>
    private readonly record struct Moody(int Value)
    {
        [field: ThreadStatic]
        public static bool Throws { get; set; }

        public override int GetHashCode() => Throws ? throw new TimeoutException("of the key") : Value;
    }
}
