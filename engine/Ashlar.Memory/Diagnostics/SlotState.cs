namespace Ashlar.Memory;

/// <summary>
/// The state of a slot of a <see cref="SlabAllocator"/>: see <see cref="SlabAllocator.TryCopyMap"/>.
/// </summary>
public enum SlotState : byte
{
    /// <summary>On the free list: destroyed and reclaimed, or never used.</summary>
    Free,

    /// <summary>Holds an object.</summary>
    Live,

    /// <summary>Its object is destroyed, and its storage is not reclaimed yet.</summary>
    Waiting,

    /// <summary>Free, and its pages are decommitted.</summary>
    Decommitted,

    /// <summary>Never used again: its generations ran out.</summary>
    Retired,
}
