using System.Diagnostics.CodeAnalysis;

namespace Engine.Memory;

/// <summary>
/// Slots of one size in one address range: what <see cref="SlabPool{T}"/> and <see cref="BlockPool"/> share. A slot's
/// address is <c>base + index × stride</c>; a table of generations and the free list lie in ranges of their own, so an
/// overflow cannot corrupt them. The free list is a contiguous stack of ready-made next handles: creating pops one and
/// touches neither slot nor table. The shape is that of the slot map (Allan Deutsch, CppCon 2017).
/// <para>Costs 12 bytes a slot beyond the slot itself (20 with <see cref="ReclaimPolicy.AfterFramesInFlight"/>).
/// Belongs to one thread at a time.</para>
/// </summary>
public abstract unsafe class SlabAllocator : Allocator
{
    /// <summary>Most slots of one allocator.</summary>
    public const int LargestCount = 1 << 28;

    /// <summary>A generation that no handle has: a slot that reaches it is retired.</summary>
    internal const uint LastGeneration = uint.MaxValue;

    /// <summary>Added to a packed handle, gives the handle of the slot's next tenant.</summary>
    internal const ulong NextGeneration = 1UL << 32;

    private const int SlabBytes = 64 << 10;

    private readonly AddressRange? _slotRange;
    private readonly AddressRange? _generationRange;
    private readonly AddressRange? _freeRange;
    private readonly AddressRange? _waitingRange;
    private readonly int[] _waitingAtFrameStart = [];
    private readonly int _slotsPerSlab;

    private protected SlabAllocator(
        Allocator parent, string name, int slotBytes, int maximumCount, ReclaimPolicy reclaim)
        : base(parent, name, AllocatorKind.Slab)
    {
        try
        {
            if (maximumCount is < 1 or > LargestCount)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(maximumCount), maximumCount, $"Use 1 to {LargestCount} slots.");
            }

            if (!Enum.IsDefined(reclaim))
            {
                throw new ArgumentOutOfRangeException(nameof(reclaim), reclaim, "Use a named policy.");
            }

            SlotBytes = slotBytes;
            MaximumCount = maximumCount;
            ReclaimPolicy = reclaim;
            _slotsPerSlab = Math.Max(1, SlabBytes / slotBytes);

            // Generations start at a place of the allocator's own, so that a handle of another pool is stale here.
            FirstGeneration = 1 + (((uint)parent.Root.NextOrdinal() * 0x9E3779B1u) >> 1);

            _slotRange = new AddressRange(this, (nuint)maximumCount * (nuint)slotBytes);
            _generationRange = new AddressRange(this, (nuint)maximumCount * sizeof(uint));
            _freeRange = new AddressRange(this, (nuint)sizeof(SlabState) + ((nuint)maximumCount * sizeof(ulong)));
            _freeRange.EnsureCommitted((nuint)sizeof(SlabState));

