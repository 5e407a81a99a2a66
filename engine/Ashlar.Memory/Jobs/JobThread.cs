namespace Ashlar.Memory;

/// <summary>
/// What the calling thread does for job pools: whether it runs an item now, of which dispatch, and which one. There is one
/// object for each thread that ever asked, kept as long as the thread; only its thread changes it.
/// <para>Ask it in code that is called both inside jobs and outside, and must then behave differently: record into a list
/// of the thread's own, say, to be put in order by <see cref="Dispatch"/> and <see cref="Item"/> afterwards, so that the
/// result does not depend on which thread did what. The command buffers of an ECS work that way.</para>
/// Costs the read of a thread-static field.
/// </summary>
/// <example><code>
/// JobThread thread = JobThread.Current;
/// List&lt;Hit&gt; hits = thread.IsInJob ? hitsOfItem[thread.Item] : hitsOutside;
/// </code></example>
public sealed class JobThread
{
    [ThreadStatic]
    private static JobThread? _current;

    private static long _lastDispatch;

    private JobThread()
    {
    }

    /// <summary>The calling thread's. Makes it, with garbage, when the thread asks for the first time.</summary>
    public static JobThread Current => _current ??= new JobThread();

    /// <summary>Whether the calling thread runs an item of a job now.</summary>
    public static bool IsCurrentInJob => _current is { IsInJob: true };

    /// <summary>The number of the last dispatch that began in this process; 0 before the first. Safe to read from any
    /// thread.</summary>
    public static long LastDispatch => Volatile.Read(ref _lastDispatch);

    /// <summary>The thread's <see cref="Environment.CurrentManagedThreadId"/>.</summary>
    public int ManagedThreadId { get; } = Environment.CurrentManagedThreadId;

    /// <summary>Whether the thread runs an item of a job now.</summary>
    public bool IsInJob { get; private set; }

    /// <summary>The number of the dispatch, which is one call of <see cref="JobPool.Run"/>, that the item belongs to.
    /// Numbers rise, whatever the pool. A job that is run inside an item has none of its own: it is part of that item.
    /// Outside of jobs it is that of the thread's last item, or 0.</summary>
    public long Dispatch { get; private set; }

    /// <summary>The item that the thread runs, from 0. Outside of jobs it is the thread's last one, or 0.</summary>
    public int Item { get; internal set; }

    /// <summary>A number for a dispatch that is about to begin.</summary>
    internal static long NextDispatch() => Interlocked.Increment(ref _lastDispatch);

    /// <summary>The thread begins to run items of a dispatch.</summary>
    internal void Begin(long dispatch)
    {
        Dispatch = dispatch;
        IsInJob = true;
    }

    /// <summary>The thread runs no more items.</summary>
    internal void End() => IsInJob = false;
}
