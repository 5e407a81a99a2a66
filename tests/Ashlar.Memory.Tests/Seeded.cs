namespace Ashlar.Memory.Tests;

/// <summary>Random runs that can be repeated: the seed is in every failure.</summary>
internal static class Seeded
{
    /// <summary>Whether the long runs are asked for (<c>ASHLAR_SOAK=1</c>).</summary>
    public static bool Soak { get; } = Environment.GetEnvironmentVariable("ASHLAR_SOAK") == "1";

    /// <summary>Steps of a random run: some here, a million in a soak, as <see cref="Rounds"/>.</summary>
    public static int Steps(int normally) => Rounds(1_000_000, normally);

    /// <summary>
    /// How often to do something: so often in a soak at the default level, a fifth of that where it runs again at another
    /// level, and normally less.
    /// </summary>
    public static int Rounds(int inSoak, int normally) =>
        !Soak ? normally : Math.Max(MemoryChecks.Level == CheckLevel.Handles ? inSoak : inSoak / 5, normally);

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
