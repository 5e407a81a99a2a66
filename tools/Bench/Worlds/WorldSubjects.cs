using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>A subject of the <c>ecs</c> suite: its name, and how it opens the rows that it can do.</summary>
internal sealed class WorldSubject
{
    private readonly Func<WorldCase, int, Func<Batch>?>[] _families;

    /// <param name="name">The name in reports.</param>
    /// <param name="checks">The engine's check level, or null for others.</param>
    /// <param name="families">The families of rows that it can do: methods of <see cref="WorldRows"/>.</param>
    public WorldSubject(string name, string? checks, params Func<WorldCase, int, Func<Batch>?>[] families)
    {
        Name = name;
        Checks = checks;
        _families = families;
    }

    public string Name { get; }

    public string? Checks { get; }

    /// <summary>How to open it for a case, or null when it cannot do the case.</summary>
    public Func<Batch>? Opener(WorldCase worldCase, int entities) =>
        _families.Select(family => family(worldCase, entities)).FirstOrDefault(open => open is not null);

    /// <summary>An entity component system, which can do every row.</summary>
    public static WorldSubject Library<TWorld, TEntity>(string name, string? checks = null)
        where TWorld : struct, ILibraryWorld<TWorld, TEntity>
        where TEntity : struct => new(
            name,
            checks,
            WorldRows.OfEntities<TWorld, TEntity>,
            WorldRows.OfCommands<TWorld, TEntity>,
            WorldRows.OfMoving<TWorld, TEntity>,
            WorldRows.OfArchetypes<TWorld, TEntity>);

    /// <summary>The same, with families of its own besides.</summary>
    public WorldSubject With(params Func<WorldCase, int, Func<Batch>?>[] families) =>
        new(Name, Checks, [.. _families, .. families]);

    /// <summary>The rows about sparse components, under the name of another subject.</summary>
    public static WorldSubject Sparse<TWorld, TEntity>(string name, string? checks = null)
        where TWorld : struct, ISparseWorld<TWorld, TEntity>
        where TEntity : struct => new(name, checks, WorldRows.OfSparse<TWorld, TEntity>);

    /// <summary>The rows about enableable components, under the name of another subject.</summary>
    public static WorldSubject Enableable<TWorld, TEntity>(string name, string? checks = null)
        where TWorld : struct, IEnableableWorld<TWorld, TEntity>
        where TEntity : struct => new(name, checks, WorldRows.OfEnableable<TWorld, TEntity>);
}

/// <summary>The subjects of the <c>ecs</c> suite. The first that can do a row is its reference.</summary>
internal static class WorldSubjects
{
    public const string Ours = "engine";

    private const string Arrays = "plain arrays";

    public static IReadOnlyList<WorldSubject> All { get; } =
    [
        new(
            Arrays,
            null,
            WorldRows.OfEntities<PlainWorld, int>,
            WorldRows.OfCommands<PlainWorld, int>,
            WorldRows.OfSpans<PlainWorld, int>,
            WorldRows.OfMoving<PlainMovingWorld, int>,
            WorldRows.OfSystems<PlainSystems>,
            WorldRows.OfHomes<PlainHome>),
        WorldSubject.Library<EngineWorld, Ecs.Entity>(Ours, MemoryChecks.Name(MemoryChecks.Level))
            .With(
                WorldRows.OfSpans<EngineWorld, Ecs.Entity>,
                WorldRows.OfSystems<EngineSystems>,
                WorldRows.OfHomes<EngineHome>),
        WorldSubject.Sparse<PlainSparseWorld, int>(Arrays),
        WorldSubject.Sparse<EngineSparseWorld, Ecs.Entity>(Ours, MemoryChecks.Name(MemoryChecks.Level)),
        WorldSubject.Enableable<PlainEnableableWorld, int>(Arrays),
        WorldSubject.Enableable<EngineEnableableWorld, Ecs.Entity>(Ours, MemoryChecks.Name(MemoryChecks.Level)),
#if ARCH
        WorldSubject.Library<ArchWorld, Arch.Core.Entity>("Arch"),
#endif
#if PEERS
        WorldSubject.Library<FrifloWorld, Friflo.Engine.ECS.Entity>("Friflo"),
        WorldSubject.Library<FrentWorld, Frent.Entity>("Frent"),
        WorldSubject.Library<DefaultEcsWorld, DefaultEcs.Entity>("DefaultEcs"),
#endif
    ];

