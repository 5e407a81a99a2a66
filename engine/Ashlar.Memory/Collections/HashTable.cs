using System.Numerics;

namespace Ashlar.Memory;

/// <summary>
/// What <see cref="NativeHashMap{TKey, TValue}"/> and <see cref="NativeHashSet{T}"/> share: entries without gaps, in
/// order of insertion, and buckets that point into them, with robin hood probing and backward shift on removal, so that
/// there are no tombstones and nothing degrades (Celis 1986; the layout is that of Leitner-Ankerl's
/// ankerl::unordered_dense, 2022).
/// <para>A bucket's probe holds the distance from home and 8 bits of the hash, so one comparison tells nearly always
/// whether to look at an entry, to go on, or to stop. A lookup reads one line of buckets and one entry. One
/// block holds the buckets and behind them the entries; at most four fifths of the buckets are in use.</para>
/// </summary>
internal static unsafe class HashTable<TKey, TEntry>
    where TKey : unmanaged
    where TEntry : unmanaged, IKeyed<TKey>
{
    private const int FewestBuckets = 8;
    private const int MostBuckets = 1 << 30;

    /// <summary>Entries that the largest table holds.</summary>
    public static int LargestCapacity => EntriesOf(MostBuckets);

    /// <summary>Alignment of the block.</summary>
    public static int Alignment => Container.AlignmentOf<TEntry>();

    /// <summary>The size of a block for so many entries.</summary>
    public static nint BytesFor(int capacity) => BytesOf(BucketsFor(capacity));

    /// <summary>Makes an empty table of the block that a new container has.</summary>
    public static void Initialize(ContainerHeader* header, int capacity) => Layout(header, BucketsFor(capacity));

    /// <summary>The entry of a key, or null.</summary>
    public static TEntry* Find(ContainerHeader* header, TKey key)
    {
        ulong hash = KeyHash.Of(key);
        var buckets = (HashBucket*)header->Start;
        var entries = (TEntry*)header->Entries;
        uint mask = (uint)header->Cursor;
        uint index = (uint)(hash >> 8) & mask;
        uint probe = HashBucket.Step | (byte)hash;
        while (true)
        {
            HashBucket bucket = buckets[index];
            if (bucket.Probe == probe)
            {
                TEntry* entry = entries + bucket.Entry;
                if (EqualityComparer<TKey>.Default.Equals(entry->Key, key))
                {
                    return entry;
                }
            }
            else if (bucket.Probe < probe)
            {
                return null;
            }

            probe += HashBucket.Step;
            index = (index + 1) & mask;
        }
    }

    /// <summary>The entry of a key, made when there is none; its contents are undefined then, the key too.</summary>
    /// <exception cref="OutOfNativeMemoryException">No memory. The table is as it was.</exception>
    public static TEntry* FindOrAdd(Container container, ContainerHeader* header, TKey key, out bool found)
    {
        ulong hash = KeyHash.Of(key);
        var buckets = (HashBucket*)header->Start;
        uint mask = (uint)header->Cursor;
        uint index = (uint)(hash >> 8) & mask;
        uint probe = HashBucket.Step | (byte)hash;
        while (true)
        {
            HashBucket bucket = buckets[index];
            if (bucket.Probe == probe)
            {
                TEntry* entry = (TEntry*)header->Entries + bucket.Entry;
                if (EqualityComparer<TKey>.Default.Equals(entry->Key, key))
                {
                    found = true;
                    return entry;
                }
            }
            else if (bucket.Probe < probe)
            {
                break;
            }

            probe += HashBucket.Step;
            index = (index + 1) & mask;
        }

        found = false;
        int count = header->Count;
        if (count == header->Capacity)
        {
            Grow(container, header);
            if (Find(header, key) is not null and var added)
            {
                // Whoever was asked for memory has added the key.
                found = true;
                return added;
            }

            count = header->Count;
            buckets = (HashBucket*)header->Start;
            index = Place(buckets, (uint)header->Cursor, hash, out probe);
        }

        Insert(buckets, (uint)header->Cursor, index, new HashBucket { Probe = probe, Entry = count });
        header->Count = count + 1;
        ContainerChecks.NoteChange(header);
        return (TEntry*)header->Entries + count;
    }

    /// <summary>Removes a key.</summary>
    /// <param name="header">The table.</param>
    /// <param name="key">The key.</param>
    /// <param name="removed">The entry it had.</param>
    /// <returns>False when the table does not hold it.</returns>
    public static bool Remove(ContainerHeader* header, TKey key, out TEntry removed)
    {
        var buckets = (HashBucket*)header->Start;
        var entries = (TEntry*)header->Entries;
        uint mask = (uint)header->Cursor;
        ulong hash = KeyHash.Of(key);
        uint index = (uint)(hash >> 8) & mask;
        uint probe = HashBucket.Step | (byte)hash;
        while (buckets[index].Probe != probe
            || !EqualityComparer<TKey>.Default.Equals(entries[buckets[index].Entry].Key, key))
        {
            if (buckets[index].Probe < probe)
            {
                removed = default;
                return false;
            }

            probe += HashBucket.Step;
            index = (index + 1) & mask;
        }

        int hole = buckets[index].Entry;
        int last = header->Count - 1;
        removed = entries[hole];
        ShiftBack(buckets, mask, index);
        if (hole != last)
        {
            // The last entry moves into the hole, and its bucket follows.
            buckets[BucketOf(header, entries[last].Key, last)].Entry = hole;
            entries[hole] = entries[last];
        }

        header->Count = last;
        ContainerChecks.NoteChange(header);
        return true;
    }

    /// <summary>Removes everything and keeps the memory.</summary>
    public static void Clear(ContainerHeader* header)
    {
        new Span<HashBucket>(header->Start, header->Cursor + 1).Clear();
        header->Count = 0;
        ContainerChecks.NoteChange(header);
    }

    /// <summary>Makes room for so many entries.</summary>
    /// <returns>The capacity there is now.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory. The table is as it was.</exception>
    public static int EnsureCapacity(Container container, int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(capacity, LargestCapacity);
        ContainerHeader* header = container.Open();
        while (capacity > header->Capacity)
        {
            Rebuild(container, header, BucketsFor(capacity));
        }

        return header->Capacity;
    }

    /// <summary>Moves the entries to the smallest block that holds them, and frees the old one. Without memory for the
    /// smaller block, the table stays as it is.</summary>
    public static void TrimExcess(Container container)
    {
        ContainerHeader* header = container.Open();
        int buckets = BucketsFor(header->Count);
        if (buckets > header->Cursor)
        {
            return;
        }

        try
        {
            Rebuild(container, header, buckets);
        }
        catch (OutOfNativeMemoryException)
        {
            container.ThrowIfEnded();
        }
    }

    private static int EntriesOf(int buckets) => (int)(buckets * 4L / 5);

    private static int BucketsFor(int capacity)
    {
        // One more bucket than exactly enough, for the rounding of EntriesOf.
        uint needed = (uint)Math.Min((capacity * 5L / 4) + 1, MostBuckets);
        return (int)BitOperations.RoundUpToPowerOf2(Math.Max(FewestBuckets, needed));
    }

    /// <summary>Entries begin behind the buckets, whose bytes are a multiple of 64.</summary>
    private static nint BytesOf(int buckets) =>
        ((nint)buckets * sizeof(HashBucket)) + ((nint)EntriesOf(buckets) * sizeof(TEntry));

    private static void Layout(ContainerHeader* header, int buckets)
    {
        header->Entries = header->Start + ((nint)buckets * sizeof(HashBucket));
        header->Cursor = buckets - 1;
        header->Capacity = EntriesOf(buckets);
        new Span<HashBucket>(header->Start, buckets).Clear();
    }

    private static void Grow(Container container, ContainerHeader* header)
    {
        while (header->Count == header->Capacity)
        {
            if (header->Cursor + 1 == MostBuckets)
            {
                container.ThrowFull(LargestCapacity);
            }

            Rebuild(container, header, (header->Cursor + 1) * 2);
        }
    }

    /// <summary>
    /// Makes the table of another size. The new block is complete before the table has it, since the hash code of a key
    /// is somebody else's: it may throw, and then the table is as it was. A table that was changed meanwhile stays as
    /// it is, too.
    /// </summary>
    private static void Rebuild(Container container, ContainerHeader* header, int bucketCount)
    {
        BlockOwner owner = container.Owner();
        NativeBlock block = owner.Allocate(Math.Max(BytesOf(bucketCount), Container.SmallestBlock), Alignment);
        bool built = false;
        try
        {
            container.ThrowIfEnded();
            built = TryBuild(container, header, bucketCount, (byte*)block.Address);
        }
        finally
        {
            if (!built)
            {
                owner.Free(block);
            }
        }

        if (built)
        {
            header->Entries = (byte*)block.Address + ((nint)bucketCount * sizeof(HashBucket));
            header->Cursor = bucketCount - 1;
            header->Capacity = EntriesOf(bucketCount);
            ContainerChecks.NoteChange(header);
            Container.Replace(header, owner, block);
        }
    }

    /// <summary>Fills a block with the table.</summary>
    /// <returns>False when the entries do not fit, or were changed by a key's hash code.</returns>
    private static bool TryBuild(Container container, ContainerHeader* header, int bucketCount, byte* start)
    {
        int count = header->Count;
        byte* old = header->Entries;
        if (count > EntriesOf(bucketCount))
        {
            return false;
        }

        var buckets = (HashBucket*)start;
        var entries = (TEntry*)(start + ((nint)bucketCount * sizeof(HashBucket)));
        uint mask = (uint)bucketCount - 1;
        new Span<HashBucket>(buckets, bucketCount).Clear();
        nint kept = (nint)count * sizeof(TEntry);
        Buffer.MemoryCopy(old, entries, kept, kept);
        for (int i = 0; i < count; i++)
        {
            uint index = Place(buckets, mask, KeyHash.Of(entries[i].Key), out uint probe);
            Insert(buckets, mask, index, new HashBucket { Probe = probe, Entry = i });
        }

        container.ThrowIfEnded();
        return header->Count == count && header->Entries == old;
    }

    /// <summary>Where a key that the table does not hold belongs: before the first bucket that is nearer to its
    /// home.</summary>
    private static uint Place(HashBucket* buckets, uint mask, ulong hash, out uint probe)
    {
        uint index = (uint)(hash >> 8) & mask;
        probe = HashBucket.Step | (byte)hash;
        while (probe <= buckets[index].Probe)
        {
            probe += HashBucket.Step;
            index = (index + 1) & mask;
        }

        return index;
    }

    /// <summary>Puts a bucket in its place; those that stood there move one step on.</summary>
    private static void Insert(HashBucket* buckets, uint mask, uint index, HashBucket bucket)
    {
        while (buckets[index].Probe != 0)
        {
            (bucket, buckets[index]) = (buckets[index], bucket);
            bucket.Probe += HashBucket.Step;
            index = (index + 1) & mask;
        }

        buckets[index] = bucket;
    }

    /// <summary>Takes a bucket out; those behind it that are not at home move one step back.</summary>
    private static void ShiftBack(HashBucket* buckets, uint mask, uint index)
    {
        uint next = (index + 1) & mask;
        while (buckets[next].Probe >= 2 * HashBucket.Step)
        {
            buckets[index].Probe = buckets[next].Probe - HashBucket.Step;
            buckets[index].Entry = buckets[next].Entry;
            index = next;
            next = (next + 1) & mask;
        }

        buckets[index] = default;
    }

    /// <summary>The bucket of an entry that the table holds.</summary>
    private static uint BucketOf(ContainerHeader* header, TKey key, int entry)
    {
        var buckets = (HashBucket*)header->Start;
        uint mask = (uint)header->Cursor;
        uint index = (uint)(KeyHash.Of(key) >> 8) & mask;
        while (buckets[index].Entry != entry || buckets[index].Probe == 0)
        {
            index = (index + 1) & mask;
        }

        return index;
    }
}
