namespace Ashlar.Memory;

/// <summary>
/// A bucket of a <see cref="HashTable{TKey, TEntry}"/>: 8 bytes. Empty when <see cref="Probe"/> is 0.
/// </summary>
internal struct HashBucket
{
    /// <summary>What one step away from home adds to <see cref="Probe"/>.</summary>
    public const uint Step = 0x100;

    /// <summary>Steps from the key's home bucket plus one, above 8 bits of its hash.</summary>
    public uint Probe;

    /// <summary>Index of the entry.</summary>
    public int Entry;
}
