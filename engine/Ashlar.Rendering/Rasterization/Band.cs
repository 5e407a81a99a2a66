using System.Numerics;

namespace Ashlar.Rendering;

/// <summary>Coverage of <see cref="ShapeKind.Ring"/>: a disc minus the disc of its hole.</summary>
internal readonly struct Band : IShape
{
    private readonly float _radius;
    private readonly float _holeRadius;
    private readonly Vector<float> _edge;
    private readonly Vector<float> _peak;
    private readonly Vector<float> _holeEdge;
    private readonly Vector<float> _holePeak;

    public Band(float radius, float holeRadius)
    {
        _radius = radius;
        _holeRadius = holeRadius;
        _edge = new Vector<float>(radius + 0.5f);
        _peak = new Vector<float>(Disc.Peak(radius));
        _holeEdge = new Vector<float>(holeRadius + 0.5f);
        _holePeak = new Vector<float>(Disc.Peak(holeRadius));
    }

    public static bool InnerIsSolid => false;

    public float ReachX => _radius + 0.5f;

    public float ReachY => _radius + 0.5f;

    public Interval Outer(float dy) => Interval.OfCircle(_radius + 0.5f, dy);

    public Interval Inner(float dy) => Interval.OfCircle(_holeRadius - 0.5f, dy);

    public Vector<float> Coverage(Vector<float> dx, Vector<float> dy)
    {
        Vector<float> distance = Vector.SquareRoot((dx * dx) + (dy * dy));
        Vector<float> whole = Vector.MinNative(Vector.MaxNative(_edge - distance, Vector<float>.Zero), _peak);
        Vector<float> hole = Vector.MinNative(Vector.MaxNative(_holeEdge - distance, Vector<float>.Zero), _holePeak);
        return whole - hole;
    }
}
