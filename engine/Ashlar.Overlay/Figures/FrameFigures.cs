using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>How long the last frames took, in milliseconds, as far as the loop reports it.</summary>
internal struct FrameFigures
{
    public Spread Update;
    public Spread Draw;
    public Spread Present;
    public Spread Total;
    public Spread Interval;

    /// <summary>What 99 of 100 frames of the whole run did not exceed; NaN where nothing was measured.</summary>
    public double UpdateTail;
    public double DrawTail;
    public double PresentTail;
    public double TotalTail;
    public double IntervalTail;

    /// <summary>Reads the newest frames.</summary>
    public static FrameFigures Of(FrameTimings timings, int frames)
    {
        var figures = default(FrameFigures);
        for (int age = 0; age < Math.Min(timings.Count, frames); age++)
        {
            ref readonly FrameSample sample = ref timings[age];
            figures.Update.Add(sample.UpdateMilliseconds);
            figures.Draw.Add(sample.DrawMilliseconds);
            figures.Present.Add(sample.PresentMilliseconds);
            figures.Total.Add(sample.TotalMilliseconds);

            figures.Interval.Add(sample.IntervalMilliseconds);
        }

        figures.UpdateTail = TailOf(timings.Update);
        figures.DrawTail = TailOf(timings.Draw);
        figures.PresentTail = TailOf(timings.Present);
        figures.TotalTail = TailOf(timings.Total);
        figures.IntervalTail = TailOf(timings.Interval);
        return figures;
    }

    /// <summary>Reads remembered frames from one on, back into the past; of the whole run it knows nothing.</summary>
    public static FrameFigures Of(History<FrameNote> notes, int age, int frames)
    {
        var figures = default(FrameFigures);
        for (int end = Math.Min(notes.Count, age + frames); age < end; age++)
        {
            ref readonly FrameNote note = ref notes[age];
            figures.Update.Add(note.UpdateMilliseconds);
            figures.Draw.Add(note.DrawMilliseconds);
            figures.Present.Add(note.PresentMilliseconds);
            figures.Total.Add(note.TotalMilliseconds);
            figures.Interval.Add(note.IntervalMilliseconds);
        }

        figures.UpdateTail = double.NaN;
        figures.DrawTail = double.NaN;
        figures.PresentTail = double.NaN;
        figures.TotalTail = double.NaN;
        figures.IntervalTail = double.NaN;
        return figures;
    }

    private static double TailOf(DurationHistogram durations) =>
        durations.Count == 0 ? double.NaN : durations.Percentile(99);
}
