using System.Runtime.CompilerServices;

namespace Ashlar.Memory.Tests;

/// <summary>What happens where a bucket of a <see cref="SlabMap{TKey, TValue}"/> is full, and where a key interferes.</summary>
public sealed class SlabMapBucketTests
{
    [Fact]
    public void A_bucket_is_a_cache_line() => Assert.Equal(64, Unsafe.SizeOf<HashGroup>());

    /// <summary>Three hash codes for hundreds of keys: nearly all are on chains, which are split and merged.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(40)]
    public void Keys_that_share_hash_codes_agree_with_a_dictionary(int codes) => Seeded.Run(410, 3, random =>
    {
        using var memory = new MemorySystem();
        using var map = new SlabMap<Crowded, int>(memory, "map");
        var model = new Dictionary<Crowded, int>();
        for (int step = 0; step < Seeded.Steps(6_000) / 3; step++)
        {
            var key = new Crowded(random.Next(200), codes);
            switch (random.Next(100))
            {
                case < 50: Assert.Equal(model.TryAdd(key, step), map.TryAdd(key, step)); break;
                case < 94:
                    Assert.Equal(model.Remove(key, out int expected), map.Remove(key, out int actual));
                    Assert.Equal(expected, actual);
                    break;
                case < 96: map.TrimExcess(); break;
                case < 98: map.EnsureCapacity(model.Count + 100); break;
                default:
                    Assert.Equal(model.Count, map.Count);
                    foreach ((Crowded each, int value) in model)
                    {
                        Assert.Equal(value, map[each]);
                    }

                    break;
            }
        }

        foreach (Crowded key in model.Keys)
        {
            Assert.True(map.Remove(key));
        }

        Assert.Equal(0, map.Count);
        map.Add(new Crowded(1, codes), 1);
        map.Clear();
        Assert.False(map.ContainsKey(new Crowded(1, codes)));
    });

    /// <summary>Whether a node is in a place or on the chain is a matter of speed alone, which no test sees.</summary>
    [Fact]
    public void What_is_removed_from_a_full_bucket_is_compared_no_more_and_the_rest_is_found()
    {
        using var memory = new MemorySystem();
        using var map = new SlabMap<Crowded, int>(memory, "map");
        for (int i = 0; i < 40; i++)
        {
            map.Add(new Crowded(i, 1), i);
        }

        for (int i = 0; i < 28; i++)
        {
            Assert.True(map.Remove(new Crowded(i, 1)));
        }

        Crowded.Comparisons = 0;
        Assert.False(map.ContainsKey(new Crowded(100, 1)));
        Assert.Equal(HashGroup.Places, Crowded.Comparisons);
        for (int i = 28; i < 40; i++)
        {
            Assert.Equal(i, map[new Crowded(i, 1)]);
        }
    }

    [Fact]
    public void A_comparison_that_changes_the_map_is_refused()
    {
        using var memory = new MemorySystem();
        var map = new SlabMap<Meddler, int>(memory, "map");
        map.Add(new Meddler(1), 1);
        Meddler.Compared = () => map.Add(new Meddler(2), 2);
        Exception? changed = Record.Exception(() => map.ContainsKey(new Meddler(1)));
        Assert.Contains("Meddler", Assert.IsType<InvalidOperationException>(changed).Message, StringComparison.Ordinal);
        Meddler.Compared = map.Dispose;
        Assert.Throws<ObjectDisposedException>(() => map.Remove(new Meddler(1)));
        Meddler.Compared = null;
    }

    private readonly record struct Crowded(int Number, int Codes)
    {
        [ThreadStatic]
        public static int Comparisons;

        public bool Equals(Crowded other)
        {
            Comparisons++;
            return Number == other.Number;
        }

        public override int GetHashCode() => Number % Codes;
    }

    /// <summary>A key whose comparison does something else, once.</summary>
    private readonly record struct Meddler(int Number)
    {
        [ThreadStatic]
        public static Action? Compared;

        public bool Equals(Meddler other)
        {
            Action? compared = Compared;
            Compared = null;
            compared?.Invoke();
            return Number == other.Number;
        }

        public override int GetHashCode() => Number;
    }
}
