namespace Swarm;

/// <summary>Something that wants to touch the ship.</summary>
internal struct Enemy
{
    public EnemyKind Kind;

    /// <summary>
    /// Unique in a run; settles ties, so that nothing depends on the order in which the world keeps entities.
    /// </summary>
    public int Serial;

    public int Health;

    /// <summary>World units.</summary>
    public float Radius;

    /// <summary>How much faster than its kind it is: late waves hurry.</summary>
    public float Pace;

    /// <summary>A number of its own from 0 to 2π, so that not all wind and pulse alike.</summary>
    public float Phase;

    public EnemyMood Mood;

    /// <summary>The step in which the mood ends.</summary>
    public int MoodEnds;

    /// <summary>The step in which it stops flashing from a hit.</summary>
    public int FlashEnds;

    /// <summary>The first step in which it may shoot again.</summary>
    public int ReadyAt;
}
