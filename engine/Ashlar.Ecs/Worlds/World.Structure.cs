using System.Diagnostics.CodeAnalysis;
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

    /// <summary>Destroys an entity: its name is stale at once, and its id free to be used again.</summary>
    /// <param name="entity">The entity.</param>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    public void Destroy(Entity entity)
    {
        ThrowIfIterating();
        EntityRecord record = _entities.Find(entity);
        if (_observers is not null)
        {
            _observers.Destroying(RowOf(record));
        }

        RemoveRow(ArchetypeOf(record), record);
        _entities.Release(entity);
        _observers?.ThrowFailure();
    }

    /// <summary>Destroys every entity that matches.</summary>
    /// <param name="queryDescription">Which entities.</param>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    public void Destroy(in QueryDescription queryDescription)
    {
        ThrowIfIterating();
        foreach (Archetype archetype in Query(in queryDescription).Archetypes)
        {
            if (_observers is not null)
            {
                AnnounceDestroying(_observers, archetype);
            }

            for (int index = 0; index < archetype.ChunkCount; index++)
            {
                foreach (Entity entity in archetype.GetChunk(index).Entities)
                {
                    _entities.Release(entity);
                }
            }

            archetype.Clear();
        }

        _observers?.ThrowFailure();
    }

    /// <summary>Destroys every entity. The world keeps its archetypes, its queries and its memory.</summary>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    public void Clear() => Destroy(new QueryDescription());

    /// <summary>Gives back the memory that no entity needs: chunks that archetypes and the world keep ready, at once
    /// and without a grace period. For a loading screen.</summary>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    public void TrimExcess()
    {
        ThrowIfIterating();
        foreach (Archetype archetype in Archetypes)
        {
            archetype.Trim();
        }

        _chunks.Trim();
    }

    /// <summary>Takes memory for entities that are still to be created.</summary>
    /// <param name="signature">Their components.</param>
    /// <param name="amount">How many, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    public void Reserve(in Signature signature, int amount)
    {
        ThrowIfIterating();
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        Reserve(ArchetypeOf(signature.Set), amount);
        _entities.Reserve(amount);
    }

    /// <summary>Makes room for one more entity, gives it a name and a row, whose components are undefined.</summary>
    private Row Append(Archetype archetype)
    {
        ThrowIfIterating();
        _entities.Reserve(1);
        if (archetype.IsTailFull)
        {
            archetype.AddChunk();
        }

        Entity entity = _entities.Take(archetype.NextLocation);
        Row row = archetype.Append();
        row.Entity = entity;
        return row;
    }

    /// <summary>Creates an entity whose components are zero.</summary>
    internal Row CreateZeroed(Archetype archetype)
    {
        Row row = Append(archetype);
        row.ClearAll();
        return row;
    }

    /// <summary>Moves an entity to another archetype, unless it is there; what is new is undefined.</summary>
    internal Row MoveTo(Archetype target, Entity entity)
    {
        EntityRecord record = _entities.Find(entity);
        Row row = RowOf(record);
        Archetype source = row.Layout.Archetype;
        return ReferenceEquals(source, target) ? row : Move(in row, source.TransitionTo(target), entity, record);
    }

    /// <summary>Takes memory for entities to come.</summary>
    /// <param name="incoming">How many come to each archetype.</param>
    /// <param name="created">How many of them are new.</param>
    internal void Reserve(ReadOnlySpan<int> incoming, int created)
    {
        Span<int> chunks = stackalloc int[ChunkSizes.Count];
        chunks.Clear();
        for (int index = 0; index < incoming.Length; index++)
        {
            _archetypes[index].CountChunksFor(incoming[index], chunks);
        }

        _chunks.Reserve(chunks);
        _entities.Reserve(created);
    }

    internal ComponentSet SetOf(Entity entity) => SetOf(_entities.Find(entity));

    internal Entity Create(ComponentSet set) => Announced(CreateZeroed(ArchetypeOf(set)).Entity);

    private void Reserve(Archetype archetype, int rows)
    {
        Span<int> chunks = stackalloc int[ChunkSizes.Count];
        chunks.Clear();
        archetype.CountChunksFor(rows, chunks);
        _chunks.Reserve(chunks);
    }

    /// <summary>Moves an entity to another archetype; what is in both goes along, what is new is undefined.</summary>
    private Row Move(scoped in Row from, Transition transition, Entity entity, EntityRecord record)
    {
        Archetype target = transition.Target;
        if (target.IsTailFull)
        {
            target.AddChunk();
        }

        uint location = target.NextLocation;
        Row to = target.Append();
        from.MoveTo(to, transition);
        RemoveRow(from.Layout.Archetype, record);
        _entities.Move(entity, location);
        return to;
    }

    private void RemoveRow(Archetype archetype, EntityRecord record)
    {
        Entity moved = archetype.RemoveAt(record.ChunkSlot, record.Row);
        if (moved != Entity.Null)
        {
            _entities.Move(moved, record.Location);
        }
    }

    /// <summary>Moves an entity to where it has more components; the new ones are undefined.</summary>
    internal Row Extend(Entity entity, ComponentSet added)
    {
        ThrowIfIterating();
        EntityRecord record = _entities.Find(entity);
        Row row = RowOf(record);
        Archetype source = row.Layout.Archetype;
        return Move(in row, source.Additions.Find(added) ?? AddAddition(source, added, entity), entity, record);
    }

    /// <summary>Moves an entity to where it has fewer components.</summary>
    private void Shrink(Entity entity, ComponentSet removed)
    {
        ThrowIfIterating();
        EntityRecord record = _entities.Find(entity);
        Row row = RowOf(record);
        Archetype source = row.Layout.Archetype;
        Transition transition = source.Removals.Find(removed) ?? AddRemoval(source, removed, entity);
        if (_observers is not null)
        {
            _observers.Removing(in row, removed);
        }

        Move(in row, transition, entity, record);
        _observers?.ThrowFailure();
    }

    private Transition AddAddition(Archetype source, ComponentSet added, Entity entity)
    {
        if (source.Set.Overlaps(added))
        {
            ThrowDuplicate(entity, source.Set, added);
        }

        var transition = new Transition(source, ArchetypeOf(source.Set.Union(added)));
        source.Additions = source.Additions.With(added, transition);
        return transition;
    }

    private Transition AddRemoval(Archetype source, ComponentSet removed, Entity entity)
    {
        if (!source.Set.ContainsAll(removed))
        {
            ThrowMissing(entity, source.Set, removed);
        }

        var transition = new Transition(source, ArchetypeOf(source.Set.Without(removed)));
        source.Removals = source.Removals.With(removed, transition);
        return transition;
    }

    private Row RowOf(EntityRecord record) => new(ref _chunks[record.ChunkSlot], record.Row);

    internal Row RowOf(Entity entity) => RowOf(_entities.Find(entity));

    private Archetype ArchetypeOf(EntityRecord record) => _chunks[record.ChunkSlot].Layout.Archetype;

    private ComponentSet SetOf(EntityRecord record) => ArchetypeOf(record).Set;

    [DoesNotReturn]
    private static void ThrowDuplicate(Entity entity, ComponentSet set, ComponentSet added)
    {
        foreach (ComponentType type in added.Types)
        {
            if (set.Contains(type.Id))
            {
                throw new DuplicateComponentException(type, $"{entity} has the component {type} already.");
            }
        }

        throw new InvalidOperationException();
    }

    [DoesNotReturn]
    private static void ThrowMissing(Entity entity, ComponentSet set, ComponentSet wanted)
    {
        foreach (ComponentType type in wanted.Types)
        {
            if (!set.Contains(type.Id))
            {
                throw new ComponentNotFoundException(type, $"{entity} has no component {type}.");
            }
        }

        throw new InvalidOperationException();
    }
}
