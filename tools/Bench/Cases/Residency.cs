namespace Engine.Bench;

/// <summary>Resident bytes over live bytes of one subject, in four states.</summary>
/// <param name="Churned">After random churn.</param>
/// <param name="FreedAtRandom">After freeing nine blocks in ten at random, and the allocator's grace period.</param>
/// <param name="FreedAtRandomTrimmed">The same, after the allocator's own call to return memory.</param>
/// <param name="FreedOldest">After freeing the oldest nine in ten of a sliding window, and the grace period.</param>
internal readonly record struct Residency(
    double Churned, double FreedAtRandom, double FreedAtRandomTrimmed, double FreedOldest);
