namespace Ashlar.MemTrace;

/// <summary>What is told of a trace, in an order that its threads may have had.</summary>
internal interface ITraceVisitor
{
    /// <summary>Something else than an allocation or a free happened.</summary>
    void Other(TraceWalk walk, in TraceEvent happened);

    /// <summary>An object was allocated.</summary>
    void Allocated(TraceWalk walk, in TraceEvent happened);

    /// <summary>A block was made longer where it stands.</summary>
    void Extended(TraceWalk walk, in TraceEvent happened, LiveObject before);

    /// <summary>An object was freed; null where the trace does not know it, as events were dropped.</summary>
    void Freed(TraceWalk walk, in TraceEvent happened, LiveObject? live);

    /// <summary>The free told last of this thread was refused.</summary>
    void FreeRefused(TraceWalk walk, in TraceEvent happened, LiveObject? live);

    /// <summary>The common clock went on.</summary>
    void ClockWentOn(TraceWalk walk);
}
