using System.Diagnostics;
using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>
/// Walks through the entities of worlds and the objects of pools, a part in each frame so that none is late, and notes those that meet a query
/// or hold a reference. An entity that moves meanwhile may be missed or found twice. Makes no garbage.
/// </summary>
internal sealed class EntityScan
{
    /// <summary>The most that are kept; all are counted.</summary>
    public const int MaximumFound = 1000;

    /// <summary>Rows that are looked at before the clock is.</summary>
    private const int RowsAtOnce = 512;

    private const int MaximumWorlds = 32;
    private const int MaximumPools = 256;
    private static readonly long FrameTicks = Stopwatch.Frequency / 2000;

    private readonly FoundEntity[] _found = new FoundEntity[MaximumFound];
    private readonly IWorldContent?[] _worlds = new IWorldContent?[MaximumWorlds];
    private readonly SlabAllocator?[] _pools = new SlabAllocator?[MaximumPools];
    private readonly int[] _slots = new int[RowsAtOnce];
    private EntityQuery? _query;
    private int _poolCount;
    private int _pool;
    private int _slot;
    private int _onlyTable;
    private ulong _held;
    private FieldKind _heldKind;
    private Type? _heldType;
    private int _worldCount;
    private int _world;
    private int _table;
    private int _chunk;
    private int _row;
    private long _ticks;

    /// <summary>What was found.</summary>
    public ReadOnlySpan<FoundEntity> Found => _found.AsSpan(0, Math.Min(Count, MaximumFound));

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Rows that were looked at.</summary>
    public long Rows { get; private set; }

    /// <summary>Frames that it took.</summary>
    public int Frames { get; private set; }

    /// <summary>How long it took, without what lay between.</summary>
    public double Milliseconds => _ticks * 1000.0 / Stopwatch.Frequency;

    /// <summary>Whether it has more to look at.</summary>
    public bool IsRunning { get; private set; }

    /// <summary>Whether it looks, or looked, for what holds something.</summary>
    public bool IsOfHolders => _heldKind != FieldKind.Unknown;

    /// <summary>What the holders hold.</summary>
    public ulong Held => _held;

    /// <summary>Begins to look for what meets a query.</summary>
    /// <param name="world">Where.</param>
    /// <param name="query">What for.</param>
    /// <param name="archetype">The archetype whose entities are wanted, or -1 for all.</param>
    public void BeginQuery(IWorldContent world, EntityQuery query, int archetype)
    {
        Begin(world);
        _query = query;
        _onlyTable = archetype;
        _heldKind = FieldKind.Unknown;
        _table = Math.Max(0, archetype);
    }

    /// <summary>Begins to look for fields that hold an entity or a handle.</summary>
    /// <param name="main">The first world.</param>
    /// <param name="others">Further ones.</param>
    /// <param name="kind">Which of the two.</param>
    /// <param name="value">The bits of it.</param>
    /// <param name="type">What a handle names.</param>
    /// <param name="memory">Whose pools are looked through, where the fields of their objects are registered.</param>
    public void BeginHolders(
        IWorldContent? main,
        IReadOnlyList<IWorldFigures>? others,
        FieldKind kind,
        ulong value,
        Type? type,
        ReadOnlySpan<AllocatorSnapshot> memory)
    {
        Begin(main);
        for (int index = 0; others is not null && index < others.Count; index++)
        {
            if (others[index] is IWorldContent other && !ReferenceEquals(other, main) && _worldCount < MaximumWorlds)
            {
                _worlds[_worldCount++] = other;
            }
        }

        _query = null;
        _heldKind = kind;
        _held = value;
        _heldType = type;
        foreach (ref readonly AllocatorSnapshot node in memory)
        {
            if (node.Allocator is SlabAllocator { ContentType: { } content } pool && _poolCount < MaximumPools && HoldsAny(content))
            {
                _pools[_poolCount++] = pool;
            }
        }
    }

    /// <summary>Looks on, for half a millisecond.</summary>
    public void Advance() => Advance(FrameTicks);

    /// <summary>Looks on.</summary>
    /// <param name="ticks">For how long, at least one batch of rows.</param>
    public void Advance(long ticks)
    {
        if (!IsRunning)
        {
            return;
        }

        Frames++;
        long start = Stopwatch.GetTimestamp();
        long spent;
        do
        {
            ScanBatch();
            spent = Stopwatch.GetTimestamp() - start;
        }
        while (IsRunning && spent < ticks);

        _ticks += spent;
    }

    /// <summary>Forgets what was found, and the worlds.</summary>
    public void Clear()
    {
        Array.Clear(_worlds);
        Array.Clear(_pools);
        _found.AsSpan(0, Math.Min(Count, MaximumFound)).Clear();
        Count = 0;
        IsRunning = false;
        _heldKind = FieldKind.Unknown;
        _heldType = null;
    }

    private void Begin(IWorldContent? world)
    {
        Clear();
        _worldCount = 0;
        if (world is not null)
        {
            _worlds[_worldCount++] = world;
        }

        _poolCount = 0;
        _pool = 0;
        _slot = 0;
        _world = 0;
        _table = 0;
        _chunk = 0;
        _row = 0;
        Rows = 0;
        Frames = 0;
        _ticks = 0;
        IsRunning = true;
    }

