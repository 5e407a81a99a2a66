namespace Swarm;

/// <summary>What an enemy may leave behind.</summary>
internal enum PickupKind
{
    /// <summary>Experience: enough of them make a level.</summary>
    Gem,

    /// <summary>One point of health.</summary>
    Heart,
}
