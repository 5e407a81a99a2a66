using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

// What a profiler asks. Nothing here is kept up to date while the game plays: each answer is computed when asked for.
public abstract unsafe partial class SlabAllocator
{
    /// <summary>What lies in a slot: the name of a type, or what a block is.</summary>
    public abstract string ContentName { get; }

    /// <summary>The type of what lies in a slot; null of blocks.</summary>
    public virtual Type? ContentType => null;

    /// <summary>Slots that a slab of 64 KiB has; 1 when they are larger.</summary>
    public int SlotsPerSlab => _slotsPerSlab;

    /// <summary>
    /// Copies the state of each slot, from a given one on: a picture of the heap. Costs a store for each slot copied,
    /// and a read of the whole free list; nothing is kept for it while the game plays.
    /// </summary>
    /// <param name="firstSlot">The first slot to copy; 0 or more.</param>
    /// <param name="states">Receives the states; what lies behind the last slot is left as it is.</param>
    /// <param name="generations">
    /// Receives the slots' generations, 0 for those that are decommitted; a slot whose generation is unchanged has the
    /// same tenant. As long as <paramref name="states"/>, or empty.
    /// </param>
    /// <param name="count">How many slots were copied.</param>
    /// <returns>False, and nothing copied, while a session is open and when the allocator is disposed.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="firstSlot"/> is negative.</exception>
    /// <exception cref="ArgumentException">The spans are not of one length.</exception>
    public bool TryCopyMap(int firstSlot, Span<SlotState> states, Span<uint> generations, out int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(firstSlot);
        if (!generations.IsEmpty && generations.Length != states.Length)
        {
            throw new ArgumentException(
                $"{generations.Length} generations for {states.Length} states: use as many, or none.",
                nameof(generations));
        }

        count = 0;
        if (SessionIsOpen || IsDisposed)
        {
            return false;
        }

        count = Math.Clamp(State->SlotCount - firstSlot, 0, states.Length);
        Span<SlotState> slots = states[..count];
        slots.Fill(SlotState.Live);
        Paint(slots, firstSlot, new ReadOnlySpan<ulong>(Free, State->FreeCount), SlotState.Free);
        if (State->WaitingCount > 0)
        {
            Paint(slots, firstSlot, new ReadOnlySpan<ulong>(Waiting, State->WaitingCount), SlotState.Waiting);
        }

        PaintDecommitted(slots, firstSlot);
        for (int i = 0; i < slots.Length; i++)
        {
            uint generation = slots[i] == SlotState.Decommitted ? 0 : Generation((uint)(firstSlot + i));
            slots[i] = generation == LastGeneration ? SlotState.Retired : slots[i];
            if (!generations.IsEmpty)
            {
                generations[i] = generation;
            }
        }

        return true;
    }

    /// <summary>
    /// Finds objects by 8 bytes in them, which may be a handle or an entity: what holds it? Looks at some hundred slots a
    /// call, so that a frame is not late. Costs a read of the whole free list besides.
    /// </summary>
    /// <param name="firstSlot">The first slot to look at; 0 or more.</param>
    /// <param name="offset">Where the 8 bytes lie in an object.</param>
    /// <param name="bits">What they are to be.</param>
    /// <param name="found">Receives the slots of such objects; as many slots are looked at.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="nextSlot">Where to go on; <see cref="SlotCount"/> or more when all slots were looked at.</param>
    /// <returns>False, and nothing found, while a session is open and when the allocator is disposed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="firstSlot"/> is negative, or the 8 bytes do not lie within an object.
    /// </exception>
    public bool TryFindHolders(
        int firstSlot, int offset, ulong bits, Span<int> found, out int count, out int nextSlot)
    {
        const int MostSlots = 256;
        ArgumentOutOfRangeException.ThrowIfNegative(firstSlot);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, PayloadBytes - sizeof(ulong));
        Span<SlotState> states = stackalloc SlotState[MostSlots];
        count = 0;
        nextSlot = firstSlot;
        if (!TryCopyMap(firstSlot, states[..Math.Min(MostSlots, found.Length)], default, out int slots))
        {
            return false;
        }

        for (int index = 0; index < slots; index++)
        {
            int slot = firstSlot + index;
            byte* payload = Inspector is null ? SlotAddress(slot) : Inspector.Payload((uint)slot);
            if (states[index] == SlotState.Live && Unsafe.ReadUnaligned<ulong>(payload + offset) == bits)
            {
                found[count++] = slot;
            }
        }

        nextSlot = slots == 0 ? Math.Max(firstSlot, SlotCount) : firstSlot + slots;
        return true;
    }

    /// <summary>Where the tenant of a slot came from; known under full checks.</summary>
    /// <param name="slot">0 to <see cref="SlotCount"/> - 1.</param>
    /// <returns>What is known; nothing of a slot that is decommitted or was never used.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such slot.</exception>
    public SlotOrigin OriginOf(int slot)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(slot);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(slot, SlotCount);
        return Inspector is { } inspector ? inspector.OriginOf(slot) : SlotOrigin.Unknown;
    }

    /// <inheritdoc/>
    public override int CopyCallSites(Span<CallSiteUse> uses) =>
        IsDisposed || uses.IsEmpty ? 0
        : _sampledSites is { } sampled ? sampled.CopyCallSites(this, uses)
        : Inspector?.CopyCallSites(uses) ?? 0;

    private static void Paint(Span<SlotState> slots, int firstSlot, ReadOnlySpan<ulong> handles, SlotState state)
    {
        foreach (ulong packed in handles)
        {
            uint index = (uint)packed - (uint)firstSlot;
            if (index < (uint)slots.Length)
            {
                slots[(int)index] = state;
            }
        }
    }

    private void PaintDecommitted(Span<SlotState> slots, int firstSlot)
    {
        if (State->ColdCount == 0)
        {
            return;
        }

        long pageBytes = 1L << _pageShift;
        long pages = (long)State->SlotCount * SlotBytes / pageBytes;
        long first = (long)firstSlot * SlotBytes / pageBytes;
        for (long page = _coldPages!.NextSet(first, pages); page < pages; page = _coldPages.NextSet(page + 1, pages))
        {
            long from = Math.Max(page * pageBytes / SlotBytes, firstSlot);
            long end = Math.Min(((((page + 1) * pageBytes) - 1) / SlotBytes) + 1, (long)firstSlot + slots.Length);
            if (from >= end)
            {
                return;
            }

            slots[(int)(from - firstSlot)..(int)(end - firstSlot)].Fill(SlotState.Decommitted);
        }
    }
}
