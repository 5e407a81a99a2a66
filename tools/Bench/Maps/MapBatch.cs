using System.Runtime.CompilerServices;

namespace Ashlar.Bench;

/// <summary>
/// A row of the <c>maps</c> suite. The measured loops are static methods over a slice of a thousand keys, not inlined: a
/// batch calls them often enough that the JIT compiles them for good, and the clock is read outside of them.
/// </summary>
/// <typeparam name="TMap">The map that the loops are compiled for.</typeparam>
/// <typeparam name="TKey">The keys.</typeparam>
/// <typeparam name="TKeys">Makes them.</typeparam>
internal abstract class MapBatch<TMap, TKey, TKeys> : Batch
    where TMap : struct, IMap<TMap, TKey>
    where TKey : unmanaged
    where TKeys : IMapKeys<TKey>
{
    protected const int Slice = MapCases.Slice;

    private const int FewestInOrders = 256_000;
    private const int VerifiedKeys = 500;
    private const int VerifiedSteps = 20_000;

    protected MapHome Home { get; } = new();

    /// <summary>
    /// Proves that keys keep their values whatever happens to others, by random operations beside plain arrays; then
    /// that the row does its work.
    /// </summary>
    public override void Verify()
    {
        VerifyAnyOrder();
        VerifyWork();
    }

    /// <exception cref="BrokenSubjectException">The row did not do its work.</exception>
    protected abstract void VerifyWork();

    /// <summary>The keys of some numbers in a shuffled order; each order has a seed.</summary>
    protected static TKey[] Shuffled(int first, int count, int seed)
    {
        TKey[] keys = [.. Enumerable.Range(first, count).Select(TKeys.Of)];
        new Random(seed).Shuffle(keys);
        return keys;
    }

    /// <summary>
    /// The keys of some numbers in several shuffled orders, one behind the other: of a small map so many that the
    /// processor's branch prediction cannot learn them by heart.
    /// </summary>
    protected static TKey[] ShuffledOften(int first, int count, int seed) =>
    [
        .. Enumerable.Range(0, Math.Max(1, FewestInOrders / count)).SelectMany(
            order => Shuffled(first, count, seed + order)),
    ];

    [MethodImpl(MethodImplOptions.NoInlining)]
    protected static void AddSlice(TMap map, ReadOnlySpan<TKey> keys)
    {
        foreach (TKey key in keys)
        {
            map.Add(key, 1);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    protected static int FindSlice(TMap map, ReadOnlySpan<TKey> keys)
    {
        int sum = 0;
        foreach (TKey key in keys)
        {
            sum += map.Find(key);
        }

        return sum;
    }

    protected static void Expect(int expected, int actual, string what)
    {
        if (expected != actual)
        {
            throw new BrokenSubjectException($"{what}: {actual}, and should be {expected}");
        }
    }

    private void VerifyAnyOrder()
    {
        using TMap map = TMap.Open(Home, 0);
        bool isSet = map is ISet;
        var random = new Random(Seeds.Verification);
        var values = new int?[VerifiedKeys];
        for (int step = 0; step < VerifiedSteps; step++)
        {
            int number = random.Next(VerifiedKeys);
            TKey key = TKeys.Of(number);
            Expect(values[number] ?? -1, map.Find(key), "a lookup gives");
            if (random.Next(2) == 0)
            {
                Expect(values[number] is null ? 0 : 1, map.Remove(key) ? 1 : 0, "a removal says");
                values[number] = null;
            }
            else if (values[number] is null)
            {
                values[number] = isSet ? 1 : step;
                map.Add(key, step);
            }
        }

        Expect(values.Count(value => value is not null), map.Count, "the count is");
        int sum = Enumerable.Range(0, VerifiedKeys).Where(number => values[number] is not null)
            .Aggregate(0, (sum, number) => sum + (isSet ? TKeys.Low(TKeys.Of(number)) : values[number]!.Value));
        Expect(sum, map.Sum<TKeys>(), "the sum is");
        map.Clear();
        Expect(0, map.Count, "the count after clearing is");
        Expect(-1, map.Find(TKeys.Of(0)), "a lookup after clearing gives");
    }
}

/// <summary>Marks a set: it holds no values.</summary>
internal interface ISet;

/// <summary>
/// Looks up keys that are all there, or all not, in an array that is read from front to back.
/// </summary>
internal sealed class LookupBatch<TMap, TKey, TKeys> : MapBatch<TMap, TKey, TKeys>
    where TMap : struct, IMap<TMap, TKey>
    where TKey : unmanaged
    where TKeys : IMapKeys<TKey>
{
    private readonly TMap _map;
    private readonly TKey[] _targets;
    private readonly bool _hits;
    private int _position;
    private int _sum;

    public LookupBatch(int entries, bool hits)
    {
        _hits = hits;
        _map = TMap.Open(Home, entries);
        AddSlice(_map, Shuffled(0, entries, Seeds.Order));
        _targets = ShuffledOften(hits ? 0 : entries, entries, Seeds.Victims);
    }

    public override int OperationsPerUnit => Slice;

    public override long Run(int units)
    {
        int sum = _sum;
        long start = ThreadClock.GetTimestamp();
        for (int unit = 0; unit < units; unit++)
        {
            sum += FindSlice(_map, _targets.AsSpan(_position, Slice));
            _position = (_position + Slice) % _targets.Length;
        }

        long elapsed = ThreadClock.GetTimestamp() - start;
        _sum = sum;
        return elapsed;
    }

    public override void Dispose()
    {
        _map.Dispose();
        Home.Dispose();
    }

    protected override void VerifyWork()
    {
        _sum = 0;
        _ = Run(_targets.Length / Slice);
        Expect(_hits ? _targets.Length : -_targets.Length, _sum, "the lookups add up to");
    }
}

/// <summary>Fills or empties a map; one operation is one key.</summary>
internal sealed class FillBatch<TMap, TKey, TKeys> : MapBatch<TMap, TKey, TKeys>
    where TMap : struct, IMap<TMap, TKey>
    where TKey : unmanaged
    where TKeys : IMapKeys<TKey>
{
    private readonly MapCase _case;
    private readonly int _entries;
    private readonly TKey[] _added;
    private readonly TKey[] _removed;
    private readonly TMap _map;
    private int _position;

    public FillBatch(MapCase mapCase, int entries)
    {
        _case = mapCase;
        _entries = entries;
        _added = ShuffledOften(0, entries, Seeds.Order);
        _removed = ShuffledOften(0, entries, Seeds.Victims);
        _map = TMap.Open(Home, entries);
    }

    public override int OperationsPerUnit => _entries;

    public override long Run(int units)
    {
        long elapsed = 0;
        for (int unit = 0; unit < units; unit++)
        {
            elapsed += _case switch
            {
                MapCase.Insert => Fill(),
                MapCase.InsertGrowing => Grow(),
                _ => FillAndEmpty(),
            };
            _position = (_position + _entries) % _added.Length;
        }

        return elapsed;
    }

    public override void Dispose()
    {
        _map.Dispose();
        Home.Dispose();
    }

    protected override void VerifyWork()
    {
        _ = Run(1);
        Expect(_case == MapCase.Insert ? _entries : 0, _map.Count, "the count at the end is");
    }

    private long Fill()
    {
        _map.Clear();
        long start = ThreadClock.GetTimestamp();
        AddAll(_map);
        return ThreadClock.GetTimestamp() - start;
    }

    private long Grow()
    {
        long start = ThreadClock.GetTimestamp();
        TMap map = TMap.Open(Home, 0);
        AddAll(map);
        map.Dispose();
        return ThreadClock.GetTimestamp() - start;
    }

    private long FillAndEmpty()
    {
        AddAll(_map);
        long start = ThreadClock.GetTimestamp();
        for (int index = 0; index < _entries; index += Slice)
        {
            RemoveSlice(_map, _removed.AsSpan(_position + index, Slice));
        }

        return ThreadClock.GetTimestamp() - start;
    }

    private void AddAll(TMap map)
    {
        for (int index = 0; index < _entries; index += Slice)
        {
            AddSlice(map, _added.AsSpan(_position + index, Slice));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void RemoveSlice(TMap map, ReadOnlySpan<TKey> keys)
    {
        foreach (TKey key in keys)
        {
            map.Remove(key);
        }
    }
}

/// <summary>Adds up what a full map holds; one operation is one entry.</summary>
internal sealed class IterateBatch<TMap, TKey, TKeys> : MapBatch<TMap, TKey, TKeys>
    where TMap : struct, IMap<TMap, TKey>
    where TKey : unmanaged
    where TKeys : IMapKeys<TKey>
{
    private readonly TMap _map;
    private readonly int _entries;
    private readonly int _expected;
    private int _sum;

    public IterateBatch(int entries)
    {
        _entries = entries;
        _map = TMap.Open(Home, entries);
        TKey[] keys = Shuffled(0, entries, Seeds.Order);
        AddSlice(_map, keys);
        _expected = _map is ISet ? keys.Aggregate(0, (sum, key) => sum + TKeys.Low(key)) : entries;
    }

    public override int OperationsPerUnit => _entries;

    public override long Run(int units)
    {
        long start = ThreadClock.GetTimestamp();
        for (int unit = 0; unit < units; unit++)
        {
            _sum = _map.Sum<TKeys>();
        }

        return ThreadClock.GetTimestamp() - start;
    }

    public override void Dispose()
    {
        _map.Dispose();
        Home.Dispose();
    }

    protected override void VerifyWork()
    {
        _ = Run(1);
        Expect(_expected, _sum, "the sum is");
    }
}
