using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace Ashlar.Memory;

/// <summary>
/// The root of a game's native memory: it hands out pages within a budget, marks the frames, keeps the tree of named
/// allocators with their counters, and reports leaks. Make one when the game starts, hand it to whatever allocates,
/// dispose it last.
/// <para>Making allocators is safe from any thread; <see cref="BeginFrame"/>, <see cref="EndFrame"/> and
/// <see cref="CopyTo"/> belong to the thread that made it. A frame costs well under a microsecond an allocator.</para>
/// </summary>
/// <example><code>
/// using var memory = new MemorySystem();
/// var bullets = new SlabPool&lt;Bullet&gt;(memory, "bullets");
/// while (running)
/// {
///     memory.BeginFrame();
///     Span&lt;int&gt; scratch = memory.Frame.Current.Allocate&lt;int&gt;(1000);   // dies by itself
///     memory.EndFrame();
/// }
/// </code></example>
public sealed unsafe class MemorySystem : Allocator
{
    private const int MostReliefRounds = 16;
    private const int MostAttempts = 64;
    private const double BudgetWarningShare = 0.9;
    private const string BudgetText = "Nine tenths of MemoryOptions.CommitBudgetBytes are committed.";
    private const string SoftLimitText = "Committed memory has reached MemoryOptions.SoftLimitBytes.";
    private const string LowMemoryText =
        "Pages were refused: the handlers of LowMemory were asked to free something.";

    private readonly Lock _gate = new();
    private readonly List<Allocator> _allocators = [];
    private readonly List<MemoryLeak> _leaks = [];
    private int _ordinals;
    private long _committedBytes;
    private long _peakCommittedBytes;
    private int _inFrame;
    private volatile bool _aboveSoftLimit;
    private bool _nearBudget;

    /// <summary>Starts a memory system.</summary>
    /// <param name="options">Options, or null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    /// <exception cref="InvalidOperationException">
    /// Another check level is already in force, or <c>ASHLAR_MEMORY_CHECKS</c> names none.
    /// </exception>
    /// <exception cref="OutOfNativeMemoryException">The operating system has no address space left.</exception>
    public MemorySystem(MemoryOptions? options = null)
    {
        Options = options ?? new MemoryOptions();
        Options.Validate();
        if (Options.Checks is { } level)
        {
            MemoryChecks.Request(level);
        }
        else
        {
            MemoryChecks.ThrowIfMisspelt();
        }

        // From here on the level is fixed, and whatever is compiled later sees it as a constant.
        Checks = MemoryChecks.Level;
        Containers = new ContainerTable(this, _gate);
        try
        {
            Frame = new FrameArenas(this, "frame", Options.FramesInFlight, Options.FrameArenaReserveBytes);
            Publish();
        }
        catch
        {
            Abandon();
            throw;
        }
    }

    /// <summary>What the system was started with.</summary>
    public MemoryOptions Options { get; }

    /// <summary>The check level in force.</summary>
    public CheckLevel Checks { get; }

    /// <summary>The frame arenas: memory that dies by itself <see cref="MemoryOptions.FramesInFlight"/> frames later.</summary>
    public FrameArenas Frame { get; }

    /// <summary>What went wrong lately, or nearly.</summary>
    public MemoryEvents Events { get; } = new();

    /// <summary>
    /// How long the last <see cref="BeginFrame"/> took to rewind, to reclaim and to decommit.
    /// </summary>
    public TimeSpan ReclaimTime { get; private set; }

    /// <summary>Frames finished.</summary>
    public long FrameIndex { get; private set; }

    /// <summary>Bytes the operating system has given to all allocators together.</summary>
    public long CommittedBytes => Volatile.Read(ref _committedBytes);

    /// <summary>What disposed allocators still held: complete once the system itself is disposed.</summary>
    public IReadOnlyList<MemoryLeak> Leaks => _leaks;

    /// <summary>
    /// Raised by <see cref="BeginFrame"/> when committed memory has reached <see cref="MemoryOptions.SoftLimitBytes"/>,
    /// once each time it rises to it. The place to empty caches, or to <see cref="Trim"/>.
    /// </summary>
    public event EventHandler<MemoryPressureEventArgs>? SoftLimitReached;

