namespace Ashlar.Overlay;

/// <summary>
/// The frame times as bars of update, draw and present, with the 60 Hz line. Where frames share a bar, the slowest is
/// shown; a collection among them puts a red mark above it, and its pause is red within the bar. A hitch far above the
/// rest is cut, and bright where it is cut, or it would flatten everything else for as long as it is remembered. Where the
/// loop does not report its frames, bars are the intervals between them.
/// </summary>
internal sealed class FrameGraph
{
    private const double SixtyHertzMilliseconds = 1000.0 / 60;
    private const double LeastTopMilliseconds = 20;
    private const double LargestShareOfMean = 4;
    private const float MarkHeight = 3;

    private GraphScale _scale = GraphScale.Decimal(LeastTopMilliseconds);

    /// <summary>Draws it.</summary>
    public void Draw(in PanelArea area, OverlayFigures figures)
    {
        History<FrameNote> frames = figures.GraphNotes;
        var plot = new Plot(area, frames.Added, frames.Count, figures.GraphSpan);
        Spread total = default;
        for (int age = 0; age < Math.Min(frames.Count, figures.GraphSpan); age++)
        {
            total.Add(frames[age].Duration);
        }

        _scale.Follow(Math.Min(total.Maximum, total.Average * LargestShareOfMean));
        plot.Fill();
        for (int bar = 0; bar < plot.Span.Bars; bar++)
        {
            if (plot.Span.TryGetAges(bar, out int newest, out int oldest))
            {
                DrawBar(plot, bar, frames, newest, oldest);
            }
        }

        int cursor = GraphCursor.Draw(plot, figures, frames);
        plot.Line(SixtyHertzMilliseconds / _scale.Top, Palette.Waiting.WithAlpha(150));
        plot.TopLabel(Quantity.Milliseconds(_scale.Top));
        plot.LineLabel(SixtyHertzMilliseconds / _scale.Top, Quantity.Milliseconds(SixtyHertzMilliseconds));
        Readout.Draw(plot, cursor, figures, isMemory: false);
    }

    private void DrawBar(in Plot plot, int bar, History<FrameNote> frames, int newest, int oldest)
    {
        int collections = 0;
        int slowest = newest;
        for (int age = newest; age <= oldest; age++)
        {
            ref readonly FrameNote sample = ref frames[age];
            collections += sample.Collections;
            slowest = sample.Duration > frames[slowest].Duration ? age : slowest;
        }

        ref readonly FrameNote shown = ref frames[slowest];
        double update = OrZero(shown.UpdateMilliseconds) / _scale.Top;
        double draw = update + (OrZero(shown.DrawMilliseconds) / _scale.Top);
        double total = shown.Duration / _scale.Top;
        plot.Bar(bar, 0, update, Palette.Update);
        plot.Bar(bar, update, draw, Palette.Draw);
        plot.Bar(bar, draw, total, Palette.Present);
        if (total > 1)
        {
            plot.Mark(bar, MarkHeight, Palette.Waiting);
        }

        if (collections > 0)
        {
            plot.Bar(bar, total, 1, Palette.Garbage.WithAlpha(70));
            plot.Bar(bar, Math.Max(0, total - (shown.PauseMilliseconds / _scale.Top)), total, Palette.Garbage);
            plot.Mark(bar, MarkHeight, Palette.Garbage);
        }
    }

    private static float OrZero(float milliseconds) => float.IsNaN(milliseconds) ? 0 : milliseconds;
}
