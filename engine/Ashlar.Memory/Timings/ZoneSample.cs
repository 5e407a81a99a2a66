namespace Ashlar.Memory;

/// <summary>
/// What one zone of code cost in one frame: an entry of a <see cref="FrameZone"/>.
/// A plain value of 32 bytes.
/// </summary>
/// <example><code>float ai = timings.ZoneOf("ai")[0].SelfMilliseconds;      // in the last frame</code></example>
public struct ZoneSample
{
    /// <summary>From its beginning to its end, in milliseconds; of all times together that the frame went through it.</summary>
    public float TotalMilliseconds { get; internal set; }

    /// <summary>
    /// The same without the zones inside of it: the times of all zones add up to what the outermost ones took.
    /// </summary>
    public float SelfMilliseconds { get; internal set; }

    /// <summary>Managed bytes that the loop's thread allocated in it, and not in a zone inside of it.</summary>
    public long GarbageBytes { get; internal set; }

    /// <summary>
    /// Bytes that it took of <see cref="FrameTimings.Memory"/>'s frame memory, and not in a zone inside of it; 0 where that
    /// is not set.
    /// </summary>
    public long FrameMemoryBytes { get; internal set; }

    /// <summary>How often the frame went through it.</summary>
    public int Calls { get; internal set; }
}
