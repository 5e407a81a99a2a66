using System.Runtime.InteropServices;

namespace Ashlar.Memory;

/// <summary>
/// What is counted for one node of the tree: plain fields in pinned memory, 192 bytes, so that a snapshot is a copy and
/// two allocators on two threads do not share a cache line.
/// </summary>
[StructLayout(LayoutKind.Sequential, Size = 192)]
internal struct AllocatorCounters
{
    public long ReservedBytes;
    public long CommittedBytes;
    public long PeakCommittedBytes;
    public long LiveBytes;
    public long PeakLiveBytes;
    public long LiveObjects;
    public long WaitingObjects;
    public long Allocations;
    public long Frees;
    public long Reclaimed;
    public long AllocationsAtFrameStart;
    public long FreesAtFrameStart;
    public long FrameAllocations;
    public long FrameFrees;
    public long ForeignBytes;
    public long ForeignLiveBytes;
    public long Growths;

    /// <summary>Sets what is live now, and raises the peak.</summary>
    public void SetLive(long objects, long bytes)
    {
        LiveObjects = objects;
        LiveBytes = bytes;
        PeakLiveBytes = Math.Max(PeakLiveBytes, bytes);
    }

    /// <summary>Closes a frame: its events are the difference to the totals at its start.</summary>
    public void CloseFrame()
    {
        FrameAllocations = Allocations - AllocationsAtFrameStart;
        FrameFrees = Frees - FreesAtFrameStart;
        AllocationsAtFrameStart = Allocations;
        FreesAtFrameStart = Frees;
    }
}
