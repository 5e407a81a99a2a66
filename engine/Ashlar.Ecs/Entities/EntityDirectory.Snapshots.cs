namespace Ashlar.Ecs;

/// <content>Saving and restoring ids: the version of each, and the order of the free ones.</content>
internal sealed partial class EntityDirectory
{
    /// <summary>In the location of a free id while it is being restored: it is on the free list already.</summary>
    private const uint Listed = 1;

    /// <summary>The id of the world.</summary>
    public int WorldId => (int)(_worldBits >> WorldShift);

    /// <summary>The version that new ids start with.</summary>
    public int FirstVersion => (int)(_firstStamp & Entity.MaximumVersion);

    /// <summary>Ids that may exist.</summary>
    public int Maximum => _maximum;

    /// <summary>Ids that exist: from 0 to this.</summary>
    public int Issued => _issued;

    /// <summary>The free ids, the next to be used last.</summary>
    public ReadOnlySpan<Entity> FreeEntities => _waitingCount == 0 ? [] : _waiting!.Span[.._waitingCount];

    /// <summary>The versions of some ids: of the next entity if the id is free, 0 if it is retired.</summary>
    public void CopyVersions(int firstId, Span<int> versions)
    {
        ReadOnlySpan<EntityRecord> records = _records!.Span.Slice(firstId, versions.Length);
        for (int index = 0; index < records.Length; index++)
        {
            versions[index] = (int)(records[index].Stamp & Entity.MaximumVersion);
        }
    }

    /// <summary>Restores the next ids with their versions, at first neither alive nor free.</summary>
    /// <param name="versions">From 1 to <see cref="Entity.MaximumVersion"/>, or 0 for a retired id.</param>
    /// <returns>False if a version is out of range; then the caller disposes the directory.</returns>
    /// <exception cref="Ashlar.Memory.OutOfNativeMemoryException">There is no memory; nothing has changed.</exception>
    /// <exception cref="InvalidOperationException">There are too many ids; nothing has changed.</exception>
    public bool TryRestoreIds(ReadOnlySpan<int> versions)
    {
        Reserve(versions.Length);
        foreach (int version in versions)
        {
            if ((uint)version > Entity.MaximumVersion)
            {
                return false;
            }

            _records![_issued++] = new EntityRecord(version == 0 ? RetiredStamp : (uint)version, 0);
            _retired += version == 0 ? 1 : 0;
        }

        return true;
    }

    /// <summary>Pushes an id on the free list.</summary>
    /// <returns>False when there is no such id, or it is retired, alive or listed already.</returns>
    public bool TryRestoreFree(int id)
    {
        if (!IsUnclaimed(id, out EntityRecord record))
        {
            return false;
        }

        _records![id] = new EntityRecord(record.Stamp, Listed);
        _waiting![_waitingCount++] = new Entity(id, record.Stamp | _worldBits);
        return true;
    }

    /// <summary>Restores a live entity.</summary>
    /// <returns>False when there is no such id, or it is retired, alive already or free.</returns>
    public bool TryRestoreAlive(int id, uint location, out Entity entity)
    {
        if (!IsUnclaimed(id, out EntityRecord record))
        {
            entity = default;
            return false;
        }

        entity = new Entity(id, record.Stamp | _worldBits);
        _records![id] = new EntityRecord(entity.Stamp, location);
        return true;
    }

    /// <summary>Finds the live entity of an id.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryFindAlive(int id, out Entity entity)
    {
        uint stamp = (uint)id < (uint)_issued ? _records![id].Stamp : 0;
        entity = new Entity(id, stamp);
        return entity.WorldId == WorldId && entity.Version != 0;
    }

    /// <summary>Restores the counts.</summary>
    public void RestoreCounts(long destroyed, long recycled)
    {
        _destroyed = destroyed;
        _recycled = recycled;
    }

    private bool IsUnclaimed(int id, out EntityRecord record)
    {
        record = (uint)id < (uint)_issued ? _records![id] : default;
        return record.Stamp is not 0 and <= Entity.MaximumVersion && record.Location != Listed;
    }
}