            Slots = _slotRange.Base;
            Generations = (uint*)_generationRange.Base;
            State = (SlabState*)_freeRange.Base;
            Free = (ulong*)(_freeRange.Base + sizeof(SlabState));
            Destroyed = Free;
            DestroyedCount = &State->FreeCount;
            if (reclaim == ReclaimPolicy.AfterFramesInFlight)
            {
                _waitingAtFrameStart = new int[Root.Options.FramesInFlight];
                _waitingRange = new AddressRange(this, (nuint)maximumCount * sizeof(ulong));
                Destroyed = (ulong*)_waitingRange.Base;
                DestroyedCount = &State->WaitingCount;
            }
        }
        catch
        {
            Abandon();
            throw;
        }
    }

    /// <summary>Objects alive: created and not destroyed.</summary>
    public int Count => State->SlotCount - State->FreeCount - State->WaitingCount - State->RetiredCount;

    /// <summary>Objects destroyed whose slots are not reclaimed yet.</summary>
    public int WaitingCount => State->WaitingCount;

    /// <summary>Slots on the free list.</summary>
    public int FreeCount => State->FreeCount;

    /// <summary>Slots that exist, in whatever state.</summary>
    public int SlotCount => State->SlotCount;

    /// <summary>Slots whose generations ran out and which are never used again.</summary>
    public int RetiredCount => State->RetiredCount;

    /// <summary>Most slots it can have.</summary>
    public int MaximumCount { get; }

    /// <summary>Bytes from one slot to the next.</summary>
    public int SlotBytes { get; }

    /// <summary>When destroyed storage is reclaimed.</summary>
    public ReclaimPolicy ReclaimPolicy { get; }

    internal override bool HoldsObjects => true;

    /// <summary>The generation of every slot's first tenant.</summary>
    private protected uint FirstGeneration { get; }

    /// <summary>Destroyed slots wait for a frame boundary.</summary>
    private protected bool IsDeferred => _waitingRange is not null;

    private protected byte* Slots { get; private set; }

    private protected uint* Generations { get; private set; }

    private protected ulong* Free { get; private set; }

    private protected SlabState* State { get; private set; }

    /// <summary>Where a destroyed slot's next handle is pushed: the free list itself, or the list of those waiting.</summary>
    private protected ulong* Destroyed { get; private set; }

    /// <summary>How many are pushed there.</summary>
    private protected int* DestroyedCount { get; private set; }

    /// <summary>Commits slots ahead, so that creating that many more grows nothing and cannot fail.</summary>
    /// <param name="count">Slots to have free; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory for them. Nothing has changed.</exception>
    public void Reserve(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        if (count > State->FreeCount)
        {
            AddSlots(count - State->FreeCount);
        }
    }

    /// <summary>
    /// Reclaims everything that waits, without waiting for the frames in flight: for a loading screen, when nothing
    /// else is reading.
    /// </summary>
    public void ReclaimNow()
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        if (_waitingRange is not null)
        {
            Reclaim(State->WaitingCount);
            Array.Clear(_waitingAtFrameStart);
        }
    }

    internal override void AdvanceFrame()
    {
        int[] starts = _waitingAtFrameStart;
        if (starts.Length == 0)
        {
            return;
        }

        // starts[i] is how many of those waiting now were destroyed before the frame i + 1 frames ago began.
        for (int i = starts.Length - 1; i > 0; i--)
        {
            starts[i] = starts[i - 1];
        }

        starts[0] = State->WaitingCount;
        int due = starts[^1];
        int budget = Root.Options.ReclaimObjectsPerFrame;
        int count = budget == 0 ? due : Math.Min(due, budget);
        Reclaim(count);
        for (int i = 0; i < starts.Length; i++)
        {
            starts[i] -= count;
        }
    }

    internal override void Refresh()
    {
        ref AllocatorCounters counters = ref Counters;
        int live = Count;
        counters.SetLive(live, (long)live * SlotBytes);
        counters.WaitingObjects = State->WaitingCount;
        counters.Frees = State->Destroyed;
        counters.Allocations = State->Destroyed + live;
        counters.Reclaimed = IsDeferred ? State->Reclaimed : State->Destroyed;
    }

    /// <summary>Sets the generation of a slot that is free, so that a test can come to the end of the generations.</summary>
    internal void SetGenerationOfNextSlot(uint generation)
    {
        ulong packed = Free[State->FreeCount - 1];
        Free[State->FreeCount - 1] = (packed & uint.MaxValue) | ((ulong)generation << 32);
        Generations[(uint)packed] = generation;
    }

    private protected override void ReleaseMemory()
    {
        // Whoever still holds the pool finds no slots and an empty free list, and so comes to the calls that throw.
        State = SlabState.OfDisposed;
        DestroyedCount = &State->FreeCount;
        _slotRange?.Release();
        _generationRange?.Release();
        _freeRange?.Release();
        _waitingRange?.Release();
    }

    /// <summary>The free list is empty: adds one slab's slots to it, the lowest index on top.</summary>
    private protected void AddSlab() => AddSlots(1);

    /// <summary>A slot whose generations have run out keeps the last one, which no handle has.</summary>
    private protected void Retire() => State->RetiredCount++;

    private void AddSlots(int count)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        int first = State->SlotCount;
        int end = (int)Math.Min(first + (long)Math.Max(count, _slotsPerSlab), MaximumCount);
        if (end - first < count)
        {
            ThrowFull();
        }

        CommitSlots(end);
        if (ActiveChecks.Full)
        {
            for (int index = first; index < end; index++)
            {
                FillDead((uint)index);
            }
        }

        ulong* top = Free + State->FreeCount;
        for (int index = end - 1; index >= first; index--)
        {
            Generations[index] = FirstGeneration;
            *top++ = ((ulong)FirstGeneration << 32) | (uint)index;
        }

        State->FreeCount += end - first;
        State->SlotCount = end;
        Counters.PeakLiveBytes = Math.Max(Counters.PeakLiveBytes, (long)Count * SlotBytes);
    }

    private void CommitSlots(int count)
    {
        nuint slots = _slotRange!.CommittedEnd;
        nuint generations = _generationRange!.CommittedEnd;
        nuint free = _freeRange!.CommittedEnd;
        try
        {
            _slotRange.EnsureCommitted((nuint)count * (nuint)SlotBytes);
            _generationRange.EnsureCommitted((nuint)count * sizeof(uint));
            _freeRange.EnsureCommitted((nuint)sizeof(SlabState) + ((nuint)count * sizeof(ulong)));
            _waitingRange?.EnsureCommitted((nuint)count * sizeof(ulong));
        }
        catch (OutOfNativeMemoryException)
        {
            _slotRange.TrimTo(slots);
            _generationRange.TrimTo(generations);
            _freeRange.TrimTo(free);
            throw;
        }
    }

    /// <summary>Reclaiming is a copy: those that wait are ready-made handles already.</summary>
    private void Reclaim(int count)
    {
        int waiting = State->WaitingCount;
        if (ActiveChecks.Full)
        {
            for (int i = 0; i < count; i++)
            {
                FillDead((uint)Destroyed[i]);
            }
        }

        new ReadOnlySpan<ulong>(Destroyed, count).CopyTo(new Span<ulong>(Free + State->FreeCount, count));
        new ReadOnlySpan<ulong>(Destroyed + count, waiting - count).CopyTo(new Span<ulong>(Destroyed, waiting - count));
        State->FreeCount += count;
        State->WaitingCount = waiting - count;
        State->Reclaimed += count;
    }

    /// <summary>Under full checks: what a slot on the free list holds.</summary>
    private protected void FillDead(uint index) =>
        new Span<byte>(Slots + ((nint)index * SlotBytes), SlotBytes).Fill(Arena.DeadFill);

    /// <summary>Under full checks: a free slot must still hold what destroying it filled in.</summary>
    private protected void ThrowIfWrittenAfterDestroy(uint index)
    {
        var slot = new ReadOnlySpan<byte>(Slots + ((nint)index * SlotBytes), SlotBytes);
        int damaged = slot.IndexOfAnyExcept(Arena.DeadFill);
        if (damaged >= 0)
        {
            throw new MemoryCorruptedException(
                Path,
                $"Slot #{index} of '{Path}' was written after it was destroyed: byte {damaged} of {SlotBytes} is "
                + $"0x{slot[damaged]:X2} where the fill 0x{Arena.DeadFill:X2} stood. Somebody kept a reference or a span.");
        }
    }

    [DoesNotReturn]
    private void ThrowFull() => throw new OutOfNativeMemoryException(
        Path, SlotBytes, OutOfMemoryCause.Capacity,
        $"'{Path}' is full: all {MaximumCount} slots it was made for exist, and none is free"
        + (State->WaitingCount > 0 ? $" ({State->WaitingCount} wait to be reclaimed at a frame boundary)" : string.Empty)
        + ". Make it with a larger maximumCount: address space is free.");
}
