using System.Numerics;

namespace Engine.Rendering;

/// <summary>Draws <see cref="ShapeKind.Glyph"/>: set bits of the font as whole pixels or as squares of pixels.</summary>
internal static class GlyphFiller
{
    /// <summary>In each lane the bit with the lane's number.</summary>
    private static readonly Vector<uint> LaneBits = MakeLaneBits();

    public static void Draw(Canvas canvas, ClipRectangle clip, in DrawCommand command)
    {
        float left = MathF.Round(command.CenterX - command.HalfWidth);
        float top = MathF.Round(command.CenterY - command.HalfHeight);
        int scale = BitmapFont.WholeScale(command.HalfWidth * (2f / BitmapFont.GlyphWidth));
        int width = BitmapFont.GlyphWidth * scale;
        int height = BitmapFont.GlyphHeight * scale;

        // Written so that NaN anywhere is outside, too.
        if (!(left < clip.Right && left + width > clip.Left && top < clip.Bottom && top + height > clip.Top))
        {
            return;
        }

        ulong bits = BitmapFont.Bits(command.Glyph);
        var paint = new Paint(command.Color);
        if (scale == 1)
        {
            DrawPixels(canvas, clip, (int)left, (int)top, bits, paint);
        }
        else
        {
            DrawSquares(canvas, clip, (int)left, (int)top, bits, scale, paint);
        }
    }

    private static void DrawPixels(Canvas canvas, ClipRectangle clip, int left, int top, ulong bits, in Paint paint)
    {
        int hidden = Math.Max(clip.Left - left, 0);
        uint visible = (1u << Math.Min(clip.Right - left, BitmapFont.GlyphWidth)) - 1;
        int end = Math.Min(clip.Bottom - top, BitmapFont.GlyphHeight);
        var alpha = new Vector<uint>(paint.Alpha);
        var solid = new Vector<uint>(paint.Solid);
        for (int row = Math.Max(clip.Top - top, 0); row < end; row++)
        {
            uint set = (BitmapFont.RowOf(bits, row) & visible) >> hidden;
            for (int column = left + hidden; set != 0; column += Vector<uint>.Count, set >>= Vector<uint>.Count)
            {
                Span<uint> pixels = canvas.At(column, top + row);
                var below = new Vector<uint>(pixels);
                Vector<uint> lanes = LanesOf(set);
                Vector<uint> result = paint.Alpha == 255
                    ? Vector.ConditionalSelect(lanes, solid, below)
                    : paint.Over(below, alpha & lanes);
                result.CopyTo(pixels);
            }
        }
    }

    private static void DrawSquares(
        Canvas canvas, ClipRectangle clip, int left, int top, ulong bits, int scale, in Paint paint)
    {
        for (int row = 0; row < BitmapFont.GlyphHeight; row++)
        {
            uint set = BitmapFont.RowOf(bits, row);
            int first = Math.Max(top + (row * scale), clip.Top);
            int end = Math.Min(top + ((row + 1) * scale), clip.Bottom);
            while (set != 0 && first < end)
            {
                int start = BitOperations.TrailingZeroCount(set);
                int length = BitOperations.TrailingZeroCount(~(set >> start));
                set &= uint.MaxValue << (start + length);
                int from = Math.Max(left + (start * scale), clip.Left);
                int to = Math.Min(left + ((start + length) * scale), clip.Right);
                for (int line = first; line < end; line++)
                {
                    ShapeFiller.Fill(canvas, from, to, line, paint);
                }
            }
        }
    }

    /// <summary>All bits in the lanes whose number is a set bit.</summary>
    private static Vector<uint> LanesOf(uint set) => Vector.Equals(new Vector<uint>(set) & LaneBits, LaneBits);

    private static Vector<uint> MakeLaneBits()
    {
        Span<uint> bits = stackalloc uint[Vector<uint>.Count];
        for (int lane = 0; lane < bits.Length; lane++)
        {
            bits[lane] = 1u << lane;
        }

        return new Vector<uint>(bits);
    }
}
