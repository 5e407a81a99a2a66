using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// What stands in for a heap's fast path under <see cref="CheckLevel.Full"/>. Each block stands between canaries. A
/// freed block is filled at its ends, waits in quarantine, and must still be filled when it is allocated again. A seeded
/// sample lives between guard pages. Every block remembers where it was allocated and freed. A frame sweeps some slabs
/// for damage.
/// <para>One lock for all threads, held around the heap's own; as long as one thread uses the heap, it costs that one no
/// atomic instruction.</para>
/// </summary>
internal sealed unsafe class DebugHeap
{
    private const int ExtentsSweptAFrame = 4;

    private readonly SlabHeap _heap;
    private readonly SlabExtents _extents;
    private readonly Canaries _canaries;
    private readonly DebugSlabBlocks _small;
    private readonly DebugLargeBlocks _large;
    private readonly Quarantine _quarantine = new();
    private CallSiteCache _allocations;
    private CallSiteCache _frees;
    private long _liveObjects;
    private long _liveBytes;
    private long _freed;
    private int _sweptExtent;

    /// <exception cref="OutOfNativeMemoryException">The operating system has no address space for the records.</exception>
    public DebugHeap(SlabHeap heap, SlabExtents extents, nuint bytes)
    {
        _heap = heap;
        _extents = extents;
        _canaries = new Canaries(heap);
        _small = new DebugSlabBlocks(heap, extents, _canaries, bytes);
        _large = new DebugLargeBlocks(heap, _canaries, Quarantine.MostBlocks);
    }

    /// <summary>The one lock of this heap, taken before the heap's own.</summary>
    public BiasedLock Gate { get; } = new();

    /// <summary>Allocates a block between canaries.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative, or an alignment no power of two.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory. Nothing has changed.</exception>
    /// <exception cref="MemoryCorruptedException">The block to be allocated was written after it was freed.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public byte* Allocate(HeapThread* thread, nint bytes, int alignment, string file, int line)
    {
        if (bytes < 0 || alignment is < 1 or > SlabHeap.LargestAlignment || !BitOperations.IsPow2(alignment))
        {
            HeapChecks.ThrowBadRequest(bytes, alignment);
        }

        // With canaries around it, the block would be aligned for its own size only by chance.
        int natural = (int)Math.Min(bytes & -bytes, SlabHeap.LargestNaturalAlignment);
        alignment = Math.Max(alignment, natural);
        Relief relief = default;
        byte* allocated;
        while ((allocated = TryAllocate(thread, bytes, alignment, file, line, out Refusal refused)) == null)
        {
            _heap.Relieve(refused, ref relief);
        }

        return allocated;
    }

    /// <summary>Frees a block: it is filled, and waits before it is used again.</summary>
    /// <param name="thread">The calling thread's state, or that of no thread, under the heap's lock.</param>
    /// <param name="address">What was allocated.</param>
    /// <param name="bytes">Its length, or -1 where that is not known.</param>
    /// <param name="file">The call site's file.</param>
    /// <param name="line">The call site's line.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Free(HeapThread* thread, byte* address, nint bytes, string file, int line)
    {
        int self = Environment.CurrentManagedThreadId;
        bool isFavourite = Gate.Enter(self);
        try
        {
            HeapChecks.ThrowIfForeignThread(_heap, thread, self);
            int site = _frees.NumberOf(file, line);
            if (_extents.Covers(address))
            {
                BurySmall(address, bytes, site);
            }
            else
            {
                BuryLarge(address, bytes, site);
            }

            _liveObjects--;
            _freed++;
            while (_quarantine.IsOverfull)
            {
                _ = TryReclaim(thread);
            }
        }
        finally
        {
            Gate.Exit(isFavourite);
        }
    }

    /// <summary>Lets everything out of quarantine.</summary>
    /// <param name="thread">The calling thread's state, or that of no thread, under the heap's lock.</param>
    public void EmptyQuarantine(HeapThread* thread)
    {
        using HeapOuterGate.Scope gate = _heap.OuterGate.Enter();
        while (TryReclaim(thread))
        {
        }
    }

