namespace Ashlar.Bench;

/// <summary>Seeds of everything random here: every run and every subject sees the same sequences.</summary>
internal static class Seeds
{
    public const int Sizes = 16_1024;

    public const int Victims = 100_000;

    public const int Order = 256;

    public const int Rounds = 1;

    public const int Verification = 7;
}

/// <summary>The precomputed sequences that all subjects share.</summary>
internal static class Sequences
{
    /// <summary>Live blocks of the churn.</summary>
    public const int LiveBlocks = 100_000;

    private const int VictimCount = 1_000_000;
    private const int PermutationCount = 10;

    /// <summary>Which block dies next, a million times over.</summary>
    public static int[] Victims()
    {
        var random = new Random(Seeds.Victims);
        var victims = new int[VictimCount];
        for (int index = 0; index < victims.Length; index++)
        {
            victims[index] = random.Next(LiveBlocks);
        }

        return victims;
    }

    /// <summary>Ten shuffled orders of the numbers below <paramref name="count"/>, one after the other.</summary>
    public static int[] Permutations(int count)
    {
        var random = new Random(Seeds.Victims);
        var orders = new List<int>();
        for (int order = 0; order < PermutationCount; order++)
        {
            int[] numbers = [.. Enumerable.Range(0, count)];
            random.Shuffle(numbers);
            orders.AddRange(numbers);
        }

        return [.. orders];
    }

    /// <summary>The numbers below <paramref name="count"/> in a shuffled order.</summary>
    public static int[] Shuffled(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        new Random(Seeds.Order).Shuffle(order);
        return order;
    }
}
