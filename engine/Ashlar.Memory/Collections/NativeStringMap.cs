using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// A map whose keys are byte strings of any length, from any source of memory: for names in UTF-8 (<c>"player"u8</c>), paths,
/// parts of a network packet. The calls are those of <see cref="NativeHashMap{TKey, TValue}"/>, with a span for the key:
/// a lookup makes no string and copies nothing, and adding copies the bytes into the map.
/// <para>One block holds table, values and bytes, as LLVM's <c>StringMap</c> keeps a key beside its value. Entries are
/// enumerated in the order in which they were added, except that removing one puts the last in its place: it depends on
/// nothing but the calls made. Bytes of removed keys are used again when the map next gets another block, which it does when
/// half of them at the most are in use.</para>
/// <para>Keys are hashed as in wyhash (Wang Yi, 2019), with 122 random bits of the process, so that no set of keys is slow for
/// everybody, and nobody who sends keys can choose slow ones without knowing these bits. It is no cryptographic
/// hash.</para>
/// <para>A value of 16 bytes without references: store it in a component, copy it freely; all copies are the one map, and
/// all are stale once it is disposed. Costs 80 bytes, and for each entry it has room for 27 bytes beyond value and the
/// key's bytes; no call makes garbage. Against a <see cref="Dictionary{TKey, TValue}"/> of strings that is looked up by a span of
/// characters, names of 9 to 24 bytes: a lookup that hits takes 0.7 (1000 entries) to 1.0 times as long (a million), one that
/// misses 0.4 to 0.6, adding 0.4 to 0.6, removing 0.4 to 0.8. Belongs to one thread at a time; several may read it at once while none changes
/// it.</para>
/// </summary>
/// <typeparam name="TValue">The values: a type without references.</typeparam>
/// <example><code>
/// var sprites = new NativeStringMap&lt;int&gt;(arena);
/// sprites["hero/idle"u8] = 7;
/// sprites.GetValueRefOrAddDefault("hero/run"u8, out bool existed) += 1;
/// if (sprites.TryGetValue("hero/idle"u8, out int sprite)) { }
/// foreach (StringMapEntry&lt;int&gt; entry in sprites) { entry.Value *= 2; }
/// </code></example>
public readonly unsafe partial struct NativeStringMap<TValue> : IDisposable
    where TValue : unmanaged
{
    private readonly Container _container;

    /// <summary>Makes an empty map.</summary>
    /// <param name="source">Where its memory comes from.</param>
    /// <param name="capacity">Entries it can hold before it grows; 0 or more.</param>
    /// <param name="keyBytes">Bytes of all their keys together that it can hold before it grows; 0 or more.</param>
    /// <param name="file">Filled in by the compiler: where it is made, for reports under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="capacity"/> is negative or above 1,342,177,280, or <paramref name="keyBytes"/> is negative.
    /// </exception>
    /// <exception cref="OutOfNativeMemoryException">No memory. Nothing has changed.</exception>
    public NativeStringMap(
        BlockSource source,
        int capacity = 0,
        int keyBytes = 0,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(
            capacity, HashTable<ByteString, StringEntry<TValue>>.LargestCapacity);
        ArgumentOutOfRangeException.ThrowIfNegative(keyBytes);
        _container = Container.Create(
            source,
            Origins.Of<NativeStringMap<TValue>>(),
            HashTable<ByteString, StringEntry<TValue>>.BytesFor(capacity)
                + StringBytes.SizeFor(Math.Max(keyBytes, FewestKeyBytes)),
            HashTable<ByteString, StringEntry<TValue>>.Alignment,
            file,
            line);
        ContainerHeader* header = _container.Open();
        HashTable<ByteString, StringEntry<TValue>>.Initialize(header, capacity);
        *StringBytes.Of<TValue>(header) = default;
    }

    /// <summary>Entries in the map.</summary>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public int Count => _container.Open()->Count;

    /// <summary>Entries it can hold before it grows, if their keys fit.</summary>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public int Capacity => _container.Open()->Capacity;

    /// <summary>Bytes of the keys in the map.</summary>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public long KeyBytes => StringBytes.Of<TValue>(_container.Open())->Live;

    /// <summary>False for the default value, and once the map has ended. At every check level.</summary>
    public bool IsAlive => _container.IsAlive;

    /// <summary>
    /// The value of a key, by value; setting adds the key or replaces its value. To change a value in place, see
    /// <see cref="GetValueRefOrNullRef"/>.
    /// </summary>
    /// <param name="key">The key; may be empty, and may lie in this map.</param>
    /// <exception cref="KeyNotFoundException">Getting: the map does not hold the key.</exception>
    /// <exception cref="OutOfNativeMemoryException">Setting: no memory. The map is as it was.</exception>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public TValue this[ReadOnlySpan<byte> key]
    {
        get
        {
            StringEntry<TValue>* entry = Find(key);
            if (entry is null)
            {
                MapFailures.ThrowMissing(key);
            }

            return entry->Value;
        }

        set => FindOrAdd(key, out _)->Value = value;
    }

    /// <summary>Adds a key.</summary>
    /// <param name="key">The key; may be empty, and may lie in this map.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">The map holds the key already. The map is as it was.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory. The map is as it was.</exception>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public void Add(ReadOnlySpan<byte> key, in TValue value)
    {
        if (!TryAdd(key, value))
        {
            MapFailures.ThrowDuplicate(key);
        }
    }

    /// <summary>Adds a key, unless the map holds it.</summary>
    /// <param name="key">The key; may be empty, and may lie in this map.</param>
    /// <param name="value">Its value.</param>
    /// <returns>False when the map holds the key; its value stays.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory. The map is as it was.</exception>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public bool TryAdd(ReadOnlySpan<byte> key, TValue value)
    {
        StringEntry<TValue>* entry = FindOrAdd(key, out bool found);
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
    public bool ContainsKey(ReadOnlySpan<byte> key) => Find(key) is not null;

    /// <summary>Copies the value of a key out, if the map holds it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value, or the default.</param>
    /// <returns>False when the map does not hold the key.</returns>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public bool TryGetValue(ReadOnlySpan<byte> key, out TValue value)
    {
        StringEntry<TValue>* entry = Find(key);
        value = entry is null ? default : entry->Value;
        return entry is not null;
    }

    /// <summary>The value of a key, by reference; good until a key is added or removed.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The value, or a null reference (see <see cref="Unsafe.IsNullRef{T}"/>) when the map does not hold
    /// it.</returns>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public ref TValue GetValueRefOrNullRef(ReadOnlySpan<byte> key)
    {
        StringEntry<TValue>* entry = Find(key);
        return ref entry is null ? ref Unsafe.NullRef<TValue>() : ref entry->Value;
    }

    /// <summary>
    /// The value of a key, by reference, added with the default value when the map does not hold it; good until a key
    /// is added or removed.
    /// </summary>
    /// <param name="key">The key; may be empty, and may lie in this map.</param>
    /// <param name="exists">False when it was added.</param>
    /// <returns>The value.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory. The map is as it was.</exception>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    /// <remarks>When memory is refused, a handler of <see cref="MemorySystem.LowMemory"/> must not grow the map whose own
    /// bytes are the key.</remarks>
    public ref TValue GetValueRefOrAddDefault(ReadOnlySpan<byte> key, out bool exists)
    {
        StringEntry<TValue>* entry = FindOrAdd(key, out exists);
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
    public bool Remove(ReadOnlySpan<byte> key) => Remove(key, out _);

    /// <summary>Removes a key and copies its value out; the last entry takes its place.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value it had, or the default.</param>
    /// <returns>False when the map does not hold it.</returns>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public bool Remove(ReadOnlySpan<byte> key, out TValue value)
    {
        fixed (byte* start = key)
        {
            var name = new ByteString(start, key.Length);
            bool removed = HashTable<ByteString, StringEntry<TValue>>.Remove(in _container, name, out var entry);
            if (removed)
            {
                ContainerHeader* header = _container.Open();
                StringBytes* bytes = StringBytes.Of<TValue>(header);
                bytes->Live -= key.Length;
                if (bytes->Live == 0)
                {
                    bytes->Used = 0;
                }
            }

            value = entry.Value;
            return removed;
        }
    }

    /// <summary>Empties the map and keeps its memory; takes time for its capacity.</summary>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public void Clear()
    {
        ContainerHeader* header = _container.Open();
        HashTable<ByteString, StringEntry<TValue>>.Clear(header);
        *StringBytes.Of<TValue>(header) = default;
    }

    /// <summary>Makes room, so that the map does not grow before it holds so many entries, if no key is removed
    /// meanwhile.</summary>
    /// <param name="capacity">How many; 0 to 1,342,177,280.</param>
    /// <param name="keyBytes">Bytes of all their keys together; 0 or more.</param>
    /// <returns>The capacity it has now, in entries.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory. The map is as it was.</exception>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public int EnsureCapacity(int capacity, int keyBytes = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(
            capacity, HashTable<ByteString, StringEntry<TValue>>.LargestCapacity);
        ArgumentOutOfRangeException.ThrowIfNegative(keyBytes);
        ContainerHeader* header = _container.Open();
        while (capacity > header->Capacity || !HasRoom(header, keyBytes - StringBytes.Of<TValue>(header)->Live))
        {
            nint live = StringBytes.Of<TValue>(header)->Live;
            Rebuild(header, Math.Max(capacity, header->Capacity), Math.Max(keyBytes, live * 2), 0, out NativeBlock old);
            Free(old);
        }

        return header->Capacity;
    }

    /// <summary>Moves entries and keys to the smallest block that holds them and frees the old one, when that makes it at
    /// least a tenth smaller. Without memory for the smaller block, the map stays as it is: see
    /// <see cref="TryTrimExcess"/>.</summary>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public void TrimExcess() => _ = TryTrimExcess();

    /// <summary>As <see cref="TrimExcess"/>, and says whether it was possible.</summary>
    /// <returns>False when there was no memory for the smaller block, and the map is as it was; true also when there is
    /// nothing to trim.</returns>
    /// <exception cref="StaleContainerException">The map is disposed.</exception>
    public bool TryTrimExcess()
    {
        ContainerHeader* header = _container.Open();
        nint live = StringBytes.Of<TValue>(header)->Live;
        nint bytes = HashTable<ByteString, StringEntry<TValue>>.BytesFor(header->Count) + StringBytes.SizeFor(live);
        if (bytes >= header->Bytes / 10 * 9)
        {
            return true;
        }

        try
        {
            Rebuild(header, header->Count, live, 0, out NativeBlock old);
            Free(old);
            return true;
        }
        catch (OutOfNativeMemoryException)
        {
            _container.ThrowIfEnded();
            return false;
        }
    }

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

    /// <summary>The entries of a map in order.</summary>
    public ref struct Enumerator
    {
        private ContainerWalk<StringEntry<TValue>> _walk;

        internal Enumerator(Container container, ContainerHeader* header) =>
            _walk = new ContainerWalk<StringEntry<TValue>>(container, header, header->Entries);

        /// <summary>The entry at hand.</summary>
        public readonly StringMapEntry<TValue> Current => new(_walk.Item->Name.Bytes, ref _walk.Item->Value);

        /// <summary>Goes to the next entry.</summary>
        /// <returns>False at the end.</returns>
        /// <exception cref="InvalidOperationException">The map was changed since the enumeration began.</exception>
        /// <exception cref="StaleContainerException">The map has ended.</exception>
        public bool MoveNext() => _walk.MoveNext();
    }
}
