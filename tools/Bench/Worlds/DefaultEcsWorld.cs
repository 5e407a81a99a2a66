using DefaultEcs;
using DefaultEcs.Command;

namespace Ashlar.Bench;

/// <summary>
/// DefaultEcs's world: a sparse set for each component, and sets of entities that follow what comes and goes. A loop over
/// such a set is its way to visit two components; it has no spans of two components, and no bulk calls.
/// </summary>
internal readonly struct DefaultEcsWorld : ILibraryWorld<DefaultEcsWorld, Entity>
{
    private readonly World _world;
    private readonly Lazy<EntitySet> _moving;
    private readonly EntityCommandRecorder _commands;

    /// <summary>The set is made when first iterated: kept from the start, each creation would pay for it.</summary>
    private DefaultEcsWorld(World world, EntityCommandRecorder commands)
    {
        _world = world;
        _moving = new Lazy<EntitySet>(() => Moving(world));
        _commands = commands;
    }

    public static bool Offers(WorldCase worldCase) => worldCase is not (
        WorldCase.CreateManyWarm or WorldCase.MoveByDelegate or WorldCase.MoveBySpan or WorldCase.MoveByVectors
        or WorldCase.MoveInParallel or WorldCase.FragmentedByDelegate or WorldCase.FragmentedBySpan
        or WorldCase.FragmentedTwentyByDelegate or WorldCase.FragmentedTwentyBySpan
        or WorldCase.CreateOneEnsured or WorldCase.CreateTwoEnsured or WorldCase.CreateThreeEnsured);

    public static DefaultEcsWorld Open() => new(new World(), new EntityCommandRecorder());

    public static DefaultEcsWorld Open(int entities, bool isParallel) => new(new World(), new EntityCommandRecorder());

    public static int PrepareArchetypes() => Structures.All.Length;

    public int Count => _world.Count();

    public long NativeBytes => 0;

    public Entity Create(in Position position)
    {
        Entity entity = _world.CreateEntity();
        entity.Set(in position);
        return entity;
    }

    public Entity Create(in Position position, in Velocity velocity)
    {
        Entity entity = _world.CreateEntity();
        entity.Set(in position);
        entity.Set(in velocity);
        return entity;
    }

    public Entity Create(in Position position, in Velocity velocity, in Rotation rotation)
    {
        Entity entity = _world.CreateEntity();
        entity.Set(in position);
        entity.Set(in velocity);
        entity.Set(in rotation);
        return entity;
    }

    public void EnsureCapacity(int components, int entities) => throw new NotSupportedException();

    public void CreateMany(int amount, in Position position, in Velocity velocity) => throw new NotSupportedException();

    public void CreateArchetypes(int archetypes)
    {
        for (int number = 0; number < archetypes; number++)
        {
            Entity entity = _world.CreateEntity();
            foreach (Action<Entity> set in Structures.All[number])
            {
                set(entity);
            }

            entity.Set(new Velocity(1, 1, 1));
        }
    }

    public void Destroy(Entity entity) => entity.Dispose();

    public void DestroyAll()
    {
        foreach (Entity entity in _world.ToArray())
        {
            entity.Dispose();
        }
    }

    public void Add(Entity entity, in Rotation rotation) => entity.Set(in rotation);

    public void RemoveRotation(Entity entity) => entity.Remove<Rotation>();

    public bool HasRotation(Entity entity) => entity.Has<Rotation>();

    public float SumOfTwo(Entity entity) => entity.Get<Position>().X + entity.Get<Velocity>().X;

    public void RecordAdd(Entity entity, in Rotation rotation) => _commands.Record(in entity).Set(in rotation);

    public void PlayBack() => _commands.Execute();

    public ref Position PositionOf(Entity entity) => ref entity.Get<Position>();

    public ref Velocity VelocityOf(Entity entity) => ref entity.Get<Velocity>();

    public ref Rotation RotationOf(Entity entity) => ref entity.Get<Rotation>();

    public void MoveByDelegate() => throw new NotSupportedException();

    public void MoveByStruct()
    {
        Components<Position> positions = _world.GetComponents<Position>();
        Components<Velocity> velocities = _world.GetComponents<Velocity>();
        foreach (ref readonly Entity entity in _moving.Value.GetEntities())
        {
            Movement.Move(ref positions[entity], ref velocities[entity]);
        }
    }

    public void MoveBySpan() => throw new NotSupportedException();

    public void MoveByVectors() => throw new NotSupportedException();

    public void MoveInParallel() => throw new NotSupportedException();

    public int CountOf(Position position, Velocity velocity)
    {
        using EntitySet moving = Moving(_world);
        int count = 0;
        foreach (ref readonly Entity entity in moving.GetEntities())
        {
            count += entity.Get<Position>() == position && entity.Get<Velocity>() == velocity ? 1 : 0;
        }

        return count;
    }

    public float SumOfPositions()
    {
        float sum = 0;
        foreach (ref Position position in _world.GetAll<Position>())
        {
            sum += position.X;
        }

        return sum;
    }

    public void Dispose()
    {
        _commands.Dispose();
        _world.Dispose();
    }

    private static EntitySet Moving(World world) => world.GetEntities().With<Position>().With<Velocity>().AsSet();

    /// <summary>What sets each type of each archetype: made when first asked for, in the rows that need them.</summary>
    private static class Structures
    {
        public static readonly Action<Entity>[][] All = Traits.Structures<Action<Entity>>(static type =>
            typeof(Structures).GetMethod(nameof(SetDefault))!.MakeGenericMethod(type)
                .CreateDelegate<Action<Entity>>());

        public static void SetDefault<T>(Entity entity) => entity.Set(default(T));
    }
}
