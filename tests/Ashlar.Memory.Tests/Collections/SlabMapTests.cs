using System.Runtime.CompilerServices;

namespace Ashlar.Memory.Tests;

public sealed class SlabMapTests
{
    [Theory]
    [InlineData(ReclaimPolicy.Immediately)]
    [InlineData(ReclaimPolicy.AfterFramesInFlight)]
    public void Random_operations_agree_with_a_dictionary(ReclaimPolicy policy) => Seeded.Run(780, 3, random =>
    {
        using var memory = new MemorySystem();
        using var map = new SlabMap<long, long>(memory, "map", reclaim: policy);
        var model = new Dictionary<long, long>();
        var handles = new Dictionary<long, Handle<long>>();
        var stale = new List<Handle<long>>();
        int keys = 100;
        for (int step = 0; step < Seeded.Steps(12_000) / 6; step++)
        {
            if (step % 400 == 0)
            {
                keys = random.Next(5, 1500);
                memory.BeginFrame();
                memory.EndFrame();
            }

            long key = (long)random.Next(keys) << 20;
            long value = random.NextInt64();
            int action = random.Next(1000);
            switch (action)
            {
                case < 250: Assert.Equal(model.TryAdd(key, value), map.TryAdd(key, value)); break;
                case < 400:
                    map[key] = value;
                    model[key] = value;
                    break;
                case < 500:
                    map.GetValueRefOrAddDefault(key, out bool existed) = value;
                    Assert.Equal(model.ContainsKey(key), existed);
                    model[key] = value;
                    break;
                case < 800:
                    Assert.Equal(model.Remove(key, out long expected), map.Remove(key, out long actual));
                    Assert.Equal(expected, actual);
                    if (handles.Remove(key, out Handle<long> gone))
                    {
                        stale.Add(gone);
                    }

                    break;
                case < 950:
                    Assert.Equal(model.TryGetValue(key, out long held), map.TryGetValue(key, out long found));
                    Assert.Equal(held, found);
                    if (map.TryGetHandle(key, out Handle<long> handle))
                    {
                        Assert.True(!handles.TryGetValue(key, out Handle<long> before) || before == handle);
                        handles[key] = handle;
                        Assert.Equal(held, map.GetValueRef(handle));
                        Assert.Equal(key, map.KeyOf(handle));
                    }

                    break;
                case < 970: map.TrimExcess(); break;
                case < 990: map.EnsureCapacity(model.Count + 40); break;
                default:
                    if (random.Next(4) == 0)
                    {
                        map.Clear();
                        model.Clear();
                        stale.AddRange(handles.Values);
                        handles.Clear();
                    }

                    break;
            }

            Assert.Equal(model.Count, map.Count);
            if (step % 100 == 0)
            {
                AssertSame(model, handles, map);
            }
        }

        AssertSame(model, handles, map);
        Assert.All(stale, handle => Assert.False(map.IsAlive(handle)));
    });

    [Fact]
    public void Values_stay_where_they_are_while_other_keys_come_and_go()
    {
        using var memory = new MemorySystem();
        using var map = new SlabMap<int, long>(memory, "map");
        map.Add(-1, 42);
        ref long value = ref map.GetValueRefOrNullRef(-1);
        Assert.True(map.TryGetHandle(-1, out Handle<long> handle));
        for (int i = 0; i < 50_000; i++)
        {
            map.Add(i, i);
        }

        for (int i = 0; i < 50_000; i += 2)
        {
            Assert.True(map.Remove(i));
        }

        map.TrimExcess();
        Assert.True(Unsafe.AreSame(ref value, ref map.GetValueRefOrNullRef(-1)));
        Assert.True(Unsafe.AreSame(ref value, ref map.GetValueRef(handle)));
        Assert.Equal(42, value);
        Assert.True(map.Remove(-1));
        Assert.False(map.IsAlive(handle));
        Checked.ThrowsFromHandlesOn<StaleHandleException>(() => { map.GetValueRef(handle); });
    }

