using Ashlar.Ecs;
using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>The engine's world.</summary>
internal readonly struct EngineWorld : ILibraryWorld<EngineWorld, Entity>, ISpanWorld<EngineWorld, Entity>
{
    private static readonly QueryDescription Everything = new();
    private static readonly QueryDescription Moving = new QueryDescription().WithAll<Position, Velocity>();

    private readonly MemorySystem _memory;
    private readonly World _world;
    private readonly JobPool? _jobs;
    private readonly CommandBuffer _commands;

    private EngineWorld(MemorySystem memory, World world, CommandBuffer commands, JobPool? jobs)
    {
        _memory = memory;
        _world = world;
        _jobs = jobs;
        _commands = commands;
    }

    public static EngineWorld Open()
    {
        var memory = new MemorySystem();
        return new EngineWorld(memory, World.Create(memory), new CommandBuffer(memory), null);
    }

    public static EngineWorld Open(int entities, bool isParallel)
    {
        var memory = new MemorySystem();
        JobPool? jobs = isParallel ? new JobPool(memory) : null;
        World world = World.Create(memory, new WorldOptions { Jobs = jobs });
        return new EngineWorld(memory, world, new CommandBuffer(memory), jobs);
    }

    public static int PrepareArchetypes() => Structures.All.Length;

    public int Count => _world.Size;

    public long NativeBytes => _memory.CommittedBytes;

    public Entity Create(in Position position) => _world.Create(in position);

    public Entity Create(in Position position, in Velocity velocity) => _world.Create(in position, in velocity);

    public Entity Create(in Position position, in Velocity velocity, in Rotation rotation) =>
        _world.Create(in position, in velocity, in rotation);

    public void EnsureCapacity(int components, int entities) => _world.EnsureCapacity(
        components switch
        {
            1 => Component<Position>.Signature,
            2 => Component<Position, Velocity>.Signature,
            _ => Component<Position, Velocity, Rotation>.Signature,
        },
        entities);

    public void CreateMany(int amount, in Position position, in Velocity velocity) =>
        _world.Create(amount, in position, in velocity);

    public void CreateArchetypes(int archetypes)
    {
        for (int number = 0; number < archetypes; number++)
        {
            Entity entity = _world.Create(Structures.All[number]);
            _world.Set(entity, new Velocity(1, 1, 1));
        }
    }

    public void Destroy(Entity entity) => _world.Destroy(entity);

    public void DestroyAll() => _world.Destroy(in Everything);

    public void Add(Entity entity, in Rotation rotation) => _world.Add(entity, in rotation);

    public void RemoveRotation(Entity entity) => _world.Remove<Rotation>(entity);

    public bool HasRotation(Entity entity) => _world.Has<Rotation>(entity);

    public float SumOfTwo(Entity entity)
    {
        Components<Position, Velocity> both = _world.Get<Position, Velocity>(entity);
        return both.t0.X + both.t1.X;
    }

    public void RecordAdd(Entity entity, in Rotation rotation) => _commands.Add(in entity, in rotation);

    public void Destroy(ReadOnlySpan<Entity> entities) => _world.Destroy(entities);

    public void Add(ReadOnlySpan<Entity> entities, ReadOnlySpan<Rotation> rotations) => _world.Add(entities, rotations);

    public void RemoveRotations(ReadOnlySpan<Entity> entities) => _world.Remove<Rotation>(entities);

    public void Get(ReadOnlySpan<Entity> entities, Span<Position> positions) => _world.Get(entities, positions);

    public void PlayBack() => _commands.Playback(_world);

    public ref Position PositionOf(Entity entity) => ref _world.Get<Position>(entity);

    public ref Velocity VelocityOf(Entity entity) => ref _world.Get<Velocity>(entity);

    public ref Rotation RotationOf(Entity entity) => ref _world.Get<Rotation>(entity);

    public void MoveByDelegate() => _world.Query(
        in Moving,
        static (ref Position position, ref Velocity velocity) => Movement.Move(ref position, ref velocity));

    public void MoveByStruct() => _world.InlineQuery<Mover, Position, Velocity>(in Moving);

    public void MoveBySpan()
    {
        foreach (ref Chunk chunk in _world.Query(in Moving))
        {
            Movement.Move(chunk.GetSpan<Position>(), chunk.GetSpan<Velocity>());
        }
    }

    public void MoveByVectors()
    {
        foreach (ref Chunk chunk in _world.Query(in Moving))
        {
            Movement.MoveByVectors(chunk.GetSpan<Position>(), chunk.GetSpan<Velocity>());
        }
    }

    public void MoveInParallel()
    {
        Mover mover = default;
        _world.InlineParallelQuery<Mover, Position, Velocity>(in Moving, ref mover);
    }

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

    public float SumOfPositions()
    {
        float sum = 0;
        foreach (ref Chunk chunk in _world.Query(in Moving))
        {
            foreach (ref Position position in chunk.GetSpan<Position>())
            {
                sum += position.X;
            }
        }

        return sum;
    }

    public void Dispose()
    {
        _jobs?.Dispose();
        _commands.Dispose();
        _world.Dispose();
        _memory.Dispose();
    }

    /// <summary>The work of <see cref="Movement"/> as the engine's query struct.</summary>
    private readonly struct Mover : IForEach<Position, Velocity>
    {
        public void Update(ref Position position, ref Velocity velocity) => Movement.Move(ref position, ref velocity);
    }

    /// <summary>The component types of each archetype: made when first asked for, in the rows that need them.</summary>
    private static class Structures
    {
        public static readonly ComponentType[][] All = Traits.Structures<ComponentType>(static type => type);
    }
}
