namespace Swarm;

/// <summary>The player's ship.</summary>
internal struct Ship
{
    public const float Radius = 12;

    /// <summary>Where the nose points, a unit vector.</summary>
    public float AimX;
    public float AimY;

    public int Health;

    /// <summary>What <see cref="Health"/> can be at most.</summary>
    public int FullHealth;

    /// <summary>The first step in which it may fire again.</summary>
    public int ReadyAt;

    /// <summary>The first step in which it can be hurt again.</summary>
    public int VulnerableAt;

    /// <summary>1 while thrusting, else 0: how bright the engine burns.</summary>
    public float Thrust;

    /// <summary>Where the dash goes, a unit vector.</summary>
    public float DashX;
    public float DashY;

    /// <summary>The step in which the dash ends.</summary>
    public int DashEnds;

    /// <summary>The first step in which it may dash again.</summary>
    public int DashReadyAt;
}
