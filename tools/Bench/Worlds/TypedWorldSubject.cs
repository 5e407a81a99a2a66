namespace Ashlar.Bench;

/// <summary>Binds a library's structs to the loops.</summary>
internal class TypedWorldSubject<TWorld, TEntity, TMoving> : WorldSubject
    where TWorld : struct, IWorldSubject<TWorld, TEntity>
    where TEntity : struct
    where TMoving : struct, IMovingSubject<TMoving>
{
    public TypedWorldSubject(string name, string? checks = null)
        : base(name, checks)
    {
    }

    public override Func<Contender>? Opener(WorldCase worldCase, int entities) => worldCase switch
    {
        WorldCase.CreateOneFresh => Create<SpawnOne>(entities, isFresh: true),
        WorldCase.CreateTwoFresh => Create<SpawnTwo>(entities, isFresh: true),
        WorldCase.CreateThreeFresh => Create<SpawnThree>(entities, isFresh: true),
        WorldCase.CreateOneWarm => Create<SpawnOne>(entities, isFresh: false),
        WorldCase.CreateTwoWarm => Create<SpawnTwo>(entities, isFresh: false),
        WorldCase.CreateThreeWarm => Create<SpawnThree>(entities, isFresh: false),
        WorldCase.CreateManyWarm => () => new CreateManyRun<TWorld, TEntity>(entities).Start(),
        WorldCase.DestroyInOrder => () => new DestroyRun<TWorld, TEntity>(entities, isAtRandom: false).Start(),
        WorldCase.DestroyAtRandom => () => new DestroyRun<TWorld, TEntity>(entities, isAtRandom: true).Start(),
        WorldCase.Churn => () => new WorldChurnRun<TWorld, TEntity>(entities).Start(),
        WorldCase.AddAndRemove => () => new AddAndRemoveRun<TWorld, TEntity>(entities).Start(),
        WorldCase.RandomGet => () => new RandomGetRun<TWorld, TEntity>(entities).Start(),
        WorldCase.MoveByDelegate or WorldCase.MoveByStruct or WorldCase.MoveBySpan or WorldCase.MoveByVectors
            or WorldCase.MoveInParallel =>
            () => new MovingRun<TMoving>(worldCase, entities).Start(),
        _ => null,
    };

    private static Func<Contender> Create<TSpawn>(int entities, bool isFresh)
        where TSpawn : struct, ISpawn =>
        () => new CreateRun<TWorld, TEntity, TSpawn>(entities, isFresh).Start();
}
