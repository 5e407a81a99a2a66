using System.Runtime.CompilerServices;

namespace Ashlar.Ecs;

/// <summary>
/// What rows take along from one archetype to another, or within one: which columns go where, worked out once.
/// </summary>
internal sealed class RowMoves(ArchetypeColumns source, ArchetypeColumns target)
{
    private readonly (int Source, int Target)[] _nativePairs = PairsOf(source.Native, target.Native);
    private readonly bool _isSmall = Array.TrueForAll(source.Native, static info => MovePlan.IsSmall(info.Size));

    /// <summary>The managed columns that both sides have, by their index in each.</summary>
    public (int Source, int Target)[] ManagedPairs { get; } = PairsOf(source.Managed, target.Managed);

    /// <summary>The components of both sides that can be disabled, by their place among those of each.</summary>
    public (int Source, int Target)[] EnableablePairs { get; } = PairsOf(source.Enableable, target.Enableable);

    /// <summary>Copies a row to another, whose other components stay as they are.</summary>
    public void Copy(in ChunkSlot from, int row, in ChunkSlot to, int target)
    {
        PlanOf(from.Layout, to.Layout).Copy(ref from.Block.At<byte>(0), row, ref to.Block.At<byte>(0), target);
        CopyBeside(in from, row, in to, target);
    }

    /// <summary>Copies a row to another of the same archetype: all columns, in their order. Destroying an entity is little
    /// more than this.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CopyWithin(in ChunkSlot from, int row, in ChunkSlot to, int target)
    {
        ref byte source = ref from.Block.At<byte>(0);
        ref byte destination = ref to.Block.At<byte>(0);
        Unsafe.Add(ref Unsafe.As<byte, Entity>(ref destination), target) =
            Unsafe.Add(ref Unsafe.As<byte, Entity>(ref source), row);
        ChunkLayout.Column[] columns = from.Layout.Columns;
        ChunkLayout.Column[] others = to.Layout.Columns;
        for (int index = 0; index < columns.Length; index++)
        {
            int size = columns[index].Size;
            MovePlan.CopyBytes(
                ref Unsafe.AddByteOffset(ref source, (nint)(uint)(columns[index].Offset + (row * size))),
                ref Unsafe.AddByteOffset(ref destination, (nint)(uint)(others[index].Offset + (target * size))),
                size);
        }

        CopyBeside(in from, row, in to, target);
    }

    /// <summary>Copies as many rows to others, whose other components stay as they are.</summary>
    public void Copy(in ChunkSlot from, in RowRun rows, in ChunkSlot to, in RowRun targets)
    {
        PlanOf(from.Layout, to.Layout).Copy(ref from.Block.At<byte>(0), in rows, ref to.Block.At<byte>(0), in targets);
        if (from.ManagedColumns is not null || EnableablePairs.Length != 0)
        {
            for (int index = 0; index < rows.Count; index++)
            {
                CopyBeside(in from, rows.First + (rows.Step * index), in to, targets.First + (targets.Step * index));
            }
        }
    }

    /// <summary>Copies of a row what lies beside its bytes: references, and which components are disabled.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CopyBeside(in ChunkSlot from, int row, in ChunkSlot to, int target)
    {
        if (from.ManagedColumns is not null)
        {
            CopyManaged(from.ManagedColumns, row, to.ManagedColumns, target);
        }

        if (EnableablePairs.Length != 0)
        {
            CopyDisabled(in from, row, in to, target);
        }
    }

    /// <summary>The plan between a layout of the one archetype and a layout of the other.</summary>
    public MovePlan PlanOf(ChunkLayout from, ChunkLayout to) => new(_nativePairs, from.Columns, to.Columns, _isSmall);

    /// <summary>Not inlined, as most components hold no references.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CopyManaged(Array[] from, int row, Array[]? to, int target)
    {
        foreach ((int source, int destination) in ManagedPairs)
        {
            Array.Copy(from[source], row, to![destination], target, 1);
        }
    }

    /// <summary>Not inlined, as most components cannot be disabled.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CopyDisabled(in ChunkSlot from, int row, in ChunkSlot to, int target)
    {
        DisabledBits disabled = from.Disabled;
        DisabledBits copies = to.Disabled;
        foreach ((int source, int destination) in EnableablePairs)
        {
            copies.Write(destination, target, disabled.IsSet(source, row));
        }
    }

    private static (int Source, int Target)[] PairsOf(ComponentInfo[] source, ComponentInfo[] target)
    {
        var pairs = new List<(int Source, int Target)>(source.Length);
        for (int from = 0; from < source.Length; from++)
        {
            int to = Array.IndexOf(target, source[from]);
            if (to >= 0)
            {
                pairs.Add((from, to));
            }
        }

        return [.. pairs];
    }
}
