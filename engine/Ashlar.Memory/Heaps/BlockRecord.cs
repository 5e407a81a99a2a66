namespace Ashlar.Memory;

/// <summary>What <see cref="DebugHeap"/> knows of a block in a slab.</summary>
internal struct BlockRecord
{
    /// <summary>Bytes asked for.</summary>
    public int Requested;

    /// <summary>Bytes of canary before them.</summary>
    public short Lead;

    /// <summary>Where the block is in its life.</summary>
    public BlockState State;

    /// <summary>The call site of its allocation.</summary>
    public int CreatedAt;

    /// <summary>The call site of its last free.</summary>
    public int DestroyedAt;
}

/// <summary>
/// What <see cref="DebugHeap"/> knows of a block on pages of its own: a large one, or one between guard pages.
/// </summary>
internal struct LargeBlockRecord
{
    /// <summary>The run's first address.</summary>
    public nint Run;

    /// <summary>The first address that may be accessed.</summary>
    public nint Data;

    /// <summary>Bytes that may be accessed.</summary>
    public nint DataBytes;

    /// <summary>Bytes asked for.</summary>
    public nint Requested;

    /// <summary>A page on either side faults, and so do all of them while the block waits in quarantine.</summary>
    public bool IsGuarded;

    /// <summary>Where the block is in its life.</summary>
    public BlockState State;

    /// <summary>The call site of its allocation.</summary>
    public int CreatedAt;

    /// <summary>The call site of its free.</summary>
    public int DestroyedAt;
}

/// <summary>Where a block is in its life, as <see cref="DebugHeap"/> sees it.</summary>
internal enum BlockState : byte
{
    /// <summary>Unknown: it was never allocated, or its page was decommitted since.</summary>
    None,

    /// <summary>Allocated.</summary>
    Live,

    /// <summary>Freed and filled; it waits before it is used again.</summary>
    Quarantined,

    /// <summary>Free and filled.</summary>
    Dead,
}
