using System.Numerics;

namespace Ashlar.Rendering;

/// <summary>
/// The pixels being drawn to: rows from the top without gaps, and <see cref="Padding"/> pixels after the last, because
/// rows are processed a whole vector at a time. What a vector touches beyond its row is written back unchanged.
/// </summary>
internal readonly ref struct Canvas
{
    private readonly Span<uint> _pixels;
    private readonly int _width;

    public Canvas(Span<uint> pixels, int width, int height)
    {
        _pixels = pixels[..((width * height) + Padding)];
        _width = width;
        Bounds = new ClipRectangle(0, 0, width, height);
    }

    /// <summary>Pixels needed behind the last row.</summary>
    public static int Padding => Vector<uint>.Count - 1;

    /// <summary>The whole picture.</summary>
    public ClipRectangle Bounds { get; }

    /// <summary>One pixel.</summary>
    public ref uint this[int column, int row] => ref _pixels[(row * _width) + column];

    /// <summary>A vector's worth of pixels from a place inside the picture on.</summary>
    public Span<uint> At(int column, int row) => _pixels.Slice((row * _width) + column, Vector<uint>.Count);

    /// <summary>Pixels of one row.</summary>
    public Span<uint> Run(int column, int row, int count) => _pixels.Slice((row * _width) + column, count);

    /// <summary>Makes every pixel the same.</summary>
    public void Clear(uint pixel) => _pixels.Fill(pixel);
}
