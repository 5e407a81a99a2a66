using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <content>How a key gets an entry, and the map another block.</content>
public readonly unsafe partial struct NativeStringMap<TValue>
{
    /// <summary>Room for keys in the smallest block: a cache line of them.</summary>
    private const int FewestKeyBytes = 64;

    private static bool HasRoom(ContainerHeader* header, nint bytes) =>
        StringBytes.Of<TValue>(header)->Used + bytes <= StringBytes.Capacity<TValue>(header);

    private static bool HasRoomFor(ContainerHeader* header, ByteString name) =>
        header->Count < header->Capacity && HasRoom(header, name.Length);

    private StringEntry<TValue>* Find(ReadOnlySpan<byte> key)
    {
        fixed (byte* start = key)
        {
            return Find(new ByteString(start, key.Length));
        }
    }

    private StringEntry<TValue>* Find(ByteString name) =>
        HashTable<ByteString, StringEntry<TValue>>.Find(in _container, name);

    /// <summary>The entry of a key, made when there is none; its value is undefined then.</summary>
    private StringEntry<TValue>* FindOrAdd(ReadOnlySpan<byte> key, out bool found)
    {
        fixed (byte* start = key)
        {
            var name = new ByteString(start, key.Length);
            return HasRoomFor(_container.Open(), name)
                ? FindOrAddInRoom(name, out found)
                : FindOrAddWithoutRoom(name, out found);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private StringEntry<TValue>* FindOrAddInRoom(ByteString name, out bool found)
    {
        StringEntry<TValue>* entry = HashTable<ByteString, StringEntry<TValue>>.FindOrAdd(in _container, name, out found);
        if (!found)
        {
            entry->Name = StringBytes.Of<TValue>(_container.Open())->Append(name);
        }

        return entry;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private StringEntry<TValue>* FindOrAddWithoutRoom(ByteString name, out bool found)
    {
        StringEntry<TValue>* entry = Find(name);
        found = entry is not null;
        if (found)
        {
            return entry;
        }

        ContainerHeader* header = _container.Open();
        while (!HasRoomFor(header, name))
        {
            int capacity = header->Count < header->Capacity ? header->Capacity : header->Capacity + 1;
            nint keyBytes = 2 * (StringBytes.Of<TValue>(header)->Live + name.Length);
            Rebuild(header, capacity, Math.Max(keyBytes, FewestKeyBytes), name.Length, out NativeBlock old);
            if (name.LiesIn(old))
            {
                name = StringBytes.Of<TValue>(header)->Stage(name);
            }

            Free(old);
        }

        // Whoever was asked for memory may have added the key.
        return FindOrAddInRoom(name, out found);
    }

    /// <summary>Gives the map another block, in which the keys lie without gaps.</summary>
    /// <param name="header">The map's.</param>
    /// <param name="capacity">Entries to have room for.</param>
    /// <param name="keyBytes">Bytes of keys to have room for.</param>
    /// <param name="added">How many of them no key has yet.</param>
    /// <param name="old">The block before, which is the caller's to free; or none, where the map was changed while
    /// memory was looked for, so that it does not fit.</param>
    /// <exception cref="OutOfNativeMemoryException">No memory. The map is as it was.</exception>
    private void Rebuild(ContainerHeader* header, int capacity, nint keyBytes, nint added, out NativeBlock old)
    {
        if (capacity > HashTable<ByteString, StringEntry<TValue>>.LargestCapacity)
        {
            _container.ThrowFull(HashTable<ByteString, StringEntry<TValue>>.LargestCapacity);
        }

        old = HashTable<ByteString, StringEntry<TValue>>.Rebuild(
            in _container, header, capacity, StringBytes.SizeFor(keyBytes), StringBytes.SizeFor(added));
    }

    private void Free(NativeBlock block)
    {
        if (block.Bytes > 0)
        {
            _container.Owner().Free(block);
        }
    }
}
