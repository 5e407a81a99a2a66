using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Ashlar.Ecs;

/// <summary>
/// Which columns a row takes along from a chunk of one layout to a chunk of another, and where they begin in each: worked
/// out once, so that moving a row is one pass over one small array. Immutable.
/// </summary>
internal sealed class MovePlan
{
    private const int VectorBytes = 16;

    private readonly ColumnMove[] _moves;

    /// <summary>Whether two moves that may overlap copy each component: those of 4 to 32 bytes.</summary>
    private readonly bool _isSmall;

    public MovePlan(ChunkLayout from, ChunkLayout to)
    {
        var moves = new List<ColumnMove>(from.Columns.Length);
        foreach (ChunkLayout.Column column in from.Columns)
        {
            int offset = to.OffsetOf(column.ComponentId);
            if (offset != ChunkLayout.Missing)
            {
                moves.Add(new ColumnMove(column.Offset, offset, column.Size));
            }
        }

        _moves = [.. moves];
        _isSmall = moves.TrueForAll(static move => IsSmall(move.Size));
    }

    /// <summary>The columns that both layouts have.</summary>
    public ReadOnlySpan<ColumnMove> Moves => _moves;

    /// <summary>Copies the entity of a row and the components that both sides have. Not inlined: the loop needs the
    /// registers for itself.</summary>
    /// <param name="from">The first byte of the chunk that the row is in.</param>
    /// <param name="row">The row.</param>
    /// <param name="to">The first byte of the chunk that it goes to.</param>
    /// <param name="target">The row that it becomes there.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Copy(ref byte from, int row, ref byte to, int target)
    {
        if (!_isSmall)
        {
            CopyAny(ref from, row, ref to, target);
            return;
        }

        Unsafe.Add(ref Unsafe.As<byte, Entity>(ref to), target) = Unsafe.Add(ref Unsafe.As<byte, Entity>(ref from), row);
        foreach (ColumnMove move in _moves)
        {
            CopySmall(ref move.SourceIn(ref from, row), ref move.TargetIn(ref to, target), move.Size);
        }
    }

    /// <summary>Copies the entities of rows and the components that both sides have, column by column.</summary>
    /// <param name="from">The first byte of the chunk that the rows are in.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="to">The first byte of the chunk that they go to.</param>
    /// <param name="targets">The rows that they become there.</param>
    public void Copy(ref byte from, in RowRun rows, ref byte to, in RowRun targets)
    {
        new ColumnMove(0, 0, Unsafe.SizeOf<Entity>()).Copy(ref from, in rows, ref to, in targets);
        foreach (ColumnMove move in _moves)
        {
            move.Copy(ref from, in rows, ref to, in targets);
        }
    }

    /// <summary>Copies a component.</summary>
    public static void CopyBytes(ref byte source, ref byte target, int size)
    {
        if (IsSmall(size))
        {
            CopySmall(ref source, ref target, size);
        }
        else
        {
            Unsafe.CopyBlockUnaligned(ref target, ref source, (uint)size);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CopyAny(ref byte from, int row, ref byte to, int target)
    {
        Unsafe.Add(ref Unsafe.As<byte, Entity>(ref to), target) = Unsafe.Add(ref Unsafe.As<byte, Entity>(ref from), row);
        foreach (ColumnMove move in _moves)
        {
            CopyBytes(ref move.SourceIn(ref from, row), ref move.TargetIn(ref to, target), move.Size);
        }
    }

    private static bool IsSmall(int size) => size is >= sizeof(uint) and <= 2 * VectorBytes;

    private static void CopySmall(ref byte source, ref byte target, int size)
    {
        if (size >= VectorBytes)
        {
            CopyEnds<Vector128<byte>>(ref source, ref target, size - VectorBytes);
        }
        else if (size >= sizeof(ulong))
        {
            CopyEnds<ulong>(ref source, ref target, size - sizeof(ulong));
        }
        else
        {
            CopyEnds<uint>(ref source, ref target, size - sizeof(uint));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyEnds<T>(ref byte source, ref byte target, nint last)
        where T : unmanaged
    {
        T start = Unsafe.ReadUnaligned<T>(ref source);
        T end = Unsafe.ReadUnaligned<T>(ref Unsafe.AddByteOffset(ref source, last));
        Unsafe.WriteUnaligned(ref target, start);
        Unsafe.WriteUnaligned(ref Unsafe.AddByteOffset(ref target, last), end);
    }

    /// <summary>One column's part in a move.</summary>
    /// <param name="From">Where the column begins in the chunk that rows leave.</param>
    /// <param name="To">Where it begins in the chunk that they go to.</param>
    /// <param name="Size">Bytes of a component.</param>
    internal readonly record struct ColumnMove(int From, int To, int Size)
    {
        /// <summary>The component of a row in the chunk that rows leave.</summary>
        public ref byte SourceIn(ref byte chunk, int row) =>
            ref Unsafe.AddByteOffset(ref chunk, (nint)(uint)(From + (row * Size)));

        /// <summary>The component of a row in the chunk that they go to.</summary>
        public ref byte TargetIn(ref byte chunk, int row) =>
            ref Unsafe.AddByteOffset(ref chunk, (nint)(uint)(To + (row * Size)));

        /// <summary>Copies the components of rows: in one piece where both sides go upwards.</summary>
        public void Copy(ref byte from, in RowRun rows, ref byte to, in RowRun targets)
        {
            ref byte source = ref SourceIn(ref from, rows.First);
            ref byte target = ref TargetIn(ref to, targets.First);
            if (rows.Step + targets.Step == 2)
            {
                Unsafe.CopyBlockUnaligned(ref target, ref source, (uint)(Size * rows.Count));
                return;
            }

            nint next = rows.Step * Size;
            nint nextTarget = targets.Step * Size;
            for (int index = 0; index < rows.Count; index++)
            {
                CopyBytes(
                    ref Unsafe.AddByteOffset(ref source, next * index),
                    ref Unsafe.AddByteOffset(ref target, nextTarget * index),
                    Size);
            }
        }
    }
}
