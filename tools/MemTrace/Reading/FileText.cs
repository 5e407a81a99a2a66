using Ashlar.Memory;

namespace Ashlar.MemTrace;

/// <summary>A text of a trace.</summary>
/// <param name="Detail">See <see cref="TraceTextKind"/>.</param>
/// <param name="First">See <see cref="TraceTextKind"/>.</param>
/// <param name="Second">See <see cref="TraceTextKind"/>.</param>
internal sealed record FileText(int Detail, string First, string Second);
