using System.Runtime.CompilerServices;

namespace Ashlar.Ecs;

/// <summary>
/// The row of one entity in a chunk, found once and then read or written component by component. Its fields are
/// immutable, so the compiler keeps them in registers from one component to the next. A structural change of the world
/// ends it.
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

    /// <summary>Which rows of the chunk have which components disabled.</summary>
    public DisabledBits Disabled => new(
        ref Unsafe.As<byte, ulong>(ref Unsafe.AddByteOffset(ref _origin, _layout.FirstBits)),
        _layout.BitBytes / sizeof(ulong));

    public ref Entity Entity => ref Unsafe.Add(ref Unsafe.As<byte, Entity>(ref _origin), _index);

    /// <summary>A component of the row.</summary>
    /// <exception cref="ComponentNotFoundException">The entity does not have it.</exception>
    public ref T Get<T>()
    {
        if (Component<T>.IsSparse)
        {
            return ref _layout.Archetype.World.GetSparse<T>(Entity);
        }

        int offset = _layout.OffsetOf(Component<T>.Id);
        if (offset == ChunkLayout.Missing)
        {
            WorldChecks.ThrowMissing(Entity, new ComponentType(Component<T>.Id));
        }

        return ref At<T>(offset);
    }

    /// <summary>A component that the caller knows to be there, at the offset its layout names.</summary>
    public ref T At<T>(int offset)
    {
        if (Component<T>.IsSparse)
        {
            return ref _layout.Archetype.World.GetSparse<T>(Entity);
        }

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

    /// <summary>Where a component is: what <see cref="ChunkLayout.Offsets"/> says, or
    /// <see cref="ChunkLayout.Sparse"/>.</summary>
    public int OffsetOf(ComponentInfo info)
    {
        if (!info.IsSparse)
        {
            return _layout.OffsetOf(info.Id);
        }

        return _layout.Archetype.World.Sparse.Has(info.Id, Entity) ? ChunkLayout.Sparse : ChunkLayout.Missing;
    }

    /// <summary>Zeroes a component that was added. A sparse one is zero from its addition on.</summary>
    public void Clear(ComponentType type)
    {
        if (type.Info.IsSparse)
        {
            return;
        }

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

    /// <summary>Zeroes every component.</summary>
    public void Clear()
    {
        foreach (ChunkLayout.Column column in _layout.Columns)
        {
            Unsafe.InitBlockUnaligned(ref BytesAt(column.Offset, column.Size), 0, (uint)column.Size);
        }

        ClearManaged();
    }

    /// <summary>Zeroes every component that is not in a set.</summary>
    public void ClearAllBut(ComponentSet kept)
    {
        foreach (ComponentType type in _layout.Archetype.Set.Types)
        {
            if (!kept.Contains(type.Id))
            {
                Clear(type);
            }
        }
    }

    /// <summary>Writes a component without references from its bytes.</summary>
    public void WriteBytes(int offset, int size, ref byte source) =>
        Unsafe.CopyBlockUnaligned(ref BytesAt(offset, size), ref source, (uint)size);

    public Array ManagedColumn(int ordinal) => _managedColumns![ordinal - 1];

    /// <summary>Clears the references of the row, so that they keep no object alive.</summary>
    private void ClearManaged()
    {
        if (_managedColumns is not null)
        {
            foreach (Array column in _managedColumns)
            {
                Array.Clear(column, _index, 1);
            }
        }
    }

    private ref byte BytesAt(int offset, int size) =>
        ref Unsafe.AddByteOffset(ref _origin, (nint)(offset + _index * size));
}
