namespace Game;

/// <summary>What the pilot, human or not, wants in one step. The simulation knows no keys.</summary>
internal struct Controls
{
    /// <summary>Direction and throttle: length 0 to 1.</summary>
    public float MoveX;
    public float MoveY;

    /// <summary>Direction of fire: a unit vector, or zero to keep the last.</summary>
    public float AimX;
    public float AimY;

    public bool Fire;

    /// <summary>Nobody aims: the gun chooses its targets and fires itself.</summary>
    public bool GunIsFree;

    /// <summary>Start anew after the end.</summary>
    public bool Restart;
}
