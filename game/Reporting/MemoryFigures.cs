using Ashlar.Memory;

namespace Swarm;

/// <summary>Native memory at the end of the run, in bytes.</summary>
/// <param name="Reserved">Address space.</param>
/// <param name="Committed">Given by the operating system.</param>
/// <param name="Live">In use.</param>
/// <param name="Peak">Most ever committed at once.</param>
/// <param name="ForeignLive">Bytes of others in use.</param>
/// <param name="Foreign">Bytes that others hold, beside those committed.</param>
/// <param name="Allocators">Every allocator, a parent before its children.</param>
internal sealed record MemoryFigures(
    long Reserved,
    long Committed,
    long Live,
    long Peak,
    long ForeignLive,
    long Foreign,
    AllocatorFigures[] Allocators)
{
    public static MemoryFigures Of(MemorySnapshot snapshot)
    {
        ReadOnlySpan<AllocatorSnapshot> nodes = snapshot.Nodes;
        var allocators = new AllocatorFigures[nodes.Length];
        for (int i = 0; i < nodes.Length; i++)
        {
            ref readonly AllocatorSnapshot node = ref nodes[i];
            allocators[i] = new AllocatorFigures(
                node.Path, node.Kind.ToString(), node.LiveBytes, node.CommittedBytes, node.PeakCommittedBytes,
                node.Allocations, node.Frees, node.ForeignLiveBytes, node.ForeignBytes);
        }

        return new MemoryFigures(
            snapshot.ReservedBytes,
            snapshot.CommittedBytes,
            snapshot.LiveBytes,
            snapshot.PeakCommittedBytes,
            snapshot.ForeignLiveBytes,
            snapshot.ForeignBytes,
            allocators);
    }
}
