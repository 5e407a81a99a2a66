namespace Ashlar.Memory.Tests;

/// <summary>A clock of milliseconds that stands still until a test moves it.</summary>
internal sealed class ManualTime : TimeProvider
{
    public long Now { get; set; }

    public override long TimestampFrequency => 1000;

    public override long GetTimestamp() => Now;
}
