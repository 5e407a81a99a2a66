using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ashlar.Ecs;

/// <summary>
/// An archetype's components by the way they are stored, each in the order of their ids: arrays in the chunk, managed
/// arrays beside it, and tags, which take nothing. Immutable.
/// </summary>
internal sealed class ArchetypeColumns
{
    private const int RowsOfVectors = 16;

    public ArchetypeColumns(ComponentSet set)
    {
        ComponentType[] types = set.Types;
        Native = Select(types, static info => !info.IsManaged && !info.IsTag);
        Managed = Select(types, static info => info.IsManaged);
        Tags = Select(types, static info => info.IsTag);
        Enableable = Select(types, static info => info.IsEnableable);
        HighestId = types.Length == 0 ? -1 : types[^1].Id;
        BytesPerEntity = Unsafe.SizeOf<Entity>();
        foreach (ComponentInfo info in Native)
        {
            BytesPerEntity += info.Size;
        }

        FirstSize = ChunkSizes.SmallestFor(BytesFor(1));
        if (FirstSize == ChunkSizes.Count)
        {
            ThrowTooLarge(set, BytesPerEntity);
        }
    }

    public ComponentInfo[] Native { get; }

    public ComponentInfo[] Managed { get; }

    public ComponentInfo[] Tags { get; }

    /// <summary>Those that have a bit in each row; the bits of all rows lie behind the arrays in the chunk.</summary>
    public ComponentInfo[] Enableable { get; }

    /// <summary>The highest component id, or -1 if there is none.</summary>
    public int HighestId { get; }

    /// <summary>Bytes that an entity takes in a chunk, its <see cref="Entity"/> included.</summary>
    public int BytesPerEntity { get; }

    /// <summary>The smallest chunk that holds an entity.</summary>
    public int FirstSize { get; }

    /// <summary>The most entities whose aligned columns fit.</summary>
    public int CapacityOf(int chunkBytes)
    {
        int capacity = Math.Min(chunkBytes / BytesPerEntity, EntityRecord.MaximumRows);
        while (BytesFor(capacity) > chunkBytes)
        {
            capacity--;
        }

        // Whole vectors: code that runs over a full column has no rest to treat one by one.
        return capacity < RowsOfVectors * 4 ? capacity : capacity / RowsOfVectors * RowsOfVectors;
    }

    private int BytesFor(int capacity)
    {
        int bytes = ChunkLayout.Align(capacity * Unsafe.SizeOf<Entity>());
        foreach (ComponentInfo info in Native)
        {
            bytes = ChunkLayout.Align(bytes + capacity * info.Size);
        }

        return bytes + (Enableable.Length * ChunkLayout.BitBytesFor(capacity));
    }

    private static ComponentInfo[] Select(ComponentType[] types, Predicate<ComponentInfo> predicate)
    {
        var selected = new List<ComponentInfo>(types.Length);
        foreach (ComponentType type in types)
        {
            if (predicate(type.Info))
            {
                selected.Add(type.Info);
            }
        }

        return [.. selected];
    }

    [DoesNotReturn]
    private static void ThrowTooLarge(ComponentSet set, int bytes) => throw new NotSupportedException(
        $"An entity of {set} takes {bytes} bytes, and the largest chunk has {ChunkSizes.LargestBytes}. "
        + "Keep large data outside the entity and a handle to it in a component.");
}
