using System.Numerics;
using Ashlar.Rendering;

namespace Ashlar.Overlay;

/// <summary>
/// A rectangle of text cells to draw into. Everything is placed in whole cells of the font, so that columns stand below
/// each other, and so that a terminal, whose cells are the font's, shows them as they are. What would lie outside is
/// cut.
/// </summary>
internal readonly struct PanelArea
{
    private readonly DrawList _list;
    private readonly int _scale;
    private readonly int _left;
    private readonly int _top;
    private readonly HoverText? _hover;

    /// <summary>Makes an area.</summary>
    /// <param name="list">Where to draw.</param>
    /// <param name="scale">Screen pixels for a pixel of the font.</param>
    /// <param name="left">Cells from the left edge of the picture.</param>
    /// <param name="top">Cells from its top edge.</param>
    /// <param name="columns">Cells across.</param>
    /// <param name="rows">Cells down.</param>
    /// <param name="hover">What shows the whole of a text that is cut; null for nothing.</param>
    public PanelArea(
        DrawList list, int scale, int left, int top, int columns, int rows, HoverText? hover = null)
    {
        _list = list;
        _scale = scale;
        _left = left;
        _top = top;
        _hover = hover;
        Columns = Math.Max(columns, 0);
        Rows = Math.Max(rows, 0);
    }

    /// <summary>Cells across.</summary>
    public int Columns { get; }

    /// <summary>Cells down.</summary>
    public int Rows { get; }

    /// <summary>Font pixels across.</summary>
    public int Width => Columns * BitmapFont.Advance;

    /// <summary>Font pixels down.</summary>
    public int Height => Rows * BitmapFont.LineHeight;

    /// <summary>The part of this area that starts so far in and has such a size, as far as there is room.</summary>
    public PanelArea Part(int column, int row, int columns, int rows) => new(
        _list,
        _scale,
        _left + column,
        _top + row,
        Math.Min(columns, Columns - column),
        Math.Min(rows, Rows - row),
        _hover);

    /// <summary>Whether a pixel of the picture lies in it.</summary>
    public bool Contains(Vector2 pixel)
    {
        Vector2 place = Locate(pixel);
        return place.X >= 0 && place.Y >= 0 && place.X < Width && place.Y < Height;
    }

    /// <summary>Where a pixel of the picture lies: in font pixels from the area's corner.</summary>
    public Vector2 Locate(Vector2 pixel) =>
        (pixel / _scale) - new Vector2(_left * BitmapFont.Advance, _top * BitmapFont.LineHeight);

    /// <summary>Fills the whole area.</summary>
    public void Fill(Color color) => Block(0, 0, Width, Height, color);

    /// <summary>Fills a rectangle; in font pixels from the area's corner.</summary>
    public void Block(float x, float y, float width, float height, Color color)
    {
        float left = Math.Clamp(x, 0, Width);
        float top = Math.Clamp(y, 0, Height);
        float right = Math.Clamp(x + width, 0, Width);
        float bottom = Math.Clamp(y + height, 0, Height);
        _list.Quad(
            ((_left * BitmapFont.Advance) + left) * _scale,
            ((_top * BitmapFont.LineHeight) + top) * _scale,
            (right - left) * _scale,
            (bottom - top) * _scale,
            color);
    }

    /// <summary>Writes text from a column on.</summary>
    /// <returns>The column behind it.</returns>
    public int Text(int column, int row, ReadOnlySpan<char> text, Color color)
    {
        int end = column + text.Length;
        if ((uint)row < (uint)Rows && column < Columns)
        {
            int start = Math.Max(0, -column);
            int length = Math.Min(text.Length, Columns - column);
            if (start < length)
            {
                _list.Text(
                    (_left + column + start) * BitmapFont.Advance * _scale,
                    (_top + row) * BitmapFont.LineHeight * _scale,
                    text[start..length],
                    color,
                    _scale);
            }
        }

        return end;
    }

    /// <summary>Writes text so that it ends before a column.</summary>
    public void TextBefore(int column, int row, ReadOnlySpan<char> text, Color color) =>
        Text(column - text.Length, row, text, color);

    /// <summary>Writes text within so many columns, and an ellipsis where it is cut.</summary>
    public void CutText(int column, int row, int columns, ReadOnlySpan<char> text, Color color)
    {
        if (text.Length <= columns)
        {
            Text(column, row, text, color);
        }
        else if (columns > 0)
        {
            Text(column, row, text[..(columns - 1)], color);
            Text(column + columns - 1, row, "…", color);
            _hover?.Offer(Part(column, row, columns, 1), text);
        }
    }

    /// <summary>Writes a path within so many columns; where it is cut, its end is kept.</summary>
    public void CutPath(int column, int row, int columns, ReadOnlySpan<char> path, Color color)
    {
        if (path.Length <= columns)
        {
            Text(column, row, path, color);
        }
        else if (columns > 0)
        {
            Text(column, row, "…", Palette.Faint);
            Text(column + 1, row, path[^(columns - 1)..], color);
            _hover?.Offer(Part(column, row, columns, 1), path);
        }
    }

    /// <summary>Writes a number from a column on.</summary>
    /// <returns>The column behind it.</returns>
    public int Number(int column, int row, Quantity number, Color color)
    {
        Span<char> text = stackalloc char[Quantity.MaximumLength];
        return Text(column, row, text[..number.Write(text)], color);
    }

    /// <summary>Writes a number so that it ends right before a column, unit and all.</summary>
    /// <returns>The column that it starts at.</returns>
    public int NumberEndingBefore(int column, int row, Quantity number, Color color)
    {
        Span<char> text = stackalloc char[Quantity.MaximumLength];
        int length = number.Write(text);
        int digits = length - number.Unit.Length;
        int start = column - length;
        Text(start, row, text[..digits], number.IsZero ? Palette.Faint : color);
        Text(start + digits, row, text[digits..length], number.IsZero ? Palette.Faint : Palette.Label);
        return start;
    }

    /// <summary>
    /// Writes a number so that its widest unit would end before a column: numbers of one kind stand digit below digit.
    /// The unit is dimmer than the digits, and nothing is dimmer than something.
    /// </summary>
    /// <param name="column">The column behind the number.</param>
    /// <param name="row">The row.</param>
    /// <param name="number">The number.</param>
    /// <param name="color">Colour of its digits.</param>
    /// <param name="sign">What stands before it: nothing, or a character.</param>
    public void NumberBefore(int column, int row, Quantity number, Color color, ReadOnlySpan<char> sign = default)
    {
        Span<char> text = stackalloc char[Quantity.MaximumLength];
        int length = number.WriteNumber(text);
        int end = column - number.UnitWidth;
        TextBefore(end, row, text[..length], number.IsZero ? Palette.Faint : color);
        TextBefore(end - length, row, sign, Palette.Faint);
        Text(end + (number.HasGap ? 1 : 0), row, number.Unit, number.IsZero ? Palette.Faint : Palette.Label);
    }

    /// <summary>Writes a panel's title on a strip across the first row.</summary>
    public void Title(ReadOnlySpan<char> title)
    {
        Part(0, 0, Columns, 1).Fill(Palette.TitleStrip);
        Text(1, 0, title, Palette.Title);
    }
}
