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
            WorldRows.OfMoving<TWorld, TEntity>,
            WorldRows.OfArchetypes<TWorld, TEntity>);

    /// <summary>The rows about sparse components, under the name of another subject.</summary>
    public static WorldSubject Sparse<TWorld, TEntity>(string name, string? checks = null)
        where TWorld : struct, ISparseWorld<TWorld, TEntity>
        where TEntity : struct => new(name, checks, WorldRows.OfSparse<TWorld, TEntity>);
}

/// <summary>The subjects of the <c>ecs</c> suite. The first that can do a row is its reference.</summary>
internal static class WorldSubjects
{
    public const string Ours = "engine";

    /// <summary>The package whose calls the engine follows; measured where it is built in.</summary>
    public const string Arch = "Arch";

    public static IReadOnlyList<WorldSubject> All { get; } =
    [
        new(
            "plain arrays",
            null,
            WorldRows.OfEntities<PlainWorld, int>,
            WorldRows.OfMoving<PlainMovingWorld, int>),
        WorldSubject.Library<EngineWorld, Ecs.Entity>(Ours, MemoryChecks.Name(MemoryChecks.Level)),
        WorldSubject.Sparse<PlainSparseWorld, int>("plain arrays"),
        WorldSubject.Sparse<EngineSparseWorld, Ecs.Entity>(Ours, MemoryChecks.Name(MemoryChecks.Level)),
#if ARCH
        WorldSubject.Library<ArchWorld, global::Arch.Core.Entity>(Arch),
#endif
    ];
}

/// <summary>
/// Opens the rows, in families by what they need of a world. Each method returns null for a row of another family.
/// </summary>
internal static class WorldRows
{
    public static Func<Batch>? OfEntities<TWorld, TEntity>(WorldCase worldCase, int entities)
        where TWorld : struct, IEntityWorld<TWorld, TEntity>
        where TEntity : struct => worldCase switch
        {
            WorldCase.CreateOneFresh => () => new CreateBatch<TWorld, TEntity>(entities, 1, isFresh: true),
            WorldCase.CreateTwoFresh => () => new CreateBatch<TWorld, TEntity>(entities, 2, isFresh: true),
            WorldCase.CreateThreeFresh => () => new CreateBatch<TWorld, TEntity>(entities, 3, isFresh: true),
            WorldCase.CreateOneWarm => () => new CreateBatch<TWorld, TEntity>(entities, 1, isFresh: false),
            WorldCase.CreateTwoWarm => () => new CreateBatch<TWorld, TEntity>(entities, 2, isFresh: false),
            WorldCase.CreateThreeWarm => () => new CreateBatch<TWorld, TEntity>(entities, 3, isFresh: false),
            WorldCase.CreateManyWarm => () => new CreateManyBatch<TWorld, TEntity>(entities),
            WorldCase.DestroyInOrder => () => new DestroyBatch<TWorld, TEntity>(entities, isAtRandom: false),
            WorldCase.DestroyAtRandom => () => new DestroyBatch<TWorld, TEntity>(entities, isAtRandom: true),
            WorldCase.Churn => () => new ChurnBatch<TWorld, TEntity>(entities),
            WorldCase.AddAndRemove => () => new AddAndRemoveBatch<TWorld, TEntity>(entities),
            WorldCase.RandomGet => () => new RandomGetBatch<TWorld, TEntity>(entities),
            _ => null,
        };

    public static Func<Batch>? OfMoving<TWorld, TEntity>(WorldCase worldCase, int entities)
        where TWorld : struct, IMovingWorld<TWorld, TEntity>
        where TEntity : struct => worldCase switch
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

    public static Func<Batch>? OfArchetypes<TWorld, TEntity>(WorldCase worldCase, int entities)
        where TWorld : struct, ILibraryWorld<TWorld, TEntity>
        where TEntity : struct => worldCase switch
        {
            WorldCase.CreateArchetypes => () => new ArchetypesBatch<TWorld, TEntity>(entities, creates: true),
            WorldCase.MoveArchetypes => () => new ArchetypesBatch<TWorld, TEntity>(entities, creates: false),
            _ => null,
        };
}
