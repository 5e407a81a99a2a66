using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// All entities of a world with exactly the same component types, in dense chunks.
/// The world makes it for its first entity and keeps it until the world ends. Costs 1.5 to 3 KB managed and, while it
/// has entities, a chunk of 4 KiB or more; an emptied archetype keeps one chunk until <see cref="World.TrimExcess"/>.
/// After the world's end, and after a load, it has no entities. Belongs to the thread that uses the world.
/// </summary>
/// <example><code>
/// foreach (Archetype archetype in world.Query(in moving).GetArchetypeIterator())
/// {
///     ArchetypeStatistics statistics = archetype.Statistics;
/// }
/// </code></example>
public sealed partial class Archetype
{
    private readonly ChunkPool _pool;
    private readonly ChunkLayout?[] _layouts = new ChunkLayout?[ChunkSizes.Count];
    private readonly Stack<Array[]>? _spareColumns;
    private readonly RowMoves _moves;
    private int[] _chunks = new int[2];
    private int _chunkCount;
    private int _fullRows;
    private int _tailSlot = ChunkPool.NoSlot;
    private int _spareSlot = ChunkPool.NoSlot;
    private long _bytes;
    private long _slackBytes;

    internal Archetype(World world, ComponentSet set, int index, ChunkPool pool)
    {
        World = world;
        Set = set;
        Index = index;
        _pool = pool;
        Columns = new ArchetypeColumns(set);
        _moves = new RowMoves(Columns, Columns);
        _spareColumns = Columns.Managed.Length != 0 ? new Stack<Array[]>() : null;
    }

    /// <summary>The component types of its entities.</summary>
    public Signature Signature => new(Set);

    /// <summary>How many entities it holds.</summary>
    public int EntityCount => _fullRows + Tail.Rows;

    /// <summary>How many chunks it holds.</summary>
    public int ChunkCount => _chunkCount;

    /// <summary>How many chunks it holds, the one that it keeps ready included.</summary>
    public int ChunkCapacity => _chunkCount + (_spareSlot == ChunkPool.NoSlot ? 0 : 1);

    /// <summary>How many of its chunks are full.</summary>
    public int Count => _chunkCount == 0 || Tail.IsFull ? _chunkCount : _chunkCount - 1;

    /// <summary>How many entities its chunks have room for.</summary>
    public int EntityCapacity => _fullRows + Tail.Capacity + _pool[_spareSlot].Capacity;

    /// <summary>How many entities the largest chunk of it holds. Chunks grow with the archetype, from 4 to 256
    /// KiB.</summary>
    public int EntitiesPerChunk => LayoutOf(ChunkSizes.Count - 1).Capacity;

    /// <summary>Its place in the order in which the world's archetypes appeared, from 0.</summary>
    public int Index { get; }

    /// <summary>How much it stores and wastes, as of now. Costs a few nanoseconds and no garbage.</summary>
    public ArchetypeStatistics Statistics => new(
        EntityCount,
        ChunkCapacity,
        EntityCapacity,
        _bytes,
        _slackBytes,
        Columns.BytesPerEntity);

    /// <summary>The names of its components, for people.</summary>
    internal string Name => field ??= NameOf(Signature);

    internal World World { get; }

    internal ComponentSet Set { get; }

    internal ArchetypeColumns Columns { get; }

    /// <summary>The edges by which entities leave for other archetypes; each is added at its first use.</summary>
    internal EdgeTable Edges { get; private set; } = EdgeTable.Empty;

    /// <summary>How many rows a playback that is being prepared will append.</summary>
    internal int Incoming { get; set; }

    /// <summary>All rows, from first to last.</summary>
    internal RowBatches Rows => new(this, 0, 0);

    /// <summary>The chunk that rows are appended to and taken from: the last one, or that of
    /// <see cref="ChunkPool.NoSlot"/>.</summary>
    private ref ChunkSlot Tail => ref _pool[_tailSlot];

    /// <summary>Tells whether the entities have a component. Sparse components are no archetype's, so the answer for them is
    /// no.</summary>
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
    /// <exception cref="ObjectDisposedException">The world has ended.</exception>
    public Chunk GetChunk(int index)
    {
        if ((uint)index >= (uint)_chunkCount)
        {
            ThrowNoChunk(index);
        }

        return new Chunk(in _pool[_chunks[index]]);
    }

    /// <summary>Enumerates the chunks, from first to last. Until the enumerator is disposed, which <c>foreach</c> does,
    /// the world refuses structural changes.</summary>
    /// <returns>An enumerator for <c>foreach (ref Chunk chunk in archetype)</c>.</returns>
    public ChunkEnumerator GetEnumerator() => new(World, _pool, _chunks, _chunkCount);

    /// <summary>Writes the component types.</summary>
    /// <returns>For example <c>Archetype [Position, Velocity]</c>.</returns>
    public override string ToString() => $"Archetype {Set}";

