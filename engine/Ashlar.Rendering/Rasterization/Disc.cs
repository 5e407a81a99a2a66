using System.Numerics;

namespace Ashlar.Rendering;

/// <summary>Coverage of <see cref="ShapeKind.Circle"/>.</summary>
internal readonly struct Disc : IShape
{
    private readonly float _radius;
    private readonly Vector<float> _edge;
    private readonly Vector<float> _peak;

    public Disc(float radius)
    {
        _radius = radius;
        _edge = new Vector<float>(radius + 0.5f);
        _peak = new Vector<float>(Peak(radius));
    }

    public static bool InnerIsSolid => true;

    public float ReachX => _radius + 0.5f;

    public float ReachY => _radius + 0.5f;

    /// <summary>The most a pixel is covered: less than one where the disc is smaller than a pixel.</summary>
    public static float Peak(float radius)
    {
        float diameter = MathF.Min(1, 2 * radius);
        return diameter * diameter;
    }

    public Interval Outer(float dy) => Interval.OfCircle(_radius + 0.5f, dy);

    public Interval Inner(float dy) => Interval.OfCircle(_radius - 0.5f, dy);

    public Vector<float> Coverage(Vector<float> dx, Vector<float> dy)
    {
        Vector<float> distance = Vector.SquareRoot((dx * dx) + (dy * dy));
        return Vector.MinNative(Vector.MaxNative(_edge - distance, Vector<float>.Zero), _peak);
    }
}
