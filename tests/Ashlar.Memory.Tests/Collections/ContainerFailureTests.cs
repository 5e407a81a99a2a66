using System.Runtime.InteropServices;
using System.Text;

namespace Ashlar.Memory.Tests;

/// <summary>
/// Memory runs out at every single commit of a long run of operations: each time the operation throws, the container is
/// what the model says, and the same operation succeeds when memory is back.
/// </summary>
public sealed class ContainerFailureTests
{
    [Fact]
    public void A_list_survives_every_failure() => Drive<NativeList<Wide>, List<Wide>>(
        (source, random) => (new NativeList<Wide>(source, random.Next(3)), []),
        (random, list, model) =>
        {
            var value = new Wide(random.NextInt64());
            int count = random.Next(40, 400);
            return random.Next(6) switch
            {
                0 => () => list.AddUninitialized(count).Fill(value),
                1 => () => list.AddRange(new Wide[count]),
                2 => () => list.Insert(model.Count / 2, value),
                3 => () => list.EnsureCapacity(model.Count + count),
                4 => list.TrimExcess,
                _ => () => list.Add(value),
            };
        },
        (list, model) =>
        {
            while (model.Count < list.Count)
            {
                model.Add(list[model.Count]);
            }

            for (int i = 0; i < model.Count; i++)
            {
                model[i] = list[i];
            }
        },
        (list, model) => list.AsSpan().SequenceEqual(CollectionsMarshal.AsSpan(model)),
        list => list.Dispose());

    [Fact]
    public void A_queue_survives_every_failure() => Drive<NativeQueue<Wide>, Queue<Wide>>(
        (source, random) => (new NativeQueue<Wide>(source, random.Next(3)), new Queue<Wide>()),
        (random, queue, model) =>
        {
            var value = new Wide(random.NextInt64());
            int count = random.Next(40, 400);
            return random.Next(5) switch
            {
                0 => () => queue.EnsureCapacity(model.Count + count),
                1 => queue.TrimExcess,
                2 => () => queue.TryDequeue(out _),
                _ => () => queue.Enqueue(value),
            };
        },
        (queue, model) =>
        {
            model.Clear();
            foreach (Wide item in queue)
            {
                model.Enqueue(item);
            }
        },
        (queue, model) =>
        {
            int index = 0;
            return queue.Count == model.Count && model.All(item => item == queue[index++]);
        },
        queue => queue.Dispose());

    [Fact]
    public void A_map_survives_every_failure() => Drive<NativeHashMap<int, Wide>, Dictionary<int, Wide>>(
        (source, random) => (new NativeHashMap<int, Wide>(source, random.Next(3)), []),
        (random, map, model) =>
        {
            int key = random.Next();
            var value = new Wide(key);
            int count = random.Next(40, 400);
            return random.Next(7) switch
            {
                0 => () => map.EnsureCapacity(model.Count + count),
                1 => map.TrimExcess,
                2 => () => map.Remove(model.Keys.FirstOrDefault()),
                3 => () => map[key] = value,
                4 => () => map.GetValueRefOrAddDefault(key, out _) = value,
                5 => () => map.TryAdd(key, value),
                _ => () => map.Add(key, value),
            };
        },
        (map, model) =>
        {
            model.Clear();
            foreach ((int key, Wide value) in map)
            {
                model.Add(key, value);
            }
        },
        (map, model) => map.Count == model.Count
            && model.All(pair => map.TryGetValue(pair.Key, out Wide value) && value == pair.Value),
        map => map.Dispose());

    [Fact]
    public void A_string_map_survives_every_failure() => Drive<NativeStringMap<Wide>, Dictionary<string, Wide>>(
        (source, random) => (new NativeStringMap<Wide>(source, random.Next(3), random.Next(300)), []),
        (random, map, model) =>
        {
            int number = random.Next();
            byte[] key = Encoding.UTF8.GetBytes($"{number}{new string('x', random.Next(60))}");
            var value = new Wide(number);
            int count = random.Next(40, 400);
            return random.Next(7) switch
            {
                0 => () => map.EnsureCapacity(model.Count + count, count * 20),
                1 => map.TrimExcess,
                2 => () => map.Remove(Encoding.UTF8.GetBytes(model.Keys.FirstOrDefault(string.Empty))),
                3 => () => map[key] = value,
                4 => () => map.GetValueRefOrAddDefault(key, out _) = value,
                5 => () => map.TryAdd(key, value),
                _ => () => map.Add(key, value),
            };
        },
        (map, model) =>
        {
            model.Clear();
            foreach ((ReadOnlySpan<byte> key, Wide value) in map)
            {
                model.Add(Encoding.UTF8.GetString(key), value);
            }
        },
        (map, model) => map.Count == model.Count
            && map.KeyBytes == model.Keys.Sum(key => key.Length)
            && model.All(pair => map.TryGetValue(Encoding.UTF8.GetBytes(pair.Key), out Wide value) && value == pair.Value),
        map => map.Dispose());

    [Fact]
    public void A_set_survives_every_failure() => Drive<NativeHashSet<Wide>, HashSet<Wide>>(
        (source, random) => (new NativeHashSet<Wide>(source, random.Next(3)), []),
        (random, set, model) =>
        {
            var item = new Wide(random.Next());
            int count = random.Next(40, 400);
            return random.Next(5) switch
            {
                0 => () => set.EnsureCapacity(model.Count + count),
                1 => set.TrimExcess,
                2 => () => set.Remove(model.FirstOrDefault()),
                _ => () => set.Add(item),
            };
        },
        (set, model) =>
        {
            model.Clear();
            foreach (Wide item in set)
            {
                model.Add(item);
            }
        },
        (set, model) => set.Count == model.Count && model.All(set.Contains),
        set => set.Dispose());

