using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// What one thread records into a <see cref="CommandBuffer"/>, in the frame arena of that thread: commands, their
/// components' bytes, and which of them belong to which work item.
/// </summary>
internal sealed class CommandLog
{
    private const int FirstPayloadBytes = 16;

    private static int _lastRecording;

    private readonly MemorySystem _memory;
    private readonly ushort _index;
    private ManagedPayload?[] _managed = [];
    private ArenaList<Command> _commands;
    private ArenaList<byte> _payload;
    private ArenaList<CommandRun> _runs;
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
    /// <exception cref="StaleCommandsException">The frame of the recording is over.</exception>
    public void Continue(long dispatch, int item)
    {
        if (_recording == 0)
        {
            Start();
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
        _firstStandIn = item == CommandRun.Outside ? 0 : _standIns;
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
        _commands = default;
        _payload = default;
        _runs = default;
        foreach (ManagedPayload? values in _managed)
        {
            values?.Clear();
        }
    }

    /// <summary>At every check level: playing back what scratch memory has overwritten need not end.</summary>
    public void ThrowIfStale()
    {
        if (!_commands.IsAlive || !_payload.IsAlive || !_runs.IsAlive)
        {
            ThrowStale();
        }
    }

    private void Start()
    {
        Arena arena = _memory.Frame.Current;
        _runs = new ArenaList<CommandRun>(arena, _runCapacity);
        _commands = new ArenaList<Command>(arena, _commandCapacity);
        _payload = new ArenaList<byte>(arena, _payloadCapacity);

        // The stamp of a world's entity has the world's id in its upper byte; the stamp of a stand-in has not.
        do
        {
            _recording = (uint)Interlocked.Increment(ref _lastRecording) & Entity.MaximumVersion;
        }
        while (_recording == 0);
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
    private static void ThrowForeign(Entity entity) => throw new StaleEntityException(entity, 0,
        $"{entity} stands for an entity of another CommandBuffer, of a recording already played back, or of another work "
        + "item: a stand-in made in a parallel query is good for its work item only.");
}
