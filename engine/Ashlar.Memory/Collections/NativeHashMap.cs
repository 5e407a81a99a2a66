using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// A map from keys to values outside the garbage collector, from any source of memory, with the calls of
/// <see cref="Dictionary{TKey, TValue}"/>.
/// <para>Entries lie in a row and are enumerated in that order: the order in which they were added, except that
/// removing one puts the last in its place. It depends on nothing but the calls made, so the same calls give the same
/// order on every machine, whatever the hash codes. Choose a <see cref="SlabMap{TKey, TValue}"/> when references to
/// values must stay good, or when growing a table of millions must not pause the game.</para>
/// <para>A value of 16 bytes without references: store it in a component, copy it freely; all copies are the one map,
/// and all are stale once it is disposed. Costs 64 bytes, and for each entry it has room for 11 bytes beyond key and
/// value; no call makes garbage. Against <see cref="Dictionary{TKey, TValue}"/>, shuffled int keys: a lookup that hits takes
/// 0.5 (1000 entries) to 1.1 times as long (a million), one that misses 0.3 to 0.5, adding 0.5 to 0.9, removing 0.9 to
/// 1.1. Belongs to one thread at a time; several may read it at once while none changes it.</para>
/// </summary>
/// <typeparam name="TKey">The keys: a type without references that implements IEquatable of itself, or an
/// enum.</typeparam>
/// <typeparam name="TValue">The values: a type without references.</typeparam>
/// <example><code>
/// var scores = new NativeHashMap&lt;int, float&gt;(arena);
/// scores[7] = 1.5f;
/// scores.GetValueRefOrAddDefault(7, out bool existed) += 1;
/// if (scores.TryGetValue(7, out float score)) { }
/// foreach (var entry in scores) { entry.Value *= 2; }
/// </code></example>
public readonly unsafe struct NativeHashMap<TKey, TValue> : IDisposable
    where TKey : unmanaged
    where TValue : unmanaged
{
    private readonly Container _container;

    /// <summary>Makes an empty map.</summary>
    /// <param name="source">Where its memory comes from.</param>
    /// <param name="capacity">Entries it can hold before it grows; 0 or more.</param>
    /// <param name="file">Filled in by the compiler: where it is made, for reports under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="capacity"/> is negative or above 1,342,177,280.
    /// </exception>
    /// <exception cref="NotSupportedException">The key type is no enum and does not implement IEquatable.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory. Nothing has changed.</exception>
    public NativeHashMap(
        BlockSource source, int capacity = 0, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        KeyHash.ThrowIfBoxed<TKey>();
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(
            capacity, HashTable<TKey, KeyValueEntry<TKey, TValue>>.LargestCapacity);
        _container = Container.Create(
            source,
            Origins.Of<NativeHashMap<TKey, TValue>>(),
            HashTable<TKey, KeyValueEntry<TKey, TValue>>.BytesFor(capacity),
            HashTable<TKey, KeyValueEntry<TKey, TValue>>.Alignment,
            file,
            line);
        HashTable<TKey, KeyValueEntry<TKey, TValue>>.Initialize(_container.Open(), capacity);
    }

    /// <summary>Entries in the map.</summary>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public int Count => _container.Open()->Count;

    /// <summary>Entries it can hold before it grows.</summary>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public int Capacity => _container.Open()->Capacity;

    /// <summary>False for the default value, and once the map has ended. At every check level.</summary>
    public bool IsAlive => _container.IsAlive;

    /// <summary>
    /// The value of a key, by value; setting adds the key or replaces its value. To change a value in place, see
    /// <see cref="GetValueRefOrNullRef"/>.
    /// </summary>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">Getting: the map does not hold the key.</exception>
    /// <exception cref="OutOfNativeMemoryException">Setting: no memory. The map is as it was.</exception>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public TValue this[TKey key]
    {
        get
        {
            KeyValueEntry<TKey, TValue>* entry = Find(key);
            if (entry is null)
            {
                MapFailures.ThrowMissing(key);
            }

            return entry->Value;
        }

        set => FindOrAdd(key, out _)->Value = value;
    }

    /// <summary>Adds a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">The map holds the key already. The map is as it was.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory. The map is as it was.</exception>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public void Add(TKey key, in TValue value)
    {
        if (!TryAdd(key, value))
        {
            MapFailures.ThrowDuplicate(key);
        }
    }

    /// <summary>Adds a key, unless the map holds it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value.</param>
    /// <returns>False when the map holds the key; its value stays.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory. The map is as it was.</exception>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public bool TryAdd(TKey key, TValue value)
    {
        KeyValueEntry<TKey, TValue>* entry = FindOrAdd(key, out bool found);
        if (!found)
        {
            entry->Value = value;
        }

        return !found;
    }

    /// <summary>Whether the map holds a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>True when it does.</returns>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public bool ContainsKey(TKey key) => Find(key) is not null;

    /// <summary>Copies the value of a key out, if the map holds it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value, or the default.</param>
    /// <returns>False when the map does not hold the key.</returns>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public bool TryGetValue(TKey key, out TValue value)
    {
        KeyValueEntry<TKey, TValue>* entry = Find(key);
        value = entry is null ? default : entry->Value;
        return entry is not null;
    }

    /// <summary>The value of a key, by reference; good until a key is added or removed.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The value, or a null reference (see <see cref="Unsafe.IsNullRef{T}"/>) when the map does not hold
    /// it.</returns>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public ref TValue GetValueRefOrNullRef(TKey key)
    {
        KeyValueEntry<TKey, TValue>* entry = Find(key);
        return ref entry is null ? ref Unsafe.NullRef<TValue>() : ref entry->Value;
    }

    /// <summary>
    /// The value of a key, by reference, added with the default value when the map does not hold it; good until a key
    /// is added or removed.
    /// </summary>
    /// <param name="key">The key.</param>
    /// <param name="exists">False when it was added.</param>
    /// <returns>The value.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory. The map is as it was.</exception>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public ref TValue GetValueRefOrAddDefault(TKey key, out bool exists)
    {
        KeyValueEntry<TKey, TValue>* entry = FindOrAdd(key, out exists);
        if (!exists)
        {
            entry->Value = default;
        }

        return ref entry->Value;
    }

    /// <summary>Removes a key; the last entry takes its place.</summary>
    /// <param name="key">The key.</param>
    /// <returns>False when the map does not hold it.</returns>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public bool Remove(TKey key) => HashTable<TKey, KeyValueEntry<TKey, TValue>>.Remove(in _container, key, out _);

    /// <summary>Removes a key and copies its value out; the last entry takes its place.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value it had, or the default.</param>
    /// <returns>False when the map does not hold it.</returns>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public bool Remove(TKey key, out TValue value)
    {
        bool removed = HashTable<TKey, KeyValueEntry<TKey, TValue>>.Remove(in _container, key, out var entry);
        value = entry.Value;
        return removed;
    }

    /// <summary>Empties the map and keeps its memory; takes time for its capacity.</summary>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public void Clear() => HashTable<TKey, KeyValueEntry<TKey, TValue>>.Clear(_container.Open());

    /// <summary>Makes room, so that the map does not grow before it holds so many entries.</summary>
    /// <param name="capacity">How many; 0 to 1,342,177,280.</param>
    /// <returns>The capacity it has now.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is outside that range.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory. The map is as it was.</exception>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public int EnsureCapacity(int capacity) =>
        HashTable<TKey, KeyValueEntry<TKey, TValue>>.EnsureCapacity(in _container, capacity);

    /// <summary>Moves the entries to the smallest block that holds them, and frees the old one. Without memory for the
    /// smaller block, the map stays as it is: see <see cref="TryTrimExcess"/>.</summary>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public void TrimExcess() => _ = TryTrimExcess();

    /// <summary>As <see cref="TrimExcess"/>, and says whether it was possible.</summary>
    /// <returns>False when there was no memory for the smaller block, and the map is as it was; true also when there is
    /// nothing to trim.</returns>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public bool TryTrimExcess() => HashTable<TKey, KeyValueEntry<TKey, TValue>>.TryTrimExcess(in _container);

    /// <summary>The entries in order, values by reference; notices changes when checks are on.</summary>
    /// <returns>The enumerator.</returns>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public Enumerator GetEnumerator() => new(_container, _container.Open());

    /// <summary>Ends the map: from now on every copy of it is stale. Disposing twice does nothing.</summary>
    /// <param name="file">Filled in by the compiler: where it ends, for reports under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void Dispose([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        _container.Dispose(file, line);

    void IDisposable.Dispose() => _container.Dispose(string.Empty, 0);

    private KeyValueEntry<TKey, TValue>* Find(TKey key) =>
        HashTable<TKey, KeyValueEntry<TKey, TValue>>.Find(in _container, key);

    private KeyValueEntry<TKey, TValue>* FindOrAdd(TKey key, out bool found)
    {
        KeyValueEntry<TKey, TValue>* entry =
            HashTable<TKey, KeyValueEntry<TKey, TValue>>.FindOrAdd(in _container, key, out found);
        if (!found)
        {
            entry->Name = key;
        }

        return entry;
    }

    /// <summary>The entries of a map in order.</summary>
    public ref struct Enumerator
    {
        private ContainerWalk<KeyValueEntry<TKey, TValue>> _walk;

        internal Enumerator(Container container, ContainerHeader* header) =>
            _walk = new ContainerWalk<KeyValueEntry<TKey, TValue>>(container, header, header->Entries);

        /// <summary>The entry at hand.</summary>
        public readonly MapEntry<TKey, TValue> Current => new(ref _walk.Item->Name, ref _walk.Item->Value);

        /// <summary>Goes to the next entry.</summary>
        /// <returns>False at the end.</returns>
        /// <exception cref="InvalidOperationException">The map was changed since the enumeration began.</exception>
        /// <exception cref="StaleContainerException">The map has ended.</exception>
        public bool MoveNext() => _walk.MoveNext();
    }
}
