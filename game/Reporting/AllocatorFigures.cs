namespace Swarm;

/// <param name="Name">Its path in the tree: <c>game/world/chunks</c>.</param>
/// <param name="Kind">What sort it is.</param>
/// <param name="Live">Bytes in use.</param>
/// <param name="Committed">Bytes given by the operating system.</param>
/// <param name="Peak">Most bytes ever committed.</param>
/// <param name="Allocations">Since the start.</param>
/// <param name="Frees">Since the start.</param>
/// <param name="ForeignLive">Bytes of others in use.</param>
/// <param name="Foreign">Bytes that others hold, beside those committed.</param>
internal sealed record AllocatorFigures(
    string Name,
    string Kind,
    long Live,
    long Committed,
    long Peak,
    long Allocations,
    long Frees,
    long ForeignLive,
    long Foreign);
