namespace Ashlar.Overlay.Tests;

/// <summary>A clock of milliseconds that goes only when it is told to.</summary>
internal sealed class ManualClock : TimeProvider
{
    private long _now = 1;

    public override long TimestampFrequency => 1000;

    public override long GetTimestamp() => _now;

    public void Pass(int milliseconds) => _now += milliseconds;
}
