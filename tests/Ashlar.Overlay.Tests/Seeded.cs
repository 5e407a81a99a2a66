namespace Ashlar.Overlay.Tests;

/// <summary>Random runs that can be repeated: the seed is in every failure.</summary>
internal static class Seeded
{
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
