namespace Ashlar.Overlay;

/// <summary>A rectangle of a <see cref="Treemap"/>.</summary>
internal readonly record struct MapPlace(double X, double Y, double Width, double Height)
{
    /// <summary>Whether a point lies in it.</summary>
    public bool Contains(double x, double y) => x >= X && y >= Y && x < X + Width && y < Y + Height;
}
