namespace Ashlar.Memory;

/// <summary>
/// The bytes of all keys of a <see cref="NativeStringMap{TValue}"/>: the end of its block, behind groups and entries. A new key is
/// put behind the others. A removed one leaves its bytes, which the next block does not get.
/// </summary>
internal unsafe struct StringBytes
{
    /// <summary>Bytes that keys were put into, those removed meanwhile included.</summary>
    public nint Used;

    /// <summary>Bytes of the keys that are in the map.</summary>
    public nint Live;

    /// <summary>Where the keys of a map are.</summary>
    public static StringBytes* Of<TValue>(ContainerHeader* header)
        where TValue : unmanaged =>
        (StringBytes*)((StringEntry<TValue>*)header->Entries + header->Capacity);

    /// <summary>How many bytes of a map's block there are for keys.</summary>
    public static nint Capacity<TValue>(ContainerHeader* header)
        where TValue : unmanaged =>
        (nint)(header->Start + header->Bytes - (byte*)(Of<TValue>(header) + 1));

    /// <summary>Bytes of a block that so many bytes of keys take.</summary>
    public static nint SizeFor(nint keyBytes) => sizeof(StringBytes) + keyBytes;

    /// <summary>Puts a key behind the others; it must fit.</summary>
    /// <returns>The key, in its place.</returns>
    public ByteString Append(ByteString key)
    {
        key = Stage(key);
        Used += key.Length;
        Live += key.Length;
        return key;
    }

    /// <summary>Copies a key to where the next one will lie; it must fit.</summary>
    /// <returns>The key, there.</returns>
    public ByteString Stage(ByteString key)
    {
        fixed (StringBytes* start = &this)
        {
            return key.CopyTo((byte*)(start + 1) + Used);
        }
    }
}
