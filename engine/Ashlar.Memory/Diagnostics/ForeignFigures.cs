namespace Ashlar.Memory;

/// <summary>
/// What the owner of foreign memory says of it: see <see cref="ForeignMemory"/>, which has an example. A plain value of
/// 40 bytes; safe on any thread.
/// </summary>
public readonly record struct ForeignFigures
{
    /// <summary>Bytes held, used or not.</summary>
    public long HeldBytes { get; init; }

    /// <summary>Bytes in use among those held; the rest is waste.</summary>
    public long LiveBytes { get; init; }

    /// <summary>Separate blocks that the bytes lie in: chunks, buffers, arrays.</summary>
    public long Blocks { get; init; }

    /// <summary>Objects alive.</summary>
    public long LiveObjects { get; init; }

    /// <summary>Places for objects that are held and empty.</summary>
    public long EmptySlots { get; init; }
}
