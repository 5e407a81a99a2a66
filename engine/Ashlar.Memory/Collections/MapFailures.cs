using System.Diagnostics.CodeAnalysis;

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
    public static void ThrowTwoWriters() =>
        throw new InvalidOperationException(
            "The map or set has no place for an entry that it has room for: two threads changed it at once.");
}
