using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>What the world holds, and what becomes of its ids.</summary>
internal sealed class EntitiesPanel : Panel
{
    private const int FieldColumns = 23;
    private const int LeastFields = 4;
    private const int Fields = 12;

    public override int LeastRows(OverlayFigures figures, int columns) =>
        figures.World is null ? 0 : 1 + FieldGrid.RowsFor(LeastFields, columns - 2, FieldColumns);

    public override int WantedRows(OverlayFigures figures, int columns) =>
        figures.World is null ? 0 : 1 + FieldGrid.RowsFor(Fields, columns - 2, FieldColumns);

    public override void Draw(in PanelArea area, OverlayFigures figures)
    {
        WorldStatistics world = figures.World.GetValueOrDefault();
        area.Title(figures.Moment.IsPast ? "ENTITIES, now" : "ENTITIES");
        var fields = new FieldGrid(area.Part(1, 1, area.Columns - 2, area.Rows - 1), FieldColumns);
        fields.Add("live", Quantity.Exact(world.Live), Palette.Live);
        fields.Add("free ids", Quantity.Exact(world.FreeIds), Palette.Waiting);
        fields.Add("ids recycled", Quantity.Count(world.Recycled), Palette.Text);
        fields.Add("created/frame", Quantity.Rate(figures.EntitiesCreated.Average), Palette.Text);
        fields.Add("destroyed/frame", Quantity.Rate(figures.EntitiesDestroyed.Average), Palette.Text);
        fields.Add("created", Quantity.Count(world.Created), Palette.Text);
        fields.Add("destroyed", Quantity.Count(world.Destroyed), Palette.Text);
        fields.Add("ids retired", Quantity.Exact(world.Retired), Palette.Garbage);
        fields.Add("archetypes", Quantity.Exact(world.Archetypes), Palette.Text);
        fields.Add("chunks", Quantity.Exact(world.Chunks), Palette.Text);
        fields.Add("chunk memory", Quantity.Bytes(world.ChunkBytes), Palette.Committed);
        fields.Add("id capacity", Quantity.Count(world.Capacity), Palette.Text);
    }
}
