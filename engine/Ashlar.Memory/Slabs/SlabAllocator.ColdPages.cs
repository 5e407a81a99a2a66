namespace Ashlar.Memory;

// Pages on which every slot is free become cold: their slots leave the free list, and a few such pages are decommitted
// in each frame. The invariant: a slot is cold exactly when one of its pages is.
public abstract unsafe partial class SlabAllocator
{
    private const int PageRunToWarm = 16;

    // Made with the allocator and committed when they are needed: decommitting makes no garbage either.
    private RangeBits? _live;
    private RangeBits? _coldPages;
    private RangeBits? _pendingPages;
    private RangeBits? _coldGenerationPages;
    private GrowingRange? _coldGenerationRange;
    private long _pendingFrom = long.MaxValue;
    private int _pendingCount;
    private long _coldFrom = long.MaxValue;
    private int _fewestFree = int.MaxValue;
    private int _idleFrames;

    private uint* ColdGenerations => (uint*)_coldGenerationRange!.Base;

    /// <summary>Slots whose generations lie on one page of their table.</summary>
    private int GenerationsOnPage => Root.Pages.PageBytes / SlabChecks.GenerationBytes;

    /// <summary>
    /// Decommits the pages on which every slot is free, all of them at once and without a grace period. For a loading
    /// screen, or when memory is short; frames do the same little by little. Code that cannot know what runs, such as a
    /// handler of <see cref="MemorySystem.LowMemory"/>, calls <see cref="TryTrim"/>.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// A session is open, the pool is being iterated, or one of its destroy hooks runs.
    /// </exception>
    public void Trim()
    {
        ThrowIfUnusable();
        if (!TryTrim())
        {
            throw new InvalidOperationException(
                $"'{Path}' {(IsIterated ? "is being iterated" : "runs a destroy hook")}: trim it afterwards.");
        }
    }

    /// <summary>As <see cref="Trim"/>, where something may be under way that needs the pages to stay.</summary>
    /// <returns>
    /// False, and nothing decommitted, while a session is open, the pool is being iterated, or one of its destroy hooks
    /// runs.
    /// </returns>
    /// <exception cref="ObjectDisposedException">The allocator is disposed.</exception>
    /// <example><code>
    /// memory.LowMemory += (_, _) =&gt; bullets.TryTrim();      // whatever loop asked for memory
    /// </code></example>
    public bool TryTrim()
    {
        Allocator.ThrowIfEnded(IsDisposed, this);
        if (SessionIsOpen || IsIterated || HooksRunning > 0)
        {
            return false;
        }

        MakeCold(State->FreeCount);
        DecommitPending(int.MaxValue);
        return true;
    }

    internal override void DecommitSpare()
    {
        if (!IsDisposed)
        {
            _ = TryTrim();
        }
    }

    /// <summary>
    /// Decommits what has been free for the whole grace period: a load that comes and goes keeps its slots.
    /// </summary>
    private void DecommitIdle()
    {
        if (_pendingCount > 0)
        {
            DecommitPending(Root.Options.TrimPagesPerFrame);
            return;
        }

        _fewestFree = Math.Min(_fewestFree, State->FreeCount);
        if (++_idleFrames < Root.Options.TrimAfterFrames || IsIterated || HooksRunning > 0)
        {
            return;
        }

        int surplus = _fewestFree - _slotsPerSlab;
        RestartGrace();
        if (Root.Options.TrimPagesPerFrame > 0 && (long)surplus * SlotBytes >= SlabBytes)
        {
            MakeCold(surplus);
        }
    }

    private void RestartGrace()
    {
        _idleFrames = 0;
        _fewestFree = int.MaxValue;
    }

