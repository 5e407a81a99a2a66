namespace Ashlar.Memory;

/// <summary>An entry of a map.</summary>
internal struct KeyValueEntry<TKey, TValue> : IKeyed<TKey>
    where TKey : unmanaged
    where TValue : unmanaged
{
    public TKey Name;
    public TValue Value;

    public readonly TKey Key => Name;
}
