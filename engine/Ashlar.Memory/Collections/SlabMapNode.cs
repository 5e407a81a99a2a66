namespace Ashlar.Memory;

/// <summary>An entry of a <see cref="SlabMap{TKey, TValue}"/>: a slot of its pool.</summary>
internal struct SlabMapNode<TKey, TValue>
    where TKey : unmanaged
    where TValue : unmanaged
{
    public TValue Value;
    public TKey Key;

    /// <summary>The low bits of the key's hash: a split need not ask the key again.</summary>
    public uint Hash;

    /// <summary>Index plus one of the next node on the chain of a full bucket, or 0.</summary>
    public int Next;
}
