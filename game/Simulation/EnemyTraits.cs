namespace Swarm;

/// <summary>What all enemies of one kind have in common.</summary>
/// <param name="Radius">World units.</param>
/// <param name="Speed">World units a second.</param>
/// <param name="Agility">The share of the way to the wanted velocity that it turns in a step.</param>
/// <param name="Health">Points of damage it takes in the first wave.</param>
/// <param name="Points">Score for it.</param>
/// <param name="Cost">What a wave pays for it.</param>
/// <param name="GemChance">How likely it leaves a gem.</param>
/// <param name="ExtraGems">How many gems it leaves besides.</param>
internal readonly record struct EnemyTraits(
    float Radius, float Speed, float Agility, int Health, int Points, int Cost, float GemChance, int ExtraGems = 0)
{
    /// <summary>The radius of the largest kind but the queen, which is looked for separately.</summary>
    public const float LargestRadius = 30;

    public const float QueenRadius = 66;

    private static readonly EnemyTraits[] OfKind =
    [
        new(Radius: 12, Speed: 146, Agility: 0.06f, Health: 2, Points: 10, Cost: 1, GemChance: 0.7f),
        new(Radius: 10, Speed: 200, Agility: 0.09f, Health: 1, Points: 15, Cost: 1, GemChance: 0.7f),
        new(Radius: 14, Speed: 168, Agility: 0.05f, Health: 4, Points: 40, Cost: 3, GemChance: 1, ExtraGems: 1),
        new(LargestRadius, Speed: 86, Agility: 0.03f, Health: 18, Points: 120, Cost: 8, GemChance: 1, ExtraGems: 4),
        new(Radius: 16, Speed: 150, Agility: 0.05f, Health: 6, Points: 60, Cost: 5, GemChance: 1, ExtraGems: 1),
        new(Radius: 7, Speed: 185, Agility: 0.08f, Health: 1, Points: 5, Cost: 1, GemChance: 0.25f),
        new(QueenRadius, Speed: 96, Agility: 0.03f, Health: 420, Points: 3000, Cost: 0, GemChance: 1, ExtraGems: 29),
    ];

    public static ref readonly EnemyTraits Of(EnemyKind kind) => ref OfKind[(int)kind];
}
