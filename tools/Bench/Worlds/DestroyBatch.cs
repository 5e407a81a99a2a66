using System.Runtime.CompilerServices;

namespace Ashlar.Bench;

/// <summary>
/// Destroys all entities of a world one by one, in the order of their creation or at random. One operation is one
/// entity; creating them anew is not measured.
/// </summary>
internal sealed class DestroyBatch<TWorld, TEntity> : EntityBatch<TWorld, TEntity>
    where TWorld : struct, IEntityWorld<TWorld, TEntity>
    where TEntity : struct
{
    private readonly TEntity[] _victims;
    private readonly int[] _places;
    private readonly TWorld _world = TWorld.Open();

    public DestroyBatch(int entities, bool isAtRandom)
    {
        _victims = new TEntity[entities];
        _places = isAtRandom ? Sequences.Shuffled(entities) : [.. Enumerable.Range(0, entities)];
    }

    public override int OperationsPerUnit => _victims.Length;

    public override long Run(int units)
    {
        TWorld world = _world;
        long elapsed = 0;
        for (int unit = 0; unit < units; unit++)
        {
            for (int index = 0; index < _places.Length; index++)
            {
                _victims[_places[index]] = CreateTwo(world, index);
            }

            long start = ThreadClock.GetTimestamp();
            for (int first = 0; first < _victims.Length; first += Slice)
            {
                DestroySlice(world, _victims.AsSpan(first, Slice));
            }

            elapsed += ThreadClock.GetTimestamp() - start;
            if (world.Count != 0)
            {
                throw new BrokenSubjectException("an entity is left in a world where all were destroyed");
            }
        }

        return elapsed;
    }

    public override void Dispose() => _world.Dispose();

    /// <summary>Every run checks that nothing is left.</summary>
    protected override void VerifyWork() => _ = Run(1);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void DestroySlice(TWorld world, ReadOnlySpan<TEntity> victims)
    {
        foreach (TEntity victim in victims)
        {
            world.Destroy(victim);
        }
    }
}
