namespace Ashlar.Memory;

/// <summary>A block as a heap's ledger knows it.</summary>
internal struct HeapRecord
{
    /// <summary>Bytes asked for.</summary>
    public int Requested;

    /// <summary>Bytes of canary before them.</summary>
    public short Lead;

    public HeapTenancy Tenancy;

    /// <summary>The call site of its allocation.</summary>
    public int CreatedAt;

    /// <summary>The call site of its last free.</summary>
    public int DestroyedAt;
}