    /// <summary>Counts the chunks that it takes to append some rows.</summary>
    /// <param name="rows">How many rows.</param>
    /// <param name="counts">The chunks of each size; those that it takes are added.</param>
    internal void CountChunksFor(int rows, Span<int> counts)
    {
        long missing = rows - (long)(Tail.Capacity - Tail.Rows);
        for (int index = _chunkCount; missing > 0; index++)
        {
            ChunkLayout layout = LayoutOf(ChunkSizes.SizeAt(index, Columns.FirstSize));
            long chunks = layout.Size == ChunkSizes.Count - 1 ? (missing - 1) / layout.Capacity + 1 : 1;
            counts[layout.Size] += (int)chunks;
            missing -= chunks * layout.Capacity;
        }
    }

    /// <summary>Adds an empty chunk to append to; the tail must be full.</summary>
    /// <exception cref="Ashlar.Memory.OutOfNativeMemoryException">There is no memory; nothing has changed.</exception>
    internal void AddChunk()
    {
        if (_chunkCount == _chunks.Length)
        {
            Array.Resize(ref _chunks, _chunkCount * 4);
        }

        int slot = _spareSlot;
        if (slot == ChunkPool.NoSlot)
        {
            slot = RentChunk();
        }

        _spareSlot = ChunkPool.NoSlot;
        _chunks[_chunkCount++] = slot;
        _fullRows += Tail.Rows;
        _tailSlot = slot;
    }

    /// <summary>Appends a row whose contents are undefined, after a chunk if the tail is full.</summary>
    /// <param name="location">Where it is.</param>
    /// <exception cref="Ashlar.Memory.OutOfNativeMemoryException">There is no memory; nothing has changed.</exception>
    internal Row Append(out uint location)
    {
        ref ChunkSlot tail = ref TailWithRoom(out location);
        return new Row(ref tail, tail.Rows++);
    }

    /// <summary>Appends rows whose contents are undefined, after a chunk if the tail is full.</summary>
    /// <param name="rows">How many are wanted, from 1.</param>
    /// <param name="location">The location of the first row; those of the others follow.</param>
    /// <returns>As many as one chunk has room for, from 1.</returns>
    /// <exception cref="Ashlar.Memory.OutOfNativeMemoryException">There is no memory; nothing has changed.</exception>
    internal RowBatch AppendBatch(int rows, out uint location)
    {
        ref ChunkSlot tail = ref TailWithRoom(out location);
        int first = tail.Rows;
        int count = Math.Min(rows, tail.Capacity - first);
        tail.Rows = first + count;
        return new RowBatch(new Chunk(in tail), first, count);
    }

    /// <summary>The rows of one of its chunks, from one of them to the last.</summary>
    internal RowBatch RowsOf(int chunk, int first)
    {
        Chunk view = GetChunk(chunk);
        return new RowBatch(in view, first, view.Count - first);
    }

    /// <summary>The rows that were appended last, from first to last.</summary>
    internal RowBatches LastRows(int count)
    {
        int chunk = _chunkCount;
        int first = 0;
        while (count > 0)
        {
            int rows = GetChunk(--chunk).Count;
            first = Math.Max(rows - count, 0);
            count -= rows;
        }

        return new RowBatches(this, chunk, first);
    }

    /// <summary>Which of its chunks has a number in the world.</summary>
    internal int ChunkOrdinal(int slot) => _chunks.AsSpan(0, _chunkCount).IndexOf(slot);

    /// <summary>The chunk with a number in the world.</summary>
    internal Chunk ChunkOf(int slot) => new(in _pool[slot]);

    /// <summary>Writes the numbers of its chunks, from first to last, and of the one that it keeps ready, which has no
    /// rows.</summary>
    /// <param name="slots">Where to: as many as <see cref="ChunkCapacity"/>.</param>
    internal void CopySlotsTo(Span<int> slots)
    {
        _chunks.AsSpan(0, _chunkCount).CopyTo(slots);
        if (_spareSlot != ChunkPool.NoSlot)
        {
            slots[_chunkCount] = _spareSlot;
        }
    }

    /// <summary>Moves the last row into the gap that a row leaves. The archetype keeps one emptied chunk in reserve and
    /// returns the one that it kept before to the pool.</summary>
    /// <returns>The entity that moved into the gap, or <see cref="Entity.Null"/> when the row was the last.</returns>
    internal Entity RemoveAt(int slot, int index)
    {
        ref ChunkSlot tail = ref Tail;
        int lastIndex = tail.Rows - 1;
        Entity moved = Entity.Null;
        if (slot != _tailSlot || index != lastIndex)
        {
            moved = Unsafe.Add(ref tail.FirstEntity, lastIndex);
            _moves.CopyWithin(in tail, lastIndex, in _pool[slot], index);
        }

        tail.ClearRemains(lastIndex, 1);
        tail.Rows = lastIndex;
        if (lastIndex == 0)
        {
            SpareTail();
        }

        return moved;
    }

    /// <summary>Removes every row and returns every chunk to the pool.</summary>
    internal void Clear()
    {
        while (_chunkCount != 0)
        {
            ref ChunkSlot tail = ref Tail;
            tail.ClearRemains(0, tail.Rows);
            tail.Rows = 0;
            SpareTail();
        }

        ReturnSpare();
    }

