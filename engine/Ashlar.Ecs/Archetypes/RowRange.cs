using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Ecs;

/// <summary>
/// Rows of a chunk that follow each other, to be written column by column: what bulk operations work on. Immutable.
/// </summary>
internal readonly ref struct RowRange
{
    private readonly ref byte _origin;
    private readonly ChunkLayout _layout;
    private readonly Array[]? _managedColumns;
    private readonly int _first;
    private readonly int _count;

    public RowRange(ref ChunkSlot slot, int first, int count)
    {
        _origin = ref slot.Block.At<byte>(0);
        _layout = slot.Layout;
        _managedColumns = slot.ManagedColumns;
        _first = first;
        _count = count;
    }

    private RowRange(ref byte origin, ChunkLayout layout, Array[]? managedColumns, int first, int count)
    {
        _origin = ref origin;
        _layout = layout;
        _managedColumns = managedColumns;
        _first = first;
        _count = count;
    }

    public int Count => _count;

    public Span<Entity> Entities => MemoryMarshal.CreateSpan(
        ref Unsafe.Add(ref Unsafe.As<byte, Entity>(ref _origin), _first), _count);

    /// <summary>One of the rows, numbered from 0.</summary>
    public Row RowAt(int index) => new(ref _origin, _layout, _managedColumns, _first + index);

    public RowRange Slice(int start, int count) => new(ref _origin, _layout, _managedColumns, _first + start, count);

    /// <summary>Writes one value to every row. The entities have the component.</summary>
    public void Fill<T>(in T value)
    {
        int offset = _layout.OffsetOf(Component<T>.Id);
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            FillManaged(offset, in value);
        }
        else if (!Component<T>.IsTag)
        {
            ref byte column = ref Unsafe.AddByteOffset(ref _origin, (nint)(uint)offset);
            MemoryMarshal.CreateSpan(ref Unsafe.Add(ref Unsafe.As<byte, T>(ref column), _first), _count).Fill(value);
        }
    }

    /// <summary>A method of its own: there are no arrays of the largest structs, not even unused ones.</summary>
    private void FillManaged<T>(int offset, in T value) =>
        Unsafe.As<T[]>(_managedColumns![offset - 1]).AsSpan(_first, _count).Fill(value);

    /// <summary>Zeroes every component and forgets what references were there.</summary>
    public void ClearAll()
    {
        foreach (ChunkLayout.Column column in _layout.Columns)
        {
            Bytes(column.Offset, column.Size).Clear();
        }

        if (_managedColumns is not null)
        {
            foreach (Array column in _managedColumns)
            {
                Array.Clear(column, _first, _count);
            }
        }
    }

    /// <summary>Copies the components, but not the entities, to as many rows of an archetype with the same
    /// components.</summary>
    public void CopyComponentsTo(scoped in RowRange target)
    {
        ChunkLayout.Column[] from = _layout.Columns;
        ChunkLayout.Column[] to = target._layout.Columns;
        for (int index = 0; index < from.Length; index++)
        {
            Bytes(from[index].Offset, from[index].Size).CopyTo(target.Bytes(to[index].Offset, to[index].Size));
        }

        for (int index = 0; index < (_managedColumns?.Length ?? 0); index++)
        {
            CopyManagedColumn(index, in target, index);
        }
    }

    /// <summary>Copies the entities, and the components that both have, to as many rows that the transition leads
    /// to.</summary>
    public void CopyTo(scoped in RowRange target, Transition transition)
    {
        Entities.CopyTo(target.Entities);
        foreach (Transition.CopyStep step in transition.StepsBetween(_layout, target._layout))
        {
            Bytes(step.Source, step.Size).CopyTo(target.Bytes(step.Target, step.Size));
        }

        foreach ((int source, int destination) in transition.ManagedPairs)
        {
            CopyManagedColumn(source, in target, destination);
        }
    }

    private void CopyManagedColumn(int source, scoped in RowRange target, int destination) => Array.Copy(
        _managedColumns![source], _first, target._managedColumns![destination], target._first, _count);

    private Span<byte> Bytes(int offset, int size) => MemoryMarshal.CreateSpan(
        ref Unsafe.AddByteOffset(ref _origin, (nint)(offset + _first * size)), _count * size);
}
