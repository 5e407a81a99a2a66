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
    AddAndRemoveAtRandom,
    RecordAdditions,
    PlayBackAdditions,
    RandomGet,
    RandomGetOfTwo,
    RandomHas,
    CreateArchetypes,
    MoveArchetypes,
    FragmentedByDelegate,
    FragmentedByStruct,
    FragmentedBySpan,
    FragmentedTwentyByDelegate,
    FragmentedTwentyByStruct,
    FragmentedTwentyBySpan,
    SystemOfOne,
    SystemOfTwo,
    SystemOfThree,
    SystemOfOnePadded,
    SystemOfTwoPadded,
    SystemOfThreePadded,
    WorldLife,
    CreateOneEnsured,
    CreateTwoEnsured,
    CreateThreeEnsured,
    AddAndRemoveSparse,
    AddAndRemoveSparseAtRandom,
    SparseGet,
    TurnSparse,
    MoveSpinning,
    DestroySpanInOrder,
    DestroySpanAtRandom,
    AddAndRemoveSpan,
    AddAndRemoveSpanAtRandom,
    SpanGet,
    DisableInOrder,
    DisableAtRandom,
    MoveAllEnabled,
    MoveHalfEnabled,
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
    private const int FewArchetypes = 1_000;
    private const int SmallWorld = 1_000;

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
        (WorldCase.AddAndRemoveAtRandom, "add and remove at random", Hundred, null),
        (WorldCase.RecordAdditions, "command buffer, record adds", Hundred, null),
        (WorldCase.PlayBackAdditions, "command buffer, record and play back adds", Hundred, null),
        (WorldCase.RandomGet, "random get", Million, WorldGoal.ToPeer(0.4)),
        (WorldCase.RandomGet, "random get", Hundred, WorldGoal.ToPeer(0.4)),
        (WorldCase.RandomGetOfTwo, "random get of 2", Million, null),
        (WorldCase.RandomGetOfTwo, "random get of 2", Hundred, null),
        (WorldCase.RandomHas, "random has", Hundred, null),
        (WorldCase.CreateArchetypes, "small archetypes, create", Archetypes, null),
        (WorldCase.MoveArchetypes, "small archetypes, iterate", Archetypes, null),
        (WorldCase.FragmentedByDelegate, "archetypes of 1 by delegate", FewArchetypes, null),
        (WorldCase.FragmentedByStruct, "archetypes of 1 by struct", FewArchetypes, null),
        (WorldCase.FragmentedBySpan, "archetypes of 1 by span", FewArchetypes, null),
        (WorldCase.FragmentedTwentyByDelegate, "archetypes of 20 by delegate", FewArchetypes * 20, null),
        (WorldCase.FragmentedTwentyByStruct, "archetypes of 20 by struct", FewArchetypes * 20, null),
        (WorldCase.FragmentedTwentyBySpan, "archetypes of 20 by span", FewArchetypes * 20, null),
        (WorldCase.SystemOfOne, "system of 1", Hundred, null),
        (WorldCase.SystemOfTwo, "system of 2", Hundred, null),
        (WorldCase.SystemOfThree, "system of 3", Hundred, null),
        (WorldCase.SystemOfOnePadded, "system of 1, padded", Hundred, null),
        (WorldCase.SystemOfTwoPadded, "system of 2, padded", Hundred, null),
        (WorldCase.SystemOfThreePadded, "system of 3, padded", Hundred, null),
        (WorldCase.CreateOneEnsured, "create 1, capacity ensured", Hundred, null),
        (WorldCase.CreateTwoEnsured, "create 2, capacity ensured", Hundred, null),
        (WorldCase.CreateThreeEnsured, "create 3, capacity ensured", Hundred, null),
        (WorldCase.WorldLife, "world made and ended", 0, null),
        (WorldCase.WorldLife, "world made and ended", SmallWorld, null),
        (WorldCase.AddAndRemoveSparse, "sparse add and remove", Hundred, null),
        (WorldCase.AddAndRemoveSparseAtRandom, "sparse add and remove at random", Hundred, null),
        (WorldCase.SparseGet, "sparse random get", Million, null),
        (WorldCase.SparseGet, "sparse random get", Hundred, null),
        (WorldCase.TurnSparse, "sparse query alone", Hundred, null),
        (WorldCase.MoveSpinning, "sparse query, mixed", Hundred, null),
        (WorldCase.DestroySpanInOrder, "by span: destroy in order", Hundred, null),
        (WorldCase.DestroySpanAtRandom, "by span: destroy at random", Hundred, null),
        (WorldCase.AddAndRemoveSpan, "by span: add and remove", Hundred, null),
        (WorldCase.AddAndRemoveSpanAtRandom, "by span: add and remove at random", Hundred, null),
        (WorldCase.SpanGet, "by span: random get", Million, null),
        (WorldCase.SpanGet, "by span: random get", Hundred, null),
        (WorldCase.DisableInOrder, "disable and enable", Hundred, null),
        (WorldCase.DisableAtRandom, "disable and enable at random", Hundred, null),
        (WorldCase.MoveAllEnabled, "enableable query, all enabled", Hundred, null),
        (WorldCase.MoveHalfEnabled, "enableable query, half enabled", Hundred, null),
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
        new(string.Create(CultureInfo.InvariantCulture, $"≤ {ratio:0.00} × peer"), ratio, true);

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
            Peers = WorldSubjects.Peers,

            // A fresh world of many archetypes is in no cache, and a world's life costs too much for a lap.
            LeadsIn = worldCase is not (WorldCase.CreateArchetypes or WorldCase.WorldLife),
        };
    }
}
