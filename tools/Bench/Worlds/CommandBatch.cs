using System.Runtime.CompilerServices;

namespace Ashlar.Bench;

/// <summary>
/// Records that every entity gets a rotation, in the order of creation, and plays that back; then takes the rotations
/// away one by one, which is not measured. One operation is one command.
/// </summary>
internal sealed class CommandBatch<TWorld, TEntity> : EntityBatch<TWorld, TEntity>
    where TWorld : struct, ICommandWorld<TWorld, TEntity>
    where TEntity : struct
{
    private readonly TEntity[] _entities;
    private readonly bool _timesPlayback;
    private readonly TWorld _world = TWorld.Open();

    public CommandBatch(int entities, bool timesPlayback)
    {
        _timesPlayback = timesPlayback;
        _entities = new TEntity[entities];
        for (int index = 0; index < entities; index++)
        {
            _entities[index] = CreateTwo(_world, index);
        }
    }

    public override int OperationsPerUnit => _entities.Length;

    public override long Run(int units)
    {
        long elapsed = 0;
        for (int unit = 0; unit < units; unit++)
        {
            elapsed += RecordAndPlayBack(_world);
            RemoveAll(_world);
        }

        return elapsed;
    }

    public override void Dispose() => _world.Dispose();

    protected override void VerifyWork()
    {
        _ = Run(1);
        RecordAll(_world);
        Check(isTurned: false);
        _world.PlayBack();
        Check(isTurned: true);
        RemoveAll(_world);
        _world.PlayBack();
        Check(isTurned: false);
    }

    private long RecordAndPlayBack(TWorld world)
    {
        long start = ThreadClock.GetTimestamp();
        RecordAll(world);
        long recorded = ThreadClock.GetTimestamp();
        world.PlayBack();
        return (_timesPlayback ? ThreadClock.GetTimestamp() : recorded) - start;
    }

    private void RecordAll(TWorld world)
    {
        for (int first = 0; first < _entities.Length; first += Slice)
        {
            RecordSlice(world, _entities.AsSpan(first, Slice), first);
        }
    }

    private void RemoveAll(TWorld world)
    {
        foreach (TEntity entity in _entities)
        {
            world.RemoveRotation(entity);
        }
    }

    private void Check(bool isTurned)
    {
        for (int index = 0; index < _entities.Length; index++)
        {
            if (!Holds(_world, _entities[index], index, isTurned, index))
            {
                throw new BrokenSubjectException("what was recorded is not what playing it back did");
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void RecordSlice(TWorld world, ReadOnlySpan<TEntity> entities, int first)
    {
        for (int index = 0; index < entities.Length; index++)
        {
            world.RecordAdd(entities[index], Movement.Turn(first + index));
        }
    }
}
