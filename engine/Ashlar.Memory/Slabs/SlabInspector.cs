using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// What <see cref="CheckLevel.Full"/> adds to a slab allocator. Each payload stands between two canaries; what is dead
/// is filled at its ends, and must still be so when it is handed out again; the slots destroyed last are quarantined;
/// some objects, chosen by a seeded draw, live on pages of their own against a page that faults; and every slot remembers
/// where its tenant was created and destroyed. A few slots are swept each frame, so that damage shows before its owner is
/// touched. Damage is reported once: what was written over is filled in again.
/// <para>A slot is: canary, payload, canary, so that a small one lies in one cache line. Its record lies in the table of
/// generations, where destroying reads and writes anyway.</para>
/// </summary>
internal sealed unsafe class SlabInspector
{
    /// <summary>How many destroyed slots an allocator that reclaims at once holds back.</summary>
    public const int QuarantinedSlots = 256;

    private const byte Canary = 0xCA;
    private const ulong CanaryWord = 0xCACACACACACACACA;
    private const int SlotsSweptAFrame = 256;

    private readonly SlabAllocator _owner;
    private readonly MemorySystem _root;
    private readonly GuardCells _guards;
    private readonly SlotRecord* _records;
    private readonly byte* _firstHome;
    private readonly int _slotBytes;
    private readonly int _payloadBytes;
    private CallSiteCache _creations;
    private CallSiteCache _destructions;
    private GuardSample _sample;
    private int _sweepFrom;

    /// <param name="owner">The allocator, whose tables exist by now.</param>
    /// <param name="records">Those of its slots.</param>
    /// <param name="alignment">Of the payload.</param>
    public SlabInspector(SlabAllocator owner, SlotRecord* records, int alignment)
    {
        _owner = owner;
        _root = owner.Root;
        _records = records;
        _firstHome = owner.SlotAddress(0) + FrontBytes(alignment);
        _slotBytes = owner.SlotBytes;
        _payloadBytes = owner.PayloadBytes;
        _guards = new GuardCells(owner, _payloadBytes, alignment);
        _sample = new GuardSample(owner.FirstGeneration);
    }

    /// <summary>Bytes from slot to slot with room for canaries.</summary>
    public static int SlotBytes(int payloadBytes, int alignment)
    {
        int front = FrontBytes(alignment);
        return front + ((payloadBytes + sizeof(ulong) + front - 1) / front * front);
    }

    /// <summary>Prepares slots that are new, or whose pages were decommitted.</summary>
    public void AddSlots(int first, int end)
    {
        for (int slot = first; slot < end; slot++)
        {
            byte* home = Home(slot);
            WriteCanaries(home);
            DeadFill.Write(home, _payloadBytes);
            _records[slot].Reset();
        }
    }

    /// <summary>Where a slot's object is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte* Payload(uint slot)
    {
        ref SlotRecord record = ref _records[slot];
        return record.IsGuarded ? (byte*)_guards.AddressOf(record.Cell) : Home((int)slot);
    }

    /// <summary>Where a slot's object is, for its user: notes that the object was touched.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte* Touch(uint slot)
    {
        _records[slot].TouchedFrame = (uint)_root.FrameIndex;
        return Payload(slot);
    }

    /// <summary>The slot of an address that an allocator of blocks handed out, or -1.</summary>
    public int SlotOf(nint address)
    {
        nint offset = address - (nint)_firstHome;
        if (offset >= 0 && offset < (nint)_owner.SlotCount * _slotBytes)
        {
            return offset % _slotBytes == 0 ? (int)(offset / _slotBytes) : -1;
        }

        return _guards.SlotOf(address);
    }

    /// <summary>A slot is handed out.</summary>
    /// <returns>Where its object is.</returns>
    /// <exception cref="MemoryCorruptedException">It was written while nobody owned it.</exception>
    public byte* Create(uint slot, string file, int line)
    {
        byte* home = Home((int)slot);
        if (!AreCanariesWhole(home))
        {
            ThrowOverflowed((int)slot);
        }

        if (!DeadFill.IsWhole(home, _payloadBytes))
        {
            ThrowWritten((int)slot);
        }

        _records[slot].Begin(_creations.NumberOf(file, line), _root.FrameIndex);
        return _sample.Takes() ? Guard((int)slot) : home;
    }

