using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>A block of 256 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Size = 256)]
internal struct Block256 : IBlock
{
    /// <summary>The word that every operation writes; it also gives the block its alignment of eight.</summary>
    public ulong First;

    public static BlockSize Size => new(256);

    public static bool IsMixed => false;

    public static int Bytes(int operation) => 256;
}
