namespace Swarm;

/// <summary>What the player chose in the options. Nothing here reaches a game that has begun.</summary>
internal sealed record Settings
{
    public const int CurrentVersion = 1;
    public const int MostShake = 150;
    public const int ShakeStep = 25;

    public int Version { get; init; } = CurrentVersion;

    /// <summary>Of the games that the player begins.</summary>
    public Difficulty Difficulty { get; set; } = Difficulty.Normal;

    /// <summary>How much the picture shakes, in percent.</summary>
    public int Shake { get; set; } = 100;

    /// <summary>Whether the whole screen may light up.</summary>
    public bool Flash { get; set; } = true;

    /// <summary>Whether aiming with the pointer fires, without a button.</summary>
    public bool AutoFire { get; set; } = true;

    /// <summary>The name last entered in the high scores.</summary>
    public string Name { get; set; } = PlayerName.Default;

    /// <summary>What is wrong with settings that came from a file; null for nothing.</summary>
    public string? WhyWrong()
    {
        if (Version != CurrentVersion)
        {
            return $"its version is {Version}, and this game knows {CurrentVersion}";
        }

        return Enum.IsDefined(Difficulty) && Shake is >= 0 and <= MostShake && PlayerName.IsRight(Name)
            ? null
            : "a setting in it cannot be";
    }
}
