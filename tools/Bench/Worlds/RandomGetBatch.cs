using System.Runtime.CompilerServices;

namespace Ashlar.Bench;

/// <summary>
/// Reads one component of entities or two in a shuffled order, by their names, or asks whether they have one that every
/// other has. One operation is one entity; the names come from an array that is read from front to back.
/// </summary>
internal sealed class RandomGetBatch<TWorld, TEntity> : EntityBatch<TWorld, TEntity>
    where TWorld : struct, IEntityWorld<TWorld, TEntity>
    where TEntity : struct
{
    private readonly WorldCase _case;
    private readonly TEntity[] _targets;
    private readonly TWorld _world = TWorld.Open();
    private int _position;
    private int _sum;

    public RandomGetBatch(WorldCase worldCase, int entities)
    {
        _case = worldCase;
        _targets = new TEntity[entities];
        int[] places = Sequences.Shuffled(entities);
        for (int index = 0; index < entities; index++)
        {
            TEntity entity = CreateTwo(_world, index);
            _targets[places[index]] = entity;
            if (worldCase == WorldCase.RandomHas && index % 2 == 0)
            {
                _world.Add(entity, Movement.Turn(index));
            }
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
            ReadOnlySpan<TEntity> slice = targets.AsSpan(position, Slice);
            sum += _case switch
            {
                WorldCase.RandomGet => SumSlice(world, slice),
                WorldCase.RandomGetOfTwo => SumSliceOfTwo(world, slice),
                _ => CountSlice(world, slice),
            };
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
            expected += _case switch
            {
                WorldCase.RandomGet => BitConverter.SingleToInt32Bits(Movement.Start(index).X),
                WorldCase.RandomGetOfTwo =>
                    BitConverter.SingleToInt32Bits(Movement.Start(index).X + Movement.Speed(index).X),
                _ => 1 - (index % 2),
            };
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int SumSliceOfTwo(TWorld world, ReadOnlySpan<TEntity> targets)
    {
        int sum = 0;
        foreach (TEntity target in targets)
        {
            sum += BitConverter.SingleToInt32Bits(world.SumOfTwo(target));
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int CountSlice(TWorld world, ReadOnlySpan<TEntity> targets)
    {
        int count = 0;
        foreach (TEntity target in targets)
        {
            count += world.HasRotation(target) ? 1 : 0;
        }

        return count;
    }
}
