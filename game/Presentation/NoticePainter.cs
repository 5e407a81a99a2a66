using Ashlar.Rendering;

namespace Swarm;

/// <summary>Writes what the player should be told at the left edge.</summary>
internal static class NoticePainter
{
    public static void Draw(Notices notices, DrawList list, in ScreenLayout layout)
    {
        float scale = MathF.Max(1, layout.Scale - 1);
        float y = layout.Line(0.82f);
        for (int i = 0; i < Notices.MostShown; i++)
        {
            ReadOnlySpan<char> text = notices.Get(i, out float share);
            if (!text.IsEmpty)
            {
                byte alpha = (byte)(255 * MathF.Min(1, share * 5));
                float width = BitmapFont.Measure(text, scale);
                list.Quad(
                    8 * scale, y - scale, width + (4 * scale), (BitmapFont.LineHeight + 2) * scale,
                    Palette.Background.WithAlpha((byte)(alpha * 3 / 4)));
                list.Text(10 * scale, y, text, Palette.Bullet.WithAlpha(alpha), scale);
                y -= (BitmapFont.LineHeight + 3) * scale;
            }
        }
    }
}
