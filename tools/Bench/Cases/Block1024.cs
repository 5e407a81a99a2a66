using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>A block of 1024 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Size = 1024)]
internal struct Block1024 : IBlock
{
    /// <summary>The word that every operation writes; it also gives the block its alignment of eight.</summary>
    public ulong First;

    public static BlockSize Size => new(1024);

    public static bool IsMixed => false;

    public static int Bytes(int operation) => 1024;
}
