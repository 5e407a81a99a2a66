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
