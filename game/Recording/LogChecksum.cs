namespace Swarm;

/// <summary>Sixty-four bits over the bytes of an input log (FNV-1a): finds damage, not malice.</summary>
internal static class LogChecksum
{
    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        ulong sum = 0xCBF29CE484222325;
        foreach (byte value in bytes)
        {
            sum = (sum ^ value) * 0x100000001B3;
        }

        return sum;
    }
}
