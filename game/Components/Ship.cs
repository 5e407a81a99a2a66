namespace Game;

/// <summary>The player's ship.</summary>
internal struct Ship
{
    public const float Radius = 12;

    public const int FullHealth = 5;

    /// <summary>Where the nose points, a unit vector.</summary>
    public float AimX;
    public float AimY;

    public int Health;

    /// <summary>The first step in which it may fire again.</summary>
    public int ReadyAt;

    /// <summary>The first step in which it can be hurt again.</summary>
    public int VulnerableAt;

    /// <summary>1 while thrusting, else 0: how bright the engine burns.</summary>
    public float Thrust;
}
