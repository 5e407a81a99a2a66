using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// Holds entities, and finds them by the components they have. Entities of one structure lie together in chunks of
/// native memory, each component in an array of its own; the garbage collector sees none of it.
/// <para>Costs 16 bytes an entity besides its components, and no garbage once warm. Names and behaviour are those of
/// the Arch package; unlike there, misuse throws: see README.md beside this project.</para>
/// <para>A world belongs to one thread at a time; the threads of its <see cref="Jobs"/> work on it only inside a
/// parallel query. While a query runs, creating, destroying, adding and removing throw
/// <see cref="StructuralChangeException"/>: record them in a <see cref="CommandBuffer"/>. A call that throws leaves the
/// world as it was.</para>
/// </summary>
/// <example><code>
/// World world = World.Create(memory);
/// Entity ship = world.Create(new Position(), new Velocity { X = 1 });
/// var moving = new QueryDescription().WithAll&lt;Position, Velocity&gt;();
/// world.Query(in moving, (ref Position position, ref Velocity velocity) =&gt; position.X += velocity.X);
/// world.Destroy(ship);
/// World.Destroy(world);
/// </code></example>
public sealed partial class World : IDisposable
{
    private const int FirstArchetypes = 16;

    private readonly AllocatorGroup _group;
    private readonly MemorySystem? _ownMemory;
    private readonly Dictionary<QueryKey, Query> _queries = [];
    private EntityDirectory _entities;
    private ChunkPool _chunks;
    private Archetype[] _archetypes = [];
    private Archetype?[] _archetypeOfSet = [];
    private int _archetypeCount;
    private readonly bool _isWhole;

    private World(Allocator parent, MemorySystem? ownMemory, WorldOptions options, int id, EntityFence fence)
    {
        Id = id;
        _ownMemory = ownMemory;
        _group = new AllocatorGroup(parent, options.Name ?? $"world {id}", End);
        try
        {
            _entities = new EntityDirectory(
                _group,
                this,
                fence.FirstId,
                Math.Max(fence.FirstVersion, options.FirstVersion),
                options.MaximumEntities);
            _chunks = new ChunkPool(_group, this, options.MaximumChunkBytes);
            _sparse = new SparseSets(_group, this, _entities.Maximum);
            _entities.Reserve(options.EntityCapacity);
            _maximumEntities = options.MaximumEntities;
            _jobs = options.Jobs;
            _isWhole = true;
            ObjectDisposedException.ThrowIf(_group.IsDisposed, parent);
        }
        catch
        {
            _group.Dispose();
            throw;
        }
    }

    /// <summary>The world's number among the worlds alive, from 1 to 255; used again after its destruction.</summary>
    public int Id { get; }

    /// <summary>How many entities are alive.</summary>
    public int Size => _entities.Live;

    /// <summary>For how many entities there is an id with memory behind it.</summary>
    public int Capacity => _entities.Capacity;

    /// <summary>The archetypes in the order in which they appeared, empty ones included.</summary>
    /// <exception cref="ObjectDisposedException">The world has ended.</exception>
    public ReadOnlySpan<Archetype> Archetypes
    {
        get
        {
            WorldChecks.ThrowIfEnded(this);
            return _archetypes.AsSpan(0, _archetypeCount);
        }
    }

    /// <summary>Makes a world on the memory of an allocator.</summary>
    /// <param name="parent">The memory system, or the node of it that owns the world; disposing it destroys the
    /// world.</param>
    /// <param name="options">What the world may use.</param>
    /// <returns>The world.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="InvalidOperationException">There are 255 worlds alive, or the id that was asked for is
    /// taken.</exception>
    /// <exception cref="OutOfNativeMemoryException">There are no addresses left.</exception>
    public static World Create(Allocator parent, WorldOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(parent);
        return Create(parent, null, options ?? new WorldOptions());
    }

    /// <summary>Makes a world with a memory system of its own, which ends with it.</summary>
    /// <param name="options">What the world may use.</param>
    /// <returns>The world.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="InvalidOperationException">There are 255 worlds alive, or the id that was asked for is
    /// taken.</exception>
    /// <exception cref="OutOfNativeMemoryException">There are no addresses left.</exception>
    [OverloadResolutionPriority(1)]
    public static World Create(WorldOptions? options = null)
    {
        var memory = new MemorySystem();
        try
        {
            return Create(memory, memory, options ?? new WorldOptions());
        }
        catch
        {
            memory.Dispose();
            throw;
        }
    }

