namespace Ashlar.Ecs.Tests;

/// <summary>
/// What a world must hold, in a plain dictionary, and which entities must be stale. It knows nothing of archetypes.
/// </summary>
internal sealed class WorldModel
{
    public const int HealthBit = 1 << 0;
    public const int PositionBit = 1 << 1;
    public const int MassBit = 1 << 2;
    public const int PlayerBit = 1 << 3;
    public const int LabelBit = 1 << 4;
    public const int InventoryBit = 1 << 5;
    public const int SmallBit = 1 << 6;
    public const int BurningBit = 1 << 7;
    public const int ChosenBit = 1 << 8;
    public const int NoteBit = 1 << 9;
    public const int LampBit = 1 << 10;
    public const int AsleepBit = 1 << 11;

    /// <summary>The kinds that are enabled and disabled.</summary>
    public const int EnableableBits = LampBit | AsleepBit;

    private const int DeadToKeep = 500;

    /// <summary>The kinds of components, in the order of their bits.</summary>
    public static readonly ComponentKind[] Kinds =
    [
        new ComponentKind<Health>(HealthOf),
        new ComponentKind<Position>(PositionOf),
        new ComponentKind<Mass>(MassOf),
        new ComponentKind<Player>(static _ => default),
        new ComponentKind<Label>(LabelOf),
        new ComponentKind<Inventory>(InventoryOf),
        new ComponentKind<Small>(SmallOf),
        new ComponentKind<Burning>(BurningOf),
        new ComponentKind<Chosen>(static _ => default),
        new ComponentKind<Note>(NoteOf),
        new ComponentKind<Lamp>(LampOf),
        new ComponentKind<Asleep>(static _ => default),
    ];

    /// <summary>The signature of every set of kinds, by its bits.</summary>
    public static readonly Signature[] Signatures = [.. Enumerable.Range(0, 1 << Kinds.Length).Select(
        bits => new Signature([.. KindsOf(bits).Select(kind => Kinds[kind].Type)]))];

    private readonly Dictionary<Entity, ExpectedEntity> _entities = [];
    private readonly List<Entity> _alive = [];
    private readonly List<Entity> _dead = [];
    private readonly List<Entity> _everyDead = [];

    /// <summary>The entities that must be alive.</summary>
    public IReadOnlyList<Entity> Alive => _alive;

    public IReadOnlyDictionary<Entity, ExpectedEntity> Entities => _entities;

    public IEnumerable<ExpectedEntity> Expected => _entities.Values;

    /// <summary>Some of those that must be stale, the oldest and the youngest among them.</summary>
    public IReadOnlyList<Entity> Dead => _dead;

    /// <summary>All that must be stale.</summary>
    public IReadOnlyList<Entity> EveryDead => _everyDead;

    public ExpectedEntity this[Entity entity] => _entities[entity];

    public static Health HealthOf(int value) => new(value);

    public static Position PositionOf(int value) => new(value, value + 1f, value + 2f);

    public static Mass MassOf(int value) => new(value, value * 0.5);

    public static Label LabelOf(int value) => new((value & 1) != 0 ? "odd" : "even", value);

    public static Inventory InventoryOf(int value) => new(value);

    public static Small SmallOf(int value) => new((byte)value);

    public static Burning BurningOf(int value) => new(value * 0.5f, value);

    public static Note NoteOf(int value) => new((value & 1) != 0 ? "odd" : "even", value);

    public static Lamp LampOf(int value) => new(value);

    /// <summary>The numbers of the kinds whose bits are set.</summary>
    public static IEnumerable<int> KindsOf(int bits) =>
        Enumerable.Range(0, Kinds.Length).Where(kind => (bits & 1 << kind) != 0);

    public static object[] BoxesOf(int bits, int value) =>
        [.. KindsOf(bits).Select(kind => Kinds[kind].BoxOf(value))];

    public static HashSet<object?> BoxesOf(ExpectedEntity expected) =>
        [.. KindsOf(expected.Bits).Select(kind => Kinds[kind].BoxOf(expected.Values[kind]))];

    public void Create(Entity entity, int bits, int value)
    {
        _entities.Add(entity, new ExpectedEntity(bits, value));
        _alive.Add(entity);
    }

    /// <summary>The place of an entity in <see cref="Alive"/>.</summary>
    public int IndexOf(Entity entity) => _alive.IndexOf(entity);

    /// <param name="index">The place of the entity in <see cref="Alive"/>; the last one takes it.</param>
    /// <param name="random">Chooses which dead entity is kept no longer.</param>
    public void Destroy(int index, Random random)
    {
        Entity entity = _alive[index];
        _entities.Remove(entity);
        _alive[index] = _alive[^1];
        _alive.RemoveAt(_alive.Count - 1);
        _everyDead.Add(entity);
        if (_dead.Count < DeadToKeep)
        {
            _dead.Add(entity);
        }
        else
        {
            _dead[random.Next(_dead.Count)] = entity;
        }
    }

    public int Count(int all, int any, int none) => Expected.Count(
        expected => expected.ShowsAll(all) && (any == 0 || expected.ShowsAny(any)) && !expected.ShowsAny(none));
}
