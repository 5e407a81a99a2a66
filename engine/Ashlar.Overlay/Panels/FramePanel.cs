using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>How long frames take: a table of their parts and a graph with the collector's pauses.</summary>
internal sealed class FramePanel : Panel
{
    private const int LabelColumns = 11;
    private const int NumberColumns = 10;
    private const int WideNumberColumns = 9;
    private const int TableRows = 6;
    private const int LeastGraphRows = 2;
    private const int WantedGraphRows = 7;
    private const int RunColumn = 59;
    private const int WideColumns = 80;
    private const double NoTail = -1;

    private readonly FrameGraph _graph = new();

    public override int LeastRows(OverlayFigures figures, int columns) =>
        2 + LeastGraphRows;

    public override int WantedRows(OverlayFigures figures, int columns) =>
        TableRows + WantedGraphRows;

    public override void Draw(in PanelArea area, OverlayFigures figures)
    {
        area.Title("FRAME");
        WriteHeadings(area);
        FrameFigures frames = figures.Frames;
        bool hasParts = area.Rows >= TableRows + LeastGraphRows;
        int row = 1;
        if (hasParts)
        {
            WriteRow(area, row++, "reclaim", figures.Moment.IsPast ? default : figures.Reclaim, NoTail, Palette.Waiting);
            WriteRow(area, row++, "update", frames.Update, frames.UpdateTail, Palette.Update);
            WriteRow(area, row++, "draw", frames.Draw, frames.DrawTail, Palette.Draw);
            WriteRow(area, row++, "present", frames.Present, frames.PresentTail, Palette.Present);
        }

        // Who does not report frames still draws one after the other.
        if (frames.Total.IsMeasured)
        {
            WriteRow(area, row++, "total", frames.Total, frames.TotalTail, Palette.Text);
        }
        else
        {
            WriteRow(area, row++, "interval", frames.Interval, frames.IntervalTail, Palette.Text);
        }

        if (hasParts && area.Columns >= WideColumns)
        {
            WriteRun(area.Part(RunColumn, 1, area.Columns - RunColumn - 1, TableRows - 1), figures);
        }

        int graphRows = Math.Min(area.Rows - row, WantedGraphRows);
        _graph.Draw(area.Part(1, row, area.Columns - 2, graphRows), figures);
    }

    private static void WriteHeadings(in PanelArea area)
    {
        bool isWide = area.Columns >= WideColumns;
        int columns = isWide ? WideNumberColumns : NumberColumns;
        int end = LabelColumns;
        area.TextBefore(end += columns, 0, "last", Palette.Label);
        if (isWide)
        {
            area.TextBefore(end += columns, 0, "min 60", Palette.Label);
        }

        area.TextBefore(end += columns, 0, "mean 60", Palette.Label);
        area.TextBefore(end += columns, 0, "max 60", Palette.Label);
        if (end + columns <= area.Columns)
        {
            area.TextBefore(end + columns, 0, "p99 run", Palette.Label);
        }
    }

    private static void WriteRun(in PanelArea area, OverlayFigures figures)
    {
        double interval = figures.Frames.Interval.Average;
        var fields = new FieldGrid(area, area.Columns);
        fields.Add("frames/second", Quantity.Rate(1000 / interval), Palette.Text);
        fields.Add("frames drawn", Quantity.Exact(figures.OfNow(figures.FramesDrawn)), Palette.Text);
        if (figures.StepsSimulated + figures.StepsDropped > 0)
        {
            fields.Add("steps simulated", Quantity.Exact(figures.OfNow(figures.StepsSimulated)), Palette.Text);
            fields.Add("steps dropped", Quantity.Exact(figures.OfNow(figures.StepsDropped)), Palette.Garbage);
        }
    }

    private static void WriteRow(
        in PanelArea area, int row, ReadOnlySpan<char> label, in Spread spread, double tail, Color color)
    {
        bool isWide = area.Columns >= WideColumns;
        int columns = isWide ? WideNumberColumns : NumberColumns;
        int end = LabelColumns;
        area.Block(BitmapFont.Advance, (row * BitmapFont.LineHeight) + 2, 4, 6, color);
        area.Text(2, row, label, Palette.Label);
        area.NumberBefore(end += columns, row, Quantity.Milliseconds(spread.Last), Palette.Text);
        if (isWide)
        {
            area.NumberBefore(end += columns, row, Quantity.Milliseconds(spread.Minimum), Palette.Text);
        }

        area.NumberBefore(end += columns, row, Quantity.Milliseconds(spread.Average), Palette.Text);
        area.NumberBefore(end += columns, row, Quantity.Milliseconds(spread.Maximum), Palette.Text);
        if (end + columns <= area.Columns && tail != NoTail)
        {
            area.NumberBefore(end + columns, row, Quantity.Milliseconds(tail), Palette.Text);
        }
    }
}
