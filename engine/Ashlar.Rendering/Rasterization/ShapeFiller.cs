using System.Numerics;

namespace Ashlar.Rendering;

/// <summary>
/// Draws one shape: coverage is evaluated for a vector of pixels at a time where it varies, and what lies wholly inside
/// is filled as runs.
/// </summary>
internal static class ShapeFiller
{
    /// <summary>Runs shorter than this many pixels are cheaper to evaluate than to tell apart.</summary>
    private static int ShortRun => 3 * Vector<float>.Count;

    public static void Draw<TShape>(
        Canvas canvas, ClipRectangle clip, float centerX, float centerY, in TShape shape, Color color)
        where TShape : struct, IShape
    {
        float left = centerX - shape.ReachX - 0.5f;
        float right = centerX + shape.ReachX - 0.5f;
        float top = centerY - shape.ReachY - 0.5f;
        float bottom = centerY + shape.ReachY - 0.5f;

        // Written so that NaN anywhere is outside, too.
        if (!(left < clip.Right && right > clip.Left && top < clip.Bottom && bottom > clip.Top))
        {
            return;
        }

        var block = new ClipRectangle(After(left), After(top), UpTo(right), UpTo(bottom)).Intersect(clip);
        var paint = new Paint(color);
        if (block.Right - block.Left <= ShortRun)
        {
            Evaluate(canvas, block, centerX, centerY, shape, paint);
        }
        else
        {
            DrawRows(canvas, block, centerX, centerY, shape, paint);
        }
    }

    /// <summary>Draws pixels of one row that are all covered wholly.</summary>
    public static void Fill(Canvas canvas, int from, int to, int row, in Paint paint)
    {
        if (from >= to)
        {
            return;
        }

        if (paint.Alpha == 255)
        {
            canvas.Run(from, row, to - from).Fill(paint.Solid);
            return;
        }

        var alpha = new Vector<uint>(paint.Alpha);
        int column = from;
        for (; column <= to - Vector<uint>.Count; column += Vector<uint>.Count)
        {
            Span<uint> pixels = canvas.At(column, row);
            paint.Over(new Vector<uint>(pixels), alpha).CopyTo(pixels);
        }

        if (column < to)
        {
            Span<uint> pixels = canvas.At(column, row);
            paint.Over(new Vector<uint>(pixels), alpha & LanesBefore(to - column)).CopyTo(pixels);
        }
    }

    private static void DrawRows<TShape>(
        Canvas canvas, ClipRectangle block, float centerX, float centerY, in TShape shape, in Paint paint)
        where TShape : struct, IShape
    {
        for (int row = block.Top; row < block.Bottom; row++)
        {
            float dy = row + 0.5f - centerY;
            (int left, int right) = Columns(shape.Outer(dy), centerX, block.Left, block.Right);
            (int innerLeft, int innerRight) = Columns(shape.Inner(dy), centerX, left, right);
            if (innerRight - innerLeft < ShortRun)
            {
                Evaluate(canvas, new ClipRectangle(left, row, right, row + 1), centerX, centerY, shape, paint);
                continue;
            }

            Evaluate(canvas, new ClipRectangle(left, row, innerLeft, row + 1), centerX, centerY, shape, paint);
            if (TShape.InnerIsSolid)
            {
                Fill(canvas, innerLeft, innerRight, row, paint);
            }

            Evaluate(canvas, new ClipRectangle(innerRight, row, right, row + 1), centerX, centerY, shape, paint);
        }
    }

    /// <summary>Draws a block of pixels by the coverage of each.</summary>
    private static void Evaluate<TShape>(
        Canvas canvas, ClipRectangle block, float centerX, float centerY, in TShape shape, in Paint paint)
        where TShape : struct, IShape
    {
        var half = new Vector<float>(0.5f);
        var alpha = new Vector<float>(paint.Alpha);
        for (int column = block.Left; column < block.Right; column += Vector<uint>.Count)
        {
            Vector<float> dx = Vector<float>.Indices + new Vector<float>(column + 0.5f - centerX);
            Vector<uint> lanes = LanesBefore(block.Right - column);
            for (int row = block.Top; row < block.Bottom; row++)
            {
                Vector<float> coverage = shape.Coverage(dx, new Vector<float>(row + 0.5f - centerY));
                Vector<int> share = Vector.ConvertToInt32Native((coverage * alpha) + half);
                Span<uint> pixels = canvas.At(column, row);
                paint.Over(new Vector<uint>(pixels), Vector.AsVectorUInt32(share) & lanes).CopyTo(pixels);
            }
        }
    }

    /// <summary>All bits in the first <paramref name="count"/> lanes, none in the others.</summary>
    private static Vector<uint> LanesBefore(int count) =>
        Vector.AsVectorUInt32(Vector.LessThan(Vector<int>.Indices, new Vector<int>(count)));

    /// <summary>
    /// Columns whose centres lie in an interval around a centre, kept within bounds; empty has to &lt;= from.
    /// </summary>
    private static (int From, int To) Columns(Interval interval, float centerX, int first, int end)
    {
        if (!(interval.From < interval.To))
        {
            return (first, first);
        }

        int from = Math.Clamp(After(centerX + interval.From - 0.5f), first, end);
        return (from, Math.Clamp(UpTo(centerX + interval.To - 0.5f), from, end));
    }

    /// <summary>The first whole number above a value; values beyond the numbers are the nearest number.</summary>
    private static int After(float value) => (int)(MathF.Floor(value) + 1);

    /// <summary>The first whole number not below a value, which is one past the last below it.</summary>
    private static int UpTo(float value) => (int)MathF.Ceiling(value);
}
