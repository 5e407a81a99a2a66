namespace Game;

/// <summary>Everything of the simulation that is not an entity.</summary>
internal struct SessionState
{
    /// <summary>Decides what matters: enemies, drops.</summary>
    public RandomSource Chance;

    /// <summary>
    /// Decides what only looks: particles, dust. So the load of <c>--entities</c> does not change the game.
    /// </summary>
    public RandomSource Decoration;

    /// <summary>Steps simulated since the start.</summary>
    public int Step;

    public Phase Phase;

    /// <summary>The step in which the phase began.</summary>
    public int PhaseBegan;

    /// <summary>Games begun, this one included.</summary>
    public int Games;

    public long Score;
    public long BestScore;
    public int Kills;

    /// <summary>From 1; raised by gems, decides what the gun does.</summary>
    public int Level;
    public int BestLevel;

    /// <summary>Gems collected towards the next level.</summary>
    public int Gems;

    /// <summary>The step in which the level was last raised.</summary>
    public int LevelRaised;

    /// <summary>From 1.</summary>
    public int Wave;
    public int BestWave;

    /// <summary>The step in which the wave began.</summary>
    public int WaveBegan;

    /// <summary>What the wave may still spend on enemies.</summary>
    public int WaveBudget;

    /// <summary>The step in which the next group arrives.</summary>
    public int NextGroup;

    /// <summary>The number the next serial will be.</summary>
    public int NextSerial;

    /// <summary>How shaken the picture is: 0 to 1.</summary>
    public float Trauma;

    /// <summary>Gems that the next level takes.</summary>
    public readonly int GemsForNextLevel => 6 + (5 * Level);
}
