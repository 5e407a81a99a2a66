using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>
/// Stacks panels at the right edge of the picture.
/// </summary>
internal static class OverlayLayout
{
    /// <summary>Draws as many of the panels as fit, the first before the last, on one dark ground.</summary>
    /// <param name="list">Where to.</param>
    /// <param name="screen">The cells of the list's picture.</param>
    /// <param name="panels">From top to bottom; when there is no room for all, the last are left out.</param>
    /// <param name="wantedColumns">Columns of text that the panels would like.</param>
    /// <param name="margin">Cells to keep clear at the edges of the picture.</param>
    /// <param name="figures">What they show.</param>
    /// <returns>Where they stand; empty when there is no room for any.</returns>
    public static PanelArea Draw(
        DrawList list,
        TextScreen screen,
        ReadOnlySpan<Panel> panels,
        int wantedColumns,
        int margin,
        OverlayFigures figures)
    {
        int columns = Math.Min(wantedColumns, screen.Columns - (2 * margin));
        int available = screen.Rows - (2 * margin);
        Span<int> rows = stackalloc int[panels.Length];
        int used = ShareRows(panels, available, columns, figures, rows);
        if (used == 0 || columns < 1)
        {
            return new PanelArea(list, screen.Scale, 0, 0, 0, 0);
        }

        // Empty rows between the panels, when no panel has a use for them.
        int gap = used + panels.Length - 1 <= available ? 1 : 0;
        used += gap * (CountShown(rows) - 1);

        HoverText hover = figures.View.Hover;
        var area = new PanelArea(list, screen.Scale, screen.Columns - margin - columns, margin, columns, used, hover);
        area.Fill(Palette.Panel);
        area.Block(0, 0, 1, area.Height, Palette.Edge);
        int top = 0;
        for (int index = 0; index < panels.Length; index++)
        {
            if (rows[index] > 0)
            {
                panels[index].Draw(area.Part(0, top, columns, rows[index]), figures);
                top += rows[index] + gap;
            }
        }

        return area;
    }

    /// <summary>
    /// Draws panels of which not all find room: the first always, of the others those that the user scrolls to.
    /// </summary>
    /// <param name="list">Where to.</param>
    /// <param name="screen">The cells of the list's picture.</param>
    /// <param name="panels">From top to bottom.</param>
    /// <param name="shown">Room for one panel more than there are.</param>
    /// <param name="wantedColumns">Columns of text that the panels would like.</param>
    /// <param name="figures">What they show.</param>
    /// <returns>Where they stand.</returns>
    public static PanelArea DrawScrolled(
        DrawList list,
        TextScreen screen,
        ReadOnlySpan<Panel> panels,
        Panel[] shown,
        int wantedColumns,
        OverlayFigures figures)
    {
        int columns = Math.Min(wantedColumns, screen.Columns);
        if (LeastRows(panels, columns, figures) <= screen.Rows)
        {
            return Draw(list, screen, panels, wantedColumns, 0, figures);
        }

        int room = screen.Rows - 1 - panels[0].LeastRows(figures, columns);
        int last = panels.Length - 1;
        while (last > 1 && LeastRows(panels[(last - 1)..], columns, figures) <= room)
        {
            last--;
        }

        OverlayView view = figures.View;
        int skipped = Math.Clamp(view.Scroll + Math.Sign(view.Scrolls) + view.Steps, 0, last - 1);
        view.Scroll = skipped;
        shown[0] = panels[0];
        shown[1] = MorePanel.Instance;
        panels[(1 + skipped)..].CopyTo(shown.AsSpan(2));
        return Draw(list, screen, shown.AsSpan(0, panels.Length + 1 - skipped), wantedColumns, 0, figures);
    }

    /// <summary>Gives each panel the least it needs, then the rest in turns to those that want more.</summary>
    /// <returns>Rows given in all.</returns>
    internal static int ShareRows(
        ReadOnlySpan<Panel> panels, int available, int columns, OverlayFigures figures, Span<int> rows)
    {
        Span<int> wanted = stackalloc int[panels.Length];
        int used = 0;
        for (int index = 0; index < panels.Length; index++)
        {
            int least = panels[index].LeastRows(figures, columns);
            rows[index] = used + least <= available ? least : 0;
            wanted[index] = rows[index] == 0 ? 0 : panels[index].WantedRows(figures, columns);
            used += rows[index];
        }

        bool anyGrew = true;
        while (used < available && anyGrew)
        {
            anyGrew = false;
            for (int index = 0; index < panels.Length && used < available; index++)
            {
                if (rows[index] < wanted[index])
                {
                    rows[index]++;
                    used++;
                    anyGrew = true;
                }
            }
        }

        return used;
    }

    private static int LeastRows(ReadOnlySpan<Panel> panels, int columns, OverlayFigures figures)
    {
        int rows = 0;
        foreach (Panel panel in panels)
        {
            rows += panel.LeastRows(figures, columns);
        }

        return rows;
    }

    private static int CountShown(ReadOnlySpan<int> rows) => rows.Length - rows.Count(0);
}
