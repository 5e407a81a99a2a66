namespace Swarm;

/// <summary>A shot of an enemy: flies straight on and hurts the ship.</summary>
internal struct Hostile
{
    public const float Radius = 7;

    /// <summary>Unique in a run, for order.</summary>
    public int Serial;
}
