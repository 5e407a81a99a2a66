namespace Ashlar.Overlay;

/// <summary>
/// One section of the overlay, as wide as the overlay and some rows high. To add a section, derive from this and put it
/// into a form's list in <see cref="MemoryOverlay"/>.
/// </summary>
internal abstract class Panel
{
    /// <summary>The least rows that make sense, its title included; 0 when there is nothing to show.</summary>
    public abstract int LeastRows(OverlayFigures figures, int columns);

    /// <summary>Rows it would like; at least <see cref="LeastRows"/>.</summary>
    public abstract int WantedRows(OverlayFigures figures, int columns);

    /// <summary>Draws it. Called only with <see cref="LeastRows"/> or more.</summary>
    public abstract void Draw(in PanelArea area, OverlayFigures figures);
}
