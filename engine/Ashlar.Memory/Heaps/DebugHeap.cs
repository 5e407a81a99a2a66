using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// What stands in for a heap's fast path under <see cref="CheckLevel.Full"/>. Each block stands between canaries. A
/// freed block is filled, waits in quarantine, and must still be filled when it is allocated again. A seeded sample lives
/// between guard pages. Every block remembers where it was allocated and freed. A frame sweeps some slabs for damage.
/// <para>One lock for all threads, held around the heap's own.</para>
/// </summary>
internal sealed unsafe class DebugHeap
{
    private const int QuarantinedBlocks = 1024;
    private const long QuarantinedBytes = 1 << 20;
    private const int ExtentsSweptAFrame = 4;
    private const int RecentSites = 64;

    private readonly SlabHeap _heap;
    private readonly SlabExtents _extents;
    private readonly Canaries _canaries;
    private readonly DebugSlabBlocks _small;
    private readonly DebugLargeBlocks _large;
    private readonly Queue<nint> _quarantine = new(QuarantinedBlocks + 1);
    private readonly (string File, int Line, int Site)[] _recentSites = new (string, int, int)[RecentSites];
    private long _quarantinedBytes;
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
        _large = new DebugLargeBlocks(heap, _canaries, QuarantinedBlocks);
    }

    /// <summary>The one lock of this heap, taken before the heap's own.</summary>
    public Lock Gate { get; } = new();

    /// <summary>Allocates a block between canaries.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative, or an alignment no power of two.</exception>
    /// <exception cref="OutOfNativeMemoryException">No memory. Nothing has changed.</exception>
    /// <exception cref="MemoryCorruptedException">The block to be allocated was written after it was freed.</exception>
    public byte* Allocate(HeapThread* thread, nint bytes, int alignment, string file, int line)
    {
        if (bytes < 0 || alignment is < 1 or > SlabHeap.LargestAlignment || !BitOperations.IsPow2(alignment))
        {
            HeapChecks.ThrowBadRequest(bytes, alignment);
        }

        // With canaries around it, the block would be aligned for its own size only by chance.
        const int Largest = SlabHeap.LargestNaturalAlignment;
        int natural = bytes == 0
            ? 1
            : 1 << Math.Min(BitOperations.TrailingZeroCount((ulong)bytes), BitOperations.Log2(Largest));
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
    public void Free(HeapThread* thread, byte* address, nint bytes, string file, int line)
    {
        lock (Gate)
        {
            HeapChecks.ThrowIfForeignThread(_heap, thread);
            int site = Intern(file, line);
            ref LargeBlockRecord large = ref Unsafe.NullRef<LargeBlockRecord>();
            if (!_extents.Covers(address))
            {
                large = ref _large.Find(address);
            }

            nint requested;
            if (Unsafe.IsNullRef(ref large))
            {
                BlockRecord* record = _small.Find(address, site, out Span<byte> block);
                requested = record->Requested;
                ThrowIfNotLive(address, record->State, record->CreatedAt, record->DestroyedAt, site);
                ThrowIfWrongLength(address, bytes, requested, record->CreatedAt, site);
                _small.CheckCanaries(block, record, site);
                record->State = BlockState.Quarantined;
                record->DestroyedAt = site;
                block.Slice(record->Lead, record->Requested).Fill(Arena.DeadFill);
                _liveBytes -= block.Length;
            }
            else
            {
                requested = large.Requested;
                ThrowIfNotLive(address, large.State, large.CreatedAt, large.DestroyedAt, site);
                ThrowIfWrongLength(address, bytes, requested, large.CreatedAt, site);
                _large.CheckCanaries(address, large, site);
                _large.Bury(address, ref large, site);
                _liveBytes -= large.DataBytes;
            }

            _liveObjects--;
            _freed++;
            _quarantine.Enqueue((nint)address);
            _quarantinedBytes += requested;
            while (_quarantine.Count > QuarantinedBlocks || _quarantinedBytes > QuarantinedBytes)
            {
                Reclaim(thread, (byte*)_quarantine.Dequeue());
            }
        }
    }

    /// <summary>Lets everything out of quarantine.</summary>
    /// <param name="thread">The calling thread's state, or that of no thread, under the heap's lock.</param>
    public void EmptyQuarantine(HeapThread* thread)
    {
        lock (Gate)
        {
            while (_quarantine.TryDequeue(out nint address))
            {
                Reclaim(thread, (byte*)address);
            }
        }
    }

    /// <summary>Looks at the next slabs in turn, and at the large blocks once a round.</summary>
    /// <exception cref="MemoryCorruptedException">A block was written past an end, or after it was freed.</exception>
    public void Sweep()
    {
        lock (Gate)
        {
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
    }

    /// <summary>Voids what is known of free blocks, where a new slab is made.</summary>
    /// <param name="first">The first address.</param>
    /// <param name="bytes">How many bytes.</param>
    public void Reset(byte* first, nuint bytes) => _small.Reset(first, bytes);

    /// <summary>Voids what is known of free blocks, of a slab that has decommitted pages.</summary>
    public void ResetDecommitted(HeapSlab* slab, int pageShift)
    {
        for (int block = 0; block < slab->Blocks; block++)
        {
            if (SlabPages.IsDecommitted(slab, block, pageShift))
            {
                _small.Reset(slab->First + ((nuint)block * slab->BlockBytes), DebugSlabBlocks.LeastBlock);
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
        lock (Gate)
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

    public void Release() => _small.Release();

    private byte* TryAllocate(
        HeapThread* thread, nint bytes, int alignment, string file, int line, out Refusal refused)
    {
        refused = default;
        lock (Gate)
        {
            HeapChecks.ThrowIfForeignThread(_heap, thread);
            int site = Intern(file, line);
            int lead = Math.Max(Canaries.Fewest, alignment);
            nint total = (lead + bytes + Canaries.Fewest + alignment - 1) & -alignment;
            byte* address = _large.TryAllocateGuarded(bytes, alignment, site, out nint wholeBytes);
            if (address == null)
            {
                byte* block = _heap.TryAllocate(thread, (nuint)total, out refused);
                if (block == null)
                {
                    return null;
                }

                if (total > SizeClasses.Largest)
                {
                    address = _large.Enter(block, lead, bytes, site, out wholeBytes);
                }
                else
                {
                    address = _small.TryEnter(thread, block, lead, bytes, site, out int blockBytes, out refused);
                    wholeBytes = blockBytes;
                    if (address == null)
                    {
                        return null;
                    }
                }
            }

            Canaries.FillNew(address, bytes);
            _liveBytes += wholeBytes;
            _liveObjects++;
            return address;
        }
    }

    /// <summary>The number of a call site; those used lately without another lock.</summary>
    private int Intern(string file, int line)
    {
        ref (string File, int Line, int Site) recent = ref _recentSites[(int)((uint)line % RecentSites)];
        if (recent.Line != line || !ReferenceEquals(recent.File, file))
        {
            recent = (file, line, CallSites.Intern(file, line));
        }

        return recent.Site;
    }

    /// <summary>A block leaves quarantine: its memory is the heap's again.</summary>
    private void Reclaim(HeapThread* thread, byte* address)
    {
        if (!_large.TryReclaim(address, ref _quarantinedBytes))
        {
            _quarantinedBytes -= _small.Reclaim(thread, address);
        }
    }

    private void ThrowIfNotLive(byte* address, BlockState state, int createdAt, int destroyedAt, int site)
    {
        if (state != BlockState.Live)
        {
            throw _heap.Root.Events.Note(new StaleHandleException(
                _heap.Path,
                $"The block at 0x{(nint)address:x} of '{_heap.Path}' is freed already. Created at "
                + $"{CallSites.Describe(createdAt)}, destroyed at {CallSites.Describe(destroyedAt)}, freed again at "
                + $"{CallSites.Describe(site)}."));
        }
    }

    private void ThrowIfWrongLength(byte* address, nint bytes, nint requested, int createdAt, int site)
    {
        if (bytes >= 0 && bytes != requested)
        {
            throw new ArgumentException(
                $"The block at 0x{(nint)address:x} of '{_heap.Path}' has {requested} bytes, and was freed as one of "
                + $"{bytes}. Created at {CallSites.Describe(createdAt)}, freed at {CallSites.Describe(site)}.");
        }
    }
}
