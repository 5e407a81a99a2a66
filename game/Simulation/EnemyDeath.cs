namespace Swarm;

/// <summary>An enemy died.</summary>
internal struct EnemyDeath : ISerial
{
    public float X;
    public float Y;
    public float VelocityX;
    public float VelocityY;
    public EnemyKind Kind;
    public int Serial;
    public Entity Entity;

    public readonly int Order => Serial;
}
