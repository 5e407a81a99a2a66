using System.Runtime.CompilerServices;

namespace Ashlar.Bench;

/// <summary>
/// Reads one component of entities in a shuffled order, by their names. One operation is one read; the names come from
/// an array that is read from front to back.
/// </summary>
internal sealed class RandomGetBatch<TWorld, TEntity> : EntityBatch<TWorld, TEntity>
    where TWorld : struct, IEntityWorld<TWorld, TEntity>
    where TEntity : struct
{
    private readonly TEntity[] _targets;
    private readonly TWorld _world = TWorld.Open();
    private int _position;
    private int _sum;

    public RandomGetBatch(int entities)
    {
        _targets = new TEntity[entities];
        int[] places = Sequences.Shuffled(entities);
        for (int index = 0; index < entities; index++)
        {
            _targets[places[index]] = CreateTwo(_world, index);
        }
    }

    public override int OperationsPerUnit => Slice;

    public override long Run(int units)
    {
        TWorld world = _world;
        TEntity[] targets = _targets;
        int position = _position;
        int sum = _sum;
        long start = ThreadClock.GetTimestamp();
        for (int unit = 0; unit < units; unit++)
        {
            sum += SumSlice(world, targets.AsSpan(position, Slice));
            position = (position + Slice) % targets.Length;
        }

        long elapsed = ThreadClock.GetTimestamp() - start;
        _position = position;
        _sum = sum;
        return elapsed;
    }

    public override void Dispose() => _world.Dispose();

    protected override void VerifyWork()
    {
        int expected = 0;
        for (int index = 0; index < _targets.Length; index++)
        {
            expected += BitConverter.SingleToInt32Bits(Movement.Start(index).X);
        }

        _sum = 0;
        _ = Run(_targets.Length / Slice);
        if (_sum != expected)
        {
            throw new BrokenSubjectException("it reads something else than was written");
        }
    }

    /// <summary>Adds up as integers: a sum of floats would wait four cycles for each of them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int SumSlice(TWorld world, ReadOnlySpan<TEntity> targets)
    {
        int sum = 0;
        foreach (TEntity target in targets)
        {
            sum += BitConverter.SingleToInt32Bits(world.PositionOf(target).X);
        }

        return sum;
    }
}
