using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// The hash of some bytes: sixteen at a time are multiplied into 128 bits whose halves are added without carry, as in wyhash
/// (Wang Yi, 2019), keyed by 122 random bits that each process draws anew. So no set of keys is bad for every process, and
/// nobody who does not know the bits can choose keys that meet. It is no cryptographic hash.
/// </summary>
internal static unsafe class ByteHash
{
    private const int Word = sizeof(ulong);
    private const int Block = 2 * Word;

    private static readonly (ulong First, ulong Second) Secret = Draw();

    /// <summary>The hash; every bit depends on every byte, and on how many there are.</summary>
    public static uint Of(byte* start, int length)
    {
        (ulong first, ulong second) = Secret;
        ulong low;
        ulong high;
        ulong state = second;
        if (length >= Word)
        {
            byte* last = start + length - Block;
            for (; start < last; start += Block)
            {
                state = Fold(Read(start) ^ first, Read(start + Word) ^ state);
            }

            // The last words overlap those before, so that none is read in part.
            low = Read(length < Block ? start : last);
            high = Read(last + Word);
        }
        else if (length >= sizeof(uint))
        {
            low = Unsafe.ReadUnaligned<uint>(start);
            high = Unsafe.ReadUnaligned<uint>(start + length - sizeof(uint));
        }
        else
        {
            low = length == 0 ? 0 : start[0] | ((ulong)start[length / 2] << 8) | ((ulong)start[length - 1] << 16);
            high = 0;
        }

        ulong hash = Fold(Fold(low ^ first, high ^ state) ^ second, (ulong)length ^ first);
        return (uint)(hash ^ (hash >> 32));
    }

    private static ulong Read(byte* place) => Unsafe.ReadUnaligned<ulong>(place);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Fold(ulong left, ulong right)
    {
        ulong high = Math.BigMul(left, right, out ulong low);
        return high ^ low;
    }

    /// <summary>Draws a secret: all but six of its bits are random.</summary>
    internal static (ulong First, ulong Second) Draw()
    {
        UInt128 drawn = Unsafe.BitCast<Guid, UInt128>(Guid.NewGuid());
        return ((ulong)drawn, (ulong)(drawn >> 64));
    }
}
