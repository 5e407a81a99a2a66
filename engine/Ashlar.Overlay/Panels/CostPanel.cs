namespace Ashlar.Overlay;

/// <summary>What the overlay itself costs.</summary>
internal sealed class CostPanel : Panel
{
    private const int FieldColumns = 23;
    private const int LeastFields = 4;
    private const int Fields = 8;

    public override int LeastRows(OverlayFigures figures, int columns) =>
        1 + FieldGrid.RowsFor(LeastFields, columns - 2, FieldColumns);

    public override int WantedRows(OverlayFigures figures, int columns) =>
        1 + FieldGrid.RowsFor(Fields, columns - 2, FieldColumns);

    public override void Draw(in PanelArea area, OverlayFigures figures)
    {
        area.Title("THIS OVERLAY");
        OverlayCost cost = figures.Cost;
        var fields = new FieldGrid(area.Part(1, 1, area.Columns - 2, area.Rows - 1), FieldColumns);
        fields.Add("time, mean", Quantity.Milliseconds(figures.CostMilliseconds.Average), Palette.Text);
        fields.Add("draw commands", Quantity.Exact(cost.Commands), Palette.Text);
        fields.Add("frame memory", Quantity.Bytes(cost.FrameBytes), Palette.Live);
        fields.Add("time, max 60", Quantity.Milliseconds(figures.CostMilliseconds.Maximum), Palette.Text);
        fields.Add("kept memory", Quantity.Bytes(figures.KeptBytes), Palette.Committed);
        fields.Add("garbage", Quantity.Bytes(cost.GarbageBytes), Palette.Garbage);
        fields.Add("of it history", Quantity.Bytes(figures.Timeline.Bytes), Palette.Committed);
        fields.Add("without history", Quantity.Exact(figures.Timeline.Allocators.Untracked), Palette.Waiting);
    }
}
