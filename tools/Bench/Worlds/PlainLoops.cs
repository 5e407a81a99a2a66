using System.Runtime.CompilerServices;

namespace Ashlar.Bench;

/// <summary>The loops over plain arrays that call something for each element.</summary>
internal static class PlainLoops
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Move(Span<Position> positions, Span<Velocity> velocities, MoveOne move)
    {
        velocities = velocities[..positions.Length];
        for (int index = 0; index < positions.Length; index++)
        {
            move(ref positions[index], ref velocities[index]);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Move<TMover>(Span<Position> positions, Span<Velocity> velocities, TMover mover)
        where TMover : struct, IMoveOne
    {
        velocities = velocities[..positions.Length];
        for (int index = 0; index < positions.Length; index++)
        {
            mover.Update(ref positions[index], ref velocities[index]);
        }
    }
}
