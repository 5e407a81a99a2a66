using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Engine.Memory;

namespace Engine.Ecs;

/// <summary>
/// Records changes while a query runs, and makes them all at once afterwards.
/// <code>
/// var commands = new CommandBuffer(memory);
/// world.Query(in dying, (Entity entity, ref Health health) =&gt;
/// {
///     if (health.Points &lt;= 0) { commands.Destroy(entity); }
/// });
/// Entity spark = commands.Create(Component&lt;Position, Particle&gt;.Signature);
/// commands.Set(spark, new Position { X = 1 });
/// commands.Playback(world);
/// </code>
/// <para>Commands lie in the frame arena of the thread that records the first of them: they cost a few nanoseconds, no
/// garbage, and die with their frame. Keep the buffer itself and use it again each frame. Belongs to one thread at a
/// time.</para>
/// <para>At playback the entities are taken in the order in which the buffer first named them, and each makes one move
/// to its last structure, whatever it went through. Two systems may ask for the same: adding a component that is there
/// overwrites it, removing one that is not there does nothing, and after the first <see cref="Destroy"/> of an entity
/// the buffer ignores it.</para>
/// </summary>
public sealed class CommandBuffer
{
    private const int FirstPayloadBytes = 16;

    private static int _lastRecording;

    private readonly MemorySystem _memory;
    private readonly List<ComponentSet> _created = [];
    private ManagedPayload?[] _managed = [];
    private ArenaList<Command> _commands;
    private ArenaList<byte> _payload;
    private int _commandCapacity;
    private int _payloadCapacity;
    private uint _recording;

    /// <summary>Makes an empty buffer. It takes memory only while it records.</summary>
    /// <param name="memory">The memory system whose frame arenas it records into.</param>
    /// <param name="initialCapacity">Commands to make room for at first; later it is what the buffer needed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is negative.</exception>
    public CommandBuffer(MemorySystem memory, int initialCapacity = 128)
    {
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentOutOfRangeException.ThrowIfNegative(initialCapacity);
        _memory = memory;
        _commandCapacity = initialCapacity;
        _payloadCapacity = initialCapacity * FirstPayloadBytes;
    }

    /// <summary>How many commands are recorded.</summary>
    public int Size => _recording == 0 ? 0 : _commands.Count;

    /// <summary>Records the creation of an entity whose components are zero until they are set.</summary>
    /// <param name="signature">Its components.</param>
    /// <returns>A stand-in with a negative id, for this buffer and this recording only.</returns>
    /// <exception cref="OutOfNativeMemoryException">The frame arena is full.</exception>
    public Entity Create(in Signature signature)
    {
        StartRecording();
        var entity = new Entity(-1 - _created.Count, _recording);
        _commands.Add(new Command { Entity = entity, Kind = CommandKind.Create });
        _created.Add(signature.Set);
        return entity;
    }

    /// <summary>Records the creation of an entity whose components are zero until they are set.</summary>
    /// <param name="types">Its components, each once.</param>
    /// <returns>A stand-in with a negative id, for this buffer and this recording only.</returns>
    /// <exception cref="ArgumentException">A type stands in the list twice.</exception>
    /// <exception cref="OutOfNativeMemoryException">The frame arena is full.</exception>
    public Entity Create(params ComponentType[] types) => Create(new Signature(types));

    /// <summary>Records the destruction of an entity. A second one for the same entity is ignored.</summary>
    /// <param name="entity">The entity, or a stand-in of this recording.</param>
    /// <exception cref="StaleEntityException">It is the stand-in of another recording.</exception>
    /// <exception cref="OutOfNativeMemoryException">The frame arena is full.</exception>
    public void Destroy(Entity entity) => Record(entity, CommandKind.Destroy, 0, 0);

