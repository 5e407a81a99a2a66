using Arch.Core;
using Schedulers;

namespace Ashlar.Bench;

/// <summary>Entities of the Arch package's world, created one by one.</summary>
internal readonly struct ArchMoving : IMovingSubject<ArchMoving>
{
    private static readonly QueryDescription Moving = new QueryDescription().WithAll<Position, Velocity>();

    private readonly World _world;
    private readonly Entity[] _entities;
    private readonly bool _ownsScheduler;

    private ArchMoving(int entities, bool ownsScheduler)
    {
        _ownsScheduler = ownsScheduler;
        _world = World.Create();
        _entities = new Entity[entities];
        for (int index = 0; index < entities; index++)
        {
            _entities[index] = _world.Create(Movement.Start(index), Movement.Speed(index));
        }
    }

    public static ArchMoving Open(int entities, bool isParallel)
    {
        // One for the process, as documented. Its threads keep the process alive, so whoever made it ends it.
        bool isOwner = isParallel && World.SharedJobScheduler is null;
        if (isOwner)
        {
            World.SharedJobScheduler = new JobScheduler(new JobScheduler.Config { ThreadPrefixName = "Arch" });
        }

        return new ArchMoving(entities, isOwner);
    }

    public long NativeBytes => 0;

    public void MoveByDelegate() => _world.Query(
        in Moving,
        static (ref Position position, ref Velocity velocity) => Movement.Move(ref position, ref velocity));

    public void MoveByStruct() => _world.InlineQuery<ArchMover, Position, Velocity>(in Moving);

    public void MoveBySpan()
    {
        foreach (ref Chunk chunk in _world.Query(in Moving))
        {
            Movement.Move(chunk.GetSpan<Position>(), chunk.GetSpan<Velocity>());
        }
    }

    public void MoveByVectors()
    {
        foreach (ref Chunk chunk in _world.Query(in Moving))
        {
            Movement.MoveByVectors(chunk.GetSpan<Position>(), chunk.GetSpan<Velocity>());
        }
    }

    public void MoveInParallel()
    {
        ArchMover mover = default;
        _world.InlineParallelQuery<ArchMover, Position, Velocity>(in Moving, ref mover);
    }

    public Position PositionOf(int index) => _world.Get<Position>(_entities[index]);

    public void Dispose()
    {
        World.Destroy(_world);
        if (_ownsScheduler)
        {
            World.SharedJobScheduler?.Dispose();
            World.SharedJobScheduler = null;
        }
    }
}
