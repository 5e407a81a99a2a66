namespace Ashlar.Overlay;

/// <summary>What happened in one allocator and those below it during one frame.</summary>
internal struct FrameEvents
{
    public long Allocations;
    public long Frees;
}
