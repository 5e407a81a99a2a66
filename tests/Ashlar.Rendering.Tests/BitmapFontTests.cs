namespace Ashlar.Rendering.Tests;

public sealed class BitmapFontTests
{
    private const string Signs = "·×÷±°µΣΔ…•–≤≥≈∞✓↑↓←→▲▼►◄■□█▀▄▌▐░▒─│┌┐└┘├┤";

    [Fact]
    public void Every_printable_character_has_its_own_drawing()
    {
        var seen = new Dictionary<ulong, char>();
        string characters = string.Concat(Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code)) + Signs;
        foreach (char character in characters)
        {
            int glyph = BitmapFont.IndexOf(character);
            Assert.InRange(glyph, 1, BitmapFont.GlyphCount - 1);
            ulong drawing = 0;
            for (int row = 0; row < BitmapFont.GlyphHeight; row++)
            {
                drawing = (drawing << BitmapFont.GlyphWidth) | BitmapFont.Row(glyph, row);
            }

            Assert.True(seen.TryAdd(drawing, character), $"'{character}' looks like '{seen[drawing]}'");
            Assert.Equal(character == ' ', drawing == 0);
        }

        Assert.Equal(BitmapFont.GlyphCount, seen.Count + 1);
    }

    [Fact]
    public void Letters_leave_room_around_them()
    {
        for (char character = ' '; character <= '~'; character++)
        {
            int glyph = BitmapFont.IndexOf(character);
            Assert.Equal(0u, BitmapFont.Row(glyph, 0));
            for (int row = 0; row < BitmapFont.GlyphHeight; row++)
            {
                Assert.Equal(0u, BitmapFont.Row(glyph, row) >> (BitmapFont.GlyphWidth - 1));
            }
        }
    }

    [Fact]
    public void Bits_run_from_the_left_and_rows_from_the_top()
    {
        string[] drawing =
        [
            "......", "#.....", "#.....", "#.....", "#.....", "#.....", "#.....", "#####.", "......", "......",
        ];
        for (int row = 0; row < BitmapFont.GlyphHeight; row++)
        {
            for (int column = 0; column < BitmapFont.GlyphWidth; column++)
            {
                bool set = ((BitmapFont.Row(BitmapFont.IndexOf('L'), row) >> column) & 1) != 0;
                Assert.Equal(drawing[row][column] == '#', set);
            }
        }

        Assert.Equal(0b111u, BitmapFont.Row(BitmapFont.IndexOf('▌'), 9));
    }

    [Theory]
    [InlineData('\0')]
    [InlineData('\t')]
    [InlineData('\u007F')]
    [InlineData('é')]
    [InlineData('漢')]
    [InlineData('\uD83D')]
    [InlineData('\uFFFD')]
    [InlineData('\uFFFF')]
    public void Unknown_characters_are_a_box(char character)
    {
        Assert.Equal(0, BitmapFont.IndexOf(character));
        Assert.Equal(0b11111u, BitmapFont.Row(0, 1));
        Assert.Equal(0b10001u, BitmapFont.Row(0, 4));
    }

    [Theory]
    [InlineData("", 1, 0)]
    [InlineData("abc", 1, 18)]
    [InlineData("abc", 2, 36)]
    [InlineData("abc", 2.6f, 54)]
    [InlineData("abc", 0.2f, 18)]
    [InlineData("abc", 0, 0)]
    [InlineData("abc", -1, 0)]
    [InlineData("abc", float.NaN, 0)]
    [InlineData("abc", float.PositiveInfinity, 18 * BitmapFont.MaximumScale)]
    [InlineData("a\nbcde\n", 1, 24)]
    [InlineData("\n\n", 1, 0)]
    public void A_text_is_as_wide_as_its_widest_line(string text, float scale, int width) =>
        Assert.Equal(width, BitmapFont.Measure(text, scale));

    [Fact]
    public void Glyphs_and_rows_that_are_not_there_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => BitmapFont.Row(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => BitmapFont.Row(BitmapFont.GlyphCount, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => BitmapFont.Row(0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => BitmapFont.Row(0, BitmapFont.GlyphHeight));
    }
}
