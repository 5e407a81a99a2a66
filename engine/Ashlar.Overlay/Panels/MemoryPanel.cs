using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>
/// All native memory together: sizes, the budget, what was destroyed and what of it is reclaimed, a graph. And, where
/// there is any, what others hold.
/// </summary>
internal sealed class MemoryPanel : Panel
{
    private const int SizeFields = 4;
    private const int ObjectFields = 4;
    private const int ForeignFields = 2;
    private const int LeastGraphRows = 2;
    private const int WantedGraphRows = 6;

    private readonly MemoryGraph _graph = new();

    public override int LeastRows(OverlayFigures figures, int columns) =>
        1 + FieldRows(figures, columns) + BudgetRows(figures) + LeastGraphRows;

    public override int WantedRows(OverlayFigures figures, int columns) =>
        1 + FieldRows(figures, columns) + BudgetRows(figures) + WantedGraphRows;

    public override void Draw(in PanelArea area, OverlayFigures figures)
    {
        MemoryTotals totals = figures.Totals;
        area.Title("NATIVE MEMORY");
        int inner = area.Columns - 2;
        int row = 1;
        int rows = FieldGrid.RowsFor(SizeFields, inner, FieldColumns(area.Columns));
        var sizes = new FieldGrid(area.Part(1, row, inner, rows), FieldColumns(area.Columns));
        sizes.Add("live", Quantity.Bytes(totals.LiveBytes), Palette.Live);
        sizes.Add("committed", Quantity.Bytes(totals.CommittedBytes), Palette.Committed);
        sizes.Add("reserved", Quantity.Bytes(figures.OfNow(totals.ReservedBytes)), Palette.Reserved);
        sizes.Add("peak", Quantity.Bytes(figures.OfNow(totals.PeakCommittedBytes)), Palette.Committed);
        row += rows;

        rows = FieldGrid.RowsFor(ObjectFields, inner, FieldColumns(area.Columns));
        var objects = new FieldGrid(area.Part(1, row, inner, rows), FieldColumns(area.Columns));
        objects.Add("allocated", Quantity.Count(figures.OfNow(totals.Allocated)), Palette.Text);
        objects.Add("destroyed", Quantity.Count(figures.OfNow(totals.Destroyed)), Palette.Text);
        objects.Add("reclaimed", Quantity.Count(figures.OfNow(totals.Reclaimed)), Palette.Text);
        objects.Add("waiting", Quantity.Count(figures.OfNow(totals.Waiting)), Palette.Waiting);
        row += rows;

        rows = ForeignRows(figures, area.Columns);
        if (rows > 0)
        {
            var foreign = new FieldGrid(area.Part(1, row, inner, rows), FieldColumns(area.Columns));
            foreign.Add("foreign live", Quantity.Bytes(figures.OfNow(totals.ForeignLiveBytes)), Palette.Foreign);
            foreign.Add("foreign held", Quantity.Bytes(figures.OfNow(totals.ForeignBytes)), Palette.Foreign);
            row += rows;
        }

        if (totals.BudgetBytes > 0)
        {
            DrawBudget(area.Part(1, row++, inner, 1), totals);
        }

        int graphRows = Math.Min(area.Rows - row, WantedGraphRows);
        _graph.Draw(area.Part(1, row, inner, graphRows), figures);
    }

    private static int FieldColumns(int columns) => columns >= 80 ? 20 : 24;

    private static int FieldRows(OverlayFigures figures, int columns) =>
        FieldGrid.RowsFor(SizeFields, columns - 2, FieldColumns(columns))
        + FieldGrid.RowsFor(ObjectFields, columns - 2, FieldColumns(columns))
        + ForeignRows(figures, columns);

    private static int ForeignRows(OverlayFigures figures, int columns) => figures.Totals.ForeignBytes > 0
        ? FieldGrid.RowsFor(ForeignFields, columns - 2, FieldColumns(columns))
        : 0;

    private static int BudgetRows(OverlayFigures figures) => figures.Totals.BudgetBytes > 0 ? 1 : 0;

    private static void DrawBudget(in PanelArea area, in MemoryTotals totals)
    {
        const int LabelColumns = 9;
        const int PercentColumns = 7;
        const int BudgetColumns = 12;
        double share = (double)totals.CommittedBytes / totals.BudgetBytes;
        area.Text(0, 0, "budget", Palette.Label);
        int barColumns = area.Columns - LabelColumns - PercentColumns - BudgetColumns;
        PanelArea bar = area.Part(LabelColumns, 0, barColumns, 1);
        bar.Block(0, 2, bar.Width, 6, Palette.GridLine);
        Color color = share < 0.75 ? Palette.Committed : share < 0.9 ? Palette.Waiting : Palette.Garbage;
        bar.Block(0, 2, bar.Width * (float)Math.Min(share, 1), 6, color);
        bar.Block(0, 2, bar.Width * (float)Math.Min((double)totals.LiveBytes / totals.BudgetBytes, 1), 6, Palette.Live);
        area.NumberBefore(area.Columns - BudgetColumns, 0, Quantity.Percent(share), color);
        area.Text(area.Columns - BudgetColumns + 1, 0, "of", Palette.Label);
        area.NumberBefore(area.Columns, 0, Quantity.Bytes(totals.BudgetBytes), Palette.Text);
    }
}
