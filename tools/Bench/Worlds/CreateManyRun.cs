namespace Ashlar.Bench;

/// <summary>
/// Creates many entities by one call, in a world that held as many before. One operation is one entity; emptying the
/// world is not measured.
/// </summary>
internal sealed class CreateManyRun<TSubject, TEntity>
    where TSubject : struct, IWorldSubject<TSubject, TEntity>
    where TEntity : struct
{
    private readonly int _entities;
    private readonly TSubject _world = TSubject.Open();

    public CreateManyRun(int entities)
    {
        _entities = entities;
        CreateAll(_world);
    }

    public Contender Start() => new(_entities, Run, Verify, () => _world.Dispose(), null);

    private long Run(int units)
    {
        TSubject world = _world;
        long elapsed = 0;
        for (int unit = 0; unit < units; unit++)
        {
            world.DestroyAll();
            long start = ThreadClock.GetTimestamp();
            CreateAll(world);
            elapsed += ThreadClock.GetTimestamp() - start;
        }

        return elapsed;
    }

    private void CreateAll(TSubject world) => world.CreateMany(_entities, Movement.Start(1), Movement.Speed(1));

    /// <exception cref="BrokenSubjectException">Entities are missing, or hold something else.</exception>
    private void Verify()
    {
        WorldVerification<TSubject, TEntity>.Run();
        _ = Run(2);
        int right = _world.CountOf(Movement.Start(1), Movement.Speed(1));
        if (_world.Count != _entities || right != _entities)
        {
            throw new BrokenSubjectException(
                $"of {_world.Count} entities {right} are right, of {_entities} wanted");
        }
    }
}
