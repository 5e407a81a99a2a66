using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Memory;

/// <summary>
/// What <see cref="CheckLevel.Full"/> adds to a heap. Each block stands between canaries; what is free is filled, waits
/// in quarantine, and must still be filled when it is handed out again; a seeded sample lives between
/// guard pages; every block remembers where it was allocated and freed. Some slabs are swept each frame. Damage is
/// reported once: what was written over is filled in again.
/// <para>One lock for all threads, held around the heap's own.</para>
/// </summary>
internal sealed unsafe class HeapLedger
{
    private const byte Canary = 0xCA;
    private const byte NewFill = 0xCD;
    private const int LeastCanary = 16;

    /// <summary>The least block with canaries; records lie at this stride.</summary>
    private const int LeastBlock = 32;

    private const int RecordsInUnit = HeapSlab.Bytes / LeastBlock;
    private const int QuarantinedBlocks = 1024;
    private const long QuarantinedBytes = 1 << 20;

    /// <summary>What is larger goes back at once.</summary>
    private const nint LargestQuarantined = 256 << 10;

    private const nint LargestGuarded = 64 << 10;
    private const uint GuardOneIn = 512;
    private const int UnitsSweptAFrame = 4;
    private const int RecentSites = 64;

    /// <summary>Large blocks alive at once before their records make garbage, once.</summary>
    private const int LikelyRuns = 1024;

    private readonly Lock _gate = new();
    private readonly SlabHeap _heap;
    private readonly SlabUnits _units;
    private readonly GrowingRange _records;
    private readonly Dictionary<nint, HeapRunRecord> _runs = new(QuarantinedBlocks + LikelyRuns);
    private readonly Queue<nint> _quarantine = new(QuarantinedBlocks + 1);
    private readonly (string File, int Line, int Site)[] _recentSites = new (string, int, int)[RecentSites];
    private readonly nint _pageBytes;
    private long _quarantinedBytes;
    private long _liveObjects;
    private long _liveBytes;
    private long _freed;
    private uint _random = 0x9E3779B9;
    private int _sweptUnit;

    /// <exception cref="OutOfNativeMemoryException">The operating system has no address space for the
    /// records.</exception>
    public HeapLedger(SlabHeap heap, SlabUnits units, nuint bytes)
    {
        _heap = heap;
        _units = units;
        _pageBytes = heap.Root.Pages.PageBytes;
        _records = new GrowingRange(heap, bytes / LeastBlock * (nuint)sizeof(HeapRecord));
    }

    /// <summary>Allocates a block between canaries.</summary>
    /// <exception cref="OutOfNativeMemoryException">No memory. Nothing has changed.</exception>
    /// <exception cref="MemoryCorruptedException">The block about to be handed out was written after it was
    /// freed.</exception>
    public byte* Allocate(HeapThread* thread, nint bytes, int alignment, string file, int line)
    {
        lock (_gate)
        {
            int site = Intern(file, line);
            int lead = Math.Max(LeastCanary, alignment);
            nint total = (lead + bytes + LeastCanary + alignment - 1) & -alignment;
            byte* address = bytes <= LargestGuarded && DrawGuard() ? AllocateGuarded(bytes, alignment, site) : null;
            if (address == null)
            {
                byte* block = ThreadHeap.Allocate(thread, _heap, (nuint)total);
                address = total > SizeClasses.Largest
                    ? EnterRun(block, lead, bytes, site)
                    : EnterBlock(thread, block, lead, bytes, site);
            }

            new Span<byte>(address, (int)Math.Min(bytes, int.MaxValue)).Fill(NewFill);
            _liveObjects++;
            return address;
        }
    }

