using Ashlar.Input;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>What this is, the frame, the check level; the pages, and what the overlay has to tell.</summary>
internal sealed class HeaderPanel : Panel
{
    private const int WideColumns = 90;

    /// <summary>Between two buttons.</summary>
    private const int TabGap = 2;

    /// <summary>Right of what is said of the longest key.</summary>
    private const int NewsColumn = 40;

    private static readonly string[] Pages =
        ["overview", "allocators", "arenas", "entities", "leaks", "events", "systems", "entity", "tree", "help"];

    private static readonly string[] Keys = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "?"];

    public override int LeastRows(OverlayFigures figures, int columns) => columns >= WideColumns ? 3 : 2;

    public override int WantedRows(OverlayFigures figures, int columns) => LeastRows(figures, columns);

    public override void Draw(in PanelArea area, OverlayFigures figures)
    {
        area.Part(0, 0, area.Columns, 1).Fill(Palette.Edge.WithAlpha(70));
        int column = area.Text(1, 0, "MEMORY PROFILER", Palette.Text);
        string checks = MemoryChecks.Name(MemoryChecks.Level);
        int end = area.Columns - 1;
        if (end - column > 34)
        {
            area.TextBefore(end, 0, checks, Palette.Text);
            end -= checks.Length + 1;
            area.TextBefore(end, 0, "checks", Palette.Label);
            end -= 9;
        }

        Span<char> number = stackalloc char[Quantity.MaximumLength];
        int length = Quantity.Exact(figures.FrameIndex).Write(number);
        bool isPast = figures.Moment.IsPast;
        area.TextBefore(end, 0, number[..length], isPast ? Palette.Waiting : Palette.Text);
        area.TextBefore(end - length - 1, 0, "frame", isPast ? Palette.Waiting : Palette.Label);
        DrawPace(area, column + 2, end - length - 8, figures.Timings.Pace);
        DrawTabs(area, figures);
        if (area.Rows >= 3)
        {
            DrawState(area, figures);
        }
        else
        {
            DrawPause(area, 0, figures.View);
        }
    }

    /// <summary>Says that the game cannot keep up: a profiler of steps that were dropped would look fast.</summary>
    private static void DrawPace(in PanelArea area, int column, int end, float pace)
    {
        const int Letters = 9;
        if (pace < 1 && end - column >= Letters)
        {
            column = area.Text(column, 0, "LATE", Palette.Garbage);
            area.Number(column + 1, 0, Quantity.Percent(pace), Palette.Garbage);
        }
    }

    private static void DrawTabs(in PanelArea area, OverlayFigures figures)
    {
        OverlayView view = figures.View;
        bool hasNames = ColumnsOfTabs(view) <= area.Columns;
        int column = 1;
        for (int page = 0; page < Pages.Length; page++)
        {
            bool isShown = view.Mode == OverlayMode.Full && (int)view.Page == page;
            if (DrawTab(area, view, ref column, Keys[page], Pages[page], isShown, hasNames))
            {
                view.Mode = OverlayMode.Full;
                view.Page = (OverlayPage)page;
            }
        }

        bool isMap = view.Mode == OverlayMode.HeapMap;
        if (DrawTab(area, view, ref column, view.Keys.HeapMapName, "map", isMap, hasNames))
        {
            view.Mode = OverlayMode.HeapMap;
        }
    }

    /// <summary>The width of the tabs with their names.</summary>
    private static int ColumnsOfTabs(OverlayView view)
    {
        int columns = 1 + view.Keys.HeapMapName.Length + 1 + "map".Length;
        for (int page = 0; page < Pages.Length; page++)
        {
            columns += Keys[page].Length + 1 + Pages[page].Length + TabGap;
        }

        return columns;
    }

    /// <summary>Where there is no room for all names, only the page that is shown has one.</summary>
    private static bool DrawTab(
        in PanelArea area, OverlayView view, ref int column, string key, string name, bool isShown, bool hasNames)
    {
        bool isNamed = isShown || hasNames;
        return Button.Draw(area, view, ref column, 1, isNamed ? key : default, isNamed ? name : key, isShown);
    }

    /// <summary>Says whether the game stands still, or will.</summary>
    /// <returns>Columns that it took from the right.</returns>
    private static int DrawPause(in PanelArea area, int row, OverlayView view)
    {
        string state = view.IsPaused ? "PAUSED" : view.PausesWhen.IsAny ? "armed" : string.Empty;
        area.TextBefore(area.Columns - 1, row, state, view.IsPaused ? Palette.Waiting : Palette.Label);
        return state.Length == 0 ? 0 : state.Length + 2;
    }

    private static void DrawState(in PanelArea area, OverlayFigures figures)
    {
        OverlayView view = figures.View;
        Color color = view.HasKeys ? Palette.Waiting : Palette.Label;
        if (view.Keys.Keyboard != Key.None)
        {
            int next = area.Text(1, 2, view.Keys.KeyboardName, color);
            area.Text(next, 2, view.HasKeys ? "·keys back to the game" : "·keys to the profiler", color);
        }

        int end = area.Columns - 1 - DrawPause(area, 2, view);

        if (view.Notice is { } notice)
        {
            area.CutText(NewsColumn, 2, end - NewsColumn, notice, Palette.Waiting);
            return;
        }

        if (figures.Moment.IsPast)
        {
            DrawMoment(area.Part(NewsColumn, 2, end - NewsColumn, 1), figures);
            return;
        }

        long events = figures.Allocators.Latest.EventsRecorded;
        int column = NewsColumn;
        if (view.Keys.Picture != Key.None)
        {
            column = area.Text(column, 2, view.Keys.PictureName, Palette.Label);
            column = area.Text(column, 2, "·picture", Palette.Label);
        }

        if (events > 0)
        {
            column = area.Number(column + 3, 2, Quantity.Count(events), Palette.Garbage);
            column = area.Text(column + 1, 2, events == 1 ? "event" : "events", Palette.Garbage);
            ReadOnlySpan<MemoryEvent> list = figures.Events;
            string name = EventsPanel.NameOf(list[^1].Kind);
            column = area.Text(column, 2, ", last: ", Palette.Label);
            area.CutText(column, 2, end - column, name, Palette.Garbage);
        }
    }

    /// <summary>Says which moment is shown, and what of it is not remembered.</summary>
    private static void DrawMoment(in PanelArea area, OverlayFigures figures)
    {
        OverlayView view = figures.View;
        int column = area.Text(0, 0, "frame", Palette.Label);
        column = area.Number(column + 1, 0, Quantity.Exact(figures.MomentNote.Frame), Palette.Waiting);
        column = area.Text(column, 0, ", ", Palette.Label);
        column = area.Number(column, 0, Quantity.Milliseconds(figures.MillisecondsAgo), Palette.Waiting);
        column = area.Text(column, 0, " ago", Palette.Label) + 2;
        if (Button.Draw(area, view, ref column, 0, "End", "now"))
        {
            view.Cursor.Pinned = 0;
        }

        bool isOfNow = view.Mode == OverlayMode.HeapMap || view.Page is OverlayPage.Entities or OverlayPage.Leaks or OverlayPage.Entity;
        if (isOfNow)
        {
            area.Text(column, 0, "this page shows now", Palette.Garbage);
        }
        else if (figures.Gone > 0)
        {
            column = area.Text(column, 0, "+", Palette.Label);
            column = area.Number(column, 0, Quantity.Exact(figures.Gone), Palette.Text);
            column = area.Text(column + 1, 0, "gone since,", Palette.Label);
            area.Number(column + 1, 0, Quantity.Bytes(figures.GoneBytes), Palette.Text);
        }
    }
}
