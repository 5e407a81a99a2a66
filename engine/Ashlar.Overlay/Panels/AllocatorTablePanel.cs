using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>
/// Every allocator as a row: sorted by any column, filtered, one of them selected and shown closely below. Unsorted
/// they stand as the tree they are.
/// </summary>
internal sealed class AllocatorTablePanel : Panel
{
    private const int DetailRows = 13;
    private const int GraphRows = 7;

    private static readonly TableColumn[] Columns =
    [
        new("ALLOCATORS", 0, Palette.Title),
        new("live", 9, Palette.Live),
        new("committed", 11, Palette.Committed),
        new("waste", 9, Palette.Waiting),
        new("reserved", 10, Palette.Reserved),
        new("peak", 9, Palette.Peak),
        new("objects", 9, Palette.Label),
        new("alloc/step", 11, Palette.Label),
        new("freed/step", 11, Palette.Label),
        new("waiting", 8, Palette.Waiting),
        new("grew", 6, Palette.Label),
    ];

    private readonly UseGraph _graph = new();
    private readonly UseGraph _secondGraph = new();

    public override int LeastRows(OverlayFigures figures, int columns) => 10;

    public override int WantedRows(OverlayFigures figures, int columns) =>
        3 + DetailRows + figures.Allocators.Rows.Length;

    public override void Draw(in PanelArea area, OverlayFigures figures)
    {
        OverlayView view = figures.View;
        TableLayout.Headings(area, view, Columns);
        ReadOnlySpan<AllocatorRow> rows = figures.Allocators.Rows;
        Span<SortKey> keys = figures.Memory.Frame.Current.Allocate<SortKey>(rows.Length);
        Span<SortKey> order = keys[..Order(figures, view, rows, keys)];
        PanelArea list = area.Part(0, 1, area.Columns, area.Rows - 2 - DetailRows);
        int selected = TableLayout.Move(view, SelectedIn(figures, rows, order), order.Length, list.Rows);
        for (int line = 0; line < list.Rows && view.Scroll + line < order.Length; line++)
        {
            int index = view.Scroll + line;
            ref readonly AllocatorRow row = ref rows[order[index].Row];
            if (TableLayout.Row(list, view, line, index == selected))
            {
                selected = index;
            }

            WriteRow(list, line, figures, row, view.Order.Column == 0 && view.Filter.IsEmpty);
        }

        int shown = Math.Min(list.Rows, order.Length - view.Scroll);
        TableLayout.Rest(area, 1 + list.Rows, view.Scroll, order.Length - view.Scroll - shown);
        WriteFilter(area.Part(24, 1 + list.Rows, area.Columns - 24, 1), view);
        if (selected >= 0 && selected < order.Length)
        {
            ref readonly AllocatorRow row = ref rows[order[selected].Row];
            view.Selected = figures.Allocators.Latest.Nodes[row.Node].Allocator;
            DrawDetail(area.Part(0, area.Rows - DetailRows, area.Columns, DetailRows), figures, row);
        }
        else
        {
            const string Hint = "Click a row, or move with the arrows, to look at it closely.";
            area.Text(1, area.Rows - DetailRows, Hint, Palette.Label);
        }
    }

    /// <summary>The rows that are shown, as the user sorted them.</summary>
    internal static int Order(
        OverlayFigures figures, OverlayView view, ReadOnlySpan<AllocatorRow> rows, Span<SortKey> keys)
    {
        int count = 0;
        for (int index = 0; index < rows.Length; index++)
        {
            if (view.Matches(figures.Allocators.Latest.Nodes[rows[index].Node].Path))
            {
                keys[count++] = SortKey.Of(view.Order, ValueOf(rows[index], view.Order.Column), index);
            }
        }

        keys[..count].Sort(Ascending<SortKey>.Order);
        return count;
    }

    private static int SelectedIn(OverlayFigures figures, ReadOnlySpan<AllocatorRow> rows, ReadOnlySpan<SortKey> order)
    {
        for (int index = 0; index < order.Length; index++)
        {
            AllocatorSnapshot node = figures.Allocators.Latest.Nodes[rows[order[index].Row].Node];
            if (ReferenceEquals(node.Allocator, figures.View.Selected))
            {
                return index;
            }
        }

        return -1;
    }

    private static double ValueOf(in AllocatorRow row, int column) => column switch
    {
        1 => row.ShownLiveBytes,
        2 => row.ShownBytes,
        3 => row.WasteBytes,
        4 => row.ReservedBytes,
        5 => row.PeakBytes,
        6 => row.LiveObjects,
        7 => row.AllocationsAverage,
        8 => row.FreesAverage,
        9 => row.WaitingObjects,
        10 => row.Growths,
        _ => 0,
    };

    private static Quantity QuantityOf(OverlayFigures figures, in AllocatorRow row, int column) => column switch
    {
        1 => Quantity.Bytes(row.ShownLiveBytes),
        2 => Quantity.Bytes(row.ShownBytes),
        3 => Quantity.Bytes(row.WasteBytes),
        4 => Quantity.Bytes(figures.OfNow(row.ReservedBytes)),
        5 => Quantity.Bytes(figures.OfNow(row.PeakBytes)),
        6 => Quantity.Count(row.LiveObjects),
        7 => Quantity.Rate(row.AllocationsAverage),
        8 => Quantity.Rate(row.FreesAverage),
        9 => Quantity.Count(figures.OfNow(row.WaitingObjects)),
        _ => Quantity.Count(figures.OfNow(row.Growths)),
    };

