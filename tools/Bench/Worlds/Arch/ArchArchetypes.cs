using Arch.Core;

namespace Ashlar.Bench;

/// <summary>Many archetypes of the Arch package's world.</summary>
internal readonly struct ArchArchetypes : IArchetypesSubject<ArchArchetypes>
{
    private static readonly QueryDescription Moving = new QueryDescription().WithAll<Position, Velocity>();
    private static readonly ComponentType[][] Structures = Traits.Structures<ComponentType>(static type => type);

    private readonly World _world;

    private ArchArchetypes(World world) => _world = world;

    /// <summary>Reads the structures, and so makes their arrays.</summary>
    public static int Prepare() => Structures.Length;

    public static ArchArchetypes Open() => new(World.Create());

    public int Count => _world.Size;

    public long NativeBytes => 0;

    public void Create(int archetypes)
    {
        for (int number = 0; number < archetypes; number++)
        {
            Entity entity = _world.Create(Structures[number]);
            _world.Set(entity, new Velocity(1, 1, 1));
        }
    }

    public void Move() => _world.InlineQuery<ArchMover, Position, Velocity>(in Moving);

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

    public void Dispose() => World.Destroy(_world);
}
