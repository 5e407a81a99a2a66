using System.Runtime.InteropServices;

namespace Ashlar.Rendering;

/// <summary>
/// One shape of a <see cref="DrawList"/>: 32 bytes without references, laid out so that a list can be uploaded as
/// instance data. Made by the methods of <see cref="DrawList"/>, read by renderers.
/// <para>Byte offsets: 0 <see cref="CenterX"/>, 4 <see cref="CenterY"/>, 8 <see cref="HalfWidth"/>,
/// 12 <see cref="HalfHeight"/>, 16 <see cref="AxisX"/>, 20 <see cref="AxisY"/>, 24 <see cref="Color"/>,
/// 28 <see cref="Kind"/>, 29 <see cref="Glyph"/>, 30 <see cref="Clip"/>.</para>
/// </summary>
/// <example><code>
/// foreach (ref readonly DrawCommand command in list.Commands)
/// {
///     if (command.Kind == ShapeKind.Circle) { /* CenterX, CenterY, HalfWidth is the radius */ }
/// }
/// </code></example>
/// <remarks>
/// <para>
/// <b>Space.</b> Units are pixels, the origin is the top-left corner, y points down. Pixel (column, row) is sampled
/// at its centre (column + 0.5, row + 0.5). With <c>dx, dy</c> the sample minus the centre, the shape's own axes are
/// <c>u = dx * AxisX + dy * AxisY</c> and <c>v = dy * AxisX - dx * AxisY</c>.
/// </para>
/// <para>
/// <b>Coverage</b> is a number from 0 to 1 for each pixel, built from signed distances to the outline, so that an edge
/// fades over one pixel and a part thinner than a pixel fades in proportion to its width instead of vanishing.
/// With <c>band(d, h) = clamp(h + 0.5 - |d|, 0, min(1, 2h))</c> and
/// <c>disc(d, r) = clamp(r + 0.5 - d, 0, min(1, 2r)²)</c>:
/// </para>
/// <list type="bullet">
/// <item><b>Quad</b>: <c>band(u, HalfWidth) * band(v, HalfHeight)</c>, which for an upright quad is the exact area of
/// the pixel that it covers.</item>
/// <item><b>Circle</b>: <c>disc(length(dx, dy), HalfWidth)</c>.</item>
/// <item><b>Ring</b>: <c>disc(length(dx, dy), HalfWidth) - disc(length(dx, dy), HalfHeight)</c>: HalfWidth is the outer
/// radius, HalfHeight the radius of the hole.</item>
/// <item><b>Line</b>: <c>band(length(max(|u| - HalfWidth, 0), v), HalfHeight)</c>: HalfWidth is half the distance of
/// the end points, HalfHeight half the thickness; the ends are round.</item>
/// <item><b>Glow</b>: <c>max(0, 1 - (dx² + dy²) / HalfWidth²)²</c>.</item>
/// <item><b>Glyph</b>: 1 where the pixel of the glyph at <c>floor((dx + HalfWidth) / scale)</c>,
/// <c>floor((dy + HalfHeight) / scale)</c> is set, else 0, with
/// <c>scale = 2 * HalfWidth / BitmapFont.GlyphWidth</c>; the corner and the scale are whole numbers.</item>
/// </list>
/// <para>
/// <b>Blending</b> is straight alpha: <c>a = coverage * Color.A / 255</c>, rounded to the nearest 255th, then for red,
/// green and blue <c>result = colour * a + below * (1 - a)</c> and for alpha <c>result = a + below * (1 - a)</c>,
/// rounded to the nearest of 256 steps. Commands are drawn in the order of the list. In OpenGL this is
/// <c>glBlendFuncSeparate(SRC_ALPHA, ONE_MINUS_SRC_ALPHA, ONE, ONE_MINUS_SRC_ALPHA)</c>.
/// </para>
/// <para>
/// Distances are computed in single precision: the coverage is exact to a 255th for coordinates and sizes up to
/// 10 000 pixels, beyond that edges become coarser.
/// </para>
/// </remarks>
[StructLayout(LayoutKind.Sequential)]
public readonly struct DrawCommand
{
    internal DrawCommand(
        ShapeKind kind,
        float centerX,
        float centerY,
        float halfWidth,
        float halfHeight,
        float axisX,
        float axisY,
        Color color,
        ushort clip,
        byte glyph = 0)
    {
        CenterX = centerX;
        CenterY = centerY;
        HalfWidth = halfWidth;
        HalfHeight = halfHeight;
        AxisX = axisX;
        AxisY = axisY;
        Color = color;
        Kind = kind;
        Glyph = glyph;
        Clip = clip;
    }

    /// <summary>A rectangle of a picture, as a command.</summary>
    internal static DrawCommand Whole(ClipRectangle area, Color color)
    {
        float halfWidth = (area.Right - area.Left) * 0.5f;
        float halfHeight = (area.Bottom - area.Top) * 0.5f;
        return new DrawCommand(
            ShapeKind.Quad, area.Left + halfWidth, area.Top + halfHeight, halfWidth, halfHeight, 1, 0, color, 0);
    }

    /// <summary>Centre, pixels from the left edge.</summary>
    public float CenterX { get; }

    /// <summary>Centre, pixels from the top edge.</summary>
    public float CenterY { get; }

    /// <summary>Half the extent along the axis; a radius for round shapes. Pixels.</summary>
    public float HalfWidth { get; }

    /// <summary>Half the extent across the axis; the radius of the hole for a ring. Pixels.</summary>
    public float HalfHeight { get; }

    /// <summary>Cosine of the angle from the x axis to the shape's own first axis.</summary>
    public float AxisX { get; }

    /// <summary>Sine of that angle; positive turns clockwise on screen, because y points down.</summary>
    public float AxisY { get; }

    /// <summary>Colour and opacity.</summary>
    public Color Color { get; }

    /// <summary>What is drawn.</summary>
    public ShapeKind Kind { get; }

    /// <summary>Glyph index in <see cref="BitmapFont"/>; 0 for other kinds.</summary>
    public byte Glyph { get; }

    /// <summary>Index of the clip rectangle in <see cref="DrawList.Clips"/>; 0 is the whole picture.</summary>
    public ushort Clip { get; }
}
