using System.Runtime.CompilerServices;
using Frent;
using Frent.Core;
using Frent.Systems;

namespace Ashlar.Bench;

/// <summary>Frent's world. It creates entities one by one only, and runs queries on one thread only.</summary>
internal readonly struct FrentWorld : ILibraryWorld<FrentWorld, Entity>
{
    private readonly World _world;
    private readonly Query _all;
    private readonly Query _moving;
    private readonly CommandBuffer _commands;

    private FrentWorld(World world)
    {
        _world = world;
        _all = world.CreateQuery().Build();
        _moving = world.Query<Position, Velocity>();
        _commands = new CommandBuffer(world);
    }

    public static bool Offers(WorldCase worldCase) =>
        worldCase is not (WorldCase.CreateManyWarm or WorldCase.MoveInParallel);

    public static FrentWorld Open() => new(new World());

    public static FrentWorld Open(int entities, bool isParallel) => new(new World());

    public static int PrepareArchetypes() => Structures.All.Length;

    public int Count => _world.EntityCount;

    public long NativeBytes => 0;

    public Entity Create(in Position position) => _world.Create(in position);

    public Entity Create(in Position position, in Velocity velocity) => _world.Create(in position, in velocity);

    public Entity Create(in Position position, in Velocity velocity, in Rotation rotation) =>
        _world.Create(in position, in velocity, in rotation);

    public void EnsureCapacity(int components, int entities)
    {
        ComponentID[] all = [Component<Position>.ID, Component<Velocity>.ID, Component<Rotation>.ID];
        _world.EnsureCapacity(EntityType.EntityTypeOf(all.AsSpan(0, components), []), entities);
    }

    public void CreateMany(int amount, in Position position, in Velocity velocity) => throw new NotSupportedException();

    public void CreateArchetypes(int archetypes)
    {
        for (int number = 0; number < archetypes; number++)
        {
            Entity entity = _world.CreateFromHandles(Structures.All[number]);
            entity.Get<Velocity>() = new Velocity(1, 1, 1);
        }
    }

    public void Destroy(Entity entity) => entity.Delete();

    public void DestroyAll()
    {
        var doomed = new List<Entity>(_world.EntityCount);
        foreach (Entity entity in _all.EnumerateWithEntities())
        {
            doomed.Add(entity);
        }

        foreach (Entity entity in doomed)
        {
            entity.Delete();
        }
    }

    public void Add(Entity entity, in Rotation rotation) => entity.Add(in rotation);

    public void RemoveRotation(Entity entity) => entity.Remove<Rotation>();

    public bool HasRotation(Entity entity) => entity.Has<Rotation>();

    public float SumOfTwo(Entity entity)
    {
        entity.Deconstruct(out Ref<Position> position, out Ref<Velocity> velocity);
        return position.Value.X + velocity.Value.X;
    }

    public void RecordAdd(Entity entity, in Rotation rotation) => _commands.AddComponent(entity, in rotation);

    public void PlayBack() => _commands.Playback();

    public ref Position PositionOf(Entity entity) => ref entity.Get<Position>();

    public ref Velocity VelocityOf(Entity entity) => ref entity.Get<Velocity>();

    public ref Rotation RotationOf(Entity entity) => ref entity.Get<Rotation>();

    public void MoveByDelegate() => _moving.Delegate(
        static (ref Position position, ref Velocity velocity) => Movement.Move(ref position, ref velocity));

    public void MoveByStruct() => _moving.Inline<Mover, Position, Velocity>(default);

    public void MoveBySpan()
    {
        foreach (var (positions, velocities) in _moving.EnumerateChunks<Position, Velocity>())
        {
            Movement.Move(positions, velocities);
        }
    }

    public void MoveByVectors()
    {
        foreach (var (positions, velocities) in _moving.EnumerateChunks<Position, Velocity>())
        {
            Movement.MoveByVectors(positions, velocities);
        }
    }

    public void MoveInParallel() => throw new NotSupportedException();

    public int CountOf(Position position, Velocity velocity)
    {
        int count = 0;
        foreach (var (positions, velocities) in _moving.EnumerateChunks<Position, Velocity>())
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
        foreach (var (positions, _) in _moving.EnumerateChunks<Position, Velocity>())
        {
            foreach (ref Position position in positions)
            {
                sum += position.X;
            }
        }

        return sum;
    }

    public void Dispose() => _world.Dispose();

    /// <summary>The work of <see cref="Movement"/> as the package's query struct.</summary>
    private readonly struct Mover : IAction<Position, Velocity>
    {
        public void Run(ref Position arg1, ref Velocity arg2) => Movement.Move(ref arg1, ref arg2);
    }

    /// <summary>A component of each type of each archetype: the package creates from such handles.</summary>
    private static class Structures
    {
        public static readonly ComponentHandle[][] All = Traits.Structures(static type =>
        {
            // The package knows a type once its generic class has run.
            RuntimeHelpers.RunClassConstructor(typeof(Component<>).MakeGenericType(type).TypeHandle);
            return ComponentHandle.CreateFromBoxed(RuntimeHelpers.GetUninitializedObject(type));
        });
    }
}
