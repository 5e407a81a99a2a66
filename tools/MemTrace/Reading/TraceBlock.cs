namespace Ashlar.MemTrace;

/// <summary>Where the content of a block of events lies.</summary>
/// <param name="Offset">From the beginning of the file.</param>
/// <param name="Bytes">How long it is.</param>
internal readonly record struct TraceBlock(long Offset, int Bytes);
