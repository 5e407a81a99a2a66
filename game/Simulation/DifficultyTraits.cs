namespace Swarm;

/// <summary>What a difficulty changes.</summary>
/// <param name="Hull">Points of health that the ship begins with.</param>
/// <param name="BudgetPercent">What a wave may spend on enemies, in percent of the usual.</param>
/// <param name="HealthPercent">Health of the enemies, in percent of the usual.</param>
/// <param name="Pace">How fast the enemies are.</param>
/// <param name="ScorePercent">What a kill is worth, in percent of the usual.</param>
internal readonly record struct DifficultyTraits(
    int Hull, int BudgetPercent, int HealthPercent, float Pace, int ScorePercent)
{
    private static readonly DifficultyTraits[] OfDifficulty =
    [
        new(Hull: 7, BudgetPercent: 75, HealthPercent: 80, Pace: 0.88f, ScorePercent: 60),
        new(Hull: 5, BudgetPercent: 100, HealthPercent: 100, Pace: 1, ScorePercent: 100),
        new(Hull: 4, BudgetPercent: 140, HealthPercent: 120, Pace: 1.1f, ScorePercent: 160),
    ];

    public static ref readonly DifficultyTraits Of(Difficulty difficulty) => ref OfDifficulty[(int)difficulty];
}
