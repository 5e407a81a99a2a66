namespace Ashlar.Memory;

/// <summary>An entry that knows its key.</summary>
/// <typeparam name="TKey">The key.</typeparam>
internal interface IKeyed<TKey>
    where TKey : unmanaged
{
    TKey Key { get; }
}
