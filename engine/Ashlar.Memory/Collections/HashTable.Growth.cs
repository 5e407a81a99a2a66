using System.Numerics;

namespace Ashlar.Memory;

/// <content>How a table lies in its block, and how it gets another.</content>
internal static unsafe partial class HashTable<TKey, TEntry>
{
    private const int EntriesInGroup = 10;
    private const int MostGroups = 1 << 27;

    /// <summary>Entries that the largest table holds.</summary>
    public static int LargestCapacity => EntriesOf(MostGroups);

    /// <summary>Alignment of the block.</summary>
    public static int Alignment => Math.Max(HashGroup.Bytes, Container.AlignmentOf<TEntry>());

    /// <summary>The size of a block for so many entries.</summary>
    public static nint BytesFor(int capacity) => BytesOf(GroupsFor(capacity));

    /// <summary>Makes an empty table of the block that a new container has.</summary>
    public static void Initialize(ContainerHeader* header, int capacity)
    {
        int groups = GroupsFor(capacity);
        UseGroups(header, header->Start, groups);
        new Span<HashGroup>(header->Start, groups).Clear();
    }

    /// <summary>Makes room for so many entries.</summary>
    /// <returns>The capacity there is now.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory. The table is as it was.</exception>
    public static int EnsureCapacity(in Container container, int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(capacity, LargestCapacity);
        ContainerHeader* header = container.Open();
        while (capacity > header->Capacity)
        {
            Rebuild(in container, header, GroupsFor(capacity));
        }

        return header->Capacity;
    }

    /// <summary>Moves the entries to the smallest block that holds them, and frees the old one. Without memory for the
    /// smaller block, the table stays as it is.</summary>
    /// <returns>False when there was no memory for it, and the table is as it was.</returns>
    public static bool TryTrimExcess(in Container container)
    {
        ContainerHeader* header = container.Open();
        int groups = GroupsFor(header->Count);
        if (groups > header->Cursor)
        {
            return true;
        }

        try
        {
            Rebuild(in container, header, groups);
            return true;
        }
        catch (OutOfNativeMemoryException)
        {
            container.ThrowIfEnded();
            return false;
        }
    }

    private static int EntriesOf(int groups) => groups * EntriesInGroup;

    private static int GroupsFor(int capacity)
    {
        uint needed = ((uint)capacity + EntriesInGroup - 1) / EntriesInGroup;
        return (int)BitOperations.RoundUpToPowerOf2(Math.Max(needed, 1));
    }

    private static nint BytesOf(int groups) => OffsetOfEntries(groups) + ((nint)EntriesOf(groups) * sizeof(TEntry));

    /// <summary>Where the entries lie in a block: behind the groups and the places.</summary>
    private static nint OffsetOfEntries(int groups)
    {
        nint places = (nint)groups * (sizeof(HashGroup) + (EntriesInGroup * sizeof(uint)));
        return (places + HashGroup.Bytes - 1) & ~(HashGroup.Bytes - 1);
    }

    private static void UseGroups(ContainerHeader* header, byte* start, int groups)
    {
        header->Entries = start + OffsetOfEntries(groups);
        header->Cursor = groups - 1;
        header->Capacity = EntriesOf(groups);
    }

    private static void Grow(in Container container, ContainerHeader* header)
    {
        while (header->Count == header->Capacity)
        {
            if (header->Cursor + 1 == MostGroups)
            {
                container.ThrowFull(LargestCapacity);
            }

            Rebuild(in container, header, (header->Cursor + 1) * 2);
        }
    }

    /// <summary>Makes the table of another size, and frees the old block.</summary>
    /// <exception cref="OutOfNativeMemoryException">No memory. The table is as it was.</exception>
    private static void Rebuild(in Container container, ContainerHeader* header, int groups)
    {
        NativeBlock old = RebuildBeside(in container, header, groups, 0, 0);
        if (old.Bytes > 0)
        {
            container.Owner().Free(old);
        }
    }

    /// <summary>Makes the table of another size, with room behind the entries.</summary>
    /// <param name="container">The container.</param>
    /// <param name="header">Its header.</param>
    /// <param name="capacity">Entries to have room for.</param>
    /// <param name="behind">Bytes behind the entries.</param>
    /// <param name="needed">How many of them must not be taken by keys.</param>
    /// <returns>The old block, which is the caller's to free; none when the table stays as it was, because so much was added
    /// while memory was looked for that it does not fit.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory. The table is as it was.</exception>
    public static NativeBlock Rebuild(
        in Container container, ContainerHeader* header, int capacity, nint behind, nint needed) =>
        RebuildBeside(in container, header, GroupsFor(capacity), behind, needed);

    /// <summary>
    /// The new block is complete before the table has it, since the hash code of a key is somebody else's: it may throw,
    /// and then the table is as it was.
    /// </summary>
    private static NativeBlock RebuildBeside(
        in Container container, ContainerHeader* header, int groups, nint behind, nint needed)
    {
        BlockOwner owner = container.Owner();
        NativeBlock block = owner.Allocate(Math.Max(BytesOf(groups) + behind, Container.SmallestBlock), Alignment);
        bool built = false;
        try
        {
            container.ThrowIfEnded();
            if (header->Count <= EntriesOf(groups) && TEntry.KeyBytes(header) + needed <= behind)
            {
                Build(in container, header, groups, (byte*)block.Address);
                built = true;
            }
        }
        finally
        {
            if (!built)
            {
                owner.Free(block);
            }
        }

        if (!built)
        {
            return default;
        }

        NativeBlock old = header->Block;
        UseGroups(header, (byte*)block.Address, groups);
        header->Version++;
        header->Start = (byte*)block.Address;
        header->Bytes = (nint)block.Bytes;
        return old;
    }

    /// <summary>Fills a block with the table.</summary>
    private static void Build(in Container container, ContainerHeader* header, int groupCount, byte* start)
    {
        int count = header->Count;
        var groups = (HashGroup*)start;
        var entries = (TEntry*)(start + OffsetOfEntries(groupCount));
        uint mask = (uint)groupCount - 1;
        new Span<HashGroup>(groups, groupCount).Clear();
        nint kept = (nint)count * sizeof(TEntry);
        Buffer.MemoryCopy(header->Entries, entries, kept, kept);
        ulong state = ContainerHeader.State(header);
        for (int i = 0; i < count; i++)
        {
            ulong hash = KeyHash.Of(entries[i].Key);
            ThrowIfChanged(in container, header, state);
            Fill(EmptyPlace(groups, mask, hash), groups, mask, hash, i);
        }

        TEntry.CarryKeys(entries, count, (byte*)(entries + EntriesOf(groupCount)));
    }
}
