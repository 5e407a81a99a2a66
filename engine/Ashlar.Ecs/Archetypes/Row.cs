using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ashlar.Ecs;

/// <summary>
/// One entity's row in a chunk, found once and then read or written component by component. Everything that is read
/// is an immutable field, so the compiler keeps it in registers between the components.
/// </summary>
internal readonly ref struct Row
{
    private readonly ref byte _origin;
    private readonly ChunkLayout _layout;
    private readonly Array[]? _managedColumns;
    private readonly int _index;

    public Row(ref ChunkSlot slot, int index)
    {
        _origin = ref slot.Block.At<byte>(0);
        _layout = slot.Layout;
        _managedColumns = slot.ManagedColumns;
        _index = index;
    }

    public Row(ref byte origin, ChunkLayout layout, Array[]? managedColumns, int index)
    {
        _origin = ref origin;
        _layout = layout;
        _managedColumns = managedColumns;
        _index = index;
    }

    public ChunkLayout Layout => _layout;

    public int Index => _index;

    public ref Entity Entity => ref Unsafe.Add(ref Unsafe.As<byte, Entity>(ref _origin), _index);

    public bool Has<T>() => _layout.OffsetOf(Component<T>.Id) != ChunkLayout.Missing;

    /// <summary>A component of the row.</summary>
    /// <exception cref="ComponentNotFoundException">The entity does not have it.</exception>
    public ref T Get<T>()
    {
        int offset = _layout.OffsetOf(Component<T>.Id);
        if (offset == ChunkLayout.Missing)
        {
            ThrowMissing(new ComponentType(Component<T>.Id), Entity);
        }

        return ref At<T>(offset);
    }

    /// <summary>A component that the caller knows to be there, at the offset its layout names.</summary>
    public ref T At<T>(int offset)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            return ref ManagedAt<T>(offset);
        }

        if (Component<T>.IsTag)
        {
            return ref TagColumn.First<T>();
        }

        ref byte column = ref Unsafe.AddByteOffset(ref _origin, (nint)(uint)offset);
        return ref Unsafe.Add(ref Unsafe.As<byte, T>(ref column), _index);
    }

    /// <summary>A method of its own: there are no arrays of the largest structs, not even unused ones.</summary>
    private ref T ManagedAt<T>(int offset) => ref Unsafe.As<T[]>(_managedColumns![offset - 1])[_index];

    /// <summary>Writes a component that the caller knows to be there.</summary>
    public void Write<T>(in T value) => At<T>(_layout.OffsetOf(Component<T>.Id)) = value;

    /// <summary>Zeroes the component and forgets its references.</summary>
    public void Clear(ComponentType type)
    {
        int offset = _layout.Offsets[type.Id];
        if (type.Info.IsManaged)
        {
            Array.Clear(_managedColumns![offset - 1], _index, 1);
        }
        else if (offset != ChunkLayout.Tag)
        {
            int size = type.Info.Size;
            Unsafe.InitBlockUnaligned(ref BytesAt(offset, size), 0, (uint)size);
        }
    }

    /// <summary>Zeroes every component and forgets their references.</summary>
    public void ClearAll()
    {
        foreach (ChunkLayout.Column column in _layout.Columns)
        {
            Unsafe.InitBlockUnaligned(ref BytesAt(column.Offset, column.Size), 0, (uint)column.Size);
        }

        ClearManaged();
    }

    /// <summary>Writes a component without references from its bytes.</summary>
    public void WriteBytes(int offset, int size, ref byte source) =>
        Unsafe.CopyBlockUnaligned(ref BytesAt(offset, size), ref source, (uint)size);

    public Array ManagedColumn(int ordinal) => _managedColumns![ordinal - 1];

    /// <summary>Copies the entity and its components to another row of the same archetype.</summary>
    public void MoveTo(scoped in Row target)
    {
        target.Entity = Entity;
        ChunkLayout.Column[] from = _layout.Columns;
        ChunkLayout.Column[] to = target._layout.Columns;
        for (int index = 0; index < from.Length; index++)
        {
            int size = from[index].Size;
            RowCopy.Copy(ref BytesAt(from[index].Offset, size), ref target.BytesAt(to[index].Offset, size), size);
        }

        if (_managedColumns is not null)
        {
            MoveManagedTo(target);
        }
    }

    /// <summary>Copies the entity, and the components that both rows have, to a row that the transition leads
    /// to.</summary>
    public void MoveTo(scoped in Row target, Transition transition)
    {
        target.Entity = Entity;
        ChunkLayout.Column[] from = _layout.Columns;
        ChunkLayout.Column[] to = target._layout.Columns;
        foreach ((int source, int destination) in transition.NativePairs)
        {
            int size = from[source].Size;
            RowCopy.Copy(
                ref BytesAt(from[source].Offset, size), ref target.BytesAt(to[destination].Offset, size), size);
        }

        if (_managedColumns is not null)
        {
            MoveManagedTo(target, transition);
        }
    }

    /// <summary>Forgets the references of the row, so that they keep nothing alive.</summary>
    public void ClearManaged()
    {
        if (_managedColumns is not null)
        {
            foreach (Array column in _managedColumns)
            {
                Array.Clear(column, _index, 1);
            }
        }
    }

    private void MoveManagedTo(scoped in Row target)
    {
        for (int index = 0; index < _managedColumns!.Length; index++)
        {
            Array.Copy(_managedColumns[index], _index, target._managedColumns![index], target._index, 1);
        }
    }

    private void MoveManagedTo(scoped in Row target, Transition transition)
    {
        foreach ((int source, int destination) in transition.ManagedPairs)
        {
            Array.Copy(_managedColumns![source], _index, target._managedColumns![destination], target._index, 1);
        }
    }

    private ref byte BytesAt(int offset, int size) =>
        ref Unsafe.AddByteOffset(ref _origin, (nint)(offset + _index * size));

    [DoesNotReturn]
    private static void ThrowMissing(ComponentType type, Entity entity) =>
        throw new ComponentNotFoundException(type, $"{entity} has no component {type}.");
}
