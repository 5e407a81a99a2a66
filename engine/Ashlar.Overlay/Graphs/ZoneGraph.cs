using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>
/// What each zone took of the frames, one upon the other: those that take most have colours of their own, the rest shares
/// one. Where frames share a bar, the slowest is shown. A hitch is cut as in the <see cref="FrameGraph"/>.
/// </summary>
internal sealed class ZoneGraph
{
    private const double LeastTopMilliseconds = 0.5;
    private const double LargestShareOfMean = 8;
    private const float MarkHeight = 3;

    private static readonly Color[] Colors =
    [
        Color.FromRgb(0x4CC9C0), Color.FromRgb(0x7F9CF5), Color.FromRgb(0xFFB648), Color.FromRgb(0x9BE86B),
        Color.FromRgb(0xE08CD8), Color.FromRgb(0x63A8FF), Color.FromRgb(0xF4F7A1), Color.FromRgb(0xD98B5F),
    ];

    private GraphScale _scale = GraphScale.Decimal(LeastTopMilliseconds);

    /// <summary>The colour of a rank; of -1, that of the rest.</summary>
    public static Color ColorOf(int rank) => rank < 0 ? Palette.Present : Colors[rank];

    /// <summary>Draws it.</summary>
    public void Draw(in PanelArea area, OverlayFigures figures)
    {
        FrameTimings timings = figures.Timings;
        var plot = new Plot(area, timings.Frames, timings.Count);
        Spread sums = default;
        for (int age = 0; age < timings.Count; age++)
        {
            sums.Add(timings[age].ZoneMilliseconds);
        }

        _scale.Follow(sums.IsMeasured ? Math.Min(sums.Maximum, sums.Average * LargestShareOfMean) : 0);
        plot.Fill();
        for (int bar = 0; bar < plot.Span.Bars; bar++)
        {
            if (plot.Span.TryGetAges(bar, out int newest, out int oldest))
            {
                DrawBar(plot, bar, timings, figures.Zones, SlowestOf(timings, newest, oldest));
            }
        }

        DrawCursor(plot, figures);
        plot.TopLabel(Quantity.Milliseconds(_scale.Top));
    }

    private void DrawBar(in Plot plot, int bar, FrameTimings timings, ZoneFigures zones, int slowest)
    {
        double most = timings[slowest].ZoneMilliseconds;
        double from = 0;
        for (int rank = 0; rank < zones.Ranked.Length; rank++)
        {
            double to = from + (timings.Zones[zones.Ranked[rank]][slowest].SelfMilliseconds / _scale.Top);
            plot.Bar(bar, from, to, ColorOf(rank));
            from = to;
        }

        plot.Bar(bar, from, most / _scale.Top, ColorOf(-1));
        if (most > _scale.Top)
        {
            plot.Mark(bar, MarkHeight, Palette.Waiting);
        }
    }

    /// <summary>The moment as a line; the pointer looks at the slowest frame of its bar, and a click pins that.</summary>
    private static void DrawCursor(in Plot plot, OverlayFigures figures)
    {
        TimeCursor cursor = figures.View.Cursor;
        int shown = figures.Moment.IsPast ? plot.Span.BarOf(figures.TimingsAge) : -1;
        int pointed = plot.BarAt(figures.View.Pointer);
        if (pointed >= 0 && plot.Span.TryGetAges(pointed, out int newest, out int oldest)
            && TryFind(figures, SlowestOf(figures.Timings, newest, oldest), out long at))
        {
            cursor.Point(at);
            if (figures.View.TakesClick(plot.Field))
            {
                cursor.Pinned = cursor.Pinned != 0 && shown == pointed ? 0 : at;
            }
        }

        if (shown >= 0)
        {
            plot.Bar(shown, 0, 1, Palette.Text.WithAlpha(150));
        }
    }

    /// <summary>Finds the moment of a frame of the timings; there is none of a frame in which the history stood still.</summary>
    private static bool TryFind(OverlayFigures figures, int age, out long at)
    {
        History<FrameNote> notes = figures.Timeline.Frames;
        long frame = figures.Timings.Frames - 1 - age;
        int note = 0;
        while (note < notes.Count && notes[note].Frame > frame)
        {
            note++;
        }

        bool isFound = note < notes.Count && notes[note].Frame == frame;
        at = isFound ? notes[note].At : 0;
        return isFound;
    }

    private static int SlowestOf(FrameTimings timings, int newest, int oldest)
    {
        int slowest = newest;
        for (int age = newest; age <= oldest; age++)
        {
            slowest = timings[age].ZoneMilliseconds > timings[slowest].ZoneMilliseconds ? age : slowest;
        }

        return slowest;
    }
}
