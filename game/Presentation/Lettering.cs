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

    /// <summary>
    /// Lines of text in the middle, broken where three blanks stand, else between words, so that all of it is seen.
    /// </summary>
    /// <returns>Where the next line begins.</returns>
    public static float Flowing(
        DrawList list, in ScreenLayout layout, float y, ReadOnlySpan<char> text, Color color, float scale)
    {
        while (!text.IsEmpty)
        {
            int length = LineLength(text, in layout, scale);
            Centred(list, layout.Middle, y, text[..length], color, scale);
            text = text[length..].TrimStart(' ');
            y += LineHeight(in layout, scale);
        }

        return y;
    }

    /// <summary>Pixels that lines of text take, one below the other.</summary>
    public static float HeightOf(ReadOnlySpan<char> text, in ScreenLayout layout, float scale)
    {
        float height = 0;
        while (!text.IsEmpty)
        {
            text = text[LineLength(text, in layout, scale)..].TrimStart(' ');
            height += LineHeight(in layout, scale);
        }

        return height;
    }

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

    private static float LineHeight(in ScreenLayout layout, float scale) =>
        (BitmapFont.LineHeight + (layout.IsSmall ? 0 : 3)) * scale;

    private static int LineLength(ReadOnlySpan<char> text, in ScreenLayout layout, float scale)
    {
        int most = Math.Max(1, (int)(layout.Free / (BitmapFont.Advance * scale)) - 1);
        if (text.Length <= most)
        {
            return text.Length;
        }

        int end = text[..(most + 1)].LastIndexOf("   ");
        end = end > 0 ? end : text[..(most + 1)].LastIndexOf(' ');
        return end > 0 ? end : most;
    }

    /// <summary>Darkens everything that was drawn.</summary>
    public static void Veil(DrawList list, byte alpha) =>
        list.Quad(0, 0, list.Width, list.Height, Palette.Background.WithAlpha(alpha));
}
