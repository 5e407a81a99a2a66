using System.Globalization;

namespace Swarm;

/// <param name="RecordedHash">The state that the recorded game ended in.</param>
/// <param name="IsComplete">Whether every recorded step was played.</param>
/// <param name="IsSame">Whether the state is the recorded one; null when the replay ended early.</param>
internal sealed record ReplayFigures(string RecordedHash, bool IsComplete, bool? IsSame)
{
    public static ReplayFigures Of(InputLog log, Simulation simulation) => new(
        log.StateHash.ToString("x16", CultureInfo.InvariantCulture),
        log.IsOver,
        log.IsOver ? simulation.Hash() == log.StateHash : null);
}
