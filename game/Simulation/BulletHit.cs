namespace Swarm;

/// <summary>A bullet met an enemy.</summary>
internal struct BulletHit : ISerial
{
    public float X;
    public float Y;
    public float VelocityX;
    public float VelocityY;
    public int BulletSerial;
    public int Damage;
    public BulletKind Kind;

    /// <summary>The enemy's place in the <see cref="EnemyGrid"/>.</summary>
    public int Target;

    public readonly int Order => BulletSerial;
}
