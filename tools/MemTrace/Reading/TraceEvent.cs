using Ashlar.Memory;

namespace Ashlar.MemTrace;

/// <summary>An event as its file has it.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Allocator">The number of the allocator; 0 where there is none.</param>
/// <param name="Key">A slot, an address, a time stamp or a number: see <see cref="TraceEventKind"/>.</param>
/// <param name="Size">Bytes, mostly: see <see cref="TraceEventKind"/>.</param>
/// <param name="Site">The number of the call site of an allocation; 0 for an unknown place.</param>
internal readonly record struct TraceEvent(TraceEventKind Kind, int Allocator, ulong Key, ulong Size, int Site = 0);
