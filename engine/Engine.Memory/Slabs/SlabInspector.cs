using System.Diagnostics.CodeAnalysis;

namespace Engine.Memory;

/// <summary>
/// What <see cref="CheckLevel.Full"/> adds to a slab allocator. Each payload stands between two canaries; what is dead
/// is filled, and must still be so when it is handed out again; the slots destroyed last are quarantined; some objects,
/// chosen by a seeded draw, live on pages of their own against a page that faults; and every slot remembers where its
/// tenant was created and destroyed. A few slots are swept each frame, so that damage shows before its owner is touched.
/// Damage is reported once: what was written over is filled in again.
/// </summary>
internal sealed unsafe class SlabInspector
{
    /// <summary>How many destroyed slots an allocator that reclaims at once holds back.</summary>
    public const int QuarantinedSlots = 256;

    private const byte Canary = 0xCA;
    private const int SlotsSweptAFrame = 256;

    private readonly SlabAllocator _owner;
    private readonly AddressRange _recordRange;
    private readonly GuardCells _guards;
    private readonly int _payloadBytes;
    private readonly int _canaryBytes;
    private int _sweepFrom;
    private int _records;

    public SlabInspector(SlabAllocator owner, int payloadBytes, int alignment, int maximumCount)
    {
        _owner = owner;
        _payloadBytes = payloadBytes;
        _canaryBytes = CanaryBytes(alignment);
        _recordRange = new AddressRange(owner, (nuint)maximumCount * (nuint)sizeof(Record));
        _guards = new GuardCells(owner, payloadBytes, alignment, owner.FirstGeneration);
    }

    private enum Tenancy : byte
    {
        Dead,
        Live,
        Waiting,
    }

    private Record* Records => (Record*)_recordRange.Base;

    /// <summary>Bytes from slot to slot with room for the canaries.</summary>
    public static int SlotBytes(int payloadBytes, int alignment)
    {
        int canary = CanaryBytes(alignment);
        return ((payloadBytes + canary - 1) / canary * canary) + (2 * canary);
    }

    /// <summary>Makes room for the records of slots.</summary>
    /// <exception cref="OutOfNativeMemoryException">No memory. Nothing has changed.</exception>
    public void Commit(int slots) => _recordRange.EnsureCommitted((nuint)slots * (nuint)sizeof(Record));

    /// <summary>Prepares slots that nobody had, or whose pages had gone.</summary>
    public void AddSlots(int first, int end)
    {
        for (int slot = first; slot < end; slot++)
        {
            Span<byte> whole = Slot(slot);
            whole.Fill(Canary);
            whole.Slice(_canaryBytes, _payloadBytes).Fill(Arena.DeadFill);
            Records[slot].Payload = (nint)(_owner.SlotAddress(slot) + _canaryBytes);
            Records[slot].Tenancy = Tenancy.Dead;
        }

        _records = Math.Max(_records, end);
    }

    /// <summary>Where a slot's object is.</summary>
    public byte* Payload(uint slot) => (byte*)Records[slot].Payload;

    /// <summary>The slot of an address that an allocator of blocks handed out, or -1.</summary>
    public int SlotOf(nint address)
    {
        nint offset = address - (nint)_owner.SlotAddress(0) - _canaryBytes;
        if (offset >= 0 && offset < (nint)_owner.SlotCount * _owner.SlotBytes)
        {
            return offset % _owner.SlotBytes == 0 ? (int)(offset / _owner.SlotBytes) : -1;
        }

        return _guards.SlotOf(address);
    }

    /// <summary>A slot is handed out.</summary>
    /// <exception cref="MemoryCorruptedException">It was written while nobody owned it.</exception>
    public void Create(uint slot, int site)
    {
        CheckCanaries((int)slot);
        CheckDead((int)slot);
        ref Record record = ref Records[slot];
        if (_guards.TryTake((int)slot, out nint guarded))
        {
            record.Payload = guarded;
        }

        record.Tenancy = Tenancy.Live;
        record.CreatedAt = site;
        record.DestroyedAt = 0;
    }

    /// <summary>A slot's object ends.</summary>
    /// <exception cref="MemoryCorruptedException">Its canaries were written. The object is as it was.</exception>
    public void CheckBeforeDestroy(uint slot) => CheckCanaries((int)slot);

    /// <summary>A slot's object has ended.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="site">Where.</param>
    /// <param name="stillRead">A frame in flight may read it: the fill waits until it is reclaimed.</param>
    public void Destroy(uint slot, int site, bool stillRead)
    {
        ref Record record = ref Records[slot];
        record.DestroyedAt = site;
        record.Tenancy = Tenancy.Waiting;
        if (!stillRead)
        {
            Bury((int)slot);
        }
    }

