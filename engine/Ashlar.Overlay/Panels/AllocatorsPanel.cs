using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>
/// The tree of allocators. Where it does not fit, those with the most bytes are shown, still in tree order. A bar
/// behind each name compares its live and committed bytes with all there are. What others hold has its own colour.
/// </summary>
internal sealed class AllocatorsPanel : Panel
{
    private const int BytesColumns = 9;
    private const int WideBytesColumns = 10;
    private const int RateColumns = 8;
    private const int MaximumColumns = 6;
    private const int WideColumns = 90;
    private const int MiddleColumns = 46;
    private const int LeastShown = 8;

    public override int LeastRows(OverlayFigures figures, int columns) =>
        1 + Math.Min(LeastShown, figures.Allocators.Rows.Length);

    public override int WantedRows(OverlayFigures figures, int columns) => 1 + figures.Allocators.Rows.Length;

    public override void Draw(in PanelArea area, OverlayFigures figures)
    {
        area.Title("ALLOCATORS");
        ReadOnlySpan<AllocatorRow> rows = figures.Allocators.Rows;
        int lines = area.Rows - 1;
        int shown = rows.Length <= lines ? rows.Length : lines - 1;
        bool isWide = area.Columns >= WideColumns;
        WriteHeadings(area);

        // Whether a line goes on below a row depends on what is shown below it, so the last is drawn first.
        ulong open = 0;
        int line = shown;
        for (int index = rows.Length - 1; index >= 0; index--)
        {
            ref readonly AllocatorRow row = ref rows[index];
            if (row.Rank >= shown)
            {
                continue;
            }

            ulong own = 1UL << Math.Min(row.Depth, 63);
            int nameColumns = NameColumns(area.Columns);
            DrawShares(area, line, nameColumns, row, rows[0].TotalBytes);
            WriteName(area, line, nameColumns, row, open, figures.Allocators.NameOf(row));
            WriteFigures(area, line, figures, row, isWide);
            open = (open | own) & ((own << 1) - 1);
            line--;
        }

        if (shown < rows.Length)
        {
            WriteRest(area, rows.Length - shown);
        }
    }

    private static int FigureColumns(int columns) => columns >= WideColumns
        ? (2 * BytesColumns) + (2 * WideBytesColumns) + (3 * RateColumns) + (2 * MaximumColumns)
        : columns >= MiddleColumns ? BytesColumns + WideBytesColumns + (2 * RateColumns) : BytesColumns;

    private static int NameColumns(int columns) => columns - 2 - FigureColumns(columns);

    private static void WriteHeadings(in PanelArea area)
    {
        int end = area.Columns - 1 - FigureColumns(area.Columns);
        Heading(area, ref end, BytesColumns, "live", Palette.Live);
        if (area.Columns < MiddleColumns)
        {
            return;
        }

        Heading(area, ref end, WideBytesColumns, "committed", Palette.Committed);
        if (area.Columns >= WideColumns)
        {
            Heading(area, ref end, BytesColumns, "reserved", Palette.Reserved);
            Heading(area, ref end, WideBytesColumns, "peak live", Palette.Peak);
            Heading(area, ref end, RateColumns, "alloc", Palette.Label);
            Heading(area, ref end, MaximumColumns, "max", Palette.Label);
            Heading(area, ref end, RateColumns, "freed", Palette.Label);
            Heading(area, ref end, MaximumColumns, "max", Palette.Label);
            Heading(area, ref end, RateColumns, "waiting", Palette.Waiting);
        }
        else
        {
            Heading(area, ref end, RateColumns, "alloc", Palette.Label);
            Heading(area, ref end, RateColumns, "freed", Palette.Label);
        }
    }

    private static void Heading(in PanelArea area, ref int end, int columns, ReadOnlySpan<char> text, Color color)
    {
        end += columns;
        area.TextBefore(end, 0, text, color);
    }

