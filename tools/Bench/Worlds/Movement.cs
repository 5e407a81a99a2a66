using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ashlar.Bench;

/// <summary>
/// The work of the iteration rows: position += velocity * step, 24 bytes read and 12 written for each entity. All
/// subjects run the code that stands here, by spans in one method that is not inlined, so that only what brings the
/// components to it differs.
/// </summary>
internal static class Movement
{
    /// <summary>A power of two: multiplying by it is exact.</summary>
    private const float Step = 1f / 64;

    /// <summary>Vectors of an iteration of the long loop: enough that its own instructions do not matter.</summary>
    private const int Unrolled = 4;

    /// <summary>Where an entity starts.</summary>
    public static Position Start(int index) => new(index, 1, -1);

    /// <summary>How fast it is.</summary>
    public static Velocity Speed(int index) => new(1 + (index & 63), 2, 3);

    /// <summary>How it is turned, where it has a rotation.</summary>
    public static Rotation Turn(int index) => new(index, 0, 0, 1);

    /// <summary>Moves one entity.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Move(ref Position position, ref Velocity velocity)
    {
        position.X += velocity.X * Step;
        position.Y += velocity.Y * Step;
        position.Z += velocity.Z * Step;
    }

    /// <summary>Moves entities one by one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Move(Span<Position> positions, Span<Velocity> velocities)
    {
        velocities = velocities[..positions.Length];
        for (int index = 0; index < positions.Length; index++)
        {
            Move(ref positions[index], ref velocities[index]);
        }
    }

    /// <summary>Moves entities as one long row of floats, eight at a time.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void MoveByVectors(Span<Position> positions, Span<Velocity> velocities)
    {
        Span<float> where = MemoryMarshal.Cast<Position, float>(positions);
        Span<float> speed = MemoryMarshal.Cast<Velocity, float>(velocities[..positions.Length]);
        ref float position = ref MemoryMarshal.GetReference(where);
        ref float velocity = ref MemoryMarshal.GetReference(speed);
        Vector256<float> step = Vector256.Create(Step);
        int width = Vector256<float>.Count;
        nuint index = 0;
        nuint end = (nuint)where.Length;
        for (nuint block = (nuint)(Unrolled * width); end - index >= block; index += block)
        {
            Move(ref position, ref velocity, step, index);
            Move(ref position, ref velocity, step, index + (nuint)width);
            Move(ref position, ref velocity, step, index + (nuint)(2 * width));
            Move(ref position, ref velocity, step, index + (nuint)(3 * width));
        }

        for (; end - index >= (nuint)width; index += (nuint)width)
        {
            Move(ref position, ref velocity, step, index);
        }

        for (; index < end; index++)
        {
            Unsafe.Add(ref position, index) += Unsafe.Add(ref velocity, index) * Step;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Move(ref float position, ref float velocity, Vector256<float> step, nuint index)
    {
        Vector256<float> moved = Vector256.LoadUnsafe(ref position, index)
            + (Vector256.LoadUnsafe(ref velocity, index) * step);
        moved.StoreUnsafe(ref position, index);
    }
}
