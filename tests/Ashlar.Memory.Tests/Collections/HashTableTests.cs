using System.Runtime.CompilerServices;

namespace Ashlar.Memory.Tests;

/// <summary>
/// What a table does about keys that hash badly, throw, answer otherwise than before, or change the map that asks them:
/// each call ends, and leaves a map that is whole.
/// </summary>
public sealed class HashTableTests
{
    /// <summary>
    /// Hash codes from good to constant, so that groups overflow, fill up and empty again; beside a dictionary, with
    /// the order that is promised.
    /// </summary>
    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(64)]
    [InlineData(3)]
    [InlineData(1)]
    public void Random_operations_with_few_hash_codes_agree_with_a_dictionary(int codes) =>
        Seeded.Run(790, 2, random =>
        {
            using var memory = new MemorySystem();
            using var heap = new SlabHeap(memory, "heap");
            Odd.Reset();
            Odd.Codes = codes;
            using var map = new NativeHashMap<Odd, long>(heap);
            var model = new Dictionary<int, long>();
            var order = new List<int>();
            int steps = Seeded.Steps(20_000) / (codes <= 3 ? 4 : 1);
            int most = codes <= 3 ? 90 : 700;
            int target = 0;
            for (int step = 0; step < steps; step++)
            {
                // Grows to a random size and shrinks to another, again and again: a table's groups fill and empty.
                if (model.Count == target)
                {
                    target = random.Next(most);
                }

                Step(random, map, model, order, random.Next(most * 2), grow: model.Count < target);
                if (step % 500 == 0)
                {
                    AssertSame(map, model, order);
                }
            }

            AssertSame(map, model, order);
        });

    /// <summary>Each of a long run of calls meets a hash code or comparison that throws: nothing has changed then.</summary>
    [Fact]
    public void Keys_that_throw_change_nothing() => Seeded.Run(794, 2, random =>
    {
        using var memory = new MemorySystem();
        using var heap = new SlabHeap(memory, "heap");
        Odd.Reset();
        Odd.Codes = 40;
        using var map = new NativeHashMap<Odd, long>(heap);
        var model = new Dictionary<int, long>();
        var order = new List<int>();
        int thrown = 0;
        for (int step = 0; step < Seeded.Steps(4000) / 2; step++)
        {
            int key = random.Next(400);
            long live = heap.LiveObjects;
            Odd.CallsUntilThrow = random.Next(12);
            try
            {
                switch (random.Next(5))
                {
                    case 0: map.Remove(new Odd(key)); break;
                    case 1: map.EnsureCapacity(map.Capacity + 1); break;
                    case 2: map.TrimExcess(); break;
                    default: map[new Odd(key)] = step; break;
                }

                Odd.CallsUntilThrow = -1;
                Sync(map, model, order);
            }
            catch (TimeoutException)
            {
                thrown++;
                Odd.CallsUntilThrow = -1;
                Assert.Equal(live, heap.LiveObjects);
                AssertSame(map, model, order);
            }
        }

        Assert.True(thrown > 100, "nothing was thrown");
    });

    /// <summary>
    /// Keys whose hash code changes are lost, and stay so; but every call ends, the count is that of what is enumerated,
    /// and once they hash as before they are found again.
    /// </summary>
    [Fact]
    public void Keys_that_change_their_hash_code_harm_nobody() => Seeded.Run(798, 3, random =>
    {
        using var memory = new MemorySystem();
        using var heap = new SlabHeap(memory, "heap");
        Odd.Reset();
        using var map = new NativeHashMap<Odd, long>(heap);
        var kept = new Dictionary<int, long>();
        for (int i = 0; i < 200; i++)
        {
            map.Add(new Odd(i), i);
            kept.Add(i, i);
        }

        for (int step = 0; step < 2000; step++)
        {
            // Others come and go with hash codes that never last.
            Odd.Salt = random.Next();
            int key = 1000 + random.Next(300);
            int count = map.Count;
            if (random.Next(2) == 0)
            {
                Assert.Equal(map.TryAdd(new Odd(key), key) ? count + 1 : count, map.Count);
            }
            else
            {
                Assert.Equal(map.Remove(new Odd(key)) ? count - 1 : count, map.Count);
            }
        }

        int seen = 0;
        foreach ((Odd key, long value) in map)
        {
            seen++;
            Assert.Equal(key.Number, value);
        }

        Assert.Equal(map.Count, seen);
        Odd.Salt = 0;
        map.EnsureCapacity(map.Capacity + 1);
        Assert.All(kept, pair => Assert.Equal(pair.Value, map[new Odd(pair.Key)]));
    });

    /// <summary>A comparison or hash code that changes the map it is asked for gets a named exception, not freed memory.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Keys_that_change_the_map_that_asks_are_noticed(bool whileHashing)
    {
        using var memory = new MemorySystem();
        using var heap = new SlabHeap(memory, "heap");
        Action<NativeHashMap<Odd, long>>[] changes =
        [
            map => map.Add(new Odd(-1), -1),
            map => map.Remove(new Odd(5)),
            map => map.Clear(),
            map => map.EnsureCapacity(map.Capacity * 4),
        ];
        Action<NativeHashMap<Odd, long>>[] calls =
        [
            map => map.ContainsKey(new Odd(4)),
            map => map[new Odd(4)] = 1,
            map => map.Remove(new Odd(4)),
            map => map.EnsureCapacity(map.Capacity + 1),
            map => map.TrimExcess(),
        ];
        foreach (Action<NativeHashMap<Odd, long>> change in changes)
        {
            foreach (Action<NativeHashMap<Odd, long>> call in calls)
            {
                Odd.Reset();
                Odd.Codes = 2;
                using var map = new NativeHashMap<Odd, long>(heap, 100);
                for (int i = 0; i < 8; i++)
                {
                    map.Add(new Odd(i), i);
                }

                NativeHashMap<Odd, long> asked = map;
                Odd.Call = () => change(asked);
                Odd.CallsWhileHashing = whileHashing;
                Exception? error = Record.Exception(() => call(asked));
                Odd.Reset();
                Odd.Codes = 2;
                Assert.True(
                    error is null or InvalidOperationException or ArgumentException, $"{error}");
                var seen = new HashSet<int>();
                foreach ((Odd key, long value) in map)
                {
                    Assert.True(value == map[key]);
                    Assert.True(seen.Add(key.Number));
                }

                Assert.Equal(map.Count, seen.Count);
            }
        }
    }

    /// <summary>A map that its own key ends while it is asked: the call says so.</summary>
    [Fact]
    public void A_key_that_ends_the_map_that_asks_is_noticed()
    {
        using var memory = new MemorySystem();
        using var heap = new SlabHeap(memory, "heap");
        foreach (bool whileHashing in (bool[])[false, true])
        {
            Odd.Reset();
            Odd.Codes = 1;
            var map = new NativeHashMap<Odd, long>(heap);
            map.Add(new Odd(1), 1);
            map.Add(new Odd(2), 2);
            Odd.Call = () => map.Dispose();
            Odd.CallsWhileHashing = whileHashing;
            if (whileHashing && !Checked.Handles)
            {
                // Hashed before the map is looked at: the map is stale, which is not looked for at this level.
                map.Dispose();
            }
            else
            {
                Assert.Throws<StaleContainerException>(() => map.ContainsKey(new Odd(2)));
            }

            Odd.Reset();
        }

        Assert.Equal(0, heap.LiveObjects);
    }

    /// <summary>Once those are gone that found their group full, nothing is looked for elsewhere.</summary>
    [Fact]
    public unsafe void Removing_leaves_no_trace()
    {
        using var memory = new MemorySystem();
        using var heap = new SlabHeap(memory, "heap");
        Odd.Reset();
        Odd.Codes = 1;
        Container container = Table(heap, 0);
        for (int i = 0; i < 100; i++)
        {
            HashTable<Odd, KeyEntry<Odd>>.FindOrAdd(in container, new Odd(i), out _)->Item = new Odd(i);
        }

        ContainerHeader* header = container.Open();
        var groups = new ReadOnlySpan<HashGroup>(header->Start, header->Cursor + 1);
        Assert.Equal(16, groups.Length);
        Assert.Contains(groups.ToArray(), group => group.Overflow > 80);
        for (int i = 0; i < 100; i++)
        {
            Assert.True(HashTable<Odd, KeyEntry<Odd>>.Remove(in container, new Odd((i * 37) % 100), out _));
        }

        Assert.All(groups.ToArray(), group => Assert.Equal(0, group.Overflow));
        container.Dispose(string.Empty, 0);
    }

    /// <summary>Whether a key is there is known after each group was looked at once.</summary>
    [Fact]
    public void A_search_ends_where_every_group_has_overflowed()
    {
        using var memory = new MemorySystem();
        using var heap = new SlabHeap(memory, "heap");
        Odd.Reset();

        // Two groups, of twelve places each.
        using var set = new NativeHashSet<Odd>(heap, 20);
        Odd[][] ofGroup =
        [
            .. Enumerable.Range(0, 2).Select(group => Enumerable.Range(0, 200)
                .Select(number => new Odd(number))
                .Where(key => (int)(KeyHash.Of(key) >> 8 & 1) == group)
                .ToArray()),
        ];
        Array.ForEach(ofGroup[0][..13], key => Assert.True(set.Add(key)));
        Array.ForEach(ofGroup[0][..11], key => Assert.True(set.Remove(key)));
        Array.ForEach(ofGroup[1][..12], key => Assert.True(set.Add(key)));
        Assert.Equal(20, set.Capacity);
        Assert.False(set.Contains(ofGroup[0][20]));
        Assert.False(set.Contains(ofGroup[1][20]));
        Assert.True(set.Contains(ofGroup[0][12]));
        Assert.All(ofGroup[1][..12], key => Assert.True(set.Contains(key)));
    }

    [Fact]
    public unsafe void Keys_that_follow_each_other_spread_over_the_groups()
    {
        using var memory = new MemorySystem();
        using var heap = new SlabHeap(memory, "heap");
        Odd.Reset();
        Container container = Table(heap, 10_000);
        ContainerHeader* header = container.Open();
        for (int i = 0; i < header->Capacity; i++)
        {
            HashTable<Odd, KeyEntry<Odd>>.FindOrAdd(in container, new Odd(i), out _)->Item = new Odd(i);
        }

        var groups = new ReadOnlySpan<HashGroup>(header->Start, header->Cursor + 1);
        int passed = groups.ToArray().Sum(group => group.Overflow);
        Assert.InRange(passed, 0, header->Capacity / 5);
        container.Dispose(string.Empty, 0);
    }

    [Fact]
    public unsafe void Capacities_are_those_of_whole_groups_and_a_group_is_a_cache_line()
    {
        using var memory = new MemorySystem();
        using var arena = new Arena(memory, "arena");
        Odd.Reset();
        foreach ((int asked, int capacity) in ((int, int)[])[(0, 10), (1, 10), (10, 10), (11, 20), (20, 20), (21, 40)])
        {
            arena.Allocate<byte>(1);
            Container container = Table(arena, asked);
            Assert.Equal(capacity, container.Open()->Capacity);
            Assert.Equal(0, (nint)container.Open()->Start % HashGroup.Bytes);
            container.Dispose(string.Empty, 0);
        }

        // Each entry has a number beside it; all of them, and the entries, begin at a cache line.
        Assert.Equal(
            (8 * 64) + (80 * sizeof(uint)) + (80 * sizeof(Odd)), HashTable<Odd, KeyEntry<Odd>>.BytesFor(80));
    }

    [Fact]
    public void Trimming_keeps_the_fewest_groups_that_hold_the_entries()
    {
        using var memory = new MemorySystem();
        using var heap = new SlabHeap(memory, "heap");
        Odd.Reset();
        using var map = new NativeHashMap<Odd, long>(heap, 21);
        for (int i = 0; i < 20; i++)
        {
            map.Add(new Odd(i), i);
        }

        Assert.Equal(40, map.Capacity);
        map.TrimExcess();
        Assert.Equal(20, map.Capacity);

        // Nothing moves when there is nothing to trim.
        ref long value = ref map.GetValueRefOrNullRef(new Odd(3));
        map.TrimExcess();
        Assert.True(Unsafe.AreSame(ref value, ref map.GetValueRefOrNullRef(new Odd(3))));
        for (int i = 10; i < 20; i++)
        {
            map.Remove(new Odd(i));
        }

        map.TrimExcess();
        Assert.Equal(10, map.Capacity);
        Assert.Equal(20, map.EnsureCapacity(11));
        for (int i = 0; i < 10; i++)
        {
            Assert.Equal(i, map[new Odd(i)]);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => map.EnsureCapacity(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => map.EnsureCapacity(int.MaxValue));
        Assert.Equal(20, map.Capacity);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_handler_that_ends_the_map_that_asks_for_memory_is_noticed(bool trims)
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        using var arena = new Arena(memory, "arena");
        Odd.Reset();
        var map = new NativeHashMap<Odd, long>(arena, 2000);
        for (int i = 0; i < 500; i++)
        {
            map.Add(new Odd(i), i);
        }

        pages.CommitsUntilFailure = 0;
        while (Record.Exception(() => arena.Allocate<byte>(1000)) is null)
        {
        }

        // A trim that is refused is none; the map has ended all the same.
        memory.LowMemory += (_, _) =>
        {
            pages.CommitsUntilFailure = trims ? 0 : -1;
            map.Dispose();
        };
        Assert.Throws<StaleContainerException>(() =>
        {
            if (trims)
            {
                map.TrimExcess();
            }
            else
            {
                map.EnsureCapacity(5000);
            }
        });
        Assert.False(map.IsAlive);
    }

    /// <summary>As two threads leave a table that add at once: with places taken that nobody counted.</summary>
    [Fact]
    public unsafe void A_table_without_a_free_place_says_that_two_threads_changed_it()
    {
        using var memory = new MemorySystem();
        using var heap = new SlabHeap(memory, "heap");
        Odd.Reset();
        Container container = Table(heap, 0);
        int added = 0;
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() =>
        {
            for (; added < 100; added++)
            {
                ContainerHeader* header = container.Open();
                header->Count = header->Count == header->Capacity ? 0 : header->Count;
                HashTable<Odd, KeyEntry<Odd>>.FindOrAdd(in container, new Odd(added), out _)->Item = new Odd(added);
            }
        });
        Assert.Contains("two threads", error.Message, StringComparison.Ordinal);
        Assert.Equal(HashGroup.Places, added);
        container.Dispose(string.Empty, 0);
    }

    private static unsafe Container Table(BlockSource source, int capacity)
    {
        var container = Container.Create(
            source,
            Origins.Of<NativeHashSet<Odd>>(),
            HashTable<Odd, KeyEntry<Odd>>.BytesFor(capacity),
            HashTable<Odd, KeyEntry<Odd>>.Alignment,
            string.Empty,
            0);
        HashTable<Odd, KeyEntry<Odd>>.Initialize(container.Open(), capacity);
        return container;
    }

    private static void Step(
        Random random, NativeHashMap<Odd, long> map, Dictionary<int, long> model, List<int> order, int key, bool grow)
    {
        if (random.Next(1000) < 3)
        {
            switch (random.Next(3))
            {
                case 0: map.TrimExcess(); return;
                case 1: map.EnsureCapacity(model.Count + random.Next(100)); return;
                default:
                    map.Clear();
                    model.Clear();
                    order.Clear();
                    return;
            }
        }

        if (random.Next(8) == 0)
        {
            Assert.Equal(model.TryGetValue(key, out long held), map.TryGetValue(new Odd(key), out long found));
            Assert.Equal(held, found);
        }
        else if (grow)
        {
            bool added = model.TryAdd(key, key);
            Assert.Equal(added, map.TryAdd(new Odd(key), key));
            if (added)
            {
                order.Add(key);
            }
        }
        else
        {
            key = order.Count > 0 && random.Next(4) != 0 ? order[random.Next(order.Count)] : key;
            bool removed = model.Remove(key, out long expected);
            Assert.Equal(removed, map.Remove(new Odd(key), out long actual));
            Assert.Equal(expected, actual);
            if (removed)
            {
                order[order.IndexOf(key)] = order[^1];
                order.RemoveAt(order.Count - 1);
            }
        }
    }

    private static void Sync(NativeHashMap<Odd, long> map, Dictionary<int, long> model, List<int> order)
    {
        model.Clear();
        order.Clear();
        foreach ((Odd key, long value) in map)
        {
            model.Add(key.Number, value);
            order.Add(key.Number);
        }
    }

    private static void AssertSame(NativeHashMap<Odd, long> map, Dictionary<int, long> model, List<int> order)
    {
        Assert.Equal(model.Count, map.Count);
        int index = 0;
        foreach ((Odd key, long value) in map)
        {
            Assert.Equal(order[index++], key.Number);
            Assert.Equal(model[key.Number], value);
            Assert.Equal(value, map[key]);
        }

        Assert.Equal(model.Count, index);
    }

    /// <summary>A key that is told how to hash, and what to do when it is asked.</summary>
    private readonly record struct Odd(int Number) : IEquatable<Odd>
    {
        /// <summary>How many hash codes there are.</summary>
        [field: ThreadStatic]
        public static int Codes { get; set; }

        /// <summary>Changes the hash codes of numbers from 1000 on.</summary>
        [field: ThreadStatic]
        public static int Salt { get; set; }

        /// <summary>Calls that go well before one throws; negative for all.</summary>
        [field: ThreadStatic]
        public static int CallsUntilThrow { get; set; }

        /// <summary>Called once.</summary>
        [field: ThreadStatic]
        public static Action? Call { get; set; }

        [field: ThreadStatic]
        public static bool CallsWhileHashing { get; set; }

        public static void Reset()
        {
            Codes = int.MaxValue;
            Salt = 0;
            CallsUntilThrow = -1;
            Call = null;
        }

        public bool Equals(Odd other)
        {
            Asked(whileHashing: false);
            return Number == other.Number;
        }

        public override int GetHashCode()
        {
            Asked(whileHashing: true);
            return (Number >= 1000 ? Number ^ Salt : Number) % Codes;
        }

        private static void Asked(bool whileHashing)
        {
            if (CallsUntilThrow >= 0 && CallsUntilThrow-- == 0)
            {
                throw new TimeoutException("of the key");
            }

            if (CallsWhileHashing == whileHashing && Call is { } call)
            {
                Call = null;
                call();
            }
        }
    }
}
