namespace Ashlar.Memory;

// What a profiler asks. Nothing here is kept up to date while the game plays: each answer is computed when asked for.
public abstract unsafe partial class SlabAllocator
{
    /// <summary>What lies in a slot: the name of a type, or what a block is.</summary>
    public abstract string ContentName { get; }

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
