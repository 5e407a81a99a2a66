using Ashlar.Rendering;

namespace Swarm;

/// <summary>The colours of the game: few, bright for what matters, dim for what does not.</summary>
internal static class Palette
{
    public static readonly Color Background = Color.FromRgb(0x070A14);
    public static readonly Color Border = Color.FromRgb(0x2B5FA8);
    public static readonly Color Ship = Color.FromRgb(0x7FE9FF);
    public static readonly Color Thruster = Color.FromRgb(0x4AA8FF);
    public static readonly Color Bullet = Color.FromRgb(0xFFE9A0);
    public static readonly Color Missile = Color.FromRgb(0xFFB35C);
    public static readonly Color Lightning = Color.FromRgb(0xA9D8FF);
    public static readonly Color Nova = Color.FromRgb(0x8FA8FF);
    public static readonly Color Blade = Color.FromRgb(0xC8FFF4);
    public static readonly Color Hostile = Color.FromRgb(0xFF6A4D);
    public static readonly Color Gem = Color.FromRgb(0x62FFB0);
    public static readonly Color Heart = Color.FromRgb(0xFF5C8A);
    public static readonly Color Danger = Color.FromRgb(0xFF4058);
    public static readonly Color Text = Color.FromRgb(0xD8E6FF);
    public static readonly Color DimText = Color.FromRgb(0x7C8FB5);

    public static readonly Color[] Dust =
    [
        Color.FromRgb(0x35549A), Color.FromRgb(0x4A4AA6), Color.FromRgb(0x2E6C9A), Color.FromRgb(0x5B3F94),
        Color.FromRgb(0x2A7F8E),
    ];

    public static readonly Color[] Glimmer =
    [
        Color.FromRgb(0x6E8CFF), Color.FromRgb(0xA77BFF), Color.FromRgb(0x58C4E8), Color.FromRgb(0xE88BC8),
    ];

    public static readonly Color[] Star =
    [
        Color.FromRgb(0xFFFFFF), Color.FromRgb(0xBFD4FF), Color.FromRgb(0xFFE6C4), Color.FromRgb(0xCFC6FF),
    ];

    private static readonly Color[] Enemies =
    [
        Color.FromRgb(0xFF4FA0), Color.FromRgb(0x36E0D0), Color.FromRgb(0xFF9A3C), Color.FromRgb(0xB46BFF),
        Color.FromRgb(0xB8E04A), Color.FromRgb(0xFF7FC2), Color.FromRgb(0xFF3D6E),
    ];

    public static Color Of(EnemyKind kind) => Enemies[(int)kind];
}
