namespace Ashlar.MemTrace;

/// <summary>Something that went wrong in a run, however often: a <c>MemoryEvent</c>.</summary>
/// <param name="Kind">What sort of thing, in words.</param>
/// <param name="Allocator">The allocator's path; empty when it is not known.</param>
/// <param name="Message">What happened.</param>
internal sealed record TroubleFigures(string Kind, string Allocator, string Message)
{
    /// <summary>How often.</summary>
    public long Times { get; set; }

    /// <summary>The frame in which it first happened.</summary>
    public long FirstFrame { get; init; }

    /// <summary>The frame in which it last happened.</summary>
    public long LastFrame { get; set; }

    /// <summary>When it first happened, in milliseconds since the trace began.</summary>
    public double FirstMilliseconds { get; init; }
}
