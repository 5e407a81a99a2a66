using System.Numerics;

namespace Ashlar.Rendering;

/// <summary>Coverage of <see cref="ShapeKind.Line"/>.</summary>
internal readonly struct Capsule : IShape
{
    private readonly float _halfLength;
    private readonly float _halfThickness;
    private readonly float _axisX;
    private readonly float _axisY;
    private readonly Vector<float> _edge;
    private readonly Vector<float> _peak;

    public Capsule(float halfLength, float halfThickness, float axisX, float axisY)
    {
        _halfLength = halfLength;
        _halfThickness = halfThickness;
        _axisX = axisX;
        _axisY = axisY;
        _edge = new Vector<float>(halfThickness + 0.5f);
        _peak = new Vector<float>(MathF.Min(1, 2 * halfThickness));
    }

    public static bool InnerIsSolid => true;

    public float ReachX => (MathF.Abs(_axisX) * _halfLength) + _halfThickness + 0.5f;

    public float ReachY => (MathF.Abs(_axisY) * _halfLength) + _halfThickness + 0.5f;

    public Interval Outer(float dy)
    {
        float reach = _halfThickness + 0.5f;
        return Interval.OfRectangle(_halfLength + reach, reach, _axisX, _axisY, dy);
    }

    public Interval Inner(float dy) =>
        Interval.OfRectangle(_halfLength, _halfThickness - 0.5f, _axisX, _axisY, dy);

    public Vector<float> Coverage(Vector<float> dx, Vector<float> dy)
    {
        Vector<float> along = Vector.Abs((dx * _axisX) + (dy * _axisY));
        Vector<float> across = (dy * _axisX) - (dx * _axisY);
        Vector<float> beyond = Vector.MaxNative(along - new Vector<float>(_halfLength), Vector<float>.Zero);
        Vector<float> distance = Vector.SquareRoot((beyond * beyond) + (across * across));
        return Vector.MinNative(Vector.MaxNative(_edge - distance, Vector<float>.Zero), _peak);
    }
}
