using System.Numerics;

namespace Ashlar.Rendering;

/// <summary>
/// Coverage of <see cref="ShapeKind.Glow"/>: bright in the middle, nothing at the rim, no square root.
/// </summary>
internal readonly struct Halo : IShape
{
    private readonly float _radius;
    private readonly Vector<float> _inverseSquare;

    public Halo(float radius)
    {
        _radius = radius;
        _inverseSquare = new Vector<float>(1 / (radius * radius));
    }

    public static bool InnerIsSolid => false;

    public float ReachX => _radius;

    public float ReachY => _radius;

    public Interval Outer(float dy) => Interval.OfCircle(_radius, dy);

    public Interval Inner(float dy) => Interval.Empty;

    public Vector<float> Coverage(Vector<float> dx, Vector<float> dy)
    {
        Vector<float> share = Vector<float>.One - (((dx * dx) + (dy * dy)) * _inverseSquare);
        Vector<float> inside = Vector.MaxNative(share, Vector<float>.Zero);
        return inside * inside;
    }
}