    /// <summary>Records that an entity gets a component, or another value for it if it has it by then.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity, or a stand-in of this recording.</param>
    /// <param name="component">Its value.</param>
    /// <exception cref="StaleEntityException">It is the stand-in of another recording.</exception>
    /// <exception cref="OutOfNativeMemoryException">The frame arena is full.</exception>
    public void Add<T>(Entity entity, in T component = default!) => Record(entity, CommandKind.Add, in component);

    /// <summary>Records another value for a component.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity, or a stand-in of this recording.</param>
    /// <param name="component">The new value.</param>
    /// <exception cref="StaleEntityException">It is the stand-in of another recording.</exception>
    /// <exception cref="OutOfNativeMemoryException">The frame arena is full.</exception>
    public void Set<T>(Entity entity, in T component = default!) => Record(entity, CommandKind.Set, in component);

    /// <summary>Records that an entity loses a component, if it has it by then.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity, or a stand-in of this recording.</param>
    /// <exception cref="StaleEntityException">It is the stand-in of another recording.</exception>
    /// <exception cref="OutOfNativeMemoryException">The frame arena is full.</exception>
    public void Remove<T>(Entity entity) => Record(entity, CommandKind.Remove, Component<T>.Id, 0);

    /// <summary>Makes the recorded changes. Either all of them happen or, when this throws, none.</summary>
    /// <param name="world">The world of the entities.</param>
    /// <param name="dispose">Whether to forget the commands afterwards; if not, they can be played back again within
    /// their frame.</param>
    /// <exception cref="StaleEntityException">A recorded entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">A component is to be set that its entity does not have.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    /// <exception cref="StaleCommandsException">The frame of the recording is over.</exception>
    public void Playback(World world, bool dispose = true)
    {
        ArgumentNullException.ThrowIfNull(world);
        if (Size != 0)
        {
            world.ThrowIfIterating();
            ThrowIfStale();
            Arena scratch = _memory.Frame.Current;
            ArenaMark mark = scratch.Mark();
            try
            {
                new Playback(world, scratch, _commands.Span, _payload.Span, _managed, _created).Run();
            }
            finally
            {
                scratch.Rewind(mark);
            }
        }

        if (dispose)
        {
            Clear();
        }
    }

    /// <summary>Forgets the recorded commands.</summary>
    public void Clear()
    {
        if (_recording != 0)
        {
            _commandCapacity = Math.Max(_commandCapacity, _commands.Count);
            _payloadCapacity = Math.Max(_payloadCapacity, _payload.Count);
        }

        _recording = 0;
        _commands = default;
        _payload = default;
        _created.Clear();
        foreach (ManagedPayload? values in _managed)
        {
            values?.Clear();
        }
    }

    private void Record<T>(Entity entity, CommandKind kind, in T component)
    {
        StartRecording();
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

    private void Record(Entity entity, CommandKind kind, int componentId, int payload)
    {
        StartRecording();
        if (entity.Id < 0 && entity.Stamp != _recording)
        {
            ThrowForeign(entity);
        }

        _commands.Add(new Command { Entity = entity, Kind = kind, ComponentId = componentId, Payload = payload });
    }

    private void StartRecording()
    {
        if (_recording != 0)
        {
            ThrowIfStale();
        }
        else
        {
            Arena arena = _memory.Frame.Current;
            _commands = new ArenaList<Command>(arena, _commandCapacity);
            _payload = new ArenaList<byte>(arena, _payloadCapacity);

            // The stamp of a world's entity has the world's id in its upper byte; the stamp of a stand-in has not.
            do
            {
                _recording = (uint)Interlocked.Increment(ref _lastRecording) & Entity.MaximumVersion;
            }
            while (_recording == 0);
        }
    }

    /// <summary>At every check level: playing back what scratch memory has overwritten need not end.</summary>
    private void ThrowIfStale()
    {
        if (!_commands.IsAlive || !_payload.IsAlive)
        {
            ThrowStale();
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
    private static void ThrowForeign(Entity entity) => throw new StaleEntityException(entity, 0,
        $"{entity} stands for an entity of another CommandBuffer, or of a recording already played back.");
}
