using System.Diagnostics.CodeAnalysis;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>
/// The ids of one world: a record for each id, and a stack of the free ids. The stack holds ready-made entities with
/// their next version, so that creating one reads one word and writes one record.
/// </summary>
/// <remarks>
/// The stack always has room for every id that exists, so destroying cannot run out of memory. The tables are made for
/// the first id.
/// </remarks>
internal sealed partial class EntityDirectory : IDisposable
{
    private const int FirstCapacity = 256;
    private const int WorldShift = 24;

    /// <summary>The stamp of a retired id: no entity has the version 0 and a world, and <see cref="Entity.Null"/> has no
    /// world.</summary>
    private const uint RetiredStamp = 0xFFu << WorldShift;

    private readonly World _world;
    private readonly Allocator _parent;
    private readonly uint _worldBits;
    private readonly uint _firstStamp;
    private readonly int _maximum;
    private NativeTable<EntityRecord>? _records;
    private NativeTable<Entity>? _waiting;
    private int _capacity;
    private int _issued;
    private int _waitingCount;
    private long _destroyed;
    private long _recycled;
    private int _retired;

    /// <param name="parent">The node that owns the tables.</param>
    /// <param name="world">The world.</param>
    /// <param name="firstId">The first id that the world may use; those below it are retired.</param>
    /// <param name="firstVersion">The version that new ids start with.</param>
    /// <param name="maximum">How many ids there may be besides those that are retired here.</param>
    /// <exception cref="OutOfNativeMemoryException">There are no addresses, or no memory for the retired
    /// ids.</exception>
    public EntityDirectory(Allocator parent, World world, int firstId, int firstVersion, int maximum)
    {
        _world = world;
        _parent = parent;
        _maximum = (int)Math.Min((long)maximum + firstId, EntityFence.MaximumId);
        try
        {
            RetireFirst(firstId);
        }
        catch
        {
            Dispose();
            throw;
        }

        _worldBits = (uint)world.Id << WorldShift;
        _firstStamp = _worldBits | (uint)firstVersion;
    }

    /// <summary>Entities alive.</summary>
    public int Live => _issued - _waitingCount - _retired;

    /// <summary>Ids with memory behind them.</summary>
    public int Capacity => _capacity;

    public int Waiting => _waitingCount;

    public int Retired => _retired;

    public long Destroyed => _destroyed;

    public long Recycled => _recycled;

    public long Created => Live + _destroyed;

    /// <summary>Commits memory for entities, so that <see cref="Take(uint)"/> cannot fail.</summary>
    /// <param name="count">How many.</param>
    /// <exception cref="OutOfNativeMemoryException">There is no memory; nothing has changed.</exception>
    public void Reserve(int count)
    {
        long needed = (long)_issued + count - _waitingCount;
        if (needed > _capacity)
        {
            Grow(needed);
        }
    }

    /// <summary>Has the operating system supply the pages of the next new ids, which <see cref="Reserve"/> has
    /// committed.</summary>
    public void TouchNew(int count)
    {
        int fresh = count - _waitingCount;
        if (fresh > 0)
        {
            _records!.Touch(_issued, fresh);
        }
    }

    /// <summary>The id that one of the next entities gets; see <see cref="Take(uint)"/>.</summary>
    /// <param name="index">How many entities are created before it.</param>
    public int NextId(int index) =>
        index < _waitingCount ? _waiting!.At(_waitingCount - 1 - index).Id : _issued + index - _waitingCount;

    /// <summary>Takes an id for an entity at a location. <see cref="Reserve"/> has committed its memory.</summary>
    public Entity Take(uint location)
    {
        int waiting = _waitingCount;
        Entity entity;
        if (waiting != 0)
        {
            _waitingCount = waiting - 1;
            _recycled++;
            entity = _waiting!.At(waiting - 1);
        }
        else
        {
            entity = new Entity(_issued++, _firstStamp);
        }

        RecordOf(entity) = new EntityRecord(entity.Stamp, location);
        return entity;
    }

