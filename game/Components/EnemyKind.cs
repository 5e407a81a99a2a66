namespace Swarm;

/// <summary>What an enemy is: how it moves, how much it takes, what it is worth.</summary>
internal enum EnemyKind
{
    /// <summary>Comes straight at the ship.</summary>
    Seeker,

    /// <summary>Fast, in a winding line.</summary>
    Weaver,

    /// <summary>Comes near, takes aim, rushes.</summary>
    Charger,

    /// <summary>Slow, large, and full of mites.</summary>
    Brute,

    /// <summary>Keeps its distance, circles, shoots.</summary>
    Spitter,

    /// <summary>What a burst brute leaves: small and quick.</summary>
    Mite,

    /// <summary>The boss: shoots rings, rushes, gives birth, shoots spirals, from the start again.</summary>
    Queen,
}
