namespace Ashlar.Bench;

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
