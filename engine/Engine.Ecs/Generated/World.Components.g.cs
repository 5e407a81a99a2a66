// Written by tools/EcsArities; do not edit: change the tool and run it.
#nullable enable

namespace Engine.Ecs;

public sealed partial class World
{
    /// <summary>Some components of an entity.</summary>
    /// <returns>References to the components, good until the next structural change.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have one of them.</exception>
    public Components<T0, T1> Get<T0, T1>(Entity entity)
    {
        Row row = RowOf(entity);
        return new(ref row.Get<T0>(), ref row.Get<T1>());
    }

    /// <summary>Tells whether an entity has all of some components.</summary>
    /// <returns>Whether it has them.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    public bool Has<T0, T1>(Entity entity) => SetOf(entity).ContainsAll(Component<T0, T1>.Set);

    /// <summary>Overwrites some components of an entity; all or, when it throws, none.</summary>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have one of them.</exception>
    public void Set<T0, T1>(Entity entity, in T0 t0 = default!, in T1 t1 = default!)
    {
        Components<T0, T1> components = Get<T0, T1>(entity);
        if (_observers is not null)
        {
            Set(entity, in t0);
            Set(entity, in t1);
            return;
        }

        components.t0 = t0;
        components.t1 = t1;
    }

    /// <summary>Gives an entity some more components, in one move.</summary>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="DuplicateComponentException">It has one of them already.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="Engine.Memory.OutOfNativeMemoryException">There is no memory.</exception>
    public void Add<T0, T1>(Entity entity, in T0 t0 = default!, in T1 t1 = default!)
    {
        Row row = Extend(entity, Component<T0, T1>.Set);
        row.Write(in t0);
        row.Write(in t1);
        AnnounceAdded(entity, Component<T0, T1>.Set);
    }

