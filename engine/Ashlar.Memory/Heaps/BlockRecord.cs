namespace Ashlar.Memory;

/// <summary>
/// What <see cref="DebugHeap"/> knows of a block in a slab: one word, eight of them in a cache line. The records lie away
/// from the blocks, so that no overflow reaches them.
/// </summary>
internal readonly struct BlockRecord
{
    private const int LeadShift = 2;
    private const int RequestedShift = LeadShift + 4;
    private const int CreatedShift = RequestedShift + 15;
    private const int DestroyedShift = CreatedShift + CallSites.NumberBits;
    private const ulong StateMask = 3;

    // From the lowest bit on: the state (2), the lead as a power of two (4), bytes asked for (15), where the block was
    // allocated (17) and freed (17).
    private readonly ulong _packed;

    private BlockRecord(ulong packed) => _packed = packed;

    /// <summary>Where the block is in its life.</summary>
    public BlockState State => (BlockState)(_packed & StateMask);

    /// <summary>Bytes from the start of the block to what its user got.</summary>
    public int Lead => 1 << (int)(_packed >> LeadShift & 15);

    /// <summary>Bytes asked for.</summary>
    public int Requested => (int)(_packed >> RequestedShift & 0x7FFF);

    /// <summary>The call site of its allocation.</summary>
    public int CreatedAt => (int)(_packed >> CreatedShift & CallSites.LargestNumber);

    /// <summary>The call site of its last free.</summary>
    public int DestroyedAt => (int)(_packed >> DestroyedShift & CallSites.LargestNumber);

    /// <summary>That of a block which is allocated.</summary>
    /// <param name="lead">Bytes before it: a power of two, 4096 at the most.</param>
    /// <param name="requested">Bytes asked for: what a slab has blocks for.</param>
    /// <param name="site">The call site.</param>
    public static BlockRecord Allocated(nint lead, nint requested, int site) => new(
        (ulong)BlockState.Live
        | (ulong)System.Numerics.BitOperations.TrailingZeroCount(lead) << LeadShift
        | (ulong)requested << RequestedShift
        | (ulong)site << CreatedShift);

    /// <summary>That of the same block, which is live, when it is freed.</summary>
    /// <param name="site">The call site.</param>
    public BlockRecord Freed(int site) => new(
        (_packed & ~StateMask) | (ulong)BlockState.Dead | (ulong)site << DestroyedShift);
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

    /// <summary>Freed and filled, in quarantine or free.</summary>
    Dead,
}