    /// <summary>
    /// Raised when pages are refused, by the budget or the operating system, on the thread that wanted them, after the
    /// idle pages of this system were decommitted in vain: free something, and the request is made again, as often as
    /// that lowers what is committed.
    /// <para>No lock is held and nothing is half done, so a handler may call anything, on any allocator that the
    /// calling thread may use: destroy, dispose, <see cref="Allocator.Dispose()"/> the asking allocator itself. What it
    /// frees on its thread is decommitted when it returns. Several threads may be in handlers at once. What a handler
    /// throws reaches the caller whose request was refused; requests of a handler itself raise nothing.</para>
    /// </summary>
    public event EventHandler<MemoryPressureEventArgs>? LowMemory;

    /// <summary>
    /// Begins a frame: rewinds the oldest frame arena and reclaims what was destroyed
    /// <see cref="MemoryOptions.FramesInFlight"/> frames ago.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// The frame before was not ended, another thread begins one, or another thread was seen in an allocator that this
    /// frame advances.
    /// </exception>
    /// <exception cref="MemoryCorruptedException">
    /// Under full checks: memory was written that nobody owned. All allocators were advanced, and no frame is begun.
    /// </exception>
    public void BeginFrame()
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        RaiseSoftLimit();
        if (Interlocked.Exchange(ref _inFrame, 1) != 0)
        {
            throw new InvalidOperationException("BeginFrame was called twice: end the frame with EndFrame first.");
        }

        WarnOfBudget();
        long start = Stopwatch.GetTimestamp();
        int microseconds = Options.ReclaimMicrosecondsPerFrame;
        ReclaimDeadline = microseconds == 0
            ? long.MaxValue
            : start + (microseconds * Stopwatch.Frequency / 1_000_000);
        Exception? failure = null;
        lock (_gate)
        {
            for (int i = 0; i < _allocators.Count; i++)
            {
                failure = Keep(failure, TryAdvance(_allocators[i]));
            }
        }

