using System.Diagnostics;
using Engine.Memory;

namespace Game;

/// <summary>
/// The game without its pictures: a world of entities, a little state beside it, and the systems that advance both by
/// one step. The same seed and the same controls give the same run, whatever draws it and however fast. It knows
/// neither clock nor keys nor screen.
/// </summary>
internal sealed class Simulation : IDisposable
{
    /// <summary>Length of a step in seconds.</summary>
    public const float StepSeconds = 1f / 60;

    private readonly MemorySystem _memory;
    private readonly AllocatorGroup _group;
    private readonly ISystem[] _systems;
    private readonly long[] _ticks;
    private SessionState _state;

    /// <summary>Makes a session and its first game.</summary>
    public Simulation(MemorySystem memory, SimulationOptions options)
    {
        _memory = memory;
        Options = options;
        _group = new AllocatorGroup(memory, "game");
        GameWorld = new GameWorld(_group, options.Entities);
        Flow = new FlowField(_group);
        Spawner = new Spawner(World);
        Spawner.Rehearse();
        _state = new SessionState
        {
            Chance = new RandomSource(options.Seed, 1),
            Decoration = new RandomSource(options.Seed, 2),
        };
        _systems =
        [
            new PhaseSystem(),
            new WaveSystem(),
            new ShipSystem(),
            new EnemySystem(),
            new PickupSystem(),
            new MotionSystem(),
            new DustSystem(),
            new BulletSystem(),
            new CollisionSystem(),
            new DeathSystem(),
            new ExpirySystem(),
            new PopulationSystem(options),
        ];
        _ticks = new long[_systems.Length];
    }

    public SimulationOptions Options { get; }

    /// <summary>The world as its library makes it.</summary>
    public GameWorld GameWorld { get; }

    public World World => GameWorld.Entities;

    public Spawner Spawner { get; }

    public FlowField Flow { get; }

    /// <summary>Enemies by place, as of the last time they moved.</summary>
    public EnemyGrid Grid { get; } = new();

    public FrameChanges Changes { get; } = new();

    public ref SessionState State => ref _state;

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

    /// <summary>What a system took in all steps together.</summary>
    public TimeSpan TimeOfSystem(int index) => Stopwatch.GetElapsedTime(0, _ticks[index]);

    /// <summary>Simulates one step.</summary>
    /// <param name="controls">What the player wants.</param>
    /// <param name="autopilot">Whether the autopilot decides instead.</param>
    public void Step(in Controls controls, bool autopilot)
    {
        Changes.Begin(FrameMemory);
        Grid.Build(World, FrameMemory);
        IsAutopiloted = autopilot;
        Controls = autopilot ? Autopilot.Decide(this) : WithGun(controls);
        long before = Stopwatch.GetTimestamp();
        for (int i = 0; i < _systems.Length; i++)
        {
            _systems[i].Run(this);
            long after = Stopwatch.GetTimestamp();
            _ticks[i] += after - before;
            before = after;
        }

        _state.Step++;
        PeakEntities = Math.Max(PeakEntities, World.Size);
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

    private Controls WithGun(Controls controls)
    {
        if (controls.GunIsFree)
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
