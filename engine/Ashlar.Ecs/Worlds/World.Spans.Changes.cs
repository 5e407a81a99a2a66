using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ashlar.Ecs;

/// <content>Setting, adding and removing a component of several entities by one call: all of them, or none. Whether a
/// change can be made is settled first, and the memory for it held; then entities whose rows follow each other change
/// together, and the rows of others are asked for before they are needed.</content>
public sealed partial class World
{
    /// <summary>The archetypes that gain rows, by their index, while a call for several entities is prepared.</summary>
    private readonly List<int> _gaining = [];

    /// <summary>Overwrites a component of entities, in their order, as single calls would.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entities">The entities. Handlers and hooks must not write to the span.</param>
    /// <param name="components">The new values, one for each entity.</param>
    /// <exception cref="ArgumentException">There are fewer values than entities. None is set.</exception>
    /// <exception cref="StaleEntityException">One is not alive: the message says at which index. None is set.</exception>
    /// <exception cref="ComponentNotFoundException">One does not have the component. None is set.</exception>
    [OverloadResolutionPriority(1)]
    public void Set<T>(ReadOnlySpan<Entity> entities, ReadOnlySpan<T> components)
    {
        ThrowIfFewer(entities.Length, components.Length);
        SetEach(entities, in MemoryMarshal.GetReference(components), 1);
    }

    /// <summary>Overwrites a component of entities with one value, in their order, as single calls would.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entities">The entities. Handlers and hooks must not write to the span.</param>
    /// <param name="component">The new value of each.</param>
    /// <exception cref="StaleEntityException">One is not alive: the message says at which index. None is set.</exception>
    /// <exception cref="ComponentNotFoundException">One does not have the component. None is set.</exception>
    public void Set<T>(ReadOnlySpan<Entity> entities, in T component = default!) => SetEach(entities, in component, 0);

    /// <summary>Gives entities one more component, in their order, as single calls would: those whose rows follow each other,
    /// upwards or downwards, together.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entities">The entities, each once. Handlers and hooks must not write to the span.</param>
    /// <param name="components">Its values, one for each entity.</param>
    /// <exception cref="ArgumentException">There are fewer values than entities, an entity is there twice, or the span is
    /// that of a chunk, whose rows would move under it. None gets it.</exception>
    /// <exception cref="StaleEntityException">One is not alive: the message says at which index. None gets it.</exception>
    /// <exception cref="DuplicateComponentException">One has the component already. None gets it.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="Ashlar.Memory.OutOfNativeMemoryException">There is no memory. None gets it.</exception>
    [OverloadResolutionPriority(1)]
    public void Add<T>(ReadOnlySpan<Entity> entities, ReadOnlySpan<T> components)
    {
        ThrowIfFewer(entities.Length, components.Length);
        AddEach(entities, in MemoryMarshal.GetReference(components), 1);
    }

    /// <summary>Gives entities one more component with one value, in their order, as single calls would: those whose rows
    /// follow each other, upwards or downwards, together.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entities">The entities, each once. Handlers and hooks must not write to the span.</param>
    /// <param name="component">Its value.</param>
    /// <exception cref="ArgumentException">An entity is there twice, or the span is that of a chunk, whose rows would move
    /// under it. None gets it.</exception>
    /// <exception cref="StaleEntityException">One is not alive: the message says at which index. None gets it.</exception>
    /// <exception cref="DuplicateComponentException">One has the component already. None gets it.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="Ashlar.Memory.OutOfNativeMemoryException">There is no memory. None gets it.</exception>
    public void Add<T>(ReadOnlySpan<Entity> entities, in T component = default!) => AddEach(entities, in component, 0);

    /// <summary>Takes a component from entities, in their order, as single calls would: those whose rows follow each other,
    /// upwards or downwards, together.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entities">The entities, each once. Handlers and hooks must not write to the span.</param>
    /// <exception cref="ArgumentException">An entity is there twice, or the span is that of a chunk, whose rows would move
    /// under it. None loses it.</exception>
    /// <exception cref="StaleEntityException">One is not alive: the message says at which index. None loses it.</exception>
    /// <exception cref="ComponentNotFoundException">One does not have the component. None loses it.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="Ashlar.Memory.OutOfNativeMemoryException">There is no memory. None loses it.</exception>
    public void Remove<T>(ReadOnlySpan<Entity> entities)
    {
        PrepareChange<T>(entities, EdgeKind.Remove);
        if (_observers is not null || Component<T>.IsSparse)
        {
            _observers?.DeferFailures();
            try
            {
                foreach (Entity entity in entities)
                {
                    Remove<T>(entity);
                }
            }
            finally
            {
                _observers?.ThrowDeferred();
            }

            return;
        }

        for (int index = 0; index < entities.Length;)
        {
            index += MoveNext(entities, index, EdgeKind.Remove, Component<T>.Set).Count;
        }
    }

