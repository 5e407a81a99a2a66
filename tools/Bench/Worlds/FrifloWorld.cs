using Friflo.Engine.ECS;

namespace Ashlar.Bench;

/// <summary>
/// The store of Friflo.Engine.ECS: typed queries kept in fields, its Boost package for the loop by struct, chunks for
/// spans, and an archetype's bulk call.
/// </summary>
internal readonly struct FrifloWorld : ILibraryWorld<FrifloWorld, Entity>
{
    private readonly EntityStore _store;
    private readonly ArchetypeQuery<Position, Velocity> _moving;
    private readonly Archetype _positionAndVelocity;
    private readonly QueryJob<Position, Velocity>? _job;
    private readonly CommandBuffer _commands;

    private FrifloWorld(ParallelJobRunner? jobs)
    {
        var store = new EntityStore { JobRunner = jobs };
        _store = store;
        _moving = store.Query<Position, Velocity>();
        _commands = store.GetCommandBuffer();
        _commands.ReuseBuffer = true;
        _positionAndVelocity = store.GetArchetype(ComponentTypes.Get<Position, Velocity>());
        _job = jobs is null
            ? null
            : _moving.ForEach(static (positions, velocities, _) => EachOf(positions.Span, velocities.Span));
    }

    public static FrifloWorld Open() => new(null);

    public static FrifloWorld Open(int entities, bool isParallel) =>
        new(isParallel ? new ParallelJobRunner(Environment.ProcessorCount) : null);

    public static int PrepareArchetypes() => Structures.All.Length;

    public int Count => _store.Count;

    public long NativeBytes => 0;

    public Entity Create(in Position position) => _store.CreateEntity(position);

    public Entity Create(in Position position, in Velocity velocity) => _store.CreateEntity(position, velocity);

    public Entity Create(in Position position, in Velocity velocity, in Rotation rotation) =>
        _store.CreateEntity(position, velocity, rotation);

    public void EnsureCapacity(int components, int entities)
    {
        _store.EnsureCapacity(entities);
        _store.GetArchetype(components switch
        {
            1 => ComponentTypes.Get<Position>(),
            2 => ComponentTypes.Get<Position, Velocity>(),
            _ => ComponentTypes.Get<Position, Velocity, Rotation>(),
        }).EnsureCapacity(entities);
    }

    public void CreateMany(int amount, in Position position, in Velocity velocity)
    {
        int first = _positionAndVelocity.Count;
        _positionAndVelocity.CreateEntities(amount);
        foreach (var (positions, velocities, _) in _moving.Chunks)
        {
            if (positions.Length >= first + amount)
            {
                positions.Span.Slice(first, amount).Fill(position);
                velocities.Span.Slice(first, amount).Fill(velocity);
            }
        }
    }

    public void CreateArchetypes(int archetypes)
    {
        for (int number = 0; number < archetypes; number++)
        {
            Entity entity = _store.GetArchetype(Structures.All[number]).CreateEntity();
            entity.GetComponent<Velocity>() = new Velocity(1, 1, 1);
        }
    }

    public void Destroy(Entity entity) => entity.DeleteEntity();

    public void DestroyAll()
    {
        foreach (Entity entity in _store.Query().ToEntityList())
        {
            entity.DeleteEntity();
        }
    }

    public void Add(Entity entity, in Rotation rotation) => entity.AddComponent(in rotation);

    public void RemoveRotation(Entity entity) => entity.RemoveComponent<Rotation>();

    public bool HasRotation(Entity entity) => entity.HasComponent<Rotation>();

    public float SumOfTwo(Entity entity)
    {
        EntityData data = entity.Data;
        return data.Get<Position>().X + data.Get<Velocity>().X;
    }

    public void RecordAdd(Entity entity, in Rotation rotation) => _commands.AddComponent(entity.Id, in rotation);

    public void PlayBack() => _commands.Playback();

    public ref Position PositionOf(Entity entity) => ref entity.GetComponent<Position>();

    public ref Velocity VelocityOf(Entity entity) => ref entity.GetComponent<Velocity>();

    public ref Rotation RotationOf(Entity entity) => ref entity.GetComponent<Rotation>();

    public void MoveByDelegate() => _moving.ForEachEntity(
        static (ref Position position, ref Velocity velocity, Entity _) => Movement.Move(ref position, ref velocity));

    public void MoveByStruct() => _moving.Each(default(Mover));

    public void MoveBySpan()
    {
        foreach (var (positions, velocities, _) in _moving.Chunks)
        {
            Movement.Move(positions.Span, velocities.Span);
        }
    }

    public void MoveByVectors()
    {
        foreach (var (positions, velocities, _) in _moving.Chunks)
        {
            Movement.MoveByVectors(positions.Span, velocities.Span);
        }
    }

    public void MoveInParallel() => _job!.RunParallel();

    public int CountOf(Position position, Velocity velocity)
    {
        int count = 0;
        foreach (var (positions, velocities, _) in _moving.Chunks)
        {
            for (int row = 0; row < positions.Length; row++)
            {
                count += positions[row] == position && velocities[row] == velocity ? 1 : 0;
            }
        }

        return count;
    }

    public float SumOfPositions()
    {
        float sum = 0;
        foreach (var (positions, _, _) in _moving.Chunks)
        {
            foreach (ref Position position in positions.Span)
            {
                sum += position.X;
            }
        }

        return sum;
    }

    public void Dispose() => _store.JobRunner?.Dispose();

    private static void EachOf(Span<Position> positions, Span<Velocity> velocities)
    {
        velocities = velocities[..positions.Length];
        for (int row = 0; row < positions.Length; row++)
        {
            Movement.Move(ref positions[row], ref velocities[row]);
        }
    }

    /// <summary>The work of <see cref="Movement"/> as the package's query struct.</summary>
    private readonly struct Mover : IEach<Position, Velocity>
    {
        public void Execute(ref Position c1, ref Velocity c2) => Movement.Move(ref c1, ref c2);
    }

    /// <summary>The component types of each archetype: made when first asked for, in the rows that need them.</summary>
    private static class Structures
    {
        public static readonly ComponentTypes[] All = Array.ConvertAll(
            Traits.Structures<ComponentTypes>(static type => new(
                EntityStore.GetEntitySchema().ComponentTypeByType[type])),
            static parts => parts.Aggregate(
                default(ComponentTypes),
                static (all, part) =>
                {
                    all.Add(part);
                    return all;
                }));
    }
}

/// <summary>What the package asks of a component.</summary>
internal partial record struct Position : IComponent;

/// <inheritdoc cref="Position"/>
internal partial record struct Velocity : IComponent;

/// <inheritdoc cref="Position"/>
internal partial record struct Rotation : IComponent;

/// <inheritdoc cref="Position"/>
[GenericInstanceType("u8", typeof(byte))]
[GenericInstanceType("i8", typeof(sbyte))]
[GenericInstanceType("i16", typeof(short))]
[GenericInstanceType("u16", typeof(ushort))]
[GenericInstanceType("i32", typeof(int))]
[GenericInstanceType("u32", typeof(uint))]
[GenericInstanceType("i64", typeof(long))]
[GenericInstanceType("u64", typeof(ulong))]
[GenericInstanceType("isize", typeof(nint))]
[GenericInstanceType("usize", typeof(nuint))]
[GenericInstanceType("char", typeof(char))]
[GenericInstanceType("bool", typeof(bool))]
[GenericInstanceType("f32", typeof(float))]
[GenericInstanceType("f64", typeof(double))]
internal readonly partial record struct Trait<T> : IComponent;
