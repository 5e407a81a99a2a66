using System.Runtime.CompilerServices;

namespace Ashlar.Bench;

/// <summary>A world one of whose components comes and goes, stored so that nothing moves.</summary>
/// <typeparam name="TSelf">The implementing struct.</typeparam>
/// <typeparam name="TEntity">What names an entity.</typeparam>
internal interface ISparseWorld<TSelf, TEntity> : IDisposable
    where TSelf : struct, ISparseWorld<TSelf, TEntity>
    where TEntity : struct
{
    /// <summary>An empty world, as its user would make it without knowing what is to come.</summary>
    static abstract TSelf Open();

    /// <summary>Creates an entity with a position and a velocity.</summary>
    TEntity Create(in Position position, in Velocity velocity);

    void AddSpin(TEntity entity, in Spin spin);

    void RemoveSpin(TEntity entity);

    bool HasSpin(TEntity entity);

    ref Spin SpinOf(TEntity entity);

    ref Position PositionOf(TEntity entity);

    /// <summary>Adds 1 to all spins.</summary>
    void TurnAll();

    /// <summary>Adds the spin to the position of all entities that have both.</summary>
    void MoveSpinning();
}

/// <summary>A component of 16 bytes that comes and goes.</summary>
/// <param name="Number">Which entity it is of.</param>
/// <param name="Turns">How often it was turned.</param>
/// <param name="X">Unused.</param>
/// <param name="Y">Unused.</param>
[Ashlar.Ecs.Sparse]
internal record struct Spin(int Number, int Turns, float X, float Y);

/// <summary>
/// The rows about components that come and go: each entity gets a spin and loses it again, in order of creation or
/// shuffled (one operation is one call); spins are read in a shuffled order (a read); all spins are turned, or one in ten
/// entities has one and is moved (an entity with a spin).
/// </summary>
internal sealed class SparseBatch<TWorld, TEntity> : Batch
    where TWorld : struct, ISparseWorld<TWorld, TEntity>
    where TEntity : struct
{
    private const int Slice = WorldCases.Slice;
    private const int SpinningShare = 10;

    private readonly WorldCase _case;
    private readonly TWorld _world = TWorld.Open();
    private readonly TEntity[] _entities;
    private readonly TEntity[] _targets;
    private int _position;
    private int _sum;

    public SparseBatch(WorldCase worldCase, int entities)
    {
        _case = worldCase;
        _entities = new TEntity[entities];
        _targets = new TEntity[entities];
        int[] places = Sequences.Shuffled(entities);
        for (int index = 0; index < entities; index++)
        {
            _entities[index] = _world.Create(Movement.Start(index), Movement.Speed(index));
            _targets[IsAtRandom ? places[index] : index] = _entities[index];
        }

        if (!IsAddAndRemove)
        {
            int step = worldCase == WorldCase.MoveSpinning ? SpinningShare : 1;
            for (int index = 0; index < entities; index += step)
            {
                _world.AddSpin(_entities[index], new Spin(index, 0, 0, 0));
            }
        }
    }

    public override int OperationsPerUnit => _case switch
    {
        WorldCase.AddAndRemoveSparse or WorldCase.AddAndRemoveSparseAtRandom => 2 * _entities.Length,
        WorldCase.SparseGet => Slice,
        WorldCase.MoveSpinning => _entities.Length / SpinningShare,
        _ => _entities.Length,
    };

    private bool IsAddAndRemove =>
        _case is WorldCase.AddAndRemoveSparse or WorldCase.AddAndRemoveSparseAtRandom;

    private bool IsAtRandom => _case is WorldCase.AddAndRemoveSparseAtRandom or WorldCase.SparseGet;

    public override long Run(int units)
    {
        TWorld world = _world;
        long start = ThreadClock.GetTimestamp();
        for (int unit = 0; unit < units; unit++)
        {
            switch (_case)
            {
                case WorldCase.SparseGet:
                    _sum += SumSlice(world, _targets.AsSpan(_position, Slice));
                    _position = (_position + Slice) % _targets.Length;
                    break;
                case WorldCase.TurnSparse:
                    world.TurnAll();
                    break;
                case WorldCase.MoveSpinning:
                    world.MoveSpinning();
                    break;
                default:
                    AddAndRemove(world);
                    break;
            }
        }

        return ThreadClock.GetTimestamp() - start;
    }

    public override void Verify()
    {
        if (IsAddAndRemove)
        {
            VerifyAddAndRemove();
        }
        else if (_case == WorldCase.SparseGet)
        {
            VerifyGet();
        }
        else
        {
            VerifyQuery();
        }
    }

    public override void Dispose() => _world.Dispose();

    private void AddAndRemove(TWorld world)
    {
        for (int first = 0; first < _targets.Length; first += Slice)
        {
            AddSlice(world, _targets.AsSpan(first, Slice), first);
        }

        for (int first = 0; first < _targets.Length; first += Slice)
        {
            RemoveSlice(world, _targets.AsSpan(first, Slice));
        }
    }

    private void VerifyAddAndRemove()
    {
        AddSlice(_world, _targets, 0);
        for (int index = 0; index < _targets.Length; index++)
        {
            Require(_world.SpinOf(_targets[index]).Number == index, "a spin is another one than was added");
            if (index % 3 == 0)
            {
                _world.RemoveSpin(_targets[index]);
            }
        }

        for (int index = 0; index < _targets.Length; index++)
        {
            bool isThere = index % 3 != 0;
            Require(_world.HasSpin(_targets[index]) == isThere, "a spin is there that was removed, or not there");
            Require(!isThere || _world.SpinOf(_targets[index]).Number == index, "removing damaged another spin");
            if (isThere)
            {
                _world.RemoveSpin(_targets[index]);
            }
        }

        for (int index = 0; index < _entities.Length; index++)
        {
            Require(_world.PositionOf(_entities[index]) == Movement.Start(index), "an entity was damaged");
        }
    }

    private void VerifyGet()
    {
        int expected = 0;
        for (int index = 0; index < _entities.Length; index++)
        {
            expected += index;
        }

        _sum = 0;
        _ = Run(_targets.Length / Slice);
        Require(_sum == expected, "it reads something else than was written");
    }

    private void VerifyQuery()
    {
        bool moves = _case == WorldCase.MoveSpinning;
        _ = Run(2);
        for (int index = 0; index < _entities.Length; index++)
        {
            bool spins = !moves || index % SpinningShare == 0;
            Require(_world.HasSpin(_entities[index]) == spins, "an entity has a spin that should not, or none");
            float moved = moves && spins ? 2 * index : 0;
            Require(_world.PositionOf(_entities[index]).Y == Movement.Start(index).Y + moved, "an entity was moved wrong");
            Require(!spins || _world.SpinOf(_entities[index]).Turns == (moves ? 0 : 2), "a spin was turned wrong");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddSlice(TWorld world, ReadOnlySpan<TEntity> entities, int first)
    {
        for (int index = 0; index < entities.Length; index++)
        {
            world.AddSpin(entities[index], new Spin(first + index, 0, 0, 0));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void RemoveSlice(TWorld world, ReadOnlySpan<TEntity> entities)
    {
        foreach (TEntity entity in entities)
        {
            world.RemoveSpin(entity);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int SumSlice(TWorld world, ReadOnlySpan<TEntity> targets)
    {
        int sum = 0;
        foreach (TEntity target in targets)
        {
            sum += world.SpinOf(target).Number;
        }

        return sum;
    }
}
