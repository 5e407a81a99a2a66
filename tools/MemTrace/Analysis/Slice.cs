namespace Ashlar.MemTrace;

/// <summary>A zone or phase that the loop went through once.</summary>
/// <param name="Zone">Which, as an index in <see cref="TraceAnalysis.Zones"/>.</param>
/// <param name="Frame">In which frame.</param>
/// <param name="BeganMilliseconds">When it began, since the trace did.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="SelfMilliseconds">The same without the zones inside of it.</param>
internal readonly record struct Slice(
    int Zone, long Frame, double BeganMilliseconds, double Milliseconds, double SelfMilliseconds)
{
    /// <summary>Managed bytes that it allocated, and no zone inside of it.</summary>
    public long GarbageBytes { get; init; }
}
