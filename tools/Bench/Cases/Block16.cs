using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>A block of 16 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Size = 16)]
internal struct Block16 : IBlock
{
    /// <summary>The word that every operation writes; it also gives the block its alignment of eight.</summary>
    public ulong First;

    public static BlockSize Size => new(16);

    public static bool IsMixed => false;

    public static int Bytes(int operation) => 16;
}