    private static void WriteFigures(
        in PanelArea area, int line, OverlayFigures figures, in AllocatorRow row, bool isWide)
    {
        int end = area.Columns - 1 - FigureColumns(area.Columns);
        WriteBytes(area, ref end, line, figures, row, isWide);
        if (area.Columns < MiddleColumns)
        {
            return;
        }

        if (isWide)
        {
            area.NumberBefore(end += RateColumns, line, Quantity.Rate(row.AllocationsAverage), Palette.Text);
            area.NumberBefore(end += MaximumColumns, line, Quantity.Count(row.AllocationsMaximum), Palette.Label);
            area.NumberBefore(end += RateColumns, line, Quantity.Rate(row.FreesAverage), Palette.Text);
            area.NumberBefore(end += MaximumColumns, line, Quantity.Count(row.FreesMaximum), Palette.Label);
            long waiting = row.IsForeign ? row.ForeignEmptySlots : row.WaitingObjects;
            area.NumberBefore(end + RateColumns, line, Quantity.Count(figures.OfNow(waiting)), Palette.Waiting);
        }
        else
        {
            area.NumberBefore(end += RateColumns, line, Quantity.Rate(row.AllocationsAverage), Palette.Text);
            area.NumberBefore(end + RateColumns, line, Quantity.Rate(row.FreesAverage), Palette.Text);
        }
    }

    /// <summary>Foreign memory is neither reserved nor given by the operating system: others hold it.</summary>
    private static void WriteBytes(
        in PanelArea area, ref int end, int line, OverlayFigures figures, in AllocatorRow row, bool isWide)
    {
        bool isForeign = row.IsForeign;
        long live = isForeign ? row.ForeignLiveBytes : row.LiveBytes;
        area.NumberBefore(end += BytesColumns, line, Quantity.Bytes(live), isForeign ? Palette.Foreign : Palette.Live);
        if (area.Columns < MiddleColumns)
        {
            return;
        }

        long held = isForeign ? row.ForeignBytes : row.CommittedBytes;
        Color color = isForeign ? Palette.Foreign : Palette.Committed;
        area.NumberBefore(end += WideBytesColumns, line, Quantity.Bytes(held), color);
        if (!isWide)
        {
            return;
        }

        end += BytesColumns + WideBytesColumns;
        if (!isForeign)
        {
            ReadOnlySpan<char> bound = row.IsPeakABound && !figures.Moment.IsPast ? "≤" : default;
            area.NumberBefore(end - WideBytesColumns, line, Quantity.Bytes(figures.OfNow(row.ReservedBytes)), Palette.Reserved);
            area.NumberBefore(end, line, Quantity.Bytes(figures.OfNow(row.PeakBytes)), Palette.Peak, bound);
        }
    }

    private static void DrawShares(in PanelArea area, int line, int nameColumns, in AllocatorRow row, long all)
    {
        PanelArea ground = area.Part(1, line, nameColumns, 1);
        float committed = ground.Width * (float)((double)row.CommittedBytes / Math.Max(all, 1));
        float live = ground.Width * (float)((double)row.LiveBytes / Math.Max(all, 1));
        ground.Block(0, 0, committed, ground.Height - 1, Palette.Committed.WithAlpha(44));
        ground.Block(0, 0, live, ground.Height - 1, Palette.Live.WithAlpha(60));
        float foreign = ground.Width * (float)((double)row.ForeignBytes / Math.Max(all, 1));
        float foreignLive = ground.Width * (float)((double)row.ForeignLiveBytes / Math.Max(all, 1));
        ground.Block(committed, 0, foreign, ground.Height - 1, Palette.Foreign.WithAlpha(44));
        ground.Block(committed, 0, foreignLive, ground.Height - 1, Palette.Foreign.WithAlpha(60));
    }

    private static void WriteName(
        in PanelArea area, int line, int nameColumns, in AllocatorRow row, ulong open, ReadOnlySpan<char> name)
    {
        int column = 1;
        int end = 1 + nameColumns;
        for (int depth = 1; depth <= row.Depth && column + 2 < end; depth++)
        {
            bool goesOn = (open & (1UL << Math.Min(depth, 63))) != 0;
            ReadOnlySpan<char> rule = depth == row.Depth ? (goesOn ? "├─" : "└─") : (goesOn ? "│ " : "  ");
            column = area.Text(column, line, rule, Palette.Faint);
        }

        area.CutText(column, line, end - column, name, Palette.Text);
        column += name.Length + 1;
        if (row.Folded > 0 && column + 4 < end)
        {
            column = area.Text(column, line, "×", Palette.Label);
            area.Number(column, line, Quantity.Exact(row.Folded), Palette.Label);
        }
    }

    private static void WriteRest(in PanelArea area, int hidden)
    {
        int line = area.Rows - 1;
        int column = area.Text(1, line, "+", Palette.Label);
        column = area.Number(column, line, Quantity.Exact(hidden), Palette.Label);
        area.Text(column + 1, line, "more", Palette.Label);
    }
}