    /// <summary>Destroys a world and everything in it; the same as <see cref="Dispose"/>.</summary>
    /// <param name="world">The world.</param>
    /// <exception cref="StructuralChangeException">A query is running over it.</exception>
    public static void Destroy(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        world.Dispose();
    }

    /// <summary>Destroys the world and everything in it: its entities are stale, its addresses are released. A second
    /// call does nothing, nor one after the world's memory was disposed, which destroys the world too.</summary>
    /// <exception cref="StructuralChangeException">A query is running over it.</exception>
    public void Dispose()
    {
        if (IsEnded)
        {
            return;
        }

        WorldChecks.ThrowIfIterating(this);
        try
        {
            _group.Dispose();
        }
        finally
        {
            _ownMemory?.Dispose();
        }
    }

    /// <summary>Writes the world's id and size.</summary>
    /// <returns>For example <c>World 1 with 250 entities</c>.</returns>
    public override string ToString() => $"World {Id} with {Size} entities";

    internal ChunkPool Chunks => _chunks;

    /// <summary>How many archetypes there are; negative once the world has ended.</summary>
    internal int ArchetypeCount => _archetypeCount;

    internal Archetype ArchetypeOf(ComponentSet set)
    {
        Archetype?[] archetypes = _archetypeOfSet;
        int id = set.Id;
        return (uint)id < (uint)archetypes.Length && archetypes[id] is { } archetype ? archetype : AddArchetype(set);
    }

    private static World Create(Allocator parent, MemorySystem? ownMemory, WorldOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.MaximumEntities);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MaximumEntities, 1 << 30);
        ArgumentOutOfRangeException.ThrowIfNegative(options.EntityCapacity);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.EntityCapacity, options.MaximumEntities);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Id);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Id, WorldDirectory.MaximumWorlds);
        return WorldDirectory.Add(
            options.Id, (id, fence) => new World(parent, ownMemory, options, id, fence));
    }

    /// <summary>Ends the world while its memory is still there, whoever ends that: hooks run, its entities are stale and
    /// its id is free. From here on no call gets to the memory.</summary>
    private void End()
    {
        if (!_isWhole)
        {
            return;
        }

        if (_observers is not null)
        {
            foreach (Archetype archetype in Archetypes)
            {
                _observers.RunHooks(archetype.Rows);
            }
        }

        WorldDirectory.Remove(this, _entities);
        try
        {
            foreach (Archetype archetype in Archetypes)
            {
                archetype.End();
            }
        }
        finally
        {
            _chunks.ReleaseHeld();
            _entities.End();
            _sparse.End();
            _enumerationCount = 0;
            _archetypeCount = Ended;
            Volatile.Write(ref _iterationDepth, Ended);
        }

        _observers?.ThrowFailure();
    }

    private Archetype AddArchetype(ComponentSet set)
    {
        WorldChecks.ThrowIfIterating(this);
        if (set.HasSparse)
        {
            return Register(set, ArchetypeOf(set.Dense));
        }

        var archetype = new Archetype(this, set, _archetypeCount, _chunks);
        Register(archetype);
        return archetype;
    }

    /// <summary>Notes which archetype entities with some components are in.</summary>
    private Archetype Register(ComponentSet set, Archetype archetype)
    {
        if (set.Id >= _archetypeOfSet.Length)
        {
            Array.Resize(
                ref _archetypeOfSet, Math.Max(Math.Max(set.Id + 1, FirstArchetypes), _archetypeOfSet.Length * 2));
        }

        return _archetypeOfSet[set.Id] = archetype;
    }

    private void Register(Archetype archetype)
    {
        if (_archetypeCount == _archetypes.Length)
        {
            Array.Resize(ref _archetypes, Math.Max(FirstArchetypes, _archetypeCount * 2));
        }

        Register(archetype.Set, archetype);
        _archetypes[_archetypeCount++] = archetype;
    }
}
