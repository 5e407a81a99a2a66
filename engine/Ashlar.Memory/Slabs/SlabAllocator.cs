using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// Slots of one size in one address range: what <see cref="SlabPool{T}"/> and <see cref="BlockPool"/> share. A slot's
/// address is <c>base + index × stride</c>; a table of generations and the free list lie in ranges of their own, so an
/// overflow cannot corrupt them. The free list is a contiguous stack of ready-made next handles: creating pops one and
/// touches neither slot nor table. The shape is that of the slot map (Allan Deutsch, CppCon 2017).
/// <para>Costs 4 bytes a slot beyond the slot itself, and 8 for each slot that is free (8 more where destroyed slots
/// wait). Pages on which every slot has been free for a while are decommitted. Belongs to one thread at a time;
/// <see cref="MemorySystem.BeginFrame"/> is one of its users.</para>
/// </summary>
/// <example><code>
/// bullets.Reserve(10_000, touch: true);      // loading: commit, and pay for the pages now
/// int waiting = bullets.WaitingCount;        // destroyed, not reclaimed yet
/// bullets.Trim();                            // decommit the pages on which nothing lives
/// </code></example>
public abstract unsafe partial class SlabAllocator : Allocator
{
    /// <summary>Most slots of one allocator.</summary>
    public const int LargestCount = 1 << 28;

    /// <summary>A generation that no handle has: a slot that reaches it is retired.</summary>
    internal const uint LastGeneration = uint.MaxValue;

    /// <summary>Added to a packed handle, gives the handle of the slot's next tenant.</summary>
    internal const ulong NextGeneration = 1UL << 32;

    /// <summary>The <see cref="SlabState.DestroyLimit"/> of an allocator whose destructions only push a handle.</summary>
    internal const ulong FastDestroyLimit = (ulong)LastGeneration << 32;

    private const int SlabBytes = 64 << 10;

    private GrowingRange? _slotRange;
    private GrowingRange? _generationRange;
    private GrowingRange? _freeRange;
    private GrowingRange? _waitingRange;
    private OneThread _oneThread;
    private readonly WaitingLine _waitingLine;
    private readonly int _slotsPerSlab;
    private readonly int _pageShift;

    private protected SlabAllocator(
        Allocator parent, string name, int payloadBytes, int alignment, int maximumCount, ReclaimPolicy reclaim)
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

            PayloadBytes = payloadBytes;
            ReclaimPolicy = reclaim;
            SlotBytes = SlabChecks.SlotBytes(payloadBytes, alignment);
            _pageShift = BitOperations.Log2((uint)Root.Pages.PageBytes);
            _slotsPerSlab = Math.Max(1, SlabBytes / SlotBytes);

            // Generations start at a place of the allocator's own, so that a handle of another pool is stale here.
            FirstGeneration = 1 + (((uint)Root.NextOrdinal() * 0x9E3779B1u) >> 1);

            MaximumCount = ReserveShare(maximumCount);
            Commit(_freeRange!, (nuint)sizeof(SlabState));
            Slots = _slotRange!.Base;
            Generations = (uint*)_generationRange!.Base;
            State = (SlabState*)_freeRange!.Base;
            Free = (ulong*)(_freeRange.Base + sizeof(SlabState));
            Inspector = SlabChecks.Inspect(this, Generations, alignment);
            _sampledSites = SlabChecks.SampleSites(this);
            if (_waitingRange is not null)
            {
                _waitingLine = new WaitingLine(Root.Options.FramesInFlight);
            }

