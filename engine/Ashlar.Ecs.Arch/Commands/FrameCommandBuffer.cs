using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Arch.Core;
using Arch.Core.Extensions.Dangerous;
using Ashlar.Memory;

namespace Ashlar.Ecs.Arch;

/// <summary>
/// Arch's <c>CommandBuffer</c> in frame memory: records changes while a query runs and makes them afterwards, in the
/// order in which they were recorded.
/// <para>Commands lie in the frame arena of the thread that records the first of them: a few nanoseconds each, no
/// garbage, and they die with their frame. Keep the buffer itself and use it again. Components with references cannot
/// lie there: for them there is Arch's own buffer. Belongs to one thread at a time: recording into the commands of
/// another thread throws, and an empty buffer may change threads.</para>
/// <para>Two systems may ask for the same: what is there is overwritten by adding, what is not there is added by
/// setting and not removed by removing, and after the first <see cref="Destroy(in Entity)"/> of an entity the buffer
/// ignores it.</para>
/// </summary>
/// <example><code>
/// var commands = new FrameCommandBuffer(memory);
/// world.Query(in dying, (Entity entity, ref Health health) =&gt;
/// {
///     if (health.Points &lt;= 0) { commands.Destroy(entity); }
/// });
/// commands.Playback(world);
/// </code></example>
public sealed class FrameCommandBuffer
{
    private const int FirstPayloadBytes = 16;

    private static int _lastRecording;

    private readonly MemorySystem _memory;
    private readonly List<Signature> _created = [];
    private ArenaList<Command> _commands;
    private ArenaList<byte> _payload;
    private int _commandCapacity;
    private int _payloadCapacity;
    private int _recording;
    private int _threadId;

    /// <summary>Makes an empty buffer. It takes memory only while it records.</summary>
    /// <param name="memory">The memory system whose frame arenas it records into.</param>
    /// <param name="initialCapacity">Commands to make room for at first; later it is what the buffer needed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is negative.</exception>
    public FrameCommandBuffer(MemorySystem memory, int initialCapacity = 128)
    {
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentOutOfRangeException.ThrowIfNegative(initialCapacity);
        _memory = memory;
        _commandCapacity = initialCapacity;
        _payloadCapacity = initialCapacity * FirstPayloadBytes;
    }

    /// <summary>How many commands are recorded.</summary>
    public int Size => _recording == 0 ? 0 : _commands.Count;

    /// <summary>Records the creation of an entity whose components have default values until they are set.</summary>
    /// <param name="signature">Its components.</param>
    /// <returns>A stand-in with a negative id, for this buffer and this recording only.</returns>
    /// <exception cref="OutOfNativeMemoryException">The frame arena is full.</exception>
    public Entity Create(in Signature signature)
    {
        StartRecording();
        Entity entity = DangerousEntityExtensions.CreateEntityStruct(-1 - _created.Count, -1, _recording);
        _commands.Add(new Command { Entity = entity, Kind = CommandKind.Create });
        _created.Add(signature);
        return entity;
    }

    /// <summary>Records the creation of an entity whose components have default values until they are set.</summary>
    /// <param name="types">Its components. The array is kept until playback.</param>
    /// <returns>A stand-in with a negative id, for this buffer and this recording only.</returns>
    /// <exception cref="OutOfNativeMemoryException">The frame arena is full.</exception>
    public Entity Create(ComponentType[] types) => Create(new Signature(types));

    /// <summary>Records the destruction of an entity. A second one for the same entity is ignored.</summary>
    /// <param name="entity">The entity, or a stand-in of this recording.</param>
    /// <exception cref="ArgumentException">It is the stand-in of another recording.</exception>
    /// <exception cref="OutOfNativeMemoryException">The frame arena is full.</exception>
    public void Destroy(in Entity entity) => Record(entity, CommandKind.Destroy, -1, 0);

    /// <summary>Records another value for a component.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity, or a stand-in of this recording.</param>
    /// <param name="component">The new value.</param>
    /// <exception cref="ArgumentException">It is the stand-in of another recording.</exception>
    /// <exception cref="OutOfNativeMemoryException">The frame arena is full.</exception>
    public void Set<T>(in Entity entity, in T component = default)
        where T : unmanaged => Put(entity, in component);

    /// <summary>Records that an entity gets a component.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity, or a stand-in of this recording.</param>
    /// <param name="component">Its value.</param>
    /// <exception cref="ArgumentException">It is the stand-in of another recording.</exception>
    /// <exception cref="OutOfNativeMemoryException">The frame arena is full.</exception>
    public void Add<T>(in Entity entity, in T component = default)
        where T : unmanaged => Put(entity, in component);

    /// <summary>Records that an entity loses a component.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity, or a stand-in of this recording.</param>
    /// <exception cref="ArgumentException">It is the stand-in of another recording.</exception>
    /// <exception cref="OutOfNativeMemoryException">The frame arena is full.</exception>
    public void Remove<T>(in Entity entity)
        where T : unmanaged => Record(entity, CommandKind.Remove, CommandComponentOf<T>.Instance.Index, 0);

    /// <summary>Makes the recorded changes.</summary>
    /// <param name="world">The world of the entities.</param>
    /// <param name="dispose">Whether to clear the commands afterwards; if not, they can be played back again within
    /// their frame.</param>
    /// <exception cref="ArgumentException">A recorded entity is not alive there; nothing has changed.</exception>
    /// <exception cref="InvalidOperationException">The frame of the recording is over; nothing has changed.</exception>
    public void Playback(World world, bool dispose = true)
    {
        ArgumentNullException.ThrowIfNull(world);
        Play(world, null, dispose);
    }

