using Ashlar.Rendering;

namespace Swarm;

/// <summary>What each kind of enemy looks like: told apart by shape first, by colour second.</summary>
internal static class EnemyPainter
{
    private const int MostShapesOfOne = 6;
    private const int MostShapesOfQueen = 33;

    /// <summary>The most shapes that so many enemies are drawn with; there is one queen at a time.</summary>
    public static int MostShapes(int enemies) => (enemies * MostShapesOfOne) + MostShapesOfQueen;

    /// <param name="list">Where to draw.</param>
    /// <param name="x">Middle, pixels.</param>
    /// <param name="y">Middle, pixels.</param>
    /// <param name="scale">Pixels a world unit.</param>
    /// <param name="velocity">Where it goes.</param>
    /// <param name="enemy">What it is.</param>
    /// <param name="step">When.</param>
    /// <param name="glows">Whether it shines: thousands of lights would drown the picture and the machine.</param>
    public static void Draw(
        DrawList list, float x, float y, float scale, Velocity velocity, in Enemy enemy, int step, bool glows)
    {
        float radius = enemy.Radius * scale;
        bool flashes = step < enemy.FlashEnds;
        Color color = flashes ? Color.White : Palette.Of(enemy.Kind);
        float heading = MathF.Atan2(velocity.Y, velocity.X);
        float pulse = MathF.Sin((step * 0.12f) + enemy.Phase);
        if (glows)
        {
            list.Glow(x, y, radius * 2.3f, color.WithAlpha(72));
        }

        switch (enemy.Kind)
        {
            case EnemyKind.Seeker:
                DrawSeeker(list, x, y, radius, heading + (MathF.PI / 4), color);
                break;
            case EnemyKind.Weaver:
                DrawWeaver(list, x, y, radius, (step * 0.2f) + enemy.Phase, color);
                break;
            case EnemyKind.Charger:
                DrawCharger(list, x, y, radius, heading, enemy.Mood, step, color);
                break;
            case EnemyKind.Brute:
                DrawBrute(list, x, y, radius, pulse, color);
                break;
            case EnemyKind.Spitter:
                DrawSpitter(list, x, y, radius, heading, enemy.ReadyAt - step, color);
                break;
            case EnemyKind.Queen:
                DrawQueen(list, x, y, radius, heading, in enemy, step, color);
                break;
            default:
                list.Quad(x, y, radius * 1.5f, radius * 1.5f, (step * 0.2f) + enemy.Phase, color);
                break;
        }
    }

    private static void DrawSeeker(DrawList list, float x, float y, float radius, float angle, Color color)
    {
        float side = radius * 1.55f;
        list.Quad(x, y, side, side, angle, color);
        list.Quad(x, y, side * 0.62f, side * 0.62f, angle, Palette.Background);
        list.Quad(x, y, side * 0.3f, side * 0.3f, angle, color);
    }

    private static void DrawWeaver(DrawList list, float x, float y, float radius, float angle, Color color)
    {
        list.Ring(x, y, radius, MathF.Max(radius * 0.3f, 1), color);
        float dx = MathF.Cos(angle) * radius * 0.95f;
        float dy = MathF.Sin(angle) * radius * 0.95f;
        list.Line(x - dx, y - dy, x + dx, y + dy, MathF.Max(radius * 0.22f, 0.8f), color);
        list.Circle(x, y, radius * 0.34f, Color.White);
    }

    private static void DrawCharger(
        DrawList list, float x, float y, float radius, float heading, EnemyMood mood, int step, Color color)
    {
        bool isAlarmed = mood == EnemyMood.Aiming && (step & 4) != 0;
        Color body = isAlarmed ? Color.White : color;
        float dx = MathF.Cos(heading);
        float dy = MathF.Sin(heading);
        if (mood == EnemyMood.Charging)
        {
            list.Line(x - (dx * radius * 4), y - (dy * radius * 4), x, y, radius * 0.9f, color.WithAlpha(70));
        }

        float noseX = x + (dx * radius * 1.3f);
        float noseY = y + (dy * radius * 1.3f);
        for (int side = -1; side <= 1; side += 2)
        {
            float wingX = x - (dx * radius * 0.9f) - (dy * radius * 0.9f * side);
            float wingY = y - (dy * radius * 0.9f) + (dx * radius * 0.9f * side);
            list.Line(noseX, noseY, wingX, wingY, MathF.Max(radius * 0.42f, 1), body);
        }

        list.Circle(x, y, radius * 0.42f, body);
    }

