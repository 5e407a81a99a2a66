namespace Ashlar.Overlay;

/// <summary>Says that there are sections above or below, and how to get there.</summary>
internal sealed class MorePanel : Panel
{
    public static readonly MorePanel Instance = new();

    public override int LeastRows(OverlayFigures figures, int columns) => 1;

    public override int WantedRows(OverlayFigures figures, int columns) => 1;

    public override void Draw(in PanelArea area, OverlayFigures figures)
    {
        OverlayView view = figures.View;
        int column = 1;
        if (Button.Draw(area, view, ref column, 0, "PgUp", "sections above"))
        {
            view.Scroll--;
        }

        if (Button.Draw(area, view, ref column, 0, "PgDn", "sections below"))
        {
            view.Scroll++;
        }
    }
}