    /// <summary>A slot's object is about to end.</summary>
    /// <exception cref="MemoryCorruptedException">Its canaries were written. The object is as it was.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CheckBeforeDestroy(uint slot)
    {
        if (!AreCanariesWhole(Home((int)slot)))
        {
            ThrowOverflowed((int)slot);
        }
    }

    /// <summary>A slot's object has ended.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="file">Where.</param>
    /// <param name="line">In which line.</param>
    /// <param name="stillRead">A frame in flight may read it: the fill waits until it is reclaimed.</param>
    public void Destroy(uint slot, string file, int line, bool stillRead)
    {
        int site = _destructions.NumberOf(file, line);
        ref SlotRecord record = ref _records[slot];
        if (record.IsGuarded)
        {
            EndGuarded((int)slot, site, stillRead);
        }
        else if (stillRead)
        {
            record.End(Tenancy.Waiting, site);
        }
        else
        {
            record.End(Tenancy.Dead, site);
            DeadFill.Write(Home((int)slot), _payloadBytes);
        }
    }

    /// <summary>Slots that frames in flight could read until now are about to be reclaimed.</summary>
    public void Bury(ReadOnlySpan<ulong> handles)
    {
        foreach (ulong packed in handles)
        {
            Bury((int)(uint)packed);
        }
    }

    /// <summary>Looks at the next slots in turn.</summary>
    /// <exception cref="MemoryCorruptedException">One was written past its end, or after its destruction.</exception>
    public void Sweep()
    {
        _sample.BeginFrame();
        int slots = _owner.SlotCount;
        int end = Math.Min(_sweepFrom + SlotsSweptAFrame, slots);
        for (int slot = _sweepFrom; slot < end; slot++)
        {
            if (!_owner.IsColdSlot(slot))
            {
                if (!AreCanariesWhole(Home(slot)))
                {
                    ThrowOverflowed(slot);
                }

                if (_records[slot].Tenancy == Tenancy.Dead && !DeadFill.IsWhole(Home(slot), _payloadBytes))
                {
                    ThrowWritten(slot);
                }
            }
        }

        _sweepFrom = end >= slots ? 0 : end;
    }

    /// <summary>Where a slot's last tenant was created and destroyed, as the end of a sentence.</summary>
    public string Describe(uint slot)
    {
        if (slot >= (uint)_owner.SlotCount || _owner.IsColdSlot((int)slot) || _records[slot].CreatedAt == 0)
        {
            return string.Empty;
        }

        string created = $" Created at {CallSites.Describe(_records[slot].CreatedAt)}";
        int destroyedAt = DestroyedAt((int)slot);
        return destroyedAt == 0
            ? created + "."
            : $"{created}, destroyed at {CallSites.Describe(destroyedAt)}.";
    }

