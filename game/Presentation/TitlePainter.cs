using Ashlar.Rendering;

namespace Swarm;

/// <summary>The name of the game, as a swarm that has gathered into letters.</summary>
internal static class TitlePainter
{
    private const string Name = "SWARM";
    private const int GatheringFrames = 75;

    /// <param name="list">Where to draw.</param>
    /// <param name="layout">How large the screen is.</param>
    /// <param name="frame">How long the title has been seen: at first it gathers.</param>
    public static void Draw(DrawList list, in ScreenLayout layout, int frame)
    {
        if (layout.Height < 160)
        {
            Lettering.Centred(list, layout.Middle, layout.Line(0.15f), Name, Palette.Ship, 1);
            return;
        }

        float cell = MathF.Min(layout.Height / 52f, layout.Free / 46f);
        float width = ((Name.Length * BitmapFont.Advance) - 1) * cell;
        float left = layout.Middle - (width * 0.5f);
        float top = layout.Height * 0.13f;
        list.Glow(layout.Middle, top + (cell * 4), width * 0.75f, Palette.Thruster.WithAlpha(56));
        int number = 0;
        for (int letter = 0; letter < Name.Length; letter++)
        {
            int glyph = BitmapFont.IndexOf(Name[letter]);
            for (int row = 0; row < BitmapFont.GlyphHeight; row++)
            {
                uint bits = BitmapFont.Row(glyph, row);
                for (int column = 0; column < BitmapFont.GlyphWidth; column++)
                {
                    if ((bits >> column & 1) != 0)
                    {
                        int across = (letter * BitmapFont.Advance) + column;
                        DrawMember(list, left + (across * cell), top + (row * cell), cell, number++, across, frame);
                    }
                }
            }
        }
    }

    /// <summary>One of the swarm: comes from somewhere, finds its place, stays restless.</summary>
    private static void DrawMember(
        DrawList list, float x, float y, float cell, int number, int across, int frame)
    {
        float phase = number * 2.399f;
        float arrival = Math.Clamp((frame - (number % 23)) / (float)GatheringFrames, 0, 1);
        float away = (1 - arrival) * (1 - arrival) * (1 - arrival);
        (float sine, float cosine) = MathF.SinCos(phase + (away * 3));
        x += (cosine * away * cell * 40) + (MathF.Sin((frame * 0.045f) + phase) * cell * 0.1f);
        y += (sine * away * cell * 26) + (MathF.Cos((frame * 0.038f) + (phase * 1.7f)) * cell * 0.1f);
        float share = across / 28f;
        Color color = share < 0.5f
            ? Color.Mix(Palette.Ship, Palette.Of(EnemyKind.Brute), share * 2)
            : Color.Mix(Palette.Of(EnemyKind.Brute), Palette.Of(EnemyKind.Seeker), (share * 2) - 1);
        float wave = MathF.Max(0, MathF.Sin((frame * 0.04f) - (across * 0.28f)));
        color = Color.Mix(color, Color.White, wave * wave * wave * 0.7f);
        byte alpha = (byte)(255 * MathF.Min(1, arrival * 2));
        float turn = (MathF.PI / 4) + (away * 6);
        list.Glow(x, y, cell * 1.5f, color.WithAlpha((byte)(alpha / 4)));
        list.Quad(x, y, cell * 0.98f, cell * 0.98f, turn, color.WithAlpha(alpha));
        list.Quad(x, y, cell * 0.5f, cell * 0.5f, turn, Palette.Background.WithAlpha((byte)(alpha * 3 / 4)));
        list.Quad(x, y, cell * 0.26f, cell * 0.26f, turn, color.WithAlpha(alpha));
    }
}
