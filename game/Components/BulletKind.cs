namespace Swarm;

/// <summary>How a bullet flies.</summary>
internal enum BulletKind
{
    /// <summary>Straight on.</summary>
    Shot,

    /// <summary>Towards the nearest enemy, and bursts there.</summary>
    Missile,
}
