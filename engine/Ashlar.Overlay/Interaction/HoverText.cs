using System.Numerics;
using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>
/// The whole of a text that was cut to fit, while the pointer is over it. Areas offer what they cut; it is drawn when
/// all else is, so that it lies over everything.
/// </summary>
internal sealed class HoverText
{
    private const int MostColumns = 100;
    private const int MostRows = 4;

    private readonly char[] _text = new char[MostColumns * MostRows];
    private Vector2 _pointer;
    private int _length;

    /// <summary>Begins a picture.</summary>
    public void Begin(Vector2 pointer)
    {
        _pointer = pointer;
        _length = 0;
    }

    /// <summary>Takes a text that was cut, if the pointer is where it stands.</summary>
    public void Offer(in PanelArea place, ReadOnlySpan<char> text)
    {
        if (place.Contains(_pointer))
        {
            _length = Math.Min(text.Length, _text.Length);
            text[.._length].CopyTo(_text);
        }
    }

    /// <summary>Draws the text below the pointer; above it, and further left, where there is no room.</summary>
    public void Draw(DrawList list, TextScreen screen)
    {
        if (_length == 0)
        {
            return;
        }

        int columns = Math.Min(_length + 2, Math.Min(screen.Columns, MostColumns));
        int rows = columns <= 2 ? 0 : (_length + columns - 3) / (columns - 2);
        int row = (int)(_pointer.Y / (BitmapFont.LineHeight * screen.Scale));
        int column = (int)(_pointer.X / (BitmapFont.Advance * screen.Scale));
        int top = row + 1 + rows <= screen.Rows ? row + 1 : Math.Max(0, row - rows);
        var place = new PanelArea(list, screen.Scale, Math.Clamp(column, 0, screen.Columns - columns), top, columns, rows);
        place.Fill(Palette.Panel.WithAlpha(255));
        place.Fill(Palette.Hover);
        for (int line = 0; line < rows; line++)
        {
            int first = line * (columns - 2);
            place.Text(1, line, _text.AsSpan(first, Math.Min(columns - 2, _length - first)), Palette.Text);
        }
    }
}
