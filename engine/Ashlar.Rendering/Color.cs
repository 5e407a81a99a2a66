using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Rendering;

/// <summary>
/// A colour of four bytes in the order red, green, blue, alpha, with straight (not premultiplied) alpha.
/// <para>Four bytes, compared by value, immutable: safe to share between threads.</para>
/// </summary>
/// <example><code>
/// Color ember = Color.FromRgb(0xFF8020).WithAlpha(128);
/// list.Circle(x, y, 3, Color.Mix(ember, Color.White, 0.25f));
/// </code></example>
/// <param name="R">Red, 0 to 255.</param>
/// <param name="G">Green, 0 to 255.</param>
/// <param name="B">Blue, 0 to 255.</param>
/// <param name="A">Opacity: 0 is invisible, 255 hides what lies below.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct Color(byte R, byte G, byte B, byte A = 255)
{
    /// <summary>Opaque white.</summary>
    public static Color White => new(255, 255, 255);

    /// <summary>Opaque black.</summary>
    public static Color Black => new(0, 0, 0);

    /// <summary>Invisible: draws nothing.</summary>
    public static Color Transparent => new(0, 0, 0, 0);

    /// <summary>The four bytes as they lie in memory, for copying into pixels.</summary>
    internal uint Bits => Unsafe.BitCast<Color, uint>(this);

    /// <summary>An opaque colour from a number written like a web colour.</summary>
    /// <param name="rgb">0xRRGGBB; higher bits are ignored.</param>
    public static Color FromRgb(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);

    /// <summary>The colour between two others, alpha included.</summary>
    /// <param name="from">The result at 0.</param>
    /// <param name="to">The result at 1.</param>
    /// <param name="amount">0 to 1; values outside are taken as the nearer end, NaN as 0.</param>
    public static Color Mix(Color from, Color to, float amount)
    {
        float share = amount > 0 ? MathF.Min(amount, 1) : 0;
        return new Color(
            Mix(from.R, to.R, share), Mix(from.G, to.G, share), Mix(from.B, to.B, share), Mix(from.A, to.A, share));
    }

    /// <summary>The same colour with another opacity.</summary>
    /// <param name="alpha">0 (invisible) to 255 (opaque).</param>
    public Color WithAlpha(byte alpha) => new(R, G, B, alpha);

    private static byte Mix(byte from, byte to, float share) => (byte)(from + ((to - from) * share) + 0.5f);
}
