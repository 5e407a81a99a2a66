using System.Diagnostics;
using System.Numerics;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>
/// One line for each thread of the job pool, from the beginning of the frame at the left to its end at the right: what it
/// worked on, and the share of the frame for which it worked.
/// </summary>
internal static class LaneGraph
{
    private const int NameColumns = 11;
    private const int ShareColumns = 7;

    /// <summary>Rows that it would like: none without a pool.</summary>
    public static int RowsOf(LaneFigures lanes) =>
        lanes.Threads == 0 ? 0 : 1 + lanes.Lanes + (lanes.Threads > lanes.Lanes ? 1 : 0);

    /// <summary>Draws as many threads as find room.</summary>
    public static void Draw(in PanelArea area, OverlayFigures figures)
    {
        LaneFigures lanes = figures.Lanes;
        if (area.Rows < 2 || lanes.Threads == 0)
        {
            return;
        }

        area.Title("THREADS");
        area.TextBefore(area.Columns - 1, 0, "of the job pool, over the last frame", Palette.Label);
        int lines = area.Rows - 1;
        int shown = lanes.Threads <= lines ? lanes.Lanes : Math.Min(lanes.Lanes, lines - 1);
        for (int lane = 0; lane < shown; lane++)
        {
            DrawLane(area, 1 + lane, lane, figures);
        }

        if (shown < lanes.Threads)
        {
            int column = area.Text(1, 1 + shown, "+", Palette.Label);
            column = area.Number(column, 1 + shown, Quantity.Exact(lanes.Threads - shown), Palette.Text);
            area.Text(column + 1, 1 + shown, "more", Palette.Label);
        }
    }

    private static void DrawLane(in PanelArea area, int row, int lane, OverlayFigures figures)
    {
        LaneFigures lanes = figures.Lanes;
        int column = area.Text(1, row, lane == 0 ? "callers" : "worker", Palette.Text);
        if (lane > 0)
        {
            area.Number(column + 1, row, Quantity.Exact(lane), Palette.Text);
        }

        area.NumberBefore(1 + NameColumns + ShareColumns, row, Quantity.Percent(lanes.BusyShareOf(lane)), Palette.Text);
        PanelArea field = area.Part(3 + NameColumns + ShareColumns, row, area.Columns - 4 - NameColumns - ShareColumns, 1);
        field.Block(0, 1, field.Width, 8, Palette.Plot);
        foreach (ref readonly JobSpan span in lanes.SpansOf(lane))
        {
            DrawSpan(field, span, figures);
        }
    }

    private static void DrawSpan(in PanelArea field, in JobSpan span, OverlayFigures figures)
    {
        LaneFigures lanes = figures.Lanes;
        double scale = field.Width / Math.Max(1.0, lanes.Ended - lanes.Began);
        float left = (float)Math.Max(0, (span.Began - lanes.Began) * scale);
        float right = (float)Math.Min(field.Width, (span.Ended - lanes.Began) * scale);
        float width = Math.Max(1, right - left);
        field.Block(left, 1, width, 8, ZoneGraph.ColorOf(lanes.RankOf(span.JobName)));
        int column = (int)MathF.Ceiling(left / BitmapFont.Advance);
        int columns = (int)(right / BitmapFont.Advance) - column;
        if (columns >= span.JobName.Length)
        {
            field.Text(column, 0, span.JobName, Color.Black);
        }

        Vector2 pointer = field.Locate(figures.View.Pointer);
        if (field.Contains(figures.View.Pointer) && pointer.X >= left && pointer.X < left + width)
        {
            Tell(field, span, figures.View);
        }
    }

    private static void Tell(in PanelArea field, in JobSpan span, OverlayView view)
    {
        const int LongestName = 160;
        Span<char> text = stackalloc char[LongestName + (2 * Quantity.MaximumLength) + 16];
        ReadOnlySpan<char> name = span.JobName.AsSpan(0, Math.Min(span.JobName.Length, LongestName));
        name.CopyTo(text);
        int length = Append(text, name.Length, ": ");
        double milliseconds = Stopwatch.GetElapsedTime(span.Began, span.Ended).TotalMilliseconds;
        length += Quantity.Milliseconds(milliseconds).Write(text[length..]);
        length = Append(text, length, ", ");
        length += Quantity.Exact(span.Items).Write(text[length..]);
        length = Append(text, length, span.Items == 1 ? " item" : " items");
        view.Hover.Offer(field, text[..length]);
    }

    private static int Append(Span<char> text, int length, ReadOnlySpan<char> more)
    {
        more.CopyTo(text[length..]);
        return length + more.Length;
    }
}
