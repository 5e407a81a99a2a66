namespace Ashlar.Bench;

/// <summary>
/// Many archetypes of one entity each: creates them in a fresh world, or moves all their entities one step. One
/// operation is one of them. What they hold is measured with the first world of the process, before a library has met
/// their types.
/// </summary>
internal sealed class ArchetypesRun<TSubject>
    where TSubject : struct, IArchetypesSubject<TSubject>
{
    private static (long? Managed, long? Native)? _held;

    private readonly int _archetypes;
    private readonly bool _creates;
    private readonly TSubject _world;

    public ArchetypesRun(int archetypes, bool creates)
    {
        _archetypes = archetypes;
        _creates = creates;
        _ = TSubject.Prepare();
        HeldBytes held = HeldBytes.Start();
        _world = TSubject.Open();
        _world.Create(archetypes);
        _held ??= (held.SinceStart(), _world.NativeBytes);
    }

    public Contender Start() => new(_archetypes, Run, Verify, () => _world.Dispose(), () => _held.GetValueOrDefault());

    private long Run(int units)
    {
        long elapsed = 0;
        for (int unit = 0; unit < units; unit++)
        {
            elapsed += _creates ? Create() : Move();
        }

        return elapsed;
    }

    private long Create()
    {
        long start = ThreadClock.GetTimestamp();
        TSubject world = TSubject.Open();
        world.Create(_archetypes);
        long elapsed = ThreadClock.GetTimestamp() - start;
        world.Dispose();
        return elapsed;
    }

    private long Move()
    {
        TSubject world = _world;
        long start = ThreadClock.GetTimestamp();
        world.Move();
        return ThreadClock.GetTimestamp() - start;
    }

    /// <exception cref="BrokenSubjectException">Entities are missing or did not move.</exception>
    private void Verify()
    {
        _ = Run(1);
        float before = _world.Sum();
        _ = Move();
        if (_world.Count != _archetypes || _world.Sum() <= before)
        {
            throw new BrokenSubjectException(
                $"{_world.Count} of {_archetypes} entities are there, or they do not move");
        }
    }
}
