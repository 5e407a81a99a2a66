using System.Diagnostics;

namespace Ashlar.Bench;

/// <summary>
/// Moves all entities one step, in one of five ways. One operation is one entity, one unit a pass over all. The passes
/// are the worlds' own, so there is no loop here to compile for a world.
/// </summary>
internal sealed class MovingBatch<TWorld, TEntity> : Batch
    where TWorld : struct, IMovingWorld<TWorld, TEntity>
    where TEntity : struct
{
    private readonly WorldCase _case;
    private readonly TEntity[] _entities;
    private readonly TWorld _world;
    private int _steps;

    public MovingBatch(WorldCase worldCase, int entities)
    {
        _case = worldCase;
        _entities = new TEntity[entities];
        long before = HeldBytes.ManagedNow();
        _world = TWorld.Open(entities, IsParallel);
        for (int index = 0; index < entities; index++)
        {
            _entities[index] = _world.Create(Movement.Start(index), Movement.Speed(index));
        }

        Held = HeldBytes.Since(before, _world.NativeBytes);
    }

    public override int OperationsPerUnit => _entities.Length;

    public override HeldBytes? Held { get; }

    private bool IsParallel => _case == WorldCase.MoveInParallel;

    public override long Run(int units)
    {
        TWorld world = _world;
        long start = Timestamp();
        for (int unit = 0; unit < units; unit++)
        {
            Move(world);
        }

        _steps += units;
        return Timestamp() - start;
    }

    public override void Verify()
    {
        _ = Run(2);
        for (int index = 0; index < _entities.Length; index++)
        {
            Position expected = Movement.Start(index);
            Velocity velocity = Movement.Speed(index);
            for (int step = 0; step < _steps; step++)
            {
                Movement.Move(ref expected, ref velocity);
            }

            Position actual = _world.PositionOf(_entities[index]);
            if (actual != expected)
            {
                throw new BrokenSubjectException($"entity {index} is at {actual} and should be at {expected}");
            }
        }
    }

    public override void Dispose() => _world.Dispose();

    /// <summary>What other threads do is not in the time of this one.</summary>
    private long Timestamp() => IsParallel ? Stopwatch.GetTimestamp() : ThreadClock.GetTimestamp();

    private void Move(TWorld world)
    {
        switch (_case)
        {
            case WorldCase.MoveByDelegate:
                world.MoveByDelegate();
                break;
            case WorldCase.MoveByStruct:
                world.MoveByStruct();
                break;
            case WorldCase.MoveBySpan:
                world.MoveBySpan();
                break;
            case WorldCase.MoveByVectors:
                world.MoveByVectors();
                break;
            case WorldCase.MoveInParallel:
                world.MoveInParallel();
                break;
            default:
                throw new UnreachableException();
        }
    }
}
