namespace Ashlar.Overlay;

/// <summary>A word that can be clicked, with the key that does the same.</summary>
internal static class Button
{
    /// <summary>Draws it.</summary>
    /// <param name="area">Where.</param>
    /// <param name="view">What the user does.</param>
    /// <param name="column">The column it starts at; moved behind it.</param>
    /// <param name="row">The row.</param>
    /// <param name="key">The key, as it is called; empty when there is none.</param>
    /// <param name="text">What it does.</param>
    /// <param name="isOn">Whether it is in force.</param>
    /// <returns>True when it is clicked.</returns>
    public static bool Draw(
        in PanelArea area,
        OverlayView view,
        ref int column,
        int row,
        ReadOnlySpan<char> key,
        ReadOnlySpan<char> text,
        bool isOn = false)
    {
        int cells = key.Length + text.Length + (key.IsEmpty ? 0 : 1);
        bool isOver = view.IsOver(area, column, row, cells);
        area.Part(column, row, cells, 1).Fill(isOver ? Palette.Hover : isOn ? Palette.Selection : Palette.TitleStrip);
        bool isClicked = view.TakesClick(area, column, row, cells);
        int next = area.Text(column, row, key, view.HasKeys ? Palette.Waiting : Palette.Faint);
        next = area.Text(next, row, key.IsEmpty ? "" : "·", Palette.Faint);
        area.Text(next, row, text, isOn ? Palette.Title : Palette.Text);
        column += cells + 2;
        return isClicked;
    }
}
