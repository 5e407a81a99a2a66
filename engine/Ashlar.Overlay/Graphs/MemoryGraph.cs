namespace Ashlar.Overlay;

/// <summary>Live bytes as an area, committed bytes as a line above it.</summary>
internal sealed class MemoryGraph
{
    private const double LeastTopBytes = 1 << 16;

    private GraphScale _scale = GraphScale.Binary(LeastTopBytes);

    /// <summary>Draws it.</summary>
    public void Draw(in PanelArea area, OverlayFigures figures)
    {
        History<FrameNote> records = figures.GraphNotes;
        var plot = new Plot(area, records.Added, records.Count, figures.GraphSpan);
        long most = 0;
        for (int age = 0; age < Math.Min(records.Count, figures.GraphSpan); age++)
        {
            most = Math.Max(most, records[age].CommittedBytes);
        }

        _scale.Follow(most);
        plot.Fill();
        DrawRuns(plot, records, area.Height);
        int cursor = GraphCursor.Draw(plot, figures, records);
        plot.TopLabel(Quantity.Bytes((long)_scale.Top));
        Readout.Draw(plot, cursor, figures, isMemory: true);
    }

    /// <summary>Neighbours of the same height are one shape: memory is often still.</summary>
    private void DrawRuns(in Plot plot, History<FrameNote> records, int steps)
    {
        int start = 0;
        Level level = default;
        for (int bar = 0; bar < plot.Span.Bars; bar++)
        {
            Level next = LevelOf(plot, bar, records, steps);
            if (next != level)
            {
                DrawRun(plot, start, bar - start, level, steps);
                start = bar;
                level = next;
            }
        }

        DrawRun(plot, start, plot.Span.Bars - start, level, steps);
    }

    private static void DrawRun(in Plot plot, int start, int count, Level level, int steps)
    {
        double live = (double)level.Live / steps;
        double committed = (double)level.Committed / steps;
        plot.Bars(start, count, 0, live, Palette.Live.WithAlpha(150));
        plot.Bars(start, count, Math.Max(0, live - (1.0 / steps)), live, Palette.Live);
        plot.Bars(start, count, live, committed, Palette.Committed.WithAlpha(44));
        plot.Bars(start, count, Math.Max(0, committed - (1.0 / steps)), committed, Palette.Committed);
    }

    private Level LevelOf(in Plot plot, int bar, History<FrameNote> records, int steps)
    {
        if (!plot.Span.TryGetAges(bar, out int newest, out int oldest))
        {
            return default;
        }

        long live = 0;
        long committed = 0;
        for (int age = newest; age <= oldest; age++)
        {
            ref readonly FrameNote record = ref records[age];
            live = Math.Max(live, record.LiveBytes);
            committed = Math.Max(committed, record.CommittedBytes);
        }

        return new Level(StepsOf(live, steps), StepsOf(committed, steps));
    }

    private int StepsOf(long bytes, int steps) => (int)Math.Ceiling(bytes / _scale.Top * steps);

    /// <summary>Heights in font pixels.</summary>
    private readonly record struct Level(int Live, int Committed);
}