    private void MakeCold(int mostSlots)
    {
        long pageBytes = 1L << _pageShift;
        long pages = (long)State->SlotCount * SlotBytes / pageBytes;
        if (pages == 0 || mostSlots <= 0 || !TryCommitAllBitmaps(State->SlotCount, out _))
        {
            // Only a pool of less than a slab may be without the bits, and there is little of it to give back.
            return;
        }

        RangeBits busy = BuildLiveBits(withWaiting: true);

        // The highest pages first: what is left stays dense at the start of the range.
        long mostBytes = (long)mostSlots * SlotBytes;
        long bytes = 0;
        for (long page = pages - 1; page >= 0 && bytes < mostBytes; page--)
        {
            long first = page * pageBytes / SlotBytes;
            long end = Math.Min(((((page + 1) * pageBytes) - 1) / SlotBytes) + 1, State->SlotCount);
            if (!_coldPages!.IsSet(page) && busy.NextSet(first, end) == end)
            {
                _coldPages.Set(page);
                _pendingPages!.Set(page);
                _pendingCount++;
                _pendingFrom = Math.Min(_pendingFrom, page);
                _coldFrom = Math.Min(_coldFrom, page);
                bytes += pageBytes;
            }
        }

        int kept = 0;
        int free = State->FreeCount;
        for (int i = 0; i < free; i++)
        {
            ulong packed = Free[i];
            Free[kept] = packed;
            kept += IsCold((uint)packed) ? 0 : 1;
        }

        State->FreeCount = kept;
        State->ColdCount += free - kept;
        DecommitTables();
    }

    /// <summary>
    /// Decommits what was committed ahead, and the ends of the free list and of the waiting line: these need room for
    /// warm slots only.
    /// </summary>
    private void DecommitTables()
    {
        _slotRange!.DecommitFrom((nuint)State->SlotCount * (nuint)SlotBytes);
        _generationRange!.DecommitFrom((nuint)State->SlotCount * (nuint)SlabChecks.GenerationBytes);
        nuint warm = (nuint)(State->SlotCount - State->ColdCount);
        _freeRange!.DecommitFrom((nuint)sizeof(SlabState) + (warm * sizeof(ulong)));
        _waitingRange?.DecommitFrom(warm * sizeof(ulong));
    }

    private bool IsCold(uint slot)
    {
        long first = ((long)slot * SlotBytes) >> _pageShift;
        long last = ((((long)slot + 1) * SlotBytes) - 1) >> _pageShift;
        return _coldPages!.NextSet(first, last + 1) <= last;
    }

    private void DecommitPending(int budget)
    {
        if (_pendingCount == 0)
        {
            return;
        }

        long pageBytes = 1L << _pageShift;
        long pages = (long)State->SlotCount * SlotBytes / pageBytes;
        while (_pendingCount > 0 && budget > 0)
        {
            long first = _pendingPages!.NextSet(_pendingFrom, pages);
            long end = first;
            while (end < pages && _pendingPages.IsSet(end) && budget > 0)
            {
                _pendingPages.Clear(end);
                _pendingCount--;
                budget--;
                end++;
            }

            if (end == first)
            {
                break;
            }

            _slotRange!.DecommitHole((nuint)(first * pageBytes), (nuint)((end - first) * pageBytes));
            _pendingFrom = end;
        }

        if (_pendingCount == 0)
        {
            _pendingFrom = long.MaxValue;
            DecommitColdGenerations();
        }
    }

    /// <summary>
    /// Replaces a page of the generation table whose slots are all cold by the greatest generation on it. All of its
    /// slots start with that one when they are committed again: no handle of theirs can be valid again. The first page stays:
    /// a decommitted one reads as zeros, and a handle of zeros, which names nothing, would name slot 0.
    /// </summary>
    private void DecommitColdGenerations()
    {
        if (!Root.Pages.HolesAreReadable)
        {
            return;
        }

        int slotsOnPage = GenerationsOnPage;
        int pages = State->SlotCount / slotsOnPage;
        for (int page = 1; page < pages; page++)
        {
            int first = page * slotsOnPage;
            if (_coldGenerationPages!.IsSet(page) || !AreCold(first, first + slotsOnPage))
            {
                continue;
            }

            uint greatest = 0;
            for (int slot = first; slot < first + slotsOnPage; slot++)
            {
                greatest = Math.Max(greatest, Generation((uint)slot));
            }

            // A retired slot must stay so: its page of the table is kept.
            if (greatest != LastGeneration)
            {
                ColdGenerations[page] = greatest;
                _coldGenerationPages.Set(page);
                nuint pageBytes = (nuint)_generationRange!.PageBytes;
                _generationRange.DecommitHole((nuint)page * pageBytes, pageBytes);
            }
        }
    }