    private static void WriteRow(in PanelArea area, int line, OverlayFigures figures, in AllocatorRow row, bool isTree)
    {
        ref readonly AllocatorSnapshot node = ref figures.Allocators.Latest.Nodes[row.Node];
        int first = TableLayout.FirstColumns(area, Columns);
        PanelArea ground = area.Part(1, line, first, 1);
        double all = Math.Max(1, figures.Totals.CommittedBytes + figures.Totals.ForeignBytes);
        ground.Block(0, 1, ground.Width * (float)(row.TotalBytes / all), 8, Palette.Committed.WithAlpha(44));
        ground.Block(0, 1, ground.Width * (float)(row.LiveBytes / all), 8, Palette.Live.WithAlpha(60));
        int indent = isTree ? Math.Min(row.Depth * 2, first / 2) : 0;
        area.CutPath(1 + indent, line, first - indent, isTree ? node.Name : node.Path, Palette.Text);
        int end = 1 + first;
        for (int column = 1; column < Columns.Length; column++)
        {
            end += Columns[column].Cells;
            Color color = column is >= 6 and <= 8 or 10 ? Palette.Text
                : row.IsForeign && column <= 2 ? Palette.Foreign
                : Columns[column].Color;
            area.NumberBefore(end, line, QuantityOf(figures, row, column), color);
        }
    }

    private static void WriteFilter(in PanelArea area, OverlayView view)
    {
        int column = 0;
        if (Button.Draw(area, view, ref column, 0, "/", "filter", view.IsTyping))
        {
            view.BeginTyping();
        }

        column = area.Text(column, 0, view.Filter, Palette.Waiting);
        area.Text(column, 0, view.IsTyping ? "▌" : "", Palette.Waiting);
        Color color = view.HasKeys ? Palette.Label : Palette.Faint;
        area.TextBefore(area.Columns - 1, 0, "S·next column  R·turn round", color);
    }

    private void DrawDetail(in PanelArea area, OverlayFigures figures, in AllocatorRow row)
    {
        ref readonly AllocatorSnapshot node = ref figures.Allocators.Latest.Nodes[row.Node];
        area.Title(node.Path);
        var fields = new FieldGrid(area.Part(1, 1, area.Columns - 2, 4), 25);
        fields.Add("objects", Quantity.Exact(row.LiveObjects), Palette.Live);
        fields.Add("waiting", Quantity.Exact(figures.OfNow(row.WaitingObjects)), Palette.Waiting);
        fields.Add("allocated", Quantity.Exact(figures.OfNow(node.Allocations)), Palette.Text);
        fields.Add("destroyed", Quantity.Exact(figures.OfNow(node.Frees)), Palette.Text);
        fields.Add("live", Quantity.Bytes(row.LiveBytes), Palette.Live);
        fields.Add("committed", Quantity.Bytes(row.CommittedBytes), Palette.Committed);
        fields.Add("waste", Quantity.Bytes(row.WasteBytes), Palette.Waiting);
        fields.Add("reserved", Quantity.Bytes(figures.OfNow(row.ReservedBytes)), Palette.Reserved);
        fields.Add("peak live", Quantity.Bytes(figures.OfNow(row.PeakBytes)), Palette.Peak);
        fields.Add("alloc/step, max", Quantity.Count(row.AllocationsMaximum), Palette.Text);
        fields.Add("freed/step, max", Quantity.Count(row.FreesMaximum), Palette.Text);
        fields.Add("times grown", Quantity.Exact(figures.OfNow(row.Growths)), Palette.Text);
        if (node.Allocator is SlabAllocator { IsDisposed: false } slabs)
        {
            fields.Add("slot bytes", Quantity.Exact(slabs.SlotBytes), Palette.Text);
            fields.Add("slots", Quantity.Exact(figures.OfNow(slabs.SlotCount)), Palette.Text);
            fields.Add("free", Quantity.Exact(figures.OfNow(slabs.FreeCount)), Palette.Text);
            fields.Add("decommitted", Quantity.Exact(figures.OfNow(slabs.ColdCount)), Palette.Text);
        }

        // Frame by frame since it was selected at the left, the last seconds at the right.
        int half = (area.Columns - 3) / 2;
        MemorySystem memory = figures.Memory;
        Span<long> bytes = memory.Frame.Current.Allocate<long>(figures.Selection.Bytes.Count);
        figures.Selection.Bytes.CopyTo(bytes);
        PanelArea frames = area.Part(1, 5, half, GraphRows);
        _graph.Draw(
            frames, bytes, figures.Selection.Bytes.Added, row.CommittedBytes, Palette.Live, figures, figures.Timeline.Frames, -1);
        area.CutText(1, area.Rows - 1, half, "live bytes, frame by frame since it was selected", Palette.Label);
        AllocatorHistory history = figures.Timeline.Allocators;
        Span<long> seconds = memory.Frame.Current.Allocate<long>(history.Count);
        SelectionFigures.CopySeconds(figures.Allocators.Latest, node.Allocator, history, seconds);
        _secondGraph.Draw(
            area.Part(2 + half, 5, half, GraphRows),
            seconds,
            history.Added,
            row.CommittedBytes,
            Palette.Live,
            figures,
            figures.Timeline.Seconds,
            0);
        area.CutText(2 + half, area.Rows - 1, half, "live bytes, the last 10 minutes", Palette.Label);
    }
}
