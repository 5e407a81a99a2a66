namespace Game;

/// <summary>What decides a run, besides its controls.</summary>
/// <param name="Seed">Where chance starts.</param>
/// <param name="Entities">How many entities to keep alive, by filling up with dust.</param>
/// <param name="Churn">How many glimmers to create, and to destroy, in each step.</param>
internal sealed record SimulationOptions(ulong Seed, int Entities, int Churn);
