using Silk.NET.OpenGL;

namespace Ashlar.Rendering;

/// <summary>
/// The font as a texture: a texel for each glyph, holding the sixty bits of its drawing in two numbers. Two kilobytes,
/// and a glyph is exact at every scale.
/// </summary>
internal sealed class GlyphTexture : IDisposable
{
    /// <summary>Every byte is some glyph: beyond the font's end it is the box.</summary>
    private const int Glyphs = byte.MaxValue + 1;

    private readonly GL _gl;
    private readonly uint _texture;

    public GlyphTexture(GL gl)
    {
        _gl = gl;
        _texture = gl.GenTexture();
        Span<uint> halves = stackalloc uint[2 * Glyphs];
        for (int glyph = 0; glyph < Glyphs; glyph++)
        {
            ulong bits = BitmapFont.Bits(glyph);
            halves[2 * glyph] = (uint)bits;
            halves[(2 * glyph) + 1] = (uint)(bits >> 32);
        }

        Use();
        SavedTransfer saved = SavedTransfer.Begin(gl, isUpload: true);
        gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureMinFilter, (int)GLEnum.Nearest);
        gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureMagFilter, (int)GLEnum.Nearest);
        gl.TexParameter(TextureTarget.Texture2D, TextureParameterName.TextureMaxLevel, 0);
        gl.TexImage2D(
            TextureTarget.Texture2D,
            0,
            InternalFormat.RG32ui,
            Glyphs,
            1,
            0,
            PixelFormat.RGInteger,
            PixelType.UnsignedInt,
            in halves[0]);
        saved.Restore(gl);
    }

    /// <summary>Binds it where the shaders look for it.</summary>
    public void Use()
    {
        _gl.ActiveTexture(TextureUnit.Texture0);
        _gl.BindTexture(TextureTarget.Texture2D, _texture);
    }

    /// <summary>Deletes the texture.</summary>
    public void Dispose() => _gl.DeleteTexture(_texture);
}
