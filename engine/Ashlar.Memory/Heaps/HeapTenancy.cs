namespace Ashlar.Memory;

/// <summary>What a heap's ledger knows of a block.</summary>
internal enum HeapTenancy : byte
{
    /// <summary>Nothing: it was never handed out, or its memory has gone back since.</summary>
    None,

    /// <summary>It is handed out.</summary>
    Live,

    /// <summary>It was freed, is filled, and waits.</summary>
    Quarantined,

    /// <summary>It is free, and filled.</summary>
    Dead,
}
