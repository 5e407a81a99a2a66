using Ashlar.Memory;
using Ashlar.Rendering;

namespace Ashlar.Hosting;

/// <summary>
/// Makes a grid of terminal cells from a draw list. One cell is as large as one glyph of the font, so text becomes real
/// characters, one a cell, as sharp as the terminal's own; everything else is rasterised and averaged down to two
/// square-ish colours a cell, drawn with the upper half block.
/// <para>
/// Text that is drawn larger is set with wider spaces, until a pixel of the font is nearly a half cell: then it is a
/// picture like any other. A shape that is drawn over text covers it where it is an upright rectangle, as a panel is;
/// other shapes leave text readable. Shapes smaller than a half cell are drawn a little larger than they are, and
/// colours are averaged as light, or a bullet would vanish in the dark around it.
/// </para>
/// </summary>
internal sealed class CellPainter : IDisposable
{
    /// <summary>Pixels in the width of a cell.</summary>
    internal const int CellWidth = BitmapFont.Advance;

    /// <summary>Pixels in the height of a cell.</summary>
    internal const int CellHeight = BitmapFont.LineHeight;

    private const int PictureScale = 5;
    private const float SmallestHalfExtent = 1.5f;
    private const float OpaqueCover = 0.85f;
    private const int MaximumShapeBytes = 1 << 28;

    private static readonly char[] Characters = CharactersByGlyph();

    private readonly Arena _arena;
    private readonly DrawList _shapes = new();
    private readonly SoftwareRasterizer _rasterizer = new();
    private readonly PixelBuffer _pixels;
    private readonly NativeTable<Letter> _letters;
    private int _columns = 1;
    private int _rows = 1;
    private bool _hasLetters;

    internal CellPainter(Allocator parent, int maximumCells)
    {
        _arena = new Arena(parent, "shapes", MaximumShapeBytes);
        _pixels = new PixelBuffer(parent, "pixels", CellWidth, CellHeight);
        _letters = new NativeTable<Letter>(parent, "letters", maximumCells);
    }

    /// <summary>Paints <paramref name="list"/> onto so many columns and rows of cells.</summary>
    internal void Paint(DrawList list, int columns, int rows, Span<Cell> cells)
    {
        Resize(columns, rows);
        _arena.Reset();
        _letters.Span[..cells.Length].Clear();
        _hasLetters = false;

        SeparateTextFromShapes(list);
        _rasterizer.Draw(_shapes, _pixels);
        for (int row = 0; row < rows; row++)
        {
            PaintRow(row, cells.Slice(row * columns, columns));
        }
    }

    public void Dispose()
    {
        _letters.Dispose();
        _pixels.Dispose();
        _arena.Dispose();
    }

    private void Resize(int columns, int rows)
    {
        _columns = columns;
        _rows = rows;
        _letters.EnsureCount(columns * rows);
        if (_pixels.Width != columns * CellWidth || _pixels.Height != rows * CellHeight)
        {
            _pixels.Resize(columns * CellWidth, rows * CellHeight);
        }
    }

    private void SeparateTextFromShapes(DrawList list)
    {
        _shapes.Begin(_arena, _pixels.Width, _pixels.Height);
        _shapes.Background = list.Background;
        ReadOnlySpan<ClipRectangle> clips = list.Clips;
        int currentClip = 0;
        foreach (ref readonly DrawCommand command in list.Commands)
        {
            if (command.Clip != currentClip)
            {
                ChangeClip(currentClip, command.Clip, clips[command.Clip]);
                currentClip = command.Clip;
            }

            if (command.Kind == ShapeKind.Glyph && ScaleOf(command) < PictureScale)
            {
                PlaceLetter(command, clips[currentClip]);
            }
            else
            {
                AddShape(command);
                if (_hasLetters && command is { Kind: ShapeKind.Quad, AxisX: 1 })
                {
                    CoverLetters(command, clips[currentClip]);
                }
            }
        }
    }

    private void ChangeClip(int from, int to, in ClipRectangle clip)
    {
        if (from != 0)
        {
            _shapes.PopClip();
        }

        if (to != 0)
        {
            _shapes.PushClip(clip.Left, clip.Top, clip.Right - clip.Left, clip.Bottom - clip.Top);
        }
    }

    private void AddShape(in DrawCommand command)
    {
        float x = command.CenterX;
        float y = command.CenterY;
        float halfWidth = command.HalfWidth;
        float halfHeight = command.HalfHeight;
        switch (command.Kind)
        {
            case ShapeKind.Quad:
                // Only what is small both ways: a thin frame of a panel stays thin.
                if (halfWidth < SmallestHalfExtent && halfHeight < SmallestHalfExtent)
                {
                    halfWidth = SmallestHalfExtent;
                    halfHeight = SmallestHalfExtent;
                }

                AddQuad(command, halfWidth, halfHeight);
                break;
            case ShapeKind.Circle:
                _shapes.Circle(x, y, MathF.Max(halfWidth, SmallestHalfExtent), command.Color);
                break;
            case ShapeKind.Ring:
                _shapes.Ring(x, y, halfWidth, halfWidth - halfHeight, command.Color);
                break;
            case ShapeKind.Line:
                float reachX = command.AxisX * halfWidth;
                float reachY = command.AxisY * halfWidth;
                float thickness = MathF.Max(halfHeight, SmallestHalfExtent / 2) * 2;
                _shapes.Line(x - reachX, y - reachY, x + reachX, y + reachY, thickness, command.Color);
                break;
            case ShapeKind.Glow:
                _shapes.Glow(x, y, halfWidth, command.Color);
                break;
            case ShapeKind.Glyph:
                ReadOnlySpan<char> character = [Characters[command.Glyph]];
                _shapes.Text(x - halfWidth, y - halfHeight, character, command.Color, ScaleOf(command));
                break;
        }
    }

