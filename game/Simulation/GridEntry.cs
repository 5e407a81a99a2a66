namespace Swarm;

/// <summary>An enemy as the <see cref="EnemyGrid"/> sees it.</summary>
internal struct GridEntry
{
    public float X;
    public float Y;
    public float VelocityX;
    public float VelocityY;
    public float Radius;
    public int Serial;
    public Entity Entity;
}
