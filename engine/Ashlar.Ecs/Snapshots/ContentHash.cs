using System.Numerics;
using System.Runtime.InteropServices;

namespace Ashlar.Ecs;

/// <summary>
/// A 64-bit hash against damage, not against forgers: four lanes of multiply and rotate, so that a processor works on
/// four words at once. Every step can be undone, so one changed word always changes the hash.
/// </summary>
internal static class ContentHash
{
    private const ulong First = 0x9E3779B185EBCA87;
    private const ulong Second = 0xC2B2AE3D27D4EB4F;
    private const int LaneRotation = 31;

    /// <summary>The hash of some bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="seed">The hash of what came before them, or any number.</param>
    public static ulong Of(ReadOnlySpan<byte> bytes, ulong seed)
    {
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<byte, ulong>(bytes);
        ulong lane0 = seed;
        ulong lane1 = seed ^ First;
        ulong lane2 = seed ^ Second;
        ulong lane3 = ~seed;
        for (; words.Length >= 4; words = words[4..])
        {
            lane0 = Mix(lane0, words[0]);
            lane1 = Mix(lane1, words[1]);
            lane2 = Mix(lane2, words[2]);
            lane3 = Mix(lane3, words[3]);
        }

        foreach (ulong word in words)
        {
            lane0 = Mix(lane0, word);
        }

        ulong rest = 0;
        foreach (byte last in bytes[(bytes.Length & ~(sizeof(ulong) - 1))..])
        {
            rest = rest << 8 | last;
        }

        lane1 = Mix(lane1, rest);
        lane2 = Mix(lane2, (ulong)bytes.Length);
        return Finish(Finish(Finish(Finish(First, lane0), lane1), lane2), lane3);
    }

    private static ulong Mix(ulong lane, ulong word) => BitOperations.RotateLeft((lane ^ word) * First, LaneRotation);

    private static ulong Finish(ulong hash, ulong lane)
    {
        hash = (hash ^ lane) * Second;
        return hash ^ hash >> 32;
    }
}
