using System.Globalization;

namespace Ashlar.Bench;

/// <summary>What is done to worlds of entities; <see cref="WorldCases"/> names each, README.md describes it.</summary>
internal enum WorldCase
{
    CreateOneFresh,
    CreateTwoFresh,
    CreateThreeFresh,
    CreateOneWarm,
    CreateTwoWarm,
    CreateThreeWarm,
    CreateManyWarm,
    DestroyInOrder,
    DestroyAtRandom,
    Churn,
    MoveByDelegate,
    MoveByStruct,
    MoveBySpan,
    MoveByVectors,
    MoveInParallel,
    AddAndRemove,
    RandomGet,
    CreateArchetypes,
    MoveArchetypes,
    AddAndRemoveSparse,
    AddAndRemoveSparseAtRandom,
    SparseGet,
    TurnSparse,
    MoveSpinning,
}

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
        (WorldCase.AddAndRemoveSparse, "sparse add and remove", Hundred, null),
        (WorldCase.AddAndRemoveSparseAtRandom, "sparse add and remove at random", Hundred, null),
        (WorldCase.SparseGet, "sparse random get", Million, null),
        (WorldCase.SparseGet, "sparse random get", Hundred, null),
        (WorldCase.TurnSparse, "sparse query alone", Hundred, null),
        (WorldCase.MoveSpinning, "sparse query, mixed", Hundred, null),
    ];

    /// <summary>How many entities are in the worlds that run first, until the JIT has compiled everything for
    /// good.</summary>
    public static int Rehearsed(int entities) => Math.Min(entities / RehearsedShare, MostRehearsed);
}

/// <summary>What the engine's row should reach.</summary>
/// <param name="Text">The goal as a reader would say it.</param>
/// <param name="HighestRatio">The highest ratio that meets it.</param>
/// <param name="IsToPeer">Whether the ratio is that to the peer, or that to the reference.</param>
internal sealed record WorldGoal(string Text, double HighestRatio, bool IsToPeer)
{
    public static WorldGoal ToPeer(double ratio) =>
        new(string.Create(CultureInfo.InvariantCulture, $"≤ {ratio:0.00} × {WorldSubjects.Arch}"), ratio, true);

    public static WorldGoal SpeedOfReference(double speed) => new(
        string.Create(CultureInfo.InvariantCulture, $"≥ {speed:0.00} of arrays"),
        1 / speed,
        false);

    /// <summary>Whether it is met, or null where the ratio was not measured.</summary>
    public bool? IsMet(double? ratio, double? peerRatio) =>
        (IsToPeer ? peerRatio : ratio) is { } measured ? measured <= HighestRatio : null;
}

/// <summary>Builds the groups of the <c>ecs</c> suite.</summary>
internal static class EcsSuite
{
    private const int Openings = 3;

    public static IEnumerable<BenchGroup> Groups() =>
        from row in WorldCases.All
        select Group(row.Case, row.Name, row.Entities) with
        {
            Goal = row.Goal,
            Rehearsal = Group(row.Case, row.Name, WorldCases.Rehearsed(row.Entities)),
        };

    private static BenchGroup Group(WorldCase worldCase, string name, int entities)
    {
        BenchSubject[] subjects =
        [
            .. from subject in WorldSubjects.All
               let open = subject.Opener(worldCase, entities)
               where open is not null
               select new BenchSubject(subject.Name, subject.Checks, null, open),
        ];
        return new BenchGroup(WorldCases.Suite, name, null, subjects[0].Name, Openings, subjects)
        {
            Entities = entities,
            Peer = WorldSubjects.Arch,

            // A fresh world of many archetypes is in no cache.
            LeadsIn = worldCase != WorldCase.CreateArchetypes,
        };
    }
}
