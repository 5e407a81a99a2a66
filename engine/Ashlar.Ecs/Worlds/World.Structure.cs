using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <content>Creating and destroying entities, and moving them between archetypes.</content>
public sealed partial class World
{
    /// <summary>Creates an entity whose components are zero.</summary>
    /// <param name="types">Its components, each once.</param>
    /// <returns>The entity.</returns>
    /// <exception cref="ArgumentException">A type stands in the list twice.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    [OverloadResolutionPriority(1)]
    public Entity Create(params ComponentType[] types)
    {
        ArgumentNullException.ThrowIfNull(types);
        return Create(ComponentSet.Of(types));
    }

    /// <summary>Creates an entity whose components are zero.</summary>
    /// <param name="types">Its components.</param>
    /// <returns>The entity.</returns>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    [OverloadResolutionPriority(2)]
    public Entity Create(in Signature types) => Create(types.Set);

    /// <summary>Destroys an entity: it is stale at once, and its id free to be used again.</summary>
    /// <param name="entity">The entity.</param>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    public void Destroy(Entity entity)
    {
        WorldChecks.ThrowIfIterating(this);
        EntityRecord record = _entities.Find(entity);
        if (_observers is not null)
        {
            Destroy(_observers, entity, SetOf(entity));
            return;
        }

        RemoveRow(ArchetypeOf(record), record);
        RemoveSparse(entity);
        _entities.Destroy(entity);
    }

    /// <summary>Destroys every entity that matches.</summary>
    /// <param name="queryDescription">Which entities.</param>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    public void Destroy(in QueryDescription queryDescription)
    {
        WorldChecks.ThrowIfIterating(this);
        Query query = Query(in queryDescription);
        if (query.SelectsRows)
        {
            DestroySelected(in queryDescription);
            return;
        }

        foreach (Archetype archetype in query.Archetypes)
        {
            _observers?.Destroying(archetype.Rows);
            foreach (RowBatch rows in archetype.Rows)
            {
                _sparse.RemoveAll(rows.Entities);
                foreach (Entity entity in rows.Entities)
                {
                    _entities.Destroy(entity);
                }
            }

            archetype.Clear();
        }

        _observers?.ThrowFailure();
    }

    /// <summary>Destroys every entity. The world keeps its archetypes, its queries and its memory.</summary>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    public void Clear() => Destroy(new QueryDescription());

    /// <summary>Decommits the chunks that archetypes and the world keep in reserve, and what sparse sets have room for and
    /// do not use, at once and without a grace period.
    /// For a loading screen. Code that cannot know whether a query runs, such as a handler of
    /// <see cref="MemorySystem.LowMemory"/>, calls <see cref="TryTrimExcess"/>.</summary>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    public void TrimExcess()
    {
        WorldChecks.ThrowIfIterating(this);
        Trim();
    }

    /// <summary>As <see cref="TrimExcess"/>, where a query or a handler may be running, or the world may be the one that asks
    /// for memory.</summary>
    /// <returns>False, and nothing decommitted, while that is so.</returns>
    /// <exception cref="ObjectDisposedException">The world has ended.</exception>
    /// <example><code>
    /// memory.LowMemory += (_, _) =&gt; world.TryTrimExcess();  // on the world's thread, whatever it is doing
    /// </code></example>
    public bool TryTrimExcess()
    {
        WorldChecks.ThrowIfEnded(this);
        if (RefusesChanges)
        {
            return false;
        }

        Trim();
        return true;
    }

    private void Trim()
    {
        foreach (Archetype archetype in Archetypes)
        {
            archetype.Trim();
        }

        _chunks.Trim();
        _sparse.Trim();
    }

    /// <summary>Takes memory for entities that are still to be created. The operating system supplies it in this call, not
    /// when they come: some microseconds for each 4 KiB.</summary>
    /// <param name="signature">Their components.</param>
    /// <param name="amount">How many, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    public void Reserve(in Signature signature, int amount)
    {
        WorldChecks.ThrowIfIterating(this);
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        ReserveNew(signature.Set, ArchetypeOf(signature.Set), amount);
    }

    /// <summary>Takes memory for entities that are still to be created, and has it supplied.</summary>
    private void ReserveNew(ComponentSet set, Archetype archetype, int amount)
    {
        _entities.Reserve(amount);
        ReserveSparseOfNew(set, amount);
        _chunks.Reserve(ChunksFor(archetype, amount, stackalloc int[ChunkSizes.Count]));
        _entities.TouchNew(amount);
    }

    /// <summary>Creates an entity whose components are undefined.</summary>
    private Row Append(Archetype archetype)
    {
        WorldChecks.ThrowIfIterating(this);
        _entities.Reserve(1);
        Row row = archetype.Append(out uint location);
        row.Entity = _entities.Take(location);
        return row;
    }

    /// <summary>Creates an entity whose components are zero.</summary>
    internal Row CreateZeroed(Archetype archetype)
    {
        Row row = Append(archetype);
        row.Clear();
        return row;
    }

    /// <summary>Moves an entity to an archetype, unless it is there; components that it gains are undefined.</summary>
    internal Row MoveTo(Archetype target, Entity entity)
    {
        EntityRecord record = _entities.Find(entity);
        Archetype source = ArchetypeOf(record);
        return ReferenceEquals(source, target) ? RowOf(record) : Move(source.EdgeTo(target), entity, record);
    }

