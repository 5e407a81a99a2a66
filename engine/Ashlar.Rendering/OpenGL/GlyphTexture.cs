namespace Ashlar.Rendering;

/// <summary>
/// The font as a texture: a texel for each glyph, holding the sixty bits of its drawing in two numbers. Two kilobytes,
/// and a glyph is exact at every scale.
/// </summary>
internal sealed unsafe class GlyphTexture : IDisposable
{
    /// <summary>Every byte is some glyph: beyond the font's end it is the box.</summary>
    private const int Glyphs = byte.MaxValue + 1;

    private readonly OpenGLFunctions _gl;
    private readonly uint _texture;

    public GlyphTexture(OpenGLFunctions gl)
    {
        _gl = gl;
        uint texture;
        gl.GenTextures(1, &texture);
        _texture = texture;
        uint* halves = stackalloc uint[2 * Glyphs];
        for (int glyph = 0; glyph < Glyphs; glyph++)
        {
            ulong bits = BitmapFont.Bits(glyph);
            halves[2 * glyph] = (uint)bits;
            halves[(2 * glyph) + 1] = (uint)(bits >> 32);
        }

        Use();
        gl.BindBuffer(Token.PixelUnpackBuffer, 0);
        gl.PixelStorei(Token.UnpackAlignment, sizeof(uint));
        gl.PixelStorei(Token.UnpackRowLength, 0);
        gl.PixelStorei(Token.UnpackSkipRows, 0);
        gl.PixelStorei(Token.UnpackSkipPixels, 0);
        gl.TexParameteri(Token.Texture2D, Token.TextureMinificationFilter, Token.Nearest);
        gl.TexParameteri(Token.Texture2D, Token.TextureMagnificationFilter, Token.Nearest);
        gl.TexParameteri(Token.Texture2D, Token.TextureMaximumLevel, 0);
        gl.TexImage2D(
            Token.Texture2D,
            0,
            Token.TwoUnsignedInts,
            Glyphs,
            1,
            0,
            Token.RedGreenInteger,
            Token.UnsignedInt,
            halves);
    }

    /// <summary>Binds it where the shaders look for it.</summary>
    public void Use()
    {
        _gl.ActiveTexture(Token.Texture0);
        _gl.BindTexture(Token.Texture2D, _texture);
    }

    /// <summary>Deletes the texture.</summary>
    public void Dispose()
    {
        uint texture = _texture;
        _gl.DeleteTextures(1, &texture);
    }
}
