using System.Runtime.CompilerServices;

namespace Ashlar.Bench;

/// <summary>
/// Destroys all entities of a world one by one, in the order of their creation or at random. One operation is one
/// entity; creating them anew is not measured.
/// </summary>
internal sealed class DestroyRun<TSubject, TEntity>
    where TSubject : struct, IWorldSubject<TSubject, TEntity>
    where TEntity : struct
{
    private readonly TEntity[] _victims;
    private readonly int[] _places;
    private readonly TSubject _world = TSubject.Open();

    public DestroyRun(int entities, bool isAtRandom)
    {
        _victims = new TEntity[entities];
        _places = isAtRandom ? Sequences.Shuffled(entities) : [.. Enumerable.Range(0, entities)];
    }

    public Contender Start() => new(
        _victims.Length, Run, WorldVerification<TSubject, TEntity>.Run, () => _world.Dispose(), null);

    private long Run(int units)
    {
        TSubject world = _world;
        long elapsed = 0;
        for (int unit = 0; unit < units; unit++)
        {
            for (int index = 0; index < _places.Length; index++)
            {
                _victims[_places[index]] = SpawnTwo.Create<TSubject, TEntity>(world, index);
            }

            long start = ThreadClock.GetTimestamp();
            for (int first = 0; first < _victims.Length; first += WorldCases.Slice)
            {
                DestroySlice(world, _victims.AsSpan(first, WorldCases.Slice));
            }

            elapsed += ThreadClock.GetTimestamp() - start;
            if (world.Count != 0)
            {
                throw new BrokenSubjectException("an entity is left in a world where all were destroyed");
            }
        }

        return elapsed;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void DestroySlice(TSubject world, ReadOnlySpan<TEntity> victims)
    {
        foreach (TEntity victim in victims)
        {
            world.Destroy(victim);
        }
    }
}
