using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Ecs;

/// <summary>
/// Rows of one chunk that follow each other, to be written column by column: what bulk operations and parallel queries
/// work on. A structural change of the world ends it. Immutable.
/// </summary>
internal readonly struct RowBatch : IRows
{
    private readonly Chunk _chunk;
    private readonly int _first;
    private readonly int _count;

    /// <param name="chunk">A view of the chunk that has all of the rows.</param>
    /// <param name="first">The index of the first row in the chunk.</param>
    /// <param name="count">How many rows.</param>
    public RowBatch(in Chunk chunk, int first, int count)
    {
        _chunk = chunk;
        _first = first;
        _count = count;
    }

    public int Count => _count;

    /// <summary>The index of the first row in the chunk.</summary>
    public int FirstRow => _first;

    public ulong Start => 0;

    public ulong End => (uint)_count;

    public ulong After(ulong at) => at + 1;

    public nint RowAt(ulong at) => (nint)at;

    /// <summary>The chunk, which may have more rows.</summary>
    public Chunk Chunk => _chunk;

    public Span<Entity> Entities => MemoryMarshal.CreateSpan(ref FirstEntity, _count);

    /// <summary>The entity of the first row; those of the other rows follow it.</summary>
    public ref Entity FirstEntity => ref Unsafe.Add(ref _chunk.FirstEntity, _first);

    public Entity EntityAt(nint row) => Unsafe.Add(ref FirstEntity, row);

    /// <summary>One of the rows, numbered from 0; the number is not checked.</summary>
    public Row this[int index] => _chunk.RowAt(_first + index);

    /// <summary>The component of the first row; those of the other rows follow it.</summary>
    /// <exception cref="ComponentNotFoundException">The entities do not have it.</exception>
    public ref T GetFirst<T>() => ref Unsafe.Add(ref _chunk.GetFirst<T>(), _first);

    public RowBatch Slice(int start, int count) => new(in _chunk, _first + start, count);

    /// <summary>Writes one value to a component of every row. The entities have the component.</summary>
    public void Fill<T>(in T value)
    {
        if (Component<T>.IsSparse)
        {
            FillSparse(in value);
        }
        else if (!Component<T>.IsTag)
        {
            MemoryMarshal.CreateSpan(ref GetFirst<T>(), _count).Fill(value);
        }
    }

    private void FillSparse<T>(in T value)
    {
        foreach (Entity entity in Entities)
        {
            _chunk.Archetype.World.GetSparse<T>(entity) = value;
        }
    }

    /// <summary>Zeroes every component of every row.</summary>
    public void Clear()
    {
        foreach (ChunkLayout.Column column in _chunk.Layout.Columns)
        {
            BytesAt(column.Offset, column.Size).Clear();
        }

        foreach (Array column in _chunk.ManagedColumns)
        {
            Array.Clear(column, _first, _count);
        }
    }

    /// <summary>The bytes of a component that the entities have and that lies in the chunk.</summary>
    public Span<byte> BytesOf(ComponentInfo info) =>
        _chunk.BytesOf(info).Slice(_first * info.Size, _count * info.Size);

    private Span<byte> BytesAt(int offset, int size) =>
        _chunk.BytesOf(offset, size).Slice(_first * size, _count * size);

    /// <summary>Copies the components that both sides have to as many new rows of the edge's target.</summary>
    public void CopyComponentsTo(in RowBatch target, Edge edge)
    {
        MovePlan plan = edge.Moves.PlanOf(_chunk.Layout, target._chunk.Layout);
        for (int index = 0; index < plan.Count; index++)
        {
            MovePlan.ColumnMove move = plan[index];
            BytesAt(move.From, move.Size).CopyTo(target.BytesAt(move.To, move.Size));
        }

        ReadOnlySpan<Array> managedFrom = _chunk.ManagedColumns;
        ReadOnlySpan<Array> managedTo = target._chunk.ManagedColumns;
        foreach ((int source, int destination) in edge.Moves.ManagedPairs)
        {
            Array.Copy(managedFrom[source], _first, managedTo[destination], target._first, _count);
        }

        foreach ((int source, int destination) in edge.Moves.EnableablePairs)
        {
            _chunk.Disabled.CopyTo(target._chunk.Disabled, source, destination, _first, target._first, _count);
        }
    }
}