    [Fact]
    public void A_bit_array_survives_every_failure() => Drive<NativeBitArray, List<bool>>(
        (source, random) => (new NativeBitArray(source, random.Next(3)), [.. new bool[3]]),
        (random, bits, model) =>
        {
            int length = model.Count + random.Next(2000);
            return () => bits.Resize(length);
        },
        (bits, model) =>
        {
            model.Clear();
            for (int i = 0; i < bits.Length; i++)
            {
                bits[i] = i % 3 == 0;
                model.Add(bits[i]);
            }
        },
        (bits, model) =>
        {
            int index = 0;
            return bits.Length == model.Count && model.All(bit => bit == bits[index++]);
        },
        bits => bits.Dispose());

    [Fact]
    public void An_array_is_made_or_it_is_not() => Drive<NativeArray<Wide>, List<Wide>>(
        (source, random) => (new NativeArray<Wide>(source, random.Next(2000)), []),
        (_, array, _) => () => array.AsSpan().Fill(new Wide(1)),
        (array, model) =>
        {
            model.Clear();
            model.AddRange(array.AsSpan());
        },
        (array, model) => array.AsSpan().SequenceEqual(CollectionsMarshal.AsSpan(model)),
        array => array.Dispose());

    [Fact]
    public void A_slab_map_survives_every_failure() => Seeded.Run(760, 2, random =>
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        using var map = new SlabMap<int, Wide>(memory, "map");
        var model = new Dictionary<int, Wide>();
        int failures = 0;
        for (int step = 0; step < 6000; step++)
        {
            int key = random.Next();
            var value = new Wide(key);
            int count = random.Next(300);
            Action operation = random.Next(200) switch
            {
                0 => () => map.EnsureCapacity(model.Count + count),
                < 40 => () => map[key] = value,
                < 80 => () => map.GetValueRefOrAddDefault(key, out _) = value,
                < 120 => () => map.TryAdd(key, value),
                _ => () => map.Add(key, value),
            };
            pages.CommitsUntilFailure = 0;
            try
            {
                operation();
            }
            catch (OutOfNativeMemoryException)
            {
                failures++;
                Assert.Equal(model.Count, map.Count);
                Assert.False(map.ContainsKey(key));
                if (failures % 4 == 0)
                {
                    Assert.All(model, pair => Assert.Equal(pair.Value, map[pair.Key]));
                }

                pages.CommitsUntilFailure = -1;
                operation();
            }

            if (map.TryGetValue(key, out Wide held))
            {
                model[key] = held;
            }

            Assert.Equal(model.Count, map.Count);
        }

        Assert.True(failures > 3, "nothing failed");
        Assert.All(model, pair => Assert.Equal(pair.Value, map[pair.Key]));
        memory.Dispose();
        Assert.Equal(0, memory.CommittedBytes);
        Assert.Equal(0, pages.CommittedBytes);
        Assert.Empty(memory.Leaks);
    });

    /// <summary>
    /// Makes containers and drives them through random operations while each commit fails once; between operations the
    /// arena takes memory of its own, so that growing always needs new pages.
    /// </summary>
    private static void Drive<TContainer, TModel>(
        Func<BlockSource, Random, (TContainer Container, TModel Model)> make,
        Func<Random, TContainer, TModel, Action> operationOf,
        Action<TContainer, TModel> copy,
        Func<TContainer, TModel, bool> same,
        Action<TContainer> dispose) => Seeded.Run(770, 2, random =>
    {
        var pages = new FailingPages();
        using var memory = new MemorySystem(new MemoryOptions { Pages = pages });
        var blocks = new SizedBlocks(memory, "blocks");
        int failures = 0;
        int made = 0;
        for (int round = 0; round < 12; round++)
        {
            // Pools of every size that no earlier round has filled: making and growing must commit.
            TContainer container = default!;
            TModel model = default!;
            int containers = memory.Containers.Count;
            pages.CommitsUntilFailure = random.Next(2);
            try
            {
                (container, model) = make(blocks.Source, random);
            }
            catch (OutOfNativeMemoryException)
            {
                failures++;
                Assert.Equal(containers, memory.Containers.Count);
                pages.CommitsUntilFailure = -1;
                (container, model) = make(blocks.Source, random);
            }

            made++;
            copy(container, model);
            for (int step = 0; step < 30; step++)
            {
                Action operation = operationOf(random, container, model);
                int live = blocks.LiveBlocks;
                pages.CommitsUntilFailure = 0;
                try
                {
                    operation();
                }
                catch (OutOfNativeMemoryException)
                {
                    failures++;
                    Assert.True(same(container, model), "a failed operation changed the container");
                    Assert.Equal(live, blocks.LiveBlocks);
                    pages.CommitsUntilFailure = -1;
                    operation();
                }

                pages.CommitsUntilFailure = -1;
                copy(container, model);
                Assert.True(same(container, model));
            }

            Assert.Equal(made, blocks.LiveBlocks);
            if (random.Next(2) == 0)
            {
                dispose(container);
                made--;
            }
        }

        Assert.True(failures > 3, "nothing failed");
        blocks.Dispose();
        Assert.Equal(0, memory.Containers.Count);
    });

    /// <summary>Large enough that a few hundred need pages of their own.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 56)]
    private readonly record struct Wide(long Number);
}
