namespace Ashlar.Memory;

/// <summary>What a text of a trace names. The numbers stand in files: see <see cref="TraceFormat"/>.</summary>
internal enum TraceTextKind
{
    /// <summary>A zone, or a phase of the frame where the detail is 1. First: its name.</summary>
    Zone,

    /// <summary>A place in source code. First: the file; detail: the line.</summary>
    Site,

    /// <summary>What went wrong. First: the allocator's path; second: the message; detail: the <c>MemoryEventKind</c>.</summary>
    Event,
}
