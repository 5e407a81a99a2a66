namespace Swarm;

/// <summary>What decides a run, besides its controls.</summary>
/// <param name="Seed">Where chance starts.</param>
/// <param name="Entities">How many entities to keep alive, by filling up with dust.</param>
/// <param name="Churn">How many glimmers to create, and to destroy, in each step.</param>
/// <param name="Difficulty">Of the first game; the others say themselves.</param>
internal sealed record SimulationOptions(
    ulong Seed, int Entities, int Churn, Difficulty Difficulty = Difficulty.Normal);
