namespace Ashlar.Bench;

/// <summary>How a program is watched.</summary>
internal enum ProfilerWatch
{
    /// <summary>Not at all: call sites are not sampled either.</summary>
    Nothing,

    /// <summary>Call sites are sampled, as by default at the level handles.</summary>
    Sites,

    /// <summary>By an overlay that is hidden, and remembers.</summary>
    Hidden,

    /// <summary>By the overview.</summary>
    Overview,

    /// <summary>By the page of systems.</summary>
    Systems,

    /// <summary>By the page of leaks, with a pool selected.</summary>
    Leaks,

    /// <summary>By metrics that nobody reads.</summary>
    Metrics,

    /// <summary>By metrics that are read once in sixty frames.</summary>
    MetricsRead,

    /// <summary>By a trace of every allocation and free.</summary>
    Traced,
}
