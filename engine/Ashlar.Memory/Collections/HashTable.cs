using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Ashlar.Memory;

/// <summary>
/// What <see cref="NativeHashMap{TKey, TValue}"/> and <see cref="NativeHashSet{T}"/> share: entries without gaps, in
/// order of insertion, and <see cref="HashGroup"/>s that point into them, as in Folly's F14 vector maps (Bronson and Shi,
/// 2019).
/// <para>A hash names the group where a key belongs, and the way through the other groups when that is full. Each full
/// group that an entry passed counts it until it is removed: so there are no tombstones, and removing degrades nothing.
/// A lookup reads one line of the groups and one entry, and nearly never another in vain. An entry's place is noted, so
/// that the last one can move into a hole without being looked for. One block holds the groups, the places and the
/// entries; ten of twelve places are in use at most.</para>
/// <para>Hash codes and comparisons are the key's own code, which may do anything to the table: each is followed by a
/// look at whether it did. No way through the groups is longer than there are groups, whatever a key answers.</para>
/// </summary>
internal static unsafe partial class HashTable<TKey, TEntry>
    where TKey : unmanaged
    where TEntry : unmanaged, IKeyed<TKey>
{
    /// <summary>The entry of a key, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TEntry* Find(in Container container, TKey key)
    {
        ulong hash = KeyHash.Of(key);
        ContainerHeader* header = container.Open();
        HashGroup* group = GroupOf(header, hash);
        uint places = Match(in container, header, group, key, hash);
        if (places != 0)
        {
            return EntryOf(header, HashPlace.First(group, places));
        }

        return group->Overflow == 0 ? null : FindElsewhere(in container, header, key, hash);
    }

    /// <summary>The entry of a key, made when there is none; its contents are undefined then, the key too.</summary>
    /// <exception cref="OutOfNativeMemoryException">No memory. The table is as it was.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TEntry* FindOrAdd(in Container container, TKey key, out bool found)
    {
        ulong hash = KeyHash.Of(key);
        ContainerHeader* header = container.Open();
        HashGroup* group = GroupOf(header, hash);
        uint places = Match(in container, header, group, key, hash);
        if (places != 0)
        {
            found = true;
            return EntryOf(header, HashPlace.First(group, places));
        }

        uint empty = HashGroup.EmptyPlaces(group);
        if (group->Overflow != 0 || empty == 0 || header->Count == header->Capacity)
        {
            // A local of its own: the one above stays in a register.
            TEntry* entry = FindOrAddElsewhere(in container, header, key, hash, out bool wasThere);
            found = wasThere;
            return entry;
        }

        found = false;
        return Add(header, HashPlace.First(group, empty), hash);
    }

    /// <summary>Removes a key.</summary>
    /// <param name="container">The container.</param>
    /// <param name="key">The key.</param>
    /// <param name="removed">The entry it had.</param>
    /// <returns>False when the table does not hold it.</returns>
    public static bool Remove(in Container container, TKey key, out TEntry removed)
    {
        ulong hash = KeyHash.Of(key);
        ContainerHeader* header = container.Open();

        // The last entry moves into the hole. Its group is nowhere near the key's: it is fetched at the same time. Of an
        // empty table this reads the last group, and fetches anything.
        uint placeOfLast = PlacesOf(header)[header->Count - 1];
        Prefetch((HashGroup*)header->Start + (placeOfLast / HashPlace.InGroup));
        HashGroup* group = GroupOf(header, hash);
        uint places = Match(in container, header, group, key, hash);
        if (places == 0)
        {
            return RemoveElsewhere(in container, header, key, hash, out removed);
        }

        TakeOut(header, HashPlace.First(group, places), placeOfLast, out removed);
        return true;
    }

    /// <summary>Removes everything and keeps the memory.</summary>
    public static void Clear(ContainerHeader* header)
    {
        new Span<HashGroup>(header->Start, header->Cursor + 1).Clear();
        header->Count = 0;
        header->Version++;
    }

    /// <summary>For each entry the <see cref="HashPlace.NumberIn"/> of its place.</summary>
    private static uint* PlacesOf(ContainerHeader* header) =>
        PlacesBehind((HashGroup*)header->Start, (uint)header->Cursor);

    private static uint* PlacesBehind(HashGroup* groups, uint mask) => (uint*)(groups + mask + 1);

    /// <summary>The group where a hash belongs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static HashGroup* GroupOf(ContainerHeader* header, ulong hash) =>
        (HashGroup*)header->Start + (FirstIndex(hash) & (uint)header->Cursor);

    /// <summary>The index of the group where a hash belongs; all bits above the mask are to be taken off.</summary>
    private static uint FirstIndex(ulong hash) => (uint)(hash >> 8);

    /// <summary>From one group to the next that a hash may be in: odd, so that it comes by all of them.</summary>
    private static uint Step(ulong hash) => (uint)(hash >> 32) | 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TEntry* EntryOf(ContainerHeader* header, HashPlace place) =>
        (TEntry*)header->Entries + place.Entry;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TEntry* FindElsewhere(in Container container, ContainerHeader* header, TKey key, ulong hash)
    {
        HashPlace place = PlaceElsewhere(in container, header, key, hash);
        return place.IsNone ? null : EntryOf(header, place);
    }

    /// <summary>Goes on when the key is not in its own group, and this is or was full, or the table is.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TEntry* FindOrAddElsewhere(
        in Container container, ContainerHeader* header, TKey key, ulong hash, out bool found)
    {
        HashPlace place = PlaceElsewhere(in container, header, key, hash);
        found = !place.IsNone;
        if (found)
        {
            return EntryOf(header, place);
        }

        if (header->Count == header->Capacity)
        {
            Grow(in container, header);

            // Whoever was asked for memory may have added the key.
            return FindOrAdd(in container, key, out found);
        }

        return Add(header, EmptyPlace((HashGroup*)header->Start, (uint)header->Cursor, hash), hash);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool RemoveElsewhere(
        in Container container, ContainerHeader* header, TKey key, ulong hash, out TEntry removed)
    {
        HashPlace place = PlaceElsewhere(in container, header, key, hash);
        if (place.IsNone)
        {
            removed = default;
            return false;
        }

        Uncount(header, place.Group, hash);
        TakeOut(header, place, PlacesOf(header)[header->Count - 1], out removed);
        return true;
    }

    /// <summary>Adds an entry in an empty place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TEntry* Add(ContainerHeader* header, HashPlace place, ulong hash)
    {
        int count = header->Count;
        Fill(place, (HashGroup*)header->Start, (uint)header->Cursor, hash, count);
        header->Count = count + 1;
        header->Version++;
        return (TEntry*)header->Entries + count;
    }

    /// <summary>Lets an empty place stand for an entry.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Fill(HashPlace place, HashGroup* groups, uint mask, ulong hash, int entry)
    {
        place.Tag = HashGroup.TagOf(hash);
        place.Entry = entry;
        PlacesBehind(groups, mask)[entry] = place.NumberIn(groups);
    }

    /// <summary>Removes the entry of a place; the last entry moves into the hole.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void TakeOut(ContainerHeader* header, HashPlace place, uint placeOfLast, out TEntry removed)
    {
        var entries = (TEntry*)header->Entries;
        int hole = place.Entry;
        int last = header->Count - 1;
        HashPlace.Of((HashGroup*)header->Start, placeOfLast).Entry = hole;
        PlacesOf(header)[hole] = placeOfLast;
        removed = entries[hole];
        entries[hole] = entries[last];
        place.Empty();
        header->Count = last;
        header->Version++;
    }

    /// <summary>The place of a key that is not in its own group.</summary>
    private static HashPlace PlaceElsewhere(in Container container, ContainerHeader* header, TKey key, ulong hash)
    {
        var groups = (HashGroup*)header->Start;
        uint mask = (uint)header->Cursor;
        uint index = FirstIndex(hash);
        for (uint left = mask; left != 0 && groups[index & mask].Overflow != 0; left--)
        {
            index += Step(hash);
            uint places = Match(in container, header, groups + (index & mask), key, hash);
            if (places != 0)
            {
                return HashPlace.First(groups + (index & mask), places);
            }
        }

        return default;
    }

    /// <summary>Looks for a key in a group.</summary>
    /// <returns>Places, of which the first is the key's; or 0.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Match(
        in Container container, ContainerHeader* header, HashGroup* group, TKey key, ulong hash)
    {
        ulong state = ContainerHeader.State(header);
        uint places = HashGroup.Matches(group, HashGroup.TagOf(hash));
        for (; places != 0; places &= places - 1)
        {
            TEntry* entry = EntryOf(header, HashPlace.First(group, places));
            bool found = EqualityComparer<TKey>.Default.Equals(entry->Key, key);
            ThrowIfChanged(in container, header, state);
            if (found)
            {
                break;
            }
        }

        return places;
    }

    /// <summary>An empty place for a hash; the full groups before it count one more.</summary>
    private static HashPlace EmptyPlace(HashGroup* groups, uint mask, ulong hash)
    {
        uint index = FirstIndex(hash);
        for (uint left = mask + 1; left != 0; left--, index += Step(hash))
        {
            uint places = HashGroup.EmptyPlaces(groups + (index & mask));
            if (places != 0)
            {
                return HashPlace.First(groups + (index & mask), places);
            }

            groups[index & mask].Overflow++;
        }

        MapFailures.ThrowTwoWriters();
        return default;
    }

    /// <summary>An entry in some group is gone: those before it count one less.</summary>
    private static void Uncount(ContainerHeader* header, HashGroup* group, ulong hash)
    {
        var groups = (HashGroup*)header->Start;
        uint mask = (uint)header->Cursor;
        uint index = FirstIndex(hash);
        for (uint left = mask; left != 0 && groups + (index & mask) != group; left--, index += Step(hash))
        {
            groups[index & mask].Overflow--;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Prefetch(HashGroup* group)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(group);
        }
    }

    /// <summary>A key's own code has run: it must have left the table alone. A constant to the JIT where the key has
    /// none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ThrowIfChanged(in Container container, ContainerHeader* header, ulong state)
    {
        if (ContainerHeader.State(header) != state)
        {
            ThrowChanged(in container);
        }
    }

    [DoesNotReturn]
    private static void ThrowChanged(in Container container)
    {
        container.ThrowIfEnded();
        throw new InvalidOperationException(
            $"GetHashCode or Equals of the key type {TypeNames.Of<TKey>()} changed the container that was asking.");
    }
}
