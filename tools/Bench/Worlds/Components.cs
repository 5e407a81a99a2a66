namespace Ashlar.Bench;

/// <summary>A component of 12 bytes.</summary>
/// <param name="X">Which entity it is of, while nothing moves.</param>
/// <param name="Y">The second coordinate.</param>
/// <param name="Z">The third coordinate.</param>
internal partial record struct Position(float X, float Y, float Z);

/// <summary>A component of 12 bytes.</summary>
/// <param name="X">The first coordinate.</param>
/// <param name="Y">The second coordinate.</param>
/// <param name="Z">The third coordinate.</param>
internal partial record struct Velocity(float X, float Y, float Z);

/// <summary>A component of 16 bytes.</summary>
/// <param name="X">The first part of the quaternion.</param>
/// <param name="Y">The second part.</param>
/// <param name="Z">The third part.</param>
/// <param name="W">The fourth part.</param>
internal partial record struct Rotation(float X, float Y, float Z, float W);

/// <summary>A component of four bytes, as many types as there are arguments.</summary>
/// <typeparam name="T">Tells one from another; nothing of it is stored.</typeparam>
/// <param name="Value">The four bytes.</param>
internal readonly partial record struct Trait<T>(int Value)
    where T : unmanaged;

/// <summary>
/// The structures of the rows with many archetypes: a position, a velocity, and those of fourteen traits whose bit is
/// set in the archetype's number.
/// </summary>
internal static class Traits
{
    private static readonly Type[] Types =
    [
        typeof(Trait<byte>), typeof(Trait<sbyte>), typeof(Trait<short>), typeof(Trait<ushort>), typeof(Trait<int>),
        typeof(Trait<uint>), typeof(Trait<long>), typeof(Trait<ulong>), typeof(Trait<nint>), typeof(Trait<nuint>),
        typeof(Trait<char>), typeof(Trait<bool>), typeof(Trait<float>), typeof(Trait<double>),
    ];

    /// <summary>The component types of each archetype, in whatever a library names types by.</summary>
    /// <param name="typeOf">A library's name for a type.</param>
    public static TType[][] Structures<TType>(Func<Type, TType> typeOf)
    {
        TType[] traits = [.. Types.Select(typeOf)];
        var structures = new TType[1 << traits.Length][];
        for (int number = 0; number < structures.Length; number++)
        {
            structures[number] =
            [
                typeOf(typeof(Position)),
                typeOf(typeof(Velocity)),
                .. traits.Where((_, bit) => (number & 1 << bit) != 0),
            ];
        }

        return structures;
    }
}
