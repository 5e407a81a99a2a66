using System.Runtime.CompilerServices;
using System.Text;

namespace Ashlar.Memory.Tests;

public sealed class NativeStringMapTests
{
    [Fact]
    public void Random_operations_agree_with_a_dictionary() => Seeded.Run(860, 3, random => Sources.Each(source =>
    {
        var map = new NativeStringMap<long>(source, random.Next(40), random.Next(200));
        var model = new Dictionary<string, long>();
        var order = new List<string>();
        int keys = 20;
        for (int step = 0; step < Seeded.Steps(12_000) / 6; step++)
        {
            if (step % 400 == 0)
            {
                keys = random.Next(3, 900);
            }

            Step(random, map, model, order, Name(random.Next(keys)));
            if (step % 100 == 0)
            {
                AssertSame(model, order, map);
            }
        }

        AssertSame(model, order, map);
        map.Dispose();
    }));

    /// <summary>Keys of every length around the words that are hashed at once, each differing in one byte alone.</summary>
    [Fact]
    public void Keys_that_differ_in_one_byte_are_told_apart() => Sources.Each(source =>
    {
        var map = new NativeStringMap<int>(source);
        int number = 0;
        for (int length = 0; length <= 50; length++)
        {
            map.Add(new byte[length], number++);
            for (int place = 0; place < length; place++)
            {
                byte[] key = new byte[length];
                key[place] = 0x80;
                map.Add(key, number++);
            }
        }

        Assert.Equal(number, map.Count);
        number = 0;
        for (int length = 0; length <= 50; length++)
        {
            Assert.Equal(number++, map[new byte[length]]);
            for (int place = 0; place < length; place++)
            {
                byte[] key = new byte[length];
                key[place] = 0x80;
                Assert.Equal(number++, map[key]);
                key[place] = 1;
                Assert.False(map.ContainsKey(key));
            }
        }

        map.Dispose();
    });

    [Theory]
    [InlineData("numbers")]
    [InlineData("paths")]
    [InlineData("the middle of long ones")]
    [InlineData("one letter")]
    [InlineData("zeros")]
    [InlineData("words")]
    public unsafe void Structured_keys_spread_over_the_buckets(string structure)
    {
        const int Count = 1 << 14;
        Func<int, byte[]> keyOf = structure switch
        {
            "numbers" => i => Encoding.UTF8.GetBytes($"{i}"),
            "paths" => i => Encoding.UTF8.GetBytes($"assets/textures/level {i >> 7}/wall {i & 127}.png"),
            "the middle of long ones" => i => Encoding.UTF8.GetBytes($"the same at first, {i:D8}, and the same at the end again"),
            "one letter" => i => [.. Enumerable.Repeat((byte)'a', i)],
            "zeros" => i => new byte[i],
            _ => i => [.. BitConverter.GetBytes((long)i << 40), .. new byte[i % 3]],
        };
        var buckets = new Dictionary<ulong, int>();
        for (int i = 0; i < Count; i++)
        {
            byte[] key = keyOf(i);
            fixed (byte* start = key)
            {
                ulong bucket = (KeyHash.Of(new ByteString(start, key.Length)) >> 8) & (Count - 1);
                buckets[bucket] = buckets.GetValueOrDefault(bucket) + 1;
            }
        }

        // Random throws fill 63 % of the buckets, and the fullest holds seven or eight.
        Assert.True(buckets.Count > Count * 0.6, $"{buckets.Count} of {Count} buckets are in use");
        Assert.True(buckets.Values.Max() <= 14, $"{buckets.Values.Max()} keys in one bucket");
    }

    [Fact]
    public unsafe void The_hash_has_a_secret_that_is_drawn_anew()
    {
        Assert.NotEqual(ByteHash.Draw(), ByteHash.Draw());
        fixed (byte* start = "the same"u8)
        {
            Assert.Equal(ByteHash.Of(start, 8), ByteHash.Of(start, 8));
            Assert.NotEqual(ByteHash.Of(start, 8), ByteHash.Of(start, 7));
        }
    }

