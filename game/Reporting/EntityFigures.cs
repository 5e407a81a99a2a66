namespace Swarm;

/// <param name="Live">At the end.</param>
/// <param name="Peak">Most after any frame.</param>
/// <param name="Created">Ever.</param>
/// <param name="Destroyed">Ever.</param>
/// <param name="Recycled">Created on an id that had been used before.</param>
internal sealed record EntityFigures(int Live, int Peak, long Created, long Destroyed, long Recycled);