        ReclaimTime = Stopwatch.GetElapsedTime(start);
        if (failure is not null)
        {
            _inFrame = 0;
            ExceptionDispatchInfo.Throw(failure);
        }
    }

    /// <summary>Ends the frame: closes its counters.</summary>
    /// <exception cref="InvalidOperationException">No frame was begun.</exception>
    public void EndFrame()
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        if (Interlocked.Exchange(ref _inFrame, 0) == 0)
        {
            throw new InvalidOperationException("EndFrame was called without BeginFrame.");
        }

        FrameIndex++;
        Events.Frame = FrameIndex;
        lock (_gate)
        {
            for (int i = 0; i < _allocators.Count; i++)
            {
                Allocator allocator = _allocators[i];
                allocator.Refresh();
                allocator.Counters.CloseFrame();
            }
        }
    }

    /// <summary>
    /// Reclaims at once everything that is destroyed and waits, in every pool, whatever the frames in flight and the
    /// budget: for loading screens. A pool with an open session is left as it is. No other thread may use a pool of
    /// this system meanwhile.
    /// </summary>
    public void ReclaimNow()
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        lock (_gate)
        {
            for (int i = 0; i < _allocators.Count; i++)
            {
                (_allocators[i] as SlabAllocator)?.TryReclaimNow();
            }
        }
    }

    /// <summary>
    /// Decommits at once every page on which nothing lives, without a grace period, and needs no memory for it. What is
    /// in use meanwhile, by a session or an iteration, is left as it is. No other thread may use an allocator of this
    /// system meanwhile: for loading screens, and for <see cref="SoftLimitReached"/> and <see cref="LowMemory"/>.
    /// </summary>
    /// <exception cref="MemoryCorruptedException">
    /// Under full checks: memory was written that nobody owned. All other allocators were trimmed.
    /// </exception>
    /// <exception cref="StaleHandleException">
    /// A block in a cache of a heap was freed twice. All other allocators were trimmed.
    /// </exception>
    public void Trim()
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        Exception? failure = null;
        lock (_gate)
        {
            for (int i = 0; i < _allocators.Count; i++)
            {
                failure = Keep(failure, TryDecommitSpare(_allocators[i]));
            }
        }

        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }
    }

    /// <summary>Copies every allocator's counters, a parent before its children. No garbage unless the tree grew.</summary>
    /// <param name="snapshot">Where to.</param>
    public void CopyTo(MemorySnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        lock (_gate)
        {
            snapshot.Begin(
                _allocators.Count, FrameIndex, CommittedBytes, _peakCommittedBytes, Options.CommitBudgetBytes);
            CopySubtree(this, -1, snapshot);
        }

        snapshot.CopyEvents(Events);
    }

    /// <summary>A new copy of every allocator's counters: <see cref="CopyTo"/> into a fresh snapshot.</summary>
    /// <returns>The copy.</returns>
    public MemorySnapshot Snapshot()
    {
        var snapshot = new MemorySnapshot();
        CopyTo(snapshot);
        return snapshot;
    }

    internal VirtualMemory Pages => Options.Pages;

    /// <summary>
    /// The most addresses that an allocator which can do with fewer asks for. Lowered when some were refused: the
    /// process is short of them then, and whoever comes next wants a share.
    /// </summary>
    internal nuint ReservationLimit { get; private set; } = nuint.MaxValue;

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

    /// <summary>The time stamp after which this frame begins no further batch of reclaiming.</summary>
    internal long ReclaimDeadline { get; private set; } = long.MaxValue;

    /// <summary>The headers of all containers.</summary>
    internal ContainerTable Containers { get; }

    /// <summary>A number for each allocator that wants one, the same in every run that makes them in the same order.</summary>
    internal int NextOrdinal() => Interlocked.Increment(ref _ordinals);

    /// <summary>Puts a node that is whole into the tree.</summary>
    /// <returns>False when its parent is being disposed.</returns>
    internal bool TryPublish(Allocator allocator)
    {
        lock (_gate)
        {
            if (allocator.Parent is { } parent)
            {
                if (parent.Life >= AllocatorLife.Ending)
                {
                    return false;
                }

                parent.Children.Add(allocator);
            }

            _allocators.Add(allocator);
            allocator.Life = AllocatorLife.Published;
            return true;
        }
    }

    /// <summary>Takes a node out of the tree. What stands below it follows.</summary>
    /// <returns>False when somebody did already.</returns>
    internal bool TryWithdraw(Allocator allocator)
    {
        lock (_gate)
        {
            if (allocator.Life != AllocatorLife.Published)
            {
                return false;
            }

            allocator.Life = AllocatorLife.Ending;
            _allocators.Remove(allocator);
            if (allocator.Parent is { } parent)
            {
                parent.Children.Remove(allocator);
                parent.EndingChildren++;
            }

            return true;
        }
    }

    /// <summary>The newest node below one, or null when no more are in the tree.</summary>
    internal Allocator? LastChildOf(Allocator allocator)
    {
        lock (_gate)
        {
            return allocator.Children.Count == 0 ? null : allocator.Children[^1];
        }
    }

    /// <summary>Keeps what stands below a node, also if the node is disposed meanwhile.</summary>
    /// <returns>False when it is disposed already.</returns>
    internal bool TryHold(Allocator allocator)
    {
        lock (_gate)
        {
            bool lives = allocator.Life <= AllocatorLife.Published;
            allocator.Holds += lives ? 1 : 0;
            return lives;
        }
    }

    /// <summary>Ends a hold.</summary>
    /// <returns>True when it was the last, and the node waits for that to go on with its end.</returns>
    internal bool EndHold(Allocator allocator)
    {
        lock (_gate)
        {
            if (allocator.Holds == 0)
            {
                throw new InvalidOperationException($"Nobody holds '{allocator.Path}': each EndHold belongs to a Hold.");
            }

            bool goesOn = --allocator.Holds == 0 && allocator.Life == AllocatorLife.Held;
            allocator.Life = goesOn ? AllocatorLife.Ending : allocator.Life;
            return goesOn;
        }
    }

    /// <summary>The hooks of a node have run.</summary>
    /// <returns>False when somebody holds what stands below it.</returns>
    internal bool TryBeginEnd(Allocator allocator)
    {
        lock (_gate)
        {
            allocator.Life = allocator.Holds > 0 ? AllocatorLife.Held : allocator.Life;
            return allocator.Holds == 0;
        }
    }

    /// <summary>A node whose hooks have run is to be released.</summary>
    /// <returns>False when it waits for a node below that somebody else is ending.</returns>
    internal bool TryBeginRelease(Allocator allocator)
    {
        lock (_gate)
        {
            bool waits = allocator.EndingChildren > 0;
            allocator.Life = waits ? AllocatorLife.Waiting : AllocatorLife.Ended;
            return !waits;
        }
    }

    /// <summary>A node is released.</summary>
    /// <returns>The node above, if it waited for this one only and is to be released now.</returns>
    internal Allocator? EndRelease(Allocator allocator)
    {
        lock (_gate)
        {
            if (allocator.Parent is not { } parent
                || --parent.EndingChildren > 0
                || parent.Life != AllocatorLife.Waiting)
            {
                return null;
            }

            parent.Life = AllocatorLife.Ended;
            return parent;
        }
    }

    internal void NoteLeak(Allocator allocator)
    {
        ref AllocatorCounters counters = ref allocator.Counters;
        if (allocator.HoldsObjects && counters.LiveObjects > 0)
        {
            lock (_gate)
            {
                _leaks.Add(new MemoryLeak(allocator.Path, allocator.Kind, counters.LiveObjects, counters.LiveBytes)
                {
                    Sites = allocator.LiveSites,
                });
            }
        }
    }

    /// <summary>Under full checks: a container that was not disposed before its allocator was.</summary>
    internal void NoteLeak(Allocator allocator, int origin, long bytes)
    {
        lock (_gate)
        {
            _leaks.Add(new MemoryLeak(allocator.Path, allocator.Kind, 1, bytes)
            {
                Container = Origins.TypeName(origin),
                Sites = Origins.Site(origin) is { } site ? [new LeakSite(site, 1)] : [],
            });
        }
    }

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
    /// Pages were refused. Decommits idle pages of this system; if there were none, asks the handlers of
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
            return cause == OutOfMemoryCause.Budget && CommittedBytes + (long)bytes <= Options.CommitBudgetBytes;
        }

        relief.Rounds++;
        long before = CommittedBytes;
        _ = DecommitIdle();
        if (CommittedBytes < before)
        {
            return true;
        }

        EventHandler<MemoryPressureEventArgs>? handlers = LowMemory;
        if (handlers is null || Rescue.AsksNobody || Rescue.IsUnderWay(this))
        {
            return false;
        }

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

        bool othersMayGive = DecommitIdle();
        if (CommittedBytes >= before && !(othersMayGive && WaitForOthers(before)))
        {
            // Nothing went back, but the asking allocator may have room now: it tries once more. It asks again only
            // where what was freed may be another thread's, which has to see to it first.
            relief.Rounds = othersMayGive ? Math.Max(relief.Rounds, MostReliefRounds / 2) : MostReliefRounds;
        }

        return true;
    }

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

    private protected override void ReleaseMemory() => Containers.Release();

    private static Exception? TryAdvance(Allocator allocator)
    {
        try
        {
            allocator.AdvanceFrame();
            return null;
        }
        catch (Exception failure)
        {
            return failure;
        }
    }

    private static Exception? TryDecommitSpare(Allocator allocator)
    {
        try
        {
            allocator.DecommitSpare();
            return null;
        }
        catch (Exception failure)
        {
            return failure;
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

    private static void CopySubtree(Allocator allocator, int parent, MemorySnapshot snapshot)
    {
        allocator.Refresh();
        int index = snapshot.Add(new AllocatorSnapshot(allocator, parent, allocator.Counters));
        List<Allocator> children = allocator.Children;
        for (int i = 0; i < children.Count; i++)
        {
            CopySubtree(children[i], index, snapshot);
        }
    }

    private void RaiseSoftLimit()
    {
        bool above = Options.SoftLimitBytes != 0 && CommittedBytes >= Options.SoftLimitBytes;
        if (above && !_aboveSoftLimit)
        {
            // What a handler frees is seen by Refund: if the use falls and rises again, the event comes again.
            _aboveSoftLimit = true;
            Events.Note(MemoryEventKind.SoftLimit, Path, SoftLimitText);
            SoftLimitReached?.Invoke(this, new MemoryPressureEventArgs(Path, 0, CommittedBytes));
        }
    }

    private void WarnOfBudget()
    {
        bool near = Options.CommitBudgetBytes != 0 && CommittedBytes >= Options.CommitBudgetBytes * BudgetWarningShare;
        if (near && !_nearBudget)
        {
            Events.Note(MemoryEventKind.BudgetWarning, Path, BudgetText);
        }

        _nearBudget = near;
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