    /// <summary>Where the objects still alive were created, most frequent first.</summary>
    public IReadOnlyList<LeakSite> LiveSites()
    {
        var counts = new Dictionary<int, int>();
        for (int slot = 0; slot < _owner.SlotCount; slot++)
        {
            if (_records[slot].Tenancy == Tenancy.Live)
            {
                int site = _records[slot].CreatedAt;
                counts[site] = counts.GetValueOrDefault(site) + 1;
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

    /// <summary>Where a slot's last tenant was created and destroyed.</summary>
    public SlotOrigin OriginOf(int slot)
    {
        SlotRecord record = _records[slot];
        if (_owner.IsColdSlot(slot) || record.CreatedAt == 0)
        {
            return SlotOrigin.Unknown;
        }

        int destroyedAt = DestroyedAt(slot);
        return new SlotOrigin(
            CallSites.Describe(record.CreatedAt),
            destroyedAt == 0 ? null : CallSites.Describe(destroyedAt),
            record.CreatedFrame(_root.FrameIndex),
            record.TouchedFrame);
    }

    /// <summary>Where the objects still alive were created, each place once.</summary>
    /// <returns>How many places.</returns>
    public int CopyCallSites(Span<CallSiteUse> uses)
    {
        int count = 0;
        int recent = 0;
        for (int slot = 0; slot < _owner.SlotCount; slot++)
        {
            SlotRecord record = _records[slot];
            if (record.Tenancy != Tenancy.Live)
            {
                continue;
            }

            // Neighbours were often created at one place, so the place of the last is tried first.
            recent = CallSiteUses.IndexOf(uses, ref count, record.CreatedAt, recent);
            CallSiteUses.Add(
                ref uses[recent], 1, _payloadBytes, record.CreatedFrame(_root.FrameIndex), record.TouchedFrame);
        }

        return count;
    }

    public void Release() => _guards.Release();

    /// <summary>The first canary, rounded up so that the payload behind it is aligned.</summary>
    private static int FrontBytes(int alignment) => Math.Max(alignment, sizeof(ulong));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* Home(int slot) => _firstHome + ((nint)slot * _slotBytes);

    /// <summary>Where a slot's last tenant was destroyed; 0 while it lives.</summary>
    private int DestroyedAt(int slot) => _records[slot].IsGuarded
        ? _guards.DestroyedAt(_records[slot].Cell)
        : _records[slot].DestroyedAt;

    /// <summary>An object of the sample moves into a cell, if there is one for it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte* Guard(int slot)
    {
        if (!_guards.TryTake(slot, out int cell))
        {
            return Home(slot);
        }

        _records[slot].Guard(cell);
        return (byte*)_guards.AddressOf(cell);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EndGuarded(int slot, int site, bool stillRead)
    {
        _guards.DestroyedAt(_records[slot].Cell) = site;
        _records[slot].Become(Tenancy.Waiting);
        if (!stillRead)
        {
            Bury(slot);
        }
    }

    /// <summary>Nobody may read a slot's last tenant any more.</summary>
    private void Bury(int slot)
    {
        ref SlotRecord record = ref _records[slot];
        if (record.IsGuarded)
        {
            int cell = record.Cell;
            record.End(Tenancy.Dead, _guards.DestroyedAt(cell));
            _guards.Return(cell);
        }
        else
        {
            record.Become(Tenancy.Dead);
            DeadFill.Write(Home(slot), _payloadBytes);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteCanaries(byte* home)
    {
        Unsafe.WriteUnaligned(home - sizeof(ulong), CanaryWord);
        Unsafe.WriteUnaligned(home + _payloadBytes, CanaryWord);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool AreCanariesWhole(byte* home) =>
        (Unsafe.ReadUnaligned<ulong>(home - sizeof(ulong)) ^ CanaryWord
            | Unsafe.ReadUnaligned<ulong>(home + _payloadBytes) ^ CanaryWord) == 0;

    [DoesNotReturn]
    private void ThrowWritten(int slot)
    {
        nint at = DeadFill.FindWrite(Home(slot), _payloadBytes);
        ThrowDamaged(slot, $"was written after it was destroyed, at byte {at} of {_payloadBytes}: somebody kept a "
            + "reference or a span");
    }

    [DoesNotReturn]
    private void ThrowOverflowed(int slot)
    {
        var front = new Span<byte>(Home(slot) - sizeof(ulong), sizeof(ulong));
        var behind = new Span<byte>(Home(slot) + _payloadBytes, sizeof(ulong));
        int before = front.LastIndexOfAnyExcept(Canary);
        int after = behind.IndexOfAnyExcept(Canary);
        front.Fill(Canary);
        behind.Fill(Canary);
        ThrowDamaged(slot, after >= 0
            ? $"was overflowed: a byte was written {after + 1} past its end"
            : $"was overflowed backward: a byte was written {sizeof(ulong) - before} before its start");
    }

    [DoesNotReturn]
    private void ThrowDamaged(int slot, string what) => throw _owner.Root.Events.Note(new MemoryCorruptedException(
        _owner.Path, $"Slot #{slot} of '{_owner.Path}' {what}.{Describe((uint)slot)}"));
}