    /// <summary>Overwrites a component of entities by values that lie a step apart: 0 for one value.</summary>
    private void SetEach<T>(ReadOnlySpan<Entity> entities, ref readonly T first, int step)
    {
        for (int index = 0; index < entities.Length; index++)
        {
            PrefetchRecord(entities, index + RecordsAhead);
            ThrowUnless<T>(entities, index, has: true);
        }

        _observers?.DeferFailures();
        try
        {
            for (int index = 0; index < entities.Length; index++)
            {
                PrefetchComponent<T>(entities, index + RowsAhead);
                Set(entities[index], in Unsafe.Add(ref Unsafe.AsRef(in first), index * step));
            }
        }
        finally
        {
            _observers?.ThrowDeferred();
        }
    }

    /// <summary>Gives entities a component by values that lie a step apart: 0 for one value.</summary>
    private void AddEach<T>(ReadOnlySpan<Entity> entities, ref readonly T first, int step)
    {
        PrepareChange<T>(entities, EdgeKind.Add);
        if (_observers is not null || Component<T>.IsSparse)
        {
            _observers?.DeferFailures();
            try
            {
                for (int index = 0; index < entities.Length; index++)
                {
                    Add(entities[index], in Unsafe.Add(ref Unsafe.AsRef(in first), index * step));
                }
            }
            finally
            {
                _observers?.ThrowDeferred();
            }

            return;
        }

        for (int index = 0; index < entities.Length;)
        {
            RowBatch rows = MoveNext(entities, index, EdgeKind.Add, Component<T>.Set);
            ref readonly T value = ref Unsafe.Add(ref Unsafe.AsRef(in first), index * step);
            if (step == 0)
            {
                rows.Fill(in value);
            }
            else if (!Component<T>.IsTag)
            {
                ReadOnlySpan<T> values = MemoryMarshal.CreateReadOnlySpan(in value, rows.Count);
                values.CopyTo(MemoryMarshal.CreateSpan(ref rows.GetFirst<T>(), rows.Count));
            }

            index += rows.Count;
        }
    }

    /// <summary>Moves the next entities of a span: as many as go together.</summary>
    private RowBatch MoveNext(ReadOnlySpan<Entity> entities, int index, EdgeKind kind, ComponentSet changed)
    {
        Edge edge = EdgeOf(GetArchetype(entities[index]), kind, changed, entities[index]);
        RowBatch rows = MoveRun(edge, entities[index..]);
        if (rows.Count == 1)
        {
            PrefetchRow(entities, index + RowsAhead);
        }

        return rows;
    }

    /// <summary>Checks that entities can gain or lose a component, and holds the memory that they need for it.</summary>
    private void PrepareChange<T>(ReadOnlySpan<Entity> entities, EdgeKind kind)
    {
        WorldChecks.ThrowIfIterating(this);
        _entities.ThrowUnlessAliveOnce(entities);
        ThrowIfInChunk(entities);
        for (int index = 0; index < entities.Length; index++)
        {
            ThrowUnless<T>(entities, index, has: kind == EdgeKind.Remove);
        }

        if (!Component<T>.IsSparse)
        {
            HoldForMoves(entities, kind, Component<T>.Set);
        }
        else if (kind == EdgeKind.Add)
        {
            _sparse.Reserve(Component<T>.Set.SparseTypes, entities.Length);
            foreach (Entity entity in entities)
            {
                _sparse.EnsurePages(Component<T>.Set.SparseTypes, entity.Id);
            }
        }
    }

    /// <summary>Holds the chunks that entities need to move along edges, and visits no archetype but theirs.</summary>
    private void HoldForMoves(ReadOnlySpan<Entity> entities, EdgeKind kind, ComponentSet changed)
    {
        try
        {
            Archetype? source = null;
            Archetype? target = null;
            foreach (Entity entity in entities)
            {
                Archetype next = ArchetypeOf(_entities.RecordOfLive(entity));
                if (!ReferenceEquals(next, source))
                {
                    source = next;
                    target = EdgeOf(source, kind, changed, entity).Target;
                    if (target.Incoming == 0)
                    {
                        _gaining.Add(target.Index);
                    }
                }

                target!.Incoming++;
            }

            ReserveIncoming(CollectionsMarshal.AsSpan(_gaining), 0);
        }
        finally
        {
            foreach (int index in _gaining)
            {
                _archetypes[index].Incoming = 0;
            }

            _gaining.Clear();
        }
    }

    private void ThrowUnless<T>(ReadOnlySpan<Entity> entities, int index, bool has)
    {
        Entity entity = entities[index];
        if (!_entities.TryFind(entity, out EntityRecord record))
        {
            _entities.ThrowStale(entity, index);
        }

        bool isThere = Component<T>.IsSparse ? _sparse.Has(Component<T>.Id, entity) : _chunks[record.ChunkSlot].Has<T>();
        if (isThere == has)
        {
            return;
        }

        if (has)
        {
            WorldChecks.ThrowMissing(entity, new ComponentType(Component<T>.Id), index);
        }

        WorldChecks.ThrowDuplicate(entity, new ComponentType(Component<T>.Id), index);
    }

    private static void ThrowIfFewer(int entities, int components)
    {
        if (components < entities)
        {
            WorldChecks.ThrowNoValues(entities, components);
        }
    }
}
