using System.Diagnostics;

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
    private const int MaximumAllocators = 16384;
    private const double BudgetWarningShare = 0.9;
    private const string BudgetText = "Nine tenths of MemoryOptions.CommitBudgetBytes are committed.";
    private const string SoftLimitText = "Committed memory has reached MemoryOptions.SoftLimitBytes.";
    private const string LowMemoryText =
        "Pages were refused: the handlers of LowMemory were asked to free something.";

    private readonly Lock _gate = new();
    private readonly List<Allocator> _allocators = [];
    private readonly List<MemoryLeak> _leaks = [];
    private readonly Stack<int> _freeCounters = new();
    private GrowingRange? _counterRange;
    private int _countersUsed;
    private int _ordinals;
    private long _committedBytes;
    private long _peakCommittedBytes;
    private bool _inFrame;
    private bool _aboveSoftLimit;
    private bool _nearBudget;
    private bool _relieving;

    /// <summary>Starts a memory system.</summary>
    /// <param name="options">Options, or null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    /// <exception cref="InvalidOperationException">
    /// Another check level is already in force, or <c>ASHLAR_MEMORY_CHECKS</c> names none.
    /// </exception>
    /// <exception cref="OutOfNativeMemoryException">The operating system has no address space left.</exception>
    public MemorySystem(MemoryOptions? options = null)
        : base(options ?? new MemoryOptions())
    {
        Frame = new FrameArenas(this, "frame", Options.FramesInFlight, Options.FrameArenaReserveBytes);
    }

    /// <summary>What the system was started with.</summary>
    public MemoryOptions Options { get; private set; } = new();

    /// <summary>The check level in force.</summary>
    public CheckLevel Checks { get; private set; }

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
    /// Raised when pages are refused, by the budget or the operating system, on the thread that wanted them: free
    /// something, and the commit is tried once more. A handler must not use the allocator that is asking.
    /// </summary>
    public event EventHandler<MemoryPressureEventArgs>? LowMemory;

    /// <summary>
    /// Begins a frame: rewinds the oldest frame arena and reclaims what was destroyed
    /// <see cref="MemoryOptions.FramesInFlight"/> frames ago.
    /// </summary>
    /// <exception cref="InvalidOperationException">The frame before was not ended.</exception>
    public void BeginFrame()
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        if (_inFrame)
        {
            throw new InvalidOperationException("BeginFrame was called twice: end the frame with EndFrame first.");
        }

        _inFrame = true;
        RaiseSoftLimit();
        WarnOfBudget();
        long start = Stopwatch.GetTimestamp();
        int microseconds = Options.ReclaimMicrosecondsPerFrame;
        ReclaimDeadline = microseconds == 0
            ? long.MaxValue
            : start + (microseconds * Stopwatch.Frequency / 1_000_000);
        lock (_gate)
        {
            for (int i = 0; i < _allocators.Count; i++)
            {
                _allocators[i].AdvanceFrame();
            }
        }

        ReclaimTime = Stopwatch.GetElapsedTime(start);
    }

    /// <summary>Ends the frame: closes its counters.</summary>
    /// <exception cref="InvalidOperationException">No frame was begun.</exception>
    public void EndFrame()
    {
        if (!_inFrame)
        {
            throw new InvalidOperationException("EndFrame was called without BeginFrame.");
        }

        _inFrame = false;
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
    /// budget: for loading screens. No other thread may use a pool of this system meanwhile.
    /// </summary>
    public void ReclaimNow()
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        lock (_gate)
        {
            for (int i = 0; i < _allocators.Count; i++)
            {
                (_allocators[i] as SlabAllocator)?.ReclaimNow();
            }
        }
    }

    /// <summary>
    /// Decommits at once every page on which nothing lives, without a grace period. No other thread may use an
    /// allocator of this system meanwhile: for loading screens, and for <see cref="SoftLimitReached"/>.
    /// </summary>
    public void Trim()
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        lock (_gate)
        {
            for (int i = 0; i < _allocators.Count; i++)
            {
                _allocators[i].DecommitSpare();
            }
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

    /// <summary>The time stamp after which this frame begins no further batch of reclaiming.</summary>
    internal long ReclaimDeadline { get; private set; } = long.MaxValue;

    /// <summary>The headers of all containers.</summary>
    internal ContainerTable Containers { get; private set; } = null!;

    /// <summary>A number for each allocator that wants one, the same in every run that makes them in the same order.</summary>
    internal int NextOrdinal() => Interlocked.Increment(ref _ordinals);

    /// <summary>Called by the root's base constructor: options first, then the range that holds all counters.</summary>
    /// <returns>The root's own counters.</returns>
    internal AllocatorCounters* Start(MemoryOptions options)
    {
        options.Validate();
        Options = options;
        Containers = new ContainerTable(this, _gate);
        if (options.Checks is { } level)
        {
            MemoryChecks.Request(level);
        }
        else
        {
            MemoryChecks.ThrowIfMisspelt();
        }

        // From here on the level is fixed, and whatever is compiled later sees it as a constant.
        Checks = MemoryChecks.Level;
        _counterRange = new GrowingRange(this, (nuint)MaximumAllocators * (nuint)sizeof(AllocatorCounters));
        _allocators.Add(this);
        AllocatorCounters* counters = NewCounters();

        // These counters lie in the range that they count: what it committed before they existed is entered by hand.
        counters->ReservedBytes = (long)_counterRange.ReservedBytes;
        counters->CommittedBytes = (long)_counterRange.CommittedBytes;
        counters->PeakCommittedBytes = counters->CommittedBytes;
        return counters;
    }

    internal AllocatorCounters* Attach(Allocator allocator)
    {
        lock (_gate)
        {
            AllocatorCounters* counters = NewCounters();
            *counters = default;
            _allocators.Add(allocator);
            allocator.Parent!.Children.Add(allocator);
            return counters;
        }
    }

    internal void Detach(Allocator allocator)
    {
        lock (_gate)
        {
            _allocators.Remove(allocator);
            allocator.Parent?.Children.Remove(allocator);
            if (!ReferenceEquals(allocator, this))
            {
                _freeCounters.Push((int)(allocator.CountersAddress - (AllocatorCounters*)_counterRange!.Base));
            }
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

    /// <summary>Pages were refused: asks the handlers of <see cref="LowMemory"/> to free something.</summary>
    /// <returns>True when there was a handler, so that trying again makes sense.</returns>
    internal bool RelieveMemory(Allocator asking, long bytes)
    {
        EventHandler<MemoryPressureEventArgs>? handlers = LowMemory;
        if (handlers is null || _relieving)
        {
            return false;
        }

        _relieving = true;
        Events.Note(MemoryEventKind.LowMemory, asking.Path, LowMemoryText);
        try
        {
            handlers(this, new MemoryPressureEventArgs(asking.Path, bytes, CommittedBytes));
            return true;
        }
        finally
        {
            _relieving = false;
        }
    }

    /// <summary>Returns bytes to the budget, after they are decommitted.</summary>
    internal void Refund(long bytes) => Interlocked.Add(ref _committedBytes, -bytes);

    private protected override void ReleaseMemory()
    {
        Containers.Decommit();
        _counterRange!.Release();
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

    private AllocatorCounters* NewCounters()
    {
        if (_freeCounters.TryPop(out int recycled))
        {
            return (AllocatorCounters*)_counterRange!.Base + recycled;
        }

        if (_countersUsed == MaximumAllocators)
        {
            throw Events.Note(new OutOfNativeMemoryException(
                Path, sizeof(AllocatorCounters), OutOfMemoryCause.Capacity,
                $"A memory system has at most {MaximumAllocators} allocators at once. Dispose those no longer used."));
        }

        _counterRange!.EnsureCommitted((nuint)(_countersUsed + 1) * (nuint)sizeof(AllocatorCounters));
        return (AllocatorCounters*)_counterRange.Base + _countersUsed++;
    }

    private void RaiseSoftLimit()
    {
        bool above = Options.SoftLimitBytes != 0 && CommittedBytes >= Options.SoftLimitBytes;
        if (above && !_aboveSoftLimit)
        {
            Events.Note(MemoryEventKind.SoftLimit, Path, SoftLimitText);
            SoftLimitReached?.Invoke(this, new MemoryPressureEventArgs(Path, 0, CommittedBytes));
        }

        _aboveSoftLimit = above;
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