    /// <summary>Frees a block: it is filled, and waits before it is used again.</summary>
    /// <param name="thread">The calling thread's.</param>
    /// <param name="address">What was allocated.</param>
    /// <param name="bytes">Its length, or -1 where that is not known.</param>
    /// <param name="file">The call site's file.</param>
    /// <param name="line">The call site's line.</param>
    public void Free(HeapThread* thread, byte* address, nint bytes, string file, int line)
    {
        lock (_gate)
        {
            int site = Intern(file, line);
            ref HeapRunRecord run = ref Unsafe.NullRef<HeapRunRecord>();
            if (!_heap.IsInSlab(address))
            {
                run = ref CollectionsMarshal.GetValueRefOrNullRef(_runs, (nint)address);
            }

            nint requested;
            if (Unsafe.IsNullRef(ref run))
            {
                HeapRecord* record = Find(address, site, out Span<byte> block);
                requested = record->Requested;
                ThrowIfNotLive(address, record->Tenancy, record->CreatedAt, record->DestroyedAt, site);
                ThrowIfWrongLength(address, bytes, requested, record->CreatedAt, site);
                CheckCanaries(address, block, record->Lead, requested, record->CreatedAt, site);
                record->Tenancy = HeapTenancy.Quarantined;
                record->DestroyedAt = site;
                block.Slice(record->Lead, record->Requested).Fill(Arena.DeadFill);
                _liveBytes -= block.Length;
            }
            else
            {
                requested = run.Requested;
                ThrowIfNotLive(address, run.Tenancy, run.CreatedAt, run.DestroyedAt, site);
                ThrowIfWrongLength(address, bytes, requested, run.CreatedAt, site);
                CheckRunCanaries(address, run, site);
                run.DestroyedAt = site;
                run.Tenancy = HeapTenancy.Quarantined;
                _liveBytes -= run.DataBytes;
                Bury(address, ref run);
            }

            _liveObjects--;
            _freed++;
            _quarantine.Enqueue((nint)address);
            _quarantinedBytes += requested;
            while (_quarantine.Count > QuarantinedBlocks || _quarantinedBytes > QuarantinedBytes)
            {
                Release(thread, (byte*)_quarantine.Dequeue());
            }
        }
    }

    /// <summary>Lets everything out of quarantine.</summary>
    public void Flush(HeapThread* thread)
    {
        lock (_gate)
        {
            while (_quarantine.TryDequeue(out nint address))
            {
                Release(thread, (byte*)address);
            }
        }
    }

    /// <summary>Looks at the next slabs in turn, and at the large blocks once a round.</summary>
    /// <exception cref="MemoryCorruptedException">A block was written past an end, or after it was freed.</exception>
    public void Sweep()
    {
        lock (_gate)
        {
            int known = (int)(_records.CommittedEnd / (nuint)(RecordsInUnit * sizeof(HeapRecord)));
            int units = Math.Min(_units.Count, known);
            for (int i = 0; i < UnitsSweptAFrame && units > 0; i++)
            {
                _sweptUnit = (_sweptUnit + 1) % units;
                SweepUnit(_sweptUnit);
                if (_sweptUnit == 0)
                {
                    SweepRuns();
                }
            }
        }
    }

    /// <summary>
    /// A new slab takes a place, or pages of one are gone: what was known of free blocks there is void.
    /// </summary>
    /// <param name="first">The first address.</param>
    /// <param name="bytes">How many bytes.</param>
    public void Forget(byte* first, nuint bytes)
    {
        nuint from = (nuint)(first - _units.Base) / LeastBlock;
        nuint end = Math.Min(from + (bytes / LeastBlock), _records.CommittedEnd / (nuint)sizeof(HeapRecord));
        for (nuint i = from; i < end; i++)
        {
            Records[i].Tenancy = HeapTenancy.None;
        }
    }

    /// <summary>What is live is what users hold; what waits in quarantine is not.</summary>
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
        nuint end = _records.CommittedEnd / (nuint)sizeof(HeapRecord);
        for (nuint i = 0; i < end; i++)
        {
            if (Records[i].Tenancy == HeapTenancy.Live)
            {
                counts[Records[i].CreatedAt] = counts.GetValueOrDefault(Records[i].CreatedAt) + 1;
            }
        }

