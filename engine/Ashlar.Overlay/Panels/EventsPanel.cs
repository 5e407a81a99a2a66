using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>
/// What went wrong lately, the newest first, what is alike in one line; the text of the selected one in full. Pauses the game on request.
/// </summary>
internal sealed class EventsPanel : Panel
{
    private const int TextRows = 10;
    private const int LeastShown = 16;
    private const int ButtonRows = 3;
    private const int StepCells = 12;
    private const int TimesCells = 8;
    private const int KindCells = 15;
    private const int NameCells = 26;

    private long _selected = -1;

    public override int LeastRows(OverlayFigures figures, int columns) => 10;

    public override int WantedRows(OverlayFigures figures, int columns) =>
        3 + ButtonRows + TextRows + Math.Max(LeastShown, figures.EventGroups.All.Length);

    public override void Draw(in PanelArea area, OverlayFigures figures)
    {
        OverlayView view = figures.View;
        ReadOnlySpan<MemoryEvent> events = figures.EventGroups.All;
        WriteHeadings(area);
        DrawButtons(area.Part(1, 1, area.Columns - 2, ButtonRows), view, figures.Allocators.Latest.EventsRecorded);
        PanelArea list = area.Part(0, 2 + ButtonRows, area.Columns, area.Rows - 3 - ButtonRows - TextRows);
        int selected = IndexOf(events, _selected);
        selected = TableLayout.Move(view, selected, events.Length, list.Rows);
        for (int line = 0; line < list.Rows && view.Scroll + line < events.Length; line++)
        {
            int index = view.Scroll + line;
            selected = TableLayout.Row(list, view, line, index == selected) ? index : selected;
            WriteRow(list, line, figures, events[index]);
        }

        if (events.IsEmpty)
        {
            list.Text(1, 0, "Nothing went wrong so far.", Palette.Label);
            return;
        }

        _selected = selected < 0 ? -1 : events[selected].Number;
        TableLayout.Rest(area, 2 + ButtonRows + list.Rows, view.Scroll, Math.Max(0, events.Length - view.Scroll - list.Rows));
        PanelArea text = area.Part(0, area.Rows - TextRows, area.Columns, TextRows);
        ref readonly MemoryEvent shown = ref events[Math.Max(0, selected)];
        text.Title(NameOf(shown.Kind));
        int row = WriteUser(text, shown.UsedAt);
        WrappedText.Write(text.Part(1, row, text.Columns - 2, TextRows - row), shown.Text, Palette.Text);
    }

    /// <summary>Writes who used what had ended, if it is known; where it is cut, its end is kept.</summary>
    /// <returns>The next row.</returns>
    private static int WriteUser(in PanelArea area, ReadOnlySpan<char> usedAt)
    {
        if (usedAt.IsEmpty)
        {
            return 1;
        }

        int column = area.Text(1, 1, "used at", Palette.Label) + 1;
        area.CutPath(column, 1, area.Columns - 1 - column, usedAt, Palette.Garbage);
        return 2;
    }

    /// <summary>What an event is called.</summary>
    internal static string NameOf(MemoryEventKind kind) => kind switch
    {
        MemoryEventKind.BudgetWarning => "budget",
        MemoryEventKind.SoftLimit => "soft limit",
        MemoryEventKind.LowMemory => "low memory",
        MemoryEventKind.OutOfMemory => "out of memory",
        MemoryEventKind.StaleHandle => "stale handle",
        _ => "failed check",
    };

    private static int IndexOf(ReadOnlySpan<MemoryEvent> events, long number)
    {
        int index = events.Length - 1;
        while (index >= 0 && events[index].Number != number)
        {
            index--;
        }

        return index;
    }

    private static void WriteHeadings(in PanelArea area)
    {
        area.Title("EVENTS");
        int end = StepCells + 1;
        area.TextBefore(end, 0, "step", Palette.Label);
        area.TextBefore(end += StepCells, 0, "last step", Palette.Label);
        area.TextBefore(end += TimesCells, 0, "times", Palette.Label);
        area.Text(end + 2, 0, "what", Palette.Label);
        area.Text(end + 2 + KindCells, 0, "allocator", Palette.Label);
    }

