namespace Ashlar.Overlay;

/// <summary>How much of itself a <see cref="MemoryOverlay"/> shows.</summary>
public enum OverlayMode
{
    /// <summary>Nothing; what happens is remembered.</summary>
    Hidden,

    /// <summary>The figures that matter most, in a corner. <c>F1</c>.</summary>
    Small,

    /// <summary>The profiler, one <see cref="OverlayPage"/> at a time. <c>F2</c>.</summary>
    Full,

    /// <summary>The slots of a pool as a picture. <c>F3</c>.</summary>
    HeapMap,
}
