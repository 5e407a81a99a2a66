using System.Runtime.CompilerServices;

namespace Ashlar.Bench;

/// <summary>
/// Steps of a game: each destroys a thousand entities at random and creates a thousand. One operation is one entity
/// destroyed and one created.
/// </summary>
internal sealed class WorldChurnRun<TSubject, TEntity>
    where TSubject : struct, IWorldSubject<TSubject, TEntity>
    where TEntity : struct
{
    private readonly TEntity[] _live;
    private readonly TEntity[] _step = new TEntity[WorldCases.Slice];
    private readonly int[] _places;
    private readonly (long? Managed, long? Native) _held;
    private readonly TSubject _world;
    private int _position;

    public WorldChurnRun(int entities)
    {
        _live = new TEntity[entities];
        _places = Sequences.Permutations(entities);
        HeldBytes held = HeldBytes.Start();
        _world = TSubject.Open();
        for (int index = 0; index < entities; index++)
        {
            _live[index] = SpawnTwo.Create<TSubject, TEntity>(_world, index);
        }

        _held = (held.SinceStart(), _world.NativeBytes);
    }

    public Contender Start() => new(WorldCases.Slice, Run, Verify, () => _world.Dispose(), () => _held);

    private long Run(int units)
    {
        TSubject world = _world;
        TEntity[] step = _step;
        long elapsed = 0;
        for (int unit = 0; unit < units; unit++)
        {
            ReadOnlySpan<int> places = _places.AsSpan(_position, WorldCases.Slice);
            _position = (_position + WorldCases.Slice) % _places.Length;
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void DestroySlice(TSubject world, TEntity[] victims)
    {
        foreach (TEntity victim in victims)
        {
            world.Destroy(victim);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CreateSlice(TSubject world, TEntity[] created, ReadOnlySpan<int> places)
    {
        for (int index = 0; index < created.Length; index++)
        {
            created[index] = SpawnTwo.Create<TSubject, TEntity>(world, places[index]);
        }
    }

    /// <exception cref="BrokenSubjectException">An entity is lost or damaged.</exception>
    private void Verify()
    {
        WorldVerification<TSubject, TEntity>.Run();
        _ = Run(_live.Length / WorldCases.Slice);
        bool isRight = _world.Count == _live.Length;
        for (int index = 0; index < _live.Length; index++)
        {
            isRight &= SpawnTwo.Holds<TSubject, TEntity>(_world, _live[index], index);
        }

        if (!isRight)
        {
            throw new BrokenSubjectException("an entity was lost or damaged by destroying others");
        }
    }
}