    /// <summary>Makes the recorded changes, and releases what destroyed and removed components own.</summary>
    /// <param name="ownership">The world of the entities, and who releases.</param>
    /// <param name="dispose">Whether to clear the commands afterwards; if not, they can be played back again within
    /// their frame.</param>
    /// <exception cref="ArgumentException">A recorded entity is not alive there; nothing has changed.</exception>
    /// <exception cref="InvalidOperationException">The frame of the recording is over; nothing has changed.</exception>
    public void Playback(WorldOwnership ownership, bool dispose = true)
    {
        ArgumentNullException.ThrowIfNull(ownership);
        Play(ownership.World, ownership, dispose);
    }

    /// <summary>Clears the recorded commands.</summary>
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

        // Last: another thread may record from here on.
        Volatile.Write(ref _threadId, 0);
    }

    private void Put<T>(in Entity entity, in T component)
        where T : unmanaged
    {
        StartRecording();
        int payload = _payload.Count;
        _payload.AddRange(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in component)));
        Record(entity, CommandKind.Put, CommandComponentOf<T>.Instance.Index, payload);
    }

    private void Record(in Entity entity, CommandKind kind, int component, int payload)
    {
        StartRecording();
        if (entity.Id < 0 && entity.Version != _recording)
        {
            ThrowForeign(entity);
        }

        _commands.Add(new Command { Entity = entity, Kind = kind, Component = component, Payload = payload });
    }

    private void StartRecording()
    {
        int threadId = Environment.CurrentManagedThreadId;
        if (threadId != _threadId)
        {
            Claim(threadId);
        }

        if (_recording != 0)
        {
            ThrowIfStale();
            return;
        }

        Arena arena = _memory.Frame.Current;
        _commands = new ArenaList<Command>(arena, _commandCapacity);
        _payload = new ArenaList<byte>(arena, _payloadCapacity);
        do
        {
            _recording = Interlocked.Increment(ref _lastRecording);
        }
        while (_recording == 0);
    }

    /// <summary>An empty buffer belongs to the thread that records first.</summary>
    private void Claim(int threadId)
    {
        int other = Interlocked.CompareExchange(ref _threadId, threadId, 0);
        if (other != 0)
        {
            ThrowOtherThread(other, threadId);
        }
    }

    private void Play(World world, WorldOwnership? ownership, bool dispose)
    {
        if (Size != 0)
        {
            ThrowIfStale();
            ThrowIfAnyDead(world);
            Arena scratch = _memory.Frame.Current;
            ArenaMark mark = scratch.Mark();
            try
            {
                Run(world, ownership, scratch.Allocate<Entity>(_created.Count));
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

    /// <param name="world">The world.</param>
    /// <param name="ownership">Who releases, or null.</param>
    /// <param name="created">Room for the entities that the stand-ins stand for.</param>
    private void Run(World world, WorldOwnership? ownership, Span<Entity> created)
    {
        int made = 0;
        foreach (ref readonly Command command in _commands.Span)
        {
            if (command.Kind == CommandKind.Create)
            {
                Signature signature = _created[made];
                created[made++] = world.Create(in signature);
                continue;
            }

            Entity entity = command.Entity.Id < 0 ? created[-1 - command.Entity.Id] : command.Entity;
            if (world.IsAlive(entity))
            {
                Run(world, ownership, entity, in command);
            }
        }
    }

    private void Run(World world, WorldOwnership? ownership, Entity entity, in Command command)
    {
        switch (command.Kind)
        {
            case CommandKind.Put:
                CommandComponent.At(command.Component).Put(world, entity, _payload.Span[command.Payload..]);
                break;
            case CommandKind.Remove:
                CommandComponent.At(command.Component).Remove(world, ownership, entity);
                break;
            default:
                Destroy(world, ownership, entity);
                break;
        }
    }

    private static void Destroy(World world, WorldOwnership? ownership, Entity entity)
    {
        if (ownership is null)
        {
            world.Destroy(entity);
        }
        else
        {
            ownership.Destroy(entity);
        }
    }

    private void ThrowIfAnyDead(World world)
    {
        foreach (ref readonly Command command in _commands.Span)
        {
            Entity entity = command.Entity;
            if (entity.Id >= 0 && (entity.WorldId != world.Id || !world.IsAlive(entity)))
            {
                ThrowDead(entity, world);
            }
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

    [DoesNotReturn]
    private void ThrowStale() => throw new InvalidOperationException(
        $"The {Size} commands were recorded in a frame that is over. Play them back in their frame, or call Clear.");

    [DoesNotReturn]
    private static void ThrowDead(Entity entity, World world) => throw new ArgumentException(
        $"{entity} is not alive in world {world.Id}: it was destroyed before, or is of another world.", nameof(entity));

    [DoesNotReturn]
    private static void ThrowOtherThread(int recorded, int records) => throw new InvalidOperationException(
        $"The FrameCommandBuffer holds commands of thread {recorded}, and thread {records} wants to record: they would be "
        + "lost or mixed up. Give each thread a buffer; an empty one may be handed to another thread.");

    [DoesNotReturn]
    private static void ThrowForeign(Entity entity) => throw new ArgumentException(
        $"{entity} stands for an entity of another buffer, or of a recording already played back.", nameof(entity));
}
