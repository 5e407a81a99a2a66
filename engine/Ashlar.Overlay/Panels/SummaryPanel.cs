using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>Everything in a few lines, for terminals and small windows: what matters most stands highest.</summary>
internal sealed class SummaryPanel : Panel
{
    private const int FieldColumns = 18;
    private const int GraphRows = 2;
    private const int FrameFields = 2;
    private const int MemoryFields = 8;
    private const int WorldFields = 4;
    private const int GarbageFields = 6;

    private readonly FrameGraph _frameGraph = new();
    private readonly MemoryGraph _memoryGraph = new();

    public override int LeastRows(OverlayFigures figures, int columns) => 1;

    public override int WantedRows(OverlayFigures figures, int columns) =>
        RowsFor(MemoryFields + GarbageFields, columns)
        + GraphRows
        + RowsFor(FrameFields, columns) + GraphRows
        + (figures.World is null ? 0 : RowsFor(WorldFields, columns));

    public override void Draw(in PanelArea area, OverlayFigures figures)
    {
        PanelArea rest = area.Part(1, 0, area.Columns - 2, area.Rows);
        rest = Below(rest, DrawMemory(rest, figures));
        if (rest.Rows >= GraphRows)
        {
            _memoryGraph.Draw(rest.Part(0, 0, rest.Columns, GraphRows), figures);
            rest = Below(rest, GraphRows);
        }

        rest = Below(rest, DrawFrames(rest, figures));
        if (rest.Rows >= GraphRows)
        {
            _frameGraph.Draw(rest.Part(0, 0, rest.Columns, GraphRows), figures);
            rest = Below(rest, GraphRows);
        }

        rest = Below(rest, DrawGarbage(rest, figures));
        if (figures.World is { } world)
        {
            DrawWorld(rest, world);
        }
    }

    private static int RowsFor(int fields, int columns) => FieldGrid.RowsFor(fields, columns - 2, FieldColumns);

    private static PanelArea Below(in PanelArea area, int rows) =>
        area.Part(0, rows, area.Columns, area.Rows - rows);

    private static int DrawMemory(in PanelArea area, OverlayFigures figures)
    {
        MemoryTotals totals = figures.Totals;
        AllocatorRow all = figures.Allocators.Rows.IsEmpty ? default : figures.Allocators.Rows[0];
        var fields = new FieldGrid(area, FieldColumns);
        fields.Add("live", Quantity.Bytes(totals.LiveBytes), Palette.Live);
        fields.Add("committed", Quantity.Bytes(totals.CommittedBytes), Palette.Committed);
        fields.Add("reserved", Quantity.Bytes(figures.OfNow(totals.ReservedBytes)), Palette.Reserved);
        fields.Add("peak", Quantity.Bytes(figures.OfNow(totals.PeakCommittedBytes)), Palette.Committed);
        fields.Add("alloc/step", Quantity.Rate(all.AllocationsAverage), Palette.Text);
        fields.Add("freed/step", Quantity.Rate(all.FreesAverage), Palette.Text);
        fields.Add("waiting", Quantity.Count(figures.OfNow(totals.Waiting)), Palette.Waiting);
        fields.Add("reclaimed", Quantity.Count(figures.OfNow(totals.Reclaimed)), Palette.Text);
        return FieldGrid.RowsFor(MemoryFields, area.Columns, FieldColumns);
    }

    private static int DrawFrames(in PanelArea area, OverlayFigures figures)
    {
        Spread frame = figures.Frames.Total.IsMeasured ? figures.Frames.Total : figures.Frames.Interval;
        var fields = new FieldGrid(area, FieldColumns);
        fields.Add("frame", Quantity.Milliseconds(frame.Average), Palette.Update);
        fields.Add("max 60", Quantity.Milliseconds(frame.Maximum), Palette.Update);
        return FieldGrid.RowsFor(FrameFields, area.Columns, FieldColumns);
    }

    private static int DrawGarbage(in PanelArea area, OverlayFigures figures)
    {
        CollectionCounts collections = figures.Garbage.Collections;
        var fields = new FieldGrid(area, FieldColumns);
        fields.Add("garbage", Quantity.Bytes(figures.Garbage.Bytes.Maximum), Palette.Garbage);
        fields.Add("gen 0", Quantity.Exact(collections.Zero), Palette.Text);
        fields.Add("gen 1", Quantity.Exact(collections.One), Palette.Text);
        fields.Add("gen 2", Quantity.Exact(collections.Two), Palette.Text);
        fields.Add("overlay", Quantity.Milliseconds(figures.CostMilliseconds.Average), Palette.Text);
        fields.Add("commands", Quantity.Exact(figures.Cost.Commands), Palette.Text);
        return FieldGrid.RowsFor(GarbageFields, area.Columns, FieldColumns);
    }

    private static void DrawWorld(in PanelArea area, in WorldStatistics world)
    {
        var fields = new FieldGrid(area, FieldColumns);
        fields.Add("entities", Quantity.Exact(world.Live), Palette.Live);
        fields.Add("free ids", Quantity.Exact(world.FreeIds), Palette.Waiting);
        fields.Add("recycled", Quantity.Count(world.Recycled), Palette.Text);
        fields.Add("chunks", Quantity.Exact(world.Chunks), Palette.Committed);
    }
}
