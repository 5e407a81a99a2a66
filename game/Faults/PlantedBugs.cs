using Ashlar.Memory;

namespace Swarm;

/// <summary>
/// Bugs on purpose, each off until it is asked for: something for the memory profiler to find. They watch the
/// simulation and keep their own memory, so that no state of the game depends on them.
/// </summary>
internal sealed class PlantedBugs : IDisposable
{
    private readonly AllocatorGroup _group;
    private readonly BulletLeak _leak;
    private readonly StaleTarget _stale;
    private readonly GrowingArena _arena;
    private readonly bool[] _isOn = new bool[Enum.GetValues<BugKind>().Length];
    private readonly Notices _notices;
    private SlowSystem? _slow;
    private BoxingSystem? _boxing;

    /// <param name="memory">Where they go wrong.</param>
    /// <param name="simulation">Some of whose systems they get into.</param>
    /// <param name="notices">Where what is caught is told.</param>
    public PlantedBugs(MemorySystem memory, Simulation simulation, Notices notices)
    {
        _notices = notices;
        simulation.Wrap("pickups", inner => _slow = new SlowSystem(inner));
        simulation.Wrap("attacks", inner => _boxing = new BoxingSystem(inner));
        _group = new AllocatorGroup(memory, "gameplay");
        _leak = new BulletLeak(_group);
        _stale = new StaleTarget(_group, notices);
        _arena = new GrowingArena(_group);
    }

    public bool IsAnyOn => Array.IndexOf(_isOn, true) >= 0;

    /// <summary>How often a stale handle was used, and caught.</summary>
    public int StaleHits => _stale.Hits;

    public bool IsOn(BugKind kind) => _isOn[(int)kind];

    /// <summary>Plants a bug, or takes it out again; what it broke stays broken.</summary>
    public void Switch(BugKind kind)
    {
        ref bool isOn = ref _isOn[(int)kind];
        isOn = !isOn;
        string what = kind switch
        {
            BugKind.Leak => "one bullet a second leaks",
            BugKind.Stale => "an enemy keeps a stale handle",
            BugKind.Arena => "an arena grows every wave",
            BugKind.Slow => "a system is slow in each seventh step",
            _ => "a system boxes numbers",
        };
        _slow!.IsOn = IsOn(BugKind.Slow);
        _boxing!.IsOn = IsOn(BugKind.Boxing);
        _notices.Tell(isOn ? $"bug planted: {what}" : $"bug taken out: {what}");
    }

    /// <summary>Lets them do their harm, after a step of the simulation.</summary>
    public void Act(Simulation simulation)
    {
        if (IsOn(BugKind.Leak))
        {
            _leak.Act(simulation);
        }

        if (IsOn(BugKind.Stale))
        {
            _stale.Act(simulation);
        }

        if (IsOn(BugKind.Arena))
        {
            _arena.Act(simulation);
        }
    }

    public void Dispose()
    {
        _leak.Dispose();
        _stale.Dispose();
        _arena.Dispose();
        _group.Dispose();
    }
}
