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

    public bool Has<T>() => _layout.OffsetOf(Component<T>.Id) != ChunkLayout.Missing;

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

    /// <summary>Zeroes a component.</summary>
    public void Clear(ComponentType type)
    {
        if (type.Info.IsSparse)
        {
            _layout.Archetype.World.ClearSparse(type.Info, Entity);
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

    /// <summary>Copies the entity and its components to another row of the same archetype.</summary>
    public void CopyTo(scoped in Row target)
    {
        target.Entity = Entity;
        ChunkLayout.Column[] from = _layout.Columns;
        ChunkLayout.Column[] to = target._layout.Columns;
        for (int index = 0; index < from.Length; index++)
        {
            int size = from[index].Size;
            CopyBytes(ref BytesAt(from[index].Offset, size), ref target.BytesAt(to[index].Offset, size), size);
        }

        if (_managedColumns is not null)
        {
            CopyManagedTo(in target);
        }

        if (_layout.EnableableCount != 0)
        {
            CopyDisabledTo(in target);
        }
    }

    /// <summary>Copies the entity, and the components that both sides have, to a new row of the edge's target.</summary>
    public void CopyTo(scoped in Row target, Edge edge)
    {
        target.Entity = Entity;
        ChunkLayout.Column[] from = _layout.Columns;
        ChunkLayout.Column[] to = target._layout.Columns;
        foreach ((int source, int destination) in edge.NativePairs)
        {
            int size = from[source].Size;
            CopyBytes(ref BytesAt(from[source].Offset, size), ref target.BytesAt(to[destination].Offset, size), size);
        }

        if (_managedColumns is not null)
        {
            CopyManagedTo(in target, edge);
        }

        if (edge.EnableablePairs.Length != 0)
        {
            CopyDisabledTo(in target, edge);
        }
    }

    /// <summary>Clears what must not stay behind when the row is given up: references, which keep objects alive, and the
    /// bits of disabled components.</summary>
    public void End()
    {
        ClearManaged();
        if (_layout.EnableableCount != 0)
        {
            EnableAll();
        }
    }

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

    /// <summary>Not inlined, as most components hold no references.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CopyManagedTo(scoped in Row target)
    {
        for (int index = 0; index < _managedColumns!.Length; index++)
        {
            CopyManagedColumn(index, in target, index);
        }
    }

    /// <summary>Not inlined, as most components hold no references.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CopyManagedTo(scoped in Row target, Edge edge)
    {
        foreach ((int source, int destination) in edge.ManagedPairs)
        {
            CopyManagedColumn(source, in target, destination);
        }
    }

    /// <summary>Not inlined, as most components cannot be disabled.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CopyDisabledTo(scoped in Row target)
    {
        DisabledBits disabled = Disabled;
        DisabledBits copies = target.Disabled;
        for (int ordinal = 0; ordinal < _layout.EnableableCount; ordinal++)
        {
            copies.Write(ordinal, target._index, disabled.IsSet(ordinal, _index));
        }
    }

    /// <summary>Not inlined, as most components cannot be disabled.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CopyDisabledTo(scoped in Row target, Edge edge)
    {
        DisabledBits disabled = Disabled;
        DisabledBits copies = target.Disabled;
        foreach ((int source, int destination) in edge.EnableablePairs)
        {
            copies.Write(destination, target._index, disabled.IsSet(source, _index));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EnableAll()
    {
        DisabledBits disabled = Disabled;
        for (int ordinal = 0; ordinal < _layout.EnableableCount; ordinal++)
        {
            disabled.Write(ordinal, _index, false);
        }
    }

    private void CopyManagedColumn(int from, scoped in Row target, int to) =>
        Array.Copy(_managedColumns![from], _index, target._managedColumns![to], target._index, 1);

    /// <summary>The compiler turns a copy of constant size into a few moves; a call would cost more.</summary>
    internal static void CopyBytes(ref byte source, ref byte target, int size)
    {
        switch (size)
        {
            case 4:
                Unsafe.CopyBlockUnaligned(ref target, ref source, 4);
                break;
            case 8:
                Unsafe.CopyBlockUnaligned(ref target, ref source, 8);
                break;
            case 12:
                Unsafe.CopyBlockUnaligned(ref target, ref source, 12);
                break;
            case 16:
                Unsafe.CopyBlockUnaligned(ref target, ref source, 16);
                break;
            case 24:
                Unsafe.CopyBlockUnaligned(ref target, ref source, 24);
                break;
            case 32:
                Unsafe.CopyBlockUnaligned(ref target, ref source, 32);
                break;
            default:
                Unsafe.CopyBlockUnaligned(ref target, ref source, (uint)size);
                break;
        }
    }

    private ref byte BytesAt(int offset, int size) =>
        ref Unsafe.AddByteOffset(ref _origin, (nint)(offset + _index * size));
}
