namespace Swarm;

/// <summary>Everything of the simulation that is not an entity.</summary>
internal struct SessionState
{
    /// <summary>The strongest and weakest spawn rate, as powers of two.</summary>
    public const int MostSpawnPower = 6;
    public const int LeastSpawnPower = -2;

    /// <summary>Decides what matters: enemies, drops, offers.</summary>
    public RandomSource Chance;

    /// <summary>
    /// Decides what only looks: particles, dust. So the load of <c>--entities</c> does not change the game.
    /// </summary>
    public RandomSource Decoration;

    /// <summary>Steps in which the world moved, since the start.</summary>
    public int Step;

    public Phase Phase;

    /// <summary>The step in which the phase began.</summary>
    public int PhaseBegan;

    /// <summary>Games begun, this one included.</summary>
    public int Games;

    /// <summary>The step in which this game began.</summary>
    public int GameBegan;

    public Difficulty Difficulty;

    /// <summary>1 when the autopilot flew in this game, if only for a step; else 0.</summary>
    public int WasAutopiloted;

    /// <summary>1 when the spawn rate of this game was changed or a swarm was dropped on it; else 0.</summary>
    public int WasStressed;

    public long Score;
    public long BestScore;
    public int Kills;

    /// <summary>Kills of which each came soon after the one before.</summary>
    public int Combo;

    /// <summary>The longest of this game.</summary>
    public int BestCombo;

    /// <summary>The step in which the combo is lost.</summary>
    public int ComboEnds;

    /// <summary>From 1; raised by gems. Each brings an upgrade.</summary>
    public int Level;
    public int BestLevel;

    /// <summary>Gems collected towards the next level.</summary>
    public int Gems;

    /// <summary>The step in which the level was last raised.</summary>
    public int LevelRaised;

    /// <summary>Upgrades that are still to be chosen.</summary>
    public int Choices;

    public Offers Offers;

    public Loadout Loadout;

    /// <summary>What was taken last, and when: to be told.</summary>
    public Upgrade LastTaken;
    public int LastTakenAt;

    /// <summary>From 1.</summary>
    public int Wave;
    public int BestWave;

    /// <summary>The step in which the wave began.</summary>
    public int WaveBegan;

    /// <summary>What the wave may still spend on enemies.</summary>
    public int WaveBudget;

    /// <summary>The step in which the next group arrives.</summary>
    public int NextGroup;

    /// <summary>
    /// Twice as many enemies for each: see <see cref="ControlFlags.SpawnMore"/>. Stays from game to game.
    /// </summary>
    public int SpawnPower;

    /// <summary>The queen's serial; 0 for none.</summary>
    public int Queen;

    /// <summary>What the queen had when she came.</summary>
    public int QueenFullHealth;

    /// <summary>What she has.</summary>
    public int QueenHealth;

    /// <summary>The number the next serial will be.</summary>
    public int NextSerial;

    /// <summary>Gems that the next level takes.</summary>
    public readonly int GemsForNextLevel => 4 + (4 * Level) + (Level * Level);

    /// <summary>What points are multiplied by.</summary>
    public readonly int Multiplier => 1 + Math.Min(Combo / 20, 7);

    public readonly bool IsQueenWave => Wave % 5 == 0;

    /// <summary>So many, at the spawn rate that was set.</summary>
    public readonly int AtSpawnRate(int count) =>
        SpawnPower >= 0 ? count << SpawnPower : Math.Max(1, count >> -SpawnPower);
}
