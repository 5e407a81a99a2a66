using Ashlar.Ecs;
using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>Many archetypes of the engine's world.</summary>
internal readonly struct EngineArchetypes : IArchetypesSubject<EngineArchetypes>
{
    private static readonly QueryDescription Moving = new QueryDescription().WithAll<Position, Velocity>();
    private static readonly ComponentType[][] Structures = Traits.Structures<ComponentType>(static type => type);

    private readonly MemorySystem _memory;
    private readonly World _world;

    private EngineArchetypes(MemorySystem memory)
    {
        _memory = memory;
        _world = World.Create(memory);
    }

    /// <summary>Reads the structures, and so makes their arrays.</summary>
    public static int Prepare() => Structures.Length;

    public static EngineArchetypes Open() => new(new MemorySystem());

    public int Count => _world.Size;

    public long NativeBytes => _memory.CommittedBytes;

    public void Create(int archetypes)
    {
        for (int number = 0; number < archetypes; number++)
        {
            Entity entity = _world.Create(Structures[number]);
            _world.Set(entity, new Velocity(1, 1, 1));
        }
    }

    public void Move() => _world.InlineQuery<EngineMover, Position, Velocity>(in Moving);

    public float Sum()
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
        _world.Dispose();
        _memory.Dispose();
    }
}
