using Ashlar.Ecs;
using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>Entities of the engine's world, created one by one.</summary>
internal readonly struct EngineMoving : IMovingSubject<EngineMoving>
{
    private static readonly QueryDescription Moving = new QueryDescription().WithAll<Position, Velocity>();

    private readonly MemorySystem _memory;
    private readonly World _world;
    private readonly JobPool? _jobs;
    private readonly Entity[] _entities;

    private EngineMoving(MemorySystem memory, JobPool? jobs, int entities)
    {
        _memory = memory;
        _jobs = jobs;
        _world = World.Create(memory, new WorldOptions { Jobs = jobs });
        _entities = new Entity[entities];
        for (int index = 0; index < entities; index++)
        {
            _entities[index] = _world.Create(Movement.Start(index), Movement.Speed(index));
        }
    }

    public static EngineMoving Open(int entities, bool isParallel)
    {
        var memory = new MemorySystem();
        return new EngineMoving(memory, isParallel ? new JobPool(memory) : null, entities);
    }

    public long NativeBytes => _memory.CommittedBytes;

    public void MoveByDelegate() => _world.Query(
        in Moving,
        static (ref Position position, ref Velocity velocity) => Movement.Move(ref position, ref velocity));

    public void MoveByStruct() => _world.InlineQuery<EngineMover, Position, Velocity>(in Moving);

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
        EngineMover mover = default;
        _world.InlineParallelQuery<EngineMover, Position, Velocity>(in Moving, ref mover);
    }

    public Position PositionOf(int index) => _world.Get<Position>(_entities[index]);

    public void Dispose()
    {
        _jobs?.Dispose();
        _world.Dispose();
        _memory.Dispose();
    }
}
