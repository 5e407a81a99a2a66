namespace Swarm;

/// <summary>Size of a picture in pixels.</summary>
internal readonly record struct PictureSize(int Width, int Height)
{
    public override string ToString() => $"{Width}x{Height}";
}
