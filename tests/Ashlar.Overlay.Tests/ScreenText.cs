using Ashlar.Rendering;

namespace Ashlar.Overlay.Tests;

/// <summary>The text of a draw list as somebody reads it: lines of cells, from its glyph commands.</summary>
internal static class ScreenText
{
    private static readonly char[] Characters = CharactersByGlyph();

    public static string[] Lines(DrawList list)
    {
        int scale = 1;
        foreach (ref readonly DrawCommand command in list.Commands)
        {
            if (command.Kind == ShapeKind.Glyph)
            {
                scale = (int)(command.HalfWidth * 2 / BitmapFont.GlyphWidth);
                break;
            }
        }

        int columns = list.Width / (BitmapFont.Advance * scale);
        int rows = list.Height / (BitmapFont.LineHeight * scale);
        char[][] cells = new char[rows][];
        for (int row = 0; row < rows; row++)
        {
            cells[row] = new char[columns];
            Array.Fill(cells[row], ' ');
        }

        foreach (ref readonly DrawCommand command in list.Commands)
        {
            if (command.Kind == ShapeKind.Glyph)
            {
                float x = (command.CenterX - command.HalfWidth) / (BitmapFont.Advance * scale);
                float y = (command.CenterY - command.HalfHeight) / (BitmapFont.LineHeight * scale);
                Assert.Equal(MathF.Round(x), x);
                Assert.Equal(MathF.Round(y), y);
                ref char cell = ref cells[(int)y][(int)x];
                Assert.True(cell == ' ', $"'{Characters[command.Glyph]}' was written over '{cell}' at {x}, {y}.");
                cell = Characters[command.Glyph];
            }
        }

        return [.. cells.Select(line => new string(line).TrimEnd())];
    }

    public static string All(DrawList list) => string.Join('\n', Lines(list));

    private static char[] CharactersByGlyph()
    {
        char[] characters = new char[BitmapFont.GlyphCount];
        Array.Fill(characters, '\uFFFD');
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
