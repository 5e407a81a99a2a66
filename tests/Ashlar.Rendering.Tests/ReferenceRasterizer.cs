namespace Ashlar.Rendering.Tests;

/// <summary>
/// The documentation of <see cref="DrawCommand"/> word for word, pixel by pixel in double precision. It shares no code
/// with the rasteriser that it checks.
/// </summary>
internal static class ReferenceRasterizer
{
    public static void Draw(in DrawCommand command, ClipRectangle clip, Span<Color> pixels, int width, int height)
    {
        for (int row = 0; row < height; row++)
        {
            for (int column = 0; column < width; column++)
            {
                if (column >= clip.Left && column < clip.Right && row >= clip.Top && row < clip.Bottom)
                {
                    ref Color pixel = ref pixels[(row * width) + column];
                    pixel = Blend(pixel, command.Color, Coverage(command, column + 0.5, row + 0.5));
                }
            }
        }
    }

    public static double Coverage(in DrawCommand command, double x, double y)
    {
        double dx = x - command.CenterX;
        double dy = y - command.CenterY;
        double u = (dx * command.AxisX) + (dy * command.AxisY);
        double v = (dy * command.AxisX) - (dx * command.AxisY);
        double distance = Math.Sqrt((dx * dx) + (dy * dy));
        double halfWidth = command.HalfWidth;
        double halfHeight = command.HalfHeight;
        switch (command.Kind)
        {
            case ShapeKind.Quad:
                return Band(u, halfWidth) * Band(v, halfHeight);
            case ShapeKind.Circle:
                return Disc(distance, halfWidth);
            case ShapeKind.Ring:
                return Disc(distance, halfWidth) - Disc(distance, halfHeight);
            case ShapeKind.Line:
                double beyond = Math.Max(Math.Abs(u) - halfWidth, 0);
                return Band(Math.Sqrt((beyond * beyond) + (v * v)), halfHeight);
            case ShapeKind.Glow:
                double share = Math.Max(0, 1 - (((dx * dx) + (dy * dy)) / (halfWidth * halfWidth)));
                return share * share;
            default:
                double scale = 2 * halfWidth / BitmapFont.GlyphWidth;
                double column = Math.Floor((dx + halfWidth) / scale);
                double row = Math.Floor((dy + halfHeight) / scale);
                bool inside = column >= 0 && column < BitmapFont.GlyphWidth && row >= 0 && row < BitmapFont.GlyphHeight;
                return inside && ((BitmapFont.Row(command.Glyph, (int)row) >> (int)column) & 1) != 0 ? 1 : 0;
        }
    }

    private static double Band(double distance, double half) =>
        Math.Clamp(half + 0.5 - Math.Abs(distance), 0, Math.Min(1, 2 * half));

    private static double Disc(double distance, double radius)
    {
        double peak = Math.Min(1, 2 * radius);
        return Math.Clamp(radius + 0.5 - distance, 0, peak * peak);
    }

    private static Color Blend(Color below, Color color, double coverage)
    {
        double alpha = Math.Floor((coverage * color.A) + 0.5) / 255;
        return new Color(
            Blend(below.R, color.R, alpha),
            Blend(below.G, color.G, alpha),
            Blend(below.B, color.B, alpha),
            Blend(below.A, 255, alpha));
    }

    private static byte Blend(byte below, byte color, double alpha) =>
        (byte)Math.Floor((color * alpha) + (below * (1 - alpha)) + 0.5);
}
