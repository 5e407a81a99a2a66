namespace Ashlar.Overlay;

/// <summary>
/// The moment that the user looks at, as a line in a graph; and the other way round: the pointer over a bar looks at the
/// slowest of its frames, a click pins it, and a click on the pinned bar goes back to now.
/// </summary>
internal static class GraphCursor
{
    /// <summary>Draws the line, and takes what the pointer does.</summary>
    /// <param name="plot">The graph.</param>
    /// <param name="figures">What is shown.</param>
    /// <param name="notes">What stands behind its bars: frames or seconds.</param>
    /// <param name="offset">How much older a bar's values are among the notes than in the graph.</param>
    /// <returns>The bar of the moment, or -1.</returns>
    public static int Draw(in Plot plot, OverlayFigures figures, History<FrameNote> notes, int offset = 0)
    {
        TimeCursor cursor = figures.View.Cursor;
        bool isFrames = ReferenceEquals(notes, figures.Timeline.Frames);
        int pointed = plot.BarAt(figures.View.Pointer);
        if (pointed >= 0 && TryGetSlowest(plot, pointed, notes, offset, out int slowest))
        {
            long at = notes[slowest].At;
            cursor.Point(at);
            if (figures.View.TakesClick(plot.Field))
            {
                cursor.Pinned = BarOf(plot, figures.Timeline.Find(cursor.Pinned), isFrames, offset) == pointed ? 0 : at;
            }
        }

        int bar = BarOf(plot, figures.Moment, isFrames, offset);
        if (bar >= 0)
        {
            plot.Bar(bar, 0, 1, Palette.Text.WithAlpha(150));
        }

        return bar;
    }

    private static int BarOf(in Plot plot, Moment moment, bool isFrames, int offset)
    {
        int age = isFrames ? moment.FrameAge : moment.SecondAge;
        return moment.IsPast && age >= 0 ? plot.Span.BarOf(age - offset) : -1;
    }

    private static bool TryGetSlowest(in Plot plot, int bar, History<FrameNote> notes, int offset, out int slowest)
    {
        slowest = -1;
        if (!plot.Span.TryGetAges(bar, out int newest, out int oldest))
        {
            return false;
        }

        for (int age = newest + offset; age <= oldest + offset; age++)
        {
            if (age >= 0 && age < notes.Count && (slowest < 0 || notes[age].Duration > notes[slowest].Duration))
            {
                slowest = age;
            }
        }

        return slowest >= 0;
    }
}
