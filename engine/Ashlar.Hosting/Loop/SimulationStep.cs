namespace Ashlar.Hosting;

/// <summary>
/// One step of the simulation: which it is and how long.
/// </summary>
/// <example><code>position += velocity * step.Seconds;</code></example>
/// <param name="Index">How many steps ran before this one: 0 for the first.</param>
/// <param name="Seconds">The step's length in seconds, the same for every step of a run.</param>
public readonly record struct SimulationStep(long Index, float Seconds);
