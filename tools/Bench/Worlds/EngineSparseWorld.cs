using Ashlar.Ecs;
using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>The engine's world with a sparse component.</summary>
internal readonly struct EngineSparseWorld : ISparseWorld<EngineSparseWorld, Entity>
{
    private static readonly QueryDescription Spinning = new QueryDescription().WithAll<Spin>();
    private static readonly QueryDescription Moving = new QueryDescription().WithAll<Position, Spin>();

    private readonly MemorySystem _memory;
    private readonly World _world;

    private EngineSparseWorld(MemorySystem memory)
    {
        _memory = memory;
        _world = World.Create(memory);
    }

    public static EngineSparseWorld Open() => new(new MemorySystem());

    public Entity Create(in Position position, in Velocity velocity) => _world.Create(in position, in velocity);

    public void AddSpin(Entity entity, in Spin spin) => _world.Add(entity, in spin);

    public void RemoveSpin(Entity entity) => _world.Remove<Spin>(entity);

    public bool HasSpin(Entity entity) => _world.Has<Spin>(entity);

    public ref Spin SpinOf(Entity entity) => ref _world.Get<Spin>(entity);

    public ref Position PositionOf(Entity entity) => ref _world.Get<Position>(entity);

    public void TurnAll() => _world.InlineQuery<Turner, Spin>(in Spinning);

    public void MoveSpinning() => _world.InlineQuery<Mover, Position, Spin>(in Moving);

    public void Dispose()
    {
        _world.Dispose();
        _memory.Dispose();
    }

    private readonly struct Turner : IForEach<Spin>
    {
        public void Update(ref Spin spin) => spin.Turns++;
    }

    private readonly struct Mover : IForEach<Position, Spin>
    {
        public void Update(ref Position position, ref Spin spin) => position.Y += spin.Number;
    }
}
