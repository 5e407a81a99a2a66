namespace Ashlar.Bench;

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
