namespace Ashlar.Bench;

/// <summary>Plain managed arrays, entities named by an id through which their row is found.</summary>
internal readonly struct PlainWorld : ICommandWorld<PlainWorld, int>, ISpanWorld<PlainWorld, int>
{
    private const int One = 0;
    private const int Two = 1;
    private const int Three = 2;

    private readonly PlainStore _store;
    private readonly List<(int Entity, Rotation Rotation)> _additions;

    private PlainWorld(PlainStore store)
    {
        _store = store;
        _additions = [];
    }

    public static PlainWorld Open() => new(new PlainStore());

    public int Count => _store.Count;

    public long NativeBytes => 0;

    public int Create(in Position position)
    {
        PlainTable table = _store.Append(One, out int row, out int id);
        table.Positions[row] = position;
        return id;
    }

    public int Create(in Position position, in Velocity velocity)
    {
        PlainTable table = _store.Append(Two, out int row, out int id);
        table.Positions[row] = position;
        table.Velocities[row] = velocity;
        return id;
    }

    public int Create(in Position position, in Velocity velocity, in Rotation rotation)
    {
        PlainTable table = _store.Append(Three, out int row, out int id);
        table.Positions[row] = position;
        table.Velocities[row] = velocity;
        table.Rotations[row] = rotation;
        return id;
    }

    public void EnsureCapacity(int components, int entities) => _store.EnsureCapacity(components - 1, entities);

    public void CreateMany(int amount, in Position position, in Velocity velocity)
    {
        PlainTable table = _store.Append(Two, amount, out int first);
        table.Positions.AsSpan(first, amount).Fill(position);
        table.Velocities.AsSpan(first, amount).Fill(velocity);
    }

    public void Destroy(int entity) => _store.Destroy(entity);

    public void DestroyAll() => _store.DestroyAll();

    public void Add(int entity, in Rotation rotation)
    {
        PlainTable table = _store.Move(entity, Three, out int row);
        table.Rotations[row] = rotation;
    }

    public void RemoveRotation(int entity) => _store.Move(entity, Two, out _);

    public bool HasRotation(int entity) => _store.TableOf(entity) == Three;

    public float SumOfTwo(int entity)
    {
        PlainTable table = _store.Find(entity, out int row);
        return table.Positions[row].X + table.Velocities[row].X;
    }

    public void RecordAdd(int entity, in Rotation rotation) => _additions.Add((entity, rotation));

    public void Destroy(ReadOnlySpan<int> entities)
    {
        foreach (int entity in entities)
        {
            Destroy(entity);
        }
    }

    public void Add(ReadOnlySpan<int> entities, ReadOnlySpan<Rotation> rotations)
    {
        for (int index = 0; index < entities.Length; index++)
        {
            Add(entities[index], in rotations[index]);
        }
    }

    public void RemoveRotations(ReadOnlySpan<int> entities)
    {
        foreach (int entity in entities)
        {
            RemoveRotation(entity);
        }
    }

    public void Get(ReadOnlySpan<int> entities, Span<Position> positions)
    {
        for (int index = 0; index < entities.Length; index++)
        {
            positions[index] = PositionOf(entities[index]);
        }
    }

    public void PlayBack()
    {
        foreach ((int entity, Rotation rotation) in _additions)
        {
            Add(entity, in rotation);
        }

        _additions.Clear();
    }

    public int CountOf(Position position, Velocity velocity) => _store.CountOf(Two, position, velocity);

    public ref Position PositionOf(int entity)
    {
        PlainTable table = _store.Find(entity, out int row);
        return ref table.Positions[row];
    }

    public ref Velocity VelocityOf(int entity)
    {
        PlainTable table = _store.Find(entity, out int row);
        return ref table.Velocities[row];
    }

    public ref Rotation RotationOf(int entity)
    {
        PlainTable table = _store.Find(entity, out int row);
        return ref table.Rotations[row];
    }

    public void Dispose()
    {
    }
}

/// <summary>
/// What a game writes that needs no engine: a table for each structure it knows, and for each id where its row is. An
/// id may be used again at once, and nothing notices an entity used after its end.
/// </summary>
internal sealed class PlainStore
{
    private const int RowBits = 28;
    private const int RowMask = (1 << RowBits) - 1;
    private const int FirstCapacity = 64;

    private readonly PlainTable[] _tables =
    [
        new(hasVelocity: false, hasRotation: false),
        new(hasVelocity: true, hasRotation: false),
        new(hasVelocity: true, hasRotation: true),
    ];

    private int[] _places = new int[FirstCapacity];
    private int[] _freeIds = new int[FirstCapacity];
    private int _issued;
    private int _freeCount;

    public int Count => _issued - _freeCount;

    /// <summary>Makes an entity in a table.</summary>
    /// <returns>Its table, and its row there; its components are undefined.</returns>
    public PlainTable Append(int table, out int row, out int id)
    {
        id = _freeCount != 0 ? _freeIds[--_freeCount] : NextId();
        PlainTable rows = _tables[table];
        row = rows.AppendOne(id);
        _places[id] = table << RowBits | row;
        return rows;
    }

