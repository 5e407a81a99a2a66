using System.Numerics;
using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>One entity: where it lies, its components, and their fields, to be read, edited and followed.</summary>
internal sealed class EntityDetail
{
    private const int HeadRows = 3;
    private const int NameColumns = 22;
    private const int DragPixels = 4;

    private readonly char[] _text = new char[FieldText.MaximumLength];
    private readonly byte[] _value = new byte[sizeof(ulong)];
    private ListCursor _cursor;
    private EntityKey _shown;
    private string? _error;
    private float _dragged;
    private bool _isDragging;

    /// <summary>Draws it, and does what the user wants of it.</summary>
    /// <param name="area">Where.</param>
    /// <param name="figures">What there is.</param>
    /// <param name="isFocused">Whether the keys are for it.</param>
    /// <returns>Whether the user has clicked into it.</returns>
    public bool Draw(in PanelArea area, OverlayFigures figures, bool isFocused)
    {
        OverlayView view = figures.View;
        EntityInspection inspection = figures.Inspection;
        if (inspection.Entity != _shown)
        {
            _shown = inspection.Entity;
            _cursor = default;
            _error = null;
            if (view.Entry.Purpose == EntryPurpose.Value)
            {
                view.Entry.Close();
            }
        }

        if (_shown.IsNone)
        {
            area.Title("NO ENTITY IS CHOSEN");
            return false;
        }

        DrawHead(area, view, inspection);
        inspection.ReadLines();
        int lines = Math.Max(0, area.Rows - HeadRows - 2);
        PanelArea list = area.Part(0, HeadRows, area.Columns, lines);
        PanelArea foot = area.Part(0, area.Rows - 1, area.Columns, 1);
        if (!inspection.IsAlive)
        {
            if (view.Entry.Purpose == EntryPurpose.Value)
            {
                view.Entry.Close();
            }

            WriteDeath(list, inspection);
            return false;
        }

        return DrawLines(list, foot, view, inspection, isFocused);
    }

    private void DrawHead(in PanelArea area, OverlayView view, EntityInspection inspection)
    {
        int length = FieldText.WriteEntity(_shown, _text);
        area.Part(0, 0, area.Columns, 1).Fill(Palette.TitleStrip);
        int column = area.Text(1, 0, _text.AsSpan(0, length), Palette.Title);
        bool isDead = !inspection.IsAlive;
        column = area.Text(column + 1, 0, isDead ? "dead" : "alive", isDead ? Palette.Garbage : Palette.Live);
        if (inspection.World is { } world && inspection.IsAlive)
        {
            EntityPlace place = inspection.Place;
            area.CutText(column + 2, 0, area.Columns - column - 3, world.NameOf(place.Table), Palette.Label);
            column = area.Text(1, 1, "chunk", Palette.Label);
            column = area.Number(column + 1, 1, Quantity.Exact(place.Chunk + 1), Palette.Text);
            column = area.Text(column + 1, 1, "of", Palette.Label);
            column = area.Number(column + 1, 1, Quantity.Exact(world.ChunkCountOf(place.Table)), Palette.Text);
            column = area.Text(column, 1, ", row", Palette.Label);
            column = area.Number(column + 1, 1, Quantity.Exact(place.Row), Palette.Text);
            column = area.Text(column + 2, 1, "seen for", Palette.Label);
            column = area.Number(column + 1, 1, Quantity.Exact(inspection.Frame - inspection.Since), Palette.Text);
            column = area.Text(column + 1, 1, "steps", Palette.Label);
            if (inspection.Moves > 0)
            {
                column = area.Text(column, 1, ", moved", Palette.Label);
                column = area.Number(column + 1, 1, Quantity.Exact(inspection.Moves), Palette.Waiting);
                area.Text(column, 1, "×", Palette.Label);
            }
        }

        column = 1;
        if (Button.Draw(area, view, ref column, 2, "W", "what holds it") || view.WantsHolders)
        {
            inspection.SearchHolders();
            view.WantsHolders = false;
        }

        if (inspection.HasBefore && Button.Draw(area, view, ref column, 2, "Backspace", "back"))
        {
            inspection.Back();
        }
    }

