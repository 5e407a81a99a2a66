using System.Diagnostics;

namespace Ashlar.Bench;

/// <summary>How long to measure.</summary>
/// <param name="Rounds">Rounds a group.</param>
/// <param name="BatchTicks">Time that one subject gets in one round, in ticks of the stopwatch.</param>
/// <param name="MostOpenings">How often subjects are opened anew at most.</param>
/// <param name="Quick">True for a run that trades precision for time.</param>
internal sealed record MeasuringOptions(int Rounds, long BatchTicks, int MostOpenings, bool Quick)
{
    private const int QuickRounds = 6;
    private const int FullRounds = 42;

    public static MeasuringOptions Create(bool quick, int? rounds) => quick
        ? new(rounds ?? QuickRounds, Stopwatch.Frequency / 3000, 1, quick)
        : new(rounds ?? FullRounds, Stopwatch.Frequency / 500, 6, quick);
}
