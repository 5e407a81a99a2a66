using System.Diagnostics.CodeAnalysis;

namespace Ashlar.Ecs;

/// <summary>
/// A set of component types. Sets are interned: one object for each distinct set in the process, so that sets compare
/// by reference and number the worlds' archetypes densely. A set remembers the sets next to it, so that adding or
/// removing components finds its way in one probe.
/// </summary>
/// <remarks>
/// Sets are made under one lock and never change; the neighbour tables are replaced whole, so readers take no lock.
/// </remarks>
internal sealed class ComponentSet
{
    private const int WordBits = 64;

    private static readonly Lock Gate = new();
    private static ComponentSet?[] _buckets = new ComponentSet?[256];
    private static ComponentSet[] _byId = new ComponentSet[256];
    private static int _count;

    /// <summary>The set without components; its id is 0.</summary>
    public static readonly ComponentSet Empty = Intern([]);

    private readonly ulong[] _bits;
    private readonly int _hash;
    private NeighbourTable _unions = NeighbourTable.Empty;
    private NeighbourTable _differences = NeighbourTable.Empty;
    private ComponentSet? _nextInBucket;

    private ComponentSet(
        int id,
        ReadOnlySpan<ulong> bits,
        int hash,
        ComponentType[] types,
        ComponentType[] sparseTypes,
        ComponentSet? dense,
        ComponentSet? @fixed)
    {
        Id = id;
        _bits = bits.ToArray();
        _hash = hash;
        Types = types;
        SparseTypes = sparseTypes;
        Dense = dense ?? this;
        Fixed = @fixed ?? this;
    }

    /// <summary>Dense number of the set in this process.</summary>
    public int Id { get; }

    /// <summary>The component types, in the order of their ids.</summary>
    public ComponentType[] Types { get; }

    /// <summary>Those of the types that are sparse.</summary>
    public ComponentType[] SparseTypes { get; }

    public bool HasSparse => SparseTypes.Length != 0;

    /// <summary>The types that are not sparse: those of the archetype of an entity with these components.</summary>
    public ComponentSet Dense { get; }

    /// <summary>The types that cannot be disabled.</summary>
    public ComponentSet Fixed { get; }

    public bool HasEnableable => !ReferenceEquals(Fixed, this);

    /// <summary>How many sets exist.</summary>
    public static int Count => Volatile.Read(ref _count);

    /// <summary>The set of a number that was seen in <see cref="Id"/>.</summary>
    public static ComponentSet ById(int id) => Volatile.Read(ref _byId)[id];

    public static ComponentSet OfOne(ComponentInfo info)
    {
        Span<ulong> bits = stackalloc ulong[info.Id / WordBits + 1];
        bits.Clear();
        SetBit(bits, info.Id);
        return Intern(bits);
    }

    public static ComponentSet Of(ReadOnlySpan<ComponentType> types)
    {
        Span<ulong> bits = stackalloc ulong[ComponentRegistry.Size / WordBits + 1];
        bits.Clear();
        foreach (ComponentType type in types)
        {
            _ = type.Info;
            if (HasBit(bits, type.Id))
            {
                ThrowTwice(type);
            }

            SetBit(bits, type.Id);
        }

        return Intern(bits);
    }

    public bool Contains(int componentId) => HasBit(_bits, componentId);