    /// <summary>Removes every row for good: the world has ended, or it was loaded and has other archetypes.</summary>
    internal void End()
    {
        try
        {
            Clear();
        }
        finally
        {
            foreach (ChunkLayout? layout in _layouts)
            {
                layout?.End();
            }
        }
    }

    /// <summary>Returns the chunk that it keeps in reserve to the pool.</summary>
    internal void Trim()
    {
        ReturnSpare();
        _spareColumns?.Clear();
    }

    /// <summary>Adds an edge that it does not have yet.</summary>
    internal Edge AddEdge(EdgeKind kind, ComponentSet set, Archetype target)
    {
        var edge = new Edge(this, kind, set, target);
        Edges = Edges.Add(edge);
        return edge;
    }

    /// <summary>The edge to another archetype, for entities that add and remove at once.</summary>
    internal Edge EdgeTo(Archetype target) =>
        Edges.Find(EdgeKind.Become, target.Set) ?? AddEdge(EdgeKind.Become, target.Set, target);

    [DoesNotReturn]
    private void ThrowNoChunk(int index)
    {
        WorldChecks.ThrowIfEnded(World);
        throw new ArgumentOutOfRangeException(
            nameof(index), index, $"{this} has {_chunkCount} chunks: use 0 to {_chunkCount - 1}.");
    }

    private ChunkLayout LayoutOf(int size) => _layouts[size] ?? AddLayouts(size);

    /// <summary>
    /// Most archetypes never outgrow their first chunks. One that does gets all larger layouts at once, so that a
    /// population that slowly grows makes garbage once, early.
    /// </summary>
    private ChunkLayout AddLayouts(int size)
    {
        int last = size == Columns.FirstSize ? size : ChunkSizes.Count - 1;
        for (int next = size; next <= last; next++)
        {
            _layouts[next] ??= new ChunkLayout(this, next);
        }

        return _layouts[size]!;
    }

    private int RentChunk()
    {
        // When renting throws, nothing was taken: the spare columns leave their stack only afterwards. Handlers that run
        // meanwhile cannot change the world.
        ChunkLayout layout = LayoutOf(ChunkSizes.SizeAt(_chunkCount, Columns.FirstSize));
        int slot = _pool.Rent(layout, NextManagedColumns(layout.Capacity));
        _spareColumns?.TryPop(out _);
        _pool[slot].EnableAll();
        _bytes += layout.ChunkBytes;
        _slackBytes += layout.SlackBytes;
        return slot;
    }

    /// <summary>The chunk that the next row goes into, after another one if the last is full.</summary>
    /// <param name="location">The location of that row.</param>
    internal ref ChunkSlot TailWithRoom(out uint location)
    {
        ref ChunkSlot tail = ref Tail;
        if (tail.IsFull)
        {
            AddChunk();
            tail = ref Tail;
        }

        location = (uint)_tailSlot << EntityRecord.RowBits | (uint)tail.Rows;
        return ref tail;
    }

    /// <summary>
    /// Keeps the emptied tail in reserve, so that an entity that comes and goes at the end of a chunk does not rent a
    /// chunk each time.
    /// </summary>
    private void SpareTail()
    {
        ReturnSpare();
        _spareSlot = _tailSlot;
        _chunkCount--;
        _tailSlot = _chunkCount == 0 ? ChunkPool.NoSlot : _chunks[_chunkCount - 1];
        _fullRows -= Tail.Rows;
    }

    private void ReturnSpare()
    {
        if (_spareSlot == ChunkPool.NoSlot)
        {
            return;
        }

        ref ChunkSlot slot = ref _pool[_spareSlot];
        if (slot.ManagedColumns is not null)
        {
            _spareColumns!.Push(slot.ManagedColumns);
        }

        _bytes -= slot.Layout.ChunkBytes;
        _slackBytes -= slot.Layout.SlackBytes;
        _pool.Return(_spareSlot);
        _spareSlot = ChunkPool.NoSlot;
    }

    /// <summary>
    /// The archetype keeps the managed columns of a chunk that it returns, so that a chunk that comes and goes makes no
    /// garbage. Chunks leave in the opposite order in which they came, so the columns on top of the stack have the size
    /// of the next chunk.
    /// </summary>
    private Array[]? NextManagedColumns(int capacity)
    {
        if (_spareColumns is null)
        {
            return null;
        }

        if (_spareColumns.TryPeek(out Array[]? spare))
        {
            return spare;
        }

        ComponentInfo[] types = Columns.Managed;
        var columns = new Array[types.Length];
        for (int index = 0; index < types.Length; index++)
        {
            columns[index] = types[index].NewColumn(capacity);
        }

        return columns;
    }

    private static string NameOf(Signature signature)
    {
        string name = string.Empty;
        foreach (ComponentType component in signature.Components)
        {
            name += (name.Length == 0 ? string.Empty : " ") + TypeNames.Of(component.Type);
        }

        return name.Length == 0 ? "no components" : name;
    }
}
