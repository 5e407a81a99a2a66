namespace Engine.Ecs;

/// <summary>
/// All entities of a world with exactly the same component types, in dense chunks.
/// <code>
/// foreach (Archetype archetype in world.Query(in moving).GetArchetypeIterator())
/// {
///     ArchetypeStatistics statistics = archetype.Statistics;
/// }
/// </code>
/// Made by the world at the first entity of its kind and kept as long as the world; an empty one holds no chunk.
/// Belongs to the thread that uses the world.
/// </summary>
public sealed class Archetype
{
    private readonly ChunkPool _pool;
    private readonly ChunkLayout _layout;
    private readonly Stack<Array[]>? _spareColumns;
    private int[] _chunks = new int[1];
    private int _chunkCount;
    private int _fullRows;
    private int _tailRows;
    private int _tailCapacity;
    private int _tailSlot;

    internal Archetype(World world, ComponentSet set, int index, ChunkPool pool)
    {
        World = world;
        Set = set;
        Index = index;
        _pool = pool;
        _layout = new ChunkLayout(this, pool.ChunkBytes);
        _spareColumns = _layout.ManagedTypes.Length != 0 ? new Stack<Array[]>() : null;
    }

    /// <summary>The component types of its entities.</summary>
    public Signature Signature => new(Set);

    /// <summary>How many entities it holds.</summary>
    public int EntityCount => _fullRows + _tailRows;

    /// <summary>How many chunks it holds.</summary>
    public int ChunkCount => _chunkCount;

    /// <summary>How many entities a new chunk of it holds.</summary>
    public int EntitiesPerChunk => _layout.Capacity;

    /// <summary>Its place in the order in which the world's archetypes appeared, from 0.</summary>
    public int Index { get; }

    /// <summary>What it stores and what it wastes, as of now. Costs a few nanoseconds and no garbage.</summary>
    public ArchetypeStatistics Statistics => new(
        EntityCount,
        _chunkCount,
        _fullRows + _tailCapacity,
        (long)_chunkCount * _layout.ChunkBytes,
        (long)_chunkCount * _layout.SlackBytes,
        _layout.BytesPerEntity);

    internal World World { get; }

    internal ComponentSet Set { get; }

    internal bool IsTailFull => _tailRows == _tailCapacity;

    /// <summary>The location that the next row will have; the tail must have room.</summary>
    internal uint NextLocation => (uint)_tailSlot << EntityRecord.RowBits | (uint)_tailRows;

    /// <summary>Tells whether the entities have a component.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <returns>Whether they do.</returns>
    public bool Has<T>() => Set.Contains(Component<T>.Id);

    /// <summary>Tells whether the entities have a component.</summary>
    /// <param name="type">The component.</param>
    /// <returns>Whether they do.</returns>
    public bool Has(ComponentType type) => Set.Contains(type.Id);

    /// <summary>One of its chunks.</summary>
    /// <param name="index">From 0 to <see cref="ChunkCount"/>; all but the last are full.</param>
    /// <returns>The chunk as it is now; a structural change ends it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such chunk.</exception>
    public Chunk GetChunk(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)_chunkCount, nameof(index));
        ref ChunkSlot slot = ref _pool.Slots[_chunks[index]];
        return new Chunk(in slot, index == _chunkCount - 1 ? _tailRows : slot.Layout.Capacity);
    }

    /// <summary>Writes the component types.</summary>
    /// <returns>For example <c>Archetype [Position, Velocity]</c>.</returns>
    public override string ToString() => $"Archetype {Set}";

    /// <summary>How many chunks more it takes to append so many rows.</summary>
    internal int ChunksFor(int rows)
    {
        int missing = rows - (_tailCapacity - _tailRows);
        return missing <= 0 ? 0 : (missing - 1) / _layout.Capacity + 1;
    }

    /// <summary>Adds an empty chunk to append to; the tail must be full.</summary>
    internal void AddChunk()
    {
        if (_chunkCount == _chunks.Length)
        {
            Array.Resize(ref _chunks, _chunkCount * 2);
        }

        // Renting may throw, and takes nothing then: the spare columns leave their stack only afterwards.
        int slot = _pool.Rent(_layout, NextManagedColumns());
        _spareColumns?.TryPop(out _);
        _chunks[_chunkCount++] = slot;
        _fullRows += _tailCapacity;
        _tailSlot = slot;
        _tailCapacity = _layout.Capacity;
        _tailRows = 0;
    }

    /// <summary>Counts one more row at the tail, whose contents are undefined.</summary>
    internal Row Append()
    {
        int row = _tailRows++;
        return new Row(ref _pool.Slots[_tailSlot], row);
    }

    /// <summary>Closes the gap at a row with the last row, and gives the last chunk back once it is empty.</summary>
    /// <returns>The entity that moved into the gap, or <see cref="Entity.Null"/> when the row was the last.</returns>
    internal Entity RemoveAt(int slot, int index)
    {
        int lastIndex = _tailRows - 1;
        var last = new Row(ref _pool.Slots[_tailSlot], lastIndex);
        Entity moved = Entity.Null;
        if (slot != _tailSlot || index != lastIndex)
        {
            moved = last.Entity;
            last.CopyTo(new Row(ref _pool.Slots[slot], index));
        }

        last.ClearManaged();
        _tailRows = lastIndex;
        if (lastIndex == 0)
        {
            ReleaseTail();
        }

        return moved;
    }

    /// <summary>Forgets every row and gives every chunk back.</summary>
    internal void Clear()
    {
        while (_chunkCount != 0)
        {
            Array[]? columns = _pool.Slots[_tailSlot].ManagedColumns;
            if (columns is not null)
            {
                foreach (Array column in columns)
                {
                    Array.Clear(column, 0, _tailRows);
                }
            }

            ReleaseTail();
        }
    }

    private void ReleaseTail()
    {
        ref ChunkSlot slot = ref _pool.Slots[_tailSlot];
        if (slot.ManagedColumns is not null)
        {
            _spareColumns!.Push(slot.ManagedColumns);
        }

        _pool.Return(_tailSlot);
        _chunkCount--;
        if (_chunkCount == 0)
        {
            _tailSlot = 0;
            _tailCapacity = 0;
            _tailRows = 0;
            return;
        }

        _tailSlot = _chunks[_chunkCount - 1];
        _tailCapacity = _pool.Slots[_tailSlot].Layout.Capacity;
        _tailRows = _tailCapacity;
        _fullRows -= _tailCapacity;
    }

    /// <summary>Managed columns of an emptied chunk stay with the archetype: a chunk that comes and goes makes no
    /// garbage.</summary>
    private Array[]? NextManagedColumns()
    {
        if (_spareColumns is null)
        {
            return null;
        }

        if (_spareColumns.TryPeek(out Array[]? spare))
        {
            return spare;
        }

        ComponentInfo[] types = _layout.ManagedTypes;
        var columns = new Array[types.Length];
        for (int index = 0; index < types.Length; index++)
        {
            columns[index] = types[index].NewColumn(_layout.Capacity);
        }

        return columns;
    }
}
