namespace Ashlar.Overlay;

/// <summary>
/// What one <see cref="MemoryOverlay.Draw"/> cost: the observer is counted too.
/// A plain value.
/// </summary>
/// <example><code>report.OverlayMilliseconds = overlay.Cost.Milliseconds;</code></example>
/// <param name="Milliseconds">Time to gather the figures and to build the commands.</param>
/// <param name="Commands">Draw commands it added to the list.</param>
/// <param name="FrameBytes">Frame memory that those commands take.</param>
/// <param name="GarbageBytes">Managed bytes it allocated; 0 once it is warm.</param>
public readonly record struct OverlayCost(double Milliseconds, int Commands, long FrameBytes, long GarbageBytes);
