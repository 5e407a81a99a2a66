namespace Ashlar.Rendering;

/// <summary>
/// An open range of horizontal distances from a shape's centre, in pixels; empty unless From &lt; To.
/// </summary>
internal readonly record struct Interval(float From, float To)
{
    /// <summary>No distance at all.</summary>
    public static Interval Empty => new(1, -1);

    /// <summary>
    /// Distances at which a circle around the centre is crossed by the row <paramref name="dy"/> away.
    /// </summary>
    public static Interval OfCircle(float radius, float dy)
    {
        float square = (radius * radius) - (dy * dy);
        if (radius <= 0 || !(square > 0))
        {
            return Empty;
        }

        float half = MathF.Sqrt(square);
        return new Interval(-half, half);
    }

    /// <summary>Distances at which a turned rectangle around the centre is crossed by that row.</summary>
    /// <param name="halfWidth">Half its extent along the axis.</param>
    /// <param name="halfHeight">Half its extent across the axis.</param>
    /// <param name="axisX">Cosine of its angle.</param>
    /// <param name="axisY">Sine of its angle.</param>
    /// <param name="dy">The row's distance below the centre.</param>
    public static Interval OfRectangle(float halfWidth, float halfHeight, float axisX, float axisY, float dy)
    {
        if (halfWidth <= 0 || halfHeight <= 0)
        {
            return Empty;
        }

        Interval along = OfSlab(halfWidth, axisX, dy * axisY);
        Interval across = OfSlab(halfHeight, -axisY, dy * axisX);
        return new Interval(MathF.Max(along.From, across.From), MathF.Min(along.To, across.To));
    }

    /// <summary>Where <c>|slope * dx + offset| &lt; half</c>.</summary>
    private static Interval OfSlab(float half, float slope, float offset)
    {
        // Below this slope the edge is level to within a thousandth of a pixel across 10 000 columns.
        const float Level = 1e-7f;
        if (MathF.Abs(slope) < Level)
        {
            return MathF.Abs(offset) < half ? new Interval(float.NegativeInfinity, float.PositiveInfinity) : Empty;
        }

        float inverse = 1 / slope;
        float first = (-half - offset) * inverse;
        float second = (half - offset) * inverse;
        return slope > 0 ? new Interval(first, second) : new Interval(second, first);
    }
}
