using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>
/// What went wrong lately, the newest first; the text of the selected one in full. Pauses the game on request.
/// </summary>
internal sealed class EventsPanel : Panel
{
    private const int TextRows = 10;
    private const int LeastShown = 16;
    private const int FrameCells = 12;
    private const int TimesCells = 8;
    private const int KindCells = 15;
    private const int NameCells = 26;

    private long _selected = -1;

    public override int LeastRows(OverlayFigures figures, int columns) => 10;

    public override int WantedRows(OverlayFigures figures, int columns) =>
        4 + TextRows + Math.Max(LeastShown, figures.Events.Length);

    public override void Draw(in PanelArea area, OverlayFigures figures)
    {
        OverlayView view = figures.View;
        ReadOnlySpan<MemoryEvent> events = figures.Events;
        WriteHeadings(area);
        DrawButtons(area.Part(1, 1, area.Columns - 2, 1), view, figures.Allocators.Latest.EventsRecorded);
        PanelArea list = area.Part(0, 3, area.Columns, area.Rows - 4 - TextRows);
        int selected = IndexOf(events, _selected);
        selected = TableLayout.Move(view, selected, events.Length, list.Rows);
        for (int line = 0; line < list.Rows && view.Scroll + line < events.Length; line++)
        {
            int index = view.Scroll + line;
            selected = TableLayout.Row(list, view, line, index == selected) ? index : selected;
            WriteRow(list, line, At(events, index));
        }

        if (events.IsEmpty)
        {
            list.Text(1, 0, "Nothing went wrong so far.", Palette.Label);
            return;
        }

        _selected = selected < 0 ? -1 : At(events, selected).Number;
        TableLayout.Rest(area, 3 + list.Rows, view.Scroll, Math.Max(0, events.Length - view.Scroll - list.Rows));
        PanelArea text = area.Part(0, area.Rows - TextRows, area.Columns, TextRows);
        ref readonly MemoryEvent shown = ref At(events, Math.Max(0, selected));
        text.Title(NameOf(shown.Kind));
        WriteWrapped(text.Part(1, 1, text.Columns - 2, TextRows - 1), shown.Text);
    }

    /// <summary>Breaks a text at blanks into lines.</summary>
    internal static void WriteWrapped(in PanelArea area, ReadOnlySpan<char> text)
    {
        for (int line = 0; line < area.Rows && !text.IsEmpty && area.Columns > 0; line++)
        {
            int length = text.Length;
            if (length > area.Columns)
            {
                int blank = text[..(area.Columns + 1)].LastIndexOf(' ');
                length = blank > 0 ? blank : area.Columns;
            }

            area.Text(0, line, text[..length], Palette.Text);
            text = text[length..].TrimStart(' ');
        }
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

    private static ref readonly MemoryEvent At(ReadOnlySpan<MemoryEvent> events, int fromNewest) =>
        ref events[events.Length - 1 - fromNewest];

    private static int IndexOf(ReadOnlySpan<MemoryEvent> events, long number)
    {
        long index = number < 0 || events.IsEmpty ? -1 : events[^1].Number - number;
        return index < events.Length ? (int)index : -1;
    }

    private static void WriteHeadings(in PanelArea area)
    {
        area.Title("EVENTS");
        int end = FrameCells + 1;
        area.TextBefore(end, 0, "frame", Palette.Label);
        area.TextBefore(end += FrameCells, 0, "last", Palette.Label);
        area.TextBefore(end += TimesCells, 0, "times", Palette.Label);
        area.Text(end + 2, 0, "what", Palette.Label);
        area.Text(end + 2 + KindCells, 0, "allocator", Palette.Label);
    }

    private static void DrawButtons(in PanelArea area, OverlayView view, long recorded)
    {
        int column = 0;
        view.PausesOnEvents ^= Button.Draw(area, view, ref column, 0, "E", "pause on events", view.PausesOnEvents);
        view.IsPaused ^= Button.Draw(
            area, view, ref column, 0, "Space", view.IsPaused ? "go on" : "pause", view.IsPaused);
        column = area.Text(column, 0, "in all", Palette.Label);
        area.Number(column + 1, 0, Quantity.Exact(recorded), Palette.Text);
    }

    private static void WriteRow(in PanelArea area, int line, in MemoryEvent entry)
    {
        Color color = entry.Kind < MemoryEventKind.OutOfMemory ? Palette.Waiting : Palette.Garbage;
        int end = FrameCells + 1;
        area.NumberBefore(end, line, Quantity.Exact(entry.Frame), Palette.Text);
        area.NumberBefore(end += FrameCells, line, Quantity.Exact(entry.LastFrame), Palette.Text);
        area.NumberBefore(end += TimesCells, line, Quantity.Count(entry.Times), Palette.Text, "×");
        area.CutText(end += 2, line, KindCells - 1, NameOf(entry.Kind), color);
        area.CutText(end += KindCells, line, NameCells - 1, entry.AllocatorName, Palette.Text);
        end += NameCells;
        area.CutText(end, line, area.Columns - 1 - end, entry.Text, Palette.Label);
    }
}