    /// <summary>Looks at the next slabs in turn, and at the large blocks once a round.</summary>
    /// <exception cref="MemoryCorruptedException">A block was written past an end, or after it was freed.</exception>
    public void Sweep()
    {
        using HeapOuterGate.Scope gate = _heap.OuterGate.Enter();
        _large.BeginFrame();
        int extents = _small.Extents;
        for (int i = 0; i < ExtentsSweptAFrame && extents > 0; i++)
        {
            _sweptExtent = (_sweptExtent + 1) % extents;
            _small.Sweep(_sweptExtent);
            if (_sweptExtent == 0)
            {
                _large.Sweep();
            }
        }
    }

    /// <summary>Voids what is known of free blocks, where a new slab is made.</summary>
    public void Reset(HeapSlab* slab) => _small.Reset(slab);

    /// <summary>Voids what is known of free blocks, of a slab that has decommitted pages.</summary>
    public void ResetDecommitted(HeapSlab* slab, int pageShift)
    {
        for (int block = 0; block < slab->Blocks; block++)
        {
            if (SlabPages.IsDecommitted(slab, block, pageShift))
            {
                _small.Reset(slab, block);
            }
        }
    }

    /// <summary>Counts as live what users hold; what waits in quarantine is not.</summary>
    public void Adjust(ref AllocatorCounters counters)
    {
        counters.SetLive(Volatile.Read(ref _liveObjects), Volatile.Read(ref _liveBytes));
        counters.Frees = Volatile.Read(ref _freed);
        counters.Allocations = counters.Frees + counters.LiveObjects;
        counters.WaitingObjects = _quarantine.Count;
        counters.Reclaimed = counters.Frees - counters.WaitingObjects;
    }

    /// <summary>Where the live blocks were allocated, most frequent first.</summary>
    public IReadOnlyList<LeakSite> LiveSites()
    {
        var counts = new Dictionary<int, int>();
        using (_heap.OuterGate.Enter())
        {
            _small.CountSites(counts);
            _large.CountSites(counts);
        }

        var sites = new List<LeakSite>(counts.Count);
        foreach ((int site, int count) in counts)
        {
            sites.Add(new LeakSite(CallSites.Describe(site), count));
        }

        sites.Sort((left, right) => right.Objects.CompareTo(left.Objects));
        return sites;
    }

    /// <summary>As <see cref="Allocator.CopyCallSites"/>; when a block was allocated, is not known.</summary>
    public int CopyCallSites(Span<CallSiteUse> uses)
    {
        int count = 0;
        using (_heap.OuterGate.Enter())
        {
            _small.AddCallSites(uses, ref count);
            _large.AddCallSites(uses, ref count);
        }

        return count;
    }

    public void Release() => _small.Release();

    private byte* TryAllocate(
        HeapThread* thread, nint bytes, int alignment, string file, int line, out Refusal refused)
    {
        refused = default;
        int self = Environment.CurrentManagedThreadId;
        bool isFavourite = Gate.Enter(self);
        try
        {
            HeapChecks.ThrowIfForeignThread(_heap, thread, self);
            int site = _allocations.NumberOf(file, line);
            nint lead = Math.Max(Canaries.Bytes, alignment);
            nint around = lead + Canaries.Bytes + alignment - 1;

            // What does not fit with its canaries does not fit: the heap refuses it, and must not see a sum that wrapped.
            nint total = (Math.Min(bytes, nint.MaxValue - around) + around) & -alignment;
            total = Math.Max(DebugSlabBlocks.LeastBlock, total);
            byte* address = _large.SampleTakes() ? AllocateGuarded(bytes, alignment, site) : null;
            if (address == null)
            {
                address = total > SizeClasses.Largest
                    ? TryAllocateLarge(thread, total, lead, bytes, site, out refused)
                    : TryAllocateSmall(thread, total, lead, bytes, site, out refused);
            }

            return address;
        }
        finally
        {
            Gate.Exit(isFavourite);
        }
    }

    private byte* TryAllocateSmall(
        HeapThread* thread, nint total, nint lead, nint bytes, int site, out Refusal refused)
    {
        CacheBin* bin = HeapThread.Bin(thread, SizeClasses.Of((nuint)total));
        byte* block;
        if (bin->Top != bin->Bottom)
        {
            block = *--bin->Top;
        }
        else
        {
            block = _heap.TryAllocate(thread, (nuint)total, out refused);
            if (block == null)
            {
                return null;
            }
        }

        byte* address = _small.TryEnter(thread, block, lead, bytes, site, out refused);
        if (address != null)
        {
            Count((nint)bin->BlockBytes);
        }

        return address;
    }

