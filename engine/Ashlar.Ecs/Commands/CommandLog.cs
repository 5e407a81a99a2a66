using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// What one thread records into a <see cref="CommandBuffer"/>, in the frame arena of that thread: commands with their
/// values, one behind the other, and which of them belong to which work item.
/// </summary>
/// <remarks>
/// While no frame begins, a recording goes where the last one was, so that a program without frames does not fill the
/// arena. Whether that memory is still the log's, a container behind it tells: the arena ends it when it is rewound.
/// </remarks>
internal sealed class CommandLog
{
    private const int FirstValueBytes = 16;
    private const long NoDispatch = -1;

    private static int _lastRecording;

    private readonly MemorySystem _memory;
    private readonly int _index;
    private readonly List<CommandRun> _runs = [];
    private ManagedPayload?[] _managed = [];
    private ArenaList<ulong> _words;
    private int _count;
    private Arena? _arena;
    private NativeArray<byte> _guard;
    private int _threadId;
    private int _playedWords;
    private int _playedRuns;
    private int _playedCount;
    private int _playedStandIns;
    private bool _wasRefused;
    private int _wordCapacity;
    private uint _recording;
    private int _standIns;
    private int _firstStandIn;
    private long _dispatch;
    private int _item;

    public CommandLog(MemorySystem memory, int index, int initialCapacity)
    {
        _memory = memory;
        _index = index;
        _wordCapacity = (int)Math.Min((long)initialCapacity * Command.WordsWith(FirstValueBytes), int.MaxValue);
    }

    /// <summary>How many commands are recorded.</summary>
    public int Size => _count;

    public Span<ulong> Words => _words.Span;

    /// <summary>How many runs the commands are in.</summary>
    public int RunCount => _runs.Count;

    /// <summary>Whether the next command of a thread outside of work items belongs to the run of the last one, which was
    /// outside of them too.</summary>
    public bool IsOpenFor(int threadId, long dispatch) => threadId == _threadId && dispatch == _dispatch;

    /// <summary>Begins a run for a work item if the last command was for another, and a recording if none is
    /// open.</summary>
    /// <exception cref="InvalidOperationException">Another thread records into it.</exception>
    /// <exception cref="StaleCommandsException">The frame of the recording is over.</exception>
    public void Continue(int threadId, long dispatch, int item)
    {
        if (threadId != _threadId)
        {
            Claim(threadId);
        }

        if (_wasRefused)
        {
            ClearIfStale();
            _wasRefused = false;
        }

        if (_recording == 0)
        {
            StartOrLeave();
        }
        else
        {
            ThrowIfStale();
            if (dispatch == _dispatch && item == _item)
            {
                return;
            }
        }

        _runs.Add(new CommandRun(dispatch, item, _index, _words.Count, 0));
        _dispatch = dispatch;
        _item = item;
        _firstStandIn = item == CommandRun.Outside ? _playedStandIns : _standIns;
    }

    public Entity Create(ComponentSet set)
    {
        var entity = new Entity(-1 - _standIns, _recording);
        Append(entity, CommandKind.Create, set.Id, 0);
        _standIns++;
        return entity;
    }

