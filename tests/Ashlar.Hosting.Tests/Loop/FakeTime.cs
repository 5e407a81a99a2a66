namespace Ashlar.Hosting.Tests;

/// <summary>A clock that stands still until it is told to go on.</summary>
internal sealed class FakeTime(long frequency = 1_000_000_000) : TimeProvider
{
    internal long Now { get; set; } = 12_345;

    public override long TimestampFrequency => frequency;

    public override long GetTimestamp() => Now;

    internal void Advance(TimeSpan duration) => Now += (long)(duration.TotalSeconds * frequency);
}
