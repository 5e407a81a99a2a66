using System.Numerics;

namespace Ashlar.Rendering;

/// <summary>
/// Draws <see cref="ShapeKind.Glyph"/>: set bits of the font as whole pixels or as squares of pixels.
/// </summary>
internal static class GlyphFiller
{
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
        // Set bits are taken one by one: a vector would read what the character before has only just written.
        ulong set = bits & Visible(clip, left, top);
        bool opaque = paint.Alpha == 255;
        while (set != 0)
        {
            int bit = BitOperations.TrailingZeroCount(set);
            (int row, int column) = Math.DivRem(bit, BitmapFont.GlyphWidth);
            ref uint pixel = ref canvas[left + column, top + row];
            pixel = opaque ? paint.Solid : paint.Over(pixel);
            set &= set - 1;
        }
    }

    /// <summary>The bits of a glyph at scale 1 that lie inside the clip.</summary>
    private static ulong Visible(ClipRectangle clip, int left, int top)
    {
        const ulong EveryRow = 0x0041041041041041;
        ulong columns = BitsBetween(clip.Left - left, clip.Right - left, BitmapFont.GlyphWidth) * EveryRow;
        int firstBit = (clip.Top - top) * BitmapFont.GlyphWidth;
        int endBit = (clip.Bottom - top) * BitmapFont.GlyphWidth;
        return columns & BitsBetween(firstBit, endBit, BitmapFont.GlyphWidth * BitmapFont.GlyphHeight);
    }

    /// <summary>The bits from one number up to another, of so many.</summary>
    private static ulong BitsBetween(int first, int end, int count)
    {
        ulong all = (1ul << count) - 1;
        ulong before = first > 0 ? (1ul << first) - 1 : 0;
        ulong upTo = end < count ? (1ul << end) - 1 : all;
        return upTo & ~before;
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
}
