using System.Runtime.InteropServices;

namespace Ashlar.Rendering;

/// <summary>
/// A rectangle of whole pixels that commands are confined to: a pixel is inside when <c>Left &lt;= x &lt; Right</c> and
/// <c>Top &lt;= y &lt; Bottom</c>. Made by <see cref="DrawList.PushClip"/>, which has already intersected it with the
/// clips around it. Sixteen bytes, blittable.
/// </summary>
/// <param name="Left">First column inside.</param>
/// <param name="Top">First row inside.</param>
/// <param name="Right">First column to the right that is outside.</param>
/// <param name="Bottom">First row below that is outside.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct ClipRectangle(int Left, int Top, int Right, int Bottom)
{
    /// <summary>Whether no pixel is inside.</summary>
    public bool IsEmpty => Left >= Right || Top >= Bottom;

    /// <summary>The pixels that are inside both rectangles.</summary>
    /// <param name="other">The other rectangle.</param>
    public ClipRectangle Intersect(ClipRectangle other) => new(
        Math.Max(Left, other.Left),
        Math.Max(Top, other.Top),
        Math.Min(Right, other.Right),
        Math.Min(Bottom, other.Bottom));
}
