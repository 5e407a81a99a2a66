using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>
/// What grew between mark A and mark B, or now, and what does nothing but grow; for the selected allocator also where
/// its objects were created, and how old the oldest are.
/// </summary>
internal sealed class LeaksPanel : Panel
{
    /// <summary>The column that it is sorted by at first.</summary>
    public const int GrowthColumn = 4;

    private const int MostSiteRows = 14;
    private const int LeastSiteRows = 5;

    /// <summary>What nobody touched for ten seconds stands out.</summary>
    private const int IdleFrames = 10 * GrowthFigures.FramesPerSecond;

    private const int LeastShown = 16;
    private const int TrendCells = 14;
    private const double SuspectsFirst = 1e15;

    private static readonly TableColumn[] Columns =
    [
        new("LEAKS AND DIFF", 0, Palette.Title),
        new("at A", 10, Palette.Label),
        new("at B", 10, Palette.Label),
        new("objects", 12, Palette.Live),
        new("bytes", 12, Palette.Waiting),
        new("objects/s", 12, Palette.Text),
        new("seconds up/down", 18, Palette.Garbage),
    ];

    private readonly CallSitesPanel _allSites = new();

    public override int LeastRows(OverlayFigures figures, int columns) => 10;

    public override int WantedRows(OverlayFigures figures, int columns) => 4 + (figures.View.ShowsAllSites
        ? Math.Max(MostSiteRows + LeastShown, _allSites.WantedRows(figures, columns))
        : MostSiteRows + Math.Max(LeastShown, figures.Growth.Rows.Length));

    public override void Draw(in PanelArea area, OverlayFigures figures)
    {
        OverlayView view = figures.View;
        GrowthFigures growth = figures.Growth;
        if (view.ShowsAllSites)
        {
            _allSites.Draw(area.Part(0, 2, area.Columns, area.Rows - 2), figures);
            area.Title(Columns[0].Heading);
            DrawMarks(area.Part(1, 1, area.Columns - 2, 1), view, growth);
            return;
        }

        TableLayout.Headings(area, view, Columns);
        DrawMarks(area.Part(1, 1, area.Columns - 2, 1), view, growth);
        Span<SortKey> keys = figures.Memory.Frame.Current.Allocate<SortKey>(growth.Rows.Length);
        Span<SortKey> order = keys[..Order(view, growth, keys)];
        int siteRows = Math.Clamp((area.Rows - 4) / 2, LeastSiteRows, MostSiteRows);
        PanelArea list = area.Part(0, 3, area.Columns, area.Rows - 4 - siteRows);
        int selected = -1;
        for (int index = 0; index < order.Length; index++)
        {
            selected = ReferenceEquals(growth.Rows[order[index].Row].Allocator, view.Selected) ? index : selected;
        }

        int before = selected;
        selected = TableLayout.Move(view, selected, order.Length, list.Rows);
        for (int line = 0; line < list.Rows && view.Scroll + line < order.Length; line++)
        {
            int index = view.Scroll + line;
            selected = TableLayout.Row(list, view, line, index == selected) ? index : selected;
            WriteRow(list, line, growth, growth.Rows[order[index].Row]);
        }

        if (order.IsEmpty)
        {
            list.Text(1, 0, "Nothing holds more than it did at mark A.", Palette.Label);
        }

        if (selected >= 0 && selected != before)
        {
            view.Selected = growth.Rows[order[selected].Row].Allocator;
        }

        TableLayout.Rest(
            area, 3 + list.Rows, view.Scroll, Math.Max(0, order.Length - view.Scroll - list.Rows));
        DrawSites(area.Part(0, area.Rows - siteRows, area.Columns, siteRows), figures);
    }

