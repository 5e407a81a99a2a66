namespace Swarm;

/// <summary>An enemy shoots.</summary>
internal struct EnemyAttack : ISerial
{
    public float X;
    public float Y;
    public EnemyKind Kind;
    public EnemyMood Mood;
    public float Phase;
    public int Serial;

    public readonly int Order => Serial;
}
