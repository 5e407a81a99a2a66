namespace Swarm;

/// <summary>A number that floats up where points were made.</summary>
internal struct Popup
{
    public int Points;
}
