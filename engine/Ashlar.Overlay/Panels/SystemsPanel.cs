using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>What each zone of the program takes of a frame: a graph, a table, and the program's own numbers.</summary>
internal sealed class SystemsPanel : Panel
{
    /// <summary>By which column the table is sorted at first: the mean.</summary>
    public const int MeanColumn = 2;

    private const int GraphRows = 12;
    private const int LeastGraphRows = 4;
    private const int LeastShown = 4;
    private const int PlotRows = 3;
    private const int PlotNameColumns = 24;
    private const int NumberColumns = 10;

    private static readonly TableColumn[] Columns =
    [
        new("ZONES", 0, Palette.Title),
        new("last", 11, Palette.Text),
        new("mean 60", 11, Palette.Text),
        new("max 60", 11, Palette.Text),
        new("max 600", 11, Palette.Waiting),
        new("share", 8, Palette.Label),
        new("calls", 8, Palette.Label),
        new("garbage", 11, Palette.Garbage),
        new("frame mem", 12, Palette.Live),
    ];

    private readonly ZoneGraph _graph = new();

    public override int LeastRows(OverlayFigures figures, int columns) => 2 + LeastGraphRows + LeastShown;

    public override int WantedRows(OverlayFigures figures, int columns) =>
        4 + GraphRows + Math.Max(LeastShown, figures.Zones.Rows.Length) + LaneGraph.RowsOf(figures.Lanes)
        + RowsOfPlots(figures);

    public override void Draw(in PanelArea area, OverlayFigures figures)
    {
        ReadOnlySpan<ZoneRow> rows = figures.Zones.Rows;
        area.Title("SYSTEMS");
        area.TextBefore(area.Columns - 1, 0, "of each frame, the slowest where they share a bar", Palette.Label);
        int graph = Math.Clamp(area.Rows - (4 + rows.Length), LeastGraphRows, GraphRows);
        _graph.Draw(area.Part(1, 1, area.Columns - 2, graph), figures);

        int top = graph + 2;
        int free = Math.Max(0, area.Rows - top - (2 + Math.Max(LeastShown, rows.Length)));
        int lanes = Math.Min(LaneGraph.RowsOf(figures.Lanes), free);
        int plots = Math.Min(RowsOfPlots(figures), free - lanes);
        DrawTable(area.Part(0, top, area.Columns, area.Rows - top - plots - lanes), figures);
        LaneGraph.Draw(area.Part(0, area.Rows - plots - lanes, area.Columns, lanes), figures);
        DrawPlots(area.Part(0, area.Rows - plots, area.Columns, plots), figures);
    }

    private static int RowsOfPlots(OverlayFigures figures)
    {
        int count = figures.Timings.Plots.Length;
        return count == 0 ? 0 : 1 + (count * PlotRows);
    }

    private static void DrawTable(in PanelArea table, OverlayFigures figures)
    {
        OverlayView view = figures.View;
        TableLayout.Headings(table, view, Columns);
        ReadOnlySpan<ZoneRow> rows = figures.Zones.Rows;
        Span<SortKey> keys = figures.Memory.Frame.Current.Allocate<SortKey>(rows.Length);
        int count = 0;
        for (int index = 0; index < rows.Length; index++)
        {
            if (view.Matches(rows[index].Name))
            {
                keys[count++] = SortKey.Of(view.Order, ValueOf(rows[index], view.Order.Column), index);
            }
        }

        ReadOnlySpan<SortKey> shown = TableLayout.Scrolled(table, view, keys[..count]);
        PanelArea list = table.Part(0, 1, table.Columns, shown.Length);
        for (int line = 0; line < shown.Length; line++)
        {
            TableLayout.Row(list, view, line, isSelected: false);
            WriteRow(list, line, shown[line].Row, figures);
        }

        if (rows.IsEmpty)
        {
            table.Text(1, 2, "The program tells of no zones: using (timings.Zone(\"ai\")) { … }", Palette.Label);
        }
    }

    private static double ValueOf(in ZoneRow row, int column) => column switch
    {
        1 => row.Self.Last,
        MeanColumn or 5 => row.Self.Average,
        3 => row.Self.Maximum,
        4 => row.Worst,
        6 => row.Calls.Average,
        7 => row.GarbageBytes.Average,
        8 => row.FrameMemoryBytes.Average,
        _ => 0,
    };

    private static void WriteRow(in PanelArea area, int line, int index, OverlayFigures figures)
    {
        ZoneRow row = figures.Zones.Rows[index];
        int first = TableLayout.FirstColumns(area, Columns);
        double share = row.Self.Average / figures.Zones.AverageMilliseconds;
        PanelArea name = area.Part(1, line, first, 1);
        name.Block(0, 2, 6, 6, ZoneGraph.ColorOf(figures.Zones.RankOf(index)));
        int indent = 2 + Math.Min(row.Depth, 4);
        name.CutText(indent, 0, first - indent, row.Name, Palette.Text);
        int end = 1 + first;
        area.NumberBefore(end += Columns[1].Cells, line, Quantity.Milliseconds(row.Self.Last), Palette.Text);
        area.NumberBefore(end += Columns[2].Cells, line, Quantity.Milliseconds(row.Self.Average), Palette.Text);
        area.NumberBefore(end += Columns[3].Cells, line, Quantity.Milliseconds(row.Self.Maximum), Palette.Text);
        area.NumberBefore(end += Columns[4].Cells, line, Quantity.Milliseconds(row.Worst), Palette.Waiting);
        area.NumberBefore(end += Columns[5].Cells, line, Quantity.Percent(double.IsFinite(share) ? share : 0), Palette.Text);
        area.NumberBefore(end += Columns[6].Cells, line, Quantity.Rate(row.Calls.Average), Palette.Label);
        area.NumberBefore(end += Columns[7].Cells, line, Quantity.Bytes(row.GarbageBytes.Average), Palette.Garbage);
        area.NumberBefore(end + Columns[8].Cells, line, Quantity.Bytes(row.FrameMemoryBytes.Average), Palette.Live);
    }

    private static void DrawPlots(in PanelArea area, OverlayFigures figures)
    {
        if (area.Rows < 1 + PlotRows)
        {
            return;
        }

        area.Title("PLOTS");
        FrameTimings timings = figures.Timings;
        int row = 1;
        foreach (FramePlot plot in timings.Plots)
        {
            if (row + PlotRows > area.Rows)
            {
                break;
            }

            PanelArea field = area.Part(PlotNameColumns, row, area.Columns - PlotNameColumns - 1, PlotRows);
            Spread values = NumberGraph.Draw(field, timings, plot);
            area.CutText(1, row, PlotNameColumns - 2, plot.Name, Palette.Text);
            WriteNumber(area, row + 1, "now", values.Last);
            WriteNumber(area, row + 2, "max 600", values.Maximum);
            row += PlotRows;
        }
    }

    private static void WriteNumber(in PanelArea area, int row, ReadOnlySpan<char> label, double value)
    {
        area.Text(1, row, label, Palette.Label);
        area.NumberEndingBefore(1 + 2 + (2 * NumberColumns), row, Quantity.Rate(value), Palette.Committed);
    }
}
