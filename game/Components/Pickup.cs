namespace Swarm;

/// <summary>Something to collect.</summary>
internal struct Pickup
{
    public const float Radius = 9;

    public PickupKind Kind;

    /// <summary>Unique in a run, for order.</summary>
    public int Serial;
}
