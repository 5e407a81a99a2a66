using Ashlar.Hosting;

namespace Ashlar.Overlay;

/// <summary>How long the last frames took, in milliseconds.</summary>
internal struct FrameFigures
{
    public Spread Update;
    public Spread Draw;
    public Spread Present;
    public Spread Total;
    public Spread Interval;

    /// <summary>What 99 of 100 frames of the whole run did not exceed.</summary>
    public double UpdateTail;
    public double DrawTail;
    public double PresentTail;
    public double TotalTail;

    /// <summary>Reads the newest frames.</summary>
    public static FrameFigures Of(FrameTimings? timings, int frames)
    {
        var figures = default(FrameFigures);
        if (timings is null)
        {
            return figures;
        }

        for (int age = 0; age < Math.Min(timings.Count, frames); age++)
        {
            ref readonly FrameSample sample = ref timings[age];
            figures.Update.Add(sample.UpdateMilliseconds);
            figures.Draw.Add(sample.DrawMilliseconds);
            figures.Present.Add(sample.PresentMilliseconds);
            figures.Total.Add(sample.TotalMilliseconds);

            // The first frame of a run follows none.
            if (sample.IntervalMilliseconds > 0)
            {
                figures.Interval.Add(sample.IntervalMilliseconds);
            }
        }

        figures.UpdateTail = timings.Update.Percentile(99);
        figures.DrawTail = timings.Draw.Percentile(99);
        figures.PresentTail = timings.Present.Percentile(99);
        figures.TotalTail = timings.Total.Percentile(99);
        return figures;
    }
}
