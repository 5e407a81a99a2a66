namespace Swarm;

/// <summary>A piece of an explosion, a spark of a hit, a puff of the engine.</summary>
internal struct Particle
{
    /// <summary>World units, at birth.</summary>
    public float Radius;

    /// <summary>The share of its velocity that it keeps each step.</summary>
    public float Glide;
}
