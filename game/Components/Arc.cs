namespace Swarm;

/// <summary>A bolt of lightning, from its position to its end: seen for a moment.</summary>
internal struct Arc
{
    public float EndX;
    public float EndY;

    /// <summary>Makes it a bolt of its own, from 0 to 2π.</summary>
    public float Phase;
}
