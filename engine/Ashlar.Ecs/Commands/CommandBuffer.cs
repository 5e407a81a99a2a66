using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// Records changes while a query runs, and makes them all at once afterwards.
/// <para>Commands lie in the frame arena of the thread that records the first of them: they cost a few nanoseconds, no
/// garbage, and die with their frame. Keep the buffer itself and use it again each frame, or over and over in a program
/// that begins none.</para>
/// <para>At playback the entities are taken in the order in which the buffer first named them, and each makes one move
/// to its last structure, whatever it went through. Two systems may ask for the same: adding a component that is there
/// overwrites it, removing one that is not there does nothing, and after the first <see cref="Destroy"/> of an entity
/// the buffer ignores it. Handlers and destroy hooks change nothing about that: they are told of the commands in their
/// order, first of those for components that an entity had before, and then, once it has its last structure, of those
/// for components that it gained. Of components and entities that come and go within the buffer they are not told; but
/// a recorded value that ends so passes to its destroy hook.</para>
/// <para>In a parallel query all threads may record into one buffer, without waiting for each other: each has a log of
/// its own, and playback reads them work item by work item, so that everything happens as if one thread had run the
/// query, whatever the number of threads. Otherwise it belongs to one thread at a time: recording into the commands of
/// another thread throws, an empty buffer may change threads, and any thread may play back.</para>
/// </summary>
/// <example><code>
/// var commands = new CommandBuffer(memory);
/// world.Query(in dying, (Entity entity, ref Health health) =&gt;
/// {
///     if (health.Points &lt;= 0) { commands.Destroy(entity); }
/// });
/// Entity spark = commands.Create(Component&lt;Position, Particle&gt;.Signature);
/// commands.Set(spark, new Position { X = 1 });
/// commands.Playback(world);
/// </code></example>
public sealed partial class CommandBuffer : IDisposable
{
    private readonly MemorySystem _memory;
    private readonly int _initialCapacity;
    private readonly List<CommandLog> _logs = [];
    private readonly CommandLog _ownLog;
    private CommandLog?[] _logOfThread = [];
    private bool _isPlaying;

    /// <summary>Makes an empty buffer. It takes memory only while it records.</summary>
    /// <param name="memory">The memory system whose frame arenas it records into.</param>
    /// <param name="initialCapacity">Commands of a thread to make room for at first; later it is what the thread
    /// needed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is negative.</exception>
    public CommandBuffer(MemorySystem memory, int initialCapacity = 128)
    {
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentOutOfRangeException.ThrowIfNegative(initialCapacity);
        _memory = memory;
        _initialCapacity = initialCapacity;
        _ownLog = AddLog();
    }

    /// <summary>How many commands are recorded, by all threads together.</summary>
    public int CommandCount
    {
        get
        {
            int count = 0;
            foreach (CommandLog log in _logs)
            {
                count += log.Size;
            }

            return count;
        }
    }

    /// <summary>Records the creation of an entity whose components are zero until they are set.</summary>
    /// <param name="signature">Its components.</param>
    /// <returns>A stand-in with a negative id, for this buffer and this recording only; in a parallel query for this
    /// work item only, for the entity or the chunk that the query visits.</returns>
    /// <exception cref="OutOfNativeMemoryException">The frame arena is full.</exception>
    public Entity Create(in Signature signature) => Log().Create(signature.Set);

    /// <summary>Records the creation of an entity whose components are zero until they are set.</summary>
    /// <param name="types">Its components, each once.</param>
    /// <returns>A stand-in; see <see cref="Create(in Signature)"/>.</returns>
    /// <exception cref="ArgumentException">A type stands in the list twice.</exception>
    /// <exception cref="OutOfNativeMemoryException">The frame arena is full.</exception>
    public Entity Create(params ComponentType[] types) => Create(new Signature(types));

    /// <summary>Records the destruction of an entity. A second one for the same entity is ignored.</summary>
    /// <param name="entity">The entity, or a stand-in of this recording.</param>
    /// <exception cref="StaleEntityException">It is the stand-in of another recording.</exception>
    /// <exception cref="OutOfNativeMemoryException">The frame arena is full.</exception>
    public void Destroy(in Entity entity) => Log().Record(entity, CommandKind.Destroy, 0);

    /// <summary>Records that an entity gets a component, or another value for it if it has it by then.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity, or a stand-in of this recording.</param>
    /// <param name="component">Its value.</param>
    /// <exception cref="StaleEntityException">It is the stand-in of another recording.</exception>
    /// <exception cref="OutOfNativeMemoryException">The frame arena is full.</exception>
    public void Add<T>(in Entity entity, in T component = default!) =>
        Log().RecordValue(entity, CommandKind.Add, in component);

