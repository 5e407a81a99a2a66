namespace Swarm;

/// <summary>
/// What of one step the player should feel. Flows out of the simulation only: what the picture makes of it is no state.
/// </summary>
internal struct Feedback
{
    /// <summary>How hard it shook: 0 to 1.</summary>
    public float Jolt;

    /// <summary>Whether the ship was hurt.</summary>
    public bool IsHurt;

    /// <summary>Whether the screen should light up: a nova, the end of a queen.</summary>
    public bool IsBright;

    public void Shake(float jolt) => Jolt = MathF.Min(1, Jolt + jolt);
}
