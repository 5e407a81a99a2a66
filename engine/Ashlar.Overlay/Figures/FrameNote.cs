namespace Ashlar.Overlay;

/// <summary>
/// What is remembered of a frame, or of a second of frames: then times are those of its slowest frame, garbage, pauses
/// and collections its sums, and bytes those at its end. NaN stands for a time that nobody reported.
/// </summary>
internal struct FrameNote
{
    /// <summary>Its number among the drawn frames.</summary>
    public long Frame;

    /// <summary>Memory frames that were finished.</summary>
    public long MemoryFrame;

    /// <summary>When it was drawn, as a time stamp: what a moment is found by.</summary>
    public long At;

    public long LiveBytes;
    public long CommittedBytes;
    public long GarbageBytes;
    public float UpdateMilliseconds;
    public float DrawMilliseconds;
    public float PresentMilliseconds;
    public float TotalMilliseconds;
    public float IntervalMilliseconds;
    public float PauseMilliseconds;
    public int Collections;

    /// <summary>The frame's work, else the time until the next; 0 for a frame of which nothing is known.</summary>
    public readonly float Duration
    {
        get
        {
            float duration = float.IsNaN(TotalMilliseconds) ? IntervalMilliseconds : TotalMilliseconds;
            return float.IsNaN(duration) ? 0 : duration;
        }
    }
}
