namespace Ashlar.MemTrace;

/// <summary>What happened in a frame.</summary>
/// <param name="Frame">Its number.</param>
/// <param name="BeganMilliseconds">When it began, since the trace did.</param>
/// <param name="Milliseconds">How long it took, from BeginFrame to EndFrame.</param>
/// <param name="Allocations">Allocations since the frame before; those of arenas when they end.</param>
/// <param name="Frees">Frees, likewise.</param>
/// <param name="LiveBytes">Bytes alive at its end, without arenas.</param>
/// <param name="CommittedBytes">Bytes of pages at its end.</param>
internal readonly record struct FrameFigures(
    long Frame, double BeganMilliseconds, double Milliseconds, long Allocations, long Frees, long LiveBytes, long CommittedBytes);