    private static void WriteDeath(in PanelArea area, EntityInspection inspection)
    {
        if (inspection.World is null)
        {
            area.CutText(1, 1, area.Columns - 2, "It is alive in no world that the overlay is shown.", Palette.Label);
            return;
        }

        int column = area.Text(1, 1, "It died in step", Palette.Garbage);
        column = area.Number(column + 1, 1, Quantity.Exact(inspection.DiedIn), Palette.Text);
        column = area.Text(column, 1, ",", Palette.Label);
        column = area.Number(column + 1, 1, Quantity.Exact(inspection.Frame - inspection.DiedIn), Palette.Text);
        area.Text(column + 1, 1, "steps ago.", Palette.Label);
    }

    private bool DrawLines(
        in PanelArea list, in PanelArea foot, OverlayView view, EntityInspection inspection, bool isFocused)
    {
        ReadOnlySpan<InspectorLine> lines = inspection.Lines;
        int chosen = Math.Min(_cursor.Row, lines.Length - 1);
        bool turnsValue = chosen >= 0 && view.IsOver(list, 0, chosen - _cursor.Scroll, list.Columns);
        int turns = turnsValue ? -view.Scrolls / 3 : 0;
        bool isOver = list.Contains(view.Pointer) && !turnsValue;
        int before = _cursor.Row;
        _cursor.Move(isFocused ? view.Steps : 0, isOver ? view.Scrolls : 0, lines.Length, list.Rows);
        view.Steps = isFocused ? 0 : view.Steps;
        bool opens = isFocused && view.WantsOpen;
        bool isClicked = false;
        for (int line = 0; line < list.Rows && _cursor.Scroll + line < lines.Length; line++)
        {
            int index = _cursor.Scroll + line;
            if (TableLayout.Row(list, view, line, index == _cursor.Row))
            {
                isClicked = true;
                opens = index == _cursor.Row || lines[index].Field?.Kind == FieldKind.Entity;
                _cursor.Row = index;
                _isDragging = true;
                _dragged = 0;
            }

            WriteLine(list, line, lines[index], view, inspection, index == _cursor.Row);
        }

        if (before != _cursor.Row)
        {
            _error = null;
            if (view.Entry.Purpose == EntryPurpose.Value)
            {
                view.Entry.Close();
            }
        }

        if (lines.Length > 0)
        {
            InspectorLine line = lines[Math.Min(_cursor.Row, lines.Length - 1)];
            Act(line, view, inspection, opens, turns + DragTurns(view, list));
            WriteFoot(foot, line, view);
        }

        TableLayout.Rest(foot.Part(Math.Max(0, foot.Columns - 24), 0, 24, 1), 0, _cursor.Scroll, Math.Max(0, lines.Length - _cursor.Scroll - list.Rows));
        return isClicked;
    }

    /// <summary>Steps by which the user has drawn the chosen value.</summary>
    private int DragTurns(OverlayView view, in PanelArea list)
    {
        Vector2 drag = view.Drag;
        if (drag == Vector2.Zero || !_isDragging)
        {
            return 0;
        }

        int line = _cursor.Row - _cursor.Scroll;
        if (_dragged == 0 && !view.IsOver(list, 0, line, list.Columns))
        {
            _isDragging = false;
            return 0;
        }

        _dragged += drag.X;
        int turns = (int)(_dragged / DragPixels);
        _dragged -= turns * DragPixels;
        return turns;
    }

    private void Act(in InspectorLine line, OverlayView view, EntityInspection inspection, bool opens, int turns)
    {
        if (line.Field is not { } field || inspection.World is not { } world)
        {
            return;
        }

        ReadOnlySpan<byte> component = world.ValueOf(inspection.Entity, line.Component);
        if (component.IsEmpty || field.Bytes == 0)
        {
            return;
        }

        ReadOnlySpan<byte> value = component.Slice(field.Offset, field.Bytes);
        Span<byte> changed = _value;
        TextEntry entry = view.Entry;
        if (entry.Purpose == EntryPurpose.Value && entry.IsSet)
        {
            _error = FieldText.Parse(field, entry.Text, changed);
            entry.Close();
            if (_error is null)
            {
                inspection.Edit(line, changed);
            }
        }
        else if (opens && field.Kind == FieldKind.Entity)
        {
            var target = new EntityKey(FieldText.BitsOf(field, value));
            if (!target.IsNone)
            {
                inspection.Inspect(target);
            }
        }
        else if (opens && field.Kind == FieldKind.Boolean)
        {
            turns = 1;
        }
        else if (opens && FieldText.IsEditable(field))
        {
            _error = null;
            view.BeginEntry(EntryPurpose.Value, _text.AsSpan(0, FieldText.Write(field, value, _text)));
        }

        if (turns != 0 && FieldText.IsEditable(field))
        {
            value.CopyTo(changed);
            if (FieldText.Turn(field, changed, turns))
            {
                inspection.Edit(line, changed);
            }
        }
    }