    /// <summary>The largest step in the table's growth is one bucket.</summary>
    [Fact]
    public void A_handler_may_empty_the_map_that_asks_for_its_first_memory()
    {
        const int Budget = 4 << 20;
        for (int left = 0; left < 16; left++)
        {
            using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = Budget });
            using var map = new SlabMap<int, long>(memory, "map", 1000);
            using var hog = new NativeTable<byte>(memory, "hog", Budget);
            hog.EnsureCount((int)(Budget - memory.CommittedBytes) - (left * Environment.SystemPageSize));
            memory.LowMemory += (_, _) =>
            {
                map.Clear();
                hog.Truncate(0);
            };
            map.Add(7, 70);
            Assert.True(map.TryGetValue(7, out long value), $"{left} pages were left");
            Assert.Equal(70, value);
            Assert.Equal(1, map.Count);
        }
    }

    [Fact]
    public void The_table_grows_by_one_bucket_at_a_time()
    {
        using var memory = new MemorySystem();
        using var map = new SlabMap<int, int>(memory, "map");
        int before = 2;
        for (int i = 0; i < 5000; i++)
        {
            map.Add(i, i);
            Assert.InRange(map.BucketCount, before, before + 1);
            before = map.BucketCount;
        }

        Assert.Equal((5000 + 5) / 6, map.BucketCount);
        for (int i = 0; i < 4900; i++)
        {
            map.Remove(i);
        }

        map.TrimExcess();
        Assert.Equal((100 + 5) / 6, map.BucketCount);
        for (int i = 4900; i < 5000; i++)
        {
            Assert.Equal(i, map[i]);
        }
    }

    [Fact]
    public void The_tree_counts_its_memory_and_entries_are_no_leak()
    {
        var memory = new MemorySystem();
        var map = new SlabMap<int, long>(memory, "actors");
        map.Add(1, 1);
        map.Add(2, 2);
        Assert.Equal(2, ArenaTests.Node(memory, "actors/entries").LiveObjects);
        Assert.True(ArenaTests.Node(memory, "actors/buckets").CommittedBytes > 0);
        memory.Dispose();
        Assert.Empty(memory.Leaks);
        Assert.Throws<ObjectDisposedException>(() => map.ContainsKey(1));
        Assert.Throws<ObjectDisposedException>(() => map.Add(1, 1));
        Assert.Throws<ObjectDisposedException>(() => map.Remove(1));
        Assert.Throws<ObjectDisposedException>(map.Clear);
        Assert.Throws<ObjectDisposedException>(map.TrimExcess);
        Assert.Throws<ObjectDisposedException>(() => { map.GetEnumerator(); });
    }

    [Fact]
    public void An_enumerator_notices_a_change()
    {
        using var memory = new MemorySystem();
        using var map = new SlabMap<int, int>(memory, "map");
        Action[] changes = [() => map.Remove(1), () => map.Add(9, 9), map.TrimExcess, map.Clear];
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
    }

    [Fact]
    public void An_enumerator_that_stands_at_an_entry_notices_a_change_and_the_end()
    {
        using var memory = new MemorySystem();
        var map = new SlabMap<int, int>(memory, "map") { [1] = 1 };
        Assert.False(default(SlabMap<int, int>.Enumerator).MoveNext());
        Checked.ThrowsFromHandlesOn<InvalidOperationException>(() => LookAfter(() => map.Add(2, 2)));
        Checked.ThrowsFromHandlesOn<ObjectDisposedException>(() => LookAfter(map.Dispose));
        void LookAfter(Action change)
        {
            using SlabMap<int, int>.Enumerator enumerator = map.GetEnumerator();
            Assert.True(enumerator.MoveNext());
            Assert.Equal(1, enumerator.Current.Key);
            change();
            _ = enumerator.Current;
        }
    }

    /// <summary>Every call, for the first key of a map, for another with its hash code, and for one that is missing.</summary>
    [Fact]
    public void Keys_of_one_hash_code_are_told_apart()
    {
        using var memory = new MemorySystem();
        using var map = new SlabMap<Twin, long>(memory, "map");
        map.Add(new Twin(1), 10);
        map.Add(new Twin(2), 20);
        foreach (int number in (int[])[1, 2])
        {
            var key = new Twin(number);
            Assert.True(map.ContainsKey(key));
            Assert.Equal(10 * number, map[key]);
            Assert.Equal(10 * number, map.GetValueRefOrNullRef(key));
            Assert.True(map.TryGetValue(key, out long value));
            Assert.Equal(10 * number, value);
            Assert.True(map.TryGetHandle(key, out Handle<long> handle));
            Assert.Equal(key, map.KeyOf(handle));
            Assert.Throws<ArgumentException>(() => map.Add(key, 0));
        }

        var missing = new Twin(3);
        Assert.False(map.ContainsKey(missing));
        Assert.False(map.TryGetValue(missing, out _));
        Assert.False(map.TryGetHandle(missing, out Handle<long> none));
        Assert.Equal(default, none);
        Assert.True(Unsafe.IsNullRef(ref map.GetValueRefOrNullRef(missing)));
        Assert.False(map.Remove(missing));
        Assert.True(map.Remove(new Twin(1), out long removed));
        Assert.Equal(10, removed);
        Assert.Equal(20, map[new Twin(2)]);
        Assert.Equal(1, map.Count);
    }

    [Fact]
    public void What_capacity_was_ensured_needs_no_memory_and_trimming_gives_it_back()
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        using var map = new SlabMap<int, long>(memory, "map", 10_000);
        map.Add(-1, -1);
        Assert.Throws<ArgumentOutOfRangeException>(() => map.EnsureCapacity(-1));
        map.EnsureCapacity(0);
        map.EnsureCapacity(10_000);
        Assert.Equal((10_000 + 5) / 6, map.BucketCount);
        pages.CommitsUntilFailure = 0;
        for (int i = 0; i < 9_999; i++)
        {
            map.Add(i, i);
        }

        for (int i = 0; i < 9_999; i++)
        {
            Assert.True(map.Remove(i));
        }

        map.TrimExcess();
        Assert.Equal(2, map.BucketCount);
        Assert.Equal(pages.PageBytes, ArenaTests.Node(memory, "map/buckets").CommittedBytes);
        Assert.Equal(-1, map[-1]);
    }

    [Fact]
    public void A_handler_may_add_the_key_that_asks_for_memory()
    {
        const int Budget = 4 << 20;
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = Budget });
        using var map = new SlabMap<int, long>(memory, "map", 1000);
        using var hog = new NativeTable<byte>(memory, "hog", Budget);
        hog.EnsureCount((int)(Budget - memory.CommittedBytes));
        memory.LowMemory += (_, _) =>
        {
            hog.Truncate(0);
            map.TryAdd(7, 1);
        };
        Assert.Throws<ArgumentException>(() => map.Add(7, 70));
        Assert.Equal(1, map[7]);
        Assert.Equal(1, map.Count);
    }

    /// <summary>Here it is a page of entries that is missing, where there was a bucket already.</summary>
    [Fact]
    public void A_handler_may_add_the_key_whose_entry_asks_for_memory()
    {
        const int Budget = 4 << 20;
        using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = Budget });
        using var map = new SlabMap<int, long>(memory, "map", 1000);
        using var hog = new NativeTable<byte>(memory, "hog", Budget);
        map.Add(0, 0);
        hog.EnsureCount((int)(Budget - memory.CommittedBytes));
        int key = 0;
        memory.LowMemory += (_, _) =>
        {
            hog.Truncate(0);
            map.TryAdd(key, 1);
        };
        Exception? refused = null;
        while (refused is null)
        {
            key++;
            refused = Record.Exception(() => map.Add(key, 70));
        }

        Assert.IsType<ArgumentException>(refused);
        Assert.Equal(1, map[key]);
        Assert.Equal(key + 1, map.Count);
    }

    [Fact]
    public void Arguments_are_checked()
    {
        using var memory = new MemorySystem();
        int nodes = memory.Snapshot().Nodes.Length;
        Assert.Throws<ArgumentOutOfRangeException>(() => new SlabMap<int, int>(memory, "map", 0));
        Assert.Throws<NotSupportedException>(() => new SlabMap<ArenaMark, int>(memory, "map"));
        Assert.Equal(nodes, memory.Snapshot().Nodes.Length);
        using var map = new SlabMap<int, int>(memory, "map", 10);
        for (int i = 0; i < 10; i++)
        {
            map.Add(i, i);
        }

        Assert.Throws<ArgumentException>(() => map.Add(3, 3));
        Assert.Throws<KeyNotFoundException>(() => map[10]);
        OutOfNativeMemoryException error = Assert.Throws<OutOfNativeMemoryException>(() => map.Add(10, 10));
        Assert.Equal(OutOfMemoryCause.Capacity, error.Cause);
        Assert.Equal(10, map.Count);
    }

    [Fact]
    public void A_map_makes_no_garbage()
    {
        using var memory = new MemorySystem();
        using var map = new SlabMap<long, int>(memory, "map");
        Assert.Equal(0, Garbage.BytesOf(() =>
        {
            for (int i = 0; i < 1000; i++)
            {
                map[i] = i;
            }

            foreach (MapEntry<long, int> entry in map)
            {
                entry.Value++;
            }

            for (int i = 0; i < 1000; i++)
            {
                map.Remove(i);
            }

            map.TrimExcess();
        }));
    }

    private static void AssertSame(
        Dictionary<long, long> model, Dictionary<long, Handle<long>> handles, SlabMap<long, long> map)
    {
        int count = 0;
        foreach ((long key, long value) in map)
        {
            Assert.Equal(model[key], value);
            count++;
        }

        Assert.Equal(model.Count, count);
        foreach ((long key, Handle<long> handle) in handles)
        {
            Assert.Equal(model[key], map.GetValueRef(handle));
        }
    }

    private readonly record struct Twin(int Number)
    {
        public override int GetHashCode() => 7;
    }
}
