namespace Ashlar.Bench;

/// <summary>A life of blocks at whose end resident memory is measured; each in a process of its own.</summary>
internal enum ResidencyScenario
{
    /// <summary>Random churn, nine in ten freed at random, then the allocator's own call to return memory.</summary>
    Churn,

    /// <summary>A window that slides over time, then the oldest nine in ten freed.</summary>
    SlidingWindow,
}