    /// <summary>Records a command with a component.</summary>
    public void RecordValue<T>(Entity entity, CommandKind kind, in T component)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            var value = new ManagedValue(_index, ManagedOf<T>().Add(in component));
            ref Command managed = ref Append(entity, kind, Component<T>.Id, Unsafe.SizeOf<ManagedValue>());
            Unsafe.WriteUnaligned(ref Command.ValueOf(in managed), value);
        }
        else
        {
            ref Command command = ref Append(entity, kind, Component<T>.Id, Component<T>.IsTag ? 0 : Unsafe.SizeOf<T>());
            if (!Component<T>.IsTag)
            {
                Unsafe.WriteUnaligned(ref Command.ValueOf(in command), component);
            }
        }
    }

    /// <summary>Records a command without a value.</summary>
    public void Record(Entity entity, CommandKind kind, int componentId) => Append(entity, kind, componentId, 0);

    /// <summary>The value that a command names instead of holding it.</summary>
    public void WriteManaged(int componentId, int index, Array column, int row) =>
        _managed[componentId]!.Write(index, column, row);

    /// <summary>The value that a command names instead of holding it.</summary>
    public T ReadManaged<T>(int index) => ((ManagedPayload<T>)_managed[Component<T>.Id]!)[index];

    /// <summary>Copies the runs, whose ends are known now.</summary>
    /// <param name="target">Where to: as many as <see cref="RunCount"/>.</param>
    public void CopyRunsTo(Span<CommandRun> target)
    {
        int end = _words.Count;
        for (int index = RunCount - 1; index >= 0; index--)
        {
            CommandRun run = _runs[index];
            target[index] = run with { Words = end - run.First };
            end = run.First;
        }
    }

    /// <summary>The commands so far are played back: what handlers record from here on is kept apart, and does not name
    /// their stand-ins.</summary>
    public void BeginPlayback()
    {
        _playedCount = Size;
        _playedWords = _recording == 0 ? 0 : _words.Count;
        _playedRuns = RunCount;
        _playedStandIns = _standIns;
        _dispatch = NoDispatch;
    }

    /// <summary>Ends a playback.</summary>
    /// <param name="isMade">Whether the commands were carried out and are cleared. Those that handlers recorded
    /// meanwhile stay.</param>
    public void EndPlayback(bool isMade)
    {
        _dispatch = NoDispatch;
        if (!isMade)
        {
            _playedStandIns = 0;
            return;
        }

        if (Size == _playedCount)
        {
            Clear();
            return;
        }

        Span<ulong> later = _words.Span[_playedWords..];
        _words.Clear();
        _words.AddRange(later);
        _count -= _playedCount;
        _runs.RemoveRange(0, _playedRuns);
        foreach (ref CommandRun run in CollectionsMarshal.AsSpan(_runs))
        {
            run = run with { First = run.First - _playedWords };
        }
    }

    /// <summary>Notes that a playback refused the commands: when their frame is over they are dropped without another
    /// word.</summary>
    public void NoteRefused()
    {
        _wasRefused = true;
        _dispatch = NoDispatch;
    }

    public void Clear()
    {
        if (_recording != 0)
        {
            _wordCapacity = Math.Max(_wordCapacity, _words.Count);
        }

        _recording = 0;
        _count = 0;
        _runs.Clear();
        _dispatch = NoDispatch;
        _standIns = 0;
        _playedStandIns = 0;
        _wasRefused = false;
        foreach (ManagedPayload? values in _managed)
        {
            values?.Clear();
        }

        // Last: another thread may record from here on.
        Volatile.Write(ref _threadId, 0);
    }

    /// <summary>At every check level: playing back what scratch memory has overwritten need not end.</summary>
    public void ThrowIfStale()
    {
        if (!_words.IsAlive)
        {
            ThrowStale();
        }
    }

    /// <summary>Appends a command, whose value is undefined.</summary>
    private ref Command Append(Entity entity, CommandKind kind, int typeId, int bytes)
    {
        if (entity.Id < 0)
        {
            ThrowIfForeign(entity);
        }

        if (!_words.TryAddUninitialized(Command.WordsWith(bytes), out Span<ulong> words))
        {
            words = AddWords(Command.WordsWith(bytes));
        }

        ref Command command = ref Unsafe.As<ulong, Command>(ref MemoryMarshal.GetReference(words));
        command.Entity = entity;
        command.TypeId = typeId;
        command.Bytes = bytes;
        command.Kind = kind;
        _count++;
        return ref command;
    }

    /// <summary>Makes room. Not inlined, as most commands need none.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Span<ulong> AddWords(int count)
    {
        ThrowIfStale();
        return _words.AddUninitialized(count);
    }

    /// <summary>Starts a recording; when there is no memory for it, the log belongs to no thread.</summary>
    private void StartOrLeave()
    {
        try
        {
            Start();
        }
        catch
        {
            Volatile.Write(ref _threadId, 0);
            throw;
        }
    }

    private void Start()
    {
        Arena arena = _memory.Frame.Current;
        if (ReferenceEquals(arena, _arena) && _guard.IsAlive && !HasGrown())
        {
            _words.Clear();
        }
        else
        {
            Allocate(arena);
        }

        // The stamp of a world's entity has the world's id in its upper byte; the stamp of a stand-in has not.
        do
        {
            _recording = (uint)Interlocked.Increment(ref _lastRecording) & Entity.MaximumVersion;
        }
        while (_recording == 0);
    }

    /// <summary>Allocates the list, and behind it a guard when the arena still is where the last recording
    /// began.</summary>
    private void Allocate(Arena arena)
    {
        bool isSameFrame = ReferenceEquals(arena, _arena) && _words.IsAlive;
        if (_guard.IsAlive)
        {
            _guard.Dispose();
        }

        if (isSameFrame)
        {
            // Twice as much as before, so that a recording that slowly grows leaves little behind.
            _wordCapacity = Math.Max(_wordCapacity, _words.Capacity);
        }

        _arena = null;
        _words = new ArenaList<ulong>(arena, _wordCapacity);
        _guard = isSameFrame ? NativeArray<byte>.Uninitialized(arena, 1) : default;
        _arena = arena;
    }

    /// <summary>Whether the list outgrew the memory before the guard.</summary>
    private bool HasGrown() => _words.Capacity > _wordCapacity;

    /// <summary>An empty log belongs to the thread that records first.</summary>
    private void Claim(int threadId)
    {
        int other = Interlocked.CompareExchange(ref _threadId, threadId, 0);
        if (other != 0)
        {
            ThrowOtherThread(other, threadId);
        }
    }

    private void ClearIfStale()
    {
        if (!_words.IsAlive)
        {
            int threadId = _threadId;
            Clear();
            _threadId = threadId;
        }
    }

    private ManagedPayload<T> ManagedOf<T>()
    {
        int id = Component<T>.Id;
        if (id >= _managed.Length)
        {
            Array.Resize(ref _managed, id + 1);
        }

        return (ManagedPayload<T>)(_managed[id] ??= new ManagedPayload<T>());
    }

    /// <summary>Refuses a stand-in of another recording or work item.</summary>
    private void ThrowIfForeign(Entity entity)
    {
        if (entity.Stamp != _recording || -1 - entity.Id < _firstStandIn)
        {
            ThrowForeign(entity);
        }
    }

    [DoesNotReturn]
    private void ThrowStale() => throw new StaleCommandsException(
        $"The {Size} commands were recorded in a frame that is over. Play them back in their frame, or call Clear.");

    [DoesNotReturn]
    private static void ThrowOtherThread(int recorded, int records) => throw new InvalidOperationException(
        $"The CommandBuffer holds commands of thread {recorded}, and thread {records} wants to record: they would be "
        + "lost or mixed up. Record in a parallel query of a world with a JobPool, which all of its threads may do, or "
        + "give each thread a buffer; an empty buffer may be handed to another thread.");

    [DoesNotReturn]
    private static void ThrowForeign(Entity entity) => throw new StaleEntityException(entity, 0,
        $"{entity} stands for an entity of another CommandBuffer, of a recording already played back, or of another work "
        + "item: a stand-in made in a parallel query is good for its work item only.");
}
