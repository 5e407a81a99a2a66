using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>
/// The search for entities, what it found, and one entity field by field. Side by side where there is room, else one
/// above the other.
/// </summary>
internal sealed class EntityPanel : Panel
{
    private const int SearchRows = 2;
    private const int ListColumns = 44;
    private const int WideColumns = 96;
    private const int EntityCells = 15;
    private const string Hint = "component  component.field>value  #number";

    private readonly EntityDetail _detail = new();
    private readonly char[] _search = new char[80];
    private ListCursor _list;
    private int _searchLength;
    private bool _isListFocused = true;

    public override int LeastRows(OverlayFigures figures, int columns) => 12;

    public override int WantedRows(OverlayFigures figures, int columns) => 200;

    public override void Draw(in PanelArea area, OverlayFigures figures)
    {
        OverlayView view = figures.View;
        EntityInspection inspection = figures.Inspection;
        Search(view, inspection);
        DrawSearch(area.Part(0, 0, area.Columns, SearchRows), view, inspection);

        bool isWide = area.Columns >= WideColumns;
        bool hasList = inspection.HasSearched;
        int listColumns = !hasList ? 0 : isWide ? ListColumns : area.Columns;
        int listRows = !hasList ? 0 : isWide ? area.Rows - SearchRows : Math.Clamp(inspection.Scan.Count + 2, 3, Math.Max(3, area.Rows / 3));
        bool wasListFocused = _isListFocused && hasList;
        if (hasList)
        {
            DrawList(area.Part(0, SearchRows, listColumns, listRows), view, inspection, wasListFocused);
        }

        PanelArea detail = isWide
            ? area.Part(listColumns, SearchRows, area.Columns - listColumns, area.Rows - SearchRows)
            : area.Part(0, SearchRows + listRows, area.Columns, area.Rows - SearchRows - listRows);
        if (_detail.Draw(detail, figures, !wasListFocused))
        {
            _isListFocused = false;
        }

        if (view.WantsBack)
        {
            GoBack(inspection, hasList);
            view.WantsBack = false;
        }
    }

    /// <summary>Starts the search that was typed.</summary>
    private void Search(OverlayView view, EntityInspection inspection)
    {
        TextEntry entry = view.Entry;
        if (entry.Purpose == EntryPurpose.Find && entry.IsSet)
        {
            entry.Text.CopyTo(_search);
            _searchLength = entry.Text.Length;
            entry.Close();
            _list = default;
            _isListFocused = inspection.Search(_search.AsSpan(0, _searchLength)) || _isListFocused;
        }
    }

    private void GoBack(EntityInspection inspection, bool hasList)
    {
        if (inspection.HasBefore)
        {
            inspection.Back();
        }
        else
        {
            _isListFocused = hasList;
        }
    }

    private void DrawSearch(in PanelArea area, OverlayView view, EntityInspection inspection)
    {
        area.Part(0, 0, area.Columns, 1).Fill(Palette.TitleStrip);
        int column = area.Text(1, 0, "ENTITY", Palette.Title) + 2;
        if (Button.Draw(area, view, ref column, 0, "/", "find", view.Entry.Purpose == EntryPurpose.Find))
        {
            view.BeginEntry(EntryPurpose.Find, _search.AsSpan(0, _searchLength));
        }

        bool isTyping = view.Entry.Purpose == EntryPurpose.Find;
        ReadOnlySpan<char> text = isTyping ? view.Entry.Text : _search.AsSpan(0, _searchLength);
        int room = area.Columns - column - 2;
        ReadOnlySpan<char> shown = text.Length > room && room > 0 ? text[^room..] : text;
        int end = area.Text(column, 0, shown, Palette.Waiting);
        if (isTyping)
        {
            area.Text(end, 0, "▌", Palette.Waiting);
        }
        else if (text.IsEmpty)
        {
            area.CutText(column, 0, room, Hint, Palette.Faint);
        }

        if (inspection.Main is null)
        {
            area.CutText(1, 1, area.Columns - 2, "The game gives the overlay no world to look into: OverlayFrame.World.", Palette.Label);
        }
        else if (inspection.Query.Error is { } error)
        {
            int next = area.Text(1, 1, error, Palette.Garbage);
            area.Text(next + 1, 1, inspection.Query.ErrorWord, Palette.Text);
        }
        else if (isTyping)
        {
            area.CutText(1, 1, area.Columns - 2, "Names in any case, cut where clear; several with blanks between; Enter finds.", Palette.Label);
        }
        else if (inspection.HasSearched)
        {
            DrawResult(area, inspection.Scan);
        }
        else
        {
            area.CutText(1, 1, area.Columns - 2, "Click a thing in the game, or find it: /. Or open an archetype of page 4.", Palette.Label);
        }
    }

