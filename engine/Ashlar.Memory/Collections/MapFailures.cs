using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Ashlar.Memory;

/// <summary>What maps throw over a key.</summary>
internal static class MapFailures
{
    [DoesNotReturn]
    public static void ThrowMissing<TKey>(TKey key)
        where TKey : unmanaged =>
        throw new KeyNotFoundException($"The map does not hold the key {key}.");

    [DoesNotReturn]
    public static void ThrowDuplicate<TKey>(TKey key)
        where TKey : unmanaged =>
        throw new ArgumentException($"The map holds the key {key} already.");

    [DoesNotReturn]
    public static void ThrowMissing(ReadOnlySpan<byte> key) =>
        throw new KeyNotFoundException($"The map does not hold the key {Text(key)}.");

    [DoesNotReturn]
    public static void ThrowDuplicate(ReadOnlySpan<byte> key) =>
        throw new ArgumentException($"The map holds the key {Text(key)} already.");

    [DoesNotReturn]
    public static void ThrowTwoWriters() =>
        throw new InvalidOperationException(
            "The map or set has no place for an entry that it has room for: two threads changed it at once.");

    /// <summary>A key as text, as far as it is short.</summary>
    private static string Text(ReadOnlySpan<byte> key)
    {
        const int Longest = 64;
        return key.Length <= Longest
            ? $"'{Encoding.UTF8.GetString(key)}'"
            : $"'{Encoding.UTF8.GetString(key[..Longest])}…' of {key.Length} bytes";
    }
}
