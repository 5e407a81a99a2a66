using System.Numerics;

namespace Ashlar.Rendering;

/// <summary>
/// A colour ready for blending. Pixels are blended as 16-bit lanes, two for each pixel: the even bytes (red, blue)
/// and the odd bytes (green, alpha) apart, so that nothing is widened. Every step is a whole number, and the division
/// by 255 rounds to nearest exactly.
/// </summary>
internal readonly struct Paint
{
    private readonly Vector<ushort> _even;
    private readonly Vector<ushort> _odd;

    public Paint(Color color)
    {
        Solid = color.WithAlpha(255).Bits;
        Alpha = color.A;
        Vector<ushort> pixel = Vector.AsVectorUInt16(new Vector<uint>(Solid));
        _even = pixel & new Vector<ushort>(0xFF);
        _odd = pixel >>> 8;
    }

    /// <summary>The colour as an opaque pixel.</summary>
    public uint Solid { get; }

    /// <summary>Opacity, 0 to 255.</summary>
    public uint Alpha { get; }

    /// <summary>Lays the colour over pixels.</summary>
    /// <param name="below">The pixels.</param>
    /// <param name="alpha">Opacity for each pixel, 0 to 255.</param>
    public Vector<uint> Over(Vector<uint> below, Vector<uint> alpha)
    {
        Vector<ushort> share = Vector.AsVectorUInt16(alpha | (alpha << 16));
        Vector<ushort> rest = new Vector<ushort>(255) - share;
        Vector<ushort> pixel = Vector.AsVectorUInt16(below);
        Vector<ushort> half = new(128);
        Vector<ushort> even = ((pixel & new Vector<ushort>(0xFF)) * rest) + (_even * share) + half;
        Vector<ushort> odd = ((pixel >>> 8) * rest) + (_odd * share) + half;
        even = (even + (even >>> 8)) >>> 8;
        odd = (odd + (odd >>> 8)) & new Vector<ushort>(0xFF00);
        return Vector.AsVectorUInt32(even | odd);
    }

    /// <summary>Lays the colour over one pixel at its own opacity: the same sums in the halves of a number.</summary>
    /// <param name="below">The pixel.</param>
    public uint Over(uint below)
    {
        const uint EvenBytes = 0x00FF00FF;
        const uint Half = 0x00800080;
        uint rest = 255 - Alpha;
        uint even = ((below & EvenBytes) * rest) + ((Solid & EvenBytes) * Alpha) + Half;
        uint odd = (((below >> 8) & EvenBytes) * rest) + (((Solid >> 8) & EvenBytes) * Alpha) + Half;
        even = ((even + ((even >> 8) & EvenBytes)) >> 8) & EvenBytes;
        odd = (odd + ((odd >> 8) & EvenBytes)) & ~EvenBytes;
        return even | odd;
    }
}
