namespace Ashlar.Memory;

/// <summary>
/// What has become of a slot of a <see cref="SlabAllocator"/>: see <see cref="SlabAllocator.TryCopyMap"/>.
/// </summary>
public enum SlotState : byte
{
    /// <summary>On the free list: destroyed and reclaimed, or never used.</summary>
    Free,

    /// <summary>Holds an object.</summary>
    Live,

    /// <summary>Its object is destroyed, and its storage is not reclaimed yet.</summary>
    Waiting,

    /// <summary>Free, and its pages went back to the operating system.</summary>
    Decommitted,

    /// <summary>Its generations ran out: it is never used again.</summary>
    Retired,
}