            UpdateDestroyLimit();
        }
        catch
        {
            Abandon();
            throw;
        }
    }

    /// <summary>Objects alive: created and not destroyed. While a session is open: when it was opened.</summary>
    public int Count => State->SlotCount - FreeCount - State->WaitingCount - State->ColdCount - State->RetiredCount;

    /// <summary>Objects destroyed whose slots are not reclaimed yet.</summary>
    public int WaitingCount => State->WaitingCount;

    /// <summary>Slots on the free list.</summary>
    public int FreeCount => SessionIsOpen ? _freeAtSessionStart : State->FreeCount;

    /// <summary>Free slots whose pages are decommitted; they are committed again before new slots are made.</summary>
    public int ColdCount => State->ColdCount;

    /// <summary>Slots that exist, in whatever state.</summary>
    public int SlotCount => State->SlotCount;

    /// <summary>Slots whose generations ran out and which are never used again.</summary>
    public int RetiredCount => State->RetiredCount;

    /// <summary>Most slots it can have.</summary>
    public int MaximumCount { get; }

    /// <summary>Bytes of an object or block.</summary>
    public int PayloadBytes { get; }

    /// <summary>Bytes from one slot to the next: the payload's, and under full checks those of the canaries.</summary>
    public int SlotBytes { get; }

    /// <summary>When destroyed storage is reclaimed.</summary>
    public ReclaimPolicy ReclaimPolicy { get; }

    /// <summary>The objects belong to a table above this allocator and end with it: they are no leak.</summary>
    internal bool ObjectsEndWithOwner { get; init; }

    internal override bool HoldsObjects => !ObjectsEndWithOwner;

    /// <summary>The generation of every slot's first tenant.</summary>
    internal uint FirstGeneration { get; }

    private protected byte* Slots { get; }

    /// <summary>The table of generations, by which <see cref="Generation"/> finds them.</summary>
    private protected uint* Generations { get; }

    private protected ulong* Free { get; }

    private protected SlabState* State { get; private set; }

    /// <summary>What looks at every slot under full checks; null below.</summary>
    private protected SlabInspector? Inspector { get; }

    /// <summary>Bytes of addresses for a slot, with what the tables have for it.</summary>
    private int AddressesOfSlot => SlotBytes + SlabChecks.GenerationBytes + (2 * sizeof(ulong)) + 1;

    private bool IsDeferred => ReclaimPolicy == ReclaimPolicy.AfterFramesInFlight;

    private ulong* Waiting => (ulong*)_waitingRange!.Base;

    /// <summary>Commits slots ahead, so that creating that many more grows nothing and cannot fail.</summary>
    /// <param name="count">Slots to have free; 0 or more.</param>
    /// <param name="touch">
    /// Also has the operating system supply the pages now, so that the first touch of each (2500 ns) is paid here.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory for them. Nothing has changed.</exception>
    /// <exception cref="InvalidOperationException">A session is open.</exception>
    /// <exception cref="ObjectDisposedException">The allocator is disposed, or is being disposed.</exception>
    public void Reserve(int count, bool touch = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ThrowIfUnusable();
        AddSlots(count);

        if (touch && State->ColdCount == 0)
        {
            _slotRange!.Touch(0, (nuint)State->SlotCount * (nuint)SlotBytes);
        }
    }

    /// <summary>
    /// Reclaims everything that waits, without waiting for the frames in flight: for a loading screen, when nothing
    /// else is reading.
    /// </summary>
    /// <exception cref="InvalidOperationException">A session is open.</exception>
    public void ReclaimNow()
    {
        ThrowIfUnusable();
        ReclaimWaiting();
    }

    /// <summary>As <see cref="ReclaimNow"/>, but leaves an allocator with an open session as it is.</summary>
    internal void TryReclaimNow()
    {
        if (!SessionIsOpen)
        {
            ReclaimWaiting();
        }
    }

    internal override IReadOnlyList<LeakSite> LiveSites => Inspector?.LiveSites() ?? [];

    /// <summary>Where a slot begins.</summary>
    internal byte* SlotAddress(int slot) => Slots + ((nint)slot * SlotBytes);

    /// <summary>An object or block in a slot that has one, unchecked; full: noted as touched.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal byte* PayloadAt(uint slot) => SlabChecks.LookAtEverySlot ? Inspector!.Touch(slot) : Slots + ((nint)slot * SlotBytes);

    /// <summary>Whether what a packed handle names is alive. At every check level.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsAlive(ulong packed) =>
        (uint)packed < (uint)State->IndexLimit && Generation((uint)packed) == (uint)(packed >> 32);

    /// <summary>What to throw for a handle that names no object here.</summary>
    /// <param name="packed">The handle.</param>
    /// <param name="name">What an object is called.</param>
    internal StaleHandleException StaleHandle(ulong packed, string name)
    {
        ThrowIfUnusable();
        uint index = (uint)packed;
        string what = packed == 0
            ? $"A handle to no {name} (the default value) was used with '{Path}'."
            : index >= (uint)State->SlotCount
                ? $"{name} #{index} (generation {packed >> 32}) is not of '{Path}', which has {State->SlotCount} slots."
                : $"{name} #{index} (generation {packed >> 32}) of '{Path}' is stale: its object was destroyed, or it is "
                    + $"another pool's. The slot is at generation {Generation(index)}."
                    + (Inspector?.Describe(index) ?? _sampledSites?.Describe(packed));
        return Root.Events.Note(new StaleHandleException(Path, what));
    }

    /// <summary>Whether a slot's pages are decommitted, so that nothing of it may be read.</summary>
    internal bool IsColdSlot(int slot) => State->ColdCount > 0 && IsCold((uint)slot);

    internal override void AdvanceFrame()
    {
        if (SessionIsOpen)
        {
            return;
        }

        bool outermost = _oneThread.Enter(this);
        try
        {
            if (IsDeferred)
            {
                int due = _waitingLine.Advance(State->WaitingCount);
                int most = Root.Options.ReclaimObjectsPerFrame;
                _waitingLine.Leave(Reclaim(most == 0 ? due : Math.Min(due, most), Root.ReclaimDeadline));
            }

            Inspector?.Sweep();
            BeginFrameOfSamples();
            DecommitIdle();
        }
        finally
        {
            if (outermost)
            {
                _oneThread.Leave();
            }
        }
    }

    internal override void Refresh()
    {
        if (SessionIsOpen)
        {
            return;
        }

        ref AllocatorCounters counters = ref Counters;
        int live = Count;
        counters.SetLive(live, (long)live * PayloadBytes);
        counters.WaitingObjects = State->WaitingCount;
        counters.Allocations = State->Created;
        counters.Frees = counters.Allocations - live;
        counters.Reclaimed = _waitingRange is null ? counters.Frees : State->Reclaimed;
    }

    /// <summary>Sets the generation of a slot that is free, so that a test can come to the end of the generations.</summary>
    internal void SetGenerationOfNextSlot(uint generation)
    {
        ulong packed = Free[State->FreeCount - 1];
        Free[State->FreeCount - 1] = (packed & uint.MaxValue) | ((ulong)generation << 32);
        Generation((uint)packed) = generation;
    }

    private protected override void ReleaseMemory()
    {
        // A caller that still holds the pool finds no slots and an empty free list: each of its calls ends at a throw.
        State = SlabState.OfDisposed;
        if (SessionIsOpen)
        {
            // A session has the addresses in registers. They stay until it is disposed, and read as zero.
            _slotRange!.DecommitReadable();
            _generationRange!.DecommitReadable();
            _freeRange!.DecommitReadable();
        }
        else
        {
            ReleaseSlots();
        }

        Inspector?.Release();
        ReleaseTables();
    }

    /// <summary>The generation of a slot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected ref uint Generation(uint slot) => ref SlabChecks.Generation(Generations, slot);

    /// <summary>A slot is about to get a tenant: looks at it under full checks, and records the creation.</summary>
    /// <returns>Where the tenant is.</returns>
    /// <exception cref="MemoryCorruptedException">Under full checks: somebody wrote to the free slot.</exception>
    private protected byte* NoteCreated(uint slot, string file, int line)
    {
        byte* payload = Inspector is null ? SlotAddress((int)slot) : Inspector.Create(slot, file, line);
        TraceRecorder.NoteAllocated(this, slot, PayloadBytes, file, line);
        return payload;
    }

    /// <summary>The free list is empty: commits cold slots again, or adds those of a new slab, lowest on top.</summary>
    private protected void AddSlab()
    {
        ThrowIfUnusable();
        AddSlots(1);
    }

    /// <summary>
    /// The allocator is ending: none of its slots is ever free again. What a destroy hook wants to create is refused.
    /// </summary>
    private protected void RetireFreeSlots()
    {
        State->RetiredCount += State->FreeCount;
        State->FreeCount = 0;
    }

    /// <summary>Whether a destruction is more than a push, for every object of this allocator.</summary>
    private protected virtual bool DestroysSlowly => false;

    /// <summary>Call it when one of the reasons for a slow destruction has come or gone.</summary>
    private protected void UpdateDestroyLimit() => State->DestroyLimit =
        IsDeferred || SlabChecks.NoteEverySlot || DestroysSlowly || SessionIsOpen || IsIterated
            ? 0
            : FastDestroyLimit;

    /// <summary>
    /// Makes the next destruction a slow one, which tells the <see cref="Rescue"/> under way on its thread. Any thread:
    /// the thread that uses the allocator goes back to fast ones by itself.
    /// </summary>
    internal void NoteNextDestruction() => State->DestroyLimit = 0;

    /// <summary>The end of a destruction that is not a mere push: the slot waits, is free again, or is retired.</summary>
    /// <param name="next">The packed handle of the slot's next tenant.</param>
    private protected void PushDestroyed(ulong next)
    {
        if (IsIterated)
        {
            ClearLiveBit((uint)next);
        }

        if (Rescue.AnyIsUnderWay)
        {
            Rescue.NoteFreed(this);
        }

        if (next >= FastDestroyLimit || Life >= AllocatorLife.Ending)
        {
            State->RetiredCount++;
        }
        else if (_waitingRange is null)
        {
            Free[State->FreeCount++] = next;
        }
        else
        {
            Waiting[State->WaitingCount++] = next;
            if (!IsDeferred && State->WaitingCount >= 2 * SlabInspector.QuarantinedSlots)
            {
                Reclaim(SlabInspector.QuarantinedSlots, long.MaxValue);
            }
        }
    }

    /// <exception cref="ObjectDisposedException">The allocator is disposed.</exception>
    /// <exception cref="InvalidOperationException">A session is open.</exception>
    private protected void ThrowIfUnusable()
    {
        Allocator.ThrowIfEnded(IsDisposed, this);
        if (SessionIsOpen)
        {
            throw new InvalidOperationException(
                $"A session of '{Path}' is open, and until it is disposed the pool itself refuses calls.");
        }
    }

    private void ReclaimWaiting()
    {
        if (_waitingRange is not null)
        {
            Reclaim(State->WaitingCount, long.MaxValue);
            _waitingLine.Clear();
        }
    }

    /// <summary>Reclaiming is a copy: those that wait are ready-made handles already, the oldest first.</summary>
    /// <param name="count">How many at the most.</param>
    /// <param name="deadline">The time stamp after which no further batch is begun.</param>
    /// <returns>How many were reclaimed.</returns>
    private int Reclaim(int count, long deadline)
    {
        const int Batch = 4096;
        int reclaimed = 0;
        ulong* waiting = Waiting;
        while (reclaimed < count)
        {
            int batch = Math.Min(Batch, count - reclaimed);
            if (IsDeferred)
            {
                Inspector?.Bury(new ReadOnlySpan<ulong>(waiting + reclaimed, batch));
            }

            new ReadOnlySpan<ulong>(waiting + reclaimed, batch).CopyTo(new Span<ulong>(Free + State->FreeCount, batch));
            State->FreeCount += batch;
            reclaimed += batch;
            if (deadline != long.MaxValue && Stopwatch.GetTimestamp() >= deadline)
            {
                break;
            }
        }

        int rest = State->WaitingCount - reclaimed;
        new ReadOnlySpan<ulong>(waiting + reclaimed, rest).CopyTo(new Span<ulong>(waiting, rest));
        State->WaitingCount = rest;
        State->Reclaimed += reclaimed;
        return reclaimed;
    }

    /// <summary>Live objects peak just before the allocator grows.</summary>
    private void NotePeak() =>
        Counters.PeakLiveBytes = Math.Max(Counters.PeakLiveBytes, (long)Count * PayloadBytes);
}