    /// <summary>Records another value for a component.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity, or a stand-in of this recording.</param>
    /// <param name="component">The new value.</param>
    /// <exception cref="StaleEntityException">It is the stand-in of another recording.</exception>
    /// <exception cref="OutOfNativeMemoryException">The frame arena is full.</exception>
    public void Set<T>(in Entity entity, in T component = default!) =>
        Log().RecordValue(entity, CommandKind.Set, in component);

    /// <summary>Records that an entity loses a component, if it has it by then.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity, or a stand-in of this recording.</param>
    /// <exception cref="StaleEntityException">It is the stand-in of another recording.</exception>
    /// <exception cref="OutOfNativeMemoryException">The frame arena is full.</exception>
    public void Remove<T>(in Entity entity) => Log().Record(entity, CommandKind.Remove, Component<T>.Id);

    /// <summary>Records that a component of an entity is enabled. Others that add or remove it count as they come:
    /// a component that is removed and added again is enabled, one that is there and only gets another value stays as it
    /// is.</summary>
    /// <typeparam name="T">The component, with <see cref="EnableableAttribute"/>.</typeparam>
    /// <param name="entity">The entity, or a stand-in of this recording.</param>
    /// <exception cref="NotSupportedException">The component is not enableable.</exception>
    /// <exception cref="StaleEntityException">It is the stand-in of another recording.</exception>
    /// <exception cref="OutOfNativeMemoryException">The frame arena is full.</exception>
    public void Enable<T>(in Entity entity) => RecordSwitch(entity, CommandKind.Enable, Component<T>.Info);

    /// <summary>Records that a component of an entity is disabled; see <see cref="Enable{T}"/>.</summary>
    /// <typeparam name="T">The component, with <see cref="EnableableAttribute"/>.</typeparam>
    /// <param name="entity">The entity, or a stand-in of this recording.</param>
    /// <exception cref="NotSupportedException">The component is not enableable.</exception>
    /// <exception cref="StaleEntityException">It is the stand-in of another recording.</exception>
    /// <exception cref="OutOfNativeMemoryException">The frame arena is full.</exception>
    public void Disable<T>(in Entity entity) => RecordSwitch(entity, CommandKind.Disable, Component<T>.Info);

    /// <summary>Makes the recorded changes. Either all of them happen or, when this throws, none; but what a handler or
    /// a hook throws arrives when all are made. Commands that these record into the buffer stay for the next
    /// playback.</summary>
    /// <param name="world">The world of the entities.</param>
    /// <param name="dispose">Whether to clear the commands afterwards; if not, they can be played back again within
    /// their frame.</param>
    /// <exception cref="StaleEntityException">A recorded entity is not alive: <see cref="PlaybackSkippingStale"/> leaves
    /// it out.</exception>
    /// <exception cref="ComponentNotFoundException">A component is to be set, enabled or disabled that its entity does not
    /// have.</exception>
    /// <exception cref="InvalidOperationException">A handler plays back the buffer that called it.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    /// <exception cref="StaleCommandsException">The frame of the recording is over.</exception>
    public void Playback(World world, bool dispose = true) => PlayBack(world, dispose, skipsStale: false);

    /// <summary>Makes the recorded changes that can be made, where several systems record about the same entities and
    /// each frame goes on: leaves out the commands of entities that are not alive, and those that set, enable or disable
    /// components that their entity does not have. Values that are left out pass to the destroy hook of their component,
    /// if it has one. Else like <see cref="Playback"/>.</summary>
    /// <param name="world">The world of the entities.</param>
    /// <param name="dispose">Whether to clear the commands afterwards; if not, they can be played back again within
    /// their frame.</param>
    /// <returns>How many commands were left out.</returns>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="InvalidOperationException">A handler plays back the buffer that called it.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory; nothing has changed.</exception>
    /// <exception cref="StaleCommandsException">The frame of the recording is over.</exception>
    public int PlaybackSkippingStale(World world, bool dispose = true) => PlayBack(world, dispose, skipsStale: true);

    /// <summary>Clears the recorded commands.</summary>
    /// <exception cref="InvalidOperationException">A handler clears the buffer that is being played back.</exception>
    public void Clear()
    {
        ThrowIfPlaying();
        foreach (CommandLog log in _logs)
        {
            log.Clear();
        }

        RewindOwnMemory();
    }

    private void RecordSwitch(Entity entity, CommandKind kind, ComponentInfo info)
    {
        info.ThrowUnlessEnableable();
        Log().Record(entity, kind, info.Id);
    }

    private int PlayBack(World world, bool dispose, bool skipsStale)
    {
        ArgumentNullException.ThrowIfNull(world);
        ThrowIfPlaying();
        int skipped = 0;
        if (CommandCount != 0)
        {
            WorldChecks.ThrowIfIterating(world);
            ThrowIfStale();
            skipped = PlayBackAll(world, dispose, skipsStale);
        }

        if (CommandCount == 0)
        {
            RewindOwnMemory();
        }

        return skipped;
    }

