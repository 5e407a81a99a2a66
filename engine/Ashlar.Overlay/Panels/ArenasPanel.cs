using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>
/// What arenas use of what they have. The frame arenas' last frames size them: a graph, a histogram, and the size that
/// would have been enough.
/// </summary>
internal sealed class ArenasPanel : Panel
{
    private const int Buckets = 20;
    private const int FrameRows = 21;
    private const int SelectionRows = 12;
    private const int LeastShown = 4;

    /// <summary>Of the frame arenas on a small screen: title, fields and a graph, without the histogram.</summary>
    private const int FewFrameRows = 7;
    private const int FieldRows = 3;
    private const int HistogramRows = 10;
    private const int LeastSelectionRows = 5;

    private static readonly TableColumn[] Columns =
    [
        new("ARENAS", 0, Palette.Title),
        new("in use", 10, Palette.Live),
        new("committed", 11, Palette.Committed),
        new("maximum", 10, Palette.Reserved),
        new("peak", 10, Palette.Peak),
        new("allocations", 13, Palette.Label),
        new("grew", 7, Palette.Waiting),
        new("ended", 9, Palette.Label),
    ];

    private readonly UseGraph _frameGraph = new();
    private readonly UseGraph _selectionGraph = new();

    public override int LeastRows(OverlayFigures figures, int columns) => 10;

    public override int WantedRows(OverlayFigures figures, int columns) =>
        FrameRows + SelectionRows + 3 + Math.Max(LeastShown, CountArenas(figures));

    public override void Draw(in PanelArea area, OverlayFigures figures)
    {
        OverlayView view = figures.View;
        TableLayout.Headings(area, view, Columns);
        ReadOnlySpan<AllocatorSnapshot> nodes = figures.Allocators.Latest.Nodes;
        Span<SortKey> keys = figures.Memory.Frame.Current.Allocate<SortKey>(nodes.Length);
        int count = 0;
        int selected = -1;
        for (int index = 0; index < nodes.Length; index++)
        {
            if (nodes[index].Kind == AllocatorKind.Arena)
            {
                keys[count++] = SortKey.Of(view.Order, ValueOf(nodes[index], view.Order.Column), index);
            }
        }

        Span<SortKey> order = keys[..count];
        order.Sort(Ascending<SortKey>.Order);
        for (int index = 0; index < order.Length; index++)
        {
            selected = ReferenceEquals(nodes[order[index].Row].Allocator, view.Selected) ? index : selected;
        }

        int frameRows = area.Rows - 4 - LeastShown - LeastSelectionRows >= FrameRows ? FrameRows : FewFrameRows;
        int selectionRows = selected < 0 ? 1
            : Math.Clamp(area.Rows - 4 - frameRows - LeastShown, LeastSelectionRows, SelectionRows);
        int lines = Math.Clamp(count, 1, Math.Max(1, area.Rows - 4 - frameRows - selectionRows));
        PanelArea list = area.Part(0, 1, area.Columns, lines);
        int before = selected;
        selected = TableLayout.Move(view, selected, count, lines);
        for (int line = 0; line < lines && view.Scroll + line < count; line++)
        {
            int index = view.Scroll + line;
            selected = TableLayout.Row(list, view, line, index == selected) ? index : selected;
            WriteRow(list, line, figures, nodes[order[index].Row]);
        }

        if (selected >= 0 && selected != before)
        {
            view.Selected = nodes[order[selected].Row].Allocator;
        }

        TableLayout.Rest(area, 1 + lines, view.Scroll, Math.Max(0, count - view.Scroll - lines));
        int top = lines + 2;
        DrawFrames(area.Part(0, top, area.Columns, frameRows), figures);
        top += frameRows + 1;
        if (selected >= 0 && selected < count && area.Rows - top >= LeastSelectionRows)
        {
            PanelArea rest = area.Part(0, top, area.Columns, Math.Min(SelectionRows, area.Rows - top));
            DrawSelection(rest, figures, nodes[order[selected].Row]);
        }
        else
        {
            area.Text(1, top, "Click an arena to see its use frame by frame.", Palette.Label);
        }
    }

    /// <summary>Sorts values into equal steps up to the largest.</summary>
    /// <returns>What one step stands for.</returns>
    internal static long FillHistogram(ReadOnlySpan<long> values, Span<int> buckets)
    {
        buckets.Clear();
        long most = 1;
        foreach (long value in values)
        {
            most = Math.Max(most, value);
        }

        long step = (most + buckets.Length - 1) / buckets.Length;
        foreach (long value in values)
        {
            buckets[(int)Math.Min(Math.Max(value - 1, 0) / step, buckets.Length - 1)]++;
        }

        return step;
    }

    /// <summary>The value that a given share of all values does not exceed; sorts them.</summary>
    internal static long Percentile(Span<long> values, double share)
    {
        values.Sort(Ascending<long>.Order);
        return values.IsEmpty ? 0 : values[(int)Math.Ceiling(share * values.Length) - 1];
    }

    private static int CountArenas(OverlayFigures figures)
    {
        int count = 0;
        foreach (ref readonly AllocatorSnapshot node in figures.Allocators.Latest.Nodes)
        {
            count += node.Kind == AllocatorKind.Arena ? 1 : 0;
        }

        return count;
    }

    private static double ValueOf(in AllocatorSnapshot node, int column) => column switch
    {
        1 => node.LiveBytes,
        2 => node.CommittedBytes,
        3 => node.ReservedBytes,
        4 => node.PeakLiveBytes,
        5 => node.Allocations,
        6 => node.Growths,
        7 => node.Frees,
        _ => 0,
    };

