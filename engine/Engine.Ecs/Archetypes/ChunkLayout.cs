using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Engine.Ecs;

/// <summary>
/// How an archetype's components lie in a chunk of some size: the entity column first, then a column for each
/// component that takes bytes, every column at a multiple of 64 bytes. Immutable.
/// </summary>
internal sealed class ChunkLayout
{
    /// <summary>Where columns may start: a cache line, and the widest vector.</summary>
    public const int ColumnAlignment = 64;

    /// <summary>In <see cref="Offsets"/>: the archetype does not have the component.</summary>
    public const int Missing = 0;

    /// <summary>In <see cref="Offsets"/>: a tag, which takes no bytes.</summary>
    public const int Tag = -1;

    public ChunkLayout(Archetype archetype, int chunkBytes)
    {
        ComponentType[] types = archetype.Set.Types;
        Archetype = archetype;
        ChunkBytes = chunkBytes;
        Columns = ColumnsOf(types);
        ManagedTypes = ManagedTypesOf(types);
        Capacity = CapacityOf(chunkBytes);
        Offsets = new int[types.Length == 0 ? 0 : types[^1].Id + 1];

        int offset = Align(Capacity * Unsafe.SizeOf<Entity>());
        for (int index = 0; index < Columns.Length; index++)
        {
            ref Column column = ref Columns[index];
            column = column with { Offset = offset };
            Offsets[column.ComponentId] = offset;
            offset = Align(offset + Capacity * column.Size);
        }

        int ordinal = 0;
        foreach (ComponentType type in types)
        {
            if (type.Info.IsManaged)
            {
                Offsets[type.Id] = ++ordinal;
            }
            else if (type.Info.IsTag)
            {
                Offsets[type.Id] = Tag;
            }
        }

        BytesPerEntity = Unsafe.SizeOf<Entity>();
        foreach (Column column in Columns)
        {
            BytesPerEntity += column.Size;
        }
    }

    public Archetype Archetype { get; }

    /// <summary>Size of the chunk in bytes.</summary>
    public int ChunkBytes { get; }

    /// <summary>Entities a chunk holds.</summary>
    public int Capacity { get; }

    /// <summary>Bytes an entity takes in a chunk, its own name included.</summary>
    public int BytesPerEntity { get; }

    /// <summary>Bytes of a full chunk that hold nothing.</summary>
    public int SlackBytes => ChunkBytes - Capacity * BytesPerEntity;

    /// <summary>
    /// For each component id: the byte offset of its column; <see cref="Tag"/>; for a component with references its
    /// number among the managed columns, from 1; or <see cref="Missing"/>. Ids beyond the end are missing too.
    /// </summary>
    public int[] Offsets { get; }

    /// <summary>The columns in the chunk, without the entity column.</summary>
    public Column[] Columns { get; }

    /// <summary>The components whose columns are managed arrays beside the chunk.</summary>
    public ComponentInfo[] ManagedTypes { get; }

    /// <summary>The offset of a component, or <see cref="Missing"/>.</summary>
    public int OffsetOf(int componentId)
    {
        int[] offsets = Offsets;
        return (uint)componentId < (uint)offsets.Length ? offsets[componentId] : Missing;
    }

    private static int Align(int bytes) => (bytes + (ColumnAlignment - 1)) & ~(ColumnAlignment - 1);

    private static Column[] ColumnsOf(ComponentType[] types)
    {
        var columns = new List<Column>(types.Length);
        foreach (ComponentType type in types)
        {
            if (!type.Info.IsManaged && !type.Info.IsTag)
            {
                columns.Add(new Column(type.Id, 0, type.Info.Size));
            }
        }

        return [.. columns];
    }

    private static ComponentInfo[] ManagedTypesOf(ComponentType[] types)
    {
        var managed = new List<ComponentInfo>();
        foreach (ComponentType type in types)
        {
            if (type.Info.IsManaged)
            {
                managed.Add(type.Info);
            }
        }

        return [.. managed];
    }

    /// <summary>The most entities whose aligned columns fit.</summary>
    private int CapacityOf(int chunkBytes)
    {
        int bytesPerEntity = Unsafe.SizeOf<Entity>();
        foreach (Column column in Columns)
        {
            bytesPerEntity += column.Size;
        }

        int capacity = Math.Min(chunkBytes / bytesPerEntity, EntityRecord.MaximumRows);
        while (capacity > 0 && BytesFor(capacity) > chunkBytes)
        {
            capacity--;
        }

        if (capacity == 0)
        {
            ThrowTooLarge(Archetype, bytesPerEntity, chunkBytes);
        }

        return capacity;
    }

    private int BytesFor(int capacity)
    {
        int bytes = Align(capacity * Unsafe.SizeOf<Entity>());
        foreach (Column column in Columns)
        {
            bytes = Align(bytes + capacity * column.Size);
        }

        return bytes;
    }

    [DoesNotReturn]
    private static void ThrowTooLarge(Archetype archetype, int bytes, int chunkBytes) =>
        throw new NotSupportedException(
            $"An entity of {archetype.Set} takes {bytes} bytes, and a chunk has {chunkBytes}. "
            + "Keep large data outside the entity and a handle to it in a component.");

    /// <summary>One component's array in a chunk.</summary>
    internal readonly record struct Column(int ComponentId, int Offset, int Size);
}
