namespace Swarm;

/// <summary>Where things go on a screen of some size.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Free">Pixels from the left that nothing covers: a profiler may stand at the right.</param>
internal readonly record struct ScreenLayout(int Width, int Height, int Free)
{
    /// <summary>Screens lower than this, such as terminals, have no room to waste.</summary>
    private const int SmallHeight = 400;

    /// <summary>Narrower than this there is no room for a line of hints.</summary>
    private const int NarrowWidth = 430;

    /// <summary>What is narrower than this is no place for a game: it goes on behind the profiler.</summary>
    private const int LeastFree = 200;

    /// <summary>The layout of a screen with a profiler at its right side.</summary>
    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    /// <param name="covered">Where the profiler's left edge is; 0 where there is none.</param>
    public static ScreenLayout Beside(int width, int height, int covered) =>
        new(width, height, covered >= Math.Min(LeastFree, width) ? Math.Min(covered, width) : width);

    /// <summary>Pixels for a pixel of the font, for ordinary text.</summary>
    public float Scale => MathF.Max(1, MathF.Round(MathF.Min(Height / 360f, Free / 420f)));

    /// <summary>
    /// For headlines. On a small screen, such as a terminal, they are no larger than ordinary text: only text of scale
    /// 1 is readable there.
    /// </summary>
    public float LargeScale => Scale > 1 ? Scale * 2 : Scale;

    public float Middle => Free * 0.5f;

    /// <summary>The middle, from the screen's left edge (0) to its right (1).</summary>
    public float Focus => Middle / Math.Max(1, Width);

    public bool IsSmall => Height < SmallHeight;

    public bool IsNarrow => IsSmall || Free < NarrowWidth;

    /// <summary>A share of the height, on a whole line of text where the screen is small.</summary>
    public float Line(float share)
    {
        const int LineHeight = Ashlar.Rendering.BitmapFont.LineHeight;
        float y = Height * share;
        return IsSmall ? MathF.Round(y / LineHeight) * LineHeight : y;
    }
}
