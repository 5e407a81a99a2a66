using System.Numerics;

namespace Ashlar.Rendering;

/// <summary>Coverage of <see cref="ShapeKind.Quad"/>.</summary>
internal readonly struct Box : IShape
{
    private readonly float _halfWidth;
    private readonly float _halfHeight;
    private readonly float _axisX;
    private readonly float _axisY;
    private readonly Vector<float> _edgeAlong;
    private readonly Vector<float> _peakAlong;
    private readonly Vector<float> _edgeAcross;
    private readonly Vector<float> _peakAcross;

    public Box(float halfWidth, float halfHeight, float axisX, float axisY)
    {
        _halfWidth = halfWidth;
        _halfHeight = halfHeight;
        _axisX = axisX;
        _axisY = axisY;
        _edgeAlong = new Vector<float>(halfWidth + 0.5f);
        _peakAlong = new Vector<float>(MathF.Min(1, 2 * halfWidth));
        _edgeAcross = new Vector<float>(halfHeight + 0.5f);
        _peakAcross = new Vector<float>(MathF.Min(1, 2 * halfHeight));
    }

    public static bool InnerIsSolid => true;

    public float ReachX => (MathF.Abs(_axisX) * (_halfWidth + 0.5f)) + (MathF.Abs(_axisY) * (_halfHeight + 0.5f));

    public float ReachY => (MathF.Abs(_axisY) * (_halfWidth + 0.5f)) + (MathF.Abs(_axisX) * (_halfHeight + 0.5f));

    public Interval Outer(float dy) =>
        Interval.OfRectangle(_halfWidth + 0.5f, _halfHeight + 0.5f, _axisX, _axisY, dy);

    public Interval Inner(float dy) =>
        Interval.OfRectangle(_halfWidth - 0.5f, _halfHeight - 0.5f, _axisX, _axisY, dy);

    public Vector<float> Coverage(Vector<float> dx, Vector<float> dy)
    {
        Vector<float> along = Vector.Abs((dx * _axisX) + (dy * _axisY));
        Vector<float> across = Vector.Abs((dy * _axisX) - (dx * _axisY));
        return Vector.MinNative(Vector.MaxNative(_edgeAlong - along, Vector<float>.Zero), _peakAlong)
            * Vector.MinNative(Vector.MaxNative(_edgeAcross - across, Vector<float>.Zero), _peakAcross);
    }
}
