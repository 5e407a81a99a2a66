using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ashlar.Bench;

/// <summary>Positions and drifts in arrays by id, and a bit for each id that is set while the drift is enabled. Nothing is
/// checked.</summary>
internal sealed class PlainEnableableSet
{
    private Position[] _positions = new Position[64];
    private Drift[] _drifts = new Drift[64];
    private ulong[] _enabled = new ulong[1];
    private int _count;

    public ref Position PositionOf(int id) => ref _positions[id];

    public bool IsEnabled(int id) => (_enabled[id >> 6] & 1UL << id) != 0;

    public int Create(in Position position, in Drift drift)
    {
        if (_count == _positions.Length)
        {
            Array.Resize(ref _positions, _count * 2);
            Array.Resize(ref _drifts, _count * 2);
            Array.Resize(ref _enabled, _enabled.Length * 2);
        }

        _positions[_count] = position;
        _drifts[_count] = drift;
        Enable(_count);
        return _count++;
    }

    public void Enable(int id) => _enabled[id >> 6] |= 1UL << id;

    public void Disable(int id) => _enabled[id >> 6] &= ~(1UL << id);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void MoveDrifting()
    {
        for (int word = 0; word < _enabled.Length; word++)
        {
            for (ulong left = _enabled[word]; left != 0; left &= left - 1)
            {
                int id = (word << 6) + BitOperations.TrailingZeroCount(left);
                ref Position position = ref _positions[id];
                ref Drift drift = ref _drifts[id];
                position.X += drift.X;
                position.Y += drift.Y;
                position.Z += drift.Z;
            }
        }
    }
}

/// <summary>The arrays that are written by hand, as a subject.</summary>
internal readonly struct PlainEnableableWorld : IEnableableWorld<PlainEnableableWorld, int>
{
    private readonly PlainEnableableSet _set;

    private PlainEnableableWorld(PlainEnableableSet set) => _set = set;

    public static PlainEnableableWorld Open() => new(new PlainEnableableSet());

    public int Create(in Position position, in Drift drift) => _set.Create(in position, in drift);

    public void Disable(int entity) => _set.Disable(entity);

    public void Enable(int entity) => _set.Enable(entity);

    public bool IsEnabled(int entity) => _set.IsEnabled(entity);

    public ref Position PositionOf(int entity) => ref _set.PositionOf(entity);

    public void MoveDrifting() => _set.MoveDrifting();

    public void Dispose()
    {
    }
}
