using System.Globalization;

namespace Ashlar.Bench;

/// <summary>What the engine's row should reach.</summary>
/// <param name="Text">The goal as a reader would say it.</param>
/// <param name="HighestRatio">The highest ratio that meets it.</param>
/// <param name="IsToPeer">Whether the ratio is that to the peer, or that to the reference.</param>
internal sealed record WorldGoal(string Text, double HighestRatio, bool IsToPeer)
{
    public static WorldGoal ToPeer(double ratio) =>
        new(string.Create(CultureInfo.InvariantCulture, $"≤ {ratio:0.00} × {WorldSubjects.Arch}"), ratio, true);

    public static WorldGoal SpeedOfReference(double speed) => new(
        string.Create(CultureInfo.InvariantCulture, $"≥ {speed:0.00} of arrays"),
        1 / speed,
        false);

    /// <summary>Whether it is met, or null where the ratio was not measured.</summary>
    public bool? IsMet(double ratio, double? peerRatio) =>
        IsToPeer ? peerRatio is { } toPeer ? toPeer <= HighestRatio : null : ratio <= HighestRatio;
}
