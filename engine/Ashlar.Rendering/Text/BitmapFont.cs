namespace Ashlar.Rendering;

/// <summary>
/// A fixed-width pixel font: every printable ASCII character, arrows, blocks, tree lines and a few signs (· × ÷ ± ° µ Σ
/// Δ … • – ≤ ≥ ≈ ∞ ✓). Any other character draws a box.
/// <para>A glyph is 60 bits in one <see cref="ulong"/>; the whole font is about a kilobyte, plus a 10 KB table from
/// characters to glyphs. Built once from the drawings in the source; immutable, so safe on every thread.</para>
/// </summary>
/// <example><code>
/// int width = BitmapFont.Measure("LEVEL 7", scale: 2);
/// list.Text((list.Width - width) / 2, 20, "LEVEL 7", Color.White, scale: 2);
/// </code></example>
public static class BitmapFont
{
    /// <summary>Columns of a glyph, pixels at scale 1.</summary>
    public const int GlyphWidth = 6;

    /// <summary>Rows of a glyph, pixels at scale 1.</summary>
    public const int GlyphHeight = 10;

    /// <summary>From one character to the next, pixels at scale 1. Blocks therefore join.</summary>
    public const int Advance = GlyphWidth;

    /// <summary>From one line to the next, pixels at scale 1. Blocks and tree lines therefore join.</summary>
    public const int LineHeight = GlyphHeight;

    /// <summary>The largest scale; larger ones are drawn at this.</summary>
    public const int MaximumScale = 256;

    private const int Replacement = 0;
    private const uint RowMask = (1u << GlyphWidth) - 1;

    private static readonly ulong[] Glyphs = new ulong[CountGlyphs()];
    private static readonly byte[] Indices = ReadSheet(Glyphs);

    /// <summary>Glyphs in the font; indices run from 0 (the box for unknown characters) to one less.</summary>
    public static int GlyphCount => Glyphs.Length;

    /// <summary>The glyph that draws a character. Constant time.</summary>
    /// <param name="character">Any UTF-16 unit.</param>
    /// <returns>An index below <see cref="GlyphCount"/>; 0, the box, for characters the font lacks.</returns>
    public static int IndexOf(char character) =>
        character < (uint)Indices.Length ? Indices[character] : Replacement;

    /// <summary>One row of a glyph.</summary>
    /// <param name="glyph">Index from <see cref="IndexOf"/>.</param>
    /// <param name="row">0 (top) to <see cref="GlyphHeight"/> - 1.</param>
    /// <returns><see cref="GlyphWidth"/> bits; bit 0 is the leftmost pixel.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No such glyph or row.</exception>
    public static uint Row(int glyph, int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(glyph);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(glyph, GlyphCount);
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, GlyphHeight);
        return RowOf(Glyphs[glyph], row);
    }

    /// <summary>Width of a text as <see cref="DrawList.Text"/> draws it: its widest line.</summary>
    /// <param name="text">The text; '\n' starts a new line.</param>
    /// <param name="scale">As given to <see cref="DrawList.Text"/>.</param>
    /// <returns>Pixels; 0 for an empty text or a scale that draws nothing.</returns>
    public static int Measure(ReadOnlySpan<char> text, float scale = 1)
    {
        int widest = 0;
        while (!text.IsEmpty)
        {
            int end = text.IndexOf('\n');
            int length = end < 0 ? text.Length : end;
            widest = Math.Max(widest, length);
            text = end < 0 ? [] : text[(end + 1)..];
        }

        return widest * Advance * WholeScale(scale);
    }

    /// <summary>
    /// The scale that is drawn for a requested one: the nearest whole number from 1 to <see cref="MaximumScale"/>, or 0
    /// for zero, negative and NaN, which draw nothing.
    /// </summary>
    internal static int WholeScale(float scale) =>
        scale > 0 ? (int)MathF.Max(1, MathF.Round(MathF.Min(scale, MaximumScale))) : 0;

    /// <summary>All rows of a glyph, six bits a row from the top; an index out of range is the box.</summary>
    internal static ulong Bits(int glyph) => Glyphs[glyph < Glyphs.Length ? glyph : Replacement];

    /// <summary>One row out of <see cref="Bits"/>.</summary>
    internal static uint RowOf(ulong bits, int row) => (uint)(bits >> (row * GlyphWidth)) & RowMask;

    private static int CountGlyphs()
    {
        int count = 0;
        foreach (string band in GlyphSheet.Characters)
        {
            count += band.Length;
        }

        return count;
    }

    /// <summary>Fills the glyphs and returns the table from characters to glyphs.</summary>
    private static byte[] ReadSheet(ulong[] glyphs)
    {
        int highest = 0;
        foreach (string band in GlyphSheet.Characters)
        {
            foreach (char character in band)
            {
                highest = character == '\uFFFD' ? highest : Math.Max(highest, character);
            }
        }

        byte[] indices = new byte[highest + 1];
        byte next = Replacement + 1;
        for (int band = 0; band < GlyphSheet.Characters.Length; band++)
        {
            string characters = GlyphSheet.Characters[band];
            for (int column = 0; column < characters.Length; column++)
            {
                ulong bits = ReadGlyph(GlyphSheet.Drawings[band], column * (GlyphWidth + 1));
                if (characters[column] == '\uFFFD')
                {
                    glyphs[Replacement] = bits;
                }
                else
                {
                    glyphs[next] = bits;
                    indices[characters[column]] = next++;
                }
            }
        }

        return indices;
    }

    private static ulong ReadGlyph(string drawing, int left)
    {
        ulong bits = 0;
        int row = 0;
        foreach (ReadOnlySpan<char> line in drawing.AsSpan().EnumerateLines())
        {
            for (int column = 0; column < GlyphWidth; column++)
            {
                if (line[left + column] == '#')
                {
                    bits |= 1ul << ((row * GlyphWidth) + column);
                }
            }

            row++;
        }

        return bits;
    }
}
