using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>A picture as cells of text: what fits on it is counted in these, whatever kind of screen it is.</summary>
internal readonly record struct TextScreen(int Scale, int Columns, int Rows)
{
    private const int FullWidth = 1280;
    private const int FullHeight = 720;

    /// <summary>Counts the cells of a picture: letters are doubled from 2560 × 1440 on, and so forth.</summary>
    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    /// <param name="scale">Screen pixels for a pixel of the letters; 0 for what suits the size.</param>
    public static TextScreen Of(int width, int height, int scale = 0)
    {
        scale = scale > 0 ? scale : Math.Clamp(Math.Min(width / FullWidth, height / FullHeight), 1, BitmapFont.MaximumScale);
        return new TextScreen(scale, width / (BitmapFont.Advance * scale), height / (BitmapFont.LineHeight * scale));
    }
}