    /// <summary>The other libraries that are built in; a row's second ratio is to the fastest of them.</summary>
    public static IReadOnlyList<string> Peers { get; } =
        [.. All.Select(subject => subject.Name).Distinct().Except([Arrays, Ours])];
}

/// <summary>
/// Opens the rows, in families by what they need of a world. Each method returns null for a row of another family.
/// </summary>
internal static class WorldRows
{
    public static Func<Batch>? OfEntities<TWorld, TEntity>(WorldCase worldCase, int entities)
        where TWorld : struct, IEntityWorld<TWorld, TEntity>
        where TEntity : struct => !TWorld.Offers(worldCase) ? null : worldCase switch
        {
            WorldCase.CreateOneFresh => () => new CreateBatch<TWorld, TEntity>(entities, 1, isFresh: true),
            WorldCase.CreateTwoFresh => () => new CreateBatch<TWorld, TEntity>(entities, 2, isFresh: true),
            WorldCase.CreateThreeFresh => () => new CreateBatch<TWorld, TEntity>(entities, 3, isFresh: true),
            WorldCase.CreateOneWarm => () => new CreateBatch<TWorld, TEntity>(entities, 1, isFresh: false),
            WorldCase.CreateTwoWarm => () => new CreateBatch<TWorld, TEntity>(entities, 2, isFresh: false),
            WorldCase.CreateThreeWarm => () => new CreateBatch<TWorld, TEntity>(entities, 3, isFresh: false),
            WorldCase.CreateOneEnsured => () => new CreateBatch<TWorld, TEntity>(entities, 1, true, isEnsured: true),
            WorldCase.CreateTwoEnsured => () => new CreateBatch<TWorld, TEntity>(entities, 2, true, isEnsured: true),
            WorldCase.CreateThreeEnsured => () => new CreateBatch<TWorld, TEntity>(entities, 3, true, isEnsured: true),
            WorldCase.CreateManyWarm => () => new CreateManyBatch<TWorld, TEntity>(entities),
            WorldCase.DestroyInOrder => () => new DestroyBatch<TWorld, TEntity>(entities, isAtRandom: false),
            WorldCase.DestroyAtRandom => () => new DestroyBatch<TWorld, TEntity>(entities, isAtRandom: true),
            WorldCase.Churn => () => new ChurnBatch<TWorld, TEntity>(entities),
            WorldCase.AddAndRemove => () => new AddAndRemoveBatch<TWorld, TEntity>(entities, isAtRandom: false),
            WorldCase.AddAndRemoveAtRandom => () => new AddAndRemoveBatch<TWorld, TEntity>(entities, isAtRandom: true),
            WorldCase.RandomGet or WorldCase.RandomGetOfTwo or WorldCase.RandomHas =>
                () => new RandomGetBatch<TWorld, TEntity>(worldCase, entities),
            _ => null,
        };

    public static Func<Batch>? OfCommands<TWorld, TEntity>(WorldCase worldCase, int entities)
        where TWorld : struct, ICommandWorld<TWorld, TEntity>
        where TEntity : struct => !TWorld.Offers(worldCase) ? null : worldCase switch
        {
            WorldCase.RecordAdditions => () => new CommandBatch<TWorld, TEntity>(entities, timesPlayback: false),
            WorldCase.PlayBackAdditions => () => new CommandBatch<TWorld, TEntity>(entities, timesPlayback: true),
            _ => null,
        };

    public static Func<Batch>? OfSpans<TWorld, TEntity>(WorldCase worldCase, int entities)
        where TWorld : struct, ISpanWorld<TWorld, TEntity>
        where TEntity : struct => worldCase switch
        {
            WorldCase.DestroySpanInOrder or WorldCase.DestroySpanAtRandom or WorldCase.AddAndRemoveSpan
                or WorldCase.AddAndRemoveSpanAtRandom or WorldCase.SpanGet =>
                () => new SpanBatch<TWorld, TEntity>(worldCase, entities),
            _ => null,
        };