    /// <summary>Takes ids for entities at locations that follow each other, in the order of single calls.
    /// <see cref="Reserve"/> has committed their memory.</summary>
    public void Take(Span<Entity> entities, uint location)
    {
        int recycled = Math.Min(entities.Length, _waitingCount);
        for (int index = 0; index < recycled; index++)
        {
            Entity entity = _waiting!.At(_waitingCount - 1 - index);
            entities[index] = entity;
            RecordOf(entity) = new EntityRecord(entity.Stamp, location++);
        }

        int id = _issued;
        uint stamp = _firstStamp;
        for (int index = recycled; index < entities.Length; index++)
        {
            entities[index] = new Entity(id, stamp);
            _records!.At(id++) = new EntityRecord(stamp, location++);
        }

        _waitingCount -= recycled;
        _recycled += recycled;
        _issued = id;
    }

    /// <summary>The record of a live entity.</summary>
    /// <exception cref="StaleEntityException">The entity is not alive in this world.</exception>
    public EntityRecord Find(Entity entity)
    {
        if ((uint)entity.Id < (uint)_issued)
        {
            EntityRecord record = RecordOf(entity);
            if (record.Stamp == entity.Stamp)
            {
                return record;
            }
        }

        ThrowStale(entity);
        return default;
    }

    /// <summary>The record of an entity that is known to be alive.</summary>
    public EntityRecord RecordOfLive(Entity entity) => RecordOf(entity);

    /// <summary>The record of an entity, if it is alive in this world.</summary>
    public bool TryFind(Entity entity, out EntityRecord record)
    {
        record = (uint)entity.Id < (uint)_issued ? RecordOf(entity) : default;
        return record.Stamp == entity.Stamp && entity != Entity.Null;
    }

    /// <summary>Asks for the record of an entity, alive or not, before it is looked at.</summary>
    public void Prefetch(Entity entity) => _records?.Prefetch(entity.Id);

    /// <summary>Checks that entities are alive, and that none is there twice.</summary>
    /// <exception cref="StaleEntityException">One is not; the exception says which. Nothing has changed.</exception>
    /// <exception cref="ArgumentException">One is there twice.</exception>
    public void ThrowUnlessAliveOnce(ReadOnlySpan<Entity> entities)
    {
        MarkOnce(entities);
        Unmark(entities);
    }

    /// <summary>Gives the records of entities a stamp of no world: until they are destroyed or moved, nobody finds them but
    /// <see cref="RecordOfLive"/>.</summary>
    /// <exception cref="StaleEntityException">One is not alive: the message says at which index. None is marked.</exception>
    /// <exception cref="ArgumentException">One is there twice. None is marked.</exception>
    public void MarkOnce(ReadOnlySpan<Entity> entities)
    {
        int marked = 0;
        while (marked < entities.Length && TryFind(entities[marked], out EntityRecord record))
        {
            // Whoever comes a second time finds a stamp of no world.
            RecordOf(entities[marked++]) = new EntityRecord(record.Stamp & Entity.MaximumVersion, record.Location);
        }

        if (marked < entities.Length)
        {
            Unmark(entities[..marked]);
            ThrowStaleOrTwice(entities[marked], marked);
        }
    }

    private void Unmark(ReadOnlySpan<Entity> entities)
    {
        foreach (Entity entity in entities)
        {
            Move(entity, RecordOf(entity).Location);
        }
    }

    /// <exception cref="StaleEntityException">Always, with the place of the entity in a span.</exception>
    [DoesNotReturn]
    public void ThrowStale(Entity entity, int index) => ThrowStale(entity, $"At index {index}: ");

    [DoesNotReturn]
    private void ThrowStaleOrTwice(Entity entity, int index)
    {
        if (IsAlive(entity))
        {
            throw new ArgumentException($"At index {index}: {entity} is in the span a second time.");
        }

        ThrowStale(entity, index);
    }

    public bool IsAlive(Entity entity) =>
        (uint)entity.Id < (uint)_issued && RecordOf(entity).Stamp == entity.Stamp;

    /// <summary>Writes the new location of a live entity to its record.</summary>
    public void Move(Entity entity, uint location) =>
        RecordOf(entity) = new EntityRecord(entity.Stamp, location);

    /// <summary>Writes the new locations of live entities, which follow each other, to their records.</summary>
    public void Move(ReadOnlySpan<Entity> entities, uint location)
    {
        foreach (Entity entity in entities)
        {
            RecordOf(entity) = new EntityRecord(entity.Stamp, location++);
        }
    }