    private static void DrawBrute(DrawList list, float x, float y, float radius, float pulse, Color color)
    {
        list.Circle(x, y, radius, color.WithAlpha(60));
        list.Ring(x, y, radius, MathF.Max(radius * 0.16f, 1), color);
        list.Ring(x, y, radius * (0.64f + (0.05f * pulse)), MathF.Max(radius * 0.1f, 0.8f), color.WithAlpha(190));
        list.Glow(x, y, radius * 0.8f, color.WithAlpha((byte)(120 + (60 * pulse))));
        list.Circle(x, y, radius * (0.26f + (0.05f * pulse)), Color.White.WithAlpha(225));
    }

    /// <summary>A pod with three claws; what it is about to spit grows in its middle.</summary>
    private static void DrawSpitter(
        DrawList list, float x, float y, float radius, float heading, int stepsUntilShot, Color color)
    {
        float thickness = MathF.Max(radius * 0.26f, 1);
        list.Ring(x, y, radius * 0.8f, thickness, color);
        for (int claw = 0; claw < 3; claw++)
        {
            float angle = heading + (claw * MathF.Tau / 3);
            (float sine, float cosine) = MathF.SinCos(angle);
            list.Line(
                x + (cosine * radius * 0.8f), y + (sine * radius * 0.8f), x + (cosine * radius * 1.35f),
                y + (sine * radius * 1.35f), thickness, color);
        }

        float load = Math.Clamp(1 - (stepsUntilShot / 60f), 0, 1);
        list.Circle(x, y, radius * (0.2f + (0.34f * load)), Color.Mix(color, Palette.Hostile, load));
    }

    /// <summary>A crown of turning spikes around a heart that shows what she is about to do.</summary>
    private static void DrawQueen(
        DrawList list, float x, float y, float radius, float heading, in Enemy enemy, int step, Color color)
    {
        const int Spikes = 9;
        bool isAngry = enemy.Mood is EnemyMood.Aiming or EnemyMood.Charging;
        bool isAlarmed = enemy.Mood == EnemyMood.Aiming && (step & 4) != 0;
        Color body = isAlarmed ? Color.White : color;
        float pulse = MathF.Sin(step * (isAngry ? 0.3f : 0.09f));
        float turn = step * (enemy.Mood == EnemyMood.Resting ? 0.05f : 0.012f);
        list.Glow(x, y, radius * (2.6f + (0.2f * pulse)), color.WithAlpha(90));
        if (enemy.Mood == EnemyMood.Charging)
        {
            (float sine, float cosine) = MathF.SinCos(heading);
            list.Line(
                x - (cosine * radius * 3), y - (sine * radius * 3), x, y, radius * 1.3f, color.WithAlpha(55));
        }

        for (int spike = 0; spike < Spikes; spike++)
        {
            float angle = turn + (spike * MathF.Tau / Spikes);
            (float sine, float cosine) = MathF.SinCos(angle);
            float tip = radius * (1.32f + (0.08f * pulse));
            (float sineOfRoot, float cosineOfRoot) = MathF.SinCos(angle + 0.26f);
            (float sineOfOther, float cosineOfOther) = MathF.SinCos(angle - 0.26f);
            float root = radius * 0.92f;
            float thickness = MathF.Max(radius * 0.075f, 1);
            list.Line(
                x + (cosineOfRoot * root), y + (sineOfRoot * root), x + (cosine * tip), y + (sine * tip), thickness,
                body);
            list.Line(
                x + (cosineOfOther * root), y + (sineOfOther * root), x + (cosine * tip), y + (sine * tip), thickness,
                body);
        }

        list.Circle(x, y, radius * 0.95f, Palette.Background.WithAlpha(215));
        list.Circle(x, y, radius * 0.95f, color.WithAlpha(55));
        list.Ring(x, y, radius * 0.95f, MathF.Max(radius * 0.1f, 1), body);
        list.Ring(x, y, radius * (0.7f + (0.03f * pulse)), MathF.Max(radius * 0.05f, 1), body.WithAlpha(170));
        for (int cell = 0; cell < 6; cell++)
        {
            (float sine, float cosine) = MathF.SinCos((cell * MathF.Tau / 6) - (turn * 2));
            list.Circle(
                x + (cosine * radius * 0.5f), y + (sine * radius * 0.5f), radius * (0.1f + (0.02f * pulse)),
                Palette.Hostile.WithAlpha(210));
        }

        list.Glow(x, y, radius * 0.7f, (isAngry ? Palette.Hostile : color).WithAlpha(190));
        list.Circle(x, y, radius * (0.22f + (0.04f * pulse)), Color.White);
    }
}
