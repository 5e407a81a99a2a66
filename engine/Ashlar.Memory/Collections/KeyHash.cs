using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// Hashes of keys. A key's own hash code goes through two multiplications with shifts between (the finalizer of
/// Steele's SplitMix64, 2014), so that keys in a row, on a grid or with equal low bits fill a table as random ones do;
/// one multiplication, even folded from 128 bits, leaves half of it empty for some strides. 64-bit integers are hashed
/// whole: their own hash code maps a grid packed into a long onto a handful of values.
/// </summary>
internal static class KeyHash
{
    private const ulong FirstMultiplier = 0x9E3779B97F4A7C15;
    private const ulong SecondMultiplier = 0xBF58476D1CE4E5B9;

    /// <summary>The hash of a key; every bit depends on every bit of the key's own hash code.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of<TKey>(TKey key)
        where TKey : unmanaged
    {
        ulong code;
        if (typeof(TKey) == typeof(long) || typeof(TKey) == typeof(ulong) || typeof(TKey) == typeof(nint)
            || typeof(TKey) == typeof(nuint))
        {
            code = Unsafe.BitCast<TKey, ulong>(key);
            code ^= code >> 32;
        }
        else
        {
            code = (uint)EqualityComparer<TKey>.Default.GetHashCode(key);
        }

        ulong mixed = code * FirstMultiplier;
        mixed = (mixed ^ (mixed >> 29)) * SecondMultiplier;
        return mixed ^ (mixed >> 32);
    }

    /// <summary>Refuses key types whose comparison would box, and so make garbage with every lookup.</summary>
    /// <exception cref="NotSupportedException">The type is no enum and does not implement IEquatable of
    /// itself.</exception>
    public static void ThrowIfBoxed<TKey>()
        where TKey : unmanaged
    {
        if (!typeof(TKey).IsEnum && !typeof(IEquatable<TKey>).IsAssignableFrom(typeof(TKey)))
        {
            throw new NotSupportedException(
                $"{TypeNames.Of<TKey>()} cannot be a key: comparing it would box it. "
                + $"Implement IEquatable<{TypeNames.Of<TKey>()}> (a record struct does).");
        }
    }
}
