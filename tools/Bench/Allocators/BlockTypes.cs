using System.Runtime.InteropServices;

namespace Ashlar.Bench;

/// <summary>
/// A block size as a type, so that the JIT compiles each loop for it and sees the size as a constant.
/// </summary>
internal interface IBlock
{
    /// <summary>The size as the reports print it.</summary>
    static abstract BlockSize Size { get; }

    /// <summary>True when <see cref="Bytes"/> varies, which a pool of one size cannot serve.</summary>
    static virtual bool IsMixed => false;

    /// <summary>Bytes that the operation with this running number asks for.</summary>
    static abstract int Bytes(int operation);
}

/// <summary>A block of 16 bytes. Its one field gives it its alignment of eight.</summary>
[StructLayout(LayoutKind.Sequential, Size = 16)]
internal struct Block16 : IBlock
{
    public ulong First;

    public static BlockSize Size => new(16);

    public static int Bytes(int operation) => 16;
}

/// <summary>A block of 64 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Size = 64)]
internal struct Block64 : IBlock
{
    public ulong First;

    public static BlockSize Size => new(64);

    public static int Bytes(int operation) => 64;
}

/// <summary>A block of 256 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Size = 256)]
internal struct Block256 : IBlock
{
    public ulong First;

    public static BlockSize Size => new(256);

    public static int Bytes(int operation) => 256;
}

/// <summary>A block of 1024 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Size = 1024)]
internal struct Block1024 : IBlock
{
    public ulong First;

    public static BlockSize Size => new(1024);

    public static int Bytes(int operation) => 1024;
}

/// <summary>
/// A mix of sizes from 16 to 1024 bytes, log-uniform: as many between 16 and 32 as between 512 and 1024, any number of
/// bytes, so that rounding up to a size class shows.
/// </summary>
internal struct MixedBlock : IBlock
{
    public const int Smallest = 16;

    public const int Largest = 1024;

    private const int TableLength = 4096;

    private static readonly ushort[] Table = MakeTable();

    public static BlockSize Size => BlockSize.Mix;

    public static bool IsMixed => true;

    public static int Bytes(int operation) => Table[operation & (TableLength - 1)];

    private static ushort[] MakeTable()
    {
        var random = new Random(Seeds.Sizes);
        var table = new ushort[TableLength];
        for (int index = 0; index < table.Length; index++)
        {
            table[index] = (ushort)(Smallest * Math.Pow((double)Largest / Smallest, random.NextDouble()));
        }

        return table;
    }
}
