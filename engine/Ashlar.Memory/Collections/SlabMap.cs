using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// A map for the large, long-lived tables of a game: entries are slots of a slab pool, so they never move. A reference or
/// a handle to a value stays good until its own key is removed, whatever happens to other keys, and growing never pauses
/// the game: the index grows by one bucket with every sixth key (linear hashing, Litwin 1980), in an address range that
/// never moves either. A bucket is a cache line that tells by one vector comparison which entries to look at.
/// <para>Choose <see cref="NativeHashMap{TKey, TValue}"/> for tables that are small, or built once, or enumerated much:
/// its entries lie in a row, and it looks up faster.</para>
/// <para>Costs 31 bytes an entry beyond key and value. A lookup reads one bucket and one entry. Entries are enumerated by
/// their slots, 3 ns each: an order that depends on nothing but the calls made. Belongs to one thread at a time; several
/// may read it at once while none changes it.</para>
/// </summary>
/// <typeparam name="TKey">The keys: a type without references that implements IEquatable of itself, or an
/// enum.</typeparam>
/// <typeparam name="TValue">The values: a type without references.</typeparam>
/// <example><code>
/// using var actors = new SlabMap&lt;long, Actor&gt;(memory, "actors by account");
/// ref Actor actor = ref actors.GetValueRefOrAddDefault(account, out bool known);
/// actors.TryGetHandle(account, out Handle&lt;Actor&gt; handle);   // storable; knows when the key is gone
/// actors.GetValueRef(handle).Score += 10;
/// actors.Remove(handle);                                      // or by its key
/// </code></example>
public sealed unsafe partial class SlabMap<TKey, TValue> : Allocator
    where TKey : unmanaged
    where TValue : unmanaged
{
    private readonly SlabPool<SlabMapNode<TKey, TValue>> _nodes;
    private readonly NativeTable<HashGroup> _buckets;
    private readonly SlabMapNode<TKey, TValue>* _firstNode;
    private readonly HashGroup* _firstBucket;
    private int _bucketCount;
    private uint _mask;

    /// <summary>Counts the changes that an enumeration must not meet.</summary>
    internal uint Version { get; private set; }

    /// <summary>Makes an empty map. It takes address space only; memory comes with the first key.</summary>
    /// <param name="parent">The node above: a <see cref="MemorySystem"/> or another node.</param>
    /// <param name="name">Its name in the tree; below it stand <c>entries</c> and <c>buckets</c>.</param>
    /// <param name="maximumCount">The most keys it can ever hold: address space, which is free.</param>
    /// <param name="reclaim">When the storage of removed entries becomes free again.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumCount"/> is not 1 to
    /// 268,435,456.</exception>
    /// <exception cref="NotSupportedException">The key type is no enum and does not implement IEquatable.</exception>
    /// <exception cref="OutOfNativeMemoryException">The operating system has no such address range.</exception>
    public SlabMap(
        Allocator parent,
        string name,
        int maximumCount = SlabPool<TValue>.DefaultMaximumCount,
        ReclaimPolicy reclaim = ReclaimPolicy.Immediately)
        : base(parent, name, AllocatorKind.Group)
    {
        try
        {
            KeyHash.ThrowIfBoxed<TKey>();
            _nodes = new SlabPool<SlabMapNode<TKey, TValue>>(this, "entries", maximumCount, reclaim)
            {
                ObjectsEndWithOwner = true,
                ObjectType = typeof(TValue),
            };
            _buckets = new NativeTable<HashGroup>(this, "buckets", BucketsFor(maximumCount));

            // Neither range ever moves.
            _firstNode = _nodes.FirstSlot;
            _firstBucket = _buckets.FirstRow;
        }
        catch
        {
            Abandon();
            throw;
        }

        Publish();
    }

    /// <summary>Keys in the map.</summary>
    public int Count => _nodes.Count;

    /// <summary>Buckets that the keys are in, of twelve places each: about one for six keys.</summary>
    public int BucketCount => _bucketCount;

    /// <summary>
    /// The value of a key, by value; setting adds the key or replaces its value. To change a value in place, see
    /// <see cref="GetValueRefOrNullRef"/>.
    /// </summary>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">Getting: the map does not hold the key.</exception>
    /// <exception cref="OutOfNativeMemoryException">Setting: no memory. The map is as it was.</exception>
    public TValue this[TKey key]
    {
        get
        {
            int index = Find(key);
            if (index < 0)
            {
                MapFailures.ThrowMissing(key);
            }

            return NodeAt(index)->Value;
        }

        set => GetValueRefOrAddDefault(key, out _) = value;
    }

    /// <summary>Adds a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">The map holds the key already. The map is as it was.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory, or the map is full. The map is as it was.</exception>
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
    /// <exception cref="OutOfNativeMemoryException">No memory, or the map is full. The map is as it was.</exception>
    public bool TryAdd(TKey key, in TValue value)
    {
        uint hash = HashOf(key);
        if (Find(key, hash) >= 0)
        {
            return false;
        }

        AddNode(key, hash, out _)->Value = value;
        return true;
    }

    /// <summary>Whether the map holds a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>True when it does.</returns>
    public bool ContainsKey(TKey key) => Find(key) >= 0;

    /// <summary>Copies the value of a key out, if the map holds it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value, or the default.</param>
    /// <returns>False when the map does not hold the key.</returns>
    public bool TryGetValue(TKey key, out TValue value)
    {
        int index = Find(key);
        value = index < 0 ? default : NodeAt(index)->Value;
        return index >= 0;
    }

    /// <summary>The value of a key, by reference; good until that key is removed.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The value, or a null reference (see <see cref="Unsafe.IsNullRef{T}"/>) when the map does not hold
    /// it.</returns>
    public ref TValue GetValueRefOrNullRef(TKey key)
    {
        int index = Find(key);
        return ref index < 0 ? ref Unsafe.NullRef<TValue>() : ref NodeAt(index)->Value;
    }

    /// <summary>
    /// The value of a key, by reference, added with the default value when the map does not hold it; good until that
    /// key is removed.
    /// </summary>
    /// <param name="key">The key.</param>
    /// <param name="exists">False when it was added.</param>
    /// <returns>The value.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory, or the map is full. The map is as it was.</exception>
    public ref TValue GetValueRefOrAddDefault(TKey key, out bool exists)
    {
        uint hash = HashOf(key);
        int index = Find(key, hash);
        exists = index >= 0;
        if (exists)
        {
            return ref NodeAt(index)->Value;
        }

        SlabMapNode<TKey, TValue>* node = AddNode(key, hash, out _);
        node->Value = default;
        return ref node->Value;
    }

    /// <summary>
    /// The value of a key, by reference, with a handle to it; added with the default value when the map does not hold the
    /// key. The reference and the handle are good until that key is removed.
    /// </summary>
    /// <param name="key">The key.</param>
    /// <param name="exists">False when it was added.</param>
    /// <param name="handle">The handle, storable.</param>
    /// <returns>The value.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory, or the map is full. The map is as it was.</exception>
    /// <example><code>
    /// ref Page page = ref pages.GetValueRefOrAddDefault(number, out bool exists, out Handle&lt;Page&gt; handle);
    /// if (exists) { recent.MoveToFirst(handle); } else { recent.AddFirst(handle); }
    /// </code></example>
    public ref TValue GetValueRefOrAddDefault(TKey key, out bool exists, out Handle<TValue> handle)
    {
        uint hash = HashOf(key);
        int index = Find(key, hash);
        exists = index >= 0;
        if (!exists)
        {
            AddNode(key, hash, out index)->Value = default;
        }

        handle = HandleOf(index);
        return ref NodeAt(index)->Value;
    }

    /// <summary>A handle to the value of a key: storable, and stale once the key is removed.</summary>
    /// <param name="key">The key.</param>
    /// <param name="handle">The handle, or none.</param>
    /// <returns>False when the map does not hold the key.</returns>
    public bool TryGetHandle(TKey key, out Handle<TValue> handle)
    {
        int index = Find(key);
        handle = index < 0 ? default : HandleOf(index);
        return index >= 0;
    }

    /// <summary>Whether a handle's key is still in the map. At every check level.</summary>
    /// <param name="handle">Any handle.</param>
    /// <returns>False when it was removed, or the handle is not this map's.</returns>
    public bool IsAlive(Handle<TValue> handle) => _nodes.IsAlive(NodeOf(handle));

    /// <summary>The value a handle names, by reference; good until its key is removed.</summary>
    /// <param name="handle">A handle of this map.</param>
    /// <returns>The value.</returns>
    /// <exception cref="StaleHandleException">Its key was removed, or the handle is not this map's.</exception>
    public ref TValue GetValueRef(Handle<TValue> handle) => ref _nodes[NodeOf(handle)].Value;

    /// <summary>The key of the value that a handle names.</summary>
    /// <param name="handle">A handle of this map.</param>
    /// <returns>The key.</returns>
    /// <exception cref="StaleHandleException">The key was removed, or the handle is not this map's.</exception>
    public TKey KeyOf(Handle<TValue> handle) => _nodes[NodeOf(handle)].Key;

    /// <summary>Copies the value that a handle names, if its key is still in the map. At every check level.</summary>
    /// <param name="handle">Any handle.</param>
    /// <param name="value">The value, or the default.</param>
    /// <returns>False when the key was removed, or the handle is not this map's.</returns>
    public bool TryGet(Handle<TValue> handle, out TValue value)
    {
        bool alive = IsAlive(handle);
        value = alive ? NodeAt(handle.Index)->Value : default;
        return alive;
    }

    /// <summary>The value that a handle names, or a null reference. At every check level.</summary>
    /// <param name="handle">Any handle.</param>
    /// <returns>The value, or a reference for which <see cref="Unsafe.IsNullRef{T}"/> is true.</returns>
    public ref TValue GetOrNullRef(Handle<TValue> handle)
    {
        if (IsAlive(handle))
        {
            return ref NodeAt(handle.Index)->Value;
        }

        return ref Unsafe.NullRef<TValue>();
    }

    /// <summary>Removes a key: its handles are stale from now on.</summary>
    /// <param name="key">The key.</param>
    /// <returns>False when the map does not hold it.</returns>
    public bool Remove(TKey key) => Remove(key, out _);

    /// <summary>Removes a key and copies its value out: its handles are stale from now on.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value it had, or the default.</param>
    /// <returns>False when the map does not hold it.</returns>
    public bool Remove(TKey key, out TValue value)
    {
        int index = TakeOut(key, HashOf(key));
        if (index < 0)
        {
            value = default;
            return false;
        }

        value = NodeAt(index)->Value;
        Version++;
        _nodes.Destroy(_nodes.HandleOf(index));
        return true;
    }

    /// <summary>
    /// Removes the key of the value that a handle names, without looking it up: its handles are stale from now on. The
    /// handle is checked at every check level.
    /// </summary>
    /// <param name="handle">A handle of this map.</param>
    /// <exception cref="StaleHandleException">The key was removed already, or the handle is not this map's.</exception>
    public void Remove(Handle<TValue> handle)
    {
        if (!TryRemove(handle))
        {
            throw _nodes.StaleHandle(NodeOf(handle));
        }
    }

    /// <summary>Removes the key of the value that a handle names, if it is still in the map.</summary>
    /// <param name="handle">Any handle.</param>
    /// <returns>False when the key was removed already, or the handle is not this map's.</returns>
    public bool TryRemove(Handle<TValue> handle) => TryRemove(handle, out _);

    /// <summary>Removes the key of the value that a handle names, if it is still in the map, and copies the value
    /// out.</summary>
    /// <param name="handle">Any handle.</param>
    /// <param name="value">The value it had, or the default.</param>
    /// <returns>False when the key was removed already, or the handle is not this map's.</returns>
    public bool TryRemove(Handle<TValue> handle, out TValue value)
    {
        if (!TryGet(handle, out value))
        {
            return false;
        }

        TakeOut(handle.Index);
        Version++;
        _nodes.Destroy(NodeOf(handle));
        return true;
    }

    /// <summary>Makes an empty list whose links lie in this map's values: of those last used, of those to be written.</summary>
    /// <typeparam name="TLinks">Says which links of a value the list uses; usually the value's own type.</typeparam>
    /// <returns>The list. It ends with the map.</returns>
    /// <exception cref="ObjectDisposedException">The map is disposed.</exception>
    /// <example><code>
    /// SlabLinkedList&lt;Page, Page&gt; recent = pages.CreateLinkedList&lt;Page&gt;();
    /// </code></example>
    public SlabLinkedList<TValue, TLinks> CreateLinkedList<TLinks>()
        where TLinks : ILinked<TValue>
    {
        ThrowIfDisposed();
        return new SlabLinkedList<TValue, TLinks>(_nodes);
    }

    /// <summary>Removes every key and keeps the memory; takes time for every key.</summary>
    public void Clear()
    {
        ThrowIfDisposed();
        for (int i = 0; i < _bucketCount; i++)
        {
            HashGroup bucket = _firstBucket[i];
            _firstBucket[i] = default;
            for (uint places = HashGroup.UsedPlaces(&bucket); places != 0; places &= places - 1)
            {
                _nodes.Destroy(_nodes.HandleOf(bucket.Entries[BitOperations.TrailingZeroCount(places)]));
            }

            while (bucket.Overflow != 0)
            {
                int index = bucket.Overflow - 1;
                bucket.Overflow = NodeAt(index)->Next;
                _nodes.Destroy(_nodes.HandleOf(index));
            }
        }

        Version++;
    }

    /// <summary>Commits entries and splits buckets ahead, so that adding that many keys in all cannot fail.</summary>
    /// <param name="capacity">Keys in all; 0 to the map's maximum.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is negative.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory. Nothing has changed.</exception>
    public void EnsureCapacity(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _nodes.Reserve(Math.Max(0, capacity - Count));
        int buckets = BucketsFor(capacity);
        _buckets.EnsureCount(buckets);
        while (_bucketCount < buckets)
        {
            AddBucket();
        }
    }

    /// <summary>Merges the buckets that the keys do not need, and decommits their pages.</summary>
    public void TrimExcess()
    {
        ThrowIfDisposed();
        int needed = BucketsFor(Count);
        while (_bucketCount > needed)
        {
            RemoveBucket();
        }

        _buckets.Truncate(_bucketCount);
        Version++;
    }

    /// <summary>The entries, values by reference; notices changes when checks are on.</summary>
    /// <returns>The enumerator, which must be disposed; <c>foreach</c> does.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory for the bits that tell which slots are live.</exception>
    public Enumerator GetEnumerator()
    {
        ThrowIfDisposed();
        return new Enumerator(this);
    }

    private protected override void ReleaseMemory()
    {
        // The children release the memory. Without buckets, every call ends at a check that throws.
        _bucketCount = 0;
    }

    private static Handle<SlabMapNode<TKey, TValue>> NodeOf(Handle<TValue> handle) => new(handle.Packed);

    private Handle<TValue> HandleOf(int index) => new(_nodes.HandleOf(index).Packed);

    private void ThrowIfDisposed() => Allocator.ThrowIfEnded(IsDisposed, this);

    /// <summary>A node by its index.</summary>
    private SlabMapNode<TKey, TValue>* NodeAt(int index) => ContainerChecks.NodeOf(_nodes, _firstNode, index);

    /// <summary>Says why an enumeration cannot go on.</summary>
    [DoesNotReturn]
    internal void ThrowChanged()
    {
        ThrowIfDisposed();
        throw new InvalidOperationException($"The map '{Path}' was changed while it was enumerated.");
    }

    /// <summary>The entries of a map, lowest slot first.</summary>
    public ref struct Enumerator
    {
        private readonly SlabMap<TKey, TValue> _map;
        private readonly uint _version;
        private SlabEnumerator<SlabMapNode<TKey, TValue>> _nodes;

        internal Enumerator(SlabMap<TKey, TValue> map)
        {
            _map = map;
            _version = map.Version;
            _nodes = map._nodes.GetEnumerator();
        }

        /// <summary>The entry at hand.</summary>
        public readonly MapEntry<TKey, TValue> Current
        {
            get
            {
                // The nodes' own enumerator throws when it stands at none: before the first, or by default.
                int index = _nodes.Slot;
                ContainerChecks.ThrowIfChanged(_map, _version);
                SlabMapNode<TKey, TValue>* node = _map.NodeAt(index);
                return new MapEntry<TKey, TValue>(ref node->Key, ref node->Value);
            }
        }

        /// <summary>Goes to the next entry.</summary>
        /// <returns>False at the end.</returns>
        /// <exception cref="InvalidOperationException">The map was changed since the enumeration began.</exception>
        /// <exception cref="ObjectDisposedException">The map is disposed.</exception>
        public bool MoveNext()
        {
            if (_map is null)
            {
                return false;
            }

            ContainerChecks.ThrowIfChanged(_map, _version);
            return _nodes.MoveNext();
        }

        /// <summary>Ends the enumeration.</summary>
        public readonly void Dispose() => _nodes.Dispose();
    }
}
