namespace Ashlar.MemTrace;

/// <summary>An object or block while it lives.</summary>
/// <param name="Bytes">Bytes asked for.</param>
/// <param name="Frame">The frame in which it was allocated.</param>
/// <param name="Thread">The thread that did.</param>
/// <param name="Site">The number of the call site; 0 for an unknown place.</param>
internal readonly record struct LiveObject(long Bytes, long Frame, uint Thread, int Site);
