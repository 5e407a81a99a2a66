namespace Game;

/// <summary>A shot of the ship.</summary>
internal struct Bullet
{
    public const float Radius = 4;

    public int Damage;

    /// <summary>Unique in a run, for order.</summary>
    public int Serial;
}
