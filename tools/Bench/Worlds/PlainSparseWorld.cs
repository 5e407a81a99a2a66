using System.Runtime.CompilerServices;

namespace Ashlar.Bench;

/// <summary>
/// Positions and velocities in arrays by id, and a sparse set as it is written by hand: an array that says where an id's
/// spin is, and the spins with their ids, dense. Nothing is checked.
/// </summary>
internal sealed class PlainSparseSet
{
    private const int None = -1;

    private Position[] _positions = new Position[64];
    private Velocity[] _velocities = new Velocity[64];
    private int[] _places = new int[64];
    private Spin[] _spins = new Spin[64];
    private int[] _owners = new int[64];
    private int _entities;
    private int _count;

    public ref Position PositionOf(int id) => ref _positions[id];

    public ref Spin SpinOf(int id) => ref _spins[_places[id]];

    public bool Has(int id) => _places[id] != None;

    public int Create(in Position position, in Velocity velocity)
    {
        if (_entities == _positions.Length)
        {
            Array.Resize(ref _positions, _entities * 2);
            Array.Resize(ref _velocities, _entities * 2);
            Array.Resize(ref _places, _entities * 2);
        }

        _positions[_entities] = position;
        _velocities[_entities] = velocity;
        _places[_entities] = None;
        return _entities++;
    }

    public void Add(int id, in Spin spin)
    {
        int place = _count;
        if (place == _spins.Length)
        {
            Array.Resize(ref _spins, place * 2);
            Array.Resize(ref _owners, place * 2);
        }

        _count = place + 1;
        _spins[place] = spin;
        _owners[place] = id;
        _places[id] = place;
    }

    public void Remove(int id)
    {
        int place = _places[id];
        int last = --_count;
        int moved = _owners[last];
        _spins[place] = _spins[last];
        _owners[place] = moved;
        _places[moved] = place;
        _places[id] = None;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void TurnAll()
    {
        foreach (ref Spin spin in _spins.AsSpan(0, _count))
        {
            spin.Turns++;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void MoveSpinning()
    {
        ReadOnlySpan<int> owners = _owners.AsSpan(0, _count);
        ReadOnlySpan<Spin> spins = _spins.AsSpan(0, owners.Length);
        for (int place = 0; place < owners.Length; place++)
        {
            _positions[owners[place]].Y += spins[place].Number;
        }
    }
}

/// <summary>The set that is written by hand, as a subject.</summary>
internal readonly struct PlainSparseWorld : ISparseWorld<PlainSparseWorld, int>
{
    private readonly PlainSparseSet _set;

    private PlainSparseWorld(PlainSparseSet set) => _set = set;

    public static PlainSparseWorld Open() => new(new PlainSparseSet());

    public int Create(in Position position, in Velocity velocity) => _set.Create(in position, in velocity);

    public void AddSpin(int entity, in Spin spin) => _set.Add(entity, in spin);

    public void RemoveSpin(int entity) => _set.Remove(entity);

    public bool HasSpin(int entity) => _set.Has(entity);

    public ref Spin SpinOf(int entity) => ref _set.SpinOf(entity);

    public ref Position PositionOf(int entity) => ref _set.PositionOf(entity);

    public void TurnAll() => _set.TurnAll();

    public void MoveSpinning() => _set.MoveSpinning();

    public void Dispose()
    {
    }
}
