using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace Ashlar.Memory;

/// <summary>
/// A fixed number of threads that work through the items of one job at a time, together with the thread that asks.
/// <para>The number of workers changes how long a job takes and nothing else: how many items there are, and which of their
/// failures is thrown, does not depend on the threads. A pool without workers is a good one: it runs every item on the
/// calling thread.</para>
/// <para>Each worker has frame arenas of its own: <c>memory.Frame.Current</c> inside a job is the worker's, rewound by
/// <see cref="MemorySystem.BeginFrame"/> like the caller's. Make the pool after the memory system and outside a frame's
/// start, and dispose it before; a pool whose memory system is disposed ends with it.</para>
/// <para>A dispatch makes no garbage once its type of job was run before. It costs under a tenth of a microsecond for
/// one item, which the caller runs alone, some tenths where workers are awake, and ten microseconds or so where they
/// must be woken: they sleep after as long without work. Safe to use from any thread: a second job waits for the first.
/// A job that is run inside a job runs on the thread that asks.</para>
/// </summary>
/// <example><code>
/// using var memory = new MemorySystem();
/// using var jobs = new JobPool(memory);                        // as many workers as processors, less one
/// jobs.Run(new Blur(rows), rows.Length);                       // an IJob: Execute(item), for each item once
/// </code></example>
public sealed class JobPool : IDisposable
{
    /// <summary>The most workers a pool may have.</summary>
    public const int MaximumWorkers = 256;

    /// <summary>How many stretches of work of each thread are remembered, while <see cref="IsRecording"/>.</summary>
    public const int SpansOfLane = 256;

    /// <summary>How often a thread looks again before it sleeps: some ten microseconds, more than systems of a frame
    /// leave between their queries.</summary>
    private const int Looks = 200;

    private const int PauseBetweenLooks = 2;

    /// <summary>Into how many claims for each thread the rest of the items is divided, so that a claim takes several
    /// items while there are many, and one towards the end.</summary>
    private const int ClaimsPerThread = 4;

    private readonly MemorySystem _memory;
    private readonly AllocatorGroup? _group;
    private readonly Thread[] _workers;
    private readonly Lock _turn = new();
    private readonly object _work = new();
    private readonly object _completion = new();
    private readonly Dictionary<Type, JobSlot> _slots = [];
    private JobSlot? _slot;
    private long _dispatch;
    private int _items;
    private int _unclaimed;
    private int _unfinished;
    private int _sleeping;
    private int _failedItem;
    private ExceptionDispatchInfo? _failure;
    private JobLane[]? _lanes;
    private volatile bool _isRecording;
    private volatile bool _isDisposed;