    private static void WriteRow(in PanelArea area, int line, OverlayFigures figures, in AllocatorSnapshot node)
    {
        int first = TableLayout.FirstColumns(area, Columns);
        PanelArea ground = area.Part(1, line, first, 1);
        double live = figures.LiveBytesOf(node);
        double committed = figures.CommittedBytesOf(node);
        double room = Math.Max(1, double.IsNaN(committed) ? 0 : committed);
        ground.Block(0, 1, ground.Width, 8, Palette.Committed.WithAlpha(30));
        ground.Block(0, 1, ground.Width * (float)((double.IsNaN(live) ? 0 : live) / room), 8, Palette.Live.WithAlpha(70));
        ground.Block(ground.Width * (float)(node.PeakLiveBytes / room), 1, 1, 8, Palette.Peak);
        area.CutPath(1, line, first, node.Path, Palette.Text);
        int end = 1 + first;
        area.NumberBefore(end += Columns[1].Cells, line, Quantity.Bytes(live), Palette.Live);
        area.NumberBefore(end += Columns[2].Cells, line, Quantity.Bytes(committed), Palette.Committed);
        area.NumberBefore(end += Columns[3].Cells, line, Quantity.Bytes(node.ReservedBytes), Palette.Reserved);
        area.NumberBefore(end += Columns[4].Cells, line, Quantity.Bytes(figures.OfNow(node.PeakLiveBytes)), Palette.Peak);
        area.NumberBefore(end += Columns[5].Cells, line, Quantity.Count(figures.OfNow(node.Allocations)), Palette.Text);
        area.NumberBefore(end += Columns[6].Cells, line, Quantity.Count(figures.OfNow(node.Growths)), Palette.Waiting);
        end += Columns[7].Cells;
        if (!figures.Moment.IsPast && node.Frees == 0 && node.Allocations > 0)
        {
            area.TextBefore(end, line, "never", Palette.Garbage);
        }
        else
        {
            area.NumberBefore(end, line, Quantity.Count(figures.OfNow(node.Frees)), Palette.Text);
        }
    }

    private void DrawFrames(in PanelArea area, OverlayFigures figures)
    {
        FrameArenas frames = figures.Memory.Frame;
        area.Title("FRAME ARENAS, the last 600 steps");
        ReadOnlySpan<long> use = figures.FrameUse;
        Span<long> sorted = figures.Memory.Frame.Current.Allocate<long>(use.Length);
        use.CopyTo(sorted);
        long tail = Percentile(sorted, 0.99);
        var fields = new FieldGrid(area.Part(1, 1, area.Columns - 2, 2), 25);
        fields.Add("last step", Quantity.Bytes(use.IsEmpty ? double.NaN : frames.LastFrameBytes), Palette.Live);
        fields.Add("99 of 100 below", Quantity.Bytes(use.IsEmpty ? double.NaN : tail), Palette.Text);
        fields.Add("most", Quantity.Bytes(use.IsEmpty ? double.NaN : sorted[^1]), Palette.Peak);
        fields.Add("most ever", Quantity.Bytes(use.IsEmpty ? double.NaN : frames.PeakFrameBytes), Palette.Peak);
        fields.Add("in flight", Quantity.Exact(frames.FramesInFlight), Palette.Text);
        fields.Add("Reserve to fit all", Quantity.Bytes(use.IsEmpty ? double.NaN : frames.PeakFrameBytes), Palette.Committed);
        bool hasHistogram = area.Rows >= FrameRows;
        int graphRows = area.Rows - FieldRows - (hasHistogram ? 1 + HistogramRows : 0);
        _frameGraph.Draw(
            area.Part(1, FieldRows, area.Columns - 2, graphRows),
            use,
            figures.Records.Added,
            0,
            Palette.Live,
            figures,
            figures.Timeline.Frames,
            figures.FrameUseAge);
        if (hasHistogram)
        {
            DrawHistogram(area.Part(1, area.Rows - HistogramRows, area.Columns - 2, HistogramRows), use);
        }
    }

    private static void DrawHistogram(in PanelArea area, ReadOnlySpan<long> use)
    {
        Span<int> buckets = stackalloc int[Buckets];
        long step = FillHistogram(use, buckets);
        int most = 1;
        foreach (int bucket in buckets)
        {
            most = Math.Max(most, bucket);
        }

        area.Text(0, 0, "steps by what they used", Palette.Label);
        int width = area.Columns / Buckets;
        for (int bucket = 0; bucket < Buckets; bucket++)
        {
            PanelArea place = area.Part(bucket * width, 1, width - 1, area.Rows - 2);
            float height = Math.Max(place.Height * (float)buckets[bucket] / most, buckets[bucket] > 0 ? 1 : 0);
            place.Fill(Palette.Plot);
            place.Block(0, place.Height - height, place.Width, height, Palette.Live);
            if (bucket % 4 == 3)
            {
                area.NumberEndingBefore(
                    (bucket + 1) * width, area.Rows - 1, Quantity.Bytes((bucket + 1) * step), Palette.Text);
                area.Text(((bucket + 1) * width) - 12, area.Rows - 1, "≤", Palette.Faint);
            }
        }
    }

    private void DrawSelection(in PanelArea area, OverlayFigures figures, in AllocatorSnapshot node)
    {
        area.Title(node.Path);
        Span<long> bytes = figures.Memory.Frame.Current.Allocate<long>(figures.Selection.Bytes.Count);
        figures.Selection.Bytes.CopyTo(bytes);
        _selectionGraph.Draw(
            area.Part(1, 1, area.Columns - 2, area.Rows - 1),
            bytes,
            figures.Selection.Bytes.Added,
            node.CommittedBytes,
            Palette.Live,
            figures,
            figures.Timeline.Frames,
            -1);
    }
}
