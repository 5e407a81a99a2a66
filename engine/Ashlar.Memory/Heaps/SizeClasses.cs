using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// The sizes of a heap's small blocks: four to each doubling, 16, 20, 24, 28, 32, 40, 48, 56, 64, 80, …, 16384. A block
/// is at most a quarter larger than what it was asked for.
/// <para>A class is a multiple of every power of two that the request is a multiple of, and slabs start on a page: so a
/// block is aligned to the largest power of two that divides the request, which is the most that a type of that size
/// needs. Any other alignment is had by rounding the request up to a multiple of it.</para>
/// </summary>
internal static class SizeClasses
{
    /// <summary>How many there are.</summary>
    public const int Count = 41;

    /// <summary>Bytes in a block of the first class.</summary>
    public const int Smallest = 16;

    /// <summary>Bytes in a block of the last class; what is larger gets whole pages.</summary>
    public const int Largest = 16 << 10;

    /// <summary>The class of a request. Folds to a constant where the request is one.</summary>
    /// <param name="bytes">0 to <see cref="Largest"/>.</param>
    /// <returns>0 to <see cref="Count"/> - 1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(nuint bytes)
    {
        uint last = Math.Max((uint)bytes, Smallest) - 1;
        int shift = 29 - BitOperations.LeadingZeroCount(last);

        // The highest three bits of the last byte's number are 4 to 7: the quarter of its doubling.
        return (shift << 2) + (int)(last >> shift) - 11;
    }

    /// <summary>Bytes in a block of a class.</summary>
    public static int Bytes(int index) => (4 + (index & 3)) << ((index >> 2) + 2);
}
