namespace Swarm;

/// <summary>Where things go on a screen of some size.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Focus">
/// Where the middle of what is free is, from left (0) to right (1): a profiler may cover a side.
/// </param>
internal readonly record struct ScreenLayout(int Width, int Height, float Focus)
{
    /// <summary>Screens lower than this, such as terminals, have no room to waste.</summary>
    private const int SmallHeight = 400;

    /// <summary>Pixels for a pixel of the font, for ordinary text.</summary>
    public float Scale => MathF.Max(1, MathF.Round(Height / 360f));

    /// <summary>
    /// For headlines. On a small screen, such as a terminal, they are no larger than ordinary text: only text of scale
    /// 1 is readable there.
    /// </summary>
    public float LargeScale => Scale > 1 ? Scale * 2 : Scale;

    public float Middle => Width * Focus;

    public bool IsSmall => Height < SmallHeight;

    /// <summary>A share of the height, on a whole line of text where the screen is small.</summary>
    public float Line(float share)
    {
        const int LineHeight = Ashlar.Rendering.BitmapFont.LineHeight;
        float y = Height * share;
        return IsSmall ? MathF.Round(y / LineHeight) * LineHeight : y;
    }
}
