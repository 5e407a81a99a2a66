namespace Ashlar.Memory;

/// <summary>What a number in a trace's events stands for.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Number">The number; each kind counts on its own.</param>
/// <param name="Detail">See <see cref="TraceTextKind"/>.</param>
/// <param name="First">See <see cref="TraceTextKind"/>.</param>
/// <param name="Second">See <see cref="TraceTextKind"/>.</param>
internal readonly record struct TraceText(TraceTextKind Kind, int Number, int Detail, string First, string Second = "");
