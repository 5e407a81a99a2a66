using System.Runtime.CompilerServices;

namespace Swarm;

/// <summary>
/// Writes interpolated text into a span. On Windows the BCL's handler boxes every number that it formats, once its code is
/// compiled in full: a value that is known to be formattable is never boxed.
/// </summary>
[InterpolatedStringHandler]
internal ref struct LineText
{
    private readonly Span<char> _text;
    private int _written;
    private bool _fits = true;

    public LineText(int literalLength, int formattedCount, Span<char> text)
    {
        _ = literalLength;
        _ = formattedCount;
        _text = text;
    }

    /// <summary>Characters that were written; none when the text is longer than the span.</summary>
    public readonly int Written => _fits ? _written : 0;

    public void AppendLiteral(string value) => Append(value, 0);

    public void AppendFormatted(string value, int alignment = 0) => Append(value, alignment);

    public void AppendFormatted<T>(T value, string? format = null)
        where T : ISpanFormattable => AppendFormatted(value, 0, format);

    /// <param name="value">What is written.</param>
    /// <param name="alignment">The least width: blanks stand before the value, or after it where this is negative.</param>
    /// <param name="format">How it is written.</param>
    public void AppendFormatted<T>(T value, int alignment, string? format = null)
        where T : ISpanFormattable
    {
        Span<char> formatted = stackalloc char[64];
        _fits &= value.TryFormat(formatted, out int length, format, provider: null);
        Append(formatted[..length], alignment);
    }

    private void Append(scoped ReadOnlySpan<char> value, int alignment)
    {
        int blanks = Math.Max(0, Math.Abs(alignment) - value.Length);
        _fits &= _written + blanks + value.Length <= _text.Length;
        if (_fits)
        {
            int start = alignment > 0 ? blanks : 0;
            Span<char> field = _text.Slice(_written, blanks + value.Length);
            field.Fill(' ');
            value.CopyTo(field[start..]);
            _written += field.Length;
        }
    }
}
