namespace Ashlar.Overlay;

/// <summary>What the overlay itself notes of each frame that it is drawn in.</summary>
internal readonly record struct FrameRecord(
    long EntitiesCreated,
    long EntitiesDestroyed,
    double ReclaimMilliseconds,
    OverlayCost Cost);
