namespace Ashlar.Overlay;

/// <summary>Which row of a list is chosen, and how far it is scrolled; for pages with more than one list.</summary>
internal struct ListCursor
{
    /// <summary>The row that is chosen.</summary>
    public int Row;

    /// <summary>The first row that is shown.</summary>
    public int Scroll;

    /// <summary>Moves as the user wants; a move of the row keeps it in sight.</summary>
    /// <param name="steps">Rows to move the choice by.</param>
    /// <param name="scrolls">Rows to scroll by.</param>
    /// <param name="rows">How many there are.</param>
    /// <param name="lines">How many find room.</param>
    public void Move(int steps, int scrolls, int rows, int lines)
    {
        Row = Math.Clamp(Row + steps, 0, Math.Max(0, rows - 1));
        Scroll = Math.Clamp(Scroll + scrolls, 0, Math.Max(0, rows - lines));
        if (steps != 0)
        {
            Scroll = Math.Clamp(Scroll, Math.Max(0, Row - lines + 1), Row);
        }
    }
}
