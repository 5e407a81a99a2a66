namespace Ashlar.Memory;

/// <summary>An entry of a set.</summary>
internal struct KeyEntry<TKey> : IKeyed<TKey>
    where TKey : unmanaged
{
    public TKey Item;

    public readonly TKey Key => Item;
}
