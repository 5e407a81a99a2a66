using Ashlar.Rendering;

namespace Ashlar.Hosting;

/// <summary>
/// Averages pixels as light adds up: by the squares of their values, which is near enough to what screens do.
/// Averaging the values themselves makes a bright dot on black nearly black.
/// </summary>
internal struct Light
{
    private int _red;
    private int _green;
    private int _blue;
    private int _count;

    internal readonly Color Average => new(Root(_red), Root(_green), Root(_blue));

    internal void Add(ReadOnlySpan<Color> pixels)
    {
        foreach (Color pixel in pixels)
        {
            _red += pixel.R * pixel.R;
            _green += pixel.G * pixel.G;
            _blue += pixel.B * pixel.B;
        }

        _count += pixels.Length;
    }

    internal void Add(in Light other)
    {
        _red += other._red;
        _green += other._green;
        _blue += other._blue;
        _count += other._count;
    }

    private readonly byte Root(int sum) => (byte)(MathF.Sqrt((float)sum / _count) + 0.5f);
}
