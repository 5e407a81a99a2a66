namespace Ashlar.Overlay;

/// <summary>Collections by generation.</summary>
internal readonly record struct CollectionCounts(int Zero, int One, int Two);
