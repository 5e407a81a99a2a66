using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>
/// The lines of code of all allocators, by what they hold: in place of the allocators, on the page of leaks.
/// </summary>
internal sealed class CallSitesPanel : Panel
{
    private static readonly TableColumn[] Columns =
    [
        new("CALL SITES", 0, Palette.Title),
        new("allocator", 30, Palette.Label),
        new("live", 11, Palette.Live),
        new("objects", 11, Palette.Label),
        new("since A", 12, Palette.Waiting),
        new("objects", 11, Palette.Waiting),
        new("oldest", 10, Palette.Text),
    ];

    private CallSiteRow _selected;

    public override int LeastRows(OverlayFigures figures, int columns) => 4;

    public override int WantedRows(OverlayFigures figures, int columns) => 3 + figures.CallSites.Rows.Length;

    public override void Draw(in PanelArea area, OverlayFigures figures)
    {
        OverlayView view = figures.View;
        TableLayout.Headings(area, view, Columns);
        ReadOnlySpan<CallSiteRow> rows = figures.CallSites.Rows;
        Span<SortKey> keys = figures.Memory.Frame.Current.Allocate<SortKey>(rows.Length);
        Span<SortKey> order = keys[..Order(view, rows, keys)];
        PanelArea list = area.Part(0, 1, area.Columns, area.Rows - 2);
        int selected = -1;
        for (int index = 0; index < order.Length; index++)
        {
            selected = rows[order[index].Row].IsOf(in _selected) ? index : selected;
        }

        int before = selected;
        selected = TableLayout.Move(view, selected, order.Length, list.Rows);
        for (int line = 0; line < list.Rows && view.Scroll + line < order.Length; line++)
        {
            int index = view.Scroll + line;
            selected = TableLayout.Row(list, view, line, index == selected) ? index : selected;
            WriteRow(list, line, rows[order[index].Row]);
        }

        if (selected >= 0 && selected != before)
        {
            _selected = rows[order[selected].Row];
            view.Selected = _selected.Allocator;
        }

        if (order.IsEmpty)
        {
            list.Text(1, 0, Hint(), Palette.Label);
        }

        TableLayout.Rest(area, area.Rows - 1, view.Scroll, Math.Max(0, order.Length - view.Scroll - list.Rows));
    }

    /// <summary>The rows whose line or allocator passes the filter, as the user sorted them.</summary>
    internal static int Order(OverlayView view, ReadOnlySpan<CallSiteRow> rows, Span<SortKey> keys)
    {
        int count = 0;
        for (int index = 0; index < rows.Length; index++)
        {
            ref readonly CallSiteRow row = ref rows[index];
            if (view.Matches(row.File) || view.Matches(row.Allocator.Path))
            {
                keys[count++] = SortKey.Of(view.Order, ValueOf(row, view.Order.Column), index);
            }
        }

        keys[..count].Sort(Ascending<SortKey>.Order);
        return count;
    }

    private static double ValueOf(in CallSiteRow row, int column) => column switch
    {
        2 => row.Bytes,
        3 => row.Objects,
        LeaksPanel.GrowthColumn => row.BytesGrown,
        5 => row.ObjectsGrown,
        6 => row.AgeFrames,
        _ => 0,
    };

    private static string Hint() => MemoryChecks.Level == CheckLevel.None
        ? "Where memory was allocated is known with checks, not without."
        : "Nothing is known of where memory was allocated.";

    private static void WriteRow(in PanelArea area, int line, in CallSiteRow row)
    {
        int first = TableLayout.FirstColumns(area, Columns);
        LeaksPanel.WritePlace(area, line, first, row.File, row.Line, row.BytesGrown > 0 ? Palette.Waiting : Palette.Text);
        int end = 1 + first;
        area.CutPath(end + 2, line, Columns[1].Cells - 2, row.Allocator.Path, Palette.Text);
        end += Columns[1].Cells;
        area.NumberBefore(end += Columns[2].Cells, line, Quantity.Bytes(row.Bytes), Palette.Live);
        area.NumberBefore(end += Columns[3].Cells, line, Quantity.Count(row.Objects), Palette.Label);
        area.NumberBefore(
            end += Columns[4].Cells, line, Quantity.Bytes(row.BytesGrown), Palette.Waiting, LeaksPanel.Sign(row.BytesGrown));
        area.NumberBefore(
            end += Columns[5].Cells, line, Quantity.Count(row.ObjectsGrown), Palette.Waiting, LeaksPanel.Sign(row.ObjectsGrown));
        area.NumberBefore(end + Columns[6].Cells, line, LeaksPanel.Age(row.AgeFrames), Palette.Text);
    }
}
