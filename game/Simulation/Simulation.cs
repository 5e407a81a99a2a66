using Ashlar.Memory;

namespace Swarm;

/// <summary>
/// The game without its pictures: a world of entities, a little state beside it, and the systems that advance both by
/// one step. The same seed and the same controls give the same run, whatever draws it and however fast. It knows
/// neither clock nor keys nor screen.
/// </summary>
internal sealed class Simulation : IDisposable
{
    /// <summary>
    /// Which rules it plays by. To be raised with every change that makes the same controls lead to another state: a
    /// recorded game is then refused instead of played wrongly.
    /// </summary>
    public const int Rules = 1;

    /// <summary>Length of a step in seconds.</summary>
    public const float StepSeconds = 1f / 60;

    private readonly MemorySystem _memory;
    private readonly AllocatorGroup _group;
    private readonly ISystem[] _systems;
    private readonly FrameTimings _timings;
    private readonly FrameZone[] _zones;
    private SessionState _state;
    private Feedback _feedback;

    /// <summary>Makes a session and its first game.</summary>
    /// <param name="memory">Where it lives.</param>
    /// <param name="options">What decides it.</param>
    /// <param name="jobs">The threads that share the work of a step, which decide nothing; null for the caller's
    /// alone.</param>
    /// <param name="timings">Where each system is a zone; null for nobody who looks.</param>
    public Simulation(MemorySystem memory, SimulationOptions options, JobPool? jobs = null, FrameTimings? timings = null)
    {
        _memory = memory;
        Options = options;
        _group = new AllocatorGroup(memory, "game");
        GameWorld = new GameWorld(_group, options.Entities);
        Crew = new Crew(World, memory, jobs ?? new JobPool(memory, workers: 0));
        Flow = new FlowField(_group);
        Grid = new EnemyGrid(Crew);
        Spawner = new Spawner(World);
        Spawner.Rehearse();
        LevelUp.Rehearse();
        _state = new SessionState
        {
            Chance = new RandomSource(options.Seed, 1),
            Decoration = new RandomSource(options.Seed, 2),
            Difficulty = options.Difficulty,
            NextSerial = 1,
        };
        _systems =
        [
            new PhaseSystem(),
            new StressSystem(),
            new WaveSystem(),
            new ShipSystem(),
            new GunSystem(),
            new EnemySystem(Crew),
            new AttackSystem(),
            new MissileSystem(),
            new PickupSystem(),
            new MotionSystem(Crew),
            new DustSystem(Crew),
            new BulletSystem(Crew),
            new BladeSystem(),
            new LightningSystem(),
            new NovaSystem(),
            new CollisionSystem(),
            new DeathSystem(),
            new ExpirySystem(Crew),
            new PopulationSystem(options),
        ];
        _timings = timings ?? new FrameTimings();
        _zones = Array.ConvertAll(_systems, system => _timings.ZoneOf(system.Name));
    }

    public SimulationOptions Options { get; }

    /// <summary>The world as its library makes it.</summary>
    public GameWorld GameWorld { get; }

    public World World => GameWorld.Entities;

    /// <summary>Who goes through many entities at once.</summary>
    public Crew Crew { get; }

    public Spawner Spawner { get; }

    public FlowField Flow { get; }

    /// <summary>Enemies by place, as of the last time they moved.</summary>
    public EnemyGrid Grid { get; }

    public FrameChanges Changes { get; } = new();

    public ref SessionState State => ref _state;

    /// <summary>What of the last step the player should feel.</summary>
    public ref Feedback Feedback => ref _feedback;

    /// <summary>What the pilot wants in this step.</summary>
    public Controls Controls { get; private set; }

    /// <summary>Whether the autopilot flies in this step.</summary>
    public bool IsAutopiloted { get; private set; }

    /// <summary>The ship, or <see cref="Entity.Null"/> when it is lost.</summary>
    public Entity Ship { get; set; } = Entity.Null;

    /// <summary>Where the ship is, or was when it was lost.</summary>
    public Position ShipPosition { get; set; } = new(Battlefield.Width / 2, Battlefield.Height / 2);

    public bool HasShip => Ship != Entity.Null;

    /// <summary>Memory that ends with this frame.</summary>
    public Arena FrameMemory => _memory.Frame.Current;

