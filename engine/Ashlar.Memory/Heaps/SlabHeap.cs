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
/// lies elsewhere, two bits a block. Each thread owns slabs and has a cache of free blocks of each class: allocating and
/// freeing take about a nanosecond and no atomic instruction, whoever allocated the block, and a thread uses again what it
/// freed. A cache that overflows gives its older half back to the slabs: it marks the blocks of another thread's slab
/// there, those of one word of 64 with one atomic instruction, and the owner collects all marks of a slab at once when a
/// cache of its own runs out.</para>
/// <para><b>Memory is decommitted</b> page by page: in each frame (<see cref="MemorySystem.BeginFrame"/>), up to
/// <see cref="MemoryOptions.TrimPagesPerFrame"/> pages that have been free for
/// <see cref="MemoryOptions.TrimAfterFrames"/> at least, and about twice that at most. A thread sweeps its own slabs,
/// when it runs out of blocks or begins the frame; a thread that stops allocating keeps what it has until it ends or
/// calls <see cref="AbandonSlabs()"/>. Other threads adopt the slabs of one that has ended: a frame notices it, and so
/// does a thread that is new to the heap or about to take more memory; these two also decommit free pages of such slabs
/// down to 512 KiB or 9/8 of what is live. A slab's pages are committed as its class needs them. A program without frames
/// calls <see cref="Trim(long)"/> from time to time.</para>
/// <para><b>Out of memory.</b> Idle pages of the whole <see cref="MemorySystem"/> are decommitted before a request is
/// refused; handlers of <see cref="MemorySystem.LowMemory"/> run with no lock held, and may use this heap. Freeing and
/// trimming need no memory, also on a thread that is new to the heap.</para>
/// <para><b>Checks.</b> Under <see cref="CheckLevel.Handles"/>, an address that is no block's start is caught when it
/// is freed, and a second free when it comes right after the first; otherwise later, when the thread flushes its cache and
/// the block is in the slab already, or not at all, if it was allocated in between. Under <see cref="CheckLevel.Full"/>
/// every second free is caught, and so are writes to the first and last 32 bytes after a free, and up to 8 bytes past either
/// end, each with its call sites. <b>Counted</b> as live are whole blocks (of their class, or
/// pages), not the bytes asked for.</para>
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

    /// <summary>The most bytes that can be rounded up to any alignment and still be told from a negative number.</summary>
    internal const ulong LargestAligned = long.MaxValue - LargestAlignment;

    /// <summary>The most that a block is aligned to because of its size, without being asked to.</summary>
    internal const int LargestNaturalAlignment = 64;

    /// <summary>Makes a heap. It takes address space and a few pages; memory comes with the first block.</summary>
    /// <param name="parent">The node above: a <see cref="MemorySystem"/> or another node.</param>
    /// <param name="name">Its name in the tree.</param>
    /// <param name="maximumBytes">
    /// The most bytes of small blocks, and again of large ones, that it can ever hold: address space, which is free.
    /// Where the operating system has less (a limit on address space), the heap gets a share of what there is, down to
    /// 1 MiB.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is not 1 MiB to 1 TiB.</exception>
    /// <exception cref="OutOfNativeMemoryException">No address space, or no memory for the first tables.</exception>
    public SlabHeap(Allocator parent, string name, long maximumBytes = DefaultMaximumBytes)
        : base(parent, name, AllocatorKind.Heap)
    {
        Ordinal = ThreadLocalHeaps.Ordinals.Take();
        try
        {
            if (maximumBytes is < 1 << 20 or > 1L << 40)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(maximumBytes), maximumBytes, "Use 1 MiB (1048576) to 1 TiB (1099511627776).");
            }

            PageShift = BitOperations.Log2((uint)Root.Pages.PageBytes);

            // Its ranges for small and large blocks, and their tables: an eighth as much.
            nuint addresses = Root.AddressesFor((nuint)maximumBytes / 4 * 9);
            nuint bytes = Math.Min((nuint)maximumBytes, Math.Max(addresses / 9 * 4, 1 << 20))
                & ~(nuint)(HeapSlab.Bytes - 1);
            Extents = new SlabExtents(this, bytes);
            _records = new SlabRecords(this, bytes >> HeapSlab.Shift);
            _large = new LargeBlocks(this, new PageRuns(this, bytes));
            Supply = new SlabSupply(this, _records);
            Caches = new ThreadCaches(this);
            Idle = new IdlePages(this);
            _threads = new ThreadRegistry(this);
            Debug = HeapChecks.TryMakeDebugHeap(this, Extents, bytes);
        }
        catch
        {
            Abandon();
            throw;
        }

        Publish();
    }

    /// <summary>Blocks allocated and not freed.</summary>
    public long LiveObjects
    {
        get
        {
            Refresh();
            return Counters.LiveObjects;
        }
    }

    /// <summary>Bytes of blocks allocated and not freed: whole blocks, with what was not asked for.</summary>
    public long LiveBytes
    {
        get
        {
            Refresh();
            return Counters.LiveBytes;
        }
    }

    /// <summary>
    /// Blocks that went back from a thread's cache to a slab of another thread, since the heap was made. What a thread frees
    /// and uses again does not count.
    /// </summary>
    public long RemoteFrees
    {
        get
        {
            lock (Gate)
            {
                return HeapFigures.Of(Threads).FreedRemotely;
            }
        }
    }

    /// <summary>Bytes that the operating system has given, its own tables included.</summary>
    public long CommittedBytes => Counters.CommittedBytes;

    /// <summary>The calling thread's view of the heap: fetch it once a job.</summary>
    /// <returns>The view; for this thread only.</returns>
    /// <exception cref="ObjectDisposedException">The heap is disposed.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ThreadHeap ForThread()
    {
        ThreadLocalHeaps? views = _views;
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
        long bytes,
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
        Free((byte*)address, -1, file, line);

    /// <summary>Frees a block. Any thread, whoever allocated it.</summary>
    /// <param name="block">What <see cref="Allocate"/> returned.</param>
    /// <param name="file">Filled in by the compiler: the call site, kept under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <inheritdoc cref="Free(nint, string, int)" path="/exception"/>
    public void Free(NativeBlock block, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Free((byte*)block.Address, (nint)block.Bytes, file, line);

    /// <summary>
    /// Frees the values that <see cref="AllocateSpan{T}"/> returned. Any thread, whoever allocated them.
    /// </summary>
    /// <typeparam name="T">A type without references.</typeparam>
    /// <param name="span">All of them, or as many of the first as are still of interest: at least one.</param>
    /// <param name="file">Filled in by the compiler: the call site, kept under full checks.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">The span is empty: it does not say where its block is.</exception>
    /// <inheritdoc cref="Free(nint, string, int)" path="/exception"/>
    public void Free<T>(Span<T> span, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : unmanaged => Free((byte*)HeapChecks.AddressOf(span), -1, file, line);

    /// <summary>
    /// Makes a block longer without moving it, if its class has room or the pages behind it are free. The owner's
    /// thread.
    /// </summary>
    /// <param name="block">A live block; made longer when the call returns true.</param>
    /// <param name="bytes">The length wanted.</param>
    /// <returns>False when it cannot grow where it stands; the block is as it was.</returns>
    /// <exception cref="ArgumentException">The block is not one of this heap.</exception>
    public bool TryExtend(ref NativeBlock block, long bytes)
    {
        if (bytes > block.Bytes && (HeapChecks.GuardBlocks || !TryExtend((byte*)block.Address, (nuint)bytes)))
        {
            return false;
        }

        if (bytes > block.Bytes)
        {
            TraceRecorder.NoteExtended(this, (ulong)block.Address, bytes);
        }

        block = new NativeBlock((byte*)block.Address, Math.Max(bytes, block.Bytes));
        return true;
    }

    /// <summary>Whether an address lies in memory of this heap, live or free. Any thread.</summary>
    /// <param name="address">Any address.</param>
    /// <returns>False when it is somebody else's.</returns>
    public bool Owns(nint address)
    {
        lock (Gate)
        {
            return !IsDisposed && (Extents.Covers((byte*)address) || Large.Covers((byte*)address));
        }
    }

    /// <summary>
    /// Abandons the calling thread's slabs, so that other threads adopt them: for a worker that will not allocate for a
    /// while. Its blocks stay valid. Any thread; costs a pass over all slabs of the heap.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The heap is disposed.</exception>
    public void AbandonSlabs()
    {
        Allocator.ThrowIfEnded(IsDisposed, this);
        HeapThread* own = ThreadIfAny();
        if (own != null)
        {
            AbandonSlabs(own);
        }
    }

    /// <summary>
    /// Decommits every free page now, without waiting for the grace period: those of large blocks, and of the slabs of
    /// the calling thread and of threads that have ended. Every other thread is asked to do so with its own when it next
    /// has to refill or to flush a cache. Needs no memory. Any thread, whatever others do meanwhile; may take
    /// milliseconds: see <see cref="Trim(long)"/>.
    /// </summary>
    /// <exception cref="StaleHandleException">A block in a cache was freed twice. The rest is trimmed by the next
    /// call.</exception>
    /// <exception cref="ObjectDisposedException">The heap is disposed.</exception>
    public void Trim() => _ = Trim(long.MaxValue);

    /// <summary>
    /// As <see cref="Trim()"/>, but a step of it: for a program without frames that gives back memory from time to
    /// time, while other threads go on. No lock is held for longer than it takes to look at 512 slabs and to decommit
    /// 1 MiB.
    /// </summary>
    /// <param name="maximumBytes">
    /// The most bytes to decommit; the last slab, of 64 KiB, may exceed it. The next call goes on where this one ends.
    /// </param>
    /// <returns>Bytes decommitted: 0 when there was nothing to decommit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumBytes"/> is negative.</exception>
    /// <exception cref="StaleHandleException">A block in a cache was freed twice. The rest is trimmed by the next
    /// call.</exception>
    /// <exception cref="ObjectDisposedException">The heap is disposed.</exception>
    /// <example><code>
    /// // Once a second, on any thread: at most 16 MiB, at about a microsecond a page.
    /// long bytes = heap.Trim(16 &lt;&lt; 20);
    /// </code></example>
    public long Trim(long maximumBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maximumBytes);
        Allocator.ThrowIfEnded(IsDisposed, this);
        return Idle.Trim(ThreadIfAny(), maximumBytes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Free(byte* address, nint bytes, string file, int line)
    {
        ThreadLocalHeaps? views = _views;
        if (views is not null && ReferenceEquals(views.Heap, this))
        {
            ThreadHeap.Free(views.Thread, this, address, bytes, file, line);
        }
        else
        {
            SwitchAndFree(address, bytes, file, line);
        }
    }

    private bool TryExtend(byte* address, nuint bytes) =>
        Extents.Covers(address)
            ? bytes <= Extents.SlabAt(address)->BlockBytes
            : Large.TryExtend(address, bytes);
}
