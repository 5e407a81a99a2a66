namespace Ashlar.Memory;

/// <summary>
/// What full checks know of a slot: 16 bytes in place of its generation alone. They lie in the table of generations, away
/// from the slots, so that no overflow reaches them, and the one cache line that a handle is checked by holds the rest.
/// </summary>
internal struct SlotRecord
{
    /// <summary>The slot's generation, whatever the level is.</summary>
    public uint Generation;

    /// <summary>Frames finished when the tenant was last reached through its handle. Several readers may write it.</summary>
    public uint TouchedFrame;

    private const int CreatedShift = 3;
    private const int EndShift = CreatedShift + CallSites.NumberBits;
    private const int FrameShift = EndShift + CallSites.NumberBits;
    private const ulong TenancyMask = 3;
    private const ulong GuardedBit = 4;
    private const ulong NumberMask = CallSites.LargestNumber;
    private const long FrameMask = (1L << (64 - FrameShift)) - 1;

    // From the lowest bit on: the tenancy (2), whether the object lives in a guard cell (1), where it was created (17),
    // where it was destroyed or its cell (17), and in which frame it was created (27). One store writes them all.
    private ulong _packed;

    /// <summary>Whether the slot has a tenant.</summary>
    public readonly Tenancy Tenancy => (Tenancy)(_packed & TenancyMask);

    /// <summary>Whether the object lives in a cell of its own, and <see cref="Cell"/> is known in place of where it was
    /// destroyed.</summary>
    public readonly bool IsGuarded => (_packed & GuardedBit) != 0;

    /// <summary>The call site that created the tenant; 0 for none.</summary>
    public readonly int CreatedAt => (int)(_packed >> CreatedShift & NumberMask);

    /// <summary>The call site that destroyed it; 0 for none. Not of one that <see cref="IsGuarded"/>.</summary>
    public readonly int DestroyedAt => (int)(_packed >> EndShift & NumberMask);

    /// <summary>The guard cell that the object lives in.</summary>
    public readonly int Cell => DestroyedAt;

    /// <summary>The frame in which the tenant was created; exact for objects younger than 134 million frames.</summary>
    /// <param name="now">Frames finished now.</param>
    public readonly long CreatedFrame(long now) => now - ((now - (long)(_packed >> FrameShift)) & FrameMask);

    /// <summary>Nothing is known of a tenant.</summary>
    public void Reset() => (_packed, TouchedFrame) = (0, 0);

    /// <summary>A tenant moves in.</summary>
    /// <param name="site">The call site.</param>
    /// <param name="frame">Frames finished.</param>
    public void Begin(int site, long frame)
    {
        TouchedFrame = (uint)frame;
        _packed = ((ulong)frame << FrameShift) | ((ulong)site << CreatedShift) | (ulong)Tenancy.Live;
    }

    /// <summary>The tenant, which has just moved in, lives in a guard cell.</summary>
    public void Guard(int cell) => _packed |= ((ulong)cell << EndShift) | GuardedBit;

    /// <summary>The tenant has ended, and does not live in a guard cell any more.</summary>
    /// <param name="tenancy">What comes then.</param>
    /// <param name="site">The call site.</param>
    public void End(Tenancy tenancy, int site) =>
        _packed = (_packed & ~(TenancyMask | GuardedBit | NumberMask << EndShift))
            | ((ulong)site << EndShift)
            | (ulong)tenancy;

    /// <summary>The tenant has ended; where it was destroyed, or its cell, stays known.</summary>
    public void Become(Tenancy tenancy) => _packed = (_packed & ~TenancyMask) | (ulong)tenancy;
}

/// <summary>Whether a slot has a tenant, as full checks see it.</summary>
internal enum Tenancy : byte
{
    /// <summary>None, and the slot is filled.</summary>
    Dead,

    /// <summary>One that is alive.</summary>
    Live,

    /// <summary>One that is destroyed and may still be read by frames in flight, so that its contents are kept.</summary>
    Waiting,
}