    [Fact]
    public void The_calls_are_those_of_a_dictionary() => Sources.Each(source =>
    {
        var map = new NativeStringMap<float>(source);
        map.Add("one"u8, 10);
        Assert.Contains("'one'", Assert.Throws<ArgumentException>(() => map.Add("one"u8, 11)).Message, StringComparison.Ordinal);
        Assert.False(map.TryAdd("one"u8, 12));
        Assert.Equal(10, map["one"u8]);
        map["one"u8] = 13;
        map["two"u8] = 20;
        Assert.Equal(13, map["one"u8]);
        string missing = Assert.Throws<KeyNotFoundException>(() => map[new byte[1000]]).Message;
        Assert.InRange(missing.Length, 1, 200);
        Assert.Contains("1000 bytes", missing, StringComparison.Ordinal);
        map.GetValueRefOrNullRef("two"u8) += 1;
        Assert.Equal(21, map["two"u8]);
        Assert.True(Unsafe.IsNullRef(ref map.GetValueRefOrNullRef("three"u8)));
        map.GetValueRefOrAddDefault("three"u8, out bool exists) += 5;
        Assert.False(exists);
        Assert.Equal(5, map.GetValueRefOrAddDefault("three"u8, out exists));
        Assert.True(exists);
        Assert.Equal(11, map.KeyBytes);
        Assert.True(map.Remove("two"u8, out float removed));
        Assert.Equal(21, removed);
        Assert.False(map.Remove("two"u8, out removed));
        Assert.Equal(0, removed);
        Assert.False(map.Remove("two"u8));
        Assert.Equal(8, map.KeyBytes);
        var seen = new List<(string, float)>();
        foreach (StringMapEntry<float> entry in map)
        {
            entry.Value *= 2;
            (ReadOnlySpan<byte> key, float value) = entry;
            seen.Add((Encoding.UTF8.GetString(key), value));
        }

        Assert.Equal([("one", 26f), ("three", 10f)], seen);
        map.Clear();
        Assert.Equal((0, 0), (map.Count, map.KeyBytes));
        Assert.False(map.ContainsKey("one"u8));
        map.Add([], 1);
        Assert.Equal(1, map[""u8]);
        Assert.True(map.Remove(default));
        map.Dispose();
        Checked.ThrowsFromHandlesOn<StaleContainerException>(() => map.ContainsKey("one"u8));
        Checked.ThrowsFromHandlesOn<StaleContainerException>(() => map.Add("one"u8, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NativeStringMap<int>(source, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NativeStringMap<int>(source, int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NativeStringMap<int>(source, 0, -1));
    });

    [Fact]
    public void Reserved_room_is_enough() => Sources.Each(source =>
    {
        foreach (int count in (int[])[0, 1, 9, 10, 11, 100, 819, 820, 3000])
        {
            var map = new NativeStringMap<int>(source, count, count * 5);
            FillFrom(map, count);
            map.Dispose();
            map = new NativeStringMap<int>(source) { ["older"u8] = 1 };
            map.EnsureCapacity(count, count * 5);
            FillFrom(map, count - 1);
            Assert.Throws<ArgumentOutOfRangeException>(() => map.EnsureCapacity(-1));
            Assert.Throws<ArgumentOutOfRangeException>(() => map.EnsureCapacity(0, -1));
            map.Dispose();
        }

        static void FillFrom(NativeStringMap<int> map, int count)
        {
            int capacity = map.Capacity;
            ref int first = ref map.GetValueRefOrAddDefault("first"u8, out _);
            for (int i = 0; i < count - 1; i++)
            {
                map.Add(Encoding.UTF8.GetBytes($"{i:D5}"), i);
            }

            Assert.Equal(capacity, map.Capacity);
            Assert.True(Unsafe.AreSame(ref first, ref map.GetValueRefOrNullRef("first"u8)), "the map moved");
        }
    });

    /// <summary>Keys that come and go leave holes: the block stays within some multiple of what lives.</summary>
    [Fact]
    public void Room_of_removed_keys_is_used_again()
    {
        using var memory = new MemorySystem();
        using var heap = new SlabHeap(memory, "heap");
        var map = new NativeStringMap<int>(heap);
        byte[] key = new byte[200];
        for (int i = 0; i < 20_000; i++)
        {
            BitConverter.TryWriteBytes(key, i);
            map.Add(key, i);
            if (i >= 50)
            {
                BitConverter.TryWriteBytes(key, i - 50);
                Assert.True(map.Remove(key));
            }
        }

        Assert.Equal(50, map.Count);
        Assert.Equal(50 * 200, map.KeyBytes);
        heap.Trim();
        Assert.InRange(memory.Snapshot().Nodes.ToArray().Single(node => node.Path == "heap").LiveBytes, 10_000, 64_000);
        for (int i = 19_950; i < 20_000; i++)
        {
            BitConverter.TryWriteBytes(key, i);
            Assert.Equal(i, map[key]);
        }

        map.Clear();
        map.TrimExcess();
        Assert.InRange(memory.Snapshot().Nodes.ToArray().Single(node => node.Path == "heap").LiveBytes, 1, 1024);
        map.Dispose();
    }

    /// <summary>A part of a key of the map itself, also where adding it moves all keys.</summary>
    [Fact]
    public void A_key_may_lie_in_the_map() => Sources.Each(source =>
    {
        var map = new NativeStringMap<int>(source);
        byte[] whole = [.. Enumerable.Range(0, 200).Select(i => (byte)i)];
        map.Add(whole, 0);
        for (int length = 199; length > 0; length--)
        {
            map.Add(Longest(map)[..length], length);
            Assert.Equal(length, map[whole.AsSpan(0, length)]);
        }

        for (int length = 1; length < 200; length++)
        {
            Assert.Equal(length, map[whole.AsSpan(0, length)]);
            Assert.True(map.Remove(Longest(map)[..length]));
        }

        Assert.Equal(1, map.Count);
        Assert.True(map.Remove(Longest(map)));
        map.Dispose();

        static ReadOnlySpan<byte> Longest(NativeStringMap<int> map)
        {
            foreach (StringMapEntry<int> entry in map)
            {
                if (entry.Key.Length == 200)
                {
                    return entry.Key;
                }
            }

            return default;
        }
    });

    [Fact]
    public void An_enumerator_notices_a_change() => Sources.Each(source =>
    {
        var map = new NativeStringMap<int>(source);
        Action[] changes =
        [
            () => map.Remove("1"u8), () => map.Add("9"u8, 9), map.Clear, () => map.EnsureCapacity(10_000),
            () => map.EnsureCapacity(0, 100_000), map.TrimExcess,
        ];
        foreach (Action change in changes)
        {
            map["1"u8] = 1;
            map["2"u8] = 2;
            Checked.ThrowsFromHandlesOn<InvalidOperationException>(() =>
            {
                foreach (StringMapEntry<int> _ in map)
                {
                    change();
                }
            });
        }

        map.Dispose();
    });

    /// <summary>Random keys do not meet in all 32 bits: these are made to.</summary>
    [Fact]
    public unsafe void Keys_of_one_hash_are_told_apart()
    {
        fixed (byte* start = "abcab"u8)
        {
            var key = new ByteString(start, 2, 7);
            Assert.True(key.Equals(new ByteString(start + 3, 2, 7)));
            Assert.False(key.Equals(new ByteString(start, 3, 7)));
            Assert.False(key.Equals(new ByteString(start + 1, 2, 7)));
            Assert.False(key.Equals(new ByteString(start + 3, 2, 8)));
        }
    }

    /// <summary>What a handler adds may take the room that the map was about to get: in entries, or in bytes of keys.</summary>
    [Theory]
    [InlineData(1000, 1000, 4)]
    [InlineData(8, 1, 50_000)]
    public void A_handler_may_add_the_key_that_asks_for_memory_and_many_others(int keyLength, int others, int otherLength)
    {
        const int Budget = 4 << 20;
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = Budget });
        using var heap = new SlabHeap(memory, "heap");
        var map = new NativeStringMap<int>(heap, keyBytes: 20 * keyLength);
        byte[] key = new byte[keyLength];
        byte[] other = new byte[otherLength];
        int number = 0;
        for (; number < map.Capacity; number++)
        {
            BitConverter.TryWriteBytes(key, number);
            map.Add(key, 2);
        }

        using var hog = new NativeTable<byte>(memory, "hog", Budget);
        hog.EnsureCount((int)(Budget - memory.CommittedBytes));
        memory.LowMemory += (_, _) =>
        {
            hog.Truncate(0);
            for (int i = 0; i < others; i++)
            {
                BitConverter.TryWriteBytes(other, i);
                map.TryAdd(other, i);
            }

            map.TryAdd(key, 1);
        };
        for (; hog.Count > 0; number++)
        {
            BitConverter.TryWriteBytes(key, number);
            map.TryAdd(key, 2);
        }

        Assert.Equal(number + others, map.Count);
        Assert.Equal(1, map[key]);
        Assert.Equal(others - 1, map[other]);
        Assert.Equal(((long)number * keyLength) + ((long)others * otherLength), map.KeyBytes);
        map.Dispose();
    }

    [Fact]
    public void Without_memory_for_the_smaller_block_trimming_changes_nothing()
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        using var blocks = new SizedBlocks(memory, "blocks");
        var map = new NativeStringMap<int>(blocks.Source, 3000, 30_000) { ["kept"u8] = 7 };
        int capacity = map.Capacity;
        pages.CommitsUntilFailure = 0;
        map.TrimExcess();
        Assert.Equal((capacity, 7), (map.Capacity, map["kept"u8]));
        pages.CommitsUntilFailure = -1;
        map.TrimExcess();
        Assert.Equal((10, 7), (map.Capacity, map["kept"u8]));
        map.Dispose();
    }

