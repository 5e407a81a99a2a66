using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>
/// The slots of one pool: what became of each, and since when its tenant has been there. Until a map is looked at, its
/// memory, nine bytes a slot and four for the age, is address space only.
/// </summary>
internal sealed class HeapMapFigures(Allocator parent) : IDisposable
{
    /// <summary>The most slots that a map shows.</summary>
    public const int MaximumSlots = 1 << 18;

    private readonly NativeTable<SlotState> _states = new(parent, "map states", MaximumSlots);
    private readonly NativeTable<uint> _generations = new(parent, "map generations", MaximumSlots);
    private readonly NativeTable<SlotTenant> _tenants = new(parent, "map tenants", MaximumSlots);

    /// <summary>The pool, or null.</summary>
    public SlabAllocator? Pool { get; private set; }

    /// <summary>Slots in the map.</summary>
    public int Count { get; private set; }

    /// <summary>Changes with each sample.</summary>
    public int Version { get; private set; }

    /// <summary>What they hold together.</summary>
    public SlabFill Fill { get; private set; }

    /// <summary>What became of each slot.</summary>
    public ReadOnlySpan<SlotState> States => _states.Span[..Count];

    /// <summary>The generation of each slot.</summary>
    public ReadOnlySpan<uint> Generations => _generations.Span[..Count];

    /// <summary>
    /// Frames for which the tenant of a slot has been seen; -1 when it was there before the map was looked at.
    /// </summary>
    public long AgeOf(int slot, long frame) =>
        _tenants[slot].SinceFrame < 0 ? -1 : frame - _tenants[slot].SinceFrame;

    /// <summary>Reads the pool; another one starts anew.</summary>
    public void Sample(SlabAllocator? pool, long frame)
    {
        bool isNew = !ReferenceEquals(pool, Pool);
        Pool = pool;
        int count = pool is null || pool.IsDisposed ? 0 : Math.Min(pool.SlotCount, MaximumSlots);
        if (count == 0 || !TryMakeRoom(count)
            || !pool!.TryCopyMap(0, _states.Span[..count], _generations.Span[..count], out count))
        {
            Count = 0;
            Fill = default;
            Version++;
            return;
        }

        for (int slot = 0; slot < count; slot++)
        {
            ref SlotTenant tenant = ref _tenants.Span[slot];
            uint generation = _generations[slot];
            if (isNew || _states[slot] != SlotState.Live)
            {
                tenant = new SlotTenant(generation, isNew ? -1 : frame, _states[slot]);
            }
            else if (tenant.Generation != generation || tenant.State != SlotState.Live || slot >= Count)
            {
                tenant = new SlotTenant(generation, frame, SlotState.Live);
            }
        }

        Count = count;
        Fill = FillOf(States, pool.SlotsPerSlab);
        Version++;
    }

    /// <summary>Adds up the slots.</summary>
    public static SlabFill FillOf(ReadOnlySpan<SlotState> states, int slotsPerSlab)
    {
        var fill = default(SlabFill);
        for (int first = 0; first < states.Length; first += slotsPerSlab)
        {
            ReadOnlySpan<SlotState> slab = states[first..Math.Min(first + slotsPerSlab, states.Length)];
            int live = slab.Count(SlotState.Live);
            fill.Live += live;
            fill.Waiting += slab.Count(SlotState.Waiting);
            fill.Free += slab.Count(SlotState.Free);
            fill.Decommitted += slab.Count(SlotState.Decommitted);
            fill.Retired += slab.Count(SlotState.Retired);
            fill.Slabs++;
            if (live > 0)
            {
                fill.SlabsInUse++;
                int share = (int)(((long)live * SlabFill.Shares) - 1) / slab.Length;
                fill.SlabsByShare[Math.Clamp(share, 0, SlabFill.Shares - 1)]++;
            }
        }

        fill.SlabsNeeded = (fill.Live + slotsPerSlab - 1) / slotsPerSlab;
        return fill;
    }

    /// <summary>Disposes its tables.</summary>
    public void Dispose()
    {
        _states.Dispose();
        _generations.Dispose();
        _tenants.Dispose();
    }

    private bool TryMakeRoom(int count)
    {
        try
        {
            _states.EnsureCount(count);
            _generations.EnsureCount(count);
            _tenants.EnsureCount(count);
            return true;
        }
        catch (OutOfNativeMemoryException)
        {
            return false;
        }
    }

    /// <summary>Who was seen in a slot, and since when.</summary>
    private readonly record struct SlotTenant(uint Generation, long SinceFrame, SlotState State);
}