    /// <summary>Starts the workers. Costs some tens of microseconds each.</summary>
    /// <param name="memory">The memory system whose frame arenas the workers use.</param>
    /// <param name="workers">How many threads besides the caller's, from 0 to <see cref="MaximumWorkers"/>; null for as
    /// many as there are processors, less one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is out of its range.</exception>
    /// <exception cref="OutOfNativeMemoryException">There are no addresses for a worker's arenas.</exception>
    public JobPool(MemorySystem memory, int? workers = null)
    {
        ArgumentNullException.ThrowIfNull(memory);
        int count = workers ?? Math.Min(Environment.ProcessorCount - 1, MaximumWorkers);
        ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(workers));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MaximumWorkers, nameof(workers));
        _memory = memory;
        _workers = new Thread[count];
        _unfinished = count;
        for (int index = 0; index < count; index++)
        {
            int number = index;
            _workers[index] = new Thread(() => Work(number)) { IsBackground = true, Name = $"Job worker {number + 1}" };
            _workers[index].Start();
        }

        WaitForWorkers();
        try
        {
            _failure?.Throw();
            _group = count == 0 ? null : new AllocatorGroup(memory, "job pool", Stop);
        }
        catch
        {
            Stop();
            throw;
        }
    }

    /// <summary>How many threads work besides the caller's.</summary>
    public int Workers => _workers.Length;

    /// <summary>
    /// Whether it remembers who worked when, for a profiler to show. The first time makes room for
    /// <see cref="SpansOfLane"/> stretches of each thread (managed memory, some 10 KiB a thread); then a dispatch costs some
    /// 50 ns more for each thread that takes part, and no garbage once its type of job was run before. Off at first. Safe from
    /// any thread.
    /// </summary>
    /// <example><code>jobs.IsRecording = overlay.Page == OverlayPage.Systems;      // which the overlay does by itself</code></example>
    public bool IsRecording
    {
        get => _isRecording;
        set
        {
            if (value && _lanes is null)
            {
                var lanes = new JobLane[_workers.Length + 1];
                for (int lane = 0; lane < lanes.Length; lane++)
                {
                    lanes[lane] = new JobLane();
                }

                Interlocked.CompareExchange(ref _lanes, lanes, null);
            }

            _isRecording = value;
        }
    }

    /// <summary>
    /// Copies what a thread worked on lately: nothing before <see cref="IsRecording"/>. Safe from any thread.
    /// </summary>
    /// <param name="lane">0 for the threads that ask, 1 to <see cref="Workers"/> for each worker.</param>
    /// <param name="target">The newest stretches as far as there is room, the oldest of them first.</param>
    /// <returns>How many there were.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such worker.</exception>
    public int CopySpans(int lane, Span<JobSpan> target)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(lane);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lane, _workers.Length);
        return _lanes is { } lanes ? lanes[lane].CopyTo(target) : 0;
    }

    /// <summary>
    /// Does every item of a job, on the workers and on the calling thread, and returns when all are done. Items begin
    /// in any order. When some throw, the others are done nevertheless, and the failure of the first item by number is
    /// thrown here.
    /// </summary>
    /// <typeparam name="TJob">The job.</typeparam>
    /// <param name="job">The job; each item works on a copy.</param>
    /// <param name="items">How many items there are, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of items is negative.</exception>
    /// <exception cref="ObjectDisposedException">The pool is disposed.</exception>
    public void Run<TJob>(in TJob job, int items)
        where TJob : struct, IJob
    {
        ArgumentOutOfRangeException.ThrowIfNegative(items);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        JobThread thread = JobThread.Current;
        if (thread.IsInJob)
        {
            RunInline(in job, items, null);
        }
        else if (items <= 1 || _workers.Length == 0)
        {
            thread.Begin(JobThread.NextDispatch());
            long began = _isRecording ? Stopwatch.GetTimestamp() : 0;
            try
            {
                RunInline(in job, items, thread);
            }
            finally
            {
                thread.End();
                Record(0, began, JobSlot<TJob>.NameOfJob, items);
            }
        }
        else
        {
            RunTogether(in job, items, thread);
        }
    }

    /// <summary>Waits for the running job, then stops the workers and joins them. A second call does nothing.</summary>
    /// <exception cref="InvalidOperationException">It is called from a job, which would wait for itself.</exception>
    public void Dispose()
    {
        if (JobThread.IsCurrentInJob)
        {
            throw new InvalidOperationException(
                "A job pool was disposed by a job, which would wait for itself. Dispose it where it was made.");
        }

        if (_group is not null)
        {
            _group.Dispose();
        }
        else
        {
            Stop();
        }
    }

    /// <summary>Stops the workers, after the running job. When a job disposes the memory system, it cannot wait for
    /// itself: the workers stop after their items.</summary>
    private void Stop()
    {
        if (JobThread.IsCurrentInJob)
        {
            StopWorkers();
            return;
        }

        lock (_turn)
        {
            StopWorkers();
            foreach (Thread worker in _workers)
            {
                worker.Join();
            }
        }
    }

    private void StopWorkers()
    {
        lock (_work)
        {
            _isDisposed = true;
            Monitor.PulseAll(_work);
        }
    }

    /// <summary>Does the items in order on this thread.</summary>
    /// <remarks>The thread learns of each item. It is null for a job inside an item of another job, which is part of
    /// that item.</remarks>
    private static void RunInline<TJob>(in TJob job, int items, JobThread? thread)
        where TJob : struct, IJob
    {
        ExceptionDispatchInfo? failure = null;
        for (int item = 0; item < items; item++)
        {
            if (thread is not null)
            {
                thread.Item = item;
            }

            try
            {
                TJob copy = job;
                copy.Execute(item);
            }
            catch (Exception exception)
            {
                failure ??= ExceptionDispatchInfo.Capture(exception);
            }
        }

        failure?.Throw();
    }

    private void RunTogether<TJob>(in TJob job, int items, JobThread thread)
        where TJob : struct, IJob
    {
        ExceptionDispatchInfo? failure;
        lock (_turn)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            JobSlot<TJob> slot = SlotOf<TJob>();
            slot.Set(in job);
            _slot = slot;
            _dispatch = JobThread.NextDispatch();
            _items = items;
            _unfinished = items;
            Offer(items);
            TakePart(thread, lane: 0);
            WaitForWorkers();
            slot.Set(default);
            failure = _failure;
            _failure = null;
        }

        failure?.Throw();
    }

    private JobSlot<TJob> SlotOf<TJob>()
        where TJob : struct, IJob
    {
        if (!_slots.TryGetValue(typeof(TJob), out JobSlot? slot))
        {
            slot = new JobSlot<TJob>();
            _slots.Add(typeof(TJob), slot);
        }

        return (JobSlot<TJob>)slot;
    }

    /// <summary>Publishes the items, after everything else about the job was written, and wakes sleeping
    /// workers.</summary>
    private void Offer(int items)
    {
        lock (_work)
        {
            Volatile.Write(ref _unclaimed, items);
            for (int wanted = Math.Min(_sleeping, items - 1); wanted > 0; wanted--)
            {
                Monitor.Pulse(_work);
            }
        }
    }

    private void Work(int number)
    {
        Register(number);
        JobThread thread = JobThread.Current;
        while (WaitForWork())
        {
            TakePart(thread, number + 1);
        }
    }

    /// <summary>Makes the frame arenas of a worker now: while a frame begins, none can be made.</summary>
    private void Register(int number)
    {
        try
        {
            _ = _memory.Frame.Current;
        }
        catch (Exception exception)
        {
            NoteFailure(number, exception);
        }

        Finish(1);
    }

    /// <returns>False when the pool is disposed.</returns>
    private bool WaitForWork()
    {
        for (int look = 0; look < Looks; look++)
        {
            if (Volatile.Read(ref _unclaimed) != 0)
            {
                return true;
            }

            Thread.SpinWait(PauseBetweenLooks);
        }

        lock (_work)
        {
            while (_unclaimed == 0 && !_isDisposed)
            {
                _sleeping++;
                Monitor.Wait(_work);
                _sleeping--;
            }
        }

        return !_isDisposed;
    }

    /// <summary>Claims and does items until none is left. All items that a thread claims here belong to one dispatch,
    /// which cannot end before the thread reports them done.</summary>
    private void TakePart(JobThread thread, int lane)
    {
        int done = 0;
        long began = _isRecording ? Stopwatch.GetTimestamp() : 0;
        while (TryClaim(out int first, out int count))
        {
            thread.Begin(_dispatch);
            _slot!.Execute(first, first + count, thread, this);
            done += count;
        }

        thread.End();
        if (done != 0)
        {
            Record(lane, began, _slot!.Name, done);
            Finish(done);
        }
    }

    /// <summary>Remembers a stretch of work that is over, when that began while recording.</summary>
    private void Record(int lane, long began, string job, int items)
    {
        if (began != 0 && items != 0)
        {
            _lanes![lane].Add(new JobSpan(began, Stopwatch.GetTimestamp(), job, items));
        }
    }

    /// <summary>
    /// Claims the next items. A thread may have slept through a dispatch: so it reads everything else about the job
    /// only after its claim, which is always of the running dispatch.
    /// </summary>
    private bool TryClaim(out int first, out int count)
    {
        int unclaimed = Volatile.Read(ref _unclaimed);
        while (unclaimed != 0)
        {
            count = Math.Max(1, unclaimed / (ClaimsPerThread * (_workers.Length + 1)));
            int seen = Interlocked.CompareExchange(ref _unclaimed, unclaimed - count, unclaimed);
            if (seen == unclaimed)
            {
                first = _items - unclaimed;
                return true;
            }

            unclaimed = seen;
        }

        first = 0;
        count = 0;
        return false;
    }

    private void Finish(int done)
    {
        if (Interlocked.Add(ref _unfinished, -done) == 0)
        {
            lock (_completion)
            {
                Monitor.Pulse(_completion);
            }
        }
    }

    private void WaitForWorkers()
    {
        for (int look = 0; look < Looks; look++)
        {
            if (Volatile.Read(ref _unfinished) == 0)
            {
                return;
            }

            Thread.SpinWait(PauseBetweenLooks);
        }

        lock (_completion)
        {
            while (Volatile.Read(ref _unfinished) != 0)
            {
                Monitor.Wait(_completion);
            }
        }
    }

    /// <summary>Keeps the failure of the first item by number, whoever notes it when.</summary>
    internal void NoteFailure(int item, Exception exception)
    {
        lock (_completion)
        {
            if (_failure is null || item < _failedItem)
            {
                _failedItem = item;
                _failure = ExceptionDispatchInfo.Capture(exception);
            }
        }
    }
}