    /// <summary>Looks at some rows of one chunk, or goes on to the next.</summary>
    private void ScanBatch()
    {
        if (_world == _worldCount)
        {
            ScanPool();
            return;
        }

        IWorldContent world = _worlds[_world]!;
        int tables = _query is null ? world.TableCount : _onlyTable >= 0 ? _onlyTable + 1 : world.ArchetypeCount;
        if (_table >= Math.Min(tables, world.TableCount))
        {
            _world++;
            _table = 0;
            _chunk = 0;
            _row = 0;
            return;
        }

        if (_chunk >= world.ChunkCountOf(_table) || !MayMatch(world))
        {
            _table++;
            _chunk = 0;
            _row = 0;
            return;
        }

        ReadOnlySpan<EntityKey> entities = world.EntitiesOf(_table, _chunk);
        int end = Math.Min(_row + RowsAtOnce, entities.Length);
        int rows = Math.Max(0, end - _row);
        if (_query is null)
        {
            FindHolders(world, entities, end);
        }
        else
        {
            FindMatches(world, entities, end, _query.Terms);
        }

        Rows += rows;
        _row = end;
        if (end >= entities.Length)
        {
            _chunk++;
            _row = 0;
        }
    }

    /// <summary>Looks at some slots of one pool, or goes on to the next.</summary>
    private void ScanPool()
    {
        if (_pool == _poolCount)
        {
            IsRunning = false;
            return;
        }

        SlabAllocator pool = _pools[_pool]!;
        int next = _slot;
        if (!pool.IsDisposed && _slot < pool.SlotCount)
        {
            foreach (FieldDescription field in FieldRegistry.FieldsOf(pool.ContentType!))
            {
                if (Holds(field) && pool.TryFindHolders(_slot, field.Offset, _held, _slots, out int count, out next))
                {
                    foreach (int slot in _slots.AsSpan(0, count))
                    {
                        Add(new FoundEntity(null, default, -1, field, pool, slot));
                    }
                }
            }
        }

        Rows += next - _slot;
        bool isOver = next == _slot;
        _slot = isOver ? 0 : next;
        _pool += isOver ? 1 : 0;
    }

    private bool HoldsAny(Type type)
    {
        foreach (FieldDescription field in FieldRegistry.FieldsOf(type))
        {
            if (Holds(field))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether any entity of the table may be found: most tables have no column that is asked for.</summary>
    private bool MayMatch(IWorldContent world)
    {
        ReadOnlySpan<int> components = world.ComponentsOf(_table);
        if (_query is null)
        {
            foreach (int component in components)
            {
                if (HoldsAny(world.TypeOf(component)))
                {
                    return true;
                }
            }

            return false;
        }

        foreach (ref readonly QueryTerm term in _query.Terms)
        {
            if (term.Component >= 0 && !components.Contains(term.Component) && !LiesBeside(world, term.Component))
            {
                return false;
            }
        }

        return true;
    }

    private static bool LiesBeside(IWorldContent world, int component)
    {
        for (int table = world.ArchetypeCount; table < world.TableCount; table++)
        {
            if (world.ComponentsOf(table).Contains(component))
            {
                return true;
            }
        }

        return false;
    }

    private bool Holds(FieldDescription field) =>
        field.Kind == _heldKind && (_heldType is null || field.Type == _heldType);

    private void FindHolders(IWorldContent world, ReadOnlySpan<EntityKey> entities, int end)
    {
        foreach (int component in world.ComponentsOf(_table))
        {
            ReadOnlySpan<byte> column = world.ColumnOf(_table, _chunk, component);
            if (column.IsEmpty)
            {
                continue;
            }

            int bytes = column.Length / entities.Length;
            foreach (FieldDescription field in FieldRegistry.FieldsOf(world.TypeOf(component)))
            {
                if (!Holds(field))
                {
                    continue;
                }

                for (int row = _row; row < end; row++)
                {
                    ReadOnlySpan<byte> value = column.Slice((row * bytes) + field.Offset, sizeof(ulong));
                    if (BitConverter.ToUInt64(value) == _held)
                    {
                        Add(new FoundEntity(world, entities[row], component, field));
                    }
                }
            }
        }
    }

    private void FindMatches(
        IWorldContent world, ReadOnlySpan<EntityKey> entities, int end, ReadOnlySpan<QueryTerm> terms)
    {
        ReadOnlySpan<int> components = world.ComponentsOf(_table);
        for (int row = _row; row < end; row++)
        {
            EntityKey entity = entities[row];
            bool matches = true;
            for (int index = 0; index < terms.Length && matches; index++)
            {
                ref readonly QueryTerm term = ref terms[index];
                matches = term.Component < 0 ? entity.Number == (int)term.Bits
                    : term.Field is not null ? Matches(world, entity, term)
                    : components.Contains(term.Component) || world.IsEnabled(entity, term.Component);
            }

            if (matches)
            {
                FieldDescription? field = null;
                int component = -1;
                foreach (ref readonly QueryTerm term in terms)
                {
                    component = field is null ? term.Component : component;
                    field ??= term.Field;
                }

                Add(new FoundEntity(world, entity, component, field));
            }
        }
    }

    private static bool Matches(IWorldContent world, EntityKey entity, in QueryTerm term)
    {
        ReadOnlySpan<byte> value = world.ValueOf(entity, term.Component);
        return !value.IsEmpty && term.Matches(value);
    }

    private void Add(in FoundEntity entity)
    {
        if (Count < MaximumFound)
        {
            _found[Count] = entity;
        }

        Count++;
    }
}
