namespace Swarm;

/// <summary>A ring that runs outward from an explosion.</summary>
internal struct Shockwave
{
    /// <summary>How far it runs in its life, world units.</summary>
    public float Reach;

    public float Thickness;
}