    private byte* TryAllocateLarge(
        HeapThread* thread, nint total, nint lead, nint bytes, int site, out Refusal refused)
    {
        byte* run = _heap.TryAllocate(thread, (nuint)total, out refused);
        if (run == null)
        {
            return null;
        }

        byte* address = _large.Enter(run, lead, bytes, site, out nint wholeBytes);
        Count(wholeBytes);
        return address;
    }

    /// <summary>Allocates a block of the sample, where it has a place.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte* AllocateGuarded(nint bytes, int alignment, int site)
    {
        byte* address = _large.TryAllocateGuarded(bytes, alignment, site, out nint wholeBytes);
        if (address != null)
        {
            Count(wholeBytes);
        }

        return address;
    }

    private void Count(nint wholeBytes)
    {
        _liveBytes += wholeBytes;
        _liveObjects++;
    }

    /// <summary>A block in a slab enters quarantine.</summary>
    private void BurySmall(byte* address, nint bytes, int site)
    {
        BlockRecord* record = _small.Find(address, site, out int blockBytes);
        BlockRecord live = *record;
        ThrowIfNotLive(address, live.State, live.CreatedAt, live.DestroyedAt, site);
        ThrowIfWrongLength(address, bytes, live.Requested, live.CreatedAt, site);
        _small.CheckCanaries(address, live, site);
        *record = live.Freed(site);
        DeadFill.Write(address, live.Requested);
        _liveBytes -= blockBytes;
        _quarantine.Enter((nint)(address - live.Lead), live.Requested);
    }

    /// <summary>A block on pages of its own enters quarantine.</summary>
    private void BuryLarge(byte* address, nint bytes, int site)
    {
        ref LargeBlockRecord record = ref _large.Find(address);
        if (Unsafe.IsNullRef(ref record))
        {
            _small.ThrowNoBlock(address, site);
        }

        ThrowIfNotLive(address, record.State, record.CreatedAt, record.DestroyedAt, site);
        ThrowIfWrongLength(address, bytes, record.Requested, record.CreatedAt, site);
        _large.CheckCanaries(address, record, site);
        _large.Bury(address, ref record, site);
        _liveBytes -= record.DataBytes;
        _quarantine.Enter((nint)address, record.Requested);
    }

    /// <summary>The oldest block leaves quarantine: its memory is the heap's again.</summary>
    /// <returns>False when there is none.</returns>
    /// <exception cref="MemoryCorruptedException">It is a large one, and was written; it is reclaimed.</exception>
    private bool TryReclaim(HeapThread* thread)
    {
        if (!_quarantine.TryLeave(out nint address))
        {
            return false;
        }

        if (_extents.Covers((byte*)address))
        {
            ThreadHeap.Free(thread, _heap, (byte*)address);
        }
        else
        {
            _large.Reclaim((byte*)address);
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ThrowIfNotLive(byte* address, BlockState state, int createdAt, int destroyedAt, int site)
    {
        if (state != BlockState.Live)
        {
            ThrowFreed(address, createdAt, destroyedAt, site);
        }
    }

    [DoesNotReturn]
    private void ThrowFreed(byte* address, int createdAt, int destroyedAt, int site) =>
        throw _heap.Root.Events.Note(new StaleHandleException(
            _heap.Path,
            $"The block at 0x{(nint)address:x} of '{_heap.Path}' is freed already. Created at "
            + $"{CallSites.Describe(createdAt)}, destroyed at {CallSites.Describe(destroyedAt)}, freed again at "
            + $"{CallSites.Describe(site)}."));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ThrowIfWrongLength(byte* address, nint bytes, nint requested, int createdAt, int site)
    {
        if (bytes >= 0 && bytes != requested)
        {
            ThrowWrongLength(address, bytes, requested, createdAt, site);
        }
    }

    [DoesNotReturn]
    private void ThrowWrongLength(byte* address, nint bytes, nint requested, int createdAt, int site) =>
        throw new ArgumentException(
            $"The block at 0x{(nint)address:x} of '{_heap.Path}' has {requested} bytes, and was freed as one of "
            + $"{bytes}. Created at {CallSites.Describe(createdAt)}, freed at {CallSites.Describe(site)}.");
}
