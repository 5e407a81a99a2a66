using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// What <see cref="CheckLevel.Full"/> adds to a slab allocator. Each payload stands between two canaries; what is dead
/// is filled, and must still be so when it is handed out again; the slots destroyed last are quarantined; some objects,
/// chosen by a seeded draw, live on pages of their own against a page that faults; and every slot remembers where its
/// tenant was created and destroyed. A few slots are swept each frame, so that damage shows before its owner is touched.
/// Damage is reported once: what was written over is filled in again.
/// <para>A slot is: header, canary, payload, canary. The header lies where the cache line is needed anyway.</para>
/// </summary>
internal sealed unsafe class SlabInspector
{
    /// <summary>How many destroyed slots an allocator that reclaims at once holds back.</summary>
    public const int QuarantinedSlots = 256;

    private const byte Canary = 0xCA;
    private const ulong CanaryWord = 0xCACACACACACACACA;
    private const int SlotsSweptAFrame = 256;

    private readonly SlabAllocator _owner;
    private readonly GuardCells _guards;
    private readonly int _payloadBytes;
    private readonly int _frontBytes;
    private int _sweepFrom;

    public SlabInspector(SlabAllocator owner, int payloadBytes, int alignment)
    {
        _owner = owner;
        _payloadBytes = payloadBytes;
        _frontBytes = FrontBytes(alignment);
        _guards = new GuardCells(owner, payloadBytes, alignment, owner.FirstGeneration);
    }

    private enum Tenancy : byte
    {
        Dead,
        Live,
        Waiting,
    }

