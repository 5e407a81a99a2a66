using System.Runtime.CompilerServices;

namespace Ashlar.Bench;

/// <summary>A world one of whose components is switched off and on and stays where it is.</summary>
/// <typeparam name="TSelf">The implementing struct.</typeparam>
/// <typeparam name="TEntity">What names an entity.</typeparam>
internal interface IEnableableWorld<TSelf, TEntity> : IDisposable
    where TSelf : struct, IEnableableWorld<TSelf, TEntity>
    where TEntity : struct
{
    /// <summary>An empty world, as its user would make it without knowing what is to come.</summary>
    static abstract TSelf Open();

    /// <summary>Creates an entity with a position and a drift, which is enabled.</summary>
    TEntity Create(in Position position, in Drift drift);

    void Disable(TEntity entity);

    void Enable(TEntity entity);

    bool IsEnabled(TEntity entity);

    ref Position PositionOf(TEntity entity);

    /// <summary>Adds the drift to the position of all entities that have it enabled.</summary>
    void MoveDrifting();
}

/// <summary>A component of 16 bytes that is switched off and on.</summary>
/// <param name="X">What is added to the position each time.</param>
/// <param name="Y">The second coordinate.</param>
/// <param name="Z">The third coordinate.</param>
/// <param name="Number">Which entity it is of.</param>
[Ashlar.Ecs.Enableable]
internal record struct Drift(float X, float Y, float Z, int Number);

/// <summary>
/// The rows about components that are switched off and on: the drift of each entity is disabled, then enabled, in order
/// of creation or shuffled (one operation is one call); all entities drift, or a half of them that was chosen at random (an
/// entity that drifts).
/// </summary>
internal sealed class EnableableBatch<TWorld, TEntity> : Batch
    where TWorld : struct, IEnableableWorld<TWorld, TEntity>
    where TEntity : struct
{
    private const int Slice = WorldCases.Slice;

    private readonly WorldCase _case;
    private readonly TWorld _world = TWorld.Open();
    private readonly TEntity[] _entities;
    private readonly TEntity[] _targets;
    private readonly bool[] _drifts;

    public EnableableBatch(WorldCase worldCase, int entities)
    {
        _case = worldCase;
        _entities = new TEntity[entities];
        _targets = new TEntity[entities];
        _drifts = new bool[entities];
        int[] places = Sequences.Shuffled(entities);
        for (int index = 0; index < entities; index++)
        {
            _entities[index] = _world.Create(Movement.Start(index), new Drift(1, 0, 0, index));
            _targets[worldCase == WorldCase.DisableAtRandom ? places[index] : index] = _entities[index];
            _drifts[index] = worldCase != WorldCase.MoveHalfEnabled || places[index] % 2 == 0;
            if (!_drifts[index])
            {
                _world.Disable(_entities[index]);
            }
        }
    }

    public override int OperationsPerUnit => _case switch
    {
        WorldCase.DisableInOrder or WorldCase.DisableAtRandom => 2 * _entities.Length,
        WorldCase.MoveHalfEnabled => _entities.Length / 2,
        _ => _entities.Length,
    };

    private bool IsSwitching => _case is WorldCase.DisableInOrder or WorldCase.DisableAtRandom;

    public override long Run(int units)
    {
        TWorld world = _world;
        long start = ThreadClock.GetTimestamp();
        for (int unit = 0; unit < units; unit++)
        {
            if (IsSwitching)
            {
                DisableAndEnable(world);
            }
            else
            {
                world.MoveDrifting();
            }
        }

        return ThreadClock.GetTimestamp() - start;
    }

    public override void Verify()
    {
        if (IsSwitching)
        {
            VerifySwitches();
        }
        else
        {
            VerifyQuery();
        }
    }

    public override void Dispose() => _world.Dispose();

    private void DisableAndEnable(TWorld world)
    {
        for (int first = 0; first < _targets.Length; first += Slice)
        {
            DisableSlice(world, _targets.AsSpan(first, Slice));
        }

        for (int first = 0; first < _targets.Length; first += Slice)
        {
            EnableSlice(world, _targets.AsSpan(first, Slice));
        }
    }

    private void VerifySwitches()
    {
        DisableSlice(_world, _targets);
        for (int index = 0; index < _targets.Length; index += 3)
        {
            _world.Enable(_targets[index]);
        }

        _world.MoveDrifting();
        for (int index = 0; index < _targets.Length; index++)
        {
            Require(_world.IsEnabled(_targets[index]) == (index % 3 == 0), "it switched another drift, or none");
        }

        EnableSlice(_world, _targets);
        _world.MoveDrifting();
        int moved = 0;
        for (int index = 0; index < _entities.Length; index++)
        {
            int moves = (int)(_world.PositionOf(_entities[index]).X - Movement.Start(index).X);
            Require(moves is 1 or 2, "an entity drifted that should not, or did not");
            moved += moves;
        }

        Require(moved == _targets.Length + (_targets.Length + 2) / 3, "a disabled drift moved its entity");
    }

    private void VerifyQuery()
    {
        _ = Run(2);
        for (int index = 0; index < _entities.Length; index++)
        {
            float moved = _world.PositionOf(_entities[index]).X - Movement.Start(index).X;
            Require(moved == (_drifts[index] ? 2 : 0), "an entity drifted that should not, or did not");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void DisableSlice(TWorld world, ReadOnlySpan<TEntity> entities)
    {
        foreach (TEntity entity in entities)
        {
            world.Disable(entity);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void EnableSlice(TWorld world, ReadOnlySpan<TEntity> entities)
    {
        foreach (TEntity entity in entities)
        {
            world.Enable(entity);
        }
    }
}
