namespace Ashlar.Memory;

/// <summary>
/// Where the tenant of a slot came from, as far as it is tracked: what <see cref="SlabAllocator.OriginOf"/> returns.
/// A plain value.
/// </summary>
/// <example><code>string? site = pool.OriginOf(slot).CreatedAt;      // "/src/Game.cs:42" under full checks, else null</code></example>
/// <param name="CreatedAt">Where it was created, as <c>file:line</c>; null below full checks.</param>
/// <param name="DestroyedAt">Where it was destroyed; null while it lives, and below full checks.</param>
/// <param name="CreatedFrame">Frames finished when it was created; -1 below full checks.</param>
/// <param name="TouchedFrame">Frames finished when it was last reached through its handle; -1 below full checks. A block
/// is reached by its address, which is not tracked: for it this is the frame of its renting.</param>
public readonly record struct SlotOrigin(string? CreatedAt, string? DestroyedAt, long CreatedFrame, long TouchedFrame)
{
    /// <summary>Nothing is known of the tenant.</summary>
    public static SlotOrigin Unknown => new(null, null, -1, -1);
}
