namespace Ashlar.Memory;

/// <summary>
/// What a <see cref="MemorySystem"/> is started with. The defaults suit a game. Immutable, and so thread-safe; checked when
/// the system is made.
/// </summary>
/// <example><code>
/// using var memory = new MemorySystem(new MemoryOptions { CommitBudgetBytes = 512L &lt;&lt; 20, Checks = CheckLevel.Full });
/// </code></example>
public sealed record MemoryOptions
{
    /// <summary>
    /// How many frames may be under way at once: what a frame allocates lives until that many frames have begun after
    /// it, and what it destroys is reclaimed then. 1 to 8; 2 by default.
    /// </summary>
    public int FramesInFlight { get; init; } = 2;

    /// <summary>
    /// The most bytes all allocators together may commit; 0, the default, for no limit. What full checks keep is part of
    /// it: records, canaries, quarantine and guarded pages are committed memory like any other, and small objects take
    /// several times as much with them. Give a run under <see cref="CheckLevel.Full"/> a larger budget, or none.
    /// </summary>
    public long CommitBudgetBytes { get; init; }

    /// <summary>Address space for each frame arena, in bytes: the most one frame can allocate. 1 GiB by default.</summary>
    public long FrameArenaReserveBytes { get; init; } = 1L << 30;

    /// <summary>
    /// The most slots that each pool of <see cref="ReclaimPolicy.AfterFramesInFlight"/> reclaims in a frame; 0, the
    /// default, for all that are due.
    /// </summary>
    public int ReclaimObjectsPerFrame { get; init; }

    /// <summary>
    /// The microseconds a frame may spend on reclaiming, all pools together; 0, the default, for no limit. Each pool
    /// still reclaims one batch of 4096 objects.
    /// </summary>
    public int ReclaimMicrosecondsPerFrame { get; init; }

    /// <summary>
    /// Frames that slots must have been free before a frame decommits their pages; 120, two seconds, by default. A load
    /// that comes and goes faster keeps its pages.
    /// </summary>
    public int TrimAfterFrames { get; init; } = 120;

    /// <summary>
    /// The most pages that each pool decommits in a frame, at about a microsecond a page; 64 by default, 0 for none.
    /// </summary>
    public int TrimPagesPerFrame { get; init; } = 64;

    /// <summary>
    /// Committed bytes from which <see cref="MemorySystem.SoftLimitReached"/> is raised; 0, the default, for never. What
    /// full checks keep is part of them, as of <see cref="CommitBudgetBytes"/>.
    /// </summary>
    public long SoftLimitBytes { get; init; }

    /// <summary>
    /// The check level to ask for (see <see cref="MemoryChecks"/>), or null, the default, for what the environment says.
    /// </summary>
    public CheckLevel? Checks { get; init; }

    /// <summary>
    /// Whether pools and heaps at <see cref="CheckLevel.Handles"/>, and arenas from there on, remember where a sample of what they
    /// hold was created, for <see cref="Allocator.CopyCallSites"/>; true by default. Costs 6 KiB a pool or arena, and a
    /// 50th of the time of an allocation or less: a pool samples each object while it creates no more than 32 a frame, and
    /// down to one in 4096 when it creates many.
    /// </summary>
    public bool SampleCallSites { get; init; } = true;

    /// <summary>
    /// Whether a <see cref="MemoryTrace"/> records what the allocators of the system do; true by default. For a tool in the
    /// program, whose own memory is no part of what is looked for.
    /// </summary>
    public bool IsTraced { get; init; } = true;

    /// <summary>Where pages come from; the operating system by default. Tests put failing pages here.</summary>
    public VirtualMemory Pages { get; init; } = VirtualMemory.Native;

    /// <exception cref="ArgumentOutOfRangeException">A value is outside its range; the message gives the range.</exception>
    internal void Validate()
    {
        if (FramesInFlight is < 1 or > 8)
        {
            throw new ArgumentOutOfRangeException(nameof(FramesInFlight), FramesInFlight, "Use 1 to 8 frames.");
        }

        if (CommitBudgetBytes < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(CommitBudgetBytes), CommitBudgetBytes, "Use a number of bytes, or 0 for no budget.");
        }

        if (FrameArenaReserveBytes < 1 << 16)
        {
            throw new ArgumentOutOfRangeException(
                nameof(FrameArenaReserveBytes), FrameArenaReserveBytes, "Use at least 65536 bytes.");
        }

        if (ReclaimObjectsPerFrame < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(ReclaimObjectsPerFrame), ReclaimObjectsPerFrame, "Use a number of objects, or 0 for no limit.");
        }

        if (ReclaimMicrosecondsPerFrame < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(ReclaimMicrosecondsPerFrame), ReclaimMicrosecondsPerFrame, "Use microseconds, or 0 for no limit.");
        }

        if (TrimAfterFrames < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(TrimAfterFrames), TrimAfterFrames, "Use 1 frame or more.");
        }

        if (TrimPagesPerFrame < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(TrimPagesPerFrame), TrimPagesPerFrame, "Use a number of pages, or 0 for none.");
        }

        if (SoftLimitBytes < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(SoftLimitBytes), SoftLimitBytes, "Use a number of bytes, or 0 for no soft limit.");
        }

        ArgumentNullException.ThrowIfNull(Pages);
    }
}
