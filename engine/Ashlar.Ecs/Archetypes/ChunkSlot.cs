using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// One numbered chunk of a world: its memory, how that is laid out, the managed columns beside it, and how many rows it
/// has. Whoever knows the number has all that in one cache line. A number that is not in use has no rows.
/// </summary>
internal struct ChunkSlot
{
    public NativeBlock Block;

    /// <summary>The <see cref="ChunkLayout.Offsets"/> of the <see cref="Layout"/>.</summary>
    public int[] Offsets;

    public ChunkLayout Layout;
    public Array[]? ManagedColumns;

    /// <summary>Rows in use, from the first on.</summary>
    public int Rows;

    /// <summary>Rows that there is room for.</summary>
    public int Capacity;

    public readonly bool IsFull => Rows == Capacity;

    /// <summary>The entity of the first row; the others follow it.</summary>
    public readonly ref Entity FirstEntity => ref Unsafe.As<byte, Entity>(ref Block.At<byte>(0));

    /// <summary>Which rows have which components disabled.</summary>
    public readonly DisabledBits Disabled => Layout.DisabledOf(Block);

    /// <summary>Enables every component of every row, also of those to come: no bits are set.</summary>
    public readonly void EnableAll()
    {
        if (Layout.EnableableCount != 0)
        {
            Block.Span<byte>(Layout.FirstBits, Layout.EnableableCount * Layout.BitBytes).Clear();
        }
    }

    /// <summary>Clears what rows that are given up must not leave behind: references, which keep objects alive, and the bits
    /// of disabled components.</summary>
    /// <param name="first">The first of the rows.</param>
    /// <param name="count">How many rows.</param>
    public readonly void ClearRemains(int first, int count)
    {
        if (ManagedColumns is not null)
        {
            ClearReferences(first, count);
        }

        if (Layout.EnableableCount != 0)
        {
            Enable(first, count);
        }
    }

    private readonly void ClearReferences(int first, int count)
    {
        foreach (Array column in ManagedColumns!)
        {
            Array.Clear(column, first, count);
        }
    }

    private readonly void Enable(int first, int count)
    {
        DisabledBits disabled = Disabled;
        for (int ordinal = 0; ordinal < Layout.EnableableCount; ordinal++)
        {
            disabled.Clear(ordinal, first, count);
        }
    }

    /// <summary>The component of the first row; the others follow it.</summary>
    /// <exception cref="ComponentNotFoundException">The entities do not have it.</exception>
    public readonly ref T GetFirst<T>()
    {
        int offset = OffsetOf(Component<T>.Id);
        if (offset == ChunkLayout.Missing)
        {
            WorldChecks.ThrowMissing(in this, new ComponentType(Component<T>.Id));
        }

        return ref Column.First<T>(Block, ManagedColumns, offset);
    }

    /// <summary>The component of a row that is in use.</summary>
    /// <exception cref="ComponentNotFoundException">The entities do not have it.</exception>
    public readonly ref T Get<T>(int row)
    {
        int offset = OffsetOf(Component<T>.Id);
        if (offset == ChunkLayout.Missing)
        {
            WorldChecks.ThrowMissing(Unsafe.Add(ref FirstEntity, row), new ComponentType(Component<T>.Id));
        }

        return ref At<T>(row, offset);
    }

    /// <summary>The component of a row that is in use, at the offset that the layout names for it.</summary>
    public readonly ref T At<T>(int row, int offset)
    {
        ref T first = ref Column.First<T>(Block, ManagedColumns, offset);
        return ref Component<T>.IsTag ? ref first : ref Unsafe.Add(ref first, row);
    }

    public readonly bool Has<T>() => OffsetOf(Component<T>.Id) != ChunkLayout.Missing;

    /// <summary>The offset of a component, or <see cref="ChunkLayout.Missing"/>.</summary>
    public readonly int OffsetOf(int componentId)
    {
        int[] offsets = Offsets;
        return (uint)componentId < (uint)offsets.Length ? offsets[componentId] : ChunkLayout.Missing;
    }
}
