namespace Swarm;

/// <param name="SaboteurSteps">Steps in which garbage was made on purpose.</param>
/// <param name="StaleHits">How often the planted stale handle was used, and caught.</param>
internal sealed record FaultFigures(long SaboteurSteps, int StaleHits);
