namespace Ashlar.Memory;

/// <summary>An entry that knows its key.</summary>
/// <typeparam name="TKey">The key.</typeparam>
internal unsafe interface IKeyed<TKey>
    where TKey : unmanaged
{
    TKey Key { get; }

    /// <summary>Bytes that the keys of a table have behind its entries.</summary>
    static virtual nint KeyBytes(ContainerHeader* header) => 0;

    /// <summary>Copies what keys have behind the entries of their old block behind those of a new one.</summary>
    /// <param name="entries">The entries, in the new block.</param>
    /// <param name="count">How many.</param>
    /// <param name="end">Where the room behind the entries begins.</param>
    static virtual void CarryKeys(void* entries, int count, byte* end)
    {
    }
}
