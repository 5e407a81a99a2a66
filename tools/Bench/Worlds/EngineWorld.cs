using Ashlar.Ecs;
using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>The engine's world.</summary>
internal readonly struct EngineWorld : IWorldSubject<EngineWorld, Entity>
{
    private static readonly QueryDescription Everything = new();
    private static readonly QueryDescription Moving = new QueryDescription().WithAll<Position, Velocity>();

    private readonly MemorySystem _memory;
    private readonly World _world;

    private EngineWorld(MemorySystem memory)
    {
        _memory = memory;
        _world = World.Create(memory);
    }

    public static EngineWorld Open() => new(new MemorySystem());

    public int Count => _world.Size;

    public long NativeBytes => _memory.CommittedBytes;

    public Entity Create(in Position position) => _world.Create(in position);

    public Entity Create(in Position position, in Velocity velocity) => _world.Create(in position, in velocity);

    public Entity Create(in Position position, in Velocity velocity, in Rotation rotation) =>
        _world.Create(in position, in velocity, in rotation);

    public void CreateMany(int amount, in Position position, in Velocity velocity) =>
        _world.Create(amount, in position, in velocity);

    public void Destroy(Entity entity) => _world.Destroy(entity);

    public void DestroyAll() => _world.Destroy(in Everything);

    public void Add(Entity entity, in Rotation rotation) => _world.Add(entity, in rotation);

    public void RemoveRotation(Entity entity) => _world.Remove<Rotation>(entity);

    public int CountOf(Position position, Velocity velocity)
    {
        int count = 0;
        foreach (ref Chunk chunk in _world.Query(in Moving))
        {
            Span<Position> positions = chunk.GetSpan<Position>();
            Span<Velocity> velocities = chunk.GetSpan<Velocity>();
            for (int row = 0; row < chunk.Count; row++)
            {
                count += positions[row] == position && velocities[row] == velocity ? 1 : 0;
            }
        }

        return count;
    }

    public ref Position PositionOf(Entity entity) => ref _world.Get<Position>(entity);

    public ref Velocity VelocityOf(Entity entity) => ref _world.Get<Velocity>(entity);

    public ref Rotation RotationOf(Entity entity) => ref _world.Get<Rotation>(entity);

    public void Dispose()
    {
        _world.Dispose();
        _memory.Dispose();
    }
}
