using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// A set outside the garbage collector, from any source of memory, with the calls of <see cref="HashSet{T}"/>.
/// <para>Items lie in a row and can be read as a span: in the order in which they were added, except that removing one
/// puts the last in its place. The order depends on nothing but the calls made.</para>
/// <para>A value of 16 bytes without references: store it in a component, copy it freely; all copies are the one set,
/// and all are stale once it is disposed. Costs 64 bytes, and for each item it has room for 11 bytes beyond the item.
/// No call makes garbage; for what each costs, see <see cref="NativeHashMap{TKey, TValue}"/>. Belongs to one thread at a
/// time; several may read it at once while none changes it.</para>
/// </summary>
/// <typeparam name="T">The items: a type without references that implements IEquatable of itself, or an
/// enum.</typeparam>
/// <example><code>
/// var seen = new NativeHashSet&lt;int&gt;(arena);
/// bool first = seen.Add(7);
/// foreach (int item in seen.AsSpan()) { }
/// </code></example>
public readonly unsafe struct NativeHashSet<T> : IDisposable
    where T : unmanaged
{
    private readonly Container _container;

    /// <summary>Makes an empty set.</summary>
    /// <param name="source">Where its memory comes from.</param>
    /// <param name="capacity">Items it can hold before it grows; 0 or more.</param>
    /// <param name="file">Filled in by the compiler: where it is made, for reports under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="capacity"/> is negative or above 1,342,177,280.
    /// </exception>
    /// <exception cref="NotSupportedException">The item type is no enum and does not implement IEquatable.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory. Nothing has changed.</exception>
    public NativeHashSet(
        BlockSource source, int capacity = 0, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        KeyHash.ThrowIfBoxed<T>();
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(capacity, HashTable<T, KeyEntry<T>>.LargestCapacity);
        _container = Container.Create(
            source,
            Origins.Of<NativeHashSet<T>>(),
            HashTable<T, KeyEntry<T>>.BytesFor(capacity),
            HashTable<T, KeyEntry<T>>.Alignment,
            file,
            line);
        HashTable<T, KeyEntry<T>>.Initialize(_container.Open(), capacity);
    }

    /// <summary>Items in the set.</summary>
    /// <exception cref="StaleContainerException">The set is disposed.</exception>
    public int Count => _container.Open()->Count;

    /// <summary>Items it can hold before it grows.</summary>
    /// <exception cref="StaleContainerException">The set is disposed.</exception>
    public int Capacity => _container.Open()->Capacity;

    /// <summary>False for the default value, and once the set has ended. At every check level.</summary>
    public bool IsAlive => _container.IsAlive;

    /// <summary>The items in order; valid until one is added or removed.</summary>
    /// <returns>The span.</returns>
    /// <exception cref="StaleContainerException">The set is disposed.</exception>
    public ReadOnlySpan<T> AsSpan()
    {
        ContainerHeader* header = _container.Open();
        return new ReadOnlySpan<T>(header->Entries, header->Count);
    }

    /// <summary>Adds an item.</summary>
    /// <param name="item">The item.</param>
    /// <returns>False when the set holds it already.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory. The set is as it was.</exception>
    /// <exception cref="StaleContainerException">The set is disposed.</exception>
    public bool Add(T item)
    {
        HashTable<T, KeyEntry<T>>.FindOrAdd(in _container, item, out bool found)->Item = item;
        return !found;
    }

    /// <summary>Whether the set holds an item.</summary>
    /// <param name="item">The item.</param>
    /// <returns>True when it does.</returns>
    /// <exception cref="StaleContainerException">The set is disposed.</exception>
    public bool Contains(T item) => HashTable<T, KeyEntry<T>>.Find(in _container, item) is not null;

    /// <summary>Removes an item; the last one takes its place.</summary>
    /// <param name="item">The item.</param>
    /// <returns>False when the set does not hold it.</returns>
    /// <exception cref="StaleContainerException">The set is disposed.</exception>
    public bool Remove(T item) => HashTable<T, KeyEntry<T>>.Remove(in _container, item, out _);

    /// <summary>Empties the set and keeps its memory; takes time for its capacity.</summary>
    /// <exception cref="StaleContainerException">The set is disposed.</exception>
    public void Clear() => HashTable<T, KeyEntry<T>>.Clear(_container.Open());

    /// <summary>Makes room, so that the set does not grow before it holds so many items.</summary>
    /// <param name="capacity">How many; 0 to 1,342,177,280.</param>
    /// <returns>The capacity it has now.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is outside that range.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory. The set is as it was.</exception>
    /// <exception cref="StaleContainerException">The set is disposed.</exception>
    public int EnsureCapacity(int capacity) =>
        HashTable<T, KeyEntry<T>>.EnsureCapacity(in _container, capacity);

    /// <summary>Moves the items to the smallest block that holds them, and frees the old one. Without memory for the
    /// smaller block, the set stays as it is: see <see cref="TryTrimExcess"/>.</summary>
    /// <exception cref="StaleContainerException">The set is disposed.</exception>
    public void TrimExcess() => _ = TryTrimExcess();

    /// <summary>As <see cref="TrimExcess"/>, and says whether it was possible.</summary>
    /// <returns>False when there was no memory for the smaller block, and the set is as it was; true also when there is
    /// nothing to trim.</returns>
    /// <exception cref="StaleContainerException">The set is disposed.</exception>
    public bool TryTrimExcess() => HashTable<T, KeyEntry<T>>.TryTrimExcess(in _container);

    /// <summary>The items in order; notices changes when checks are on.</summary>
    /// <returns>The enumerator.</returns>
    /// <exception cref="StaleContainerException">The set is disposed.</exception>
    public Enumerator GetEnumerator() => new(_container, _container.Open());

    /// <summary>Ends the set: from now on every copy of it is stale. Disposing twice does nothing.</summary>
    /// <param name="file">Filled in by the compiler: where it ends, for reports under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void Dispose([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        _container.Dispose(file, line);

    void IDisposable.Dispose() => _container.Dispose(string.Empty, 0);

    /// <summary>The items of a set in order.</summary>
    public ref struct Enumerator
    {
        private ContainerWalk<KeyEntry<T>> _walk;

        internal Enumerator(Container container, ContainerHeader* header) =>
            _walk = new ContainerWalk<KeyEntry<T>>(container, header, header->Entries);

        /// <summary>The item at hand.</summary>
        public readonly T Current => _walk.Item->Item;

        /// <summary>Goes to the next item.</summary>
        /// <returns>False at the end.</returns>
        /// <exception cref="InvalidOperationException">The set was changed since the enumeration began.</exception>
        /// <exception cref="StaleContainerException">The set has ended.</exception>
        public bool MoveNext() => _walk.MoveNext();
    }
}
