using Ashlar.Ecs;
using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>The engine's world with an enableable component.</summary>
internal readonly struct EngineEnableableWorld : IEnableableWorld<EngineEnableableWorld, Entity>
{
    private static readonly QueryDescription Drifting = new QueryDescription().WithAll<Position, Drift>();

    private readonly MemorySystem _memory;
    private readonly World _world;

    private EngineEnableableWorld(MemorySystem memory)
    {
        _memory = memory;
        _world = World.Create(memory);
    }

    public static EngineEnableableWorld Open() => new(new MemorySystem());

    public Entity Create(in Position position, in Drift drift) => _world.Create(in position, in drift);

    public void Disable(Entity entity) => _world.Disable<Drift>(entity);

    public void Enable(Entity entity) => _world.Enable<Drift>(entity);

    public bool IsEnabled(Entity entity) => _world.IsEnabled<Drift>(entity);

    public ref Position PositionOf(Entity entity) => ref _world.Get<Position>(entity);

    public void MoveDrifting() => _world.InlineQuery<Mover, Position, Drift>(in Drifting);

    public void Dispose()
    {
        _world.Dispose();
        _memory.Dispose();
    }

    private readonly struct Mover : IForEach<Position, Drift>
    {
        public void Update(ref Position position, ref Drift drift)
        {
            position.X += drift.X;
            position.Y += drift.Y;
            position.Z += drift.Z;
        }
    }
}
