namespace Swarm;

/// <summary>Where an entity is, in world units; y points down.</summary>
internal struct Position
{
    public float X;
    public float Y;

    public Position(float x, float y)
    {
        X = x;
        Y = y;
    }
}
