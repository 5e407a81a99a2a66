namespace Ashlar.Rendering.Tests;

/// <summary>
/// How closely a picture drawn by OpenGL has to agree with the software rasteriser's. A driver may compute a distance
/// in another order and blend in other steps, so a layer may be a step of 255 off, and faint layers add up; a pixel on
/// an edge that falls to the other side is off by more, and has to be rare.
/// </summary>
internal static class Agreement
{
    /// <summary>Of 255: what rounding explains.</summary>
    public const int Step = 3;

    /// <summary>Share of the pixels drawn to that may be off by more than a <see cref="Step"/>.</summary>
    public const double EdgeShare = 0.002;

    public static void Assert(PixelBuffer drawn, PixelBuffer expected, Color background, string what)
    {
        int touched = 0;
        int beyond = 0;
        int worst = 0;
        int worstPlace = 0;
        for (int place = 0; place < expected.Pixels.Length; place++)
        {
            int difference = Difference(drawn.Pixels[place], expected.Pixels[place]);
            touched += expected.Pixels[place] != background.WithAlpha(255) ? 1 : 0;
            beyond += difference > Step ? 1 : 0;
            if (difference > worst)
            {
                worst = difference;
                worstPlace = place;
            }
        }

        if (beyond > EdgeShare * touched)
        {
            int x = worstPlace % expected.Width;
            int y = worstPlace / expected.Width;
            Xunit.Assert.Fail(
                $"{what}: {beyond} of {touched} pixels differ by more than {Step}; the worst is ({x}, {y}), "
                + $"which is {drawn.Row(y)[x]} and should be {expected.Row(y)[x]}. See {Save(drawn, "drawn")} and "
                + $"{Save(expected, "expected")}.");
        }
    }

    private static int Difference(Color a, Color b) => Math.Max(
        Math.Max(Math.Abs(a.R - b.R), Math.Abs(a.G - b.G)), Math.Max(Math.Abs(a.B - b.B), Math.Abs(a.A - b.A)));

    private static string Save(PixelBuffer picture, string name)
    {
        string path = Path.Combine(Path.GetTempPath(), $"opengl-{name}-{Environment.ProcessId}.png");
        using FileStream file = File.Create(path);
        PngWriter.Write(file, picture);
        return path;
    }
}
