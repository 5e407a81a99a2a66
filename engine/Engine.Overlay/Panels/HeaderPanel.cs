using Engine.Memory;

namespace Engine.Overlay;

/// <summary>What this is, the frame, the check level.</summary>
internal sealed class HeaderPanel : Panel
{
    public override int LeastRows(OverlayFigures figures, int columns) => 1;

    public override int WantedRows(OverlayFigures figures, int columns) => 1;

    public override void Draw(in PanelArea area, OverlayFigures figures)
    {
        area.Part(0, 0, area.Columns, 1).Fill(Palette.Edge.WithAlpha(70));
        int column = area.Text(1, 0, "MEMORY PROFILER", Palette.Text);
        string checks = MemoryChecks.Name(MemoryChecks.Level);
        int end = area.Columns - 1;
        if (end - column > 34)
        {
            area.TextBefore(end, 0, checks, Palette.Text);
            end -= checks.Length + 1;
            area.TextBefore(end, 0, "checks", Palette.Label);
            end -= 9;
        }

        Span<char> number = stackalloc char[Quantity.MaximumLength];
        int length = Quantity.Exact(figures.FrameIndex).Write(number);
        area.TextBefore(end, 0, number[..length], Palette.Text);
        area.TextBefore(end - length - 1, 0, "frame", Palette.Label);
    }
}
