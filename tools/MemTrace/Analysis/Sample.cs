namespace Ashlar.MemTrace;

/// <summary>The state of all allocators at one moment.</summary>
/// <param name="Milliseconds">When, since the trace began.</param>
/// <param name="Frame">The frame under way.</param>
/// <param name="LiveBytes">Bytes alive, by allocator; of an arena, those in use when it was last reset.</param>
/// <param name="CommittedBytes">Bytes of pages, by allocator.</param>
/// <param name="SiteBytes">Bytes alive, by call site.</param>
internal sealed record Sample(double Milliseconds, long Frame, long[] LiveBytes, long[] CommittedBytes, long[] SiteBytes);
