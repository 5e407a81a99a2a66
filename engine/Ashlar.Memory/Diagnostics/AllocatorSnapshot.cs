namespace Ashlar.Memory;

/// <summary>
/// The counters of one allocator at the moment of <see cref="MemorySystem.CopyTo"/>. Its own figures only: those of
/// its children are in their own entries. All sizes are bytes. A copy, safe to read from any thread; for an example see
/// <see cref="MemorySnapshot"/>.
/// </summary>
public readonly struct AllocatorSnapshot
{
    private readonly AllocatorCounters _counters;

    internal AllocatorSnapshot(Allocator allocator, int parent, in AllocatorCounters counters)
    {
        Allocator = allocator;
        Name = allocator.Name;
        Path = allocator.Path;
        Kind = allocator.Kind;
        Depth = allocator.Depth;
        Parent = parent;
        _counters = counters;
    }

    /// <summary>
    /// The allocator itself, to ask for more than its counters; it may be disposed since, and belongs to its thread.
    /// </summary>
    public Allocator Allocator { get; }

    /// <summary>The allocator's own name: <c>bullets</c>.</summary>
    public string Name { get; }

    /// <summary>The names from below the root down to this one: <c>game/bullets</c>.</summary>
    public string Path { get; }

    /// <summary>What sort of allocator it is.</summary>
    public AllocatorKind Kind { get; }

    /// <summary>Steps from the root, which has 0.</summary>
    public int Depth { get; }

    /// <summary>Index of the parent in <see cref="MemorySnapshot.Nodes"/>, or -1 for the root.</summary>
    public int Parent { get; }

    /// <summary>Address space reserved.</summary>
    public long ReservedBytes => _counters.ReservedBytes;

    /// <summary>Bytes the operating system has given.</summary>
    public long CommittedBytes => _counters.CommittedBytes;

    /// <summary>Most bytes ever committed at once.</summary>
    public long PeakCommittedBytes => _counters.PeakCommittedBytes;

    /// <summary>Bytes handed out and not destroyed, as slots or as bumped bytes with their padding.</summary>
    public long LiveBytes => _counters.LiveBytes;

    /// <summary>Most bytes live at once, as seen at growth and at frame boundaries.</summary>
    public long PeakLiveBytes => _counters.PeakLiveBytes;

    /// <summary>Objects handed out and not destroyed.</summary>
    public long LiveObjects => _counters.LiveObjects;

    /// <summary>
    /// Objects destroyed whose storage is not reclaimed yet; of foreign memory the places for objects that are empty.
    /// </summary>
    public long WaitingObjects => _counters.WaitingObjects;

    /// <summary>Allocations since the allocator was made.</summary>
    public long Allocations => _counters.Allocations;

    /// <summary>Objects destroyed since the allocator was made.</summary>
    public long Frees => _counters.Frees;

    /// <summary>Objects whose storage was reclaimed since the allocator was made.</summary>
    public long Reclaimed => _counters.Reclaimed;

    /// <summary>
    /// How often it committed more, because what it had was too small: for an allocator that never stops growing, this
    /// never stops rising.
    /// </summary>
    public long Growths => _counters.Growths;

    /// <summary>Allocations during the last finished frame.</summary>
    public long FrameAllocations => _counters.FrameAllocations;

    /// <summary>Objects destroyed during the last finished frame.</summary>
    public long FrameFrees => _counters.FrameFrees;

    /// <summary>Bytes that a <see cref="ForeignMemory"/> says others hold: in no other figure.</summary>
    public long ForeignBytes => _counters.ForeignBytes;

    /// <summary>Those of <see cref="ForeignBytes"/> that are in use.</summary>
    public long ForeignLiveBytes => _counters.ForeignLiveBytes;
}
