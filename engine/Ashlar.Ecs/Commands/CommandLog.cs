using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// What one thread records into a <see cref="CommandBuffer"/>, in the frame arena of that thread: commands, their
/// components' bytes, and which of them belong to which work item.
/// </summary>
/// <remarks>
/// While no frame begins, a recording goes where the last one was, so that a program without frames does not fill the
/// arena. Whether that memory is still the log's, a container behind it tells: the arena ends it when it is rewound.
/// </remarks>
internal sealed class CommandLog
{
    private const int FirstPayloadBytes = 16;
    private const long NoDispatch = -1;

    private static int _lastRecording;

    private readonly MemorySystem _memory;
    private readonly ushort _index;
    private ManagedPayload?[] _managed = [];
    private ArenaList<Command> _commands;
    private ArenaList<byte> _payload;
    private ArenaList<CommandRun> _runs;
    private Arena? _arena;
    private NativeArray<byte> _guard;
    private int _threadId;
    private int _played;
    private int _playedStandIns;
    private bool _wasRefused;
    private int _runCapacity = 1;
    private int _commandCapacity;
    private int _payloadCapacity;
    private uint _recording;
    private int _standIns;
    private int _firstStandIn;
    private long _dispatch;
    private int _item;

    public CommandLog(MemorySystem memory, int index, int initialCapacity)
    {
        _memory = memory;
        _index = (ushort)index;
        _commandCapacity = initialCapacity;
        _payloadCapacity = initialCapacity * FirstPayloadBytes;
    }

    /// <summary>How many commands are recorded.</summary>
    public int Size => _recording == 0 ? 0 : _commands.Count;

    public Span<Command> Commands => _commands.Span;

    /// <summary>How many runs the commands are in.</summary>
    public int RunCount => _recording == 0 ? 0 : _runs.Count;

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

        _runs.Add(new CommandRun(dispatch, item, _index, _commands.Count, 0));
        _dispatch = dispatch;
        _item = item;
        _firstStandIn = item == CommandRun.Outside ? _playedStandIns : _standIns;
    }

    public Entity Create(ComponentSet set)
    {
        var entity = new Entity(-1 - _standIns, _recording);
        _commands.Add(new Command { Entity = entity, Kind = CommandKind.Create, TypeId = set.Id, Log = _index });
        _standIns++;
        return entity;
    }

    public void RecordValue<T>(Entity entity, CommandKind kind, in T component)
    {
        int payload = 0;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            payload = ManagedOf<T>().Add(in component);
        }
        else if (!Component<T>.IsTag)
        {
            payload = _payload.Count;
            Span<byte> bytes = _payload.AddUninitialized(Unsafe.SizeOf<T>());
            Unsafe.WriteUnaligned(ref MemoryMarshal.GetReference(bytes), component);
        }

        Record(entity, kind, Component<T>.Id, payload);
    }

    public void Record(Entity entity, CommandKind kind, int componentId, int payload)
    {
        if (entity.Id < 0 && (entity.Stamp != _recording || -1 - entity.Id < _firstStandIn))
        {
            ThrowForeign(entity);
        }

        _commands.Add(new Command
        {
            Entity = entity,
            Kind = kind,
            TypeId = componentId,
            Payload = payload,
            Log = _index,
        });
    }

    /// <summary>Writes the component of a command to where it belongs.</summary>
    public void Write(in Command command, ComponentInfo info, in Row row, int offset)
    {
        if (info.IsManaged)
        {
            _managed[info.Id]!.Write(command.Payload, row.ManagedColumn(offset), row.Index);
        }
        else
        {
            row.WriteBytes(offset, info.Size, ref _payload[command.Payload]);
        }
    }

    /// <summary>Writes the component of a command to a sparse set.</summary>
    public void Write(in Command command, SparseSet set, int place)
    {
        if (set.Info.IsManaged)
        {
            _managed[set.Info.Id]!.Write(command.Payload, set.References, place);
        }
        else
        {
            _payload.Span.Slice(command.Payload, set.Info.Size).CopyTo(set.BytesOf(place, 1));
        }
    }

    /// <summary>The component of a command.</summary>
    public T Read<T>(in Command command)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            return ((ManagedPayload<T>)_managed[command.TypeId]!)[command.Payload];
        }

        return Component<T>.IsTag ? default! : Unsafe.ReadUnaligned<T>(ref _payload[command.Payload]);
    }

    /// <summary>Copies the runs, whose ends are known now.</summary>
    /// <param name="target">Where to: as many as <see cref="RunCount"/>.</param>
    public void CopyRunsTo(Span<CommandRun> target)
    {
        int end = _commands.Count;
        for (int index = RunCount - 1; index >= 0; index--)
        {
            CommandRun run = _runs[index];
            target[index] = run with { Count = end - run.First };
            end = run.First;
        }
    }

    /// <summary>The commands so far are played back: what handlers record from here on is kept apart, and does not name
    /// their stand-ins.</summary>
    public void BeginPlayback()
    {
        _played = Size;
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

        if (Size == _played)
        {
            Clear();
            return;
        }

        Span<Command> later = _commands.Span[_played..];
        _commands.Clear();
        _commands.AddRange(later);
        ReadOnlySpan<CommandRun> runs = _runs.Span;
        _runs.Clear();
        foreach (CommandRun run in runs)
        {
            if (run.First >= _played)
            {
                _runs.Add(run with { First = run.First - _played });
            }
        }
    }

    /// <summary>Notes that a playback refused the commands: when their frame is over they are dropped without another
    /// word.</summary>
    public void NoteRefused() => _wasRefused = true;

    public void Clear()
    {
        if (_recording != 0)
        {
            _runCapacity = Math.Max(_runCapacity, _runs.Count);
            _commandCapacity = Math.Max(_commandCapacity, _commands.Count);
            _payloadCapacity = Math.Max(_payloadCapacity, _payload.Count);
        }

        _recording = 0;
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
        if (!_commands.IsAlive || !_payload.IsAlive || !_runs.IsAlive)
        {
            ThrowStale();
        }
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
        if (ReferenceEquals(arena, _arena) && _guard.IsAlive && !HaveGrown())
        {
            _runs.Clear();
            _commands.Clear();
            _payload.Clear();
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

    /// <summary>Allocates the lists, and behind them a guard when the arena still is where the last recording
    /// began.</summary>
    private void Allocate(Arena arena)
    {
        bool isSameFrame = ReferenceEquals(arena, _arena) && _commands.IsAlive;
        if (_guard.IsAlive)
        {
            _guard.Dispose();
        }

        if (isSameFrame)
        {
            // Twice as much as before, so that a recording that slowly grows leaves little behind.
            _runCapacity = Math.Max(_runCapacity, _runs.Capacity);
            _commandCapacity = Math.Max(_commandCapacity, _commands.Capacity);
            _payloadCapacity = Math.Max(_payloadCapacity, _payload.Capacity);
        }

        _arena = null;
        _runs = new ArenaList<CommandRun>(arena, _runCapacity);
        _commands = new ArenaList<Command>(arena, _commandCapacity);
        _payload = new ArenaList<byte>(arena, _payloadCapacity);
        _guard = isSameFrame ? NativeArray<byte>.Uninitialized(arena, 1) : default;
        _arena = arena;
    }

    /// <summary>Whether a list outgrew the memory before the guard.</summary>
    private bool HaveGrown() =>
        _runs.Capacity > _runCapacity || _commands.Capacity > _commandCapacity || _payload.Capacity > _payloadCapacity;

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
        if (!_commands.IsAlive || !_payload.IsAlive || !_runs.IsAlive)
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
