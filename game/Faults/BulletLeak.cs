using Ashlar.Memory;

namespace Swarm;

/// <summary>
/// The leak: each bullet that is fired gets a record for a kill camera, which is destroyed when the bullet ends; but
/// one record a second is never destroyed.
/// </summary>
internal sealed class BulletLeak : IDisposable
{
    private const int StepsBetween = 60;
    private const int Tracked = 32;

    private readonly SlabPool<BulletRecord> _records;
    private readonly Handle<BulletRecord>[] _tracked = new Handle<BulletRecord>[Tracked];
    private int _next;
    private int _steps;

    public BulletLeak(Allocator parent) =>
        _records = new SlabPool<BulletRecord>(parent, "bullet records", maximumCount: 1 << 20);

    public void Act(Simulation simulation)
    {
        Position at = simulation.ShipPosition;
        ref Handle<BulletRecord> oldest = ref _tracked[_next];
        _next = (_next + 1) % Tracked;
        bool isLeaked = _steps++ % StepsBetween == 0;
        if (_records.IsAlive(oldest) && !isLeaked)
        {
            _records.Destroy(oldest);
        }

        oldest = _records.Create(new BulletRecord { X = at.X, Y = at.Y, Step = simulation.State.Step });
    }

    public void Dispose() => _records.Dispose();

    private struct BulletRecord
    {
        public float X;
        public float Y;
        public int Step;
    }
}
