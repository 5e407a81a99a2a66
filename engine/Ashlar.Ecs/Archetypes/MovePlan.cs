using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Ashlar.Ecs;

/// <summary>
/// Which columns a row takes along from a chunk of one layout to a chunk of another, and where they begin in each. A view
/// of what is there already: making one makes no garbage, so the first move between two sizes of chunks makes none.
/// </summary>
internal readonly ref struct MovePlan
{
    private const int VectorBytes = 16;

    private readonly ReadOnlySpan<(int Source, int Target)> _pairs;
    private readonly ChunkLayout.Column[] _from;
    private readonly ChunkLayout.Column[] _to;
    private readonly bool _isSmall;

    /// <param name="pairs">The columns that both layouts have, by their index in each.</param>
    /// <param name="from">The columns of the layout that rows leave.</param>
    /// <param name="to">The columns of the layout that they go to.</param>
    /// <param name="isSmall">Whether two moves that may overlap copy each component: those of 4 to 32 bytes.</param>
    public MovePlan(
        ReadOnlySpan<(int Source, int Target)> pairs, ChunkLayout.Column[] from, ChunkLayout.Column[] to, bool isSmall)
    {
        _pairs = pairs;
        _from = from;
        _to = to;
        _isSmall = isSmall;
    }

    /// <summary>How many columns both layouts have.</summary>
    public int Count => _pairs.Length;

    /// <summary>A column that both layouts have.</summary>
    public ColumnMove this[int index]
    {
        get
        {
            (int source, int target) = _pairs[index];
            ref readonly ChunkLayout.Column column = ref _from[source];
            return new ColumnMove(column.Offset, _to[target].Offset, column.Size);
        }
    }

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
        for (int index = 0; index < Count; index++)
        {
            ColumnMove move = this[index];
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
        for (int index = 0; index < Count; index++)
        {
            ColumnMove move = this[index];
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
        for (int index = 0; index < Count; index++)
        {
            ColumnMove move = this[index];
            CopyBytes(ref move.SourceIn(ref from, row), ref move.TargetIn(ref to, target), move.Size);
        }
    }

    public static bool IsSmall(int size) => size is >= sizeof(uint) and <= 2 * VectorBytes;

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
