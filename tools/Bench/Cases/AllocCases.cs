namespace Ashlar.Bench;

/// <summary>The cases of the <c>alloc</c> suite, in the order of the report.</summary>
internal static class AllocCases
{
    public const string Suite = "alloc";

    public const string Arena = "arena fill and reset";

    public const string FirstTouch = "first touch";

    public static readonly IReadOnlyList<(BlockCase Case, string Name)> Blocks =
    [
        (BlockCase.Lifo, "LIFO pair"),
        (BlockCase.Fifo, "FIFO 1000"),
        (BlockCase.Churn, "churn 100k live"),
        (BlockCase.Burst, "burst of 256"),
        (BlockCase.TwoThreads, "two threads"),
    ];

    public static readonly IReadOnlyList<BlockSize> Sizes =
        [new(16), new(64), new(256), new(1024), BlockSize.Mix];

    /// <summary>The states in which resident memory is measured, in the order of the scenarios' figures.</summary>
    public static readonly IReadOnlyList<(ResidencyScenario Scenario, string[] States)> Resident =
    [
        (
            ResidencyScenario.Churn,
            [
                "resident after churn",
                "resident after 90 % freed at random",
                "resident after 90 % freed at random, trimmed",
            ]),
        (ResidencyScenario.SlidingWindow, ["resident after 90 % freed oldest first"]),
    ];
}
