using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>
/// The frame of a table that is sorted, scrolled and selected from: headings at the top, rows below, one of them
/// chosen. The first column takes the room that the others leave.
/// </summary>
internal static class TableLayout
{
    /// <summary>Names shorter than this tell little.</summary>
    private const int LeastFirstColumns = 20;

    /// <summary>
    /// Columns of cells that the first column has: what the others leave. Where that were too little, the last of them stand
    /// outside of the area, and are cut.
    /// </summary>
    public static int FirstColumns(in PanelArea area, ReadOnlySpan<TableColumn> columns)
    {
        int first = area.Columns - 2;
        foreach (ref readonly TableColumn column in columns[1..CountShown(area, columns)])
        {
            first -= column.Cells;
        }

        return first;
    }

    /// <summary>How many of the columns find room.</summary>
    public static int CountShown(in PanelArea area, ReadOnlySpan<TableColumn> columns)
    {
        int room = area.Columns - 2 - LeastFirstColumns;
        int count = 1;
        while (count < columns.Length && columns[count].Cells <= room)
        {
            room -= columns[count++].Cells;
        }

        return count;
    }

    /// <summary>Writes the headings, and sorts by the one that is clicked.</summary>
    public static void Headings(in PanelArea area, OverlayView view, ReadOnlySpan<TableColumn> columns)
    {
        columns = columns[..CountShown(area, columns)];
        ref SortOrder order = ref view.Order;
        for (; view.SortSteps > 0; view.SortSteps--)
        {
            order = new SortOrder((order.Column + 1) % columns.Length);
        }

        area.Part(0, 0, area.Columns, 1).Fill(Palette.TitleStrip);
        int first = FirstColumns(area, columns);
        int end = 1 + first;
        for (int index = 0; index < columns.Length; index++)
        {
            ref readonly TableColumn column = ref columns[index];
            int cells = index == 0 ? first : column.Cells;
            end += index == 0 ? 0 : cells;
            bool isOrder = order.Column == index;
            if (view.IsOver(area, end - cells, 0, cells))
            {
                area.Part(end - cells, 0, cells, 1).Fill(Palette.Hover);
            }

            if (view.TakesClick(area, end - cells, 0, cells))
            {
                order = order.Choose(index);
            }

            Color color = isOrder ? Palette.Title : column.Color;
            if (index == 0)
            {
                area.Text(1, 0, column.Heading, color);
            }
            else
            {
                area.TextBefore(end, 0, column.Heading, color);
                if (isOrder)
                {
                    area.TextBefore(end - column.Heading.Length, 0, order.IsAscending ? "▲" : "▼", Palette.Title);
                }
            }
        }
    }

    /// <summary>Moves the selection and the scroll as the user wants.</summary>
    /// <param name="view">What the user wants.</param>
    /// <param name="selected">The row that is chosen, or -1.</param>
    /// <param name="rows">How many there are.</param>
    /// <param name="lines">How many find room.</param>
    /// <returns>The row that is chosen now, or -1.</returns>
    public static int Move(OverlayView view, int selected, int rows, int lines)
    {
        ref int scroll = ref view.Scroll;
        scroll = Math.Clamp(scroll + view.Scrolls, 0, Math.Max(0, rows - lines));
        if (view.Steps == 0 || rows == 0)
        {
            return selected;
        }

        selected = selected < 0 ? 0 : Math.Clamp(selected + view.Steps, 0, rows - 1);
        view.Steps = 0;
        scroll = Math.Clamp(scroll, Math.Max(0, selected - lines + 1), selected);
        return selected;
    }

    /// <summary>
    /// Sorts rows and scrolls through them, where none can be selected; tells below the table how many stand above and below.
    /// </summary>
    /// <param name="table">The table with its headings.</param>
    /// <param name="view">What the user wants.</param>
    /// <param name="keys">The rows.</param>
    /// <returns>Those that are shown, from the line below the headings on.</returns>
    public static ReadOnlySpan<SortKey> Scrolled(in PanelArea table, OverlayView view, Span<SortKey> keys)
    {
        keys.Sort(Ascending<SortKey>.Order);
        int lines = Math.Max(0, table.Rows - 2);
        Move(view, -1, keys.Length, lines);
        Span<SortKey> shown = keys[Math.Min(view.Scroll, keys.Length)..];
        shown = shown[..Math.Min(lines, shown.Length)];
        Rest(table, table.Rows - 1, view.Scroll, keys.Length - view.Scroll - shown.Length);
        return shown;
    }

    /// <summary>Marks a row that is chosen or pointed at.</summary>
    /// <returns>True when it is clicked.</returns>
    public static bool Row(in PanelArea area, OverlayView view, int line, bool isSelected)
    {
        if (isSelected || view.IsOver(area, 0, line, area.Columns))
        {
            area.Part(0, line, area.Columns, 1).Fill(isSelected ? Palette.Selection : Palette.Hover);
        }

        return view.TakesClick(area, 0, line, area.Columns);
    }

    /// <summary>Tells how many rows stand above and below those shown.</summary>
    public static void Rest(in PanelArea area, int line, int above, int below)
    {
        if (above + below > 0)
        {
            int column = area.Text(1, line, "↑", Palette.Faint);
            column = area.Number(column, line, Quantity.Exact(above), Palette.Label);
            column = area.Text(column + 2, line, "↓", Palette.Faint);
            area.Number(column, line, Quantity.Exact(below), Palette.Label);
        }
    }
}