    public static Func<Batch>? OfMoving<TWorld, TEntity>(WorldCase worldCase, int entities)
        where TWorld : struct, IMovingWorld<TWorld, TEntity>
        where TEntity : struct => !TWorld.Offers(worldCase) ? null : worldCase switch
        {
            WorldCase.MoveByDelegate or WorldCase.MoveByStruct or WorldCase.MoveBySpan or WorldCase.MoveByVectors
                or WorldCase.MoveInParallel => () => new MovingBatch<TWorld, TEntity>(worldCase, entities),
            _ => null,
        };

    public static Func<Batch>? OfSparse<TWorld, TEntity>(WorldCase worldCase, int entities)
        where TWorld : struct, ISparseWorld<TWorld, TEntity>
        where TEntity : struct => worldCase switch
        {
            WorldCase.AddAndRemoveSparse or WorldCase.AddAndRemoveSparseAtRandom or WorldCase.SparseGet
                or WorldCase.TurnSparse or WorldCase.MoveSpinning => () => new SparseBatch<TWorld, TEntity>(worldCase, entities),
            _ => null,
        };

    public static Func<Batch>? OfEnableable<TWorld, TEntity>(WorldCase worldCase, int entities)
        where TWorld : struct, IEnableableWorld<TWorld, TEntity>
        where TEntity : struct => worldCase switch
        {
            WorldCase.DisableInOrder or WorldCase.DisableAtRandom or WorldCase.MoveAllEnabled or WorldCase.MoveHalfEnabled =>
                () => new EnableableBatch<TWorld, TEntity>(worldCase, entities),
            _ => null,
        };

    public static Func<Batch>? OfArchetypes<TWorld, TEntity>(WorldCase worldCase, int entities)
        where TWorld : struct, ILibraryWorld<TWorld, TEntity>
        where TEntity : struct => !TWorld.Offers(worldCase) ? null : worldCase switch
        {
            WorldCase.CreateArchetypes => () => new ArchetypesBatch<TWorld, TEntity>(entities, creates: true),
            WorldCase.MoveArchetypes => () => new ArchetypesBatch<TWorld, TEntity>(entities, creates: false),
            WorldCase.FragmentedByDelegate => () =>
                new FragmentedBatch<TWorld, TEntity>(WorldCase.MoveByDelegate, entities, 1),
            WorldCase.FragmentedByStruct => () =>
                new FragmentedBatch<TWorld, TEntity>(WorldCase.MoveByStruct, entities, 1),
            WorldCase.FragmentedBySpan => () =>
                new FragmentedBatch<TWorld, TEntity>(WorldCase.MoveBySpan, entities, 1),
            WorldCase.FragmentedTwentyByDelegate => () =>
                new FragmentedBatch<TWorld, TEntity>(WorldCase.MoveByDelegate, entities, 20),
            WorldCase.FragmentedTwentyByStruct => () =>
                new FragmentedBatch<TWorld, TEntity>(WorldCase.MoveByStruct, entities, 20),
            WorldCase.FragmentedTwentyBySpan => () =>
                new FragmentedBatch<TWorld, TEntity>(WorldCase.MoveBySpan, entities, 20),
            _ => null,
        };

    public static Func<Batch>? OfHomes<THome>(WorldCase worldCase, int entities)
        where THome : struct, IWorldHome<THome> => worldCase switch
        {
            WorldCase.WorldLife => () => new WorldLifeBatch<THome>(entities),
            _ => null,
        };

    public static Func<Batch>? OfSystems<TSystems>(WorldCase worldCase, int entities)
        where TSystems : struct, ISystems<TSystems> => worldCase switch
        {
            WorldCase.SystemOfOne => () => new SystemBatch<TSystems>(entities, 1, padding: 0),
            WorldCase.SystemOfTwo => () => new SystemBatch<TSystems>(entities, 2, padding: 0),
            WorldCase.SystemOfThree => () => new SystemBatch<TSystems>(entities, 3, padding: 0),
            WorldCase.SystemOfOnePadded => () => new SystemBatch<TSystems>(entities, 1, padding: 10),
            WorldCase.SystemOfTwoPadded => () => new SystemBatch<TSystems>(entities, 2, padding: 10),
            WorldCase.SystemOfThreePadded => () => new SystemBatch<TSystems>(entities, 3, padding: 10),
            _ => null,
        };
}