    /// <summary>Reserves memory for the rows that archetypes are about to gain, and takes the numbers from
    /// them.</summary>
    /// <param name="gaining">The archetypes by their index, each once.</param>
    /// <param name="created">How many of the rows are those of new entities.</param>
    internal void ReserveIncoming(ReadOnlySpan<int> gaining, int created)
    {
        Span<int> chunks = stackalloc int[ChunkSizes.Count];
        chunks.Clear();
        foreach (int index in gaining)
        {
            Archetype archetype = _archetypes[index];
            archetype.CountChunksFor(archetype.Incoming, chunks);
            archetype.Incoming = 0;
        }

        _entities.Reserve(created);
        _chunks.Hold(chunks);
    }

    /// <summary>All components of an entity.</summary>
    internal ComponentSet SetOf(Entity entity)
    {
        ComponentSet dense = DenseSetOf(entity);
        return _sparse.Count == 0 ? dense : _sparse.AddTo(dense, entity);
    }

    /// <summary>The components of an entity that are not sparse.</summary>
    private ComponentSet DenseSetOf(Entity entity) => ArchetypeOf(_entities.Find(entity)).Set;

    internal Entity Create(ComponentSet set)
    {
        if (!set.HasSparse)
        {
            return AnnounceCreated(CreateZeroed(ArchetypeOf(set)).Entity);
        }

        Row row = AppendMixed(set);
        row.Clear();
        return AnnounceCreated(row.Entity);
    }

    /// <summary>The chunks of each size that an archetype lacks for some rows.</summary>
    private static Span<int> ChunksFor(Archetype archetype, int rows, Span<int> chunks)
    {
        chunks.Clear();
        archetype.CountChunksFor(rows, chunks);
        return chunks;
    }

    /// <summary>Moves an entity along an edge; components that it gains are undefined.</summary>
    private Row Move(Edge edge, Entity entity, EntityRecord record)
    {
        ref ChunkSlot to = ref edge.Target.TailWithRoom(out uint location);
        ref ChunkSlot from = ref _chunks[record.ChunkSlot];
        int row = to.Rows++;
        edge.Moves.Copy(in from, record.Row, in to, row);
        RemoveRow(from.Layout.Archetype, record);
        _entities.Move(entity, location);
        return new Row(ref to, row);
    }

    /// <summary>Destroys an entity and tells of the components that it still has.</summary>
    internal void Destroy(WorldObservers observers, Entity entity, ComponentSet set)
    {
        EntityRecord record = _entities.Find(entity);
        observers.Destroying(RowOf(record), set);
        RemoveRow(ArchetypeOf(record), record);
        RemoveSparse(entity);
        _entities.Destroy(entity);
        observers.ThrowFailure();
    }

    /// <summary>Takes every sparse component from an entity that ends.</summary>
    private void RemoveSparse(Entity entity)
    {
        if (_sparse.Count != 0)
        {
            RemoveFromSets(entity);
        }
    }

    /// <summary>A method of its own: the entity needs an address here, and stays in registers in the caller.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RemoveFromSets(Entity entity) => _sparse.RemoveAll(new ReadOnlySpan<Entity>(in entity));

    private void RemoveRow(Archetype archetype, EntityRecord record)
    {
        Entity moved = archetype.RemoveAt(record.ChunkSlot, record.Row);
        if (moved != Entity.Null)
        {
            _entities.Move(moved, record.Location);
        }
    }

    /// <summary>Gives an entity more components, which are undefined.</summary>
    internal Row Extend(Entity entity, ComponentSet added)
    {
        WorldChecks.ThrowIfIterating(this);
        if (added.HasSparse)
        {
            return ExtendMixed(entity, added);
        }

        EntityRecord record = _entities.Find(entity);
        return Move(EdgeOf(ArchetypeOf(record), EdgeKind.Add, added, entity), entity, record);
    }

    /// <summary>Takes components from an entity.</summary>
    private void Shrink(Entity entity, ComponentSet removed)
    {
        WorldChecks.ThrowIfIterating(this);
        if (removed.HasSparse)
        {
            ShrinkMixed(entity, removed);
            return;
        }

        EntityRecord record = _entities.Find(entity);
        Edge edge = EdgeOf(ArchetypeOf(record), EdgeKind.Remove, removed, entity);
        _observers?.Removing(RowOf(record), removed);
        Move(edge, entity, record);
        _observers?.ThrowFailure();
    }

    /// <summary>The edge by which an entity of an archetype adds or removes components.</summary>
    private Edge EdgeOf(Archetype source, EdgeKind kind, ComponentSet changed, Entity entity) =>
        source.Edges.Find(kind, changed) ?? AddEdge(source, kind, changed, entity);

    /// <summary>Not inlined, as it runs once for each edge.</summary>
    /// <exception cref="DuplicateComponentException">The entity has one of the components to add.</exception>
    /// <exception cref="ComponentNotFoundException">The entity does not have one of the components to
    /// remove.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Edge AddEdge(Archetype source, EdgeKind kind, ComponentSet changed, Entity entity)
    {
        ComponentSet target;
        if (kind == EdgeKind.Add)
        {
            WorldChecks.ThrowIfAny(entity, source.Set, changed);
            target = source.Set.Union(changed);
        }
        else
        {
            WorldChecks.ThrowIfMissing(entity, source.Set, changed);
            target = source.Set.Without(changed);
        }

        return source.AddEdge(kind, changed, ArchetypeOf(target));
    }

    internal Row RowOf(EntityRecord record) => new(ref _chunks[record.ChunkSlot], record.Row);

    internal Row RowOf(Entity entity) => RowOf(_entities.Find(entity));

    /// <summary>Where an entity's components lie: the shortest way to them.</summary>
    private ref ChunkSlot SlotOf(Entity entity, out int row)
    {
        EntityRecord record = _entities.Find(entity);
        row = record.Row;
        return ref _chunks[record.ChunkSlot];
    }

    internal Archetype ArchetypeOf(EntityRecord record) => _chunks[record.ChunkSlot].Layout.Archetype;
}
