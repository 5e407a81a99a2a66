namespace Swarm;

/// <summary>World units a second.</summary>
internal struct Velocity
{
    public float X;
    public float Y;

    public Velocity(float x, float y)
    {
        X = x;
        Y = y;
    }
}
