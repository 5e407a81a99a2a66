using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>A number of the program's own, frame by frame, from zero or its least up to its largest.</summary>
internal static class NumberGraph
{
    /// <summary>Draws it, where there is a number.</summary>
    /// <returns>What the remembered frames have.</returns>
    public static Spread Draw(in PanelArea area, FrameTimings timings, FramePlot numbers)
    {
        var plot = new Plot(area, timings.Frames, timings.Count);
        Spread values = default;
        for (int age = 0; age < timings.Count; age++)
        {
            values.Add(numbers[age]);
        }

        plot.Fill();
        double bottom = values.IsMeasured ? Math.Min(0, values.Minimum) : 0;
        double height = values.IsMeasured ? Math.Max(values.Maximum - bottom, double.Epsilon) : 1;
        for (int bar = 0; bar < plot.Span.Bars; bar++)
        {
            if (plot.Span.TryGetAges(bar, out int newest, out _) && !double.IsNaN(numbers[newest]))
            {
                plot.Bar(bar, 0, (numbers[newest] - bottom) / height, Palette.Committed);
            }
        }

        return values;
    }
}
