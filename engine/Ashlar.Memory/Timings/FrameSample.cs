namespace Ashlar.Memory;

/// <summary>
/// What one drawn frame cost: one entry of <see cref="FrameTimings"/>. A duration that the loop did not report is
/// <see cref="float.NaN"/>, never 0.
/// A plain value of 48 bytes.
/// </summary>
/// <example><code>float worst = MathF.Max(worst, timings[age].IntervalMilliseconds);</code></example>
public struct FrameSample
{
    /// <summary>Input and simulation, in milliseconds.</summary>
    public float UpdateMilliseconds { get; internal set; }

    /// <summary>Drawing, in milliseconds: the commands are recorded, and not shown yet.</summary>
    public float DrawMilliseconds { get; internal set; }

    /// <summary>Showing it, in milliseconds; includes waiting for the display where the host does.</summary>
    public float PresentMilliseconds { get; internal set; }

    /// <summary>Update, draw and present, in milliseconds; without the sleep until the next frame is due.</summary>
    public float TotalMilliseconds { get; internal set; }

    /// <summary>
    /// From the start of the frame before to the start of this one, in milliseconds; NaN for the first frame. Of a loop
    /// that reports only ends of frames, from end to end.
    /// </summary>
    public float IntervalMilliseconds { get; internal set; }

    /// <summary>How long the garbage collector stopped the program since the frame before, in milliseconds.</summary>
    public float PauseMilliseconds { get; internal set; }

    /// <summary>What the zones that ended in it took, in milliseconds; 0 without zones. Zones inside of zones count once.</summary>
    public float ZoneMilliseconds { get; internal set; }

    /// <summary>Managed bytes that the loop's thread allocated since the frame before.</summary>
    public long GarbageBytes { get; internal set; }

    /// <summary>Collections of generation 0 or more since the frame before.</summary>
    public int Collections { get; internal set; }

    /// <summary>Steps that were simulated in this frame.</summary>
    public int Steps { get; internal set; }

    /// <summary>Steps that were due in this frame and left out, because it could not catch up with them.</summary>
    public int DroppedSteps { get; internal set; }
}
