using System.Runtime.CompilerServices;

namespace Ashlar.Bench;

/// <summary>
/// Creates many entities one by one, in a world of its own each time, or in one that held as many before. One operation
/// is one entity; making a fresh world is part of it, ending it or emptying it is not.
/// </summary>
internal sealed class CreateRun<TSubject, TEntity, TSpawn>
    where TSubject : struct, IWorldSubject<TSubject, TEntity>
    where TEntity : struct
    where TSpawn : struct, ISpawn
{
    private readonly TEntity[] _created;
    private readonly bool _isFresh;
    private readonly (long? Managed, long? Native) _held;
    private readonly TSubject _world;

    public CreateRun(int entities, bool isFresh)
    {
        _created = new TEntity[entities];
        _isFresh = isFresh;
        HeldBytes held = HeldBytes.Start();
        _world = TSubject.Open();
        CreateAll(_world);
        _held = (held.SinceStart(), _world.NativeBytes);
        if (isFresh)
        {
            _world.Dispose();
        }
    }

    public Contender Start() => new(_created.Length, Run, Verify, Close, () => _held);

    private long Run(int units)
    {
        long elapsed = 0;
        for (int unit = 0; unit < units; unit++)
        {
            elapsed += _isFresh ? CreateInFreshWorld() : CreateInWarmWorld();
        }

        return elapsed;
    }

    private long CreateInFreshWorld()
    {
        long start = ThreadClock.GetTimestamp();
        TSubject world = TSubject.Open();
        CreateAll(world);
        long elapsed = ThreadClock.GetTimestamp() - start;
        world.Dispose();
        return elapsed;
    }

    private long CreateInWarmWorld()
    {
        TSubject world = _world;
        world.DestroyAll();
        long start = ThreadClock.GetTimestamp();
        CreateAll(world);
        return ThreadClock.GetTimestamp() - start;
    }

    private void CreateAll(TSubject world)
    {
        for (int first = 0; first < _created.Length; first += WorldCases.Slice)
        {
            CreateSlice(world, _created.AsSpan(first, WorldCases.Slice), first);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CreateSlice(TSubject world, Span<TEntity> created, int first)
    {
        for (int index = 0; index < created.Length; index++)
        {
            created[index] = TSpawn.Create<TSubject, TEntity>(world, first + index);
        }
    }

    /// <exception cref="BrokenSubjectException">An entity does not hold what it was created with.</exception>
    private void Verify()
    {
        WorldVerification<TSubject, TEntity>.Run();
        TSubject world = _isFresh ? TSubject.Open() : _world;
        world.DestroyAll();
        CreateAll(world);
        bool isRight = world.Count == _created.Length;
        for (int index = 0; index < _created.Length; index++)
        {
            isRight &= TSpawn.Holds<TSubject, TEntity>(world, _created[index], index);
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

    private void Close()
    {
        if (!_isFresh)
        {
            _world.Dispose();
        }
    }
}
