namespace Swarm;

/// <summary>
/// A star of the background. Its position is that of a screen that never moves; depth makes it follow.
/// </summary>
internal struct Star
{
    /// <summary>How much of the camera's movement it follows: 0 is infinitely far.</summary>
    public float Depth;

    /// <summary>Screen pixels at the reference size.</summary>
    public float Radius;

    public float Phase;
}