    private int PlayBackAll(World world, bool dispose, bool skipsStale)
    {
        bool isMade = false;
        _isPlaying = true;
        foreach (CommandLog log in _logs)
        {
            log.BeginPlayback();
        }

        Arena scratch = _memory.Frame.Current;
        ArenaMark mark = scratch.Mark();
        long used = 0;
        try
        {
            var playback = new Playback(world, scratch, AllCommands(scratch), new CommandValues(_logs), skipsStale);
            playback.Prepare();
            used = scratch.UsedBytes;
            isMade = true;
            playback.Apply();
            return playback.Skipped;
        }
        finally
        {
            EndPlayback(isMade, dispose);

            // What handlers allocated behind the scratch memory lives until the end of the frame.
            if (!isMade || scratch.UsedBytes == used)
            {
                scratch.Rewind(mark);
            }
        }
    }

    private void EndPlayback(bool isMade, bool dispose)
    {
        _isPlaying = false;
        foreach (CommandLog log in _logs)
        {
            log.EndPlayback(isMade && dispose);
            if (!isMade)
            {
                log.NoteRefused();
            }
        }
    }

    private void ThrowIfPlaying()
    {
        if (_isPlaying)
        {
            throw new InvalidOperationException(
                "The CommandBuffer is being played back, and a handler or destroy hook that this called plays it back, "
                + "clears or disposes it. It may record: those commands are there for the next playback.");
        }
    }

    private void ThrowIfStale()
    {
        foreach (CommandLog log in _logs)
        {
            if (log.Size != 0)
            {
                log.ThrowIfStale();
            }
        }
    }

    /// <summary>The commands of all threads, in the order in which one thread would have recorded them.</summary>
    private CommandStream AllCommands(Arena scratch)
    {
        int count = CommandCount;
        return new CommandStream(_ownLog.Size == count ? _ownLog.Words : Merge(scratch), count);
    }

    /// <summary>Copies the commands of all threads into the order in which one thread would have recorded
    /// them.</summary>
    private Span<ulong> Merge(Arena scratch)
    {
        Span<CommandRun> runs = SortedRuns(scratch);
        long words = 0;
        foreach (CommandRun run in runs)
        {
            words += run.Words;
        }

        Span<ulong> merged = scratch.Allocate<ulong>((int)Math.Min(words, int.MaxValue));
        Span<ulong> rest = merged;
        foreach (CommandRun run in runs)
        {
            _logs[run.Log].Words.Slice(run.First, run.Words).CopyTo(rest);
            rest = rest[run.Words..];
        }

        return merged;
    }

    private Span<CommandRun> SortedRuns(Arena scratch)
    {
        int count = 0;
        foreach (CommandLog log in _logs)
        {
            count += log.RunCount;
        }

        Span<CommandRun> runs = scratch.Allocate<CommandRun>(count);
        Span<CommandRun> rest = runs;
        foreach (CommandLog log in _logs)
        {
            log.CopyRunsTo(rest);
            rest = rest[log.RunCount..];
        }

        runs.Sort(CommandRun.InOrder);
        return runs;
    }

    /// <summary>The log of the calling thread, ready to record.</summary>
    private CommandLog Log()
    {
        JobThread thread = JobThread.Current;
        CommandLog log = _ownLog;
        bool isOpen = !thread.IsInJob && log.IsOpenFor(thread.ManagedThreadId, JobThread.LastDispatch);
        return isOpen ? log : Open(thread);
    }

    /// <summary>Makes the log of a thread ready to record: it may be another one than the last time, or another work
    /// item. Not inlined, as it runs once for many commands.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private CommandLog Open(JobThread thread)
    {
        CommandLog log = _ownLog;
        if (thread.IsInJob)
        {
            log = LogOf(thread.ManagedThreadId);
            log.Continue(thread.ManagedThreadId, thread.Dispatch, thread.Item);
        }
        else
        {
            log.Continue(thread.ManagedThreadId, JobThread.LastDispatch, CommandRun.Outside);
        }

        return log;
    }

    private CommandLog LogOf(int threadId)
    {
        CommandLog?[] logs = Volatile.Read(ref _logOfThread);
        return (uint)threadId < (uint)logs.Length && logs[threadId] is { } log ? log : AddLogOf(threadId);
    }

    /// <summary>Adds the log of a thread that records for the first time. Other threads may record meanwhile.</summary>
    private CommandLog AddLogOf(int threadId)
    {
        lock (_logs)
        {
            CommandLog?[] logs = _logOfThread;
            if (threadId >= logs.Length)
            {
                Array.Resize(ref logs, threadId + 1);
            }

            CommandLog log = AddLog();
            logs[threadId] = log;
            Volatile.Write(ref _logOfThread, logs);
            return log;
        }
    }

    private CommandLog AddLog()
    {
        var log = new CommandLog(_memory, _logs.Count, _initialCapacity);
        _logs.Add(log);
        return log;
    }
}
