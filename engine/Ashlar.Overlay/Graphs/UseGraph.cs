using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>Bytes in use, frame by frame, as an area; neighbours of one height are one shape.</summary>
internal sealed class UseGraph
{
    private const double LeastTopBytes = 1 << 10;

    private GraphScale _scale = GraphScale.Binary(LeastTopBytes);

    /// <summary>Draws values of which the last is the newest.</summary>
    /// <param name="area">Where.</param>
    /// <param name="values">The values, oldest first.</param>
    /// <param name="added">How many there ever were.</param>
    /// <param name="capacityBytes">What there is room for: a line; 0 for none.</param>
    /// <param name="color">Colour of the area.</param>
    /// <param name="figures">What is shown.</param>
    /// <param name="notes">What stands behind the values: frames or seconds.</param>
    /// <param name="offset">How much older a value is among the notes than among the values.</param>
    public void Draw(
        in PanelArea area,
        ReadOnlySpan<long> values,
        long added,
        long capacityBytes,
        Color color,
        OverlayFigures figures,
        History<FrameNote> notes,
        int offset)
    {
        var plot = new Plot(area, added, values.Length);
        long most = 0;
        foreach (long value in values)
        {
            most = Math.Max(most, value);
        }

        _scale.Follow(most);
        plot.Fill();
        int start = 0;
        int height = 0;
        for (int bar = 0; bar <= plot.Span.Bars; bar++)
        {
            int next = bar == plot.Span.Bars ? -1 : HeightOf(plot, bar, values, area.Height);
            if (next != height)
            {
                double share = (double)height / area.Height;
                plot.Bars(start, bar - start, 0, share, color.WithAlpha(110));
                plot.Bars(start, bar - start, Math.Max(0, share - (1.0 / area.Height)), share, color);
                start = bar;
                height = next;
            }
        }

        GraphCursor.Draw(plot, figures, notes, offset);
        plot.Line(capacityBytes / _scale.Top, Palette.Committed);
        plot.TopLabel(Quantity.Bytes((long)_scale.Top));
    }

    private int HeightOf(in Plot plot, int bar, ReadOnlySpan<long> values, int steps)
    {
        if (!plot.Span.TryGetAges(bar, out int newest, out int oldest))
        {
            return 0;
        }

        long most = 0;
        for (int age = newest; age <= oldest; age++)
        {
            most = Math.Max(most, values[values.Length - 1 - age]);
        }

        return (int)Math.Ceiling(most / _scale.Top * steps);
    }
}
