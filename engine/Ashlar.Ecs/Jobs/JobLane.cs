namespace Ashlar.Ecs;

/// <summary>
/// The item that a thread runs for a <see cref="JobPool"/>: one object for each thread that ever ran an item, kept as
/// long as the thread. Only its thread writes it.
/// </summary>
internal sealed class JobLane
{
    [ThreadStatic]
    private static JobLane? _ofThread;

    private static long _lastDispatch;

    /// <summary>The calling thread's lane while it runs an item, else null.</summary>
    public static JobLane? Current => _ofThread is { IsBusy: true } lane ? lane : null;

    /// <summary>The calling thread's lane.</summary>
    public static JobLane OfThread => _ofThread ??= new JobLane();

    /// <summary>The number of the last dispatch that began in this process.</summary>
    public static long LastDispatch => Volatile.Read(ref _lastDispatch);

    /// <summary>The managed id of the thread: frame arenas are found by it.</summary>
    public int ThreadId { get; } = Environment.CurrentManagedThreadId;

    /// <summary>Whether the thread runs items now.</summary>
    public bool IsBusy { get; private set; }

    /// <summary>Which dispatch the item belongs to. Numbers rise, whatever the pool.</summary>
    public long Dispatch { get; private set; }

    /// <summary>The item.</summary>
    public int Item { get; set; }

    /// <summary>A number for a dispatch that is about to begin.</summary>
    public static long NextDispatch() => Interlocked.Increment(ref _lastDispatch);

    /// <summary>The thread begins to run items of a dispatch.</summary>
    public void Begin(long dispatch)
    {
        Dispatch = dispatch;
        IsBusy = true;
    }

    /// <summary>The thread runs no more items.</summary>
    public void End() => IsBusy = false;
}
