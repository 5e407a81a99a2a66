namespace Ashlar.Bench;

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