    /// <summary>The most entities that were alive after a step.</summary>
    public int PeakEntities { get; private set; }

    public int SystemCount => _systems.Length;

    public string NameOfSystem(int index) => _systems[index].Name;

    /// <summary>What a system took in all frames together that have ended, in milliseconds.</summary>
    public double MillisecondsOfSystem(int index) => _zones[index].TotalMilliseconds;

    /// <summary>Puts another system in the place of one: one that does the same, and something beside it.</summary>
    /// <param name="name">Which one.</param>
    /// <param name="wrap">Makes the other one of it.</param>
    public void Wrap(string name, Func<ISystem, ISystem> wrap)
    {
        int index = Array.FindIndex(_systems, system => system.Name == name);
        _systems[index] = wrap(_systems[index]);
    }

    /// <summary>Simulates one step, unless the world stands still and nothing was chosen.</summary>
    /// <param name="controls">What the pilot wants.</param>
    public void Step(in Controls controls)
    {
        _feedback = default;
        IsAutopiloted = controls.Has(ControlFlags.Autopilot);
        Changes.Begin(FrameMemory);
        if (_state.Phase == Phase.Choosing && !GoesOn(in controls))
        {
            return;
        }

        Grid.Build(this);
        Controls = IsAutopiloted ? Autopilot.Decide(this, in controls) : WithGun(controls);
        RunSystems();
        _state.Step++;
        PeakEntities = Math.Max(PeakEntities, World.Size);
        if (_state.Choices > 0 && _state.Phase == Phase.Playing && HasShip)
        {
            LevelUp.Offer(ref _state);
        }
    }

    /// <summary>The state in sixty-four bits: see <see cref="StateHash"/>.</summary>
    public ulong Hash()
    {
        var hash = default(StateHash);
        hash.Add(in _state);
        HashColumns<Velocity>(ref hash);
        HashColumns<Lifespan>(ref hash);
        HashColumns<Tint>(ref hash);
        HashColumns<Ship>(ref hash);
        HashColumns<Enemy>(ref hash);
        HashColumns<Bullet>(ref hash);
        HashColumns<Hostile>(ref hash);
        HashColumns<Arc>(ref hash);
        HashColumns<Particle>(ref hash);
        HashColumns<Pickup>(ref hash);
        HashColumns<Shockwave>(ref hash);
        HashColumns<Popup>(ref hash);
        HashColumns<Star>(ref hash);
        foreach (ref readonly Velocity cell in Flow.Cells)
        {
            hash.Add(in cell);
        }

        return hash.Value;
    }

    public void Dispose()
    {
        GameWorld.Dispose();
        Flow.Dispose();
        _group.Dispose();
    }

    /// <summary>Takes the upgrade that was chosen; who ends the game, or begins a new one, need not choose.</summary>
    private bool GoesOn(in Controls controls)
    {
        int choice = IsAutopiloted ? LevelUp.Favourite(in _state) : controls.Choice;
        if (choice >= 0)
        {
            LevelUp.Take(this, choice);
        }
        else if (controls.Has(ControlFlags.Begin | ControlFlags.GiveUp))
        {
            _state.Phase = Phase.Playing;
        }

        return _state.Phase != Phase.Choosing;
    }

    private void RunSystems()
    {
        for (int i = 0; i < _systems.Length; i++)
        {
            using (_timings.Zone(_zones[i]))
            {
                _systems[i].Run(this);
            }
        }

        _timings.Plot("enemies", Grid.Entries.Length);
    }

    private Controls WithGun(Controls controls)
    {
        if (controls.Has(ControlFlags.GunIsFree))
        {
            Gunner.Aim(Grid.Entries, ShipPosition, ref controls);
        }

        return controls;
    }

    /// <summary>Every component together with where its entity is, so that swapped values show.</summary>
    private void HashColumns<T>(ref StateHash hash)
        where T : unmanaged
    {
        var description = new QueryDescription().WithAll<Position, T>();
        foreach (ref Chunk chunk in World.Query(in description))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<T> values = chunk.GetSpan<T>();
            for (int i = 0; i < chunk.Count; i++)
            {
                hash.Add(in positions[i], in values[i]);
            }
        }
    }
}