    /// <summary>Bytes from slot to slot with room for header and canaries.</summary>
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
            new Span<byte>(_owner.SlotAddress(slot), _owner.SlotBytes).Fill(Canary);
            new Span<byte>(Home(slot), _payloadBytes).Fill(Arena.DeadFill);
            *HeaderOf(slot) = default;
        }
    }

    /// <summary>Where a slot's object is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte* Payload(uint slot) =>
        HeaderOf((int)slot)->Cell is > 0 and int cell ? (byte*)_guards.AddressOf(cell - 1) : Home((int)slot);

    /// <summary>Where a slot's object is, for its user: notes that the object was touched.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte* Touch(uint slot)
    {
        HeaderOf((int)slot)->TouchedFrame = (uint)_owner.Root.FrameIndex;
        return Payload(slot);
    }

    /// <summary>The slot of an address that an allocator of blocks handed out, or -1.</summary>
    public int SlotOf(nint address)
    {
        nint offset = address - (nint)Home(0);
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
        Header* header = HeaderOf((int)slot);
        header->CreatedAt = site;
        header->DestroyedAt = 0;
        header->CreatedFrame = (uint)_owner.Root.FrameIndex;
        header->TouchedFrame = header->CreatedFrame;
        header->Tenancy = Tenancy.Live;
        header->Cell = _guards.TryTake((int)slot, out int cell) ? cell + 1 : 0;
    }

    /// <summary>A slot's object is about to end.</summary>
    /// <exception cref="MemoryCorruptedException">Its canaries were written. The object is as it was.</exception>
    public void CheckBeforeDestroy(uint slot) => CheckCanaries((int)slot);

    /// <summary>A slot's object has ended.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="site">Where.</param>
    /// <param name="stillRead">A frame in flight may read it: the fill waits until it is reclaimed.</param>
    public void Destroy(uint slot, int site, bool stillRead)
    {
        Header* header = HeaderOf((int)slot);
        header->DestroyedAt = site;
        header->Tenancy = Tenancy.Waiting;
        if (!stillRead)
        {
            Bury((int)slot);
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
        int slots = _owner.SlotCount;
        int end = Math.Min(_sweepFrom + SlotsSweptAFrame, slots);
        for (int slot = _sweepFrom; slot < end; slot++)
        {
            if (!_owner.IsColdSlot(slot))
            {
                CheckCanaries(slot);
                if (HeaderOf(slot)->Tenancy == Tenancy.Dead)
                {
                    CheckDead(slot);
                }
            }
        }

        _sweepFrom = end >= slots ? 0 : end;
    }

    /// <summary>Where a slot's last tenant was created and destroyed, as the end of a sentence.</summary>
    public string Describe(uint slot)
    {
        if (slot >= (uint)_owner.SlotCount || _owner.IsColdSlot((int)slot) || HeaderOf((int)slot)->CreatedAt == 0)
        {
            return string.Empty;
        }

        Header* header = HeaderOf((int)slot);
        string created = $" Created at {CallSites.Describe(header->CreatedAt)}";
        return header->DestroyedAt == 0
            ? created + "."
            : $"{created}, destroyed at {CallSites.Describe(header->DestroyedAt)}.";
    }

    /// <summary>Where the objects still alive were created, most frequent first.</summary>
    public IReadOnlyList<LeakSite> LiveSites()
    {
        var counts = new Dictionary<int, int>();
        for (int slot = 0; slot < _owner.SlotCount; slot++)
        {
            if (!_owner.IsColdSlot(slot) && HeaderOf(slot)->Tenancy == Tenancy.Live)
            {
                int site = HeaderOf(slot)->CreatedAt;
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
        if (_owner.IsColdSlot(slot) || HeaderOf(slot)->CreatedAt == 0)
        {
            return SlotOrigin.Unknown;
        }

        Header* header = HeaderOf(slot);
        return new SlotOrigin(
            CallSites.Describe(header->CreatedAt),
            header->DestroyedAt == 0 ? null : CallSites.Describe(header->DestroyedAt),
            header->CreatedFrame,
            header->TouchedFrame);
    }

    /// <summary>Where the objects still alive were created, each place once.</summary>
    /// <returns>How many places.</returns>
    public int CopyCallSites(Span<CallSiteUse> uses)
    {
        int count = 0;
        int recent = 0;
        for (int slot = 0; slot < _owner.SlotCount; slot++)
        {
            if (_owner.IsColdSlot(slot) || HeaderOf(slot)->Tenancy != Tenancy.Live)
            {
                continue;
            }

            // Neighbours were often created at one place, so the place of the last is tried first.
            string place = CallSites.Describe(HeaderOf(slot)->CreatedAt);
            if (recent >= count || !ReferenceEquals(uses[recent].Place, place))
            {
                recent = 0;
                while (recent < count && !ReferenceEquals(uses[recent].Place, place))
                {
                    recent++;
                }
            }

            if (recent == count && count < uses.Length)
            {
                uses[count++] = new CallSiteUse(place, 0, long.MaxValue, long.MaxValue);
            }

            ref CallSiteUse use = ref uses[Math.Min(recent, uses.Length - 1)];
            long oldest = Math.Min(use.OldestFrame, HeaderOf(slot)->CreatedFrame);
            long untouched = Math.Min(use.UntouchedFrame, HeaderOf(slot)->TouchedFrame);
            use = use with { Objects = use.Objects + 1, OldestFrame = oldest, UntouchedFrame = untouched };
        }

        return count;
    }

    public void Release() => _guards.Release();

    /// <summary>Header and first canary, rounded up so that the payload behind them is aligned.</summary>
    private static int FrontBytes(int alignment)
    {
        int unit = Math.Max(alignment, sizeof(ulong));
        return (sizeof(Header) + sizeof(ulong) + unit - 1) / unit * unit;
    }

    private Header* HeaderOf(int slot) => (Header*)_owner.SlotAddress(slot);

    private byte* Home(int slot) => _owner.SlotAddress(slot) + _frontBytes;

    private void Bury(int slot)
    {
        Header* header = HeaderOf(slot);
        if (header->Cell > 0)
        {
            _guards.Return(header->Cell - 1);
            header->Cell = 0;
        }
        else
        {
            new Span<byte>(Home(slot), _payloadBytes).Fill(Arena.DeadFill);
        }

        header->Tenancy = Tenancy.Dead;
    }

    private void CheckDead(int slot)
    {
        var payload = new Span<byte>(Home(slot), _payloadBytes);
        int damaged = payload.IndexOfAnyExcept(Arena.DeadFill);
        if (damaged >= 0)
        {
            payload.Fill(Arena.DeadFill);
            ThrowDamaged(slot, $"was written after it was destroyed, at byte {damaged} of {_payloadBytes}: somebody "
                + "kept a reference or a span");
        }
    }

    /// <summary>Checks the words next to the payload; looks byte by byte only at damage.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CheckCanaries(int slot)
    {
        byte* payload = Home(slot);
        if (Unsafe.ReadUnaligned<ulong>(payload - sizeof(ulong)) != CanaryWord
            || Unsafe.ReadUnaligned<ulong>(payload + _payloadBytes) != CanaryWord)
        {
            ThrowOverflowed(slot);
        }
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

    /// <summary>What a slot remembers of its tenant.</summary>
    private struct Header
    {
        public int CreatedAt;
        public int DestroyedAt;
        public uint CreatedFrame;
        public uint TouchedFrame;

        /// <summary>The cell that the object lives in, plus one; 0 for none.</summary>
        public int Cell;
        public Tenancy Tenancy;
    }
}
