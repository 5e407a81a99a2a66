namespace Swarm;

/// <summary>Something the ship shot.</summary>
internal struct Bullet
{
    public const float Radius = 4;

    public BulletKind Kind;

    public int Damage;

    /// <summary>Unique in a run, for order.</summary>
    public int Serial;

    /// <summary>How many more enemies it goes through.</summary>
    public int Pierces;

    /// <summary>The serial of the enemy it went through last, which it does not hit again; 0 for none.</summary>
    public int LastHit;
}