    /// <summary>Takes some components from an entity, in one move.</summary>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have one of them.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="Engine.Memory.OutOfNativeMemoryException">There is no memory.</exception>
    public void Remove<T0, T1>(Entity entity) => Shrink(entity, Component<T0, T1>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2> Get<T0, T1, T2>(Entity entity)
    {
        Row row = RowOf(entity);
        return new(ref row.Get<T0>(), ref row.Get<T1>(), ref row.Get<T2>());
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2>(Entity entity) => SetOf(entity).ContainsAll(Component<T0, T1, T2>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2>(Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!)
    {
        Components<T0, T1, T2> components = Get<T0, T1, T2>(entity);
        if (_observers is not null)
        {
            Set(entity, in t0);
            Set(entity, in t1);
            Set(entity, in t2);
            return;
        }

        components.t0 = t0;
        components.t1 = t1;
        components.t2 = t2;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2>(Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2>.Set);
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        AnnounceAdded(entity, Component<T0, T1, T2>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2>(Entity entity) => Shrink(entity, Component<T0, T1, T2>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3> Get<T0, T1, T2, T3>(Entity entity)
    {
        Row row = RowOf(entity);
        return new(ref row.Get<T0>(), ref row.Get<T1>(), ref row.Get<T2>(), ref row.Get<T3>());
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3>(Entity entity) => SetOf(entity).ContainsAll(Component<T0, T1, T2, T3>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3>(Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!,
        in T3 t3 = default!)
    {
        Components<T0, T1, T2, T3> components = Get<T0, T1, T2, T3>(entity);
        if (_observers is not null)
        {
            Set(entity, in t0);
            Set(entity, in t1);
            Set(entity, in t2);
            Set(entity, in t3);
            return;
        }

        components.t0 = t0;
        components.t1 = t1;
        components.t2 = t2;
        components.t3 = t3;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3>(Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!,
        in T3 t3 = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3>.Set);
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        AnnounceAdded(entity, Component<T0, T1, T2, T3>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3>(Entity entity) => Shrink(entity, Component<T0, T1, T2, T3>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4> Get<T0, T1, T2, T3, T4>(Entity entity)
    {
        Row row = RowOf(entity);
        return new(ref row.Get<T0>(), ref row.Get<T1>(), ref row.Get<T2>(), ref row.Get<T3>(), ref row.Get<T4>());
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4>(Entity entity) => SetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4>(Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!,
        in T3 t3 = default!, in T4 t4 = default!)
    {
        Components<T0, T1, T2, T3, T4> components = Get<T0, T1, T2, T3, T4>(entity);
        if (_observers is not null)
        {
            Set(entity, in t0);
            Set(entity, in t1);
            Set(entity, in t2);
            Set(entity, in t3);
            Set(entity, in t4);
            return;
        }

        components.t0 = t0;
        components.t1 = t1;
        components.t2 = t2;
        components.t3 = t3;
        components.t4 = t4;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4>(Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!,
        in T3 t3 = default!, in T4 t4 = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4>.Set);
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4>(Entity entity) => Shrink(entity, Component<T0, T1, T2, T3, T4>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5> Get<T0, T1, T2, T3, T4, T5>(Entity entity)
    {
        Row row = RowOf(entity);
        return new(ref row.Get<T0>(), ref row.Get<T1>(), ref row.Get<T2>(), ref row.Get<T3>(), ref row.Get<T4>(),
            ref row.Get<T5>());
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5>(Entity entity) => SetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4,
        T5>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5>(Entity entity, in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!)
    {
        Components<T0, T1, T2, T3, T4, T5> components = Get<T0, T1, T2, T3, T4, T5>(entity);
        if (_observers is not null)
        {
            Set(entity, in t0);
            Set(entity, in t1);
            Set(entity, in t2);
            Set(entity, in t3);
            Set(entity, in t4);
            Set(entity, in t5);
            return;
        }

        components.t0 = t0;
        components.t1 = t1;
        components.t2 = t2;
        components.t3 = t3;
        components.t4 = t4;
        components.t5 = t5;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5>(Entity entity, in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5>.Set);
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        row.Write(in t5);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5>(Entity entity) => Shrink(entity, Component<T0, T1, T2, T3, T4, T5>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6> Get<T0, T1, T2, T3, T4, T5, T6>(Entity entity)
    {
        Row row = RowOf(entity);
        return new(ref row.Get<T0>(), ref row.Get<T1>(), ref row.Get<T2>(), ref row.Get<T3>(), ref row.Get<T4>(),
            ref row.Get<T5>(), ref row.Get<T6>());
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6>(Entity entity) => SetOf(entity).ContainsAll(Component<T0, T1, T2, T3,
        T4, T5, T6>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6>(Entity entity, in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6> components = Get<T0, T1, T2, T3, T4, T5, T6>(entity);
        if (_observers is not null)
        {
            Set(entity, in t0);
            Set(entity, in t1);
            Set(entity, in t2);
            Set(entity, in t3);
            Set(entity, in t4);
            Set(entity, in t5);
            Set(entity, in t6);
            return;
        }

        components.t0 = t0;
        components.t1 = t1;
        components.t2 = t2;
        components.t3 = t3;
        components.t4 = t4;
        components.t5 = t5;
        components.t6 = t6;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6>(Entity entity, in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6>.Set);
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        row.Write(in t5);
        row.Write(in t6);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6>(Entity entity) => Shrink(entity, Component<T0, T1, T2, T3, T4, T5,
        T6>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7> Get<T0, T1, T2, T3, T4, T5, T6, T7>(Entity entity)
    {
        Row row = RowOf(entity);
        return new(ref row.Get<T0>(), ref row.Get<T1>(), ref row.Get<T2>(), ref row.Get<T3>(), ref row.Get<T4>(),
            ref row.Get<T5>(), ref row.Get<T6>(), ref row.Get<T7>());
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7>(Entity entity) => SetOf(entity).ContainsAll(Component<T0, T1, T2,
        T3, T4, T5, T6, T7>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7>(Entity entity, in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!,
        in T7 t7 = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7> components = Get<T0, T1, T2, T3, T4, T5, T6, T7>(entity);
        if (_observers is not null)
        {
            Set(entity, in t0);
            Set(entity, in t1);
            Set(entity, in t2);
            Set(entity, in t3);
            Set(entity, in t4);
            Set(entity, in t5);
            Set(entity, in t6);
            Set(entity, in t7);
            return;
        }

        components.t0 = t0;
        components.t1 = t1;
        components.t2 = t2;
        components.t3 = t3;
        components.t4 = t4;
        components.t5 = t5;
        components.t6 = t6;
        components.t7 = t7;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7>(Entity entity, in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!,
        in T7 t7 = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7>.Set);
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        row.Write(in t5);
        row.Write(in t6);
        row.Write(in t7);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7>(Entity entity) => Shrink(entity, Component<T0, T1, T2, T3, T4,
        T5, T6, T7>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8>(Entity entity)
    {
        Row row = RowOf(entity);
        return new(ref row.Get<T0>(), ref row.Get<T1>(), ref row.Get<T2>(), ref row.Get<T3>(), ref row.Get<T4>(),
            ref row.Get<T5>(), ref row.Get<T6>(), ref row.Get<T7>(), ref row.Get<T8>());
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8>(Entity entity) => SetOf(entity).ContainsAll(Component<T0, T1,
        T2, T3, T4, T5, T6, T7, T8>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8>(Entity entity, in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!,
        in T7 t7 = default!, in T8 t8 = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8>(entity);
        if (_observers is not null)
        {
            Set(entity, in t0);
            Set(entity, in t1);
            Set(entity, in t2);
            Set(entity, in t3);
            Set(entity, in t4);
            Set(entity, in t5);
            Set(entity, in t6);
            Set(entity, in t7);
            Set(entity, in t8);
            return;
        }

        components.t0 = t0;
        components.t1 = t1;
        components.t2 = t2;
        components.t3 = t3;
        components.t4 = t4;
        components.t5 = t5;
        components.t6 = t6;
        components.t7 = t7;
        components.t8 = t8;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8>(Entity entity, in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!,
        in T7 t7 = default!, in T8 t8 = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Set);
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        row.Write(in t5);
        row.Write(in t6);
        row.Write(in t7);
        row.Write(in t8);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8>(Entity entity) => Shrink(entity, Component<T0, T1, T2, T3,
        T4, T5, T6, T7, T8>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(Entity entity)
    {
        Row row = RowOf(entity);
        return new(ref row.Get<T0>(), ref row.Get<T1>(), ref row.Get<T2>(), ref row.Get<T3>(), ref row.Get<T4>(),
            ref row.Get<T5>(), ref row.Get<T6>(), ref row.Get<T7>(), ref row.Get<T8>(), ref row.Get<T9>());
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(Entity entity) => SetOf(entity).ContainsAll(Component<T0,
        T1, T2, T3, T4, T5, T6, T7, T8, T9>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(Entity entity, in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!,
        in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8,
            T9>(entity);
        if (_observers is not null)
        {
            Set(entity, in t0);
            Set(entity, in t1);
            Set(entity, in t2);
            Set(entity, in t3);
            Set(entity, in t4);
            Set(entity, in t5);
            Set(entity, in t6);
            Set(entity, in t7);
            Set(entity, in t8);
            Set(entity, in t9);
            return;
        }

        components.t0 = t0;
        components.t1 = t1;
        components.t2 = t2;
        components.t3 = t3;
        components.t4 = t4;
        components.t5 = t5;
        components.t6 = t6;
        components.t7 = t7;
        components.t8 = t8;
        components.t9 = t9;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(Entity entity, in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!,
        in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Set);
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        row.Write(in t5);
        row.Write(in t6);
        row.Write(in t7);
        row.Write(in t8);
        row.Write(in t9);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(Entity entity) => Shrink(entity, Component<T0, T1, T2,
        T3, T4, T5, T6, T7, T8, T9>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9,
        T10>(Entity entity)
    {
        Row row = RowOf(entity);
        return new(ref row.Get<T0>(), ref row.Get<T1>(), ref row.Get<T2>(), ref row.Get<T3>(), ref row.Get<T4>(),
            ref row.Get<T5>(), ref row.Get<T6>(), ref row.Get<T7>(), ref row.Get<T8>(), ref row.Get<T9>(),
            ref row.Get<T10>());
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9,
        T10>(Entity entity) => SetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(Entity entity, in T0 t0 = default!,
        in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!,
        in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8,
            T9, T10>(entity);
        if (_observers is not null)
        {
            Set(entity, in t0);
            Set(entity, in t1);
            Set(entity, in t2);
            Set(entity, in t3);
            Set(entity, in t4);
            Set(entity, in t5);
            Set(entity, in t6);
            Set(entity, in t7);
            Set(entity, in t8);
            Set(entity, in t9);
            Set(entity, in t10);
            return;
        }

        components.t0 = t0;
        components.t1 = t1;
        components.t2 = t2;
        components.t3 = t3;
        components.t4 = t4;
        components.t5 = t5;
        components.t6 = t6;
        components.t7 = t7;
        components.t8 = t8;
        components.t9 = t9;
        components.t10 = t10;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(Entity entity, in T0 t0 = default!,
        in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!,
        in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Set);
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        row.Write(in t5);
        row.Write(in t6);
        row.Write(in t7);
        row.Write(in t8);
        row.Write(in t9);
        row.Write(in t10);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(Entity entity) => Shrink(entity, Component<T0, T1,
        T2, T3, T4, T5, T6, T7, T8, T9, T10>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9,
        T10, T11>(Entity entity)
    {
        Row row = RowOf(entity);
        return new(ref row.Get<T0>(), ref row.Get<T1>(), ref row.Get<T2>(), ref row.Get<T3>(), ref row.Get<T4>(),
            ref row.Get<T5>(), ref row.Get<T6>(), ref row.Get<T7>(), ref row.Get<T8>(), ref row.Get<T9>(),
            ref row.Get<T10>(), ref row.Get<T11>());
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
        T11>(Entity entity) => SetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
        T11>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(Entity entity, in T0 t0 = default!,
        in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!,
        in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!,
        in T11 t11 = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> components = Get<T0, T1, T2, T3, T4, T5, T6, T7,
            T8, T9, T10, T11>(entity);
        if (_observers is not null)
        {
            Set(entity, in t0);
            Set(entity, in t1);
            Set(entity, in t2);
            Set(entity, in t3);
            Set(entity, in t4);
            Set(entity, in t5);
            Set(entity, in t6);
            Set(entity, in t7);
            Set(entity, in t8);
            Set(entity, in t9);
            Set(entity, in t10);
            Set(entity, in t11);
            return;
        }

        components.t0 = t0;
        components.t1 = t1;
        components.t2 = t2;
        components.t3 = t3;
        components.t4 = t4;
        components.t5 = t5;
        components.t6 = t6;
        components.t7 = t7;
        components.t8 = t8;
        components.t9 = t9;
        components.t10 = t10;
        components.t11 = t11;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(Entity entity, in T0 t0 = default!,
        in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!,
        in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!,
        in T11 t11 = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Set);
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        row.Write(in t5);
        row.Write(in t6);
        row.Write(in t7);
        row.Write(in t8);
        row.Write(in t9);
        row.Write(in t10);
        row.Write(in t11);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(Entity entity) => Shrink(entity,
        Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8,
        T9, T10, T11, T12>(Entity entity)
    {
        Row row = RowOf(entity);
        return new(ref row.Get<T0>(), ref row.Get<T1>(), ref row.Get<T2>(), ref row.Get<T3>(), ref row.Get<T4>(),
            ref row.Get<T5>(), ref row.Get<T6>(), ref row.Get<T7>(), ref row.Get<T8>(), ref row.Get<T9>(),
            ref row.Get<T10>(), ref row.Get<T11>(), ref row.Get<T12>());
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
        T12>(Entity entity) => SetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
        T12>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(Entity entity, in T0 t0 = default!,
        in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!,
        in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!,
        in T11 t11 = default!, in T12 t12 = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> components = Get<T0, T1, T2, T3, T4, T5, T6,
            T7, T8, T9, T10, T11, T12>(entity);
        if (_observers is not null)
        {
            Set(entity, in t0);
            Set(entity, in t1);
            Set(entity, in t2);
            Set(entity, in t3);
            Set(entity, in t4);
            Set(entity, in t5);
            Set(entity, in t6);
            Set(entity, in t7);
            Set(entity, in t8);
            Set(entity, in t9);
            Set(entity, in t10);
            Set(entity, in t11);
            Set(entity, in t12);
            return;
        }

        components.t0 = t0;
        components.t1 = t1;
        components.t2 = t2;
        components.t3 = t3;
        components.t4 = t4;
        components.t5 = t5;
        components.t6 = t6;
        components.t7 = t7;
        components.t8 = t8;
        components.t9 = t9;
        components.t10 = t10;
        components.t11 = t11;
        components.t12 = t12;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(Entity entity, in T0 t0 = default!,
        in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!,
        in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!,
        in T11 t11 = default!, in T12 t12 = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set);
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        row.Write(in t5);
        row.Write(in t6);
        row.Write(in t7);
        row.Write(in t8);
        row.Write(in t9);
        row.Write(in t10);
        row.Write(in t11);
        row.Write(in t12);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(Entity entity) => Shrink(entity,
        Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> Get<T0, T1, T2, T3, T4, T5, T6, T7,
        T8, T9, T10, T11, T12, T13>(Entity entity)
    {
        Row row = RowOf(entity);
        return new(ref row.Get<T0>(), ref row.Get<T1>(), ref row.Get<T2>(), ref row.Get<T3>(), ref row.Get<T4>(),
            ref row.Get<T5>(), ref row.Get<T6>(), ref row.Get<T7>(), ref row.Get<T8>(), ref row.Get<T9>(),
            ref row.Get<T10>(), ref row.Get<T11>(), ref row.Get<T12>(), ref row.Get<T13>());
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12,
        T13>(Entity entity) => SetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
        T12, T13>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(Entity entity, in T0 t0 = default!,
        in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!,
        in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!,
        in T11 t11 = default!, in T12 t12 = default!, in T13 t13 = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> components = Get<T0, T1, T2, T3, T4,
            T5, T6, T7, T8, T9, T10, T11, T12, T13>(entity);
        if (_observers is not null)
        {
            Set(entity, in t0);
            Set(entity, in t1);
            Set(entity, in t2);
            Set(entity, in t3);
            Set(entity, in t4);
            Set(entity, in t5);
            Set(entity, in t6);
            Set(entity, in t7);
            Set(entity, in t8);
            Set(entity, in t9);
            Set(entity, in t10);
            Set(entity, in t11);
            Set(entity, in t12);
            Set(entity, in t13);
            return;
        }

        components.t0 = t0;
        components.t1 = t1;
        components.t2 = t2;
        components.t3 = t3;
        components.t4 = t4;
        components.t5 = t5;
        components.t6 = t6;
        components.t7 = t7;
        components.t8 = t8;
        components.t9 = t9;
        components.t10 = t10;
        components.t11 = t11;
        components.t12 = t12;
        components.t13 = t13;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(Entity entity, in T0 t0 = default!,
        in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!,
        in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!,
        in T11 t11 = default!, in T12 t12 = default!, in T13 t13 = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set);
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        row.Write(in t5);
        row.Write(in t6);
        row.Write(in t7);
        row.Write(in t8);
        row.Write(in t9);
        row.Write(in t10);
        row.Write(in t11);
        row.Write(in t12);
        row.Write(in t13);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(Entity entity) => Shrink(entity,
        Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set);

    /// <inheritdoc cref="Get{T0, T1}(Entity)"/>
    public Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> Get<T0, T1, T2, T3, T4, T5, T6,
        T7, T8, T9, T10, T11, T12, T13, T14>(Entity entity)
    {
        Row row = RowOf(entity);
        return new(ref row.Get<T0>(), ref row.Get<T1>(), ref row.Get<T2>(), ref row.Get<T3>(), ref row.Get<T4>(),
            ref row.Get<T5>(), ref row.Get<T6>(), ref row.Get<T7>(), ref row.Get<T8>(), ref row.Get<T9>(),
            ref row.Get<T10>(), ref row.Get<T11>(), ref row.Get<T12>(), ref row.Get<T13>(), ref row.Get<T14>());
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14>(Entity entity) => SetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
        T12, T13, T14>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(Entity entity,
        in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!,
        in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!,
        in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!, in T13 t13 = default!,
        in T14 t14 = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> components = Get<T0, T1, T2, T3,
            T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(entity);
        if (_observers is not null)
        {
            Set(entity, in t0);
            Set(entity, in t1);
            Set(entity, in t2);
            Set(entity, in t3);
            Set(entity, in t4);
            Set(entity, in t5);
            Set(entity, in t6);
            Set(entity, in t7);
            Set(entity, in t8);
            Set(entity, in t9);
            Set(entity, in t10);
            Set(entity, in t11);
            Set(entity, in t12);
            Set(entity, in t13);
            Set(entity, in t14);
            return;
        }

        components.t0 = t0;
        components.t1 = t1;
        components.t2 = t2;
        components.t3 = t3;
        components.t4 = t4;
        components.t5 = t5;
        components.t6 = t6;
        components.t7 = t7;
        components.t8 = t8;
        components.t9 = t9;
        components.t10 = t10;
        components.t11 = t11;
        components.t12 = t12;
        components.t13 = t13;
        components.t14 = t14;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(Entity entity,
        in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!,
        in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!,
        in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!, in T13 t13 = default!,
        in T14 t14 = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.Set);
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        row.Write(in t5);
        row.Write(in t6);
        row.Write(in t7);
        row.Write(in t8);
        row.Write(in t9);
        row.Write(in t10);
        row.Write(in t11);
        row.Write(in t12);
        row.Write(in t13);
        row.Write(in t14);
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
        Row row = RowOf(entity);
        return new(ref row.Get<T0>(), ref row.Get<T1>(), ref row.Get<T2>(), ref row.Get<T3>(), ref row.Get<T4>(),
            ref row.Get<T5>(), ref row.Get<T6>(), ref row.Get<T7>(), ref row.Get<T8>(), ref row.Get<T9>(),
            ref row.Get<T10>(), ref row.Get<T11>(), ref row.Get<T12>(), ref row.Get<T13>(), ref row.Get<T14>(),
            ref row.Get<T15>());
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15>(Entity entity) => SetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
        T12, T13, T14, T15>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(Entity entity,
        in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!,
        in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!,
        in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!, in T13 t13 = default!,
        in T14 t14 = default!, in T15 t15 = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> components = Get<T0, T1, T2,
            T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(entity);
        if (_observers is not null)
        {
            Set(entity, in t0);
            Set(entity, in t1);
            Set(entity, in t2);
            Set(entity, in t3);
            Set(entity, in t4);
            Set(entity, in t5);
            Set(entity, in t6);
            Set(entity, in t7);
            Set(entity, in t8);
            Set(entity, in t9);
            Set(entity, in t10);
            Set(entity, in t11);
            Set(entity, in t12);
            Set(entity, in t13);
            Set(entity, in t14);
            Set(entity, in t15);
            return;
        }

        components.t0 = t0;
        components.t1 = t1;
        components.t2 = t2;
        components.t3 = t3;
        components.t4 = t4;
        components.t5 = t5;
        components.t6 = t6;
        components.t7 = t7;
        components.t8 = t8;
        components.t9 = t9;
        components.t10 = t10;
        components.t11 = t11;
        components.t12 = t12;
        components.t13 = t13;
        components.t14 = t14;
        components.t15 = t15;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(Entity entity,
        in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!,
        in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!,
        in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!, in T13 t13 = default!,
        in T14 t14 = default!, in T15 t15 = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.Set);
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        row.Write(in t5);
        row.Write(in t6);
        row.Write(in t7);
        row.Write(in t8);
        row.Write(in t9);
        row.Write(in t10);
        row.Write(in t11);
        row.Write(in t12);
        row.Write(in t13);
        row.Write(in t14);
        row.Write(in t15);
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
        Row row = RowOf(entity);
        return new(ref row.Get<T0>(), ref row.Get<T1>(), ref row.Get<T2>(), ref row.Get<T3>(), ref row.Get<T4>(),
            ref row.Get<T5>(), ref row.Get<T6>(), ref row.Get<T7>(), ref row.Get<T8>(), ref row.Get<T9>(),
            ref row.Get<T10>(), ref row.Get<T11>(), ref row.Get<T12>(), ref row.Get<T13>(), ref row.Get<T14>(),
            ref row.Get<T15>(), ref row.Get<T16>());
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(Entity entity) => SetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
        T12, T13, T14, T15, T16>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>(Entity entity,
        in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!,
        in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!,
        in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!, in T13 t13 = default!,
        in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> components = Get<T0, T1,
            T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>(entity);
        if (_observers is not null)
        {
            Set(entity, in t0);
            Set(entity, in t1);
            Set(entity, in t2);
            Set(entity, in t3);
            Set(entity, in t4);
            Set(entity, in t5);
            Set(entity, in t6);
            Set(entity, in t7);
            Set(entity, in t8);
            Set(entity, in t9);
            Set(entity, in t10);
            Set(entity, in t11);
            Set(entity, in t12);
            Set(entity, in t13);
            Set(entity, in t14);
            Set(entity, in t15);
            Set(entity, in t16);
            return;
        }

        components.t0 = t0;
        components.t1 = t1;
        components.t2 = t2;
        components.t3 = t3;
        components.t4 = t4;
        components.t5 = t5;
        components.t6 = t6;
        components.t7 = t7;
        components.t8 = t8;
        components.t9 = t9;
        components.t10 = t10;
        components.t11 = t11;
        components.t12 = t12;
        components.t13 = t13;
        components.t14 = t14;
        components.t15 = t15;
        components.t16 = t16;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>(Entity entity,
        in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!,
        in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!,
        in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!, in T13 t13 = default!,
        in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16>.Set);
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        row.Write(in t5);
        row.Write(in t6);
        row.Write(in t7);
        row.Write(in t8);
        row.Write(in t9);
        row.Write(in t10);
        row.Write(in t11);
        row.Write(in t12);
        row.Write(in t13);
        row.Write(in t14);
        row.Write(in t15);
        row.Write(in t16);
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
        Row row = RowOf(entity);
        return new(ref row.Get<T0>(), ref row.Get<T1>(), ref row.Get<T2>(), ref row.Get<T3>(), ref row.Get<T4>(),
            ref row.Get<T5>(), ref row.Get<T6>(), ref row.Get<T7>(), ref row.Get<T8>(), ref row.Get<T9>(),
            ref row.Get<T10>(), ref row.Get<T11>(), ref row.Get<T12>(), ref row.Get<T13>(), ref row.Get<T14>(),
            ref row.Get<T15>(), ref row.Get<T16>(), ref row.Get<T17>());
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>(Entity entity) => SetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
        T12, T13, T14, T15, T16, T17>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>(Entity entity,
        in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!,
        in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!,
        in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!, in T13 t13 = default!,
        in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!, in T17 t17 = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17>(entity);
        if (_observers is not null)
        {
            Set(entity, in t0);
            Set(entity, in t1);
            Set(entity, in t2);
            Set(entity, in t3);
            Set(entity, in t4);
            Set(entity, in t5);
            Set(entity, in t6);
            Set(entity, in t7);
            Set(entity, in t8);
            Set(entity, in t9);
            Set(entity, in t10);
            Set(entity, in t11);
            Set(entity, in t12);
            Set(entity, in t13);
            Set(entity, in t14);
            Set(entity, in t15);
            Set(entity, in t16);
            Set(entity, in t17);
            return;
        }

        components.t0 = t0;
        components.t1 = t1;
        components.t2 = t2;
        components.t3 = t3;
        components.t4 = t4;
        components.t5 = t5;
        components.t6 = t6;
        components.t7 = t7;
        components.t8 = t8;
        components.t9 = t9;
        components.t10 = t10;
        components.t11 = t11;
        components.t12 = t12;
        components.t13 = t13;
        components.t14 = t14;
        components.t15 = t15;
        components.t16 = t16;
        components.t17 = t17;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>(Entity entity,
        in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!,
        in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!,
        in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!, in T13 t13 = default!,
        in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!, in T17 t17 = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17>.Set);
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        row.Write(in t5);
        row.Write(in t6);
        row.Write(in t7);
        row.Write(in t8);
        row.Write(in t9);
        row.Write(in t10);
        row.Write(in t11);
        row.Write(in t12);
        row.Write(in t13);
        row.Write(in t14);
        row.Write(in t15);
        row.Write(in t16);
        row.Write(in t17);
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
        Row row = RowOf(entity);
        return new(ref row.Get<T0>(), ref row.Get<T1>(), ref row.Get<T2>(), ref row.Get<T3>(), ref row.Get<T4>(),
            ref row.Get<T5>(), ref row.Get<T6>(), ref row.Get<T7>(), ref row.Get<T8>(), ref row.Get<T9>(),
            ref row.Get<T10>(), ref row.Get<T11>(), ref row.Get<T12>(), ref row.Get<T13>(), ref row.Get<T14>(),
            ref row.Get<T15>(), ref row.Get<T16>(), ref row.Get<T17>(), ref row.Get<T18>());
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(Entity entity) => SetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
        T12, T13, T14, T15, T16, T17, T18>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!,
        in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!,
        in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18>(entity);
        if (_observers is not null)
        {
            Set(entity, in t0);
            Set(entity, in t1);
            Set(entity, in t2);
            Set(entity, in t3);
            Set(entity, in t4);
            Set(entity, in t5);
            Set(entity, in t6);
            Set(entity, in t7);
            Set(entity, in t8);
            Set(entity, in t9);
            Set(entity, in t10);
            Set(entity, in t11);
            Set(entity, in t12);
            Set(entity, in t13);
            Set(entity, in t14);
            Set(entity, in t15);
            Set(entity, in t16);
            Set(entity, in t17);
            Set(entity, in t18);
            return;
        }

        components.t0 = t0;
        components.t1 = t1;
        components.t2 = t2;
        components.t3 = t3;
        components.t4 = t4;
        components.t5 = t5;
        components.t6 = t6;
        components.t7 = t7;
        components.t8 = t8;
        components.t9 = t9;
        components.t10 = t10;
        components.t11 = t11;
        components.t12 = t12;
        components.t13 = t13;
        components.t14 = t14;
        components.t15 = t15;
        components.t16 = t16;
        components.t17 = t17;
        components.t18 = t18;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!,
        in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!,
        in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18>.Set);
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        row.Write(in t5);
        row.Write(in t6);
        row.Write(in t7);
        row.Write(in t8);
        row.Write(in t9);
        row.Write(in t10);
        row.Write(in t11);
        row.Write(in t12);
        row.Write(in t13);
        row.Write(in t14);
        row.Write(in t15);
        row.Write(in t16);
        row.Write(in t17);
        row.Write(in t18);
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
        Row row = RowOf(entity);
        return new(ref row.Get<T0>(), ref row.Get<T1>(), ref row.Get<T2>(), ref row.Get<T3>(), ref row.Get<T4>(),
            ref row.Get<T5>(), ref row.Get<T6>(), ref row.Get<T7>(), ref row.Get<T8>(), ref row.Get<T9>(),
            ref row.Get<T10>(), ref row.Get<T11>(), ref row.Get<T12>(), ref row.Get<T13>(), ref row.Get<T14>(),
            ref row.Get<T15>(), ref row.Get<T16>(), ref row.Get<T17>(), ref row.Get<T18>(), ref row.Get<T19>());
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(Entity entity) => SetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
        T12, T13, T14, T15, T16, T17, T18, T19>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!,
        in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!,
        in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19>(entity);
        if (_observers is not null)
        {
            Set(entity, in t0);
            Set(entity, in t1);
            Set(entity, in t2);
            Set(entity, in t3);
            Set(entity, in t4);
            Set(entity, in t5);
            Set(entity, in t6);
            Set(entity, in t7);
            Set(entity, in t8);
            Set(entity, in t9);
            Set(entity, in t10);
            Set(entity, in t11);
            Set(entity, in t12);
            Set(entity, in t13);
            Set(entity, in t14);
            Set(entity, in t15);
            Set(entity, in t16);
            Set(entity, in t17);
            Set(entity, in t18);
            Set(entity, in t19);
            return;
        }

        components.t0 = t0;
        components.t1 = t1;
        components.t2 = t2;
        components.t3 = t3;
        components.t4 = t4;
        components.t5 = t5;
        components.t6 = t6;
        components.t7 = t7;
        components.t8 = t8;
        components.t9 = t9;
        components.t10 = t10;
        components.t11 = t11;
        components.t12 = t12;
        components.t13 = t13;
        components.t14 = t14;
        components.t15 = t15;
        components.t16 = t16;
        components.t17 = t17;
        components.t18 = t18;
        components.t19 = t19;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!,
        in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!,
        in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19>.Set);
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        row.Write(in t5);
        row.Write(in t6);
        row.Write(in t7);
        row.Write(in t8);
        row.Write(in t9);
        row.Write(in t10);
        row.Write(in t11);
        row.Write(in t12);
        row.Write(in t13);
        row.Write(in t14);
        row.Write(in t15);
        row.Write(in t16);
        row.Write(in t17);
        row.Write(in t18);
        row.Write(in t19);
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
        Row row = RowOf(entity);
        return new(ref row.Get<T0>(), ref row.Get<T1>(), ref row.Get<T2>(), ref row.Get<T3>(), ref row.Get<T4>(),
            ref row.Get<T5>(), ref row.Get<T6>(), ref row.Get<T7>(), ref row.Get<T8>(), ref row.Get<T9>(),
            ref row.Get<T10>(), ref row.Get<T11>(), ref row.Get<T12>(), ref row.Get<T13>(), ref row.Get<T14>(),
            ref row.Get<T15>(), ref row.Get<T16>(), ref row.Get<T17>(), ref row.Get<T18>(), ref row.Get<T19>(),
            ref row.Get<T20>());
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(Entity entity) => SetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
        T12, T13, T14, T15, T16, T17, T18, T19, T20>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!,
        in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!,
        in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19, T20>(entity);
        if (_observers is not null)
        {
            Set(entity, in t0);
            Set(entity, in t1);
            Set(entity, in t2);
            Set(entity, in t3);
            Set(entity, in t4);
            Set(entity, in t5);
            Set(entity, in t6);
            Set(entity, in t7);
            Set(entity, in t8);
            Set(entity, in t9);
            Set(entity, in t10);
            Set(entity, in t11);
            Set(entity, in t12);
            Set(entity, in t13);
            Set(entity, in t14);
            Set(entity, in t15);
            Set(entity, in t16);
            Set(entity, in t17);
            Set(entity, in t18);
            Set(entity, in t19);
            Set(entity, in t20);
            return;
        }

        components.t0 = t0;
        components.t1 = t1;
        components.t2 = t2;
        components.t3 = t3;
        components.t4 = t4;
        components.t5 = t5;
        components.t6 = t6;
        components.t7 = t7;
        components.t8 = t8;
        components.t9 = t9;
        components.t10 = t10;
        components.t11 = t11;
        components.t12 = t12;
        components.t13 = t13;
        components.t14 = t14;
        components.t15 = t15;
        components.t16 = t16;
        components.t17 = t17;
        components.t18 = t18;
        components.t19 = t19;
        components.t20 = t20;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!,
        in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!,
        in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20>.Set);
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        row.Write(in t5);
        row.Write(in t6);
        row.Write(in t7);
        row.Write(in t8);
        row.Write(in t9);
        row.Write(in t10);
        row.Write(in t11);
        row.Write(in t12);
        row.Write(in t13);
        row.Write(in t14);
        row.Write(in t15);
        row.Write(in t16);
        row.Write(in t17);
        row.Write(in t18);
        row.Write(in t19);
        row.Write(in t20);
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
        Row row = RowOf(entity);
        return new(ref row.Get<T0>(), ref row.Get<T1>(), ref row.Get<T2>(), ref row.Get<T3>(), ref row.Get<T4>(),
            ref row.Get<T5>(), ref row.Get<T6>(), ref row.Get<T7>(), ref row.Get<T8>(), ref row.Get<T9>(),
            ref row.Get<T10>(), ref row.Get<T11>(), ref row.Get<T12>(), ref row.Get<T13>(), ref row.Get<T14>(),
            ref row.Get<T15>(), ref row.Get<T16>(), ref row.Get<T17>(), ref row.Get<T18>(), ref row.Get<T19>(),
            ref row.Get<T20>(), ref row.Get<T21>());
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21>(Entity entity) => SetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11,
        T12, T13, T14, T15, T16, T17, T18, T19, T20, T21>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21>(Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!,
        in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!,
        in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!,
        in T21 t21 = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
            T21> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19, T20, T21>(entity);
        if (_observers is not null)
        {
            Set(entity, in t0);
            Set(entity, in t1);
            Set(entity, in t2);
            Set(entity, in t3);
            Set(entity, in t4);
            Set(entity, in t5);
            Set(entity, in t6);
            Set(entity, in t7);
            Set(entity, in t8);
            Set(entity, in t9);
            Set(entity, in t10);
            Set(entity, in t11);
            Set(entity, in t12);
            Set(entity, in t13);
            Set(entity, in t14);
            Set(entity, in t15);
            Set(entity, in t16);
            Set(entity, in t17);
            Set(entity, in t18);
            Set(entity, in t19);
            Set(entity, in t20);
            Set(entity, in t21);
            return;
        }

        components.t0 = t0;
        components.t1 = t1;
        components.t2 = t2;
        components.t3 = t3;
        components.t4 = t4;
        components.t5 = t5;
        components.t6 = t6;
        components.t7 = t7;
        components.t8 = t8;
        components.t9 = t9;
        components.t10 = t10;
        components.t11 = t11;
        components.t12 = t12;
        components.t13 = t13;
        components.t14 = t14;
        components.t15 = t15;
        components.t16 = t16;
        components.t17 = t17;
        components.t18 = t18;
        components.t19 = t19;
        components.t20 = t20;
        components.t21 = t21;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21>(Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!,
        in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!,
        in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!,
        in T21 t21 = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21>.Set);
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        row.Write(in t5);
        row.Write(in t6);
        row.Write(in t7);
        row.Write(in t8);
        row.Write(in t9);
        row.Write(in t10);
        row.Write(in t11);
        row.Write(in t12);
        row.Write(in t13);
        row.Write(in t14);
        row.Write(in t15);
        row.Write(in t16);
        row.Write(in t17);
        row.Write(in t18);
        row.Write(in t19);
        row.Write(in t20);
        row.Write(in t21);
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
        Row row = RowOf(entity);
        return new(ref row.Get<T0>(), ref row.Get<T1>(), ref row.Get<T2>(), ref row.Get<T3>(), ref row.Get<T4>(),
            ref row.Get<T5>(), ref row.Get<T6>(), ref row.Get<T7>(), ref row.Get<T8>(), ref row.Get<T9>(),
            ref row.Get<T10>(), ref row.Get<T11>(), ref row.Get<T12>(), ref row.Get<T13>(), ref row.Get<T14>(),
            ref row.Get<T15>(), ref row.Get<T16>(), ref row.Get<T17>(), ref row.Get<T18>(), ref row.Get<T19>(),
            ref row.Get<T20>(), ref row.Get<T21>(), ref row.Get<T22>());
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22>(Entity entity) => SetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
        T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22>(Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!,
        in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!,
        in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!,
        in T21 t21 = default!, in T22 t22 = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21,
            T22> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19, T20, T21, T22>(entity);
        if (_observers is not null)
        {
            Set(entity, in t0);
            Set(entity, in t1);
            Set(entity, in t2);
            Set(entity, in t3);
            Set(entity, in t4);
            Set(entity, in t5);
            Set(entity, in t6);
            Set(entity, in t7);
            Set(entity, in t8);
            Set(entity, in t9);
            Set(entity, in t10);
            Set(entity, in t11);
            Set(entity, in t12);
            Set(entity, in t13);
            Set(entity, in t14);
            Set(entity, in t15);
            Set(entity, in t16);
            Set(entity, in t17);
            Set(entity, in t18);
            Set(entity, in t19);
            Set(entity, in t20);
            Set(entity, in t21);
            Set(entity, in t22);
            return;
        }

        components.t0 = t0;
        components.t1 = t1;
        components.t2 = t2;
        components.t3 = t3;
        components.t4 = t4;
        components.t5 = t5;
        components.t6 = t6;
        components.t7 = t7;
        components.t8 = t8;
        components.t9 = t9;
        components.t10 = t10;
        components.t11 = t11;
        components.t12 = t12;
        components.t13 = t13;
        components.t14 = t14;
        components.t15 = t15;
        components.t16 = t16;
        components.t17 = t17;
        components.t18 = t18;
        components.t19 = t19;
        components.t20 = t20;
        components.t21 = t21;
        components.t22 = t22;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22>(Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!,
        in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!,
        in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!,
        in T21 t21 = default!, in T22 t22 = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21, T22>.Set);
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        row.Write(in t5);
        row.Write(in t6);
        row.Write(in t7);
        row.Write(in t8);
        row.Write(in t9);
        row.Write(in t10);
        row.Write(in t11);
        row.Write(in t12);
        row.Write(in t13);
        row.Write(in t14);
        row.Write(in t15);
        row.Write(in t16);
        row.Write(in t17);
        row.Write(in t18);
        row.Write(in t19);
        row.Write(in t20);
        row.Write(in t21);
        row.Write(in t22);
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
        Row row = RowOf(entity);
        return new(ref row.Get<T0>(), ref row.Get<T1>(), ref row.Get<T2>(), ref row.Get<T3>(), ref row.Get<T4>(),
            ref row.Get<T5>(), ref row.Get<T6>(), ref row.Get<T7>(), ref row.Get<T8>(), ref row.Get<T9>(),
            ref row.Get<T10>(), ref row.Get<T11>(), ref row.Get<T12>(), ref row.Get<T13>(), ref row.Get<T14>(),
            ref row.Get<T15>(), ref row.Get<T16>(), ref row.Get<T17>(), ref row.Get<T18>(), ref row.Get<T19>(),
            ref row.Get<T20>(), ref row.Get<T21>(), ref row.Get<T22>(), ref row.Get<T23>());
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23>(Entity entity) => SetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9,
        T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23>(Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!,
        in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!,
        in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!,
        in T21 t21 = default!, in T22 t22 = default!, in T23 t23 = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21,
            T22, T23> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22, T23>(entity);
        if (_observers is not null)
        {
            Set(entity, in t0);
            Set(entity, in t1);
            Set(entity, in t2);
            Set(entity, in t3);
            Set(entity, in t4);
            Set(entity, in t5);
            Set(entity, in t6);
            Set(entity, in t7);
            Set(entity, in t8);
            Set(entity, in t9);
            Set(entity, in t10);
            Set(entity, in t11);
            Set(entity, in t12);
            Set(entity, in t13);
            Set(entity, in t14);
            Set(entity, in t15);
            Set(entity, in t16);
            Set(entity, in t17);
            Set(entity, in t18);
            Set(entity, in t19);
            Set(entity, in t20);
            Set(entity, in t21);
            Set(entity, in t22);
            Set(entity, in t23);
            return;
        }

        components.t0 = t0;
        components.t1 = t1;
        components.t2 = t2;
        components.t3 = t3;
        components.t4 = t4;
        components.t5 = t5;
        components.t6 = t6;
        components.t7 = t7;
        components.t8 = t8;
        components.t9 = t9;
        components.t10 = t10;
        components.t11 = t11;
        components.t12 = t12;
        components.t13 = t13;
        components.t14 = t14;
        components.t15 = t15;
        components.t16 = t16;
        components.t17 = t17;
        components.t18 = t18;
        components.t19 = t19;
        components.t20 = t20;
        components.t21 = t21;
        components.t22 = t22;
        components.t23 = t23;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23>(Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!,
        in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!,
        in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!,
        in T21 t21 = default!, in T22 t22 = default!, in T23 t23 = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21, T22, T23>.Set);
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        row.Write(in t5);
        row.Write(in t6);
        row.Write(in t7);
        row.Write(in t8);
        row.Write(in t9);
        row.Write(in t10);
        row.Write(in t11);
        row.Write(in t12);
        row.Write(in t13);
        row.Write(in t14);
        row.Write(in t15);
        row.Write(in t16);
        row.Write(in t17);
        row.Write(in t18);
        row.Write(in t19);
        row.Write(in t20);
        row.Write(in t21);
        row.Write(in t22);
        row.Write(in t23);
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
        Row row = RowOf(entity);
        return new(ref row.Get<T0>(), ref row.Get<T1>(), ref row.Get<T2>(), ref row.Get<T3>(), ref row.Get<T4>(),
            ref row.Get<T5>(), ref row.Get<T6>(), ref row.Get<T7>(), ref row.Get<T8>(), ref row.Get<T9>(),
            ref row.Get<T10>(), ref row.Get<T11>(), ref row.Get<T12>(), ref row.Get<T13>(), ref row.Get<T14>(),
            ref row.Get<T15>(), ref row.Get<T16>(), ref row.Get<T17>(), ref row.Get<T18>(), ref row.Get<T19>(),
            ref row.Get<T20>(), ref row.Get<T21>(), ref row.Get<T22>(), ref row.Get<T23>(), ref row.Get<T24>());
    }

    /// <inheritdoc cref="Has{T0, T1}(Entity)"/>
    public bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23, T24>(Entity entity) => SetOf(entity).ContainsAll(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8,
        T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24>.Set);

    /// <inheritdoc cref="Set{T0, T1}(Entity, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23, T24>(Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!,
        in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!,
        in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!,
        in T21 t21 = default!, in T22 t22 = default!, in T23 t23 = default!, in T24 t24 = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21,
            T22, T23, T24> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21, T22, T23, T24>(entity);
        if (_observers is not null)
        {
            Set(entity, in t0);
            Set(entity, in t1);
            Set(entity, in t2);
            Set(entity, in t3);
            Set(entity, in t4);
            Set(entity, in t5);
            Set(entity, in t6);
            Set(entity, in t7);
            Set(entity, in t8);
            Set(entity, in t9);
            Set(entity, in t10);
            Set(entity, in t11);
            Set(entity, in t12);
            Set(entity, in t13);
            Set(entity, in t14);
            Set(entity, in t15);
            Set(entity, in t16);
            Set(entity, in t17);
            Set(entity, in t18);
            Set(entity, in t19);
            Set(entity, in t20);
            Set(entity, in t21);
            Set(entity, in t22);
            Set(entity, in t23);
            Set(entity, in t24);
            return;
        }

        components.t0 = t0;
        components.t1 = t1;
        components.t2 = t2;
        components.t3 = t3;
        components.t4 = t4;
        components.t5 = t5;
        components.t6 = t6;
        components.t7 = t7;
        components.t8 = t8;
        components.t9 = t9;
        components.t10 = t10;
        components.t11 = t11;
        components.t12 = t12;
        components.t13 = t13;
        components.t14 = t14;
        components.t15 = t15;
        components.t16 = t16;
        components.t17 = t17;
        components.t18 = t18;
        components.t19 = t19;
        components.t20 = t20;
        components.t21 = t21;
        components.t22 = t22;
        components.t23 = t23;
        components.t24 = t24;
    }

    /// <inheritdoc cref="Add{T0, T1}(Entity, in T0, in T1)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23, T24>(Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!,
        in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!,
        in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!,
        in T21 t21 = default!, in T22 t22 = default!, in T23 t23 = default!, in T24 t24 = default!)
    {
        Row row = Extend(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21, T22, T23, T24>.Set);
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        row.Write(in t5);
        row.Write(in t6);
        row.Write(in t7);
        row.Write(in t8);
        row.Write(in t9);
        row.Write(in t10);
        row.Write(in t11);
        row.Write(in t12);
        row.Write(in t13);
        row.Write(in t14);
        row.Write(in t15);
        row.Write(in t16);
        row.Write(in t17);
        row.Write(in t18);
        row.Write(in t19);
        row.Write(in t20);
        row.Write(in t21);
        row.Write(in t22);
        row.Write(in t23);
        row.Write(in t24);
        AnnounceAdded(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21, T22, T23, T24>.Set);
    }

    /// <inheritdoc cref="Remove{T0, T1}(Entity)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23, T24>(Entity entity) => Shrink(entity, Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10,
        T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21, T22, T23, T24>.Set);
}