    /// <summary>Destroys a live entity: it is stale from here on, and its id is free or, after its last version,
    /// retired.</summary>
    public void Destroy(Entity entity)
    {
        _destroyed++;
        if (entity.Version == Entity.MaximumVersion)
        {
            RecordOf(entity) = new EntityRecord(RetiredStamp, 0);
            _retired++;
            return;
        }

        // The record says which version comes next, in a stamp of no world, so that it matches no entity.
        var next = new Entity(entity.Id, entity.Stamp + 1);
        RecordOf(entity) = new EntityRecord((uint)next.Version, 0);
        _waiting!.At(_waitingCount++) = next;
    }

    /// <summary>Destroys live entities, each once, in their order.</summary>
    public void Destroy(ReadOnlySpan<Entity> entities)
    {
        foreach (Entity entity in entities)
        {
            Destroy(entity);
        }
    }

    /// <summary>Destroys every entity and releases the addresses.</summary>
    public void Dispose()
    {
        End();
        _records?.Dispose();
        _waiting?.Dispose();
    }

    /// <summary>Destroys every entity. No id is looked up from here on.</summary>
    public void End()
    {
        _issued = 0;
        _capacity = 0;
        _waitingCount = 0;
        _retired = 0;
    }

    /// <summary>How many of the first ids are retired.</summary>
    public int CountRetiredFirst()
    {
        int id = 0;
        while (id < _issued && _records![id].Stamp == RetiredStamp)
        {
            id++;
        }

        return id;
    }

    /// <summary>The highest version that any id from one on has reached.</summary>
    public int HighestVersion(int firstId)
    {
        int highest = 0;
        for (int id = firstId; id < _issued; id++)
        {
            int version = (int)(_records![id].Stamp & Entity.MaximumVersion);
            highest = Math.Max(highest, version == 0 ? Entity.MaximumVersion : version);
        }

        return highest;
    }

    /// <summary>The record of an id, unchecked: callers compare the id with <see cref="_issued"/>.</summary>
    private ref EntityRecord RecordOf(Entity entity) => ref _records!.At(entity.Id);

    /// <summary>Retires ids that earlier worlds used.</summary>
    private void RetireFirst(int count)
    {
        if (count == 0)
        {
            return;
        }

        Reserve(count);
        _records!.Span[..count].Fill(new EntityRecord(RetiredStamp, 0));
        _issued = count;
        _retired = count;
    }

    private void Grow(long needed)
    {
        if (needed > _maximum)
        {
            ThrowFull();
        }

        int capacity = (int)Math.Min(Math.Max(needed, Math.Max(FirstCapacity, _capacity * 2L)), _maximum);
        _world.BeginGrowth();
        try
        {
            GrowTo(capacity, needed);
        }
        finally
        {
            _world.EndGrowth();
        }
    }

    /// <summary>Where memory is short, takes what is needed and no more.</summary>
    private void GrowTo(int capacity, long needed)
    {
        _records ??= new NativeTable<EntityRecord>(_parent, "entity records", _maximum);
        _waiting ??= new NativeTable<Entity>(_parent, "free entities", _maximum);
        try
        {
            _records.EnsureCount(capacity);
            _waiting.EnsureCount(capacity);
        }
        catch (OutOfNativeMemoryException) when (needed < capacity)
        {
            capacity = (int)needed;
            _records.EnsureCount(capacity);
            _waiting.EnsureCount(capacity);
        }

        _capacity = capacity;
    }

    [DoesNotReturn]
    private void ThrowFull() => throw new InvalidOperationException(
        $"The world has used its {_maximum} entity ids ({Live} alive, {_retired} retired). "
        + "Create it with a higher WorldOptions.MaximumEntities.");

    [DoesNotReturn]
    private void ThrowStale(Entity entity, string where = "")
    {
        int worldId = WorldId;
        if (entity.Id < 0 && entity.WorldId == 0)
        {
            throw new StaleEntityException(entity, 0,
                $"{where}{entity} stands for an entity that a CommandBuffer has yet to create; only that buffer accepts it.");
        }

        if (entity == Entity.Null || entity.WorldId != worldId || (uint)entity.Id >= (uint)_issued)
        {
            throw new StaleEntityException(entity, 0, entity == Entity.Null
                ? $"{where}Entity.Null was used in world {worldId}."
                : $"{where}{entity} never lived in world {worldId}.");
        }

        int found = (int)(RecordOf(entity).Stamp & Entity.MaximumVersion);
        throw new StaleEntityException(entity, found, found == 0
            ? $"{where}{entity} was destroyed, and its id is retired."
            : $"{where}{entity} was destroyed: version {entity.Version} was expected, "
                + $"and id {entity.Id} is at version {found}.");
    }
}
