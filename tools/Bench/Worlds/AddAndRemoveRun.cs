using System.Runtime.CompilerServices;

namespace Ashlar.Bench;

/// <summary>
/// Gives every entity a rotation, one by one in the order of creation, then takes each away again in the same order.
/// One operation is one of these calls.
/// </summary>
internal sealed class AddAndRemoveRun<TSubject, TEntity>
    where TSubject : struct, IWorldSubject<TSubject, TEntity>
    where TEntity : struct
{
    private readonly TEntity[] _entities;
    private readonly TSubject _world = TSubject.Open();

    public AddAndRemoveRun(int entities)
    {
        _entities = new TEntity[entities];
        for (int index = 0; index < entities; index++)
        {
            _entities[index] = SpawnTwo.Create<TSubject, TEntity>(_world, index);
        }
    }

    public Contender Start() => new(2 * _entities.Length, Run, Verify, () => _world.Dispose(), null);

    private long Run(int units)
    {
        TSubject world = _world;
        long start = ThreadClock.GetTimestamp();
        for (int unit = 0; unit < units; unit++)
        {
            for (int first = 0; first < _entities.Length; first += WorldCases.Slice)
            {
                AddSlice(world, _entities.AsSpan(first, WorldCases.Slice), first);
            }

            for (int first = 0; first < _entities.Length; first += WorldCases.Slice)
            {
                RemoveSlice(world, _entities.AsSpan(first, WorldCases.Slice));
            }
        }

        return ThreadClock.GetTimestamp() - start;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddSlice(TSubject world, ReadOnlySpan<TEntity> entities, int first)
    {
        for (int index = 0; index < entities.Length; index++)
        {
            world.Add(entities[index], Movement.Turn(first + index));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void RemoveSlice(TSubject world, ReadOnlySpan<TEntity> entities)
    {
        foreach (TEntity entity in entities)
        {
            world.RemoveRotation(entity);
        }
    }

    /// <exception cref="BrokenSubjectException">An entity is lost or damaged.</exception>
    private void Verify()
    {
        WorldVerification<TSubject, TEntity>.Run();
        _ = Run(2);
        for (int index = 0; index < _entities.Length; index++)
        {
            if (!SpawnTwo.Holds<TSubject, TEntity>(_world, _entities[index], index))
            {
                throw new BrokenSubjectException("an entity was damaged by adding or removing a component");
            }
        }
    }
}
