using Ashlar.Memory;

namespace Swarm;

/// <summary>Percentiles in milliseconds.</summary>
internal sealed record TimeFigures(double P50, double P95, double P99, double P999, double Max)
{
    public static TimeFigures Of(DurationHistogram times) => new(
        Rounded(times.Percentile(50)),
        Rounded(times.Percentile(95)),
        Rounded(times.Percentile(99)),
        Rounded(times.Percentile(99.9)),
        Rounded(times.Maximum));

    private static double Rounded(double milliseconds) => Math.Round(milliseconds, 4);
}
