using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Ashlar.Memory;

/// <summary>
/// The pattern in dead objects and blocks under <see cref="CheckLevel.Full"/>. What is no longer than twice
/// <see cref="EndBytes"/> is filled and looked at whole; of what is longer, its first and its last bytes only: what lies
/// between them would be read from memory for nothing else.
/// </summary>
internal static unsafe class DeadFill
{
    /// <summary>Bytes that are filled at either end.</summary>
    public const int EndBytes = 32;

    /// <summary>Fills the ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(byte* start, nint bytes) => Write(start, bytes, Arena.DeadFill);

    /// <summary>Fills the ends with another pattern.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(byte* start, nint bytes, byte pattern)
    {
        if (bytes >= EndBytes)
        {
            Vector256<byte> fill = Vector256.Create(pattern);
            fill.Store(start);
            fill.Store(start + bytes - EndBytes);
        }
        else if (bytes >= EndBytes / 2)
        {
            Vector128<byte> fill = Vector128.Create(pattern);
            fill.Store(start);
            fill.Store(start + bytes - (EndBytes / 2));
        }
        else
        {
            WriteFew(start, (int)bytes, pattern);
        }
    }

    /// <summary>Whether the ends are filled.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWhole(byte* start, nint bytes)
    {
        if (bytes >= EndBytes)
        {
            Vector256<byte> fill = Vector256.Create(Arena.DeadFill);
            Vector256<byte> first = Vector256.Load(start) ^ fill;
            Vector256<byte> last = Vector256.Load(start + bytes - EndBytes) ^ fill;
            return (first | last) == Vector256<byte>.Zero;
        }

        if (bytes >= EndBytes / 2)
        {
            Vector128<byte> fill = Vector128.Create(Arena.DeadFill);
            Vector128<byte> first = Vector128.Load(start) ^ fill;
            Vector128<byte> last = Vector128.Load(start + bytes - (EndBytes / 2)) ^ fill;
            return (first | last) == Vector128<byte>.Zero;
        }

        return AreWhole(start, (int)bytes);
    }

    /// <summary>Finds the first byte that was written over, and fills the ends again.</summary>
    /// <returns>Where it is; -1 when none was.</returns>
    public static nint FindWrite(byte* start, nint bytes)
    {
        nint at = IndexOfOther(start, Math.Min(bytes, EndBytes));
        if (at < 0 && bytes > EndBytes)
        {
            nint last = bytes - Math.Min(bytes - EndBytes, EndBytes);
            at = IndexOfOther(start + last, bytes - last);
            at = at < 0 ? at : last + at;
        }

        Write(start, bytes);
        return at;
    }

    private static nint IndexOfOther(byte* start, nint bytes) =>
        new ReadOnlySpan<byte>(start, (int)bytes).IndexOfAnyExcept(Arena.DeadFill);

    private static void WriteFew(byte* start, int bytes, byte pattern)
    {
        for (int i = 0; i < bytes; i++)
        {
            start[i] = pattern;
        }
    }

    private static bool AreWhole(byte* start, int bytes) =>
        !new ReadOnlySpan<byte>(start, bytes).ContainsAnyExcept(Arena.DeadFill);
}
