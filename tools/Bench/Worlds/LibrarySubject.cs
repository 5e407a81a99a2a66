namespace Ashlar.Bench;

/// <summary>An entity component system, which can do what plain arrays cannot.</summary>
internal sealed class LibrarySubject<TWorld, TEntity, TMoving, TArchetypes>
    : TypedWorldSubject<TWorld, TEntity, TMoving>
    where TWorld : struct, IWorldSubject<TWorld, TEntity>
    where TEntity : struct
    where TMoving : struct, IMovingSubject<TMoving>
    where TArchetypes : struct, IArchetypesSubject<TArchetypes>
{
    public LibrarySubject(string name, string? checks = null)
        : base(name, checks)
    {
    }

    public override Func<Contender>? Opener(WorldCase worldCase, int entities) => worldCase switch
    {
        WorldCase.CreateArchetypes => () => new ArchetypesRun<TArchetypes>(entities, creates: true).Start(),
        WorldCase.MoveArchetypes => () => new ArchetypesRun<TArchetypes>(entities, creates: false).Start(),
        _ => base.Opener(worldCase, entities),
    };
}