    private static void DrawResult(in PanelArea area, EntityScan scan)
    {
        int column = area.Number(1, 1, Quantity.Exact(scan.Count), Palette.Text);
        column = area.Text(column + 1, 1, scan.IsOfHolders ? "hold it," : "found,", Palette.Label);
        column = area.Number(column + 1, 1, Quantity.Count(scan.Rows), Palette.Text);
        column = area.Text(column + 1, 1, "rows in", Palette.Label);
        column = area.Number(column + 1, 1, Quantity.Milliseconds(scan.Milliseconds), Palette.Text);
        column = area.Text(column + 1, 1, "of", Palette.Label);
        column = area.Number(column + 1, 1, Quantity.Exact(scan.Frames), Palette.Text);
        area.Text(column + 1, 1, scan.IsRunning ? "frames, so far" : scan.Frames == 1 ? "frame" : "frames", scan.IsRunning ? Palette.Waiting : Palette.Label);
    }

    private void DrawList(in PanelArea area, OverlayView view, EntityInspection inspection, bool isFocused)
    {
        EntityScan scan = inspection.Scan;
        ReadOnlySpan<FoundEntity> found = scan.Found;
        area.Title(scan.IsOfHolders ? "HELD BY" : inspection.Archetype >= 0 ? "OF THE ARCHETYPE" : "FOUND");
        int lines = Math.Max(0, area.Rows - 2);
        bool isOver = area.Contains(view.Pointer);
        _list.Move(isFocused ? view.Steps : 0, isOver ? view.Scrolls : 0, found.Length, lines);
        PanelArea list = area.Part(0, 1, area.Columns - 1, lines);
        bool opens = isFocused && view.WantsOpen && found.Length > 0;
        for (int line = 0; line < lines && _list.Scroll + line < found.Length; line++)
        {
            int index = _list.Scroll + line;
            if (TableLayout.Row(list, view, line, index == _list.Row && isFocused))
            {
                _list.Row = index;
                opens = true;
            }

            WriteFound(list, line, found[index], inspection);
        }

        if (opens && found[_list.Row].Pool is { } pool)
        {
            view.Selected = pool;
            view.Mode = OverlayMode.HeapMap;
        }
        else if (opens)
        {
            inspection.Inspect(found[_list.Row].Entity);
            _isListFocused = false;
            view.WantsOpen = false;
            view.Steps = 0;
        }

        int below = Math.Max(0, found.Length - _list.Scroll - lines);
        TableLayout.Rest(area, area.Rows - 1, _list.Scroll, below);
        if (scan.Count > found.Length)
        {
            area.TextBefore(area.Columns - 1, area.Rows - 1, "the first 1000", Palette.Waiting);
        }
    }

    private static void WriteFound(in PanelArea area, int line, in FoundEntity found, EntityInspection inspection)
    {
        if (found.World is null)
        {
            WriteObject(area, line, found);
            return;
        }

        Span<char> text = stackalloc char[FieldText.MaximumLength];
        bool isAlive = found.World.TryFind(found.Entity, out EntityPlace place);
        bool isShown = found.Entity == inspection.Entity;
        int length = FieldText.WriteEntity(found.Entity, text);
        area.Text(1, line, text[..length], !isAlive ? Palette.Faint : isShown ? Palette.Title : Palette.Text);
        int room = area.Columns - EntityCells - 1;
        if (!isAlive)
        {
            area.CutText(EntityCells, line, room, "has died", Palette.Faint);
        }
        else if (inspection.Scan.IsOfHolders)
        {
            string component = found.World.ComponentName(found.Component);
            area.CutText(EntityCells, line, room, component, Palette.Committed);
            int used = component.Length;
            area.CutText(EntityCells + used, line, room - used, ".", Palette.Label);
            area.CutText(EntityCells + used + 1, line, room - used - 1, found.Field!.Name, Palette.Text);
        }
        else if (found.Field is { } field)
        {
            ReadOnlySpan<byte> value = found.World.ValueOf(found.Entity, found.Component);
            area.CutText(EntityCells, line, room, field.Name, Palette.Label);
            if (!value.IsEmpty)
            {
                length = FieldText.Write(field, value.Slice(field.Offset, field.Bytes), text);
                area.TextBefore(area.Columns - 1, line, text[..Math.Min(length, Math.Max(0, room - field.Name.Length - 1))], Palette.Text);
            }
        }
        else
        {
            area.CutText(EntityCells, line, room, found.World.NameOf(place.Table), Palette.Label);
        }
    }
    /// <summary>An object of a pool: its pool, slot and field.</summary>
    private static void WriteObject(in PanelArea area, int line, in FoundEntity found)
    {
        int column = area.Text(1, line, "slot", Palette.Label);
        area.Number(column + 1, line, Quantity.Exact(found.Slot), Palette.Text);
        string content = found.Pool!.ContentName;
        int room = area.Columns - EntityCells - 1;
        area.CutText(EntityCells, line, room, content, Palette.Committed);
        area.CutText(EntityCells + content.Length, line, room - content.Length, ".", Palette.Label);
        area.CutText(EntityCells + content.Length + 1, line, room - content.Length - 1, found.Field!.Name, Palette.Text);
    }
}
