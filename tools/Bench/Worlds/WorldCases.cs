namespace Ashlar.Bench;

/// <summary>The cases of the <c>ecs</c> suite, in the order of the report.</summary>
internal static class WorldCases
{
    public const string Suite = "ecs";

    /// <summary>
    /// Entities of one call of a measured loop: few enough that the JIT has replaced the loop's first code after some
    /// calls, and the size of a step of churn.
    /// </summary>
    public const int Slice = 1000;

    private const int MostRehearsed = 4 * Slice;
    private const int RehearsedShare = 20;
    private const int Hundred = 100_000;
    private const int Million = 1_000_000;
    private const int InCache = 20_000;
    private const int Archetypes = 10_000;

    public static readonly IReadOnlyList<(WorldCase Case, string Name, int Entities, WorldGoal? Goal)> All =
    [
        (WorldCase.CreateOneFresh, "create 1, fresh world", Hundred, WorldGoal.ToPeer(0.4)),
        (WorldCase.CreateTwoFresh, "create 2, fresh world", Hundred, WorldGoal.ToPeer(0.4)),
        (WorldCase.CreateThreeFresh, "create 3, fresh world", Hundred, WorldGoal.ToPeer(0.4)),
        (WorldCase.CreateOneWarm, "create 1, warm", Hundred, WorldGoal.ToPeer(0.3)),
        (WorldCase.CreateTwoWarm, "create 2, warm", Hundred, WorldGoal.ToPeer(0.3)),
        (WorldCase.CreateThreeWarm, "create 3, warm", Hundred, WorldGoal.ToPeer(0.3)),
        (WorldCase.CreateManyWarm, "bulk create 2, warm", Hundred, WorldGoal.ToPeer(0.25)),
        (WorldCase.DestroyInOrder, "destroy in order", Hundred, WorldGoal.ToPeer(0.5)),
        (WorldCase.DestroyAtRandom, "destroy at random", Hundred, WorldGoal.ToPeer(0.5)),
        (WorldCase.Churn, "churn 1 %", Hundred, WorldGoal.ToPeer(0.5)),
        (WorldCase.MoveByDelegate, "iterate by delegate", Million, WorldGoal.ToPeer(0.5)),
        (WorldCase.MoveByStruct, "iterate by struct", Million, WorldGoal.ToPeer(0.5)),
        (WorldCase.MoveBySpan, "iterate by span", Million, WorldGoal.ToPeer(0.5)),
        (WorldCase.MoveByVectors, "iterate by SIMD", Million, WorldGoal.SpeedOfReference(0.95)),
        (WorldCase.MoveInParallel, "iterate in parallel", Million, null),
        (WorldCase.MoveByDelegate, "iterate by delegate", InCache, null),
        (WorldCase.MoveByStruct, "iterate by struct", InCache, null),
        (WorldCase.MoveBySpan, "iterate by span", InCache, null),
        (WorldCase.MoveByVectors, "iterate by SIMD", InCache, WorldGoal.SpeedOfReference(0.95)),
        (WorldCase.AddAndRemove, "add and remove", Hundred, WorldGoal.ToPeer(0.25)),
        (WorldCase.RandomGet, "random get", Million, WorldGoal.ToPeer(0.4)),
        (WorldCase.RandomGet, "random get", Hundred, WorldGoal.ToPeer(0.4)),
        (WorldCase.CreateArchetypes, "small archetypes, create", Archetypes, null),
        (WorldCase.MoveArchetypes, "small archetypes, iterate", Archetypes, null),
    ];

    /// <summary>How many entities are in the worlds that run first, until the JIT has compiled everything for
    /// good.</summary>
    public static int Rehearsed(int entities) => Math.Min(entities / RehearsedShare, MostRehearsed);
}
