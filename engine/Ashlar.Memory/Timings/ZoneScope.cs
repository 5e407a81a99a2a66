namespace Ashlar.Memory;

/// <summary>
/// An open zone: disposing of it ends the zone, as <c>using</c> does also where an exception leaves it. Disposed again, or as
/// its default value, it does nothing. What was left open inside of it ends with it. Costs some 50 ns, and no garbage. For the
/// thread that opened it.
/// </summary>
/// <example><code>using ZoneScope zone = timings.Zone("ai");       // to the end of the block</code></example>
public readonly ref struct ZoneScope
{
    private readonly FrameTimings? _timings;
    private readonly int _depth;
    private readonly long _number;

    internal ZoneScope(FrameTimings timings, int depth, long number)
    {
        _timings = timings;
        _depth = depth;
        _number = number;
    }

    /// <summary>Ends the zone. Costs as much as opening it.</summary>
    /// <exception cref="InvalidOperationException">This is another thread than the one that opened it.</exception>
    public void Dispose() => _timings?.EndZone(_depth, _number);
}
