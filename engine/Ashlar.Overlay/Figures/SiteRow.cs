namespace Ashlar.Overlay;

/// <summary>What one place in the source code created of an allocator's live objects.</summary>
/// <param name="File">The file of the place, as the compiler names it; empty for an unknown place.</param>
/// <param name="Line">The line of the place.</param>
/// <param name="Objects">Objects alive.</param>
/// <param name="Growth">More than at mark A.</param>
/// <param name="AgeFrames">Frames since the oldest was created.</param>
/// <param name="IdleFrames">Frames since the one that was left alone for the longest was last touched.</param>
internal readonly record struct SiteRow(string File, int Line, int Objects, int Growth, long AgeFrames, long IdleFrames);
