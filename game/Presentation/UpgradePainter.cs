using Ashlar.Rendering;

namespace Swarm;

/// <summary>A picture for each upgrade.</summary>
internal static class UpgradePainter
{
    public static Color ColorOf(Upgrade upgrade) => upgrade switch
    {
        Upgrade.Barrels or Upgrade.FireRate or Upgrade.Damage or Upgrade.Piercing => Palette.Bullet,
        Upgrade.Missiles => Palette.Missile,
        Upgrade.Lightning => Palette.Lightning,
        Upgrade.Nova => Palette.Nova,
        Upgrade.Blades => Palette.Blade,
        Upgrade.Thrusters => Palette.Thruster,
        Upgrade.Magnet => Palette.Gem,
        _ => Palette.Heart,
    };

    /// <param name="list">Where to draw.</param>
    /// <param name="upgrade">Which.</param>
    /// <param name="x">Middle, pixels.</param>
    /// <param name="y">Middle, pixels.</param>
    /// <param name="size">Half of the picture's width, pixels.</param>
    /// <param name="step">When: some move.</param>
    public static void Draw(DrawList list, Upgrade upgrade, float x, float y, float size, int step)
    {
        Color color = ColorOf(upgrade);
        list.Glow(x, y, size * 1.5f, color.WithAlpha(60));
        switch (upgrade)
        {
            case Upgrade.Barrels:
                DrawBeam(list, x - (size * 0.3f), y, size, size * 0.16f, color);
                DrawBeam(list, x + (size * 0.3f), y, size, size * 0.16f, color);
                break;
            case Upgrade.FireRate:
                for (int i = -1; i <= 1; i++)
                {
                    float shift = ((step * 0.03f) + ((i + 1) / 3f)) % 1;
                    DrawBeam(list, x, y + (size * (0.9f - (1.8f * shift))), size * 0.4f, size * 0.16f, color);
                }

                break;
            case Upgrade.Damage:
                DrawBeam(list, x, y, size, size * 0.4f, color);
                break;
            case Upgrade.Piercing:
                list.Ring(x, y - (size * 0.35f), size * 0.36f, size * 0.12f, Palette.Of(EnemyKind.Seeker));
                list.Ring(x, y + (size * 0.35f), size * 0.36f, size * 0.12f, Palette.Of(EnemyKind.Seeker));
                DrawBeam(list, x, y, size, size * 0.14f, color);
                break;
            case Upgrade.Missiles:
                list.Line(x - (size * 0.6f), y + (size * 0.6f), x + (size * 0.4f), y - (size * 0.4f), size * 0.12f,
                    color.WithAlpha(120));
                list.Line(x - (size * 0.1f), y + (size * 0.1f), x + (size * 0.5f), y - (size * 0.5f), size * 0.32f,
                    Color.White);
                list.Circle(x - (size * 0.16f), y + (size * 0.16f), size * 0.26f, color);
                break;
            case Upgrade.Lightning:
                DrawBolt(list, x, y, size, color.WithAlpha(110), size * 0.3f);
                DrawBolt(list, x, y, size, Color.White, size * 0.12f);
                break;
            case Upgrade.Nova:
                float pulse = step * 0.02f % 1;
                Color fading = color.WithAlpha((byte)(230 * (1 - pulse)));
                list.Ring(x, y, size * (0.3f + (0.7f * pulse)), size * 0.1f, fading);
                list.Ring(x, y, size * 0.62f, size * 0.08f, color.WithAlpha(120));
                list.Circle(x, y, size * 0.2f, Color.White);
                break;
            case Upgrade.Blades:
                for (int i = 0; i < 3; i++)
                {
                    (float sine, float cosine) = MathF.SinCos((step * 0.06f) + (i * MathF.Tau / 3));
                    float bladeX = x + (cosine * size * 0.66f);
                    float bladeY = y + (sine * size * 0.66f);
                    list.Quad(bladeX, bladeY, size * 0.5f, size * 0.12f, step * 0.3f, color);
                    list.Quad(bladeX, bladeY, size * 0.12f, size * 0.5f, step * 0.3f, color);
                }

                list.Circle(x, y, size * 0.14f, Palette.Ship);
                break;
            case Upgrade.Thrusters:
                DrawChevron(list, x, y - (size * 0.4f), size * 0.6f, color);
                DrawChevron(list, x, y + (size * 0.05f), size * 0.6f, color.WithAlpha(170));
                DrawChevron(list, x, y + (size * 0.5f), size * 0.6f, color.WithAlpha(90));
                break;
            case Upgrade.Magnet:
                list.Ring(x, y, size * 0.85f, size * 0.06f, color.WithAlpha(120));
                list.Quad(x, y, size * 0.7f, size * 0.7f, MathF.PI / 4, color);
                list.Quad(x, y, size * 0.32f, size * 0.32f, MathF.PI / 4, Color.White);
                break;
            default:
                DrawHeart(list, x, y, size * 0.62f, color);
                break;
        }
    }

    private static void DrawBeam(DrawList list, float x, float y, float size, float thickness, Color color)
    {
        list.Line(x, y - (size * 0.7f), x, y + (size * 0.7f), thickness, color);
        list.Line(x, y - (size * 0.7f), x, y, thickness * 0.6f, Color.White);
    }

    private static void DrawBolt(DrawList list, float x, float y, float size, Color color, float thickness)
    {
        list.Line(x + (size * 0.25f), y - (size * 0.9f), x - (size * 0.25f), y - (size * 0.05f), thickness, color);
        list.Line(x - (size * 0.25f), y - (size * 0.05f), x + (size * 0.28f), y - (size * 0.05f), thickness, color);
        list.Line(x + (size * 0.28f), y - (size * 0.05f), x - (size * 0.2f), y + (size * 0.9f), thickness, color);
    }

    private static void DrawChevron(DrawList list, float x, float y, float size, Color color)
    {
        list.Line(x, y - (size * 0.3f), x - size, y + (size * 0.4f), size * 0.26f, color);
        list.Line(x, y - (size * 0.3f), x + size, y + (size * 0.4f), size * 0.26f, color);
    }

    private static void DrawHeart(DrawList list, float x, float y, float size, Color color)
    {
        list.Circle(x - (size * 0.55f), y - (size * 0.3f), size * 0.62f, color);
        list.Circle(x + (size * 0.55f), y - (size * 0.3f), size * 0.62f, color);
        list.Quad(x, y + (size * 0.12f), size * 1.22f, size * 1.22f, MathF.PI / 4, color);
    }
}
