using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>What one allocator held at the marks, and whether it does nothing but grow.</summary>
internal struct GrowthRow
{
    /// <summary>The allocator.</summary>
    public Allocator Allocator;

    public long ObjectsAtA;
    public long BytesAtA;
    public long ObjectsAtB;
    public long BytesAtB;
    public long Objects;
    public long Bytes;

    /// <summary>Seconds since mark A in which it held more than in the second before.</summary>
    public int Rises;

    /// <summary>Seconds since mark A in which it held less.</summary>
    public int Falls;

    /// <summary>Bytes when the last second ended.</summary>
    public long BytesBefore;

    /// <summary>Grew in several seconds, and shrank in none.</summary>
    public readonly bool OnlyGrows => Rises >= 3 && Falls == 0;
}