    /// <summary>True when every page that some slots touch is cold.</summary>
    private bool AreCold(int firstSlot, int endSlot)
    {
        long last = (((long)endSlot * SlotBytes) - 1) >> _pageShift;
        for (long page = ((long)firstSlot * SlotBytes) >> _pageShift; page <= last; page++)
        {
            if (!_coldPages!.IsSet(page))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Commits cold slots again, from the lowest page on.</summary>
    /// <param name="count">Slots wanted.</param>
    /// <param name="warmed">Slots that are warm now; more than were wanted when they share pages.</param>
    /// <param name="cause">What stood in the way.</param>
    /// <returns>False when there is no memory for more of them.</returns>
    private bool TryWarmSlots(int count, out int warmed, out OutOfMemoryCause cause)
    {
        warmed = 0;
        cause = default;
        RestartGrace();
        while (warmed < count && State->ColdCount > 0)
        {
            long pageBytes = 1L << _pageShift;
            long pages = (long)State->SlotCount * SlotBytes / pageBytes;
            long first = _coldPages!.NextSet(_coldFrom, pages);
            long end = first;
            bool pending = _pendingPages!.IsSet(first);
            while (end < pages && end - first < PageRunToWarm && _coldPages.IsSet(end) && _pendingPages.IsSet(end) == pending)
            {
                end++;
            }

            if (!TryWarmPages(first, end, pending, out int slots, out cause))
            {
                return false;
            }

            warmed += slots;
            _coldFrom = end;
        }

        if (State->ColdCount == 0)
        {
            _coldFrom = long.MaxValue;
        }

        return true;
    }

    private bool TryWarmPages(long firstPage, long endPage, bool pending, out int warmed, out OutOfMemoryCause cause)
    {
        warmed = 0;
        long pageBytes = 1L << _pageShift;
        int first = (int)(firstPage * pageBytes / SlotBytes);
        int end = (int)Math.Min((((endPage * pageBytes) - 1) / SlotBytes) + 1, State->SlotCount);
        nuint warm = (nuint)(State->SlotCount - State->ColdCount + (end - first));
        cause = default;
        if (!_freeRange!.TryEnsureCommitted((nuint)sizeof(SlabState) + (warm * sizeof(ulong)), out cause)
            || (_waitingRange is not null && !_waitingRange.TryEnsureCommitted(warm * sizeof(ulong), out cause))
            || !TryWarmGenerations(first, end, out cause)
            || (!pending && !_slotRange!.TryCommitHole(
                (nuint)(firstPage * pageBytes), (nuint)((endPage - firstPage) * pageBytes), out cause)))
        {
            return false;
        }

        for (long page = firstPage; page < endPage; page++)
        {
            _coldPages!.Clear(page);
            if (pending)
            {
                _pendingPages!.Clear(page);
                _pendingCount--;
            }
        }

        for (int slot = end - 1; slot >= first; slot--)
        {
            uint generation = Generation((uint)slot);
            if (generation != LastGeneration && !IsCold((uint)slot))
            {
                Inspector?.AddSlots(slot, slot + 1);
                Free[State->FreeCount++] = ((ulong)generation << 32) | (uint)slot;
                warmed++;
            }
        }

        State->ColdCount -= warmed;
        return true;
    }

    private bool TryWarmGenerations(int firstSlot, int endSlot, out OutOfMemoryCause cause)
    {
        cause = default;
        int slotsOnPage = GenerationsOnPage;
        for (int page = firstSlot / slotsOnPage; page <= (endSlot - 1) / slotsOnPage; page++)
        {
            if (_coldGenerationPages!.IsSet(page))
            {
                nuint pageBytes = (nuint)_generationRange!.PageBytes;
                if (!_generationRange.TryCommitHole((nuint)page * pageBytes, pageBytes, out cause))
                {
                    return false;
                }

                for (int slot = page * slotsOnPage; slot < (page + 1) * slotsOnPage; slot++)
                {
                    Generation((uint)slot) = ColdGenerations[page];
                }

                _coldGenerationPages.Clear(page);
            }
        }

        return true;
    }

    /// <summary>
    /// Computes from the free list which slots hold objects, as bits: so neither creating nor destroying pays for them.
    /// Costs a bit a slot and a few instructions for each that is not live.
    /// </summary>
    private RangeBits BuildLiveBits(bool withWaiting = false)
    {
        RangeBits live = _live!;
        int slots = State->SlotCount;
        live.SetFirst(slots);
        for (int i = 0; i < State->FreeCount; i++)
        {
            live.Clear((uint)Free[i]);
        }

        for (int i = 0; !withWaiting && i < State->WaitingCount; i++)
        {
            live.Clear((uint)Waiting[i]);
        }

        ClearColdBits(live);
        for (int slot = 0; State->RetiredCount > 0 && slot < slots; slot++)
        {
            if (Generation((uint)slot) == LastGeneration)
            {
                live.Clear(slot);
            }
        }

        return live;
    }

    private void ClearColdBits(RangeBits live)
    {
        if (State->ColdCount == 0)
        {
            return;
        }

        long pageBytes = 1L << _pageShift;
        long pages = (long)State->SlotCount * SlotBytes / pageBytes;
        for (long page = _coldPages!.NextSet(0, pages); page < pages; page = _coldPages.NextSet(page + 1, pages))
        {
            long end = Math.Min(((((page + 1) * pageBytes) - 1) / SlotBytes) + 1, State->SlotCount);
            for (long slot = page * pageBytes / SlotBytes; slot < end; slot++)
            {
                live.Clear(slot);
            }
        }
    }

    private void ReserveBitmaps(int slots)
    {
        int pageBytes = Root.Pages.PageBytes;
        long pages = ((long)slots * SlotBytes / pageBytes) + 1;
        long generationPages = (slots / GenerationsOnPage) + 1;
        _live = new RangeBits(this, slots);
        _coldPages = new RangeBits(this, pages);
        _pendingPages = new RangeBits(this, pages);
        _coldGenerationPages = new RangeBits(this, generationPages);
        _coldGenerationRange = new GrowingRange(this, (nuint)generationPages * sizeof(uint));
    }

    /// <summary>
    /// Giving back must not need memory, and nor must running the hooks of all that is alive: the bits for it are
    /// committed with the slots. Pools of less than a slab do without, unless they have hooks, and so stay small.
    /// </summary>
    private bool TryCommitBitmaps(int slots, out OutOfMemoryCause cause)
    {
        cause = default;
        return (!DestroysSlowly || _live!.TryEnsureCount(slots, out cause))
            && ((long)slots * SlotBytes <= SlabBytes || TryCommitAllBitmaps(slots, out cause));
    }

    /// <returns>False when there is no memory for one of them; nothing has changed then.</returns>
    private bool TryCommitAllBitmaps(int slots, out OutOfMemoryCause cause)
    {
        long pages = ((long)slots * SlotBytes) >> _pageShift;
        int generationPages = slots / GenerationsOnPage;
        nuint live = _live!.CommittedBytes;
        nuint cold = _coldPages!.CommittedBytes;
        nuint pending = _pendingPages!.CommittedBytes;
        nuint generations = _coldGenerationPages!.CommittedBytes;
        if (_live.TryEnsureCount(slots, out cause)
            && _coldPages.TryEnsureCount(pages, out cause)
            && _pendingPages.TryEnsureCount(pages, out cause)
            && _coldGenerationPages.TryEnsureCount(generationPages, out cause)
            && _coldGenerationRange!.TryEnsureCommitted((nuint)generationPages * sizeof(uint), out cause))
        {
            return true;
        }

        _live.DecommitFrom(live);
        _coldPages.DecommitFrom(cold);
        _pendingPages.DecommitFrom(pending);
        _coldGenerationPages.DecommitFrom(generations);
        return false;
    }

    private void CommitLiveBits()
    {
        Relief relief = default;
        while (!_live!.TryEnsureCount(State->SlotCount, out OutOfMemoryCause cause))
        {
            nuint bytes = ((nuint)State->SlotCount / 8) + 1;
            if (!Root.TryRelieve(this, bytes, cause, ref relief))
            {
                _slotRange!.ThrowRefused(bytes, cause);
            }

            ThrowIfUnusable();
        }
    }

    private void ClearLiveBit(uint slot) => _live!.Clear(slot);

    private void ReleaseBitmaps()
    {
        _live?.Release();
        _coldPages?.Release();
        _pendingPages?.Release();
        _coldGenerationPages?.Release();
        _coldGenerationRange?.Release();
    }
}