    /// <summary>Makes many entities in a table.</summary>
    /// <returns>Their table; their components are undefined.</returns>
    public PlainTable Append(int table, int amount, out int first)
    {
        PlainTable rows = _tables[table];
        first = rows.Append(amount);
        Span<int> ids = rows.Ids.AsSpan(first, amount);
        for (int index = 0; index < ids.Length; index++)
        {
            int id = _freeCount != 0 ? _freeIds[--_freeCount] : NextId();
            ids[index] = id;
            _places[id] = table << RowBits | first + index;
        }

        return rows;
    }

    /// <summary>Makes room in a table.</summary>
    public void EnsureCapacity(int table, int entities)
    {
        _tables[table].EnsureCapacity(entities);
        if (entities > _places.Length)
        {
            Array.Resize(ref _places, entities);
            Array.Resize(ref _freeIds, entities);
        }
    }

    public int CountOf(int table, Position position, Velocity velocity)
    {
        PlainTable rows = _tables[table];
        int count = 0;
        for (int row = 0; row < rows.Count; row++)
        {
            count += rows.Positions[row] == position && rows.Velocities[row] == velocity ? 1 : 0;
        }

        return count;
    }

    public int TableOf(int id) => _places[id] >> RowBits;

    public PlainTable Find(int id, out int row)
    {
        int place = _places[id];
        row = place & RowMask;
        return _tables[place >> RowBits];
    }

    public void Destroy(int id)
    {
        RemoveRow(_places[id]);
        _freeIds[_freeCount++] = id;
    }

    /// <summary>Moves an entity to another table; what both have goes along.</summary>
    /// <returns>The table, and its row there.</returns>
    public PlainTable Move(int id, int table, out int row)
    {
        int place = _places[id];
        PlainTable from = _tables[place >> RowBits];
        PlainTable to = _tables[table];
        row = to.AppendOne(id);
        to.Positions[row] = from.Positions[place & RowMask];
        to.Velocities[row] = from.Velocities[place & RowMask];
        RemoveRow(place);
        _places[id] = table << RowBits | row;
        return to;
    }

    public void DestroyAll()
    {
        foreach (PlainTable table in _tables)
        {
            foreach (int id in table.Ids.AsSpan(0, table.Count))
            {
                _freeIds[_freeCount++] = id;
            }

            table.Clear();
        }
    }

    private void RemoveRow(int place)
    {
        int moved = _tables[place >> RowBits].RemoveAt(place & RowMask);
        _places[moved] = place;
    }

    private int NextId()
    {
        if (_issued == _places.Length)
        {
            Array.Resize(ref _places, _issued * 2);
            Array.Resize(ref _freeIds, _issued * 2);
        }

        return _issued++;
    }
}

/// <summary>Entities of one structure in managed arrays that double when full, dense: the last takes a gap.</summary>
internal sealed class PlainTable
{
    private const int FirstCapacity = 64;

    private readonly bool _hasVelocity;
    private readonly bool _hasRotation;

    public PlainTable(bool hasVelocity, bool hasRotation)
    {
        _hasVelocity = hasVelocity;
        _hasRotation = hasRotation;
    }

    public int[] Ids { get; private set; } = [];

    public Position[] Positions { get; private set; } = [];

    public Velocity[] Velocities { get; private set; } = [];

    public Rotation[] Rotations { get; private set; } = [];

    public int Count { get; private set; }

    /// <summary>Adds a row, whose components are undefined.</summary>
    public int AppendOne(int id)
    {
        int row = Count;
        if (row == Ids.Length)
        {
            Grow(row + 1);
        }

        Ids[row] = id;
        Count = row + 1;
        return row;
    }

    public void EnsureCapacity(int rows)
    {
        if (rows > Ids.Length)
        {
            Grow(rows);
        }
    }

    /// <summary>Adds rows, whose ids and components are undefined.</summary>
    /// <returns>The first of them.</returns>
    public int Append(int amount)
    {
        int first = Count;
        if (first + amount > Ids.Length)
        {
            Grow(first + amount);
        }

        Count = first + amount;
        return first;
    }

    /// <summary>Takes a row away.</summary>
    /// <returns>The id of the row that fills the gap; its own when it was the last.</returns>
    public int RemoveAt(int row)
    {
        int last = Count - 1;
        Count = last;
        int moved = Ids[last];
        Ids[row] = moved;
        Positions[row] = Positions[last];
        if (_hasVelocity)
        {
            Velocities[row] = Velocities[last];
        }

        if (_hasRotation)
        {
            Rotations[row] = Rotations[last];
        }

        return moved;
    }

    public void Clear() => Count = 0;

    private void Grow(int least)
    {
        int capacity = Math.Max(Math.Max(FirstCapacity, least), Ids.Length * 2);
        Ids = Grown(Ids, capacity);
        Positions = Grown(Positions, capacity);
        Velocities = _hasVelocity ? Grown(Velocities, capacity) : Velocities;
        Rotations = _hasRotation ? Grown(Rotations, capacity) : Rotations;
    }

    private static T[] Grown<T>(T[] array, int capacity)
    {
        Array.Resize(ref array, capacity);
        return array;
    }
}