    /// <summary>The rows that changed, as the user sorted them.</summary>
    internal static int Order(OverlayView view, GrowthFigures growth, Span<SortKey> keys)
    {
        int count = 0;
        ReadOnlySpan<GrowthRow> rows = growth.Rows;
        for (int index = 0; index < rows.Length; index++)
        {
            ref readonly GrowthRow row = ref rows[index];
            bool hasChanged = growth.ObjectsGrown(row) != 0 || growth.BytesGrown(row) != 0;
            if (hasChanged && view.Matches(row.Allocator.Path))
            {
                // An allocator that shrank in any second is no suspect, however much more it holds now.
                double value = ValueOf(growth, row, view.Order.Column);
                keys[count++] = SortKey.Of(view.Order, value + (IsSuspect(view, row) ? SuspectsFirst : 0), index);
            }
        }

        keys[..count].Sort(Ascending<SortKey>.Order);
        return count;
    }

    private static bool IsSuspect(OverlayView view, in GrowthRow row) =>
        row.OnlyGrows && view.Order is { Column: GrowthColumn, IsAscending: false };

    private static double ValueOf(GrowthFigures growth, in GrowthRow row, int column) => column switch
    {
        1 => row.ObjectsAtA,
        2 => growth.ObjectsGrown(row) + row.ObjectsAtA,
        3 or 5 => growth.ObjectsGrown(row),
        GrowthColumn => growth.BytesGrown(row),
        6 => row.Rises - row.Falls,
        _ => 0,
    };

    private static void DrawMarks(in PanelArea area, OverlayView view, GrowthFigures growth)
    {
        int column = 0;
        view.WantsMarkA |= Button.Draw(area, view, ref column, 0, "A", "mark");
        column = WriteMark(area, column - 1, growth.FrameAtA);
        column = growth.IsSaved ? area.Text(column + 1, 0, "of a file", Palette.Waiting) : column;
        column += 2;
        bool isMarked = growth.FrameAtB >= 0;
        view.WantsMarkB |= Button.Draw(area, view, ref column, 0, "B", isMarked ? "clear" : "mark", isMarked);
        column = isMarked
            ? WriteMark(area, column - 1, growth.FrameAtB)
            : area.Text(column - 1, 0, "is now", Palette.Text);
        column += 2;
        view.WantsMarkSaved |= Button.Draw(area, view, ref column, 0, "K", "keep in a file");
        view.ShowsAllSites ^= Button.Draw(area, view, ref column, 0, "L", "lines of all allocators", view.ShowsAllSites);
        if (growth.IsSaved)
        {
            column = area.Number(column, 0, Quantity.Exact(growth.Gone), Palette.Text);
            area.Text(column + 1, 0, "of the file are not here", Palette.Label);
            return;
        }

        column = area.Text(column, 0, "between them", Palette.Label);
        area.Number(column + 1, 0, Quantity.Rate(growth.Seconds), Palette.Text);
        area.Text(column + 7, 0, "s of steps", Palette.Label);
    }

    private static int WriteMark(in PanelArea area, int column, long frame)
    {
        column = area.Text(column, 0, "step", Palette.Label);
        return area.Number(column + 1, 0, Quantity.Exact(frame), Palette.Text);
    }

    private static void WriteRow(in PanelArea area, int line, GrowthFigures growth, in GrowthRow row)
    {
        int first = TableLayout.FirstColumns(area, Columns);
        area.CutPath(1, line, first, row.Allocator.Path, row.OnlyGrows ? Palette.Garbage : Palette.Text);
        long objects = growth.ObjectsGrown(row);
        long bytes = growth.BytesGrown(row);
        int end = 1 + first;
        area.NumberBefore(end += Columns[1].Cells, line, Quantity.Count(row.ObjectsAtA), Palette.Label);
        area.NumberBefore(end += Columns[2].Cells, line, Quantity.Count(row.ObjectsAtA + objects), Palette.Label);
        area.NumberBefore(end += Columns[3].Cells, line, Quantity.Count(objects), Palette.Live, Sign(objects));
        area.NumberBefore(end += Columns[4].Cells, line, Quantity.Bytes(bytes), Palette.Waiting, Sign(bytes));
        double seconds = growth.Seconds;
        double rate = seconds > 0 ? objects / seconds : 0;
        area.NumberBefore(end += Columns[5].Cells, line, Quantity.Rate(rate), Palette.Text, Sign(objects));
        end += Columns[6].Cells - TrendCells;
        area.NumberBefore(end += 5, line, Quantity.Exact(row.Rises), Palette.Text);
        area.Text(end, line, "▲", row.Rises > 0 ? Palette.Waiting : Palette.Faint);
        area.NumberBefore(end += 5, line, Quantity.Exact(row.Falls), Palette.Text);
        area.Text(end, line, "▼", row.Falls > 0 ? Palette.Live : Palette.Faint);
    }

