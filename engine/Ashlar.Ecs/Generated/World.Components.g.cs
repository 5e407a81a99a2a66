// Written by tools/EcsArities; do not edit: change the tool and run it.
#nullable enable

namespace Ashlar.Ecs;

public sealed partial class World
{
    /// <summary>Some components of an entity.</summary>
    /// <returns>References to the components, good until the next structural change.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have one of them.</exception>
    public Components<T0, T1> Get<T0, T1>(Entity entity)
    {
        if (Component<T0, T1>.HasSparse)
        {
            Row mixed = RowOf(entity);
            return new(ref mixed.Get<T0>(), ref mixed.Get<T1>());
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        return new(ref slot.Get<T0>(row), ref slot.Get<T1>(row));
    }

    /// <summary>Tells whether an entity has all of some components.</summary>
    /// <returns>Whether it has them.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    public bool Has<T0, T1>(Entity entity) => Component<T0, T1>.HasSparse
        ? HasMixed(entity, Component<T0, T1>.Set)
        : DenseSetOf(entity).ContainsAll(Component<T0, T1>.Set);

    /// <summary>Overwrites some components of an entity; all or, when it throws, none.</summary>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have one of them.</exception>
    public void Set<T0, T1>(Entity entity, in T0 t0Component = default!, in T1 t1Component = default!)
    {
        Components<T0, T1> components = Get<T0, T1>(entity);
        if (_observers is not null)
        {
            _observers.DeferFailures();
            SetObserved(_observers, entity, in t0Component);
            SetObserved(_observers, entity, in t1Component);
            _observers.ThrowDeferred();
            return;
        }

        components.t0 = t0Component;
        components.t1 = t1Component;
    }

    /// <summary>Gives an entity some more components, in one move.</summary>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="DuplicateComponentException">It has one of them already.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="Ashlar.Memory.OutOfNativeMemoryException">There is no memory.</exception>
    public void Add<T0, T1>(Entity entity, in T0 t0Component = default!, in T1 t1Component = default!)
    {
        Row row = Extend(entity, Component<T0, T1>.Set);
        row.Write(in t0Component);
        row.Write(in t1Component);
        AnnounceAdded(entity, Component<T0, T1>.Set);
    }

    /// <summary>Takes some components from an entity, in one move.</summary>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have one of them.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="Ashlar.Memory.OutOfNativeMemoryException">There is no memory.</exception>
    public void Remove<T0, T1>(Entity entity) => Shrink(entity, Component<T0, T1>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2> Get<T0, T1, T2>(Entity entity)
    {
        if (Component<T0, T1, T2>.HasSparse)
        {
            Row mixed = RowOf(entity);
            return new(ref mixed.Get<T0>(), ref mixed.Get<T1>(), ref mixed.Get<T2>());
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        return new(ref slot.Get<T0>(row), ref slot.Get<T1>(row), ref slot.Get<T2>(row));
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2>(Entity entity) => Component<T0, T1, T2>.HasSparse
        ? HasMixed(entity, Component<T0, T1, T2>.Set)
        : DenseSetOf(entity).ContainsAll(Component<T0, T1, T2>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2>(Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!)
    {
        Components<T0, T1, T2> components = Get<T0, T1, T2>(entity);
        if (_observers is not null)
        {
            _observers.DeferFailures();
            SetObserved(_observers, entity, in t0Component);
            SetObserved(_observers, entity, in t1Component);
            SetObserved(_observers, entity, in t2Component);
            _observers.ThrowDeferred();
            return;
        }

        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2>(Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2>.Set);
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        AnnounceAdded(entity, Component<T0, T1, T2>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2>(Entity entity) => Shrink(entity, Component<T0, T1, T2>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3> Get<T0, T1, T2, T3>(Entity entity)
    {
        if (Component<T0, T1, T2, T3>.HasSparse)
        {
            Row mixed = RowOf(entity);
            return new(ref mixed.Get<T0>(), ref mixed.Get<T1>(), ref mixed.Get<T2>(), ref mixed.Get<T3>());
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        return new(ref slot.Get<T0>(row), ref slot.Get<T1>(row), ref slot.Get<T2>(row), ref slot.Get<T3>(row));
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3>(Entity entity) => Component<T0, T1, T2, T3>.HasSparse
        ? HasMixed(entity, Component<T0, T1, T2, T3>.Set)
        : DenseSetOf(entity).ContainsAll(Component<T0, T1, T2, T3>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3>(Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!)
    {
        Components<T0, T1, T2, T3> components = Get<T0, T1, T2, T3>(entity);
        if (_observers is not null)
        {
            _observers.DeferFailures();
            SetObserved(_observers, entity, in t0Component);
            SetObserved(_observers, entity, in t1Component);
            SetObserved(_observers, entity, in t2Component);
            SetObserved(_observers, entity, in t3Component);
            _observers.ThrowDeferred();
            return;
        }

        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3>(Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3>.Set);
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        AnnounceAdded(entity, Component<T0, T1, T2, T3>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3>(Entity entity) => Shrink(entity, Component<T0, T1, T2, T3>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4> Get<T0, T1, T2, T3, T4>(Entity entity)
    {
        if (Component<T0, T1, T2, T3, T4>.HasSparse)
        {
            Row mixed = RowOf(entity);
            return new(ref mixed.Get<T0>(), ref mixed.Get<T1>(), ref mixed.Get<T2>(), ref mixed.Get<T3>(),
                ref mixed.Get<T4>());
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        return new(ref slot.Get<T0>(row), ref slot.Get<T1>(row), ref slot.Get<T2>(row), ref slot.Get<T3>(row),
            ref slot.Get<T4>(row));
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4>(Entity entity) => Component<T0, T1, T2, T3, T4>.HasSparse
        ? HasMixed(entity, Component<T0, T1, T2, T3, T4>.Set)
        : DenseSetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4>(Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!)
    {
        Components<T0, T1, T2, T3, T4> components = Get<T0, T1, T2, T3, T4>(entity);
        if (_observers is not null)
        {
            _observers.DeferFailures();
            SetObserved(_observers, entity, in t0Component);
            SetObserved(_observers, entity, in t1Component);
            SetObserved(_observers, entity, in t2Component);
            SetObserved(_observers, entity, in t3Component);
            SetObserved(_observers, entity, in t4Component);
            _observers.ThrowDeferred();
            return;
        }

        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4>(Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4>.Set);
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4>(Entity entity) => Shrink(entity, Component<T0, T1, T2, T3, T4>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5> Get<T0, T1, T2, T3, T4, T5>(Entity entity)
    {
        if (Component<T0, T1, T2, T3, T4, T5>.HasSparse)
        {
            Row mixed = RowOf(entity);
            return new(ref mixed.Get<T0>(), ref mixed.Get<T1>(), ref mixed.Get<T2>(), ref mixed.Get<T3>(),
                ref mixed.Get<T4>(), ref mixed.Get<T5>());
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        return new(ref slot.Get<T0>(row), ref slot.Get<T1>(row), ref slot.Get<T2>(row), ref slot.Get<T3>(row),
            ref slot.Get<T4>(row), ref slot.Get<T5>(row));
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5>(Entity entity) => Component<T0, T1, T2, T3, T4, T5>.HasSparse
        ? HasMixed(entity, Component<T0, T1, T2, T3, T4, T5>.Set)
        : DenseSetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5>(Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5> components = Get<T0, T1, T2, T3, T4, T5>(entity);
        if (_observers is not null)
        {
            _observers.DeferFailures();
            SetObserved(_observers, entity, in t0Component);
            SetObserved(_observers, entity, in t1Component);
            SetObserved(_observers, entity, in t2Component);
            SetObserved(_observers, entity, in t3Component);
            SetObserved(_observers, entity, in t4Component);
            SetObserved(_observers, entity, in t5Component);
            _observers.ThrowDeferred();
            return;
        }

        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
        components.t5 = t5Component;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5>(Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5>.Set);
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        row.Write(in t5Component);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5>(Entity entity) => Shrink(entity, Component<T0, T1, T2, T3, T4, T5>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6> Get<T0, T1, T2, T3, T4, T5, T6>(Entity entity)
    {
        if (Component<T0, T1, T2, T3, T4, T5, T6>.HasSparse)
        {
            Row mixed = RowOf(entity);
            return new(ref mixed.Get<T0>(), ref mixed.Get<T1>(), ref mixed.Get<T2>(), ref mixed.Get<T3>(),
                ref mixed.Get<T4>(), ref mixed.Get<T5>(), ref mixed.Get<T6>());
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        return new(ref slot.Get<T0>(row), ref slot.Get<T1>(row), ref slot.Get<T2>(row), ref slot.Get<T3>(row),
            ref slot.Get<T4>(row), ref slot.Get<T5>(row), ref slot.Get<T6>(row));
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6>(Entity entity) => Component<T0, T1, T2, T3, T4, T5, T6>.HasSparse
        ? HasMixed(entity, Component<T0, T1, T2, T3, T4, T5, T6>.Set)
        : DenseSetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6>(Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6> components = Get<T0, T1, T2, T3, T4, T5, T6>(entity);
        if (_observers is not null)
        {
            _observers.DeferFailures();
            SetObserved(_observers, entity, in t0Component);
            SetObserved(_observers, entity, in t1Component);
            SetObserved(_observers, entity, in t2Component);
            SetObserved(_observers, entity, in t3Component);
            SetObserved(_observers, entity, in t4Component);
            SetObserved(_observers, entity, in t5Component);
            SetObserved(_observers, entity, in t6Component);
            _observers.ThrowDeferred();
            return;
        }

        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
        components.t5 = t5Component;
        components.t6 = t6Component;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6>(Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6>.Set);
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        row.Write(in t5Component);
        row.Write(in t6Component);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6>(Entity entity) => Shrink(entity, Component<T0, T1, T2, T3, T4, T5,
        T6>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7> Get<T0, T1, T2, T3, T4, T5, T6, T7>(Entity entity)
    {
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7>.HasSparse)
        {
            Row mixed = RowOf(entity);
            return new(ref mixed.Get<T0>(), ref mixed.Get<T1>(), ref mixed.Get<T2>(), ref mixed.Get<T3>(),
                ref mixed.Get<T4>(), ref mixed.Get<T5>(), ref mixed.Get<T6>(), ref mixed.Get<T7>());
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        return new(ref slot.Get<T0>(row), ref slot.Get<T1>(row), ref slot.Get<T2>(row), ref slot.Get<T3>(row),
            ref slot.Get<T4>(row), ref slot.Get<T5>(row), ref slot.Get<T6>(row), ref slot.Get<T7>(row));
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7>(Entity entity) => Component<T0, T1, T2, T3, T4, T5, T6,
        T7>.HasSparse
        ? HasMixed(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7>.Set)
        : DenseSetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7>(Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7> components = Get<T0, T1, T2, T3, T4, T5, T6, T7>(entity);
        if (_observers is not null)
        {
            _observers.DeferFailures();
            SetObserved(_observers, entity, in t0Component);
            SetObserved(_observers, entity, in t1Component);
            SetObserved(_observers, entity, in t2Component);
            SetObserved(_observers, entity, in t3Component);
            SetObserved(_observers, entity, in t4Component);
            SetObserved(_observers, entity, in t5Component);
            SetObserved(_observers, entity, in t6Component);
            SetObserved(_observers, entity, in t7Component);
            _observers.ThrowDeferred();
            return;
        }

        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
        components.t5 = t5Component;
        components.t6 = t6Component;
        components.t7 = t7Component;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7>(Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7>.Set);
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        row.Write(in t5Component);
        row.Write(in t6Component);
        row.Write(in t7Component);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7>(Entity entity) => Shrink(entity, Component<T0, T1, T2, T3, T4,
        T5, T6, T7>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8>(Entity entity)
    {
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.HasSparse)
        {
            Row mixed = RowOf(entity);
            return new(ref mixed.Get<T0>(), ref mixed.Get<T1>(), ref mixed.Get<T2>(), ref mixed.Get<T3>(),
                ref mixed.Get<T4>(), ref mixed.Get<T5>(), ref mixed.Get<T6>(), ref mixed.Get<T7>(),
                ref mixed.Get<T8>());
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        return new(ref slot.Get<T0>(row), ref slot.Get<T1>(row), ref slot.Get<T2>(row), ref slot.Get<T3>(row),
            ref slot.Get<T4>(row), ref slot.Get<T5>(row), ref slot.Get<T6>(row), ref slot.Get<T7>(row),
            ref slot.Get<T8>(row));
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8>(Entity entity) => Component<T0, T1, T2, T3, T4, T5, T6, T7,
        T8>.HasSparse
        ? HasMixed(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Set)
        : DenseSetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8>(Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8>(entity);
        if (_observers is not null)
        {
            _observers.DeferFailures();
            SetObserved(_observers, entity, in t0Component);
            SetObserved(_observers, entity, in t1Component);
            SetObserved(_observers, entity, in t2Component);
            SetObserved(_observers, entity, in t3Component);
            SetObserved(_observers, entity, in t4Component);
            SetObserved(_observers, entity, in t5Component);
            SetObserved(_observers, entity, in t6Component);
            SetObserved(_observers, entity, in t7Component);
            SetObserved(_observers, entity, in t8Component);
            _observers.ThrowDeferred();
            return;
        }

        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
        components.t5 = t5Component;
        components.t6 = t6Component;
        components.t7 = t7Component;
        components.t8 = t8Component;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8>(Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Set);
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        row.Write(in t5Component);
        row.Write(in t6Component);
        row.Write(in t7Component);
        row.Write(in t8Component);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8>(Entity entity) => Shrink(entity, Component<T0, T1, T2, T3,
        T4, T5, T6, T7, T8>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(Entity entity)
    {
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.HasSparse)
        {
            Row mixed = RowOf(entity);
            return new(ref mixed.Get<T0>(), ref mixed.Get<T1>(), ref mixed.Get<T2>(), ref mixed.Get<T3>(),
                ref mixed.Get<T4>(), ref mixed.Get<T5>(), ref mixed.Get<T6>(), ref mixed.Get<T7>(),
                ref mixed.Get<T8>(), ref mixed.Get<T9>());
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        return new(ref slot.Get<T0>(row), ref slot.Get<T1>(row), ref slot.Get<T2>(row), ref slot.Get<T3>(row),
            ref slot.Get<T4>(row), ref slot.Get<T5>(row), ref slot.Get<T6>(row), ref slot.Get<T7>(row),
            ref slot.Get<T8>(row), ref slot.Get<T9>(row));
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(Entity entity) => Component<T0, T1, T2, T3, T4, T5, T6,
        T7, T8, T9>.HasSparse
        ? HasMixed(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Set)
        : DenseSetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!, in T9 t9Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8,
            T9>(entity);
        if (_observers is not null)
        {
            _observers.DeferFailures();
            SetObserved(_observers, entity, in t0Component);
            SetObserved(_observers, entity, in t1Component);
            SetObserved(_observers, entity, in t2Component);
            SetObserved(_observers, entity, in t3Component);
            SetObserved(_observers, entity, in t4Component);
            SetObserved(_observers, entity, in t5Component);
            SetObserved(_observers, entity, in t6Component);
            SetObserved(_observers, entity, in t7Component);
            SetObserved(_observers, entity, in t8Component);
            SetObserved(_observers, entity, in t9Component);
            _observers.ThrowDeferred();
            return;
        }

        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
        components.t5 = t5Component;
        components.t6 = t6Component;
        components.t7 = t7Component;
        components.t8 = t8Component;
        components.t9 = t9Component;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!, in T9 t9Component = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Set);
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        row.Write(in t5Component);
        row.Write(in t6Component);
        row.Write(in t7Component);
        row.Write(in t8Component);
        row.Write(in t9Component);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(Entity entity) => Shrink(entity, Component<T0, T1, T2,
        T3, T4, T5, T6, T7, T8, T9>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9,
        T10>(Entity entity)
    {
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.HasSparse)
        {
            Row mixed = RowOf(entity);
            return new(ref mixed.Get<T0>(), ref mixed.Get<T1>(), ref mixed.Get<T2>(), ref mixed.Get<T3>(),
                ref mixed.Get<T4>(), ref mixed.Get<T5>(), ref mixed.Get<T6>(), ref mixed.Get<T7>(),
                ref mixed.Get<T8>(), ref mixed.Get<T9>(), ref mixed.Get<T10>());
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        return new(ref slot.Get<T0>(row), ref slot.Get<T1>(row), ref slot.Get<T2>(row), ref slot.Get<T3>(row),
            ref slot.Get<T4>(row), ref slot.Get<T5>(row), ref slot.Get<T6>(row), ref slot.Get<T7>(row),
            ref slot.Get<T8>(row), ref slot.Get<T9>(row), ref slot.Get<T10>(row));
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(Entity entity) => Component<T0, T1, T2, T3, T4, T5,
        T6, T7, T8, T9, T10>.HasSparse
        ? HasMixed(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Set)
        : DenseSetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!, in T9 t9Component = default!,
        in T10 t10Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8,
            T9, T10>(entity);
        if (_observers is not null)
        {
            _observers.DeferFailures();
            SetObserved(_observers, entity, in t0Component);
            SetObserved(_observers, entity, in t1Component);
            SetObserved(_observers, entity, in t2Component);
            SetObserved(_observers, entity, in t3Component);
            SetObserved(_observers, entity, in t4Component);
            SetObserved(_observers, entity, in t5Component);
            SetObserved(_observers, entity, in t6Component);
            SetObserved(_observers, entity, in t7Component);
            SetObserved(_observers, entity, in t8Component);
            SetObserved(_observers, entity, in t9Component);
            SetObserved(_observers, entity, in t10Component);
            _observers.ThrowDeferred();
            return;
        }

        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
        components.t5 = t5Component;
        components.t6 = t6Component;
        components.t7 = t7Component;
        components.t8 = t8Component;
        components.t9 = t9Component;
        components.t10 = t10Component;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!, in T9 t9Component = default!,
        in T10 t10Component = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Set);
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        row.Write(in t5Component);
        row.Write(in t6Component);
        row.Write(in t7Component);
        row.Write(in t8Component);
        row.Write(in t9Component);
        row.Write(in t10Component);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(Entity entity) => Shrink(entity, Component<T0, T1,
        T2, T3, T4, T5, T6, T7, T8, T9, T10>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9,
        T10, T11>(Entity entity)
    {
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.HasSparse)
        {
            Row mixed = RowOf(entity);
            return new(ref mixed.Get<T0>(), ref mixed.Get<T1>(), ref mixed.Get<T2>(), ref mixed.Get<T3>(),
                ref mixed.Get<T4>(), ref mixed.Get<T5>(), ref mixed.Get<T6>(), ref mixed.Get<T7>(),
                ref mixed.Get<T8>(), ref mixed.Get<T9>(), ref mixed.Get<T10>(), ref mixed.Get<T11>());
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        return new(ref slot.Get<T0>(row), ref slot.Get<T1>(row), ref slot.Get<T2>(row), ref slot.Get<T3>(row),
            ref slot.Get<T4>(row), ref slot.Get<T5>(row), ref slot.Get<T6>(row), ref slot.Get<T7>(row),
            ref slot.Get<T8>(row), ref slot.Get<T9>(row), ref slot.Get<T10>(row), ref slot.Get<T11>(row));
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(Entity entity) => Component<T0, T1, T2, T3, T4,
        T5, T6, T7, T8, T9, T10, T11>.HasSparse
        ? HasMixed(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Set)
        : DenseSetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!, in T9 t9Component = default!,
        in T10 t10Component = default!, in T11 t11Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> components = Get<T0, T1, T2, T3, T4, T5, T6, T7,
            T8, T9, T10, T11>(entity);
        if (_observers is not null)
        {
            _observers.DeferFailures();
            SetObserved(_observers, entity, in t0Component);
            SetObserved(_observers, entity, in t1Component);
            SetObserved(_observers, entity, in t2Component);
            SetObserved(_observers, entity, in t3Component);
            SetObserved(_observers, entity, in t4Component);
            SetObserved(_observers, entity, in t5Component);
            SetObserved(_observers, entity, in t6Component);
            SetObserved(_observers, entity, in t7Component);
            SetObserved(_observers, entity, in t8Component);
            SetObserved(_observers, entity, in t9Component);
            SetObserved(_observers, entity, in t10Component);
            SetObserved(_observers, entity, in t11Component);
            _observers.ThrowDeferred();
            return;
        }

        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
        components.t5 = t5Component;
        components.t6 = t6Component;
        components.t7 = t7Component;
        components.t8 = t8Component;
        components.t9 = t9Component;
        components.t10 = t10Component;
        components.t11 = t11Component;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!, in T9 t9Component = default!,
        in T10 t10Component = default!, in T11 t11Component = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Set);
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        row.Write(in t5Component);
        row.Write(in t6Component);
        row.Write(in t7Component);
        row.Write(in t8Component);
        row.Write(in t9Component);
        row.Write(in t10Component);
        row.Write(in t11Component);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(Entity entity) => Shrink(entity,
        Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8,
        T9, T10, T11, T12>(Entity entity)
    {
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.HasSparse)
        {
            Row mixed = RowOf(entity);
            return new(ref mixed.Get<T0>(), ref mixed.Get<T1>(), ref mixed.Get<T2>(), ref mixed.Get<T3>(),
                ref mixed.Get<T4>(), ref mixed.Get<T5>(), ref mixed.Get<T6>(), ref mixed.Get<T7>(),
                ref mixed.Get<T8>(), ref mixed.Get<T9>(), ref mixed.Get<T10>(), ref mixed.Get<T11>(),
                ref mixed.Get<T12>());
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        return new(ref slot.Get<T0>(row), ref slot.Get<T1>(row), ref slot.Get<T2>(row), ref slot.Get<T3>(row),
            ref slot.Get<T4>(row), ref slot.Get<T5>(row), ref slot.Get<T6>(row), ref slot.Get<T7>(row),
            ref slot.Get<T8>(row), ref slot.Get<T9>(row), ref slot.Get<T10>(row), ref slot.Get<T11>(row),
            ref slot.Get<T12>(row));
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(Entity entity) => Component<T0, T1, T2, T3,
        T4, T5, T6, T7, T8, T9, T10, T11, T12>.HasSparse
        ? HasMixed(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set)
        : DenseSetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(Entity entity,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> components = Get<T0, T1, T2, T3, T4, T5, T6,
            T7, T8, T9, T10, T11, T12>(entity);
        if (_observers is not null)
        {
            _observers.DeferFailures();
            SetObserved(_observers, entity, in t0Component);
            SetObserved(_observers, entity, in t1Component);
            SetObserved(_observers, entity, in t2Component);
            SetObserved(_observers, entity, in t3Component);
            SetObserved(_observers, entity, in t4Component);
            SetObserved(_observers, entity, in t5Component);
            SetObserved(_observers, entity, in t6Component);
            SetObserved(_observers, entity, in t7Component);
            SetObserved(_observers, entity, in t8Component);
            SetObserved(_observers, entity, in t9Component);
            SetObserved(_observers, entity, in t10Component);
            SetObserved(_observers, entity, in t11Component);
            SetObserved(_observers, entity, in t12Component);
            _observers.ThrowDeferred();
            return;
        }

        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
        components.t5 = t5Component;
        components.t6 = t6Component;
        components.t7 = t7Component;
        components.t8 = t8Component;
        components.t9 = t9Component;
        components.t10 = t10Component;
        components.t11 = t11Component;
        components.t12 = t12Component;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(Entity entity,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set);
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        row.Write(in t5Component);
        row.Write(in t6Component);
        row.Write(in t7Component);
        row.Write(in t8Component);
        row.Write(in t9Component);
        row.Write(in t10Component);
        row.Write(in t11Component);
        row.Write(in t12Component);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(Entity entity) => Shrink(entity,
        Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> Get<T0, T1, T2, T3, T4, T5, T6, T7,
        T8, T9, T10, T11, T12, T13>(Entity entity)
    {
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.HasSparse)
        {
            Row mixed = RowOf(entity);
            return new(ref mixed.Get<T0>(), ref mixed.Get<T1>(), ref mixed.Get<T2>(), ref mixed.Get<T3>(),
                ref mixed.Get<T4>(), ref mixed.Get<T5>(), ref mixed.Get<T6>(), ref mixed.Get<T7>(),
                ref mixed.Get<T8>(), ref mixed.Get<T9>(), ref mixed.Get<T10>(), ref mixed.Get<T11>(),
                ref mixed.Get<T12>(), ref mixed.Get<T13>());
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        return new(ref slot.Get<T0>(row), ref slot.Get<T1>(row), ref slot.Get<T2>(row), ref slot.Get<T3>(row),
            ref slot.Get<T4>(row), ref slot.Get<T5>(row), ref slot.Get<T6>(row), ref slot.Get<T7>(row),
            ref slot.Get<T8>(row), ref slot.Get<T9>(row), ref slot.Get<T10>(row), ref slot.Get<T11>(row),
            ref slot.Get<T12>(row), ref slot.Get<T13>(row));
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(Entity entity) => Component<T0, T1,
        T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.HasSparse
        ? HasMixed(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set)
        : DenseSetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(Entity entity,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> components = Get<T0, T1, T2, T3, T4,
            T5, T6, T7, T8, T9, T10, T11, T12, T13>(entity);
        if (_observers is not null)
        {
            _observers.DeferFailures();
            SetObserved(_observers, entity, in t0Component);
            SetObserved(_observers, entity, in t1Component);
            SetObserved(_observers, entity, in t2Component);
            SetObserved(_observers, entity, in t3Component);
            SetObserved(_observers, entity, in t4Component);
            SetObserved(_observers, entity, in t5Component);
            SetObserved(_observers, entity, in t6Component);
            SetObserved(_observers, entity, in t7Component);
            SetObserved(_observers, entity, in t8Component);
            SetObserved(_observers, entity, in t9Component);
            SetObserved(_observers, entity, in t10Component);
            SetObserved(_observers, entity, in t11Component);
            SetObserved(_observers, entity, in t12Component);
            SetObserved(_observers, entity, in t13Component);
            _observers.ThrowDeferred();
            return;
        }

        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
        components.t5 = t5Component;
        components.t6 = t6Component;
        components.t7 = t7Component;
        components.t8 = t8Component;
        components.t9 = t9Component;
        components.t10 = t10Component;
        components.t11 = t11Component;
        components.t12 = t12Component;
        components.t13 = t13Component;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(Entity entity,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set);
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        row.Write(in t5Component);
        row.Write(in t6Component);
        row.Write(in t7Component);
        row.Write(in t8Component);
        row.Write(in t9Component);
        row.Write(in t10Component);
        row.Write(in t11Component);
        row.Write(in t12Component);
        row.Write(in t13Component);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(Entity entity) => Shrink(entity,
        Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> Get<T0, T1, T2, T3, T4, T5, T6,
        T7, T8, T9, T10, T11, T12, T13, T14>(Entity entity)
    {
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.HasSparse)
        {
            Row mixed = RowOf(entity);
            return new(ref mixed.Get<T0>(), ref mixed.Get<T1>(), ref mixed.Get<T2>(), ref mixed.Get<T3>(),
                ref mixed.Get<T4>(), ref mixed.Get<T5>(), ref mixed.Get<T6>(), ref mixed.Get<T7>(),
                ref mixed.Get<T8>(), ref mixed.Get<T9>(), ref mixed.Get<T10>(), ref mixed.Get<T11>(),
                ref mixed.Get<T12>(), ref mixed.Get<T13>(), ref mixed.Get<T14>());
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        return new(ref slot.Get<T0>(row), ref slot.Get<T1>(row), ref slot.Get<T2>(row), ref slot.Get<T3>(row),
            ref slot.Get<T4>(row), ref slot.Get<T5>(row), ref slot.Get<T6>(row), ref slot.Get<T7>(row),
            ref slot.Get<T8>(row), ref slot.Get<T9>(row), ref slot.Get<T10>(row), ref slot.Get<T11>(row),
            ref slot.Get<T12>(row), ref slot.Get<T13>(row), ref slot.Get<T14>(row));
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(Entity entity) => Component<T0,
        T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.HasSparse
        ? HasMixed(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.Set)
        : DenseSetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
            T14>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(Entity entity,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> components = Get<T0, T1, T2, T3,
            T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(entity);
        if (_observers is not null)
        {
            _observers.DeferFailures();
            SetObserved(_observers, entity, in t0Component);
            SetObserved(_observers, entity, in t1Component);
            SetObserved(_observers, entity, in t2Component);
            SetObserved(_observers, entity, in t3Component);
            SetObserved(_observers, entity, in t4Component);
            SetObserved(_observers, entity, in t5Component);
            SetObserved(_observers, entity, in t6Component);
            SetObserved(_observers, entity, in t7Component);
            SetObserved(_observers, entity, in t8Component);
            SetObserved(_observers, entity, in t9Component);
            SetObserved(_observers, entity, in t10Component);
            SetObserved(_observers, entity, in t11Component);
            SetObserved(_observers, entity, in t12Component);
            SetObserved(_observers, entity, in t13Component);
            SetObserved(_observers, entity, in t14Component);
            _observers.ThrowDeferred();
            return;
        }

        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
        components.t5 = t5Component;
        components.t6 = t6Component;
        components.t7 = t7Component;
        components.t8 = t8Component;
        components.t9 = t9Component;
        components.t10 = t10Component;
        components.t11 = t11Component;
        components.t12 = t12Component;
        components.t13 = t13Component;
        components.t14 = t14Component;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(Entity entity,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.Set);
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        row.Write(in t5Component);
        row.Write(in t6Component);
        row.Write(in t7Component);
        row.Write(in t8Component);
        row.Write(in t9Component);
        row.Write(in t10Component);
        row.Write(in t11Component);
        row.Write(in t12Component);
        row.Write(in t13Component);
        row.Write(in t14Component);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14>(Entity entity) => Shrink(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> Get<T0, T1, T2, T3, T4,
        T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(Entity entity)
    {
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.HasSparse)
        {
            Row mixed = RowOf(entity);
            return new(ref mixed.Get<T0>(), ref mixed.Get<T1>(), ref mixed.Get<T2>(), ref mixed.Get<T3>(),
                ref mixed.Get<T4>(), ref mixed.Get<T5>(), ref mixed.Get<T6>(), ref mixed.Get<T7>(),
                ref mixed.Get<T8>(), ref mixed.Get<T9>(), ref mixed.Get<T10>(), ref mixed.Get<T11>(),
                ref mixed.Get<T12>(), ref mixed.Get<T13>(), ref mixed.Get<T14>(), ref mixed.Get<T15>());
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        return new(ref slot.Get<T0>(row), ref slot.Get<T1>(row), ref slot.Get<T2>(row), ref slot.Get<T3>(row),
            ref slot.Get<T4>(row), ref slot.Get<T5>(row), ref slot.Get<T6>(row), ref slot.Get<T7>(row),
            ref slot.Get<T8>(row), ref slot.Get<T9>(row), ref slot.Get<T10>(row), ref slot.Get<T11>(row),
            ref slot.Get<T12>(row), ref slot.Get<T13>(row), ref slot.Get<T14>(row), ref slot.Get<T15>(row));
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15>(Entity entity) => Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.HasSparse
        ? HasMixed(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.Set)
        : DenseSetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(Entity entity,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> components = Get<T0, T1, T2,
            T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(entity);
        if (_observers is not null)
        {
            _observers.DeferFailures();
            SetObserved(_observers, entity, in t0Component);
            SetObserved(_observers, entity, in t1Component);
            SetObserved(_observers, entity, in t2Component);
            SetObserved(_observers, entity, in t3Component);
            SetObserved(_observers, entity, in t4Component);
            SetObserved(_observers, entity, in t5Component);
            SetObserved(_observers, entity, in t6Component);
            SetObserved(_observers, entity, in t7Component);
            SetObserved(_observers, entity, in t8Component);
            SetObserved(_observers, entity, in t9Component);
            SetObserved(_observers, entity, in t10Component);
            SetObserved(_observers, entity, in t11Component);
            SetObserved(_observers, entity, in t12Component);
            SetObserved(_observers, entity, in t13Component);
            SetObserved(_observers, entity, in t14Component);
            SetObserved(_observers, entity, in t15Component);
            _observers.ThrowDeferred();
            return;
        }

        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
        components.t5 = t5Component;
        components.t6 = t6Component;
        components.t7 = t7Component;
        components.t8 = t8Component;
        components.t9 = t9Component;
        components.t10 = t10Component;
        components.t11 = t11Component;
        components.t12 = t12Component;
        components.t13 = t13Component;
        components.t14 = t14Component;
        components.t15 = t15Component;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(Entity entity,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.Set);
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        row.Write(in t5Component);
        row.Write(in t6Component);
        row.Write(in t7Component);
        row.Write(in t8Component);
        row.Write(in t9Component);
        row.Write(in t10Component);
        row.Write(in t11Component);
        row.Write(in t12Component);
        row.Write(in t13Component);
        row.Write(in t14Component);
        row.Write(in t15Component);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15>(Entity entity) => Shrink(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14, T15>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> Get<T0, T1, T2, T3,
        T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>(Entity entity)
    {
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>.HasSparse)
        {
            Row mixed = RowOf(entity);
            return new(ref mixed.Get<T0>(), ref mixed.Get<T1>(), ref mixed.Get<T2>(), ref mixed.Get<T3>(),
                ref mixed.Get<T4>(), ref mixed.Get<T5>(), ref mixed.Get<T6>(), ref mixed.Get<T7>(),
                ref mixed.Get<T8>(), ref mixed.Get<T9>(), ref mixed.Get<T10>(), ref mixed.Get<T11>(),
                ref mixed.Get<T12>(), ref mixed.Get<T13>(), ref mixed.Get<T14>(), ref mixed.Get<T15>(),
                ref mixed.Get<T16>());
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        return new(ref slot.Get<T0>(row), ref slot.Get<T1>(row), ref slot.Get<T2>(row), ref slot.Get<T3>(row),
            ref slot.Get<T4>(row), ref slot.Get<T5>(row), ref slot.Get<T6>(row), ref slot.Get<T7>(row),
            ref slot.Get<T8>(row), ref slot.Get<T9>(row), ref slot.Get<T10>(row), ref slot.Get<T11>(row),
            ref slot.Get<T12>(row), ref slot.Get<T13>(row), ref slot.Get<T14>(row), ref slot.Get<T15>(row),
            ref slot.Get<T16>(row));
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(Entity entity) => Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>.HasSparse
        ? HasMixed(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>.Set)
        : DenseSetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15, T16>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>(Entity entity,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> components = Get<T0, T1,
            T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>(entity);
        if (_observers is not null)
        {
            _observers.DeferFailures();
            SetObserved(_observers, entity, in t0Component);
            SetObserved(_observers, entity, in t1Component);
            SetObserved(_observers, entity, in t2Component);
            SetObserved(_observers, entity, in t3Component);
            SetObserved(_observers, entity, in t4Component);
            SetObserved(_observers, entity, in t5Component);
            SetObserved(_observers, entity, in t6Component);
            SetObserved(_observers, entity, in t7Component);
            SetObserved(_observers, entity, in t8Component);
            SetObserved(_observers, entity, in t9Component);
            SetObserved(_observers, entity, in t10Component);
            SetObserved(_observers, entity, in t11Component);
            SetObserved(_observers, entity, in t12Component);
            SetObserved(_observers, entity, in t13Component);
            SetObserved(_observers, entity, in t14Component);
            SetObserved(_observers, entity, in t15Component);
            SetObserved(_observers, entity, in t16Component);
            _observers.ThrowDeferred();
            return;
        }

        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
        components.t5 = t5Component;
        components.t6 = t6Component;
        components.t7 = t7Component;
        components.t8 = t8Component;
        components.t9 = t9Component;
        components.t10 = t10Component;
        components.t11 = t11Component;
        components.t12 = t12Component;
        components.t13 = t13Component;
        components.t14 = t14Component;
        components.t15 = t15Component;
        components.t16 = t16Component;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>(Entity entity,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16>.Set);
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        row.Write(in t5Component);
        row.Write(in t6Component);
        row.Write(in t7Component);
        row.Write(in t8Component);
        row.Write(in t9Component);
        row.Write(in t10Component);
        row.Write(in t11Component);
        row.Write(in t12Component);
        row.Write(in t13Component);
        row.Write(in t14Component);
        row.Write(in t15Component);
        row.Write(in t16Component);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(Entity entity) => Shrink(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14, T15, T16>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17> Get<T0, T1, T2,
        T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>(Entity entity)
    {
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>.HasSparse)
        {
            Row mixed = RowOf(entity);
            return new(ref mixed.Get<T0>(), ref mixed.Get<T1>(), ref mixed.Get<T2>(), ref mixed.Get<T3>(),
                ref mixed.Get<T4>(), ref mixed.Get<T5>(), ref mixed.Get<T6>(), ref mixed.Get<T7>(),
                ref mixed.Get<T8>(), ref mixed.Get<T9>(), ref mixed.Get<T10>(), ref mixed.Get<T11>(),
                ref mixed.Get<T12>(), ref mixed.Get<T13>(), ref mixed.Get<T14>(), ref mixed.Get<T15>(),
                ref mixed.Get<T16>(), ref mixed.Get<T17>());
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        return new(ref slot.Get<T0>(row), ref slot.Get<T1>(row), ref slot.Get<T2>(row), ref slot.Get<T3>(row),
            ref slot.Get<T4>(row), ref slot.Get<T5>(row), ref slot.Get<T6>(row), ref slot.Get<T7>(row),
            ref slot.Get<T8>(row), ref slot.Get<T9>(row), ref slot.Get<T10>(row), ref slot.Get<T11>(row),
            ref slot.Get<T12>(row), ref slot.Get<T13>(row), ref slot.Get<T14>(row), ref slot.Get<T15>(row),
            ref slot.Get<T16>(row), ref slot.Get<T17>(row));
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>(Entity entity) => Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>.HasSparse
        ? HasMixed(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17>.Set)
        : DenseSetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15, T16, T17>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>(Entity entity,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17>(entity);
        if (_observers is not null)
        {
            _observers.DeferFailures();
            SetObserved(_observers, entity, in t0Component);
            SetObserved(_observers, entity, in t1Component);
            SetObserved(_observers, entity, in t2Component);
            SetObserved(_observers, entity, in t3Component);
            SetObserved(_observers, entity, in t4Component);
            SetObserved(_observers, entity, in t5Component);
            SetObserved(_observers, entity, in t6Component);
            SetObserved(_observers, entity, in t7Component);
            SetObserved(_observers, entity, in t8Component);
            SetObserved(_observers, entity, in t9Component);
            SetObserved(_observers, entity, in t10Component);
            SetObserved(_observers, entity, in t11Component);
            SetObserved(_observers, entity, in t12Component);
            SetObserved(_observers, entity, in t13Component);
            SetObserved(_observers, entity, in t14Component);
            SetObserved(_observers, entity, in t15Component);
            SetObserved(_observers, entity, in t16Component);
            SetObserved(_observers, entity, in t17Component);
            _observers.ThrowDeferred();
            return;
        }

        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
        components.t5 = t5Component;
        components.t6 = t6Component;
        components.t7 = t7Component;
        components.t8 = t8Component;
        components.t9 = t9Component;
        components.t10 = t10Component;
        components.t11 = t11Component;
        components.t12 = t12Component;
        components.t13 = t13Component;
        components.t14 = t14Component;
        components.t15 = t15Component;
        components.t16 = t16Component;
        components.t17 = t17Component;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>(Entity entity,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17>.Set);
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        row.Write(in t5Component);
        row.Write(in t6Component);
        row.Write(in t7Component);
        row.Write(in t8Component);
        row.Write(in t9Component);
        row.Write(in t10Component);
        row.Write(in t11Component);
        row.Write(in t12Component);
        row.Write(in t13Component);
        row.Write(in t14Component);
        row.Write(in t15Component);
        row.Write(in t16Component);
        row.Write(in t17Component);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>(Entity entity) => Shrink(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14, T15, T16, T17>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18> Get<T0, T1,
        T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18>(Entity entity)
    {
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18>.HasSparse)
        {
            Row mixed = RowOf(entity);
            return new(ref mixed.Get<T0>(), ref mixed.Get<T1>(), ref mixed.Get<T2>(), ref mixed.Get<T3>(),
                ref mixed.Get<T4>(), ref mixed.Get<T5>(), ref mixed.Get<T6>(), ref mixed.Get<T7>(),
                ref mixed.Get<T8>(), ref mixed.Get<T9>(), ref mixed.Get<T10>(), ref mixed.Get<T11>(),
                ref mixed.Get<T12>(), ref mixed.Get<T13>(), ref mixed.Get<T14>(), ref mixed.Get<T15>(),
                ref mixed.Get<T16>(), ref mixed.Get<T17>(), ref mixed.Get<T18>());
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        return new(ref slot.Get<T0>(row), ref slot.Get<T1>(row), ref slot.Get<T2>(row), ref slot.Get<T3>(row),
            ref slot.Get<T4>(row), ref slot.Get<T5>(row), ref slot.Get<T6>(row), ref slot.Get<T7>(row),
            ref slot.Get<T8>(row), ref slot.Get<T9>(row), ref slot.Get<T10>(row), ref slot.Get<T11>(row),
            ref slot.Get<T12>(row), ref slot.Get<T13>(row), ref slot.Get<T14>(row), ref slot.Get<T15>(row),
            ref slot.Get<T16>(row), ref slot.Get<T17>(row), ref slot.Get<T18>(row));
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(Entity entity) => Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18>.HasSparse
        ? HasMixed(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18>.Set)
        : DenseSetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15, T16, T17, T18>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(Entity entity, in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!,
        in T18 t18Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18>(entity);
        if (_observers is not null)
        {
            _observers.DeferFailures();
            SetObserved(_observers, entity, in t0Component);
            SetObserved(_observers, entity, in t1Component);
            SetObserved(_observers, entity, in t2Component);
            SetObserved(_observers, entity, in t3Component);
            SetObserved(_observers, entity, in t4Component);
            SetObserved(_observers, entity, in t5Component);
            SetObserved(_observers, entity, in t6Component);
            SetObserved(_observers, entity, in t7Component);
            SetObserved(_observers, entity, in t8Component);
            SetObserved(_observers, entity, in t9Component);
            SetObserved(_observers, entity, in t10Component);
            SetObserved(_observers, entity, in t11Component);
            SetObserved(_observers, entity, in t12Component);
            SetObserved(_observers, entity, in t13Component);
            SetObserved(_observers, entity, in t14Component);
            SetObserved(_observers, entity, in t15Component);
            SetObserved(_observers, entity, in t16Component);
            SetObserved(_observers, entity, in t17Component);
            SetObserved(_observers, entity, in t18Component);
            _observers.ThrowDeferred();
            return;
        }

        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
        components.t5 = t5Component;
        components.t6 = t6Component;
        components.t7 = t7Component;
        components.t8 = t8Component;
        components.t9 = t9Component;
        components.t10 = t10Component;
        components.t11 = t11Component;
        components.t12 = t12Component;
        components.t13 = t13Component;
        components.t14 = t14Component;
        components.t15 = t15Component;
        components.t16 = t16Component;
        components.t17 = t17Component;
        components.t18 = t18Component;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(Entity entity, in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!,
        in T18 t18Component = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18>.Set);
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        row.Write(in t5Component);
        row.Write(in t6Component);
        row.Write(in t7Component);
        row.Write(in t8Component);
        row.Write(in t9Component);
        row.Write(in t10Component);
        row.Write(in t11Component);
        row.Write(in t12Component);
        row.Write(in t13Component);
        row.Write(in t14Component);
        row.Write(in t15Component);
        row.Write(in t16Component);
        row.Write(in t17Component);
        row.Write(in t18Component);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(Entity entity) => Shrink(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14, T15, T16, T17, T18>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(Entity entity)
    {
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19>.HasSparse)
        {
            Row mixed = RowOf(entity);
            return new(ref mixed.Get<T0>(), ref mixed.Get<T1>(), ref mixed.Get<T2>(), ref mixed.Get<T3>(),
                ref mixed.Get<T4>(), ref mixed.Get<T5>(), ref mixed.Get<T6>(), ref mixed.Get<T7>(),
                ref mixed.Get<T8>(), ref mixed.Get<T9>(), ref mixed.Get<T10>(), ref mixed.Get<T11>(),
                ref mixed.Get<T12>(), ref mixed.Get<T13>(), ref mixed.Get<T14>(), ref mixed.Get<T15>(),
                ref mixed.Get<T16>(), ref mixed.Get<T17>(), ref mixed.Get<T18>(), ref mixed.Get<T19>());
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        return new(ref slot.Get<T0>(row), ref slot.Get<T1>(row), ref slot.Get<T2>(row), ref slot.Get<T3>(row),
            ref slot.Get<T4>(row), ref slot.Get<T5>(row), ref slot.Get<T6>(row), ref slot.Get<T7>(row),
            ref slot.Get<T8>(row), ref slot.Get<T9>(row), ref slot.Get<T10>(row), ref slot.Get<T11>(row),
            ref slot.Get<T12>(row), ref slot.Get<T13>(row), ref slot.Get<T14>(row), ref slot.Get<T15>(row),
            ref slot.Get<T16>(row), ref slot.Get<T17>(row), ref slot.Get<T18>(row), ref slot.Get<T19>(row));
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(Entity entity) => Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19>.HasSparse
        ? HasMixed(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19>.Set)
        : DenseSetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15, T16, T17, T18, T19>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(Entity entity, in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!,
        in T18 t18Component = default!, in T19 t19Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19>(entity);
        if (_observers is not null)
        {
            _observers.DeferFailures();
            SetObserved(_observers, entity, in t0Component);
            SetObserved(_observers, entity, in t1Component);
            SetObserved(_observers, entity, in t2Component);
            SetObserved(_observers, entity, in t3Component);
            SetObserved(_observers, entity, in t4Component);
            SetObserved(_observers, entity, in t5Component);
            SetObserved(_observers, entity, in t6Component);
            SetObserved(_observers, entity, in t7Component);
            SetObserved(_observers, entity, in t8Component);
            SetObserved(_observers, entity, in t9Component);
            SetObserved(_observers, entity, in t10Component);
            SetObserved(_observers, entity, in t11Component);
            SetObserved(_observers, entity, in t12Component);
            SetObserved(_observers, entity, in t13Component);
            SetObserved(_observers, entity, in t14Component);
            SetObserved(_observers, entity, in t15Component);
            SetObserved(_observers, entity, in t16Component);
            SetObserved(_observers, entity, in t17Component);
            SetObserved(_observers, entity, in t18Component);
            SetObserved(_observers, entity, in t19Component);
            _observers.ThrowDeferred();
            return;
        }

        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
        components.t5 = t5Component;
        components.t6 = t6Component;
        components.t7 = t7Component;
        components.t8 = t8Component;
        components.t9 = t9Component;
        components.t10 = t10Component;
        components.t11 = t11Component;
        components.t12 = t12Component;
        components.t13 = t13Component;
        components.t14 = t14Component;
        components.t15 = t15Component;
        components.t16 = t16Component;
        components.t17 = t17Component;
        components.t18 = t18Component;
        components.t19 = t19Component;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(Entity entity, in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!,
        in T18 t18Component = default!, in T19 t19Component = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19>.Set);
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        row.Write(in t5Component);
        row.Write(in t6Component);
        row.Write(in t7Component);
        row.Write(in t8Component);
        row.Write(in t9Component);
        row.Write(in t10Component);
        row.Write(in t11Component);
        row.Write(in t12Component);
        row.Write(in t13Component);
        row.Write(in t14Component);
        row.Write(in t15Component);
        row.Write(in t16Component);
        row.Write(in t17Component);
        row.Write(in t18Component);
        row.Write(in t19Component);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(Entity entity) => Shrink(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14, T15, T16, T17, T18, T19>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(Entity entity)
    {
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20>.HasSparse)
        {
            Row mixed = RowOf(entity);
            return new(ref mixed.Get<T0>(), ref mixed.Get<T1>(), ref mixed.Get<T2>(), ref mixed.Get<T3>(),
                ref mixed.Get<T4>(), ref mixed.Get<T5>(), ref mixed.Get<T6>(), ref mixed.Get<T7>(),
                ref mixed.Get<T8>(), ref mixed.Get<T9>(), ref mixed.Get<T10>(), ref mixed.Get<T11>(),
                ref mixed.Get<T12>(), ref mixed.Get<T13>(), ref mixed.Get<T14>(), ref mixed.Get<T15>(),
                ref mixed.Get<T16>(), ref mixed.Get<T17>(), ref mixed.Get<T18>(), ref mixed.Get<T19>(),
                ref mixed.Get<T20>());
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        return new(ref slot.Get<T0>(row), ref slot.Get<T1>(row), ref slot.Get<T2>(row), ref slot.Get<T3>(row),
            ref slot.Get<T4>(row), ref slot.Get<T5>(row), ref slot.Get<T6>(row), ref slot.Get<T7>(row),
            ref slot.Get<T8>(row), ref slot.Get<T9>(row), ref slot.Get<T10>(row), ref slot.Get<T11>(row),
            ref slot.Get<T12>(row), ref slot.Get<T13>(row), ref slot.Get<T14>(row), ref slot.Get<T15>(row),
            ref slot.Get<T16>(row), ref slot.Get<T17>(row), ref slot.Get<T18>(row), ref slot.Get<T19>(row),
            ref slot.Get<T20>(row));
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(Entity entity) => Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20>.HasSparse
        ? HasMixed(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20>.Set)
        : DenseSetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15, T16, T17, T18, T19, T20>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(Entity entity, in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!,
        in T18 t18Component = default!, in T19 t19Component = default!, in T20 t20Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19, T20>(entity);
        if (_observers is not null)
        {
            _observers.DeferFailures();
            SetObserved(_observers, entity, in t0Component);
            SetObserved(_observers, entity, in t1Component);
            SetObserved(_observers, entity, in t2Component);
            SetObserved(_observers, entity, in t3Component);
            SetObserved(_observers, entity, in t4Component);
            SetObserved(_observers, entity, in t5Component);
            SetObserved(_observers, entity, in t6Component);
            SetObserved(_observers, entity, in t7Component);
            SetObserved(_observers, entity, in t8Component);
            SetObserved(_observers, entity, in t9Component);
            SetObserved(_observers, entity, in t10Component);
            SetObserved(_observers, entity, in t11Component);
            SetObserved(_observers, entity, in t12Component);
            SetObserved(_observers, entity, in t13Component);
            SetObserved(_observers, entity, in t14Component);
            SetObserved(_observers, entity, in t15Component);
            SetObserved(_observers, entity, in t16Component);
            SetObserved(_observers, entity, in t17Component);
            SetObserved(_observers, entity, in t18Component);
            SetObserved(_observers, entity, in t19Component);
            SetObserved(_observers, entity, in t20Component);
            _observers.ThrowDeferred();
            return;
        }

        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
        components.t5 = t5Component;
        components.t6 = t6Component;
        components.t7 = t7Component;
        components.t8 = t8Component;
        components.t9 = t9Component;
        components.t10 = t10Component;
        components.t11 = t11Component;
        components.t12 = t12Component;
        components.t13 = t13Component;
        components.t14 = t14Component;
        components.t15 = t15Component;
        components.t16 = t16Component;
        components.t17 = t17Component;
        components.t18 = t18Component;
        components.t19 = t19Component;
        components.t20 = t20Component;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(Entity entity, in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!,
        in T18 t18Component = default!, in T19 t19Component = default!, in T20 t20Component = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20>.Set);
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        row.Write(in t5Component);
        row.Write(in t6Component);
        row.Write(in t7Component);
        row.Write(in t8Component);
        row.Write(in t9Component);
        row.Write(in t10Component);
        row.Write(in t11Component);
        row.Write(in t12Component);
        row.Write(in t13Component);
        row.Write(in t14Component);
        row.Write(in t15Component);
        row.Write(in t16Component);
        row.Write(in t17Component);
        row.Write(in t18Component);
        row.Write(in t19Component);
        row.Write(in t20Component);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(Entity entity) => Shrink(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14, T15, T16, T17, T18, T19, T20>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21>(Entity entity)
    {
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21>.HasSparse)
        {
            Row mixed = RowOf(entity);
            return new(ref mixed.Get<T0>(), ref mixed.Get<T1>(), ref mixed.Get<T2>(), ref mixed.Get<T3>(),
                ref mixed.Get<T4>(), ref mixed.Get<T5>(), ref mixed.Get<T6>(), ref mixed.Get<T7>(),
                ref mixed.Get<T8>(), ref mixed.Get<T9>(), ref mixed.Get<T10>(), ref mixed.Get<T11>(),
                ref mixed.Get<T12>(), ref mixed.Get<T13>(), ref mixed.Get<T14>(), ref mixed.Get<T15>(),
                ref mixed.Get<T16>(), ref mixed.Get<T17>(), ref mixed.Get<T18>(), ref mixed.Get<T19>(),
                ref mixed.Get<T20>(), ref mixed.Get<T21>());
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        return new(ref slot.Get<T0>(row), ref slot.Get<T1>(row), ref slot.Get<T2>(row), ref slot.Get<T3>(row),
            ref slot.Get<T4>(row), ref slot.Get<T5>(row), ref slot.Get<T6>(row), ref slot.Get<T7>(row),
            ref slot.Get<T8>(row), ref slot.Get<T9>(row), ref slot.Get<T10>(row), ref slot.Get<T11>(row),
            ref slot.Get<T12>(row), ref slot.Get<T13>(row), ref slot.Get<T14>(row), ref slot.Get<T15>(row),
            ref slot.Get<T16>(row), ref slot.Get<T17>(row), ref slot.Get<T18>(row), ref slot.Get<T19>(row),
            ref slot.Get<T20>(row), ref slot.Get<T21>(row));
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21>(Entity entity) => Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20, T21>.HasSparse
        ? HasMixed(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21>.Set)
        : DenseSetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15, T16, T17, T18, T19, T20, T21>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21>(Entity entity, in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!,
        in T18 t18Component = default!, in T19 t19Component = default!, in T20 t20Component = default!,
        in T21 t21Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19, T20, T21>(entity);
        if (_observers is not null)
        {
            _observers.DeferFailures();
            SetObserved(_observers, entity, in t0Component);
            SetObserved(_observers, entity, in t1Component);
            SetObserved(_observers, entity, in t2Component);
            SetObserved(_observers, entity, in t3Component);
            SetObserved(_observers, entity, in t4Component);
            SetObserved(_observers, entity, in t5Component);
            SetObserved(_observers, entity, in t6Component);
            SetObserved(_observers, entity, in t7Component);
            SetObserved(_observers, entity, in t8Component);
            SetObserved(_observers, entity, in t9Component);
            SetObserved(_observers, entity, in t10Component);
            SetObserved(_observers, entity, in t11Component);
            SetObserved(_observers, entity, in t12Component);
            SetObserved(_observers, entity, in t13Component);
            SetObserved(_observers, entity, in t14Component);
            SetObserved(_observers, entity, in t15Component);
            SetObserved(_observers, entity, in t16Component);
            SetObserved(_observers, entity, in t17Component);
            SetObserved(_observers, entity, in t18Component);
            SetObserved(_observers, entity, in t19Component);
            SetObserved(_observers, entity, in t20Component);
            SetObserved(_observers, entity, in t21Component);
            _observers.ThrowDeferred();
            return;
        }

        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
        components.t5 = t5Component;
        components.t6 = t6Component;
        components.t7 = t7Component;
        components.t8 = t8Component;
        components.t9 = t9Component;
        components.t10 = t10Component;
        components.t11 = t11Component;
        components.t12 = t12Component;
        components.t13 = t13Component;
        components.t14 = t14Component;
        components.t15 = t15Component;
        components.t16 = t16Component;
        components.t17 = t17Component;
        components.t18 = t18Component;
        components.t19 = t19Component;
        components.t20 = t20Component;
        components.t21 = t21Component;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21>(Entity entity, in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!,
        in T18 t18Component = default!, in T19 t19Component = default!, in T20 t20Component = default!,
        in T21 t21Component = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21>.Set);
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        row.Write(in t5Component);
        row.Write(in t6Component);
        row.Write(in t7Component);
        row.Write(in t8Component);
        row.Write(in t9Component);
        row.Write(in t10Component);
        row.Write(in t11Component);
        row.Write(in t12Component);
        row.Write(in t13Component);
        row.Write(in t14Component);
        row.Write(in t15Component);
        row.Write(in t16Component);
        row.Write(in t17Component);
        row.Write(in t18Component);
        row.Write(in t19Component);
        row.Write(in t20Component);
        row.Write(in t21Component);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21>(Entity entity) => Shrink(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14, T15, T16, T17, T18, T19, T20, T21>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22>(Entity entity)
    {
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21, T22>.HasSparse)
        {
            Row mixed = RowOf(entity);
            return new(ref mixed.Get<T0>(), ref mixed.Get<T1>(), ref mixed.Get<T2>(), ref mixed.Get<T3>(),
                ref mixed.Get<T4>(), ref mixed.Get<T5>(), ref mixed.Get<T6>(), ref mixed.Get<T7>(),
                ref mixed.Get<T8>(), ref mixed.Get<T9>(), ref mixed.Get<T10>(), ref mixed.Get<T11>(),
                ref mixed.Get<T12>(), ref mixed.Get<T13>(), ref mixed.Get<T14>(), ref mixed.Get<T15>(),
                ref mixed.Get<T16>(), ref mixed.Get<T17>(), ref mixed.Get<T18>(), ref mixed.Get<T19>(),
                ref mixed.Get<T20>(), ref mixed.Get<T21>(), ref mixed.Get<T22>());
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        return new(ref slot.Get<T0>(row), ref slot.Get<T1>(row), ref slot.Get<T2>(row), ref slot.Get<T3>(row),
            ref slot.Get<T4>(row), ref slot.Get<T5>(row), ref slot.Get<T6>(row), ref slot.Get<T7>(row),
            ref slot.Get<T8>(row), ref slot.Get<T9>(row), ref slot.Get<T10>(row), ref slot.Get<T11>(row),
            ref slot.Get<T12>(row), ref slot.Get<T13>(row), ref slot.Get<T14>(row), ref slot.Get<T15>(row),
            ref slot.Get<T16>(row), ref slot.Get<T17>(row), ref slot.Get<T18>(row), ref slot.Get<T19>(row),
            ref slot.Get<T20>(row), ref slot.Get<T21>(row), ref slot.Get<T22>(row));
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22>(Entity entity) => Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16, T17, T18, T19, T20, T21, T22>.HasSparse
        ? HasMixed(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22>.Set)
        : DenseSetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15, T16, T17, T18, T19, T20, T21, T22>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22>(Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!,
        in T20 t20Component = default!, in T21 t21Component = default!, in T22 t22Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21,
            T22> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19, T20, T21, T22>(entity);
        if (_observers is not null)
        {
            _observers.DeferFailures();
            SetObserved(_observers, entity, in t0Component);
            SetObserved(_observers, entity, in t1Component);
            SetObserved(_observers, entity, in t2Component);
            SetObserved(_observers, entity, in t3Component);
            SetObserved(_observers, entity, in t4Component);
            SetObserved(_observers, entity, in t5Component);
            SetObserved(_observers, entity, in t6Component);
            SetObserved(_observers, entity, in t7Component);
            SetObserved(_observers, entity, in t8Component);
            SetObserved(_observers, entity, in t9Component);
            SetObserved(_observers, entity, in t10Component);
            SetObserved(_observers, entity, in t11Component);
            SetObserved(_observers, entity, in t12Component);
            SetObserved(_observers, entity, in t13Component);
            SetObserved(_observers, entity, in t14Component);
            SetObserved(_observers, entity, in t15Component);
            SetObserved(_observers, entity, in t16Component);
            SetObserved(_observers, entity, in t17Component);
            SetObserved(_observers, entity, in t18Component);
            SetObserved(_observers, entity, in t19Component);
            SetObserved(_observers, entity, in t20Component);
            SetObserved(_observers, entity, in t21Component);
            SetObserved(_observers, entity, in t22Component);
            _observers.ThrowDeferred();
            return;
        }

        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
        components.t5 = t5Component;
        components.t6 = t6Component;
        components.t7 = t7Component;
        components.t8 = t8Component;
        components.t9 = t9Component;
        components.t10 = t10Component;
        components.t11 = t11Component;
        components.t12 = t12Component;
        components.t13 = t13Component;
        components.t14 = t14Component;
        components.t15 = t15Component;
        components.t16 = t16Component;
        components.t17 = t17Component;
        components.t18 = t18Component;
        components.t19 = t19Component;
        components.t20 = t20Component;
        components.t21 = t21Component;
        components.t22 = t22Component;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22>(Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!,
        in T20 t20Component = default!, in T21 t21Component = default!, in T22 t22Component = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21, T22>.Set);
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        row.Write(in t5Component);
        row.Write(in t6Component);
        row.Write(in t7Component);
        row.Write(in t8Component);
        row.Write(in t9Component);
        row.Write(in t10Component);
        row.Write(in t11Component);
        row.Write(in t12Component);
        row.Write(in t13Component);
        row.Write(in t14Component);
        row.Write(in t15Component);
        row.Write(in t16Component);
        row.Write(in t17Component);
        row.Write(in t18Component);
        row.Write(in t19Component);
        row.Write(in t20Component);
        row.Write(in t21Component);
        row.Write(in t22Component);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21, T22>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22>(Entity entity) => Shrink(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13, T14, T15, T16, T17, T18, T19, T20, T21, T22>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22, T23>(Entity entity)
    {
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21, T22, T23>.HasSparse)
        {
            Row mixed = RowOf(entity);
            return new(ref mixed.Get<T0>(), ref mixed.Get<T1>(), ref mixed.Get<T2>(), ref mixed.Get<T3>(),
                ref mixed.Get<T4>(), ref mixed.Get<T5>(), ref mixed.Get<T6>(), ref mixed.Get<T7>(),
                ref mixed.Get<T8>(), ref mixed.Get<T9>(), ref mixed.Get<T10>(), ref mixed.Get<T11>(),
                ref mixed.Get<T12>(), ref mixed.Get<T13>(), ref mixed.Get<T14>(), ref mixed.Get<T15>(),
                ref mixed.Get<T16>(), ref mixed.Get<T17>(), ref mixed.Get<T18>(), ref mixed.Get<T19>(),
                ref mixed.Get<T20>(), ref mixed.Get<T21>(), ref mixed.Get<T22>(), ref mixed.Get<T23>());
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        return new(ref slot.Get<T0>(row), ref slot.Get<T1>(row), ref slot.Get<T2>(row), ref slot.Get<T3>(row),
            ref slot.Get<T4>(row), ref slot.Get<T5>(row), ref slot.Get<T6>(row), ref slot.Get<T7>(row),
            ref slot.Get<T8>(row), ref slot.Get<T9>(row), ref slot.Get<T10>(row), ref slot.Get<T11>(row),
            ref slot.Get<T12>(row), ref slot.Get<T13>(row), ref slot.Get<T14>(row), ref slot.Get<T15>(row),
            ref slot.Get<T16>(row), ref slot.Get<T17>(row), ref slot.Get<T18>(row), ref slot.Get<T19>(row),
            ref slot.Get<T20>(row), ref slot.Get<T21>(row), ref slot.Get<T22>(row), ref slot.Get<T23>(row));
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23>(Entity entity) => Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15, T16, T17, T18, T19, T20, T21, T22, T23>.HasSparse
        ? HasMixed(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22, T23>.Set)
        : DenseSetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15, T16, T17, T18, T19, T20, T21, T22, T23>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23>(Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!,
        in T20 t20Component = default!, in T21 t21Component = default!, in T22 t22Component = default!,
        in T23 t23Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21,
            T22, T23> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22, T23>(entity);
        if (_observers is not null)
        {
            _observers.DeferFailures();
            SetObserved(_observers, entity, in t0Component);
            SetObserved(_observers, entity, in t1Component);
            SetObserved(_observers, entity, in t2Component);
            SetObserved(_observers, entity, in t3Component);
            SetObserved(_observers, entity, in t4Component);
            SetObserved(_observers, entity, in t5Component);
            SetObserved(_observers, entity, in t6Component);
            SetObserved(_observers, entity, in t7Component);
            SetObserved(_observers, entity, in t8Component);
            SetObserved(_observers, entity, in t9Component);
            SetObserved(_observers, entity, in t10Component);
            SetObserved(_observers, entity, in t11Component);
            SetObserved(_observers, entity, in t12Component);
            SetObserved(_observers, entity, in t13Component);
            SetObserved(_observers, entity, in t14Component);
            SetObserved(_observers, entity, in t15Component);
            SetObserved(_observers, entity, in t16Component);
            SetObserved(_observers, entity, in t17Component);
            SetObserved(_observers, entity, in t18Component);
            SetObserved(_observers, entity, in t19Component);
            SetObserved(_observers, entity, in t20Component);
            SetObserved(_observers, entity, in t21Component);
            SetObserved(_observers, entity, in t22Component);
            SetObserved(_observers, entity, in t23Component);
            _observers.ThrowDeferred();
            return;
        }

        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
        components.t5 = t5Component;
        components.t6 = t6Component;
        components.t7 = t7Component;
        components.t8 = t8Component;
        components.t9 = t9Component;
        components.t10 = t10Component;
        components.t11 = t11Component;
        components.t12 = t12Component;
        components.t13 = t13Component;
        components.t14 = t14Component;
        components.t15 = t15Component;
        components.t16 = t16Component;
        components.t17 = t17Component;
        components.t18 = t18Component;
        components.t19 = t19Component;
        components.t20 = t20Component;
        components.t21 = t21Component;
        components.t22 = t22Component;
        components.t23 = t23Component;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23>(Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!,
        in T20 t20Component = default!, in T21 t21Component = default!, in T22 t22Component = default!,
        in T23 t23Component = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21, T22, T23>.Set);
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        row.Write(in t5Component);
        row.Write(in t6Component);
        row.Write(in t7Component);
        row.Write(in t8Component);
        row.Write(in t9Component);
        row.Write(in t10Component);
        row.Write(in t11Component);
        row.Write(in t12Component);
        row.Write(in t13Component);
        row.Write(in t14Component);
        row.Write(in t15Component);
        row.Write(in t16Component);
        row.Write(in t17Component);
        row.Write(in t18Component);
        row.Write(in t19Component);
        row.Write(in t20Component);
        row.Write(in t21Component);
        row.Write(in t22Component);
        row.Write(in t23Component);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21, T22, T23>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23>(Entity entity) => Shrink(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
        T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23, T24> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21, T22, T23, T24>(Entity entity)
    {
        if (Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21, T22, T23, T24>.HasSparse)
        {
            Row mixed = RowOf(entity);
            return new(ref mixed.Get<T0>(), ref mixed.Get<T1>(), ref mixed.Get<T2>(), ref mixed.Get<T3>(),
                ref mixed.Get<T4>(), ref mixed.Get<T5>(), ref mixed.Get<T6>(), ref mixed.Get<T7>(),
                ref mixed.Get<T8>(), ref mixed.Get<T9>(), ref mixed.Get<T10>(), ref mixed.Get<T11>(),
                ref mixed.Get<T12>(), ref mixed.Get<T13>(), ref mixed.Get<T14>(), ref mixed.Get<T15>(),
                ref mixed.Get<T16>(), ref mixed.Get<T17>(), ref mixed.Get<T18>(), ref mixed.Get<T19>(),
                ref mixed.Get<T20>(), ref mixed.Get<T21>(), ref mixed.Get<T22>(), ref mixed.Get<T23>(),
                ref mixed.Get<T24>());
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        return new(ref slot.Get<T0>(row), ref slot.Get<T1>(row), ref slot.Get<T2>(row), ref slot.Get<T3>(row),
            ref slot.Get<T4>(row), ref slot.Get<T5>(row), ref slot.Get<T6>(row), ref slot.Get<T7>(row),
            ref slot.Get<T8>(row), ref slot.Get<T9>(row), ref slot.Get<T10>(row), ref slot.Get<T11>(row),
            ref slot.Get<T12>(row), ref slot.Get<T13>(row), ref slot.Get<T14>(row), ref slot.Get<T15>(row),
            ref slot.Get<T16>(row), ref slot.Get<T17>(row), ref slot.Get<T18>(row), ref slot.Get<T19>(row),
            ref slot.Get<T20>(row), ref slot.Get<T21>(row), ref slot.Get<T22>(row), ref slot.Get<T23>(row),
            ref slot.Get<T24>(row));
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23, T24>(Entity entity) => Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24>.HasSparse
        ? HasMixed(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22, T23, T24>.Set)
        : DenseSetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15, T16, T17, T18, T19, T20, T21, T22, T23, T24>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23, T24>(Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!,
        in T20 t20Component = default!, in T21 t21Component = default!, in T22 t22Component = default!,
        in T23 t23Component = default!, in T24 t24Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21,
            T22, T23, T24> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21, T22, T23, T24>(entity);
        if (_observers is not null)
        {
            _observers.DeferFailures();
            SetObserved(_observers, entity, in t0Component);
            SetObserved(_observers, entity, in t1Component);
            SetObserved(_observers, entity, in t2Component);
            SetObserved(_observers, entity, in t3Component);
            SetObserved(_observers, entity, in t4Component);
            SetObserved(_observers, entity, in t5Component);
            SetObserved(_observers, entity, in t6Component);
            SetObserved(_observers, entity, in t7Component);
            SetObserved(_observers, entity, in t8Component);
            SetObserved(_observers, entity, in t9Component);
            SetObserved(_observers, entity, in t10Component);
            SetObserved(_observers, entity, in t11Component);
            SetObserved(_observers, entity, in t12Component);
            SetObserved(_observers, entity, in t13Component);
            SetObserved(_observers, entity, in t14Component);
            SetObserved(_observers, entity, in t15Component);
            SetObserved(_observers, entity, in t16Component);
            SetObserved(_observers, entity, in t17Component);
            SetObserved(_observers, entity, in t18Component);
            SetObserved(_observers, entity, in t19Component);
            SetObserved(_observers, entity, in t20Component);
            SetObserved(_observers, entity, in t21Component);
            SetObserved(_observers, entity, in t22Component);
            SetObserved(_observers, entity, in t23Component);
            SetObserved(_observers, entity, in t24Component);
            _observers.ThrowDeferred();
            return;
        }

        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
        components.t5 = t5Component;
        components.t6 = t6Component;
        components.t7 = t7Component;
        components.t8 = t8Component;
        components.t9 = t9Component;
        components.t10 = t10Component;
        components.t11 = t11Component;
        components.t12 = t12Component;
        components.t13 = t13Component;
        components.t14 = t14Component;
        components.t15 = t15Component;
        components.t16 = t16Component;
        components.t17 = t17Component;
        components.t18 = t18Component;
        components.t19 = t19Component;
        components.t20 = t20Component;
        components.t21 = t21Component;
        components.t22 = t22Component;
        components.t23 = t23Component;
        components.t24 = t24Component;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23, T24>(Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!,
        in T20 t20Component = default!, in T21 t21Component = default!, in T22 t22Component = default!,
        in T23 t23Component = default!, in T24 t24Component = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21, T22, T23, T24>.Set);
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        row.Write(in t5Component);
        row.Write(in t6Component);
        row.Write(in t7Component);
        row.Write(in t8Component);
        row.Write(in t9Component);
        row.Write(in t10Component);
        row.Write(in t11Component);
        row.Write(in t12Component);
        row.Write(in t13Component);
        row.Write(in t14Component);
        row.Write(in t15Component);
        row.Write(in t16Component);
        row.Write(in t17Component);
        row.Write(in t18Component);
        row.Write(in t19Component);
        row.Write(in t20Component);
        row.Write(in t21Component);
        row.Write(in t22Component);
        row.Write(in t23Component);
        row.Write(in t24Component);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21, T22, T23, T24>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23, T24>(Entity entity) => Shrink(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
        T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24>.Set);
}