    [Fact]
    public void A_map_makes_no_garbage() => Sources.Each(source =>
    {
        var map = new NativeStringMap<int>(source);
        byte[] key = new byte[20];
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            for (int i = 0; i < 1000; i++)
            {
                BitConverter.TryWriteBytes(key, i);
                map[key] = i;
            }

            foreach (StringMapEntry<int> entry in map)
            {
                entry.Value++;
            }

            for (int i = 0; i < 1000; i++)
            {
                BitConverter.TryWriteBytes(key, i);
                map.Remove(key, out _);
            }

            map.TrimExcess();
        }));
        map.Dispose();
    });

    /// <summary>Names of many lengths, some of them long.</summary>
    private static string Name(int number) => $"{number}{new string('x', number % 7 == 0 ? number : number % 13)}";

    private static void Step(
        Random random, NativeStringMap<long> map, Dictionary<string, long> model, List<string> order, string name)
    {
        long value = random.NextInt64();
        byte[] key = Encoding.UTF8.GetBytes(name);
        switch (random.Next(100))
        {
            case < 30:
                Assert.Equal(model.TryAdd(name, value), map.TryAdd(key, value));
                break;
            case < 45:
                map[key] = value;
                model[name] = value;
                break;
            case < 55:
                map.GetValueRefOrAddDefault(key, out bool existed) = value;
                Assert.Equal(model.ContainsKey(name), existed);
                model[name] = value;
                break;
            case < 85:
                Assert.Equal(model.Remove(name, out long expected), map.Remove(key, out long actual));
                Assert.Equal(expected, actual);
                int hole = order.IndexOf(name);
                if (hole >= 0)
                {
                    order[hole] = order[^1];
                    order.RemoveAt(order.Count - 1);
                }

                return;
            case < 96:
                Assert.Equal(model.TryGetValue(name, out long held), map.TryGetValue(key, out long found));
                Assert.Equal(held, found);
                Assert.Equal(model.ContainsKey(name), map.ContainsKey(key));
                return;
            case < 98:
                map.TrimExcess();
                return;
            case 98:
                map.EnsureCapacity(model.Count + 30, random.Next(2000));
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
            order.Add(name);
        }
    }

    private static void AssertSame(Dictionary<string, long> model, List<string> order, NativeStringMap<long> map)
    {
        Assert.Equal(model.Count, map.Count);
        Assert.Equal(model.Keys.Sum(key => key.Length), map.KeyBytes);
        int index = 0;
        foreach ((ReadOnlySpan<byte> key, long value) in map)
        {
            Assert.Equal(order[index++], Encoding.UTF8.GetString(key));
            Assert.Equal(model[order[index - 1]], value);
        }

        Assert.Equal(model.Count, index);
        foreach ((string name, long value) in model)
        {
            Assert.Equal(value, map[Encoding.UTF8.GetBytes(name)]);
        }
    }
}
