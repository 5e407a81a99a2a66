using Arch.Core;

namespace Engine.Bench;

/// <summary>Entities of the Arch package's world, created one by one.</summary>
internal readonly struct ArchMoving : IMovingSubject<ArchMoving>
{
    private static readonly QueryDescription Moving = new QueryDescription().WithAll<Position, Velocity>();

    private readonly World _world;
    private readonly Entity[] _entities;

    private ArchMoving(int entities)
    {
        _world = World.Create();
        _entities = new Entity[entities];
        for (int index = 0; index < entities; index++)
        {
            _entities[index] = _world.Create(Movement.Start(index), Movement.Speed(index));
        }
    }

    public static ArchMoving Open(int entities) => new(entities);

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

    public Position PositionOf(int index) => _world.Get<Position>(_entities[index]);

    public void Dispose() => World.Destroy(_world);
}
