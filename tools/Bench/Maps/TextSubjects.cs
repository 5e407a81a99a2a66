using System.Diagnostics.CodeAnalysis;
using System.Text;
using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>
/// The BCL's <see cref="Dictionary{TKey, TValue}"/> of strings, looked up by a span: the bytes are made characters first.
/// </summary>
internal readonly struct MapOfStrings(int capacity) : IMap<MapOfStrings, Text>
{
    private readonly Dictionary<string, int> _map = new(capacity);

    public int Count => _map.Count;

    public static MapOfStrings Open(MapHome home, int capacity) => new(capacity);

    public void Add(Text key, int value) => _map.Add(Encoding.UTF8.GetString(key.Bytes), value);

    public int Find(Text key)
    {
        Span<char> characters = stackalloc char[Text.MostBytes];
        int length = Encoding.UTF8.GetChars(key.Bytes, characters);
        return _map.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(characters[..length], out int value) ? value : -1;
    }

    public bool Remove(Text key)
    {
        Span<char> characters = stackalloc char[Text.MostBytes];
        int length = Encoding.UTF8.GetChars(key.Bytes, characters);
        return _map.GetAlternateLookup<ReadOnlySpan<char>>().Remove(characters[..length]);
    }

    public void Clear() => _map.Clear();

    public int Sum<TKeys>()
        where TKeys : IMapKeys<Text>
    {
        int sum = 0;
        foreach (KeyValuePair<string, int> entry in _map)
        {
            sum += entry.Value;
        }

        return sum;
    }

    public void Dispose()
    {
    }
}

/// <summary>The same of byte arrays, looked up by the bytes: what needs a comparer of one's own.</summary>
internal readonly struct MapOfByteArrays(int capacity) : IMap<MapOfByteArrays, Text>
{
    private readonly Dictionary<byte[], int> _map = new(capacity, new Comparer());

    public int Count => _map.Count;

    public static MapOfByteArrays Open(MapHome home, int capacity) => new(capacity);

    public void Add(Text key, int value) => _map.Add(key.Bytes.ToArray(), value);

    public int Find(Text key) =>
        _map.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(key.Bytes, out int value) ? value : -1;

    public bool Remove(Text key) => _map.GetAlternateLookup<ReadOnlySpan<byte>>().Remove(key.Bytes);

    public void Clear() => _map.Clear();

    public int Sum<TKeys>()
        where TKeys : IMapKeys<Text>
    {
        int sum = 0;
        foreach (KeyValuePair<byte[], int> entry in _map)
        {
            sum += entry.Value;
        }

        return sum;
    }

    public void Dispose()
    {
    }

    private sealed class Comparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = new HashCode();
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}

/// <summary><see cref="NativeStringMap{TValue}"/> in a <see cref="SlabHeap"/>.</summary>
internal readonly struct NativeMapOfStrings(MapHome home, int capacity) : IMap<NativeMapOfStrings, Text>
{
    private readonly NativeStringMap<int> _map = new(home.Heap, capacity, capacity * Text.MostBytes);

    public int Count => _map.Count;

    public static NativeMapOfStrings Open(MapHome home, int capacity) => new(home, capacity);

    public void Add(Text key, int value) => _map.Add(key.Bytes, value);

    public int Find(Text key) => _map.TryGetValue(key.Bytes, out int value) ? value : -1;

    public bool Remove(Text key) => _map.Remove(key.Bytes);

    public void Clear() => _map.Clear();

    public int Sum<TKeys>()
        where TKeys : IMapKeys<Text>
    {
        int sum = 0;
        foreach (StringMapEntry<int> entry in _map)
        {
            sum += entry.Value;
        }

        return sum;
    }

    public void Dispose() => _map.Dispose();
}