    private void WriteLine(
        in PanelArea area, int row, in InspectorLine line, OverlayView view, EntityInspection inspection, bool isChosen)
    {
        IWorldContent world = inspection.World!;
        ReadOnlySpan<byte> component = world.ValueOf(inspection.Entity, line.Component);
        if (line.Field is not { } field)
        {
            WriteComponent(area, row, line.Component, component, inspection);
            return;
        }

        area.CutText(3, row, NameColumns - 1, field.Name, Palette.Label);
        int room = area.Columns - NameColumns - 4;
        if (isChosen && view.Entry.Purpose == EntryPurpose.Value)
        {
            area.Part(NameColumns + 3, row, room, 1).Fill(Palette.Plot);
            int end = area.Text(NameColumns + 3, row, view.Entry.Text, Palette.Waiting);
            area.Text(end, row, "▌", Palette.Waiting);
            return;
        }

        if (field.Bytes == 0)
        {
            area.CutText(NameColumns + 3, row, room, "of a type that is not registered: FieldRegistry.Add", Palette.Faint);
            return;
        }

        int length = FieldText.Write(field, component.Slice(field.Offset, field.Bytes), _text);
        int type = Math.Min(field.TypeName.Length, 16);
        area.CutText(NameColumns + 3, row, room - type, _text.AsSpan(0, length), ColorOf(field, component, inspection));
        if (length + type + 2 < room)
        {
            area.TextBefore(area.Columns - 1, row, field.TypeName.AsSpan(0, type), Palette.Faint);
        }
    }

    private static Color ColorOf(FieldDescription field, ReadOnlySpan<byte> component, EntityInspection inspection)
    {
        if (field.Kind != FieldKind.Entity)
        {
            return FieldText.IsEditable(field) ? Palette.Text : Palette.Label;
        }

        var target = new EntityKey(FieldText.BitsOf(field, component.Slice(field.Offset, field.Bytes)));
        return target.IsNone ? Palette.Faint : inspection.WorldOf(target) is null ? Palette.Garbage : Palette.Committed;
    }

    private static void WriteComponent(
        in PanelArea area, int row, int component, ReadOnlySpan<byte> value, EntityInspection inspection)
    {
        IWorldContent world = inspection.World!;
        bool isEnabled = world.IsEnabled(inspection.Entity, component);
        ReadOnlySpan<char> name = world.ComponentName(component);
        area.CutText(1, row, area.Columns - 2, name, isEnabled ? Palette.Title : Palette.Faint);
        int column = name.Length + 3;
        bool hasFields = !FieldRegistry.FieldsOf(world.TypeOf(component)).IsEmpty;
        string note = !isEnabled ? "disabled"
            : value.IsEmpty ? "no bytes: a tag, or of references"
            : hasFields ? ""
            : "fields not registered: ComponentRegistry.Add";
        area.CutText(column, row, area.Columns - column - 8, note, Palette.Faint);
        if (!value.IsEmpty)
        {
            area.NumberEndingBefore(area.Columns - 1, row, Quantity.Bytes(value.Length), Palette.Label);
        }
    }

    private void WriteFoot(in PanelArea area, in InspectorLine line, OverlayView view)
    {
        int room = area.Columns - 26;
        if (_error is not null)
        {
            area.CutText(1, 0, room, _error, Palette.Garbage);
        }
        else if (line.Field is { Kind: FieldKind.Choice or FieldKind.Flags } choice)
        {
            int column = 1;
            foreach (string constant in choice.Constants)
            {
                area.CutText(column, 0, room - column, constant, Palette.Label);
                column += constant.Length + 1;
            }
        }
        else if (view.Entry.Purpose == EntryPurpose.Value)
        {
            area.CutText(1, 0, room, "Enter sets it, Escape leaves it", Palette.Label);
        }
        else
        {
            string hint = line.Field is not { } field ? ""
                : field.Kind == FieldKind.Entity ? "Enter or a click follows it"
                : FieldText.IsEditable(field) ? "Enter edits it; the wheel or a drag turns it"
                : "not edited here";
            area.CutText(1, 0, room, hint, Palette.Label);
        }
    }
}
