using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Ashlar.Memory;

/// <summary>
/// A table that grows and never moves: rows of one type in a reserved address range, indexed from 0, pages committed as
/// it grows. For records that are looked up by number for as long as the game runs: entity records, a free list.
/// <para>New rows are zero. Indexing costs one multiply-add and a bounds check. Belongs to one thread at a time for
/// growing; rows may be read and written from any.</para>
/// </summary>
/// <typeparam name="T">The rows: a type without references.</typeparam>
/// <example><code>
/// using var records = new NativeTable&lt;Record&gt;(memory, "entity records", maximumCount: 1 &lt;&lt; 24);
/// records.EnsureCount(1000);
/// ref Record record = ref records[17];        // the reference stays good while the table grows
/// </code></example>
public sealed unsafe class NativeTable<T> : Allocator
    where T : unmanaged
{
    private readonly GrowingRange _range;
    private T* _rows;
    private int _count;

    /// <summary>Makes an empty table. It takes address space only.</summary>
    /// <param name="parent">The node above: a <see cref="MemorySystem"/> or another node.</param>
    /// <param name="name">Its name in the tree.</param>
    /// <param name="maximumCount">
    /// The most rows it can ever hold: address space, which is free. Where the operating system has less, the table
    /// gets a share of what there is, down to 1 MiB: see <see cref="MaximumCount"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumCount"/> is not positive.</exception>
    /// <exception cref="OutOfNativeMemoryException">The operating system has no such address range.</exception>
    public NativeTable(Allocator parent, string name, int maximumCount)
        : base(parent, name, AllocatorKind.Table)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumCount);
        nuint bytes = (nuint)maximumCount * (nuint)sizeof(T);
        _range = new GrowingRange(this, bytes, Math.Min(bytes, GrowingRange.LeastReservation));
        MaximumCount = (int)Math.Min((nuint)maximumCount, _range.ReservedBytes / (nuint)sizeof(T));
        _rows = (T*)_range.Base;

        Publish();
    }

    /// <summary>Rows in the table.</summary>
    public int Count => _count;

    /// <summary>Most rows it can hold.</summary>
    public int MaximumCount { get; }

    /// <summary>The address of the first row, for the life of the table.</summary>
    internal T* FirstRow => _rows;

    /// <summary>All rows.</summary>
    public Span<T> Span => new(_rows, _count);

    /// <summary>All rows as a block, for code that keeps their address. Good until the table is shortened or ends; a
    /// longer table begins at the same address.</summary>
    public NativeBlock Block => new((byte*)_rows, (nint)_count * sizeof(T));

    /// <summary>One row, by reference; good for the table's life.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is outside the table.</exception>
    public ref T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((uint)index >= (uint)_count)
            {
                ThrowIndex(index);
            }

            return ref _rows[index];
        }
    }

    /// <summary>One row, by reference and not checked below <see cref="CheckLevel.Full"/>: for an inner loop that knows
    /// its index to be good.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <returns>The row; good for the table's life.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Under full checks: the index is outside the table.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T At(int index)
    {
        ContainerChecks.ThrowIfOutside(this, index);
        return ref _rows[index];
    }

    /// <summary>Asks the processor to bring a row into its cache, for a loop that knows what it will touch some rounds
    /// later. A hint: never faults, and does nothing on ARM. From any thread.</summary>
    /// <param name="index">The row; not checked.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Prefetch(int index)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(_rows + index);
        }
    }

    /// <summary>Makes the table at least so long; new rows are zero.</summary>
    /// <param name="count">Rows to have; 0 to <see cref="MaximumCount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory, or the table is full. Nothing has changed.</exception>
    /// <exception cref="ObjectDisposedException">The table is disposed.</exception>
    public void EnsureCount(int count)
    {
        if ((uint)count > (uint)_count)
        {
            Grow(count);
        }
    }

    /// <summary>Makes the table shorter, and decommits the pages behind its last row.</summary>
    /// <param name="count">Rows to keep; 0 to <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not in that range.</exception>
    public void Truncate(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _count);
        Allocator.ThrowIfEnded(IsDisposed, this);
        new Span<T>(_rows + count, _count - count).Clear();
        _range.DecommitFrom((nuint)count * (nuint)sizeof(T));
        _count = count;
    }

    /// <summary>Has the operating system supply the pages of some rows now, so that the first touch of each (2500 ns) is
    /// paid here. Rows keep what is in them.</summary>
    /// <param name="first">The first row.</param>
    /// <param name="count">How many rows, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no such rows.</exception>
    /// <exception cref="ObjectDisposedException">The table is disposed.</exception>
    public void Touch(int first, int count)
    {
        Allocator.ThrowIfEnded(IsDisposed, this);
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)first + count, _count, nameof(count));
        _range.Touch((nuint)first * (nuint)sizeof(T), (nuint)(first + count) * (nuint)sizeof(T));
    }

    internal override void Refresh()
    {
        ref AllocatorCounters counters = ref Counters;
        counters.SetLive(_count, (long)_count * sizeof(T));
        counters.Allocations = Math.Max(counters.Allocations, _count);
        counters.Frees = counters.Allocations - _count;
        counters.Reclaimed = counters.Frees;
    }

    private protected override void ReleaseMemory()
    {
        _range.Release();
        _rows = null;
        _count = 0;
    }

    private void Grow(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Allocator.ThrowIfEnded(IsDisposed, this);
        if (count > MaximumCount)
        {
            ThrowFull(count);
        }

        nuint bytes = (nuint)count * (nuint)sizeof(T);
        Relief relief = default;
        while (!_range.TryEnsureCommitted(bytes, out OutOfMemoryCause cause))
        {
            if (!Root.TryRelieve(this, bytes - _range.CommittedEnd, cause, ref relief))
            {
                _range.ThrowRefused(bytes - _range.CommittedEnd, cause);
            }

            Allocator.ThrowIfEnded(IsDisposed, this);
        }

        // Whoever was asked for memory may have made the table longer.
        _count = Math.Max(_count, count);
    }

    [DoesNotReturn]
    private void ThrowFull(int count) => throw Root.Events.Note(new OutOfNativeMemoryException(
        Path, (long)count * sizeof(T), OutOfMemoryCause.Capacity,
        $"'{Path}' is full: it has {_count} of at most {MaximumCount} rows, and {count} are asked for. Make it with a larger maximumCount."));

    [DoesNotReturn]
    internal void ThrowIndex(int index)
    {
        Allocator.ThrowIfEnded(IsDisposed, this);
        throw new ArgumentOutOfRangeException(
            nameof(index), index, $"'{Path}' has {_count} rows: use 0 to {_count - 1}.");
    }
}
