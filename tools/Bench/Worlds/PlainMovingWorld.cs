using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>
/// Plain arrays for the rows that iterate: two in native memory, aligned as the engine's columns are. An entity is its
/// place in them.
/// </summary>
internal sealed unsafe class PlainRows
{
    private const nuint Alignment = 64;

    private readonly Position* _positions;
    private readonly Velocity* _velocities;
    private readonly int _capacity;
    private int _count;

    public PlainRows(int capacity)
    {
        _capacity = capacity;
        _positions = (Position*)NativeMemory.AlignedAlloc((nuint)(capacity * sizeof(Position)), Alignment);
        _velocities = (Velocity*)NativeMemory.AlignedAlloc((nuint)(capacity * sizeof(Velocity)), Alignment);
    }

    public long NativeBytes => _capacity * (long)(sizeof(Position) + sizeof(Velocity));

    public Span<Position> Positions => new(_positions, _count);

    public Span<Velocity> Velocities => new(_velocities, _count);

    public int Add(in Position position, in Velocity velocity)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(_count, _capacity);
        _positions[_count] = position;
        _velocities[_count] = velocity;
        return _count++;
    }

    public void Free()
    {
        NativeMemory.AlignedFree(_positions);
        NativeMemory.AlignedFree(_velocities);
    }
}

/// <summary>The ways to move what lies in <see cref="PlainRows"/>.</summary>
internal readonly struct PlainMovingWorld : IMovingWorld<PlainMovingWorld, int>
{
    private readonly PlainRows _rows;

    private PlainMovingWorld(PlainRows rows) => _rows = rows;

    private delegate void MoveOne(ref Position position, ref Velocity velocity);

    public static PlainMovingWorld Open(int entities, bool isParallel) => new(new PlainRows(entities));

    public long NativeBytes => _rows.NativeBytes;

    public int Create(in Position position, in Velocity velocity) => _rows.Add(position, velocity);

    public ref Position PositionOf(int entity) => ref _rows.Positions[entity];

    public void MoveByDelegate() => MoveEach(
        _rows.Positions,
        _rows.Velocities,
        static (ref Position position, ref Velocity velocity) => Movement.Move(ref position, ref velocity));

    /// <summary>A loop with the struct's method built in is the loop over spans.</summary>
    public void MoveByStruct() => Movement.Move(_rows.Positions, _rows.Velocities);

    public void MoveBySpan() => Movement.Move(_rows.Positions, _rows.Velocities);

    public void MoveByVectors() => Movement.MoveByVectors(_rows.Positions, _rows.Velocities);

    public void MoveInParallel()
    {
        PlainRows rows = _rows;
        int parts = Environment.ProcessorCount;
        Parallel.For(0, parts, part =>
        {
            int entities = rows.Positions.Length;
            int first = (int)(entities * (long)part / parts);
            int end = (int)(entities * (part + 1L) / parts);
            Movement.Move(rows.Positions[first..end], rows.Velocities[first..end]);
        });
    }

    public void Dispose() => _rows.Free();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MoveEach(Span<Position> positions, Span<Velocity> velocities, MoveOne move)
    {
        velocities = velocities[..positions.Length];
        for (int index = 0; index < positions.Length; index++)
        {
            move(ref positions[index], ref velocities[index]);
        }
    }
}
