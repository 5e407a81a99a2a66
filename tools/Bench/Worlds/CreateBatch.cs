using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Ashlar.Bench;

/// <summary>
/// Creates many entities one by one, in a world of its own each time, or in one that held as many before. One operation
/// is one entity; making a fresh world is part of it, unless it is told how many there will be; ending it or emptying it
/// is not.
/// </summary>
internal sealed class CreateBatch<TWorld, TEntity> : EntityBatch<TWorld, TEntity>
    where TWorld : struct, IEntityWorld<TWorld, TEntity>
    where TEntity : struct
{
    private readonly TEntity[] _created;
    private readonly int _components;
    private readonly bool _isFresh;
    private readonly bool _isEnsured;
    private readonly TWorld _world;

    public CreateBatch(int entities, int components, bool isFresh, bool isEnsured = false)
    {
        _isEnsured = isEnsured;
        _created = new TEntity[entities];
        _components = components;
        _isFresh = isFresh;
        long before = HeldBytes.ManagedNow();
        _world = TWorld.Open();
        CreateAll(_world);
        Held = HeldBytes.Since(before, _world.NativeBytes);
        if (isFresh)
        {
            _world.Dispose();
        }
    }

    public override int OperationsPerUnit => _created.Length;

    public override HeldBytes? Held { get; }

    public override long Run(int units)
    {
        long elapsed = 0;
        for (int unit = 0; unit < units; unit++)
        {
            elapsed += _isFresh ? CreateInFreshWorld() : CreateInWarmWorld();
        }

        return elapsed;
    }

    public override void Dispose()
    {
        if (!_isFresh)
        {
            _world.Dispose();
        }
    }

    protected override void VerifyWork()
    {
        TWorld world = _isFresh ? TWorld.Open() : _world;
        world.DestroyAll();
        CreateAll(world);
        bool isRight = world.Count == _created.Length;
        for (int index = 0; index < _created.Length; index++)
        {
            isRight &= Holds(world, _created[index], index);
        }

        if (_isFresh)
        {
            world.Dispose();
        }

        if (!isRight)
        {
            throw new BrokenSubjectException("an entity does not hold what it was created with");
        }
    }

    private long CreateInFreshWorld()
    {
        long start = ThreadClock.GetTimestamp();
        TWorld world = TWorld.Open();
        if (_isEnsured)
        {
            world.EnsureCapacity(_components, _created.Length);
            start = ThreadClock.GetTimestamp();
        }

        CreateAll(world);
        long elapsed = ThreadClock.GetTimestamp() - start;
        world.Dispose();
        return elapsed;
    }

    private long CreateInWarmWorld()
    {
        TWorld world = _world;
        world.DestroyAll();
        long start = ThreadClock.GetTimestamp();
        CreateAll(world);
        return ThreadClock.GetTimestamp() - start;
    }

    private void CreateAll(TWorld world)
    {
        for (int first = 0; first < _created.Length; first += Slice)
        {
            Span<TEntity> created = _created.AsSpan(first, Slice);
            switch (_components)
            {
                case 1:
                    CreateWithOne(world, created, first);
                    break;
                case 2:
                    CreateWithTwo(world, created, first);
                    break;
                case 3:
                    CreateWithThree(world, created, first);
                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CreateWithOne(TWorld world, Span<TEntity> created, int first)
    {
        for (int index = 0; index < created.Length; index++)
        {
            created[index] = world.Create(Movement.Start(first + index));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CreateWithTwo(TWorld world, Span<TEntity> created, int first)
    {
        for (int index = 0; index < created.Length; index++)
        {
            created[index] = world.Create(Movement.Start(first + index), Movement.Speed(first + index));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CreateWithThree(TWorld world, Span<TEntity> created, int first)
    {
        for (int index = 0; index < created.Length; index++)
        {
            created[index] = world.Create(
                Movement.Start(first + index), Movement.Speed(first + index), Movement.Turn(first + index));
        }
    }

    private bool Holds(TWorld world, TEntity entity, int index) =>
        world.PositionOf(entity) == Movement.Start(index)
        && (_components < 2 || world.VelocityOf(entity) == Movement.Speed(index))
        && (_components < 3 || world.RotationOf(entity) == Movement.Turn(index));
}

/// <summary>
/// Creates many entities by one call, in a world that held as many before. One operation is one entity; emptying the
/// world is not measured.
/// </summary>
internal sealed class CreateManyBatch<TWorld, TEntity> : EntityBatch<TWorld, TEntity>
    where TWorld : struct, IEntityWorld<TWorld, TEntity>
    where TEntity : struct
{
    private readonly int _entities;
    private readonly TWorld _world = TWorld.Open();

    public CreateManyBatch(int entities)
    {
        _entities = entities;
        CreateAll(_world);
    }

    public override int OperationsPerUnit => _entities;

    public override long Run(int units)
    {
        TWorld world = _world;
        long elapsed = 0;
        for (int unit = 0; unit < units; unit++)
        {
            world.DestroyAll();
            long start = ThreadClock.GetTimestamp();
            CreateAll(world);
            elapsed += ThreadClock.GetTimestamp() - start;
        }

        return elapsed;
    }

    public override void Dispose() => _world.Dispose();

    protected override void VerifyWork()
    {
        _ = Run(2);
        int right = _world.CountOf(Movement.Start(1), Movement.Speed(1));
        if (_world.Count != _entities || right != _entities)
        {
            throw new BrokenSubjectException(
                $"of {_world.Count} entities {right} are right, of {_entities} wanted");
        }
    }

    private void CreateAll(TWorld world) => world.CreateMany(_entities, Movement.Start(1), Movement.Speed(1));
}
