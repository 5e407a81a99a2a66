namespace Game;

/// <summary>What all enemies of one kind have in common.</summary>
/// <param name="Radius">World units.</param>
/// <param name="Speed">World units a second.</param>
/// <param name="Agility">The share of the way to the wanted velocity that it turns in a step.</param>
/// <param name="Health">Points of damage it takes in the first wave.</param>
/// <param name="Points">Score for it.</param>
/// <param name="Cost">What a wave pays for it.</param>
/// <param name="GemChance">How likely it leaves a gem.</param>
internal readonly record struct EnemyTraits(
    float Radius, float Speed, float Agility, int Health, int Points, int Cost, float GemChance)
{
    private static readonly EnemyTraits[] OfKind =
    [
        new(Radius: 12, Speed: 142, Agility: 0.06f, Health: 2, Points: 10, Cost: 1, GemChance: 0.75f),
        new(Radius: 10, Speed: 198, Agility: 0.09f, Health: 1, Points: 15, Cost: 1, GemChance: 0.75f),
        new(Radius: 14, Speed: 165, Agility: 0.05f, Health: 4, Points: 40, Cost: 3, GemChance: 1),
        new(Radius: 30, Speed: 84, Agility: 0.03f, Health: 18, Points: 120, Cost: 8, GemChance: 1),
        new(Radius: 7, Speed: 185, Agility: 0.08f, Health: 1, Points: 5, Cost: 1, GemChance: 0.25f),
    ];

    public static ref readonly EnemyTraits Of(EnemyKind kind) => ref OfKind[(int)kind];
}
