using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// The general-purpose allocator: blocks of any size, from any thread, freed one by one, by their address alone. For
/// what no pool or arena fits: buffers of many sizes, growing containers, strings, a library's allocations.
/// <para>Choose an <see cref="Arena"/> for what dies together, a <see cref="SlabPool{T}"/> for many objects of one type
/// (with handles that know when their object is gone).</para>
/// <para>Blocks up to 16 KiB come from slabs of 64 KiB in size classes, four to a doubling, so a block is at most a
/// quarter larger than asked for; larger ones are runs of whole pages. No block has a header: what is known of a slab
/// lies elsewhere, two bits a block. Each thread has slabs of its own and a cache of free blocks of each class:
/// allocating, and freeing a block of one's own, take about a nanosecond and no atomic instruction. Another thread's
/// blocks are marked in their slab, those of one word of 64 with one atomic instruction, and the owner takes all marks
/// of a slab back at once when a cache of its own runs out. Marks for a last word are held back until the thread frees
/// elsewhere, fills or empties a cache, begins a frame, hands back, or ends.</para>
/// <para><b>Memory goes back to the system</b> page by page: in each frame (<see cref="MemorySystem.BeginFrame"/>), up
/// to <see cref="MemoryOptions.TrimPagesPerFrame"/> that have been free for <see cref="MemoryOptions.TrimAfterFrames"/>
/// at least, and about twice that at most. A thread looks through its own slabs, when it runs out of blocks or begins
/// the frame; a thread that stops allocating keeps what it has until it ends or calls <see cref="HandBack()"/>. Threads
/// that end are noticed at a later frame, and their slabs adopted by others.</para>
/// <para><b>Checks.</b> Under <see cref="CheckLevel.Handles"/>, an address that is no block's start is caught when it
/// is freed, and a second free when it comes right after the first, or when both come from a thread that does not own
/// the block; otherwise later, when a thread's cache goes back to its slabs and the block is there already, or not at
/// all, if it was handed out in between. Under <see cref="CheckLevel.Full"/> every second free is caught, and so are
/// writes after a free and past either end, each with its call sites. <b>Counted</b> as live are whole blocks (of their
/// class, or pages), not the bytes asked for.</para>
/// <para>Thread-safe, but for <see cref="Allocator.Dispose()"/>.</para>
/// </summary>
/// <example><code>
/// using var heap = new SlabHeap(memory, "general");
/// NativeBlock block = heap.Allocate(100);
/// block.Span&lt;int&gt;(0, 25).Clear();
/// heap.Free(block);
///
/// ThreadHeap local = heap.ForThread();              // once a job, then without looking the thread up
/// Span&lt;float&gt; samples = local.AllocateSpan&lt;float&gt;(4096);
/// local.Free(samples);
/// </code></example>
public sealed unsafe partial class SlabHeap : Allocator
{
    /// <summary>
    /// Address space of a heap made without a maximum, for small blocks and for large ones each: 64 GiB.
    /// </summary>
    public const long DefaultMaximumBytes = 1L << 36;

    internal const int LargestAlignment = 4096;

    /// <summary>The most that a block is aligned to because of its size, without being asked to.</summary>
    internal const int LargestNaturalAlignment = 64;

    /// <summary>Most threads that use a heap at the same time.</summary>
    private const int MaximumThreads = 4096;

    private readonly Lock _gate = new();
    private readonly int _ordinal;
    private readonly SlabUnits? _units;
    private readonly SlabRecords? _records;
    private readonly PageRuns? _runs;
    private readonly GrowingRange? _stacks;
    private readonly int _pageShift;
    private int _frame;

    /// <summary>Makes a heap. It takes address space and a few pages; memory comes with the first block.</summary>
    /// <param name="parent">The node above: a <see cref="MemorySystem"/> or another node.</param>
    /// <param name="name">Its name in the tree.</param>
    /// <param name="maximumBytes">
    /// The most bytes of small blocks, and again of large ones, that it can ever hold: address space, which is free.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is not 1 MiB to 1 TiB.</exception>
    /// <exception cref="OutOfNativeMemoryException">No address space, or no memory for the first tables.</exception>
    public SlabHeap(Allocator parent, string name, long maximumBytes = DefaultMaximumBytes)
        : base(parent, name, AllocatorKind.Heap)
    {
        _ordinal = HeapOrdinals.Take();
        try
        {
            if (maximumBytes is < 1 << 20 or > 1L << 40)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(maximumBytes), maximumBytes, "Use 1 MiB (1048576) to 1 TiB (1099511627776).");
            }

