namespace Ashlar.Memory;

/// <summary>When the slot of a destroyed object is reclaimed. Its handles are stale at once either way.</summary>
public enum ReclaimPolicy
{
    /// <summary>At once: the next creation may use the slot.</summary>
    Immediately,

    /// <summary>
    /// When <see cref="MemoryOptions.FramesInFlight"/> frames have begun after it, in a batch: for storage that a frame
    /// still under way (a renderer, a job) may be reading.
    /// </summary>
    AfterFramesInFlight,
}
