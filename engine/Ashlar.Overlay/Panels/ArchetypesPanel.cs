namespace Ashlar.Overlay;

/// <summary>The archetypes of the world: what they hold and what they waste. One that is opened lists its entities.</summary>
internal sealed class ArchetypesPanel : Panel
{
    private const int LeastShown = 4;

    private static readonly TableColumn[] Columns =
    [
        new("ARCHETYPES", 0, Palette.Title),
        new("entities", 10, Palette.Live),
        new("chunks", 8, Palette.Committed),
        new("empty slots", 13, Palette.Waiting),
        new("chunk memory", 14, Palette.Committed),
        new("empty", 10, Palette.Waiting),
        new("slack", 10, Palette.Garbage),
        new("bytes each", 12, Palette.Label),
    ];

    private readonly EntitiesPanel _totals = new();
    private int _selected = -1;

    public override int LeastRows(OverlayFigures figures, int columns) => 8;

    public override int WantedRows(OverlayFigures figures, int columns) =>
        (figures.World is null ? 2 : 3 + _totals.WantedRows(figures, columns))
        + Math.Max(LeastShown, figures.Archetypes.Rows.Length);

    public override void Draw(in PanelArea area, OverlayFigures figures)
    {
        int totals = 0;
        if (figures.World is not null)
        {
            totals = _totals.WantedRows(figures, area.Columns) + 1;
            _totals.Draw(area.Part(0, 0, area.Columns, totals - 1), figures);
        }

        PanelArea table = area.Part(0, totals, area.Columns, area.Rows - totals);
        OverlayView view = figures.View;
        TableLayout.Headings(table, view, Columns);
        ReadOnlySpan<ArchetypeRow> rows = figures.Archetypes.Rows;
        Span<SortKey> keys = figures.Memory.Frame.Current.Allocate<SortKey>(rows.Length);
        int count = 0;
        for (int index = 0; index < rows.Length; index++)
        {
            if (view.Matches(rows[index].Name))
            {
                keys[count++] = SortKey.Of(view.Order, ValueOf(rows[index], view.Order.Column), index);
            }
        }

        Span<SortKey> order = keys[..count];
        order.Sort(Ascending<SortKey>.Order);
        int selected = -1;
        for (int index = 0; index < count; index++)
        {
            selected = order[index].Row == _selected ? index : selected;
        }

        int lines = Math.Max(0, table.Rows - 2);
        selected = TableLayout.Move(view, selected, count, lines);
        PanelArea list = table.Part(0, 1, table.Columns, lines);
        bool opens = view.WantsOpen && selected >= 0;
        for (int line = 0; line < lines && view.Scroll + line < count; line++)
        {
            int index = view.Scroll + line;
            if (TableLayout.Row(list, view, line, index == selected))
            {
                selected = index;
                opens = true;
            }

            WriteRow(list, line, rows[order[index].Row]);
        }

        TableLayout.Rest(table, table.Rows - 1, view.Scroll, Math.Max(0, count - view.Scroll - lines));
        _selected = selected < 0 ? -1 : order[selected].Row;
        if (opens && figures.Inspection.Main is not null)
        {
            figures.Inspection.ListArchetype(_selected);
            view.Page = OverlayPage.Entity;
        }

        if (rows.IsEmpty)
        {
            table.Text(1, 2, "The game gives the overlay no world: OverlayFrame.World.", Palette.Label);
        }
    }

    private static double ValueOf(in ArchetypeRow row, int column) => column switch
    {
        1 => row.Entities,
        2 => row.Chunks,
        3 => row.EmptySlots,
        4 => row.ChunkBytes,
        5 => row.EmptyBytes,
        6 => row.SlackBytes,
        7 => row.BytesPerEntity,
        _ => 0,
    };

    private static void WriteRow(in PanelArea area, int line, in ArchetypeRow row)
    {
        int first = TableLayout.FirstColumns(area, Columns);
        PanelArea ground = area.Part(1, line, first, 1);
        float all = Math.Max(1, row.ChunkBytes);
        float used = (row.ChunkBytes - row.EmptyBytes - row.SlackBytes) / all;
        float slack = row.SlackBytes / all;
        ground.Block(0, 1, ground.Width, 8, Palette.Waiting.WithAlpha(26));
        ground.Block(0, 1, ground.Width * used, 8, Palette.Live.WithAlpha(60));
        ground.Block(ground.Width * (1 - slack), 1, ground.Width * slack, 8, Palette.Garbage.WithAlpha(80));
        area.CutText(1, line, first, row.Name, Palette.Text);
        int end = 1 + first;
        area.NumberBefore(end += Columns[1].Cells, line, Quantity.Exact(row.Entities), Palette.Live);
        area.NumberBefore(end += Columns[2].Cells, line, Quantity.Exact(row.Chunks), Palette.Committed);
        area.NumberBefore(end += Columns[3].Cells, line, Quantity.Exact(row.EmptySlots), Palette.Waiting);
        area.NumberBefore(end += Columns[4].Cells, line, Quantity.Bytes(row.ChunkBytes), Palette.Committed);
        area.NumberBefore(end += Columns[5].Cells, line, Quantity.Bytes(row.EmptyBytes), Palette.Waiting);
        area.NumberBefore(end += Columns[6].Cells, line, Quantity.Bytes(row.SlackBytes), Palette.Garbage);
        area.NumberBefore(end + Columns[7].Cells, line, Quantity.Exact(row.BytesPerEntity), Palette.Text);
    }
}
