namespace Swarm;

/// <summary>
/// Which part of the world is seen, and how large. The view holds as much as fits of a reference size; on a screen of
/// few pixels, such as a terminal, it comes nearer, so that the ship stays recognisable.
/// </summary>
internal struct Camera
{
    private const float ReferenceWidth = 1600;
    private const float ReferenceHeight = 900;
    private const float SmallestScale = 0.55f;
    private const float BeyondEdge = 36;

    /// <summary>Pixels a world unit.</summary>
    public float Scale { get; private set; }

    /// <summary>The world's point in the middle of the screen.</summary>
    public float CenterX { get; private set; }

    public float CenterY { get; private set; }

    public int Width { get; private set; }

    public int Height { get; private set; }

    /// <summary>The view of a screen, looking at a point but not far beyond the edge of the battlefield.</summary>
    /// <param name="x">The point, world units.</param>
    /// <param name="y">The point, world units.</param>
    /// <param name="width">Of the screen, pixels.</param>
    /// <param name="height">Of the screen, pixels.</param>
    /// <param name="focus">Where on the screen the point should be, from left (0) to right (1).</param>
    public static Camera At(float x, float y, int width, int height, float focus)
    {
        float scale = MathF.Max(MathF.Min(width / ReferenceWidth, height / ReferenceHeight), SmallestScale);
        return new Camera
        {
            Scale = scale,
            Width = width,
            Height = height,
            CenterX = Confine(x, focus * width / scale, Battlefield.Width) + ((0.5f - focus) * width / scale),
            CenterY = Confine(y, height * 0.5f / scale, Battlefield.Height),
        };
    }

    public readonly float ToScreenX(float x) => ((x - CenterX) * Scale) + (Width * 0.5f);

    public readonly float ToScreenY(float y) => ((y - CenterY) * Scale) + (Height * 0.5f);

    /// <summary>The same view, a little beside.</summary>
    public readonly Camera Shaken(float x, float y)
    {
        Camera shaken = this;
        shaken.CenterX += x;
        shaken.CenterY += y;
        return shaken;
    }

    /// <summary>Whether something of a radius, both in pixels, can be seen.</summary>
    public readonly bool Sees(float screenX, float screenY, float radius) =>
        screenX > -radius && screenY > -radius && screenX < Width + radius && screenY < Height + radius;

    private static float Confine(float value, float halfView, float length) =>
        halfView - BeyondEdge >= length * 0.5f
            ? length * 0.5f
            : Math.Clamp(value, halfView - BeyondEdge, length - halfView + BeyondEdge);
}
