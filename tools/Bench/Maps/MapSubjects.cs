using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>A subject of the <c>maps</c> suite.</summary>
/// <param name="Kind">What it is: a map or a set.</param>
/// <param name="Name">The name in reports.</param>
/// <param name="Checks">The engine's check level, or null for others.</param>
/// <param name="Open">Opens it for a case, with so many entries.</param>
internal sealed record MapSubject(string Kind, string Name, string? Checks, Func<MapCase, int, Batch> Open)
{
    public BenchSubject In(MapCase mapCase, int entries) => new(Name, Checks, null, () => Open(mapCase, entries));

    public static MapSubject Of<TMap, TKey, TKeys>(string kind, string name, bool isEngine)
        where TMap : struct, IMap<TMap, TKey>
        where TKey : unmanaged
        where TKeys : IMapKeys<TKey> => new(
            kind,
            name,
            isEngine ? MemoryChecks.Name(MemoryChecks.Level) : null,
            static (mapCase, entries) => mapCase switch
            {
                MapCase.Hit or MapCase.Miss => new LookupBatch<TMap, TKey, TKeys>(entries, mapCase == MapCase.Hit),
                MapCase.Iterate => new IterateBatch<TMap, TKey, TKeys>(entries),
                _ => new FillBatch<TMap, TKey, TKeys>(mapCase, entries),
            });
}

/// <summary>The subjects by their keys; the first of each is the reference.</summary>
internal static class MapSubjects
{
    public static IReadOnlyList<string> Keys { get; } = ["int", "int in a row", "long", "16 bytes"];

    public const string Names = "names in UTF-8";

    public static IReadOnlyDictionary<string, IReadOnlyList<MapSubject>> Maps { get; } =
        new Dictionary<string, IReadOnlyList<MapSubject>>
        {
            [Keys[0]] = MapsOf<int, ScatteredKeys>(),
            [Keys[1]] = MapsOf<int, KeysInRow>(),
            [Keys[2]] = MapsOf<long, ScatteredKeys>(),
            [Keys[3]] = MapsOf<Guid, ScatteredKeys>(),
            [Names] =
            [
                MapSubject.Of<MapOfStrings, Text, NamesOfAssets>("map", "Dictionary of string", false),
                MapSubject.Of<MapOfByteArrays, Text, NamesOfAssets>("map", "Dictionary of byte[]", false),
                MapSubject.Of<NativeMapOfStrings, Text, NamesOfAssets>("map", "NativeStringMap", true),
            ],
        };

    public static IReadOnlyDictionary<string, IReadOnlyList<MapSubject>> Sets { get; } =
        new Dictionary<string, IReadOnlyList<MapSubject>>
        {
            [Keys[0]] = SetsOf<int, ScatteredKeys>(),
            [Keys[1]] = SetsOf<int, KeysInRow>(),
            [Keys[2]] = SetsOf<long, ScatteredKeys>(),
            [Keys[3]] = SetsOf<Guid, ScatteredKeys>(),
        };

    private static MapSubject[] MapsOf<TKey, TKeys>()
        where TKey : unmanaged
        where TKeys : IMapKeys<TKey> =>
        [
            MapSubject.Of<ManagedMap<TKey>, TKey, TKeys>("map", "Dictionary", false),
            MapSubject.Of<NativeMap<TKey>, TKey, TKeys>("map", "NativeHashMap", true),
            MapSubject.Of<SlabbedMap<TKey>, TKey, TKeys>("map", "SlabMap", true),
        ];

    private static MapSubject[] SetsOf<TKey, TKeys>()
        where TKey : unmanaged
        where TKeys : IMapKeys<TKey> =>
        [
            MapSubject.Of<ManagedSet<TKey>, TKey, TKeys>("set", "HashSet", false),
            MapSubject.Of<NativeSet<TKey>, TKey, TKeys>("set", "NativeHashSet", true),
        ];
}

/// <summary>The BCL's <see cref="Dictionary{TKey, TValue}"/>.</summary>
internal readonly struct ManagedMap<TKey>(int capacity) : IMap<ManagedMap<TKey>, TKey>
    where TKey : unmanaged
{
    private readonly Dictionary<TKey, int> _map = new(capacity);

    public int Count => _map.Count;

    public static ManagedMap<TKey> Open(MapHome home, int capacity) => new(capacity);

    public void Add(TKey key, int value) => _map.Add(key, value);

    public int Find(TKey key) => _map.TryGetValue(key, out int value) ? value : -1;

    public bool Remove(TKey key) => _map.Remove(key);

    public void Clear() => _map.Clear();

    public int Sum<TKeys>()
        where TKeys : IMapKeys<TKey>
    {
        int sum = 0;
        foreach (KeyValuePair<TKey, int> entry in _map)
        {
            sum += entry.Value;
        }

        return sum;
    }

    public void Dispose()
    {
    }
}

