namespace Swarm;

/// <summary>What the pilot presses in one step.</summary>
/// <remarks>Values are part of the input log's format: never renumber.</remarks>
[Flags]
internal enum ControlFlags : uint
{
    None = 0,

    Fire = 1 << 0,

    /// <summary>Nobody aims: the gun chooses its targets and fires itself.</summary>
    GunIsFree = 1 << 1,

    Dash = 1 << 2,

    /// <summary>The autopilot decides everything else.</summary>
    Autopilot = 1 << 3,

    /// <summary>Begin a new game, now.</summary>
    Begin = 1 << 4,

    /// <summary>The game that begins is an easy one.</summary>
    Easy = 1 << 5,

    /// <summary>The game that begins is a hard one.</summary>
    Hard = 1 << 6,

    /// <summary>End this game, now.</summary>
    GiveUp = 1 << 7,

    ChooseFirst = 1 << 8,
    ChooseSecond = 1 << 9,
    ChooseThird = 1 << 10,

    /// <summary>Twice as many enemies from now on.</summary>
    SpawnMore = 1 << 11,

    /// <summary>Half as many enemies from now on.</summary>
    SpawnFewer = 1 << 12,

    /// <summary>Ten thousand enemies, now.</summary>
    DropSwarm = 1 << 13,

    All = (1 << 14) - 1,
}
