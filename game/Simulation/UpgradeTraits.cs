namespace Swarm;

/// <summary>What there is to know about an upgrade before choosing it.</summary>
/// <param name="Name">For the card.</param>
/// <param name="Promise">What the first level brings, for the card.</param>
/// <param name="More">What every further level brings, for the card.</param>
/// <param name="Highest">How often it can be taken.</param>
/// <param name="Appeal">How much the autopilot likes it; each level it has makes it like it less.</param>
internal readonly record struct UpgradeTraits(string Name, string Promise, string More, int Highest, int Appeal)
{
    private static readonly UpgradeTraits[] OfUpgrade =
    [
        new("TWIN CANNON", "a second barrel", "one more barrel", Highest: 4, Appeal: 12),
        new("RAPID FIRE", "shoots faster", "shoots faster still", Highest: 5, Appeal: 10),
        new("HEAVY ROUNDS", "shots hit harder", "shots hit harder still", Highest: 5, Appeal: 8),
        new("PIERCING", "shots go through\none enemy", "through one more", Highest: 3, Appeal: 7),
        new("MISSILES", "a missile that finds\nits target", "more missiles,\nmore often", Highest: 5, Appeal: 9),
        new("LIGHTNING", "strikes what comes\nnear, and leaps", "leaps farther,\nmore often", Highest: 5, Appeal: 10),
        new("NOVA", "a blast all around,\nfrom time to time", "wider, stronger,\nmore often", Highest: 5, Appeal: 11),
        new("BLADES", "two blades circle\nthe ship", "one more blade", Highest: 4, Appeal: 9),
        new("THRUSTERS", "flies faster,\ndashes more often", "faster still", Highest: 4, Appeal: 4),
        new("MAGNET", "gems come from\nfarther away", "from farther still", Highest: 3, Appeal: 5),
        new("HULL", "one more heart,\nand one healed", "one more heart,\nand one healed", Highest: 3, Appeal: 6),
        new("REPAIR", "two hearts healed", "two hearts healed", Highest: int.MaxValue, Appeal: 1),
    ];

    public static int Count => OfUpgrade.Length;

    public static ref readonly UpgradeTraits Of(Upgrade upgrade) => ref OfUpgrade[(int)upgrade];
}
