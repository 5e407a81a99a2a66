using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// How an archetype's components lie in a chunk of some size: the entity column first, then a column for each
/// component that takes bytes, then the bits of those that can be disabled, all at multiples of 64 bytes. Immutable until
/// it ends with its world: then it has no component any more, so that a view of a chunk that somebody kept finds nothing
/// to touch.
/// </summary>
internal sealed class ChunkLayout
{
    /// <summary>Where columns may start: a cache line, and the widest vector.</summary>
    public const int ColumnAlignment = 64;

    /// <summary>In <see cref="Offsets"/>: the archetype does not have the component.</summary>
    public const int Missing = 0;

    /// <summary>In <see cref="Offsets"/>: a tag, which takes no bytes.</summary>
    public const int Tag = -1;

    /// <summary>In place of an offset: the component lies in a <see cref="SparseSet"/>.</summary>
    public const int Sparse = -2;

    public ChunkLayout(Archetype archetype, int size)
    {
        ArchetypeColumns columns = archetype.Columns;
        Archetype = archetype;
        Size = size;
        ChunkBytes = ChunkSizes.BytesOf(size);
        Capacity = columns.CapacityOf(ChunkBytes);
        SlackBytes = ChunkBytes - Capacity * columns.BytesPerEntity;
        Columns = new Column[columns.Native.Length];
        Offsets = new int[ComponentRegistry.Size];

        int offset = Align(Capacity * Unsafe.SizeOf<Entity>());
        for (int index = 0; index < Columns.Length; index++)
        {
            ComponentInfo info = columns.Native[index];
            Columns[index] = new Column(info.Id, offset, info.Size);
            Offsets[info.Id] = offset;
            offset = Align(offset + Capacity * info.Size);
        }

        for (int ordinal = 0; ordinal < columns.Managed.Length; ordinal++)
        {
            Offsets[columns.Managed[ordinal].Id] = ordinal + 1;
        }

        foreach (ComponentInfo tag in columns.Tags)
        {
            Offsets[tag.Id] = Tag;
        }

        BitBytes = BitBytesFor(Capacity);
        EnableableCount = columns.Enableable.Length;
        FirstBits = EnableableCount == 0 ? Missing : offset;
        BitOffsets = EnableableCount == 0 ? [] : new int[columns.HighestId + 1];
        foreach (ComponentInfo info in columns.Enableable)
        {
            BitOffsets[info.Id] = offset;
            offset += BitBytes;
        }
    }

    public Archetype Archetype { get; }

    /// <summary>The chunk's size, as <see cref="ChunkSizes"/> numbers them.</summary>
    public int Size { get; }

    /// <summary>Bytes of the chunk.</summary>
    public int ChunkBytes { get; }

    /// <summary>Entities a chunk holds.</summary>
    public int Capacity { get; }

    /// <summary>Bytes of a full chunk that hold nothing.</summary>
    public int SlackBytes { get; }

    /// <summary>
    /// For each component id: the byte offset of its column; <see cref="Tag"/>; for a component with references its
    /// number among the managed columns, from 1; or <see cref="Missing"/>. Ids beyond the end are missing too: those of
    /// types that were registered later. For all others the look-up takes no branch that depends on the archetype, which a
    /// processor could not foresee for entities in a random order.
    /// </summary>
    public int[] Offsets { get; }

    /// <summary>For each component id: the byte offset of its bits, as <see cref="DisabledBits"/> describes them; or
    /// <see cref="Missing"/>. Ids beyond the end are missing too.</summary>
    public int[] BitOffsets { get; }

    /// <summary>The byte offset of the bits of the first component that can be disabled, or
    /// <see cref="Missing"/>.</summary>
    public int FirstBits { get; }

    /// <summary>Bytes from the bits of one such component to those of the next.</summary>
    public int BitBytes { get; }

    /// <summary>How many components can be disabled.</summary>
    public int EnableableCount { get; }

    /// <summary>The columns in the chunk, without the entity column, in the order of
    /// <see cref="ArchetypeColumns.Native"/>.</summary>
    public Column[] Columns { get; }

    /// <summary>Whether the chunks of this layout are gone.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>Forgets the columns: the chunks of this layout are gone.</summary>
    public void End()
    {
        IsEnded = true;
        Array.Clear(Offsets);
        Array.Clear(BitOffsets);
    }

    /// <summary>The offset of a component, or <see cref="Missing"/>.</summary>
    public int OffsetOf(int componentId)
    {
        int[] offsets = Offsets;
        return (uint)componentId < (uint)offsets.Length ? offsets[componentId] : Missing;
    }

    /// <summary>The offset of the bits of a component, or <see cref="Missing"/>.</summary>
    public int BitOffsetOf(int componentId)
    {
        int[] offsets = BitOffsets;
        return (uint)componentId < (uint)offsets.Length ? offsets[componentId] : Missing;
    }

    /// <summary>The bits of a chunk.</summary>
    public DisabledBits DisabledOf(NativeBlock block) => new(ref block.At<ulong>(FirstBits), BitBytes / sizeof(ulong));

    /// <summary>Bytes for a bit in each of some rows.</summary>
    public static int BitBytesFor(int rows) => Align((rows + 7) / 8);

    public static int Align(int bytes) => (bytes + (ColumnAlignment - 1)) & ~(ColumnAlignment - 1);

    /// <summary>One component's array in a chunk.</summary>
    internal readonly record struct Column(int ComponentId, int Offset, int Size);
}
