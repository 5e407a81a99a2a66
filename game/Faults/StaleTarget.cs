using Ashlar.Memory;

namespace Swarm;

/// <summary>
/// The stale handle: an enemy remembers the target it was given, and goes on asking for it after the target has been
/// destroyed. The engine says so; the game catches it, tells it and lives on.
/// </summary>
internal sealed class StaleTarget : IDisposable
{
    private const int StepsBetweenTargets = 120;
    private const int StepsBetweenLooks = 20;

    private readonly SlabPool<Target> _targets;
    private readonly Notices _notices;
    private Handle<Target> _current;
    private Handle<Target> _remembered;
    private float _seen;
    private int _steps;

    public StaleTarget(Allocator parent, Notices notices)
    {
        _targets = new SlabPool<Target>(parent, "targets", maximumCount: 4096);
        _notices = notices;
    }

    public int Hits { get; private set; }

    /// <summary>How far away the target last seen was, world units.</summary>
    public float SeenDistance => _seen;

    public void Act(Simulation simulation)
    {
        if (_steps % StepsBetweenTargets == 0)
        {
            Renew(simulation.ShipPosition);
        }

        if (++_steps % StepsBetweenLooks == 0)
        {
            Look(simulation.ShipPosition);
        }
    }

    /// <summary>
    /// Destroys the current target, then the pool: a target alive when its pool is disposed would be a leak, which is
    /// not this bug.
    /// </summary>
    public void Dispose()
    {
        if (_targets.IsAlive(_current))
        {
            _targets.Destroy(_current);
        }

        _targets.Dispose();
    }

    private void Renew(Position ship)
    {
        _remembered = _current;
        if (_targets.IsAlive(_current))
        {
            _targets.Destroy(_current);
        }

        _current = _targets.Create(new Target { X = ship.X, Y = ship.Y });
    }

    private void Look(Position ship)
    {
        try
        {
            ref Target target = ref _targets[_remembered];
            _seen = MathF.Abs(target.X - ship.X) + MathF.Abs(target.Y - ship.Y);
        }
        catch (StaleHandleException failure)
        {
            Hits++;
            if (Hits == 1)
            {
                _notices.Warn($"stale handle caught: {failure.Message.ReplaceLineEndings(" ")}");
            }
        }
    }

    private struct Target
    {
        public float X;
        public float Y;
    }
}
