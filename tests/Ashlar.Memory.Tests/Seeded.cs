namespace Ashlar.Memory.Tests;

/// <summary>Random runs that can be repeated: the seed is in every failure.</summary>
internal static class Seeded
{
    /// <summary>Whether the long runs are asked for (<c>ASHLAR_SOAK=1</c>).</summary>
    public static bool Soak { get; } = Environment.GetEnvironmentVariable("ASHLAR_SOAK") == "1";

    /// <summary>Steps of a random run: some here, a million in a soak.</summary>
    public static int Steps(int normally) => Soak ? Math.Max(1_000_000, normally) : normally;

    /// <summary>Runs an action with a random source for each seed, naming the seed when it fails.</summary>
    public static void Run(int firstSeed, int seeds, Action<Random> action)
    {
        for (int seed = firstSeed; seed < firstSeed + seeds; seed++)
        {
            try
            {
                action(new Random(seed));
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"Random run with seed {seed} failed: {error.Message}", error);
            }
        }
    }
}
