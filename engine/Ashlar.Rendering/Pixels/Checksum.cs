namespace Ashlar.Rendering;

/// <summary>The cyclic redundancy check of PNG chunks: CRC-32 with the reflected polynomial 0xEDB88320.</summary>
internal static class Checksum
{
    private static readonly uint[] Table = MakeTable();

    /// <summary>The state before any byte.</summary>
    public static uint Start => uint.MaxValue;

    /// <summary>The state after more bytes.</summary>
    public static uint Append(uint state, ReadOnlySpan<byte> bytes)
    {
        foreach (byte value in bytes)
        {
            state = Table[(byte)(state ^ value)] ^ (state >> 8);
        }

        return state;
    }

    /// <summary>The check value of all bytes appended so far.</summary>
    public static uint Finish(uint state) => ~state;

    private static uint[] MakeTable()
    {
        const uint Polynomial = 0xEDB88320;
        uint[] table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            uint value = i;
            for (int bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;
            }

            table[i] = value;
        }

        return table;
    }
}