        foreach (HeapRunRecord run in _runs.Values)
        {
            if (run.Tenancy == HeapTenancy.Live)
            {
                counts[run.CreatedAt] = counts.GetValueOrDefault(run.CreatedAt) + 1;
            }
        }

        var sites = new List<LeakSite>(counts.Count);
        foreach ((int site, int count) in counts)
        {
            sites.Add(new LeakSite(CallSites.Describe(site), count));
        }

        sites.Sort((left, right) => right.Objects.CompareTo(left.Objects));
        return sites;
    }

    public void Release() => _records.Release();

    private HeapRecord* Records => (HeapRecord*)_records.Base;

    /// <summary>The number of a call site; those used lately without another lock.</summary>
    private int Intern(string file, int line)
    {
        ref (string File, int Line, int Site) recent = ref _recentSites[line % RecentSites];
        if (recent.Line != line || !ReferenceEquals(recent.File, file))
        {
            recent = (file, line, CallSites.Intern(file, line));
        }

        return recent.Site;
    }

    private byte* EnterBlock(HeapThread* thread, byte* block, int lead, nint bytes, int site)
    {
        nuint index = (nuint)(block - _units.Base) / LeastBlock;
        try
        {
            nuint units = (index / RecordsInUnit) + 1;
            _records.EnsureCommitted(units * RecordsInUnit * (nuint)sizeof(HeapRecord));
        }
        catch (OutOfNativeMemoryException)
        {
            ThreadHeap.Free(thread, _heap, block);
            throw;
        }

        HeapRecord* record = Records + index;
        var whole = new Span<byte>(block, (int)SlabOf(block)->BlockBytes);
        if (record->Tenancy == HeapTenancy.Dead
            && TryFindWrite(whole.Slice(record->Lead, record->Requested), out int at))
        {
            ThreadHeap.Free(thread, _heap, block);
            ThrowWrittenAfterFree(block + record->Lead, at, record->Requested, record->CreatedAt, record->DestroyedAt);
        }

        *record = new HeapRecord
        {
            Requested = (int)bytes,
            Lead = (short)lead,
            Tenancy = HeapTenancy.Live,
            CreatedAt = site,
        };
        whole[..lead].Fill(Canary);
        whole[(lead + (int)bytes)..].Fill(Canary);
        _liveBytes += whole.Length;
        return block + lead;
    }

    private byte* EnterRun(byte* run, int lead, nint bytes, int site)
    {
        nint dataBytes = (nint)_heap.RunBytes(run);
        return Enter(run + lead, bytes, new HeapRunRecord
        {
            Run = (nint)run,
            Data = (nint)run,
            DataBytes = dataBytes,
            Requested = bytes,
            Tenancy = HeapTenancy.Live,
            CreatedAt = site,
        });
    }

    private byte* AllocateGuarded(nint bytes, int alignment, int site)
    {
        nint dataBytes = (Math.Max(bytes, 1) + _pageBytes - 1) / _pageBytes * _pageBytes;
        byte* run = _heap.TryAllocateRun((nuint)(dataBytes + (2 * _pageBytes)));
        if (run == null)
        {
            // A sample can do without.
            return null;
        }

        byte* data = run + _pageBytes;
        _ = _heap.Root.Pages.TryProtect((nint)run, (nuint)_pageBytes, accessible: false);
        _ = _heap.Root.Pages.TryProtect((nint)(data + dataBytes), (nuint)_pageBytes, accessible: false);
        return Enter(data + dataBytes - ((bytes + alignment - 1) & -alignment), bytes, new HeapRunRecord
        {
            Run = (nint)run,
            Data = (nint)data,
            DataBytes = dataBytes,
            Requested = bytes,
            IsGuarded = true,
            Tenancy = HeapTenancy.Live,
            CreatedAt = site,
        });
    }

    private byte* Enter(byte* address, nint bytes, in HeapRunRecord record)
    {
        Before(address, record).Fill(Canary);
        Behind(address, bytes, record).Fill(Canary);
        _runs[(nint)address] = record;
        _liveBytes += record.DataBytes;
        return address;
    }

    private static Span<byte> Before(byte* address, in HeapRunRecord run) =>
        new((byte*)run.Data, (int)((nint)address - run.Data));

    private static Span<byte> Behind(byte* address, nint bytes, in HeapRunRecord run) =>
        new(address + bytes, (int)(run.Data + run.DataBytes - (nint)address - bytes));

    /// <summary>Fills a freed block on pages of its own; between guard pages, it faults from now on.</summary>
    private void Bury(byte* address, ref HeapRunRecord run)
    {
        if (run.Requested <= LargestQuarantined)
        {
            new Span<byte>(address, (int)run.Requested).Fill(Arena.DeadFill);
        }

        if (run.IsGuarded)
        {
            _ = _heap.Root.Pages.TryProtect(run.Data, (nuint)run.DataBytes, accessible: false);
        }
    }

    /// <summary>A block leaves quarantine: its memory is the heap's again.</summary>
    private void Release(HeapThread* thread, byte* address)
    {
        if (_runs.Remove((nint)address, out HeapRunRecord run))
        {
            ReleaseRun(address, run);
            return;
        }

        HeapSlab* slab = SlabOf(address);
        byte* block = address - ((uint)(address - slab->First) % slab->BlockBytes);
        HeapRecord* record = Records + ((nuint)(block - _units.Base) / LeastBlock);
        _quarantinedBytes -= record->Requested;
        record->Tenancy = HeapTenancy.Dead;
        ThreadHeap.Free(thread, _heap, block);
    }

    private void ReleaseRun(byte* address, in HeapRunRecord run)
    {
        _quarantinedBytes -= run.Requested;
        int at = 0;
        bool isDamaged = !run.IsGuarded && run.Requested <= LargestQuarantined
            && TryFindWrite(new Span<byte>(address, (int)run.Requested), out at);
        if (run.IsGuarded)
        {
            _ = _heap.Root.Pages.TryProtect(run.Run, (nuint)(run.DataBytes + (2 * _pageBytes)), accessible: true);
            _heap.FreeRun((byte*)run.Run);
        }
        else
        {
            _heap.FreeLarge((byte*)run.Run);
        }

        if (isDamaged)
        {
            ThrowWrittenAfterFree(address, at, run.Requested, run.CreatedAt, run.DestroyedAt);
        }
    }

    private void SweepUnit(int unit)
    {
        HeapSlab* slab = _units.Table[unit];
        for (uint offset = 0; offset < slab->UsedBytes && slab->BlockBytes != 0; offset += slab->BlockBytes)
        {
            byte* block = slab->First + offset;
            HeapRecord* record = Records + ((nuint)(block - _units.Base) / LeastBlock);
            var whole = new Span<byte>(block, (int)slab->BlockBytes);
            byte* address = block + record->Lead;
            if (record->Tenancy == HeapTenancy.Live)
            {
                CheckCanaries(address, whole, record->Lead, record->Requested, record->CreatedAt, 0);
            }
            else if (record->Tenancy != HeapTenancy.None
                && TryFindWrite(whole.Slice(record->Lead, record->Requested), out int at))
            {
                ThrowWrittenAfterFree(address, at, record->Requested, record->CreatedAt, record->DestroyedAt);
            }
        }
    }

    private void SweepRuns()
    {
        foreach ((nint address, HeapRunRecord run) in _runs)
        {
            if (run.Tenancy == HeapTenancy.Live)
            {
                CheckRunCanaries((byte*)address, run, 0);
            }
        }
    }

    /// <summary>The record of an address that was handed out.</summary>
    /// <exception cref="ArgumentException">It never was.</exception>
    private HeapRecord* Find(byte* address, int site, out Span<byte> block)
    {
        if (_heap.IsInSlab(address))
        {
            HeapSlab* slab = SlabOf(address);
            uint within = (uint)(address - _units.Base) & (HeapSlab.Bytes - 1);
            if (within < slab->UsedBytes)
            {
                byte* start = address - (within % slab->BlockBytes);
                HeapRecord* record = Records + ((nuint)(start - _units.Base) / LeastBlock);
                if ((byte*)(record + 1) <= _records.Base + _records.CommittedEnd
                    && record->Tenancy != HeapTenancy.None
                    && address == start + record->Lead)
                {
                    block = new Span<byte>(start, (int)slab->BlockBytes);
                    return record;
                }
            }
        }

        throw new ArgumentException(
            $"0x{(nint)address:x} is not the start of a block of '{_heap.Path}', so it cannot be freed there."
            + $" Freed at {CallSites.Describe(site)}.");
    }

    private HeapSlab* SlabOf(byte* address) => _units.Table[(address - _units.Base) >> HeapSlab.Shift];

    private bool DrawGuard()
    {
        // Xorshift32 (Marsaglia 2003).
        _random ^= _random << 13;
        _random ^= _random >> 17;
        _random ^= _random << 5;
        return _random % GuardOneIn == 0;
    }

    /// <summary>Finds the first byte that is not the fill of what is dead, and fills it all again.</summary>
    private static bool TryFindWrite(Span<byte> dead, out int at)
    {
        at = dead.IndexOfAnyExcept(Arena.DeadFill);
        if (at >= 0)
        {
            dead.Fill(Arena.DeadFill);
        }

        return at >= 0;
    }

    private void CheckCanaries(byte* address, Span<byte> block, int lead, nint requested, int createdAt, int site)
    {
        CheckBefore(address, block[..lead], requested, createdAt, site);
        CheckBehind(address, block[(lead + (int)requested)..], requested, createdAt, site);
    }

    private void CheckRunCanaries(byte* address, in HeapRunRecord run, int site)
    {
        CheckBefore(address, Before(address, run), run.Requested, run.CreatedAt, site);
        CheckBehind(address, Behind(address, run.Requested, run), run.Requested, run.CreatedAt, site);
    }

    private void CheckBefore(byte* address, Span<byte> canary, nint requested, int createdAt, int site)
    {
        int at = canary.LastIndexOfAnyExcept(Canary);
        if (at >= 0)
        {
            canary.Fill(Canary);
            ThrowOverflowed(address, requested, $"backward: a byte was written {canary.Length - at} before its start",
                createdAt, site);
        }
    }

    private void CheckBehind(byte* address, Span<byte> canary, nint requested, int createdAt, int site)
    {
        int at = canary.IndexOfAnyExcept(Canary);
        if (at >= 0)
        {
            canary.Fill(Canary);
            ThrowOverflowed(address, requested, $"forward: a byte was written {at + 1} past its end", createdAt, site);
        }
    }

    private void ThrowIfNotLive(byte* address, HeapTenancy tenancy, int createdAt, int destroyedAt, int site)
    {
        if (tenancy != HeapTenancy.Live)
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

    [DoesNotReturn]
    private void ThrowOverflowed(byte* address, nint requested, string where, int createdAt, int site) =>
        throw _heap.Root.Events.Note(new MemoryCorruptedException(
            _heap.Path,
            $"The block at 0x{(nint)address:x} of '{_heap.Path}' ({requested} bytes) was overflowed {where}. "
            + "Created at " + CallSites.Describe(createdAt)
            + (site == 0 ? "; found by the sweep." : $", freed at {CallSites.Describe(site)}.")));

    [DoesNotReturn]
    private void ThrowWrittenAfterFree(byte* address, int at, nint requested, int createdAt, int destroyedAt) =>
        throw _heap.Root.Events.Note(new MemoryCorruptedException(
            _heap.Path,
            $"The block at 0x{(nint)address:x} of '{_heap.Path}' was written after it was freed, at byte {at} of "
            + $"{requested}: somebody kept a pointer or a span. Created at {CallSites.Describe(createdAt)}, "
            + $"destroyed at {CallSites.Describe(destroyedAt)}."));
}
