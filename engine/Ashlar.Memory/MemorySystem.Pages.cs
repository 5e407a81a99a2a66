namespace Ashlar.Memory;

/// <content>The budget of pages, the shares of addresses, and the rescue of who was refused some.</content>
public sealed partial class MemorySystem
{
    private const int MostReliefRounds = 16;
    private const int MostAttempts = 64;
    private const string LowMemoryText =
        "Pages were refused: the handlers of LowMemory were asked to free something.";

    /// <summary>How many threads run handlers of <see cref="LowMemory"/> just now.</summary>
    internal int RescuesUnderWay;

    /// <summary>
    /// The most addresses that an allocator which can do with fewer asks for. Lowered when some were refused: the
    /// process is short of them then, and whoever comes next wants a share.
    /// </summary>
    internal nuint ReservationLimit { get; private set; } = nuint.MaxValue;

    /// <summary>The frame at hand in words; when there never was one, whether one was meant to be.</summary>
    internal string DescribeFrame() => FrameIndex > 0
        ? $"{(Volatile.Read(ref _frame) == NoFrame ? "frame" : "this is frame")} {FramesBegun - 1}"
            + (Volatile.Read(ref _frame) == NoFrame ? " has ended" : string.Empty) + ": was BeginFrame called for each?"
        : Volatile.Read(ref _frame) == NoFrame
            ? "no frame has begun yet: was BeginFrame called?"
            : "this is frame 0";

    /// <summary>The frames begun so far, the one at hand included.</summary>
    internal long FramesBegun => FrameIndex + (Volatile.Read(ref _frame) == InFrame ? 1 : 0);

    /// <summary>
    /// What is destroyed and waits to be reclaimed, in all pools, as a sentence with a space before it; nothing where
    /// nothing waits, or where the tree is locked.
    /// </summary>
    internal string DescribeWaiting()
    {
        if (!_gate.TryEnter())
        {
            return string.Empty;
        }

        long objects = 0;
        long bytes = 0;
        try
        {
            foreach (Allocator allocator in _allocators)
            {
                if (allocator is SlabAllocator { Life: AllocatorLife.Published } pool)
                {
                    objects += pool.WaitingCount;
                    bytes += (long)pool.WaitingCount * pool.SlotBytes;
                }
            }
        }
        finally
        {
            _gate.Exit();
        }

        return objects == 0
            ? string.Empty
            : $" {bytes} of the committed bytes are of {objects} objects that are destroyed and wait to be reclaimed "
                + $"({DescribeFrame()}): ReclaimNow does it at once.";
    }

    /// <summary>How many addresses an allocator of several ranges may reserve.</summary>
    /// <param name="wanted">Bytes, all of its ranges together.</param>
    /// <returns>What was wanted; where so many cannot be had, a share of what can.</returns>
    internal nuint AddressesFor(nuint wanted)
    {
        wanted = Math.Min(wanted, ReservationLimit);
        nuint page = (nuint)Pages.PageBytes;
        for (nuint bytes = wanted & ~(page - 1); bytes > GrowingRange.LeastReservation; bytes = (bytes / 2) & ~(page - 1))
        {
            nint found = Pages.Reserve(bytes);
            if (found != 0)
            {
                Pages.Release(found, bytes);
                return bytes < (wanted & ~(page - 1)) ? ShareAddresses(bytes) : wanted;
            }
        }

        return GrowingRange.LeastReservation;
    }

    /// <summary>Addresses were refused: whoever asked takes a 16th of what can be had, and so do those behind it.</summary>
    /// <param name="available">Bytes that can be had at once.</param>
    /// <returns>The share.</returns>
    internal nuint ShareAddresses(nuint available) =>
        ReservationLimit = Math.Max(GrowingRange.LeastReservation, Math.Min(ReservationLimit, available / 16));

    /// <summary>Takes bytes from the budget, before they are committed.</summary>
    /// <returns>False when the budget does not allow them; nothing is taken then.</returns>
    internal bool TryCharge(long bytes)
    {
        long budget = Options.CommitBudgetBytes;
        while (true)
        {
            long before = Volatile.Read(ref _committedBytes);
            long after = before + bytes;
            if (budget != 0 && after > budget)
            {
                return false;
            }

            if (Interlocked.CompareExchange(ref _committedBytes, after, before) == before)
            {
                RaisePeak(after);
                return true;
            }
        }
    }