    /// <summary>Slots are about to go back to the free list: those still readable until now are filled.</summary>
    public void Bury(ReadOnlySpan<ulong> handles)
    {
        foreach (ulong packed in handles)
        {
            if (Records[(uint)packed].Tenancy == Tenancy.Waiting)
            {
                Bury((int)(uint)packed);
            }
        }
    }

    /// <summary>Looks at the next slots in turn.</summary>
    /// <exception cref="MemoryCorruptedException">One was written past its end, or after its destruction.</exception>
    public void Sweep()
    {
        int end = Math.Min(_sweepFrom + SlotsSweptAFrame, _records);
        for (int slot = _sweepFrom; slot < end; slot++)
        {
            if (!_owner.IsColdSlot(slot))
            {
                CheckCanaries(slot);
                if (Records[slot].Tenancy == Tenancy.Dead)
                {
                    CheckDead(slot);
                }
            }
        }

        _sweepFrom = end >= _records ? 0 : end;
    }

    /// <summary>Where a slot's last tenant came and went, as the end of a sentence.</summary>
    public string Describe(uint slot)
    {
        if (slot >= (uint)_records || Records[slot].CreatedAt == 0)
        {
            return string.Empty;
        }

        string created = $" Created at {CallSites.Describe(Records[slot].CreatedAt)}";
        return Records[slot].Tenancy == Tenancy.Live || Records[slot].DestroyedAt == 0
            ? created + "."
            : $"{created}, destroyed at {CallSites.Describe(Records[slot].DestroyedAt)}.";
    }

    /// <summary>Where the objects still alive were created, most frequent first.</summary>
    public IReadOnlyList<LeakSite> LiveSites()
    {
        var counts = new Dictionary<int, int>();
        for (int slot = 0; slot < _records; slot++)
        {
            if (Records[slot].Tenancy == Tenancy.Live)
            {
                counts[Records[slot].CreatedAt] = counts.GetValueOrDefault(Records[slot].CreatedAt) + 1;
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

    public void Release()
    {
        _recordRange.Release();
        _guards.Release();
    }

    private static int CanaryBytes(int alignment) => Math.Max(16, alignment);

    private Span<byte> Slot(int slot) => new(_owner.SlotAddress(slot), _owner.SlotBytes);

    private void Bury(int slot)
    {
        ref Record record = ref Records[slot];
        nint home = (nint)(_owner.SlotAddress(slot) + _canaryBytes);
        if (record.Payload != home)
        {
            _guards.Return(record.Payload);
            record.Payload = home;
        }

        new Span<byte>((byte*)home, _payloadBytes).Fill(Arena.DeadFill);
        record.Tenancy = Tenancy.Dead;
    }

    private void CheckDead(int slot)
    {
        int damaged = Slot(slot).Slice(_canaryBytes, _payloadBytes).IndexOfAnyExcept(Arena.DeadFill);
        if (damaged >= 0)
        {
            Slot(slot).Slice(_canaryBytes, _payloadBytes).Fill(Arena.DeadFill);
            ThrowDamaged(slot, $"was written after it was destroyed, at byte {damaged} of {_payloadBytes}: somebody "
                + "kept a reference or a span");
        }
    }

    private void CheckCanaries(int slot)
    {
        Span<byte> whole = Slot(slot);
        int before = whole[.._canaryBytes].LastIndexOfAnyExcept(Canary);
        if (before >= 0)
        {
            whole[.._canaryBytes].Fill(Canary);
            ThrowDamaged(slot, $"was overflowed backward: a byte was written {_canaryBytes - before} before its start");
        }

        int behind = whole[(_canaryBytes + _payloadBytes)..].IndexOfAnyExcept(Canary);
        if (behind >= 0)
        {
            whole[(_canaryBytes + _payloadBytes)..].Fill(Canary);
            ThrowDamaged(slot, $"was overflowed: a byte was written {behind + 1} past its end");
        }
    }

    [DoesNotReturn]
    private void ThrowDamaged(int slot, string what) => throw new MemoryCorruptedException(
        _owner.Path, $"Slot #{slot} of '{_owner.Path}' {what}.{Describe((uint)slot)}");

    private struct Record
    {
        public nint Payload;
        public int CreatedAt;
        public int DestroyedAt;
        public Tenancy Tenancy;
    }
}
