using System.Runtime.CompilerServices;

namespace Ashlar.Bench;

/// <summary>
/// Gives every entity a rotation, one by one in the order of creation or a shuffled one, then takes each away again
/// in the same order. One operation is one of these calls.
/// </summary>
internal sealed class AddAndRemoveBatch<TWorld, TEntity> : EntityBatch<TWorld, TEntity>
    where TWorld : struct, IEntityWorld<TWorld, TEntity>
    where TEntity : struct
{
    private readonly TEntity[] _entities;
    private readonly int[] _numbers;
    private readonly TWorld _world = TWorld.Open();

    public AddAndRemoveBatch(int entities, bool isAtRandom)
    {
        _entities = new TEntity[entities];
        _numbers = new int[entities];
        int[] places = isAtRandom ? Sequences.Shuffled(entities) : [.. Enumerable.Range(0, entities)];
        for (int number = 0; number < entities; number++)
        {
            _entities[places[number]] = CreateTwo(_world, number);
            _numbers[places[number]] = number;
        }
    }

    public override int OperationsPerUnit => 2 * _entities.Length;

    public override long Run(int units)
    {
        TWorld world = _world;
        long start = ThreadClock.GetTimestamp();
        for (int unit = 0; unit < units; unit++)
        {
            for (int first = 0; first < _entities.Length; first += Slice)
            {
                AddSlice(world, _entities.AsSpan(first, Slice), first);
            }

            for (int first = 0; first < _entities.Length; first += Slice)
            {
                RemoveSlice(world, _entities.AsSpan(first, Slice));
            }
        }

        return ThreadClock.GetTimestamp() - start;
    }

    public override void Dispose() => _world.Dispose();

    protected override void VerifyWork()
    {
        AddSlice(_world, _entities, 0);
        Check(isTurned: true);
        RemoveSlice(_world, _entities);
        Check(isTurned: false);
    }

    private void Check(bool isTurned)
    {
        for (int index = 0; index < _entities.Length; index++)
        {
            if (!Holds(_world, _entities[index], _numbers[index], isTurned, index))
            {
                throw new BrokenSubjectException("an entity was damaged by adding or removing a component");
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddSlice(TWorld world, ReadOnlySpan<TEntity> entities, int first)
    {
        for (int index = 0; index < entities.Length; index++)
        {
            world.Add(entities[index], Movement.Turn(first + index));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void RemoveSlice(TWorld world, ReadOnlySpan<TEntity> entities)
    {
        foreach (TEntity entity in entities)
        {
            world.RemoveRotation(entity);
        }
    }
}
