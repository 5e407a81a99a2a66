using System.Runtime.CompilerServices;

namespace Ashlar.Bench;

/// <summary>
/// Steps of a game: each destroys a thousand entities at random and creates a thousand. One operation is one entity
/// destroyed and one created.
/// </summary>
internal sealed class ChurnBatch<TWorld, TEntity> : EntityBatch<TWorld, TEntity>
    where TWorld : struct, IEntityWorld<TWorld, TEntity>
    where TEntity : struct
{
    private readonly TEntity[] _live;
    private readonly TEntity[] _step = new TEntity[Slice];
    private readonly int[] _places;
    private readonly TWorld _world;
    private int _position;

    public ChurnBatch(int entities)
    {
        _live = new TEntity[entities];
        _places = Sequences.Permutations(entities);
        long before = HeldBytes.ManagedNow();
        _world = TWorld.Open();
        for (int index = 0; index < entities; index++)
        {
            _live[index] = CreateTwo(_world, index);
        }

        Held = HeldBytes.Since(before, _world.NativeBytes);
    }

    public override int OperationsPerUnit => Slice;

    public override HeldBytes? Held { get; }

    public override long Run(int units)
    {
        TWorld world = _world;
        TEntity[] step = _step;
        long elapsed = 0;
        for (int unit = 0; unit < units; unit++)
        {
            ReadOnlySpan<int> places = _places.AsSpan(_position, Slice);
            _position = (_position + Slice) % _places.Length;
            for (int index = 0; index < step.Length; index++)
            {
                step[index] = _live[places[index]];
            }

            long start = ThreadClock.GetTimestamp();
            DestroySlice(world, step);
            CreateSlice(world, step, places);
            elapsed += ThreadClock.GetTimestamp() - start;
            for (int index = 0; index < step.Length; index++)
            {
                _live[places[index]] = step[index];
            }
        }

        return elapsed;
    }

    public override void Dispose() => _world.Dispose();

    protected override void VerifyWork()
    {
        _ = Run(_live.Length / Slice);
        bool isRight = _world.Count == _live.Length;
        for (int index = 0; index < _live.Length; index++)
        {
            isRight &= HoldsTwo(_world, _live[index], index);
        }

        if (!isRight)
        {
            throw new BrokenSubjectException("an entity was lost or damaged by destroying others");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void DestroySlice(TWorld world, TEntity[] victims)
    {
        foreach (TEntity victim in victims)
        {
            world.Destroy(victim);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CreateSlice(TWorld world, TEntity[] created, ReadOnlySpan<int> places)
    {
        for (int index = 0; index < created.Length; index++)
        {
            created[index] = CreateTwo(world, places[index]);
        }
    }
}
