namespace Swarm;

/// <summary>What a level can bring.</summary>
internal enum Upgrade
{
    Barrels,
    FireRate,
    Damage,
    Piercing,
    Missiles,
    Lightning,
    Nova,
    Blades,
    Thrusters,
    Magnet,
    Hull,

    /// <summary>Repairs: what is offered when nothing else is left to improve.</summary>
    Repair,
}