    private void AddQuad(in DrawCommand command, float halfWidth, float halfHeight)
    {
        if (command.AxisX == 1)
        {
            float left = command.CenterX - halfWidth;
            float top = command.CenterY - halfHeight;
            _shapes.Quad(left, top, halfWidth * 2, halfHeight * 2, command.Color);
        }
        else
        {
            float radians = MathF.Atan2(command.AxisY, command.AxisX);
            _shapes.Quad(
                command.CenterX, command.CenterY, halfWidth * 2, halfHeight * 2, radians, command.Color);
        }
    }

    // A glyph of scale 1 is as large as a cell, so the cell under its middle is its own, and two of a line never meet.
    private void PlaceLetter(in DrawCommand command, in ClipRectangle clip)
    {
        int column = (int)MathF.Floor(command.CenterX / CellWidth);
        int row = (int)MathF.Floor(command.CenterY / CellHeight);
        bool isClipped = command.CenterX < clip.Left || command.CenterX >= clip.Right
            || command.CenterY < clip.Top || command.CenterY >= clip.Bottom;
        if ((uint)column < (uint)_columns && (uint)row < (uint)_rows && !isClipped)
        {
            _letters[(row * _columns) + column] = new Letter(Characters[command.Glyph], command.Color);
            _hasLetters = true;
        }
    }

    private void CoverLetters(in DrawCommand quad, in ClipRectangle clip)
    {
        float left = MathF.Max(quad.CenterX - quad.HalfWidth, clip.Left);
        float right = MathF.Min(quad.CenterX + quad.HalfWidth, clip.Right);
        float top = MathF.Max(quad.CenterY - quad.HalfHeight, clip.Top);
        float bottom = MathF.Min(quad.CenterY + quad.HalfHeight, clip.Bottom);
        int firstColumn = Math.Max((int)MathF.Ceiling((left / CellWidth) - 0.5f), 0);
        int endColumn = Math.Min((int)MathF.Ceiling((right / CellWidth) - 0.5f), _columns);
        int firstRow = Math.Max((int)MathF.Ceiling((top / CellHeight) - 0.5f), 0);
        int endRow = Math.Min((int)MathF.Ceiling((bottom / CellHeight) - 0.5f), _rows);
        float cover = quad.Color.A / 255f;
        for (int row = firstRow; row < endRow; row++)
        {
            for (int column = firstColumn; column < endColumn; column++)
            {
                ref Letter letter = ref _letters[(row * _columns) + column];
                letter = letter.Character == 0 || cover >= OpaqueCover
                    ? default
                    : letter with { Color = Color.Mix(letter.Color, quad.Color.WithAlpha(letter.Color.A), cover) };
            }
        }
    }

    private void PaintRow(int row, Span<Cell> cells)
    {
        const int HalfHeight = CellHeight / 2;
        ReadOnlySpan<Letter> letters = _letters.Span.Slice(row * _columns, _columns);
        for (int column = 0; column < cells.Length; column++)
        {
            Light upper = default;
            Light lower = default;
            for (int y = 0; y < CellHeight; y++)
            {
                Span<Color> pixels = _pixels.Row((row * CellHeight) + y).Slice(column * CellWidth, CellWidth);
                if (y < HalfHeight)
                {
                    upper.Add(pixels);
                }
                else
                {
                    lower.Add(pixels);
                }
            }

            Letter letter = letters[column];
            cells[column] = letter.Character != 0 ? LetterCell(letter, upper, lower)
                : IsBetweenWords(letters, column) ? SpaceCell(upper, lower)
                : Cell.HalfBlock(Bits(upper.Average), Bits(lower.Average));
        }
    }

    // A draw list has no command for a space; a dot that shone through there would read as a character.
    private static bool IsBetweenWords(ReadOnlySpan<Letter> letters, int column) =>
        column > 0 && column + 1 < letters.Length
        && letters[column - 1].Character != 0 && letters[column + 1].Character != 0;

    private static Cell SpaceCell(Light upper, in Light lower)
    {
        upper.Add(lower);
        uint ground = Bits(upper.Average);
        return Cell.HalfBlock(ground, ground);
    }

    private static Cell LetterCell(Letter letter, Light upper, in Light lower)
    {
        upper.Add(lower);
        Color ground = upper.Average;
        Color ink = Color.Mix(ground, letter.Color.WithAlpha(255), letter.Color.A / 255f);
        return new Cell(letter.Character, Bits(ink), Bits(ground));
    }

    private static uint Bits(Color color) => ((uint)color.R << 16) | ((uint)color.G << 8) | color.B;

    private static float ScaleOf(in DrawCommand glyph) => glyph.HalfWidth * 2 / BitmapFont.GlyphWidth;

    // The font knows a glyph for a character; the terminal wants to know it the other way round.
    private static char[] CharactersByGlyph()
    {
        char[] characters = new char[BitmapFont.GlyphCount];
        Array.Fill(characters, '?');
        for (int character = char.MaxValue; character > ' '; character--)
        {
            int glyph = BitmapFont.IndexOf((char)character);
            if (glyph != BitmapFont.IndexOf('\uFFFD'))
            {
                characters[glyph] = (char)character;
            }
        }

        return characters;
    }
}
