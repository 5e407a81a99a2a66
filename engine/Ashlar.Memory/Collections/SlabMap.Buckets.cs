using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <content>
/// The index: buckets that grow one at a time (linear hashing). Each is a <see cref="HashGroup"/>: twelve places with a tag
/// of the hash and the number of a node, and where these are full, a chain of the other nodes. Six keys a bucket on
/// average; buckets that are still to be split have up to twice as many as those that were, so that a chain is rare and
/// short.
/// </content>
public sealed unsafe partial class SlabMap<TKey, TValue>
{
    private const int FewestBuckets = 2;
    private const int KeysInBucket = 6;

    private static int BucketsFor(int keys) =>
        Math.Max(FewestBuckets, (int)(((uint)keys + KeysInBucket - 1) / KeysInBucket));

    private static uint HashOf(TKey key) => (uint)KeyHash.Of(key);

    /// <summary>The tag of a hash: its highest bits, as the lowest choose the bucket.</summary>
    private static byte TagOf(uint hash) => HashGroup.TagOf(hash >> 25);

    /// <summary>The bucket of a hash. Where a bucket is not yet split, one bit less of the hash decides.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private HashGroup* BucketOf(uint hash)
    {
        uint bucket = hash & _mask;
        if (bucket >= (uint)_bucketCount)
        {
            bucket &= _mask >> 1;
        }

        return _firstBucket + bucket;
    }

    private int Find(TKey key) => Find(key, HashOf(key));

