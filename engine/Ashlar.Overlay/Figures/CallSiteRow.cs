using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>What one line of code holds of one allocator.</summary>
/// <param name="Allocator">Whose memory it is.</param>
/// <param name="File">The file, as the compiler names it; empty for an unknown place.</param>
/// <param name="Line">The line.</param>
/// <param name="Bytes">Live bytes that it created.</param>
/// <param name="Objects">Live objects.</param>
/// <param name="BytesGrown">Bytes more than at mark A.</param>
/// <param name="ObjectsGrown">Objects more than at mark A.</param>
/// <param name="AgeFrames">Frames since the oldest was created.</param>
internal readonly record struct CallSiteRow(
    Allocator Allocator, string File, int Line, long Bytes, int Objects, long BytesGrown, int ObjectsGrown, long AgeFrames)
{
    /// <summary>Whether another row is of the same line and allocator.</summary>
    public bool IsOf(in CallSiteRow other) =>
        ReferenceEquals(Allocator, other.Allocator) && ReferenceEquals(File, other.File) && Line == other.Line;
}
