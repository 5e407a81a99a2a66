namespace Swarm;

/// <summary>
/// Marks the swarm of the background: it drifts with the <see cref="FlowField"/> and is born again elsewhere.
/// </summary>
internal struct Dust;