    /// <summary>The index of a key's node, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(TKey key, uint hash)
    {
        if (_bucketCount == 0)
        {
            ThrowIfDisposed();
            return -1;
        }

        HashGroup* bucket = BucketOf(hash);
        for (uint places = HashGroup.Matches(bucket, TagOf(hash)); places != 0; places &= places - 1)
        {
            int index = bucket->Entries[BitOperations.TrailingZeroCount(places)];
            if (IsKeyOf(index, key))
            {
                return index;
            }
        }

        return bucket->Overflow == 0 ? -1 : FindInChain(bucket, key, hash);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindInChain(HashGroup* bucket, TKey key, uint hash)
    {
        for (int next = bucket->Overflow; next != 0; next = NodeAt(next - 1)->Next)
        {
            if (NodeAt(next - 1)->Hash == hash && IsKeyOf(next - 1, key))
            {
                return next - 1;
            }
        }

        return -1;
    }

    /// <summary>Whether a node has a key. The comparison may be the key's own code: it must leave the map alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsKeyOf(int index, TKey key)
    {
        uint version = Version;
        bool isKey = EqualityComparer<TKey>.Default.Equals(NodeAt(index)->Key, key);
        if (version != Version || _bucketCount == 0)
        {
            ThrowChangedByKey();
        }

        return isKey;
    }

    /// <summary>A node for a key that the map does not hold; its value is undefined.</summary>
    private SlabMapNode<TKey, TValue>* AddNode(TKey key, uint hash, out int index)
    {
        // What can fail comes first, so that a failure leaves the map as it was.
        uint version = Version;
        if (_nodes.FreeCount == 0)
        {
            _nodes.Reserve(1);
        }

        if (_nodes.Count >= _bucketCount * KeysInBucket && _bucketCount < _buckets.MaximumCount)
        {
            _buckets.EnsureCount(Math.Max(_bucketCount + 1, FewestBuckets));

            // Whoever was asked for memory may have added keys; or emptied the map before it had a bucket.
            if (version == Version || _bucketCount == 0)
            {
                AddBucket();
            }
        }

        if (version != Version && Find(key, hash) >= 0)
        {
            MapFailures.ThrowDuplicate(key);
        }

        _nodes.CreateUninitialized(out Handle<SlabMapNode<TKey, TValue>> handle);

        index = handle.Index;
        SlabMapNode<TKey, TValue>* node = NodeAt(index);
        node->Key = key;
        node->Hash = hash;
        Put(BucketOf(hash), index, node);
        Version++;
        return node;
    }

    /// <summary>Puts a node into a bucket: into a place, or onto its chain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(HashGroup* bucket, int index, SlabMapNode<TKey, TValue>* node)
    {
        uint empty = HashGroup.EmptyPlaces(bucket);
        if (empty == 0)
        {
            node->Next = bucket->Overflow;
            bucket->Overflow = index + 1;
            return;
        }

        int place = BitOperations.TrailingZeroCount(empty);
        bucket->Tags[place] = TagOf(node->Hash);
        bucket->Entries[place] = index;
    }

    /// <summary>Takes the node of a key out of its bucket; the first of the chain gets its place.</summary>
    /// <returns>The index of the node, or -1.</returns>
    private int TakeOut(TKey key, uint hash)
    {
        if (_bucketCount == 0)
        {
            ThrowIfDisposed();
            return -1;
        }

        HashGroup* bucket = BucketOf(hash);
        for (uint places = HashGroup.Matches(bucket, TagOf(hash)); places != 0; places &= places - 1)
        {
            int place = BitOperations.TrailingZeroCount(places);
            int index = bucket->Entries[place];
            if (IsKeyOf(index, key))
            {
                Empty(bucket, place);
                return index;
            }
        }

        int chained = bucket->Overflow == 0 ? -1 : FindInChain(bucket, key, hash);
        if (chained >= 0)
        {
            Unchain(bucket, chained, isPlaceFree: false);
        }

        return chained;
    }

    /// <summary>Takes a node out of its bucket. Its key is not asked.</summary>
    private void TakeOut(int index)
    {
        HashGroup* bucket = BucketOf(NodeAt(index)->Hash);
        for (uint places = HashGroup.UsedPlaces(bucket); places != 0; places &= places - 1)
        {
            int place = BitOperations.TrailingZeroCount(places);
            if (bucket->Entries[place] == index)
            {
                Empty(bucket, place);
                return;
            }
        }

        Unchain(bucket, index, isPlaceFree: false);
    }

    /// <summary>Empties a place of a bucket; the first of the chain gets it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Empty(HashGroup* bucket, int place)
    {
        bucket->Tags[place] = 0;
        if (bucket->Overflow != 0)
        {
            Unchain(bucket, bucket->Overflow - 1, isPlaceFree: true);
        }
    }

    /// <summary>Takes a node off the chain of a bucket, and puts it into the free place if there is one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Unchain(HashGroup* bucket, int index, bool isPlaceFree)
    {
        int* link = &bucket->Overflow;
        while (*link != index + 1)
        {
            link = &NodeAt(*link - 1)->Next;
        }

        SlabMapNode<TKey, TValue>* node = NodeAt(index);
        *link = node->Next;
        if (isPlaceFree)
        {
            Put(bucket, index, node);
        }
    }

    /// <summary>One bucket more: the next in turn is split in two, by one more bit of its nodes' hashes.</summary>
    private void AddBucket()
    {
        if (_bucketCount == 0)
        {
            _bucketCount = FewestBuckets;
            _mask = FewestBuckets - 1;
            return;
        }

        int added = _bucketCount;
        if ((uint)added > _mask)
        {
            _mask = (_mask << 1) | 1;
        }

        uint bit = (_mask >> 1) + 1;
        HashGroup* from = _firstBucket + (added - (int)bit);
        HashGroup* to = _firstBucket + added;
        *to = default;
        _bucketCount = added + 1;
        Distribute(from, from, to, bit);
    }

    /// <summary>One bucket less: merges the last into the one that it was split from.</summary>
    private void RemoveBucket()
    {
        int last = --_bucketCount;
        uint bit = (_mask >> 1) + 1;
        HashGroup* to = _firstBucket + (last - (int)bit);
        Distribute(_firstBucket + last, to, to, bit);
        if ((uint)last == bit)
        {
            _mask >>= 1;
        }
    }

    /// <summary>Empties a bucket, and puts each of its nodes into one of two, as a bit of the hash says.</summary>
    private void Distribute(HashGroup* bucket, HashGroup* withoutBit, HashGroup* withBit, uint bit)
    {
        HashGroup nodes = *bucket;
        *bucket = default;
        for (uint places = HashGroup.UsedPlaces(&nodes); places != 0; places &= places - 1)
        {
            int index = nodes.Entries[BitOperations.TrailingZeroCount(places)];
            SlabMapNode<TKey, TValue>* node = NodeAt(index);
            Put((node->Hash & bit) == 0 ? withoutBit : withBit, index, node);
        }

        while (nodes.Overflow != 0)
        {
            int index = nodes.Overflow - 1;
            SlabMapNode<TKey, TValue>* node = NodeAt(index);
            nodes.Overflow = node->Next;
            Put((node->Hash & bit) == 0 ? withoutBit : withBit, index, node);
        }
    }

    [DoesNotReturn]
    private void ThrowChangedByKey()
    {
        ThrowIfDisposed();
        throw new InvalidOperationException(
            $"Equals of the key type {TypeNames.Of<TKey>()} changed the map '{Path}' that was asking.");
    }
}
