namespace Ashlar.Bench;

/// <summary>
/// Many archetypes of one entity each: creates them in a fresh world, or moves all their entities one step. One
/// operation is one of them. What they hold is measured with the first world of the process, before a library has met
/// their types.
/// </summary>
internal sealed class ArchetypesBatch<TWorld, TEntity> : Batch
    where TWorld : struct, ILibraryWorld<TWorld, TEntity>
    where TEntity : struct
{
    private static HeldBytes? _held;

    private readonly int _archetypes;
    private readonly bool _creates;
    private readonly TWorld _world;

    public ArchetypesBatch(int archetypes, bool creates)
    {
        _archetypes = archetypes;
        _creates = creates;
        _ = TWorld.PrepareArchetypes();
        long before = HeldBytes.ManagedNow();
        _world = TWorld.Open();
        _world.CreateArchetypes(archetypes);
        _held ??= HeldBytes.Since(before, _world.NativeBytes);
    }

    public override int OperationsPerUnit => _archetypes;

    public override HeldBytes? Held => _held;

    public override long Run(int units)
    {
        long elapsed = 0;
        for (int unit = 0; unit < units; unit++)
        {
            elapsed += _creates ? Create() : Move();
        }

        return elapsed;
    }

    public override void Verify()
    {
        _ = Run(1);
        float before = _world.SumOfPositions();
        _ = Move();
        if (_world.Count != _archetypes || _world.SumOfPositions() <= before)
        {
            throw new BrokenSubjectException(
                $"{_world.Count} of {_archetypes} entities are there, or they do not move");
        }
    }

    public override void Dispose() => _world.Dispose();

    private long Create()
    {
        long start = ThreadClock.GetTimestamp();
        TWorld world = TWorld.Open();
        world.CreateArchetypes(_archetypes);
        long elapsed = ThreadClock.GetTimestamp() - start;
        world.Dispose();
        return elapsed;
    }

    private long Move()
    {
        TWorld world = _world;
        long start = ThreadClock.GetTimestamp();
        world.MoveByStruct();
        return ThreadClock.GetTimestamp() - start;
    }
}