    /// <summary>How old something is; unknown where its frame is, which then lies ahead.</summary>
    internal static Quantity Age(long frames) =>
        Quantity.Milliseconds(frames < 0 ? double.NaN : frames * 1000.0 / GrowthFigures.FramesPerSecond);

    internal static ReadOnlySpan<char> Sign(long growth) => growth > 0 ? "+" : default;

    /// <summary>Writes the name of a file and a line, without the text that those make together.</summary>
    internal static void WritePlace(in PanelArea area, int row, int columns, ReadOnlySpan<char> file, int line, Color color)
    {
        file = file[(file.LastIndexOfAny('/', '\\') + 1)..];
        if (file.IsEmpty)
        {
            area.CutText(1, row, columns, "an unknown place", color);
            return;
        }

        Span<char> number = stackalloc char[1 + Quantity.MaximumLength];
        number[0] = ':';
        _ = line.TryFormat(number[1..], out int digits, provider: System.Globalization.CultureInfo.InvariantCulture);
        ReadOnlySpan<char> end = number[..(1 + digits)];
        area.CutText(1, row, columns - end.Length, file, color);
        area.Text(1 + Math.Min(file.Length, Math.Max(0, columns - end.Length)), row, end, color);
    }

    private static void DrawSites(in PanelArea area, OverlayFigures figures)
    {
        Allocator? selected = figures.View.Selected;
        int end = area.Columns - 1;
        area.Title(selected is null ? "CALL SITES" : selected.Path);

        // Only full checks notice touches, and count every object; the others estimate from a sample.
        bool isExact = selected is SlabAllocator && MemoryChecks.Level == CheckLevel.Full;
        area.TextBefore(end, 0, isExact ? "untouched" : "", Palette.Label);
        area.TextBefore(end - 12, 0, "oldest", Palette.Label);
        area.TextBefore(end - 24, 0, "since A", Palette.Label);
        area.TextBefore(end - 36, 0, isExact ? "alive" : "alive, about", Palette.Label);
        ReadOnlySpan<SiteRow> sites = figures.Growth.Sites;
        for (int line = 0; line < sites.Length && line + 1 < area.Rows; line++)
        {
            ref readonly SiteRow site = ref sites[line];
            WritePlace(area, line + 1, end - 48, site.File, site.Line, site.Growth > 0 ? Palette.Waiting : Palette.Text);
            area.NumberBefore(end - 36, line + 1, Quantity.Exact(site.Objects), Palette.Live);
            area.NumberBefore(end - 24, line + 1, Quantity.Exact(site.Growth), Palette.Waiting, Sign(site.Growth));
            area.NumberBefore(end - 12, line + 1, Age(site.AgeFrames), Palette.Text);
            if (isExact)
            {
                Color idle = site.IdleFrames >= IdleFrames ? Palette.Garbage : Palette.Text;
                area.NumberBefore(end, line + 1, Age(site.IdleFrames), idle);
            }
        }

        if (sites.IsEmpty)
        {
            string hint = selected is null ? "Choose a row to see where its objects were created."
                : selected is not (SlabAllocator or Arena or SlabHeap) ? "Places are known of pools, arenas and heaps."
                : MemoryChecks.Level == CheckLevel.None ? "Where they were created is known with checks, not without."
                : "It holds nothing.";
            area.Text(1, 1, hint, Palette.Label);
        }
    }
}