    private static void DrawButtons(in PanelArea area, OverlayView view, long recorded)
    {
        int column = 0;
        if (Button.Draw(area, view, ref column, 0, "Space", view.IsPaused ? "go on" : "pause", view.IsPaused))
        {
            view.TurnPause();
        }

        if (Button.Draw(area, view, ref column, 0, "N", "step"))
        {
            view.Step();
        }

        column = area.Text(column, 0, "in all", Palette.Label);
        area.Number(column + 1, 0, Quantity.Exact(recorded), Palette.Text);
        DrawConditions(area, view);
        DrawKinds(area, view);
    }

    private static void DrawConditions(in PanelArea area, OverlayView view)
    {
        PauseConditions conditions = view.PausesWhen;
        int column = area.Text(0, 1, "pause when", Palette.Label) + 2;
        conditions.OnSlowFrame ^= Button.Draw(
            area, view, ref column, 1, "F", "a frame takes more than", conditions.OnSlowFrame);
        Span<char> limit = stackalloc char[Quantity.MaximumLength];
        int length = Quantity.Milliseconds(conditions.SlowMilliseconds).Write(limit);
        column--;
        if (Button.Draw(area, view, ref column, 1, default, limit[..length]))
        {
            conditions.NextLimit();
        }

        conditions.OnGarbage ^= Button.Draw(area, view, ref column, 1, "G", "garbage is made", conditions.OnGarbage);
        conditions.OnArenaGrowth ^= Button.Draw(area, view, ref column, 1, "O", "an arena grows", conditions.OnArenaGrowth);
    }

    private static void DrawKinds(in PanelArea area, OverlayView view)
    {
        PauseConditions conditions = view.PausesWhen;
        int column = area.Text(0, 2, "or on", Palette.Label) + 7;
        if (Button.Draw(area, view, ref column, 2, "E", "events", conditions.OnAnyEvent))
        {
            conditions.TurnEvents();
        }

        for (MemoryEventKind kind = 0; kind <= MemoryEventKind.FailedCheck; kind++)
        {
            if (Button.Draw(area, view, ref column, 2, default, NameOf(kind), conditions.OnEvent(kind)))
            {
                conditions.Turn(kind);
            }
        }
    }

    private static void WriteRow(in PanelArea area, int line, OverlayFigures figures, in MemoryEvent entry)
    {
        // What had not happened yet at the moment that is shown.
        bool isLater = figures.Moment.IsPast && entry.Frame > figures.MomentNote.MemoryFrame;
        Color text = isLater ? Palette.Faint : Palette.Text;
        Color color = isLater ? Palette.Faint : entry.Kind < MemoryEventKind.OutOfMemory ? Palette.Waiting : Palette.Garbage;
        int end = StepCells + 1;
        area.NumberBefore(end, line, Quantity.Exact(entry.Frame), text);
        area.NumberBefore(end += StepCells, line, Quantity.Exact(entry.LastFrame), text);
        area.NumberBefore(end += TimesCells, line, Quantity.Count(entry.Times), text, "×");
        area.CutText(end += 2, line, KindCells - 1, NameOf(entry.Kind), color);
        area.CutText(end += KindCells, line, NameCells - 1, entry.AllocatorName, text);
        end += NameCells;
        ReadOnlySpan<char> user = PlaceIn(entry.UsedAt);
        if (!user.IsEmpty)
        {
            area.CutText(end, line, area.Columns - 1 - end, user, color);
            end += user.Length + 2;
        }

        area.CutText(end, line, area.Columns - 1 - end, entry.Text, isLater ? Palette.Faint : Palette.Label);
    }

    /// <summary>A place without folders and method: <c>Game.cs:42</c>; the method where there is no line.</summary>
    internal static ReadOnlySpan<char> PlaceIn(ReadOnlySpan<char> usedAt)
    {
        int end = usedAt.IndexOf(" (");
        ReadOnlySpan<char> place = end < 0 ? usedAt : usedAt[..end];
        return place[(place.LastIndexOfAny('/', '\\') + 1)..];
    }
}
