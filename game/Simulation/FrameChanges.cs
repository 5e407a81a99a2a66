using Ashlar.Memory;

namespace Swarm;

/// <summary>
/// What the systems of one step found out and what happens only after all of them looked: who dies, what was hit. In
/// frame memory: it ends with the frame.
/// </summary>
internal sealed class FrameChanges
{
    private ArenaList<Entity> _ended;
    private ArenaList<BulletHit> _hits;
    private ArenaList<EnemyDeath> _deaths;
    private ArenaList<EnemyAttack> _attacks;

    /// <summary>Entities whose time is over; one may be named twice.</summary>
    public ReadOnlySpan<Entity> Ended => _ended.Span;

    /// <summary>Hits of bullets, to be sorted.</summary>
    public Span<BulletHit> Hits => _hits.Span;

    /// <summary>Enemies that were killed, to be sorted.</summary>
    public Span<EnemyDeath> Deaths => _deaths.Span;

    /// <summary>Enemies that shoot, to be sorted.</summary>
    public Span<EnemyAttack> Attacks => _attacks.Span;

    public void Begin(Arena frame)
    {
        _hits = new ArenaList<BulletHit>(frame, 64);
        _deaths = new ArenaList<EnemyDeath>(frame, 64);
        _attacks = new ArenaList<EnemyAttack>(frame, 64);
        _ended = new ArenaList<Entity>(frame, 1024);
    }

    /// <summary>Begins what one of several threads finds, which is little.</summary>
    /// <param name="frame">Frame memory of that thread.</param>
    public void BeginPart(Arena frame)
    {
        _hits = new ArenaList<BulletHit>(frame);
        _deaths = new ArenaList<EnemyDeath>(frame);
        _attacks = new ArenaList<EnemyAttack>(frame);
        _ended = new ArenaList<Entity>(frame);
    }

    /// <summary>Takes in what another thread found in its part.</summary>
    public void Append(FrameChanges part)
    {
        _hits.AddRange(part._hits.Span);
        _deaths.AddRange(part._deaths.Span);
        _attacks.AddRange(part._attacks.Span);
        _ended.AddRange(part._ended.Span);
    }

    public void End(Entity entity) => _ended.Add(entity);

    public void Hit(in BulletHit hit) => _hits.Add(in hit);

    public void Die(in EnemyDeath death) => _deaths.Add(in death);

    public void Attack(in EnemyAttack attack) => _attacks.Add(in attack);
}