    public bool ContainsAll(ComponentSet other)
    {
        ReadOnlySpan<ulong> mine = _bits;
        ReadOnlySpan<ulong> theirs = other._bits;
        if (theirs.Length > mine.Length)
        {
            return false;
        }

        for (int word = 0; word < theirs.Length; word++)
        {
            if ((theirs[word] & ~mine[word]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    public bool Overlaps(ComponentSet other)
    {
        ReadOnlySpan<ulong> mine = _bits;
        ReadOnlySpan<ulong> theirs = other._bits;
        int words = Math.Min(mine.Length, theirs.Length);
        for (int word = 0; word < words; word++)
        {
            if ((theirs[word] & mine[word]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>This set and the other together.</summary>
    public ComponentSet Union(ComponentSet other) => _unions.Find(other) ?? AddUnion(other);

    /// <summary>This set without the types of the other.</summary>
    public ComponentSet Without(ComponentSet other) => _differences.Find(other) ?? AddDifference(other);

    public override string ToString() => "[" + string.Join(", ", Types) + "]";

    private ComponentSet AddUnion(ComponentSet other)
    {
        Span<ulong> bits = stackalloc ulong[Math.Max(_bits.Length, other._bits.Length)];
        bits.Clear();
        _bits.CopyTo(bits);
        for (int word = 0; word < other._bits.Length; word++)
        {
            bits[word] |= other._bits[word];
        }

        ComponentSet union = Intern(bits);
        lock (Gate)
        {
            _unions = _unions.With(other, union);
        }

        return union;
    }

    private ComponentSet AddDifference(ComponentSet other)
    {
        Span<ulong> bits = stackalloc ulong[_bits.Length];
        _bits.CopyTo(bits);
        int words = Math.Min(_bits.Length, other._bits.Length);
        for (int word = 0; word < words; word++)
        {
            bits[word] &= ~other._bits[word];
        }

        ComponentSet difference = Intern(bits);
        lock (Gate)
        {
            _differences = _differences.With(other, difference);
        }

        return difference;
    }

    private static ComponentSet Intern(ReadOnlySpan<ulong> bits)
    {
        bits = bits.TrimEnd(0UL);
        int hash = Hash(bits);
        lock (Gate)
        {
            for (ComponentSet? set = _buckets[hash & (_buckets.Length - 1)]; set is not null; set = set._nextInBucket)
            {
                if (set._hash == hash && bits.SequenceEqual(set._bits))
                {
                    return set;
                }
            }

            ComponentType[] types = TypesOf(bits);
            ComponentType[] sparse = Array.FindAll(types, static type => type.Info.IsSparse);
            ComponentSet? dense = Select(types, static type => !type.Info.IsSparse);
            ComponentSet? @fixed = Select(types, static type => !type.Info.IsEnableable);
            if (_count == _buckets.Length)
            {
                GrowBuckets();
            }

            var made = new ComponentSet(_count, bits, hash, types, sparse, dense, @fixed);
            ref ComponentSet? bucket = ref _buckets[hash & (_buckets.Length - 1)];
            made._nextInBucket = bucket;
            bucket = made;
            _byId[_count] = made;
            Volatile.Write(ref _count, _count + 1);
            return made;
        }
    }

    /// <summary>The set of some of the types; null if it is that of all of them.</summary>
    private static ComponentSet? Select(ComponentType[] types, Predicate<ComponentType> predicate)
    {
        ComponentType[] selected = Array.FindAll(types, predicate);
        return selected.Length == types.Length ? null : Of(selected);
    }

    private static void GrowBuckets()
    {
        ComponentSet?[] larger = new ComponentSet?[_buckets.Length * 2];
        foreach (ComponentSet? first in _buckets)
        {
            for (ComponentSet? set = first; set is not null;)
            {
                ComponentSet? next = set._nextInBucket;
                ref ComponentSet? bucket = ref larger[set._hash & (larger.Length - 1)];
                set._nextInBucket = bucket;
                bucket = set;
                set = next;
            }
        }

        _buckets = larger;

        // Readers take no lock: they see the old array or the new one, each complete for the ids they hold.
        ComponentSet[] longer = new ComponentSet[larger.Length];
        _byId.AsSpan().CopyTo(longer);
        Volatile.Write(ref _byId, longer);
    }

    private static ComponentType[] TypesOf(ReadOnlySpan<ulong> bits)
    {
        var types = new List<ComponentType>();
        for (int id = 0; id < bits.Length * WordBits; id++)
        {
            if (HasBit(bits, id))
            {
                types.Add(new ComponentType(id));
            }
        }

        return [.. types];
    }

    private static int Hash(ReadOnlySpan<ulong> bits)
    {
        ulong hash = 0;
        foreach (ulong word in bits)
        {
            hash = (hash ^ word) * 0x9E3779B97F4A7C15;
            hash ^= hash >> 29;
        }

        return (int)(hash ^ (hash >> 32));
    }

    private static bool HasBit(ReadOnlySpan<ulong> bits, int index) =>
        (uint)index / WordBits < (uint)bits.Length && (bits[index / WordBits] & (1UL << index)) != 0;

    private static void SetBit(Span<ulong> bits, int index) => bits[index / WordBits] |= 1UL << index;

    [DoesNotReturn]
    private static void ThrowTwice(ComponentType type) =>
        throw new ArgumentException($"The list has the component type {type} twice.");

    /// <summary>
    /// From a second set to a result: a small open hash table that never changes once it is visible.
    /// </summary>
    private sealed class NeighbourTable(int capacity)
    {
        public static readonly NeighbourTable Empty = new(1);

        private readonly Neighbour?[] _entries = new Neighbour?[capacity];
        private int _count;

        public ComponentSet? Find(ComponentSet key)
        {
            Neighbour?[] entries = _entries;
            int mask = entries.Length - 1;
            for (int index = key.Id & mask; entries[index] is { } entry; index = (index + 1) & mask)
            {
                if (ReferenceEquals(entry.Key, key))
                {
                    return entry.Result;
                }
            }

            return null;
        }

        public NeighbourTable With(ComponentSet key, ComponentSet result)
        {
            // At most half full, so that a probe for an unknown key ends.
            var copy = new NeighbourTable(_count * 2 + 2 > _entries.Length ? _entries.Length * 2 : _entries.Length);
            foreach (Neighbour? entry in _entries)
            {
                if (entry is not null)
                {
                    copy.Insert(entry);
                }
            }

            copy.Insert(new Neighbour(key, result));
            return copy;
        }

        private void Insert(Neighbour entry)
        {
            int mask = _entries.Length - 1;
            int index = entry.Key.Id & mask;
            while (_entries[index] is not null)
            {
                index = (index + 1) & mask;
            }

            _entries[index] = entry;
            _count++;
        }
    }

    private sealed record Neighbour(ComponentSet Key, ComponentSet Result);
}
