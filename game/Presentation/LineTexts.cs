using System.Runtime.CompilerServices;

namespace Swarm;

/// <summary>Interpolated text without garbage on any system.</summary>
internal static class LineTexts
{
    /// <param name="destination">Where the text is written.</param>
    /// <param name="text">What is written.</param>
    /// <param name="written">Characters that were written; none when the text does not fit.</param>
    public static void Write(
        this Span<char> destination,
        [InterpolatedStringHandlerArgument(nameof(destination))] ref LineText text,
        out int written)
    {
        _ = destination;
        written = text.Written;
    }
}