            _pageShift = BitOperations.Log2((uint)Root.Pages.PageBytes);
            nuint bytes = (nuint)maximumBytes & ~(nuint)(HeapSlab.Bytes - 1);
            _units = new SlabUnits(this, bytes);
            _records = new SlabRecords(this, bytes >> HeapSlab.Shift);
            _runs = new PageRuns(this, bytes);
            _stacks = new GrowingRange(this, (nuint)MaximumThreads * HeapMember.StackBytes);
            _orphans = NewThread();
            _ledger = ActiveChecks.Full ? new HeapLedger(this, _units, bytes) : null;
        }
        catch
        {
            Abandon();
            throw;
        }
    }

    /// <summary>Blocks handed out and not freed.</summary>
    public long LiveObjects
    {
        get
        {
            Refresh();
            return Counters.LiveObjects;
        }
    }

    /// <summary>Bytes of blocks handed out and not freed: whole blocks, with what was not asked for.</summary>
    public long LiveBytes
    {
        get
        {
            Refresh();
            return Counters.LiveBytes;
        }
    }

    /// <summary>Blocks that a thread freed which did not own them, since the heap was made.</summary>
    public long RemoteFrees
    {
        get
        {
            lock (_gate)
            {
                return Total().FreedRemotely;
            }
        }
    }

    /// <summary>Bytes that the operating system has given, its own tables included.</summary>
    public long CommittedBytes => Counters.CommittedBytes;

    internal override bool HoldsObjects => true;

    internal override IReadOnlyList<LeakSite> LiveSites => _ledger?.LiveSites() ?? [];

    /// <summary>The calling thread's view of the heap: fetch it once a job.</summary>
    /// <returns>The view; for this thread only.</returns>
    /// <exception cref="ObjectDisposedException">The heap is disposed.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ThreadHeap ForThread()
    {
        HeapViews? views = _views;
        return views is not null && ReferenceEquals(views.Heap, this) ? new ThreadHeap(this, views.Thread) : Switch();
    }

    /// <summary>Allocates a block; its contents are undefined. Any thread.</summary>
    /// <param name="bytes">How many bytes; 0 or more.</param>
    /// <param name="alignment">
    /// A power of two, up to 4096. Without one, the block is aligned to the largest power of two that divides
    /// <paramref name="bytes"/>, up to 64: what any type of that size needs.
    /// </param>
    /// <param name="file">Filled in by the compiler: the call site, kept under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The block, the caller's until it is freed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative, or an alignment no such power.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory, or the heap is full. Nothing has changed.</exception>
    /// <exception cref="ObjectDisposedException">The heap is disposed.</exception>
    public NativeBlock Allocate(
        nint bytes,
        int alignment = 1,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => ForThread().Allocate(bytes, alignment, file, line);

    /// <summary>Allocates values of one type, contents undefined, aligned for the type. Any thread.</summary>
    /// <typeparam name="T">A type without references.</typeparam>
    /// <param name="count">How many; 0 or more.</param>
    /// <param name="file">Filled in by the compiler: the call site, kept under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The values, the caller's until they are freed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory, or the heap is full. Nothing has changed.</exception>
    /// <exception cref="ObjectDisposedException">The heap is disposed.</exception>
    public Span<T> AllocateSpan<T>(int count, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : unmanaged => ForThread().AllocateSpan<T>(count, file, line);

    /// <summary>Frees a block by its address. Any thread, whoever allocated it.</summary>
    /// <param name="address">The first byte's address, as allocated.</param>
    /// <param name="file">Filled in by the compiler: the call site, kept under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">
    /// The address is not the start of a block of this heap. Below <see cref="CheckLevel.Handles"/> only seen outside
    /// slabs.
    /// </exception>
    /// <exception cref="StaleHandleException">
    /// The block was freed already; at <see cref="CheckLevel.Handles"/> seen where the type's description says so.
    /// </exception>
    /// <exception cref="MemoryCorruptedException">Under full checks: the block was written past one of its
    /// ends.</exception>
    /// <exception cref="ObjectDisposedException">The heap is disposed.</exception>
    public void Free(nint address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        ForThread().Free(address, file, line);

    /// <summary>Frees a block. Any thread, whoever allocated it.</summary>
    /// <param name="block">What <see cref="Allocate"/> returned.</param>
    /// <param name="file">Filled in by the compiler: the call site, kept under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <inheritdoc cref="Free(nint, string, int)" path="/exception"/>
    public void Free(NativeBlock block, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        ForThread().Free(block, file, line);

    /// <summary>
    /// Frees the values that <see cref="AllocateSpan{T}"/> returned. Any thread, whoever allocated them.
    /// </summary>
    /// <typeparam name="T">A type without references.</typeparam>
    /// <param name="span">All of them, or as many of the first as are still of interest: at least one.</param>
    /// <param name="file">Filled in by the compiler: the call site, kept under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="IndexOutOfRangeException">The span is empty: it does not say where its block is.</exception>
    /// <inheritdoc cref="Free(nint, string, int)" path="/exception"/>
    public void Free<T>(Span<T> span, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : unmanaged => ForThread().Free(span, file, line);

    /// <summary>
    /// Makes a block longer without moving it, if its class has room or the pages behind it are free. The owner's
    /// thread.
    /// </summary>
    /// <param name="block">A live block; made longer when the call returns true.</param>
    /// <param name="bytes">The length wanted.</param>
    /// <returns>False when it cannot grow where it stands; the block is as it was.</returns>
    /// <exception cref="ArgumentException">The block is not one of this heap.</exception>
    public bool TryExtend(ref NativeBlock block, nint bytes)
    {
        // Under full checks the bytes behind a block are guarded, so there is nowhere to grow.
        if (bytes > block.Bytes && (ActiveChecks.Full || !TryExtend((byte*)block.Address, (nuint)bytes)))
        {
            return false;
        }

        block = new NativeBlock((byte*)block.Address, Math.Max(bytes, block.Bytes));
        return true;
    }

    /// <summary>Whether an address lies in memory of this heap, live or free. Any thread.</summary>
    /// <param name="address">Any address.</param>
    /// <returns>False when it is somebody else's.</returns>
    public bool Owns(nint address)
    {
        lock (_gate)
        {
            return !IsDisposed && (IsInSlab((byte*)address) || _runs!.Covers((byte*)address));
        }
    }

    /// <summary>
    /// Gives the calling thread's slabs to whoever needs them next: for a worker that will not allocate for a while.
    /// Its blocks stay valid. Any thread; costs a pass over all slabs of the heap.
    /// </summary>
    public void HandBack() => HandBackSlabs(ForThread().Thread);

    /// <summary>
    /// Gives every free page back to the system now, without waiting for the grace period: those of the calling thread,
    /// of threads that ended or handed back, and of large blocks. For a loading screen. Any thread; may take
    /// milliseconds.
    /// </summary>
    public void Trim()
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        ThreadHeap own = ForThread();
        long budget = long.MaxValue;
        _ledger?.Flush(own.Thread);
        lock (_gate)
        {
            RetireDeadThreads();
            Sweep(own.Thread, 0, int.MaxValue, ref budget);
            Sweep(_orphans, 0, int.MaxValue, ref budget);
            _units!.Trim(_frame, 0, ref budget);
            _runs!.Trim(_frame, 0, ref budget);
        }
    }

    internal override void TrimNow() => Trim();

    internal override void Refresh()
    {
        if (IsDisposed)
        {
            return;
        }

        lock (_gate)
        {
            (long objects, long bytes, long freed, long freedRemotely, long collected) = Total();
            ref AllocatorCounters counters = ref Counters;
            counters.SetLive(
                objects + _runs!.LiveRuns - _internalRuns,
                bytes + _runs.LiveBytes - (long)_internalRunBytes);
            counters.WaitingObjects = freedRemotely - collected;
            counters.Frees = freed + freedRemotely + _runs.Freed - _internalRunsFreed;
            counters.Allocations = counters.Frees + counters.LiveObjects;
            counters.Reclaimed = counters.Frees - counters.WaitingObjects;
            _ledger?.Adjust(ref counters);
        }
    }

    [DoesNotReturn]
    internal static void ThrowBadRequest(nint bytes, int alignment)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        throw new ArgumentOutOfRangeException(nameof(alignment), alignment, "Use a power of two from 1 to 4096.");
    }

    /// <summary>A free was refused: finds out why, and says so.</summary>
    [DoesNotReturn]
    internal void ThrowBadFree(byte* address)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        if (IsInSlab(address))
        {
            HeapSlab* slab = _units!.Table[(address - _units.Base) >> HeapSlab.Shift];
            uint within = (uint)(address - slab->First);
            if (slab->BlockBytes != 0 && within % slab->BlockBytes == 0 && within < slab->UsedBytes)
            {
                throw Root.Events.Note(new StaleHandleException(
                    Path,
                    $"The block at 0x{(nint)address:x} of '{Path}' ({slab->BlockBytes} bytes) is freed already."));
            }
        }

        throw new ArgumentException(
            $"0x{(nint)address:x} is not the start of a live block of '{Path}', so it cannot be freed there.");
    }

    private protected override void ReleaseMemory()
    {
        lock (_gate)
        {
            // Whoever still holds a view finds nothing, and so comes to the calls that throw.
            foreach (HeapMember member in _members)
            {
                member.Clear();
            }

            _stacks?.Release();
            _units?.Release();
            _records?.Release();
            _runs?.Release();
            _ledger?.Release();
        }

        HeapOrdinals.Give(_ordinal);
    }

    private bool TryExtend(byte* address, nuint bytes)
    {
        if (IsInSlab(address))
        {
            return bytes <= _units!.Table[(address - _units.Base) >> HeapSlab.Shift]->BlockBytes;
        }

        lock (_gate)
        {
            if (IsDisposed || !_runs!.IsLive(address, out _))
            {
                ThrowBadFree(address);
            }

            return _runs.TryExtend(address, bytes, _frame);
        }
    }

    internal bool IsInSlab(byte* address) =>
        (nuint)address - (nuint)_units!.Base < (nuint)_units.Count << HeapSlab.Shift;
}
