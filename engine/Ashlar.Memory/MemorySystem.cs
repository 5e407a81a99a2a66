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
public sealed partial class MemorySystem : Allocator
{
    private const double BudgetWarningShare = 0.9;
    private const string BudgetText = "Nine tenths of MemoryOptions.CommitBudgetBytes are committed.";
    private const string SoftLimitText = "Committed memory has reached MemoryOptions.SoftLimitBytes.";

    // Where the program is in its frames: BeginFrame and EndFrame go on to the next, whichever thread calls them.
    private const int NoFrame = 0;
    private const int InFrame = 1;
    private const int EndsFrame = 2;

    private readonly Lock _gate = new();
    private readonly List<Allocator> _allocators = [];
    private readonly LeakReport _leaks = new();
    private int _ordinals;
    private long _committedBytes;
    private long _peakCommittedBytes;
    private int _frame;
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
        TraceNumber = TraceRecorder.NoteMade(this);
        Events.TraceNumber = TraceNumber;
        Kept = new KeptRanges(this);
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

    /// <summary>
    /// Bytes of pages that ended allocators left and the next ones take over: at most 2 MiB, and those of no allocator,
    /// so not part of <see cref="CommittedBytes"/>. Always 0 with a <see cref="MemoryOptions.CommitBudgetBytes"/> and
    /// under full checks. <see cref="Trim"/> gives them back.
    /// </summary>
    public long KeptBytes => Kept.Bytes;

    /// <summary>
    /// What disposed allocators still held: complete once the system itself is disposed. A copy, in the order in which they
    /// were first seen. Allocators of one path are one entry, and there are at most 256; what would be more is added up in
    /// a last one. Safe from any thread.
    /// </summary>
    public IReadOnlyList<MemoryLeak> Leaks => _leaks.ToArray();

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
    /// The frame before was not ended, another thread begins or ends one, or another thread was seen in an allocator that this
    /// frame advances.
    /// </exception>
    /// <exception cref="MemoryCorruptedException">
    /// Under full checks: memory was written that nobody owned. All allocators were advanced, and no frame is begun.
    /// </exception>
    public void BeginFrame()
    {
        Allocator.ThrowIfEnded(IsDisposed, this);
        RaiseSoftLimit();
        int before = Interlocked.CompareExchange(ref _frame, InFrame, NoFrame);
        if (before != NoFrame)
        {
            throw new InvalidOperationException(before == EndsFrame
                ? "BeginFrame was called while another thread is in EndFrame: begin the next frame when it has returned."
                : "BeginFrame was called twice: end the frame with EndFrame first.");
        }

        TraceRecorder.NoteFrame(TraceEventKind.FrameBegan, this, FrameIndex);
        WarnOfBudget();
        long start = Stopwatch.GetTimestamp();
        int microseconds = Options.ReclaimMicrosecondsPerFrame;
        ReclaimDeadline = microseconds == 0
            ? long.MaxValue
            : start + (microseconds * Stopwatch.Frequency / 1_000_000);
        Interleaving.Point();
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
            Volatile.Write(ref _frame, NoFrame);
            ExceptionDispatchInfo.Throw(failure);
        }
    }

    /// <summary>Ends the frame: closes its counters.</summary>
    /// <exception cref="InvalidOperationException">No frame was begun.</exception>
    public void EndFrame()
    {
        Allocator.ThrowIfEnded(IsDisposed, this);
        if (Interlocked.CompareExchange(ref _frame, EndsFrame, InFrame) != InFrame)
        {
            throw new InvalidOperationException("EndFrame was called without BeginFrame.");
        }

        try
        {
            TraceRecorder.NoteFrame(TraceEventKind.FrameEnded, this, FrameIndex);
            FrameIndex++;
            Events.Frame = FrameIndex;
            Interleaving.Point();
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
        finally
        {
            Volatile.Write(ref _frame, NoFrame);
        }
    }

    /// <summary>
    /// Reclaims at once everything that is destroyed and waits, in every pool, whatever the frames in flight and the
    /// budget: for loading screens. A pool with an open session is left as it is. No other thread may use a pool of
    /// this system meanwhile.
    /// </summary>
    public void ReclaimNow()
    {
        Allocator.ThrowIfEnded(IsDisposed, this);
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
        Allocator.ThrowIfEnded(IsDisposed, this);
        _ = Kept.Drop();
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
        Allocator.ThrowIfEnded(IsDisposed, this);
        lock (_gate)
        {
            // Hooks that run while the system ends find its tree without the root, which heads the snapshot still.
            int nodes = _allocators.Count + (Life == AllocatorLife.Published ? 0 : 1);
            snapshot.Begin(
                nodes, FrameIndex, CommittedBytes, _peakCommittedBytes, Options.CommitBudgetBytes);
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

    /// <summary>What ended allocators left for the next.</summary>
    internal KeptRanges Kept { get; }

    /// <summary>The time stamp after which this frame begins no further batch of reclaiming.</summary>
    internal long ReclaimDeadline { get; private set; } = long.MaxValue;

    /// <summary>The headers of all containers.</summary>
    internal ContainerTable Containers { get; }

    /// <summary>A number for each allocator that wants one, the same in every run that makes them in the same order.</summary>
    internal int NextOrdinal() => Interlocked.Increment(ref _ordinals);

    private protected override void ReleaseMemory()
    {
        Containers.Release();
        Kept.Close();
        _metrics?.Dispose();
    }

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
}
