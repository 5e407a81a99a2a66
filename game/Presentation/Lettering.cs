using Ashlar.Rendering;

namespace Swarm;

/// <summary>Text where the game wants it.</summary>
internal static class Lettering
{
    public static void Centred(
        DrawList list, float middle, float y, ReadOnlySpan<char> text, Color color, float scale) =>
        list.Text(middle - (BitmapFont.Measure(text, scale) * 0.5f), y, text, color, scale);

    public static void RightAligned(
        DrawList list, float right, float y, ReadOnlySpan<char> text, Color color, float scale) =>
        list.Text(right - BitmapFont.Measure(text, scale), y, text, color, scale);

    /// <summary>Text with light behind it.</summary>
    public static void Shining(
        DrawList list, float middle, float y, ReadOnlySpan<char> text, Color color, float scale)
    {
        float width = BitmapFont.Measure(text, scale);
        float height = BitmapFont.GlyphHeight * scale;
        for (int i = 0; i < 5; i++)
        {
            list.Glow(
                middle + (width * 0.2f * (i - 2)), y + (height * 0.5f), height * 2, color.WithAlpha(22));
        }

        Centred(list, middle + scale, y + scale, text, Palette.Background.WithAlpha(color.A), scale);
        Centred(list, middle, y, text, color, scale);
    }

    /// <summary>A darkened part of the screen, on which text can be read.</summary>
    public static void Panel(DrawList list, float x, float y, float width, float height, Color edge, float scale)
    {
        list.Quad(x, y, width, height, Palette.Background.WithAlpha(205));
        list.Quad(x, y, width, scale, edge);
        list.Quad(x, y + height - scale, width, scale, edge.WithAlpha(120));
        list.Quad(x, y, scale, height, edge.WithAlpha(120));
        list.Quad(x + width - scale, y, scale, height, edge.WithAlpha(120));
    }

    /// <summary>Darkens everything that was drawn.</summary>
    public static void Veil(DrawList list, byte alpha) =>
        list.Quad(0, 0, list.Width, list.Height, Palette.Background.WithAlpha(alpha));
}