    /// <summary>
    /// Pages were refused. Decommits idle pages of this system; if there were too few, asks the handlers of
    /// <see cref="LowMemory"/> to free something. Call it without a lock and with nothing half done, and start over when
    /// it returns true: a handler may have changed anything.
    /// </summary>
    /// <param name="asking">Who was refused.</param>
    /// <param name="bytes">How many bytes.</param>
    /// <param name="cause">Why: a full reservation is no matter of pages.</param>
    /// <param name="relief">How far the rescue of this request has come; the default at its start.</param>
    /// <returns>False when nothing was freed, and the request has failed.</returns>
    internal bool TryRelieve(Allocator asking, nuint bytes, OutOfMemoryCause cause, ref Relief relief)
    {
        if (cause == OutOfMemoryCause.Capacity || ++relief.Attempts > MostAttempts)
        {
            return false;
        }

        if (relief.Rounds == MostReliefRounds)
        {
            // Somebody may have given back what is needed since the request was refused.
            return cause == OutOfMemoryCause.Budget && Fits(bytes);
        }

        relief.Rounds++;
        Interleaving.Point();
        long before = CommittedBytes;
        _ = DecommitIdle();
        long idle = before - CommittedBytes;
        if (idle > 0 && (cause != OutOfMemoryCause.Budget || Fits(bytes)))
        {
            return true;
        }

        // Pages that are too few may be those that this very request took and gave back: handlers are asked as well.
        before -= idle;
        EventHandler<MemoryPressureEventArgs>? handlers = LowMemory;
        if (handlers is null || Rescue.AsksNobody || Rescue.IsUnderWay(this))
        {
            return idle > 0;
        }

        Interleaving.Point();
        Events.Note(MemoryEventKind.LowMemory, asking.Path, LowMemoryText);
        var rescue = Rescue.Begin(this);
        try
        {
            NoteWhatIsFreed();
            handlers(this, new MemoryPressureEventArgs(asking.Path, (long)bytes, CommittedBytes));
        }
        finally
        {
            rescue.End();
        }

        Interleaving.Point();

        // A handler on another thread may be about to give back what this one found in the middle of its disposal.
        bool othersMayGive = DecommitIdle() | Volatile.Read(ref RescuesUnderWay) != 0;
        if (CommittedBytes >= before && !(othersMayGive && WaitForOthers(before)))
        {
            // Nothing went back, but the asking allocator may have room now: it tries once more. It asks again only
            // where what was freed may be another thread's, which has to see to it first.
            relief.Rounds = othersMayGive ? Math.Max(relief.Rounds, MostReliefRounds / 2) : MostReliefRounds;
        }

        return true;
    }

    private bool Fits(nuint bytes) => CommittedBytes + (long)bytes <= Options.CommitBudgetBytes;

    /// <summary>Other threads give back what is theirs when they next come to a slow path: waits a little for that.</summary>
    private bool WaitForOthers(long committedBefore)
    {
        const int Milliseconds = 10;
        for (int i = 0; i < Milliseconds && CommittedBytes >= committedBefore; i++)
        {
            Thread.Sleep(1);
        }

        return CommittedBytes < committedBefore;
    }

    /// <summary>Returns bytes to the budget, after they are decommitted.</summary>
    internal void Refund(long bytes)
    {
        long committed = Interlocked.Add(ref _committedBytes, -bytes);
        if (_aboveSoftLimit && committed < Options.SoftLimitBytes)
        {
            _aboveSoftLimit = false;
        }
    }

    /// <returns>True when other threads were asked to decommit what is theirs alone.</returns>
    private bool DecommitIdle()
    {
        bool asked = false;
        lock (_gate)
        {
            for (int i = 0; i < _allocators.Count; i++)
            {
                asked |= _allocators[i].DecommitIdleNow();
            }
        }

        return asked;
    }

    private void NoteWhatIsFreed()
    {
        lock (_gate)
        {
            for (int i = 0; i < _allocators.Count; i++)
            {
                (_allocators[i] as SlabAllocator)?.NoteNextDestruction();
            }
        }
    }

    private void RaisePeak(long committed)
    {
        long peak = Volatile.Read(ref _peakCommittedBytes);
        while (committed > peak)
        {
            long seen = Interlocked.CompareExchange(ref _peakCommittedBytes, committed, peak);
            if (seen == peak)
            {
                return;
            }

            peak = seen;
        }
    }
}
