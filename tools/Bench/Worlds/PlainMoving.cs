using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>Two contiguous arrays in native memory, aligned as the engine's columns are.</summary>
internal readonly unsafe struct PlainMoving : IMovingSubject<PlainMoving>
{
    private const nuint Alignment = 64;

    private readonly int _entities;
    private readonly Position* _positions;
    private readonly Velocity* _velocities;

    private PlainMoving(int entities)
    {
        _entities = entities;
        _positions = (Position*)NativeMemory.AlignedAlloc((nuint)(entities * sizeof(Position)), Alignment);
        _velocities = (Velocity*)NativeMemory.AlignedAlloc((nuint)(entities * sizeof(Velocity)), Alignment);
        for (int index = 0; index < entities; index++)
        {
            _positions[index] = Movement.Start(index);
            _velocities[index] = Movement.Speed(index);
        }
    }

    public static PlainMoving Open(int entities, bool isParallel) => new(entities);

    public long NativeBytes => _entities * (long)(sizeof(Position) + sizeof(Velocity));

    private Span<Position> Positions => new(_positions, _entities);

    private Span<Velocity> Velocities => new(_velocities, _entities);

    public void MoveByDelegate() => PlainLoops.Move(
        Positions,
        Velocities,
        static (ref Position position, ref Velocity velocity) => Movement.Move(ref position, ref velocity));

    public void MoveByStruct() => PlainLoops.Move<PlainMover>(Positions, Velocities, default);

    public void MoveBySpan() => Movement.Move(Positions, Velocities);

    public void MoveByVectors() => Movement.MoveByVectors(Positions, Velocities);

    public void MoveInParallel()
    {
        // A local copy: a lambda in a struct cannot hold the struct itself.
        PlainMoving subject = this;
        int parts = Environment.ProcessorCount;
        Parallel.For(0, parts, part =>
        {
            int first = (int)(subject._entities * (long)part / parts);
            int end = (int)(subject._entities * (part + 1L) / parts);
            PlainLoops.Move<PlainMover>(subject.Positions[first..end], subject.Velocities[first..end], default);
        });
    }

    public Position PositionOf(int index) => _positions[index];

    public void Dispose()
    {
        NativeMemory.AlignedFree(_positions);
        NativeMemory.AlignedFree(_velocities);
    }
}