/// <summary><see cref="NativeHashMap{TKey, TValue}"/> in a <see cref="SlabHeap"/>.</summary>
internal readonly struct NativeMap<TKey>(MapHome home, int capacity) : IMap<NativeMap<TKey>, TKey>
    where TKey : unmanaged
{
    private readonly NativeHashMap<TKey, int> _map = new(home.Heap, capacity);

    public int Count => _map.Count;

    public static NativeMap<TKey> Open(MapHome home, int capacity) => new(home, capacity);

    public void Add(TKey key, int value) => _map.Add(key, value);

    public int Find(TKey key) => _map.TryGetValue(key, out int value) ? value : -1;

    public bool Remove(TKey key) => _map.Remove(key);

    public void Clear() => _map.Clear();

    public int Sum<TKeys>()
        where TKeys : IMapKeys<TKey>
    {
        int sum = 0;
        foreach (MapEntry<TKey, int> entry in _map)
        {
            sum += entry.Value;
        }

        return sum;
    }

    public void Dispose() => _map.Dispose();
}

/// <summary><see cref="SlabMap{TKey, TValue}"/>.</summary>
internal readonly struct SlabbedMap<TKey>(SlabMap<TKey, int> map) : IMap<SlabbedMap<TKey>, TKey>
    where TKey : unmanaged
{
    public int Count => map.Count;

    public static SlabbedMap<TKey> Open(MapHome home, int capacity)
    {
        var map = new SlabMap<TKey, int>(home.Memory, "map");
        if (capacity > 0)
        {
            map.EnsureCapacity(capacity);
        }

        return new SlabbedMap<TKey>(map);
    }

    public void Add(TKey key, int value) => map.Add(key, value);

    public int Find(TKey key) => map.TryGetValue(key, out int value) ? value : -1;

    public bool Remove(TKey key) => map.Remove(key);

    public void Clear() => map.Clear();

    public int Sum<TKeys>()
        where TKeys : IMapKeys<TKey>
    {
        int sum = 0;
        foreach (MapEntry<TKey, int> entry in map)
        {
            sum += entry.Value;
        }

        return sum;
    }

    public void Dispose() => map.Dispose();
}

/// <summary>The BCL's <see cref="HashSet{T}"/>.</summary>
internal readonly struct ManagedSet<TKey>(int capacity) : IMap<ManagedSet<TKey>, TKey>, ISet
    where TKey : unmanaged
{
    private readonly HashSet<TKey> _set = new(capacity);

    public int Count => _set.Count;

    public static ManagedSet<TKey> Open(MapHome home, int capacity) => new(capacity);

    public void Add(TKey key, int value) => _set.Add(key);

    public int Find(TKey key) => _set.Contains(key) ? 1 : -1;

    public bool Remove(TKey key) => _set.Remove(key);

    public void Clear() => _set.Clear();

    public int Sum<TKeys>()
        where TKeys : IMapKeys<TKey>
    {
        int sum = 0;
        foreach (TKey item in _set)
        {
            sum += TKeys.Low(item);
        }

        return sum;
    }

    public void Dispose()
    {
    }
}

/// <summary><see cref="NativeHashSet{T}"/> in a <see cref="SlabHeap"/>.</summary>
internal readonly struct NativeSet<TKey>(MapHome home, int capacity) : IMap<NativeSet<TKey>, TKey>, ISet
    where TKey : unmanaged
{
    private readonly NativeHashSet<TKey> _set = new(home.Heap, capacity);

    public int Count => _set.Count;

    public static NativeSet<TKey> Open(MapHome home, int capacity) => new(home, capacity);

    public void Add(TKey key, int value) => _set.Add(key);

    public int Find(TKey key) => _set.Contains(key) ? 1 : -1;

    public bool Remove(TKey key) => _set.Remove(key);

    public void Clear() => _set.Clear();

    public int Sum<TKeys>()
        where TKeys : IMapKeys<TKey>
    {
        int sum = 0;
        foreach (TKey item in _set)
        {
            sum += TKeys.Low(item);
        }

        return sum;
    }

    public void Dispose() => _set.Dispose();
}
