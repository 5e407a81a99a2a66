namespace Swarm;

/// <summary>The three upgrades of which one can be chosen.</summary>
internal struct Offers
{
    public const int Count = 3;

    public Upgrade First;
    public Upgrade Second;
    public Upgrade Third;

    public readonly Upgrade this[int index] => index switch
    {
        0 => First,
        1 => Second,
        _ => Third,
    };
}
