using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// A table that never moves and of which only the pages in use take memory: rows of one type by number, in a reserved
/// address range. For an index of numbers few of which are taken; <see cref="NativeTable{T}"/> is for those that are
/// nearly all.
/// <para>Every row below <see cref="Count"/> can be read, and one that was never written is zero. Before a row is
/// written, <see cref="EnsureRow"/> takes the page it lies on. Pages between those in use cost nothing where the operating
/// system lets them be read without memory (Linux); elsewhere they are committed too.</para>
/// <para>Reading through <see cref="Block"/> costs what an array does. Belongs to one thread at a time for growing; rows
/// may be read and written from any.</para>
/// </summary>
/// <typeparam name="T">The rows: a type without references whose size is a power of two, 4096 bytes at most.</typeparam>
/// <example><code>
/// using var places = new PagedTable&lt;int&gt;(memory, "places", maximumCount: 1 &lt;&lt; 24);
/// places.EnsureRow(1_000_000);                                           // one page, not 4 MB
/// places.Block.At&lt;int&gt;(1_000_000 * sizeof(int)) = 42;
/// int none = places.Block.At&lt;int&gt;(17 * sizeof(int));                     // 0
/// </code></example>
public sealed unsafe class PagedTable<T> : Allocator
    where T : unmanaged
{
    private const int LargestRow = 4096;

    private readonly PageRange _range;
    private readonly RangeBits _inUse;
    private readonly int _rowsPerPageShift;
    private nuint _opened;
    private int _pagesInUse;

    /// <summary>Makes an empty table. It takes address space only.</summary>
    /// <param name="parent">The node above: a <see cref="MemorySystem"/> or another node.</param>
    /// <param name="name">Its name in the tree.</param>
    /// <param name="maximumCount">
    /// The most rows it can ever hold: address space, which is free. Where the operating system has less, the table
    /// gets a share of what there is, down to 1 MiB: see <see cref="MaximumCount"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumCount"/> is not positive.</exception>
    /// <exception cref="NotSupportedException">The size of a row is no power of two, or too large.</exception>
    /// <exception cref="OutOfNativeMemoryException">The operating system has no such address range.</exception>
    public PagedTable(Allocator parent, string name, int maximumCount)
        : base(parent, name, AllocatorKind.Table)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumCount);
        if (!nuint.IsPow2((nuint)sizeof(T)) || sizeof(T) > LargestRow)
        {
            throw new NotSupportedException(
                $"A row of {sizeof(T)} bytes would lie across pages: use a type of 1, 2, 4 … {LargestRow} bytes.");
        }

        nuint bytes = (nuint)maximumCount * (nuint)sizeof(T);
        _range = new PageRange(this, bytes, alignment: 1, Math.Min(bytes, GrowingRange.LeastReservation));
        try
        {
            _inUse = new RangeBits(this, (long)(_range.ReservedBytes / (nuint)_range.PageBytes));
        }
        catch
        {
            _range.Release();
            throw;
        }

        _rowsPerPageShift = BitOperations.Log2((uint)(_range.PageBytes / sizeof(T)));
        MaximumCount = (int)Math.Min((nuint)maximumCount, _range.ReservedBytes / (nuint)sizeof(T));
        Root.Pages.AdviseHugePages((nint)_range.Base, _range.ReservedBytes, wanted: false);
        Publish();
    }

    /// <summary>Rows that can be read: up to the last one that was asked for, and some more.</summary>
    public int Count => (int)(_opened / (nuint)sizeof(T));

    /// <summary>Most rows it can hold.</summary>
    public int MaximumCount { get; }

    /// <summary>The rows that can be read. Those on a page for which <see cref="EnsureRow"/> was called may be written.
    /// Good until the table grows; longer ones begin at the same address.</summary>
    public NativeBlock Block => new(_range.Base, (nint)_opened);

    private nuint PageBytes => (nuint)_range.PageBytes;

    /// <summary>Whether a row may be written.</summary>
    /// <param name="index">The row, from 0.</param>
    /// <returns>Whether its page is in use.</returns>
    public bool HasRow(int index) => _inUse.IsSet(PageOf(index));

    /// <summary>Takes the page of a row, if the table does not have it: the row may be written, and is zero.</summary>
    /// <param name="index">0 to <see cref="MaximumCount"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory, or the table is full. Nothing has changed.</exception>
    /// <exception cref="ObjectDisposedException">The table is disposed.</exception>
    public void EnsureRow(int index)
    {
        if (!HasRow(index))
        {
            TakePage(index);
        }
    }

    /// <summary>Decommits the pages on which every row is zero: their rows go on reading as zero, and need
    /// <see cref="EnsureRow"/> before they are written. Where pages without memory cannot be read, only those behind the
    /// last row that is not zero. Looks at every row that is in use.</summary>
    /// <exception cref="ObjectDisposedException">The table is disposed.</exception>
    public void DecommitZeros()
    {
        Allocator.ThrowIfEnded(IsDisposed, this);
        if (Root.Pages.HolesAreReadable)
        {
            long pages = (long)(_opened / PageBytes);
            for (long page = _inUse.NextSet(0, pages); page < pages; page = _inUse.NextSet(page + 1, pages))
            {
                if (IsZero(page))
                {
                    _range.DecommitHole((nuint)page * PageBytes, PageBytes);
                    SetInUse(page, false);
                }
            }

            return;
        }

        nuint end = _opened;
        while (end != 0 && IsZero((long)(end / PageBytes) - 1))
        {
            end -= PageBytes;
            SetInUse((long)(end / PageBytes), false);
        }

        if (end != _opened)
        {
            _range.Decommit(end, _opened - end);
            _opened = end;
        }
    }

    internal override void Refresh()
    {
        ref AllocatorCounters counters = ref Counters;
        long bytes = (long)_pagesInUse * _range.PageBytes;
        counters.SetLive(bytes / sizeof(T), bytes);
        counters.Allocations = Math.Max(counters.Allocations, bytes / sizeof(T));
        counters.Frees = counters.Allocations - bytes / sizeof(T);
        counters.Reclaimed = counters.Frees;
    }

    private protected override void ReleaseMemory()
    {
        _range.Release();
        _inUse.Release();
        _opened = 0;
        _pagesInUse = 0;
    }

    /// <summary>The page of a row; of a row that is negative, one that no table has.</summary>
    private long PageOf(int index) => (uint)index >> _rowsPerPageShift;

    private bool IsZero(long page) =>
        !new Span<byte>(_range.Base + (nuint)page * PageBytes, _range.PageBytes).ContainsAnyExcept((byte)0);

    private void SetInUse(long page, bool isInUse)
    {
        if (isInUse)
        {
            _inUse.Set(page);
            _pagesInUse++;
        }
        else
        {
            _inUse.Clear(page);
            _pagesInUse--;
        }
    }

    /// <summary>Not inlined, as it runs once a page.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakePage(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        Allocator.ThrowIfEnded(IsDisposed, this);
        if (index >= MaximumCount)
        {
            ThrowFull(index);
        }

        Relief relief = default;
        while (!TryTakePage(PageOf(index), out OutOfMemoryCause cause))
        {
            if (!Root.TryRelieve(this, PageBytes, cause, ref relief))
            {
                _range.ThrowRefused(PageBytes, cause);
            }

            Allocator.ThrowIfEnded(IsDisposed, this);
        }
    }

    private bool TryTakePage(long page, out OutOfMemoryCause cause)
    {
        if (!_inUse.TryEnsureCount(page + 1, out cause))
        {
            return false;
        }

        nuint offset = (nuint)page * PageBytes;
        if (offset >= _opened && !TryOpen(offset + PageBytes, out cause))
        {
            return false;
        }

        // Whoever was asked for memory may have taken the page meanwhile; and opening takes it where nothing is free.
        if (_inUse.IsSet(page))
        {
            return true;
        }

        if (!_range.TryCommit(offset, PageBytes, out cause))
        {
            return false;
        }

        SetInUse(page, true);
        return true;
    }

    /// <summary>Makes rows readable, by more than is asked for while there is memory.</summary>
    private bool TryOpen(nuint end, out OutOfMemoryCause cause)
    {
        nuint generous = Math.Min(Math.Max(end, _opened + (_opened / 4 & ~(PageBytes - 1))), _range.ReservedBytes);
        return TryOpenExactly(generous, out cause) || (generous != end && TryOpenExactly(end, out cause));
    }

    private bool TryOpenExactly(nuint end, out OutOfMemoryCause cause)
    {
        if (Root.Pages.HolesAreReadable)
        {
            cause = OutOfMemoryCause.OperatingSystem;
            if (!_range.TryOpen(_opened, end - _opened))
            {
                return false;
            }
        }
        else
        {
            if (!_inUse.TryEnsureCount((long)(end / PageBytes), out cause)
                || !_range.TryCommit(_opened, end - _opened, out cause))
            {
                return false;
            }

            for (nuint offset = _opened; offset < end; offset += PageBytes)
            {
                SetInUse((long)(offset / PageBytes), true);
            }
        }

        _opened = end;
        return true;
    }

    [DoesNotReturn]
    private void ThrowFull(int index) => throw Root.Events.Note(new OutOfNativeMemoryException(
        Path, sizeof(T), OutOfMemoryCause.Capacity,
        $"'{Path}' can hold {MaximumCount} rows, and row {index} is asked for. Make it with a larger maximumCount."));
}
