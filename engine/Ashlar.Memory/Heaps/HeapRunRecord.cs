namespace Ashlar.Memory;

/// <summary>
/// A block on pages of its own, as a heap's ledger knows it: a large one, or one between guard pages.
/// </summary>
internal struct HeapRunRecord
{
    /// <summary>The run's first address.</summary>
    public nint Run;

    /// <summary>The first address that may be accessed.</summary>
    public nint Data;

    /// <summary>Bytes that may be accessed.</summary>
    public nint DataBytes;

    /// <summary>Bytes asked for.</summary>
    public nint Requested;

    /// <summary>A page on either side faults, and all of them do while the block waits in quarantine.</summary>
    public bool IsGuarded;

    public HeapTenancy Tenancy;

    /// <summary>The call site of its allocation.</summary>
    public int CreatedAt;

    /// <summary>The call site of its free.</summary>
    public int DestroyedAt;
}
