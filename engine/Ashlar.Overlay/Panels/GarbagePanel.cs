using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>What the managed heap does meanwhile: at best nothing.</summary>
internal sealed class GarbagePanel : Panel
{
    private const int LabelColumns = 11;
    private const int NumberColumns = 10;
    private const int GenerationColumns = 7;
    private const int CollectionsColumn = 50;
    private const int CollectionsLabelColumns = 14;
    private const int WideColumns = CollectionsColumn + CollectionsLabelColumns + (3 * GenerationColumns);

    public override int LeastRows(OverlayFigures figures, int columns) => 3;

    public override int WantedRows(OverlayFigures figures, int columns) => columns >= WideColumns ? 4 : 5;

    public override void Draw(in PanelArea area, OverlayFigures figures)
    {
        area.Title("GARBAGE");
        GarbageFigures garbage = figures.Garbage;
        int end = LabelColumns;
        area.TextBefore(end += NumberColumns, 0, "last", Palette.Label);
        area.TextBefore(end += NumberColumns, 0, "mean 60", Palette.Label);
        area.TextBefore(end + NumberColumns, 0, "max 60", Palette.Label);
        area.Text(1, 1, "managed", Palette.Label);
        WriteBytes(area, garbage.Bytes);
        if (area.Columns >= WideColumns)
        {
            WritePause(area, 2, garbage.PauseMilliseconds);
            int columns = area.Columns - CollectionsColumn - 1;
            WriteCollections(area.Part(CollectionsColumn, 0, columns, 3), figures);
            WriteMost(area, 3, figures);
        }
        else
        {
            WriteGenerations(area.Part(1, 2, area.Columns - 2, 1), figures);
            if (area.Rows > 3)
            {
                WritePause(area, 3, garbage.PauseMilliseconds);
                WriteMost(area, 4, figures);
            }
        }
    }

    private static void WriteBytes(in PanelArea area, in Spread bytes)
    {
        int end = LabelColumns;
        area.NumberBefore(end += NumberColumns, 1, Quantity.Bytes(bytes.Last), Palette.Garbage);
        area.NumberBefore(end += NumberColumns, 1, Quantity.Bytes(bytes.Average), Palette.Garbage);
        area.NumberBefore(end + NumberColumns, 1, Quantity.Bytes(bytes.Maximum), Palette.Garbage);
    }

    private static void WritePause(in PanelArea area, int row, in Spread pause)
    {
        int end = LabelColumns;
        area.Text(1, row, "pause", Palette.Label);
        area.NumberBefore(end += NumberColumns, row, Quantity.Milliseconds(pause.Last), Palette.Garbage);
        area.NumberBefore(end += NumberColumns, row, Quantity.Milliseconds(pause.Average), Palette.Garbage);
        area.NumberBefore(end + NumberColumns, row, Quantity.Milliseconds(pause.Maximum), Palette.Garbage);
    }

    /// <summary>Writes what most of it is, and where it is made.</summary>
    private static void WriteMost(in PanelArea area, int row, OverlayFigures figures)
    {
        ReadOnlySpan<GarbageTypeRow> types = figures.GarbageTypes.Rows;
        if (types.IsEmpty)
        {
            area.Text(1, row, GarbageTypesPanel.Hint(figures), Palette.Label);
            return;
        }

        int column = area.Text(1, row, "most of it", Palette.Label) + 1;
        area.CutText(column, row, area.Columns - 1 - column, types[0].Type, Palette.Garbage);
        column += types[0].Type.Length + 1;
        if (types[0].IsZone)
        {
            column = area.Text(column, row, "in", Palette.Label) + 1;
        }

        area.CutText(column, row, area.Columns - 1 - column, types[0].Place, types[0].IsZone ? Palette.Waiting : Palette.Label);
    }

    private static void WriteCollections(in PanelArea area, OverlayFigures figures)
    {
        int end = CollectionsLabelColumns;
        area.Text(0, 0, "collections", Palette.Label);
        area.TextBefore(end += GenerationColumns, 0, "gen 0", Palette.Label);
        area.TextBefore(end += GenerationColumns, 0, "gen 1", Palette.Label);
        area.TextBefore(end + GenerationColumns, 0, "gen 2", Palette.Label);
        WriteCounts(area, 1, "in all", figures, figures.Garbage.Collections, Palette.Text);
        WriteCounts(area, 2, "after warm-up", figures, figures.Garbage.SteadyCollections, Palette.Garbage);
    }

    private static void WriteGenerations(in PanelArea area, OverlayFigures figures)
    {
        CollectionCounts counts = figures.Garbage.Collections;
        const int FieldColumns = 14;
        var fields = new FieldGrid(area, FieldColumns);
        fields.Add("gen 0", Quantity.Exact(figures.OfNow(counts.Zero)), Palette.Text);
        fields.Add("gen 1", Quantity.Exact(figures.OfNow(counts.One)), Palette.Text);
        fields.Add("gen 2", Quantity.Exact(figures.OfNow(counts.Two)), Palette.Text);
    }

    private static void WriteCounts(
        in PanelArea area,
        int row,
        ReadOnlySpan<char> label,
        OverlayFigures figures,
        CollectionCounts counts,
        Color color)
    {
        int end = CollectionsLabelColumns;
        area.Text(0, row, label, Palette.Label);
        area.NumberBefore(end += GenerationColumns, row, Quantity.Exact(figures.OfNow(counts.Zero)), color);
        area.NumberBefore(end += GenerationColumns, row, Quantity.Exact(figures.OfNow(counts.One)), color);
        area.NumberBefore(end + GenerationColumns, row, Quantity.Exact(figures.OfNow(counts.Two)), color);
    }
}
