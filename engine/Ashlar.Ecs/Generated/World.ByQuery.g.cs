// Written by tools/EcsArities; do not edit: change the tool and run it.
#nullable enable

namespace Ashlar.Ecs;

public sealed partial class World
{
    /// <summary>Overwrites components of every entity that matches, by filling columns; all or, when it throws,
    /// none.</summary>
    /// <exception cref="ComponentNotFoundException">A matching entity does not have one of them.</exception>
    public void Set<T0>(in QueryDescription queryDescription, in T0 value = default!)
    {
        T0 copy0 = value;
        ComponentSet set = Component<T0>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <summary>Gives every entity that matches some more components; all or, when it throws, none. Whole columns
    /// are copied to the other archetypes, whose new rows keep the order.
    /// </summary>
    /// <example><code>world.Add(in standing, new Velocity { X = 1 });</code></example>
    /// <exception cref="DuplicateComponentException">A matching entity has one of them already.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="Ashlar.Memory.OutOfNativeMemoryException">There is no memory for the columns: each
    /// archetype keeps its old ones until its entities have moved.</exception>
    public void Add<T0>(in QueryDescription queryDescription, in T0 component = default!)
    {
        T0 copy0 = component;
        ComponentSet set = Component<T0>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <summary>Takes some components from every entity that matches; all or, when it throws, none. Whole columns
    /// are copied to the other archetypes, whose new rows keep the order.
    /// </summary>
    /// <example><code>world.Remove&lt;Velocity&gt;(in moving);</code></example>
    /// <exception cref="ComponentNotFoundException">A matching entity does not have one of them.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="Ashlar.Memory.OutOfNativeMemoryException">There is no memory for the columns: each
    /// archetype keeps its old ones until its entities have moved.</exception>
    public void Remove<T0>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Set{T0}(in QueryDescription, in T0)"/>
    public void Set<T0, T1>(in QueryDescription queryDescription, in T0 t0ComponentValue = default!,
        in T1 t1ComponentValue = default!)
    {
        T0 copy0 = t0ComponentValue;
        T1 copy1 = t1ComponentValue;
        ComponentSet set = Component<T0, T1>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0, in copy1);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Add{T0}(in QueryDescription, in T0)"/>
    public void Add<T0, T1>(in QueryDescription queryDescription, in T0 t0Component = default!,
        in T1 t1Component = default!)
    {
        T0 copy0 = t0Component;
        T1 copy1 = t1Component;
        ComponentSet set = Component<T0, T1>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0, in copy1);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Remove{T0}(in QueryDescription)"/>
    public void Remove<T0, T1>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0, T1>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Set{T0}(in QueryDescription, in T0)"/>
    public void Set<T0, T1, T2>(in QueryDescription queryDescription, in T0 t0ComponentValue = default!,
        in T1 t1ComponentValue = default!, in T2 t2ComponentValue = default!)
    {
        T0 copy0 = t0ComponentValue;
        T1 copy1 = t1ComponentValue;
        T2 copy2 = t2ComponentValue;
        ComponentSet set = Component<T0, T1, T2>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0, in copy1, in copy2);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Add{T0}(in QueryDescription, in T0)"/>
    public void Add<T0, T1, T2>(in QueryDescription queryDescription, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!)
    {
        T0 copy0 = t0Component;
        T1 copy1 = t1Component;
        T2 copy2 = t2Component;
        ComponentSet set = Component<T0, T1, T2>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0, in copy1, in copy2);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Remove{T0}(in QueryDescription)"/>
    public void Remove<T0, T1, T2>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0, T1, T2>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Set{T0}(in QueryDescription, in T0)"/>
    public void Set<T0, T1, T2, T3>(in QueryDescription queryDescription, in T0 t0ComponentValue = default!,
        in T1 t1ComponentValue = default!, in T2 t2ComponentValue = default!, in T3 t3ComponentValue = default!)
    {
        T0 copy0 = t0ComponentValue;
        T1 copy1 = t1ComponentValue;
        T2 copy2 = t2ComponentValue;
        T3 copy3 = t3ComponentValue;
        ComponentSet set = Component<T0, T1, T2, T3>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0, in copy1, in copy2, in copy3);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Add{T0}(in QueryDescription, in T0)"/>
    public void Add<T0, T1, T2, T3>(in QueryDescription queryDescription, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!)
    {
        T0 copy0 = t0Component;
        T1 copy1 = t1Component;
        T2 copy2 = t2Component;
        T3 copy3 = t3Component;
        ComponentSet set = Component<T0, T1, T2, T3>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0, in copy1, in copy2, in copy3);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Remove{T0}(in QueryDescription)"/>
    public void Remove<T0, T1, T2, T3>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0, T1, T2, T3>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Set{T0}(in QueryDescription, in T0)"/>
    public void Set<T0, T1, T2, T3, T4>(in QueryDescription queryDescription, in T0 t0ComponentValue = default!,
        in T1 t1ComponentValue = default!, in T2 t2ComponentValue = default!, in T3 t3ComponentValue = default!,
        in T4 t4ComponentValue = default!)
    {
        T0 copy0 = t0ComponentValue;
        T1 copy1 = t1ComponentValue;
        T2 copy2 = t2ComponentValue;
        T3 copy3 = t3ComponentValue;
        T4 copy4 = t4ComponentValue;
        ComponentSet set = Component<T0, T1, T2, T3, T4>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0, in copy1, in copy2, in copy3, in copy4);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Add{T0}(in QueryDescription, in T0)"/>
    public void Add<T0, T1, T2, T3, T4>(in QueryDescription queryDescription, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!)
    {
        T0 copy0 = t0Component;
        T1 copy1 = t1Component;
        T2 copy2 = t2Component;
        T3 copy3 = t3Component;
        T4 copy4 = t4Component;
        ComponentSet set = Component<T0, T1, T2, T3, T4>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0, in copy1, in copy2, in copy3, in copy4);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Remove{T0}(in QueryDescription)"/>
    public void Remove<T0, T1, T2, T3, T4>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0, T1, T2, T3, T4>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Set{T0}(in QueryDescription, in T0)"/>
    public void Set<T0, T1, T2, T3, T4, T5>(in QueryDescription queryDescription, in T0 t0ComponentValue = default!,
        in T1 t1ComponentValue = default!, in T2 t2ComponentValue = default!, in T3 t3ComponentValue = default!,
        in T4 t4ComponentValue = default!, in T5 t5ComponentValue = default!)
    {
        T0 copy0 = t0ComponentValue;
        T1 copy1 = t1ComponentValue;
        T2 copy2 = t2ComponentValue;
        T3 copy3 = t3ComponentValue;
        T4 copy4 = t4ComponentValue;
        T5 copy5 = t5ComponentValue;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Add{T0}(in QueryDescription, in T0)"/>
    public void Add<T0, T1, T2, T3, T4, T5>(in QueryDescription queryDescription, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!)
    {
        T0 copy0 = t0Component;
        T1 copy1 = t1Component;
        T2 copy2 = t2Component;
        T3 copy3 = t3Component;
        T4 copy4 = t4Component;
        T5 copy5 = t5Component;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Remove{T0}(in QueryDescription)"/>
    public void Remove<T0, T1, T2, T3, T4, T5>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Set{T0}(in QueryDescription, in T0)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6>(in QueryDescription queryDescription,
        in T0 t0ComponentValue = default!, in T1 t1ComponentValue = default!, in T2 t2ComponentValue = default!,
        in T3 t3ComponentValue = default!, in T4 t4ComponentValue = default!, in T5 t5ComponentValue = default!,
        in T6 t6ComponentValue = default!)
    {
        T0 copy0 = t0ComponentValue;
        T1 copy1 = t1ComponentValue;
        T2 copy2 = t2ComponentValue;
        T3 copy3 = t3ComponentValue;
        T4 copy4 = t4ComponentValue;
        T5 copy5 = t5ComponentValue;
        T6 copy6 = t6ComponentValue;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Add{T0}(in QueryDescription, in T0)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6>(in QueryDescription queryDescription, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!)
    {
        T0 copy0 = t0Component;
        T1 copy1 = t1Component;
        T2 copy2 = t2Component;
        T3 copy3 = t3Component;
        T4 copy4 = t4Component;
        T5 copy5 = t5Component;
        T6 copy6 = t6Component;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Remove{T0}(in QueryDescription)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Set{T0}(in QueryDescription, in T0)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7>(in QueryDescription queryDescription,
        in T0 t0ComponentValue = default!, in T1 t1ComponentValue = default!, in T2 t2ComponentValue = default!,
        in T3 t3ComponentValue = default!, in T4 t4ComponentValue = default!, in T5 t5ComponentValue = default!,
        in T6 t6ComponentValue = default!, in T7 t7ComponentValue = default!)
    {
        T0 copy0 = t0ComponentValue;
        T1 copy1 = t1ComponentValue;
        T2 copy2 = t2ComponentValue;
        T3 copy3 = t3ComponentValue;
        T4 copy4 = t4ComponentValue;
        T5 copy5 = t5ComponentValue;
        T6 copy6 = t6ComponentValue;
        T7 copy7 = t7ComponentValue;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Add{T0}(in QueryDescription, in T0)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7>(in QueryDescription queryDescription,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!)
    {
        T0 copy0 = t0Component;
        T1 copy1 = t1Component;
        T2 copy2 = t2Component;
        T3 copy3 = t3Component;
        T4 copy4 = t4Component;
        T5 copy5 = t5Component;
        T6 copy6 = t6Component;
        T7 copy7 = t7Component;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Remove{T0}(in QueryDescription)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Set{T0}(in QueryDescription, in T0)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8>(in QueryDescription queryDescription,
        in T0 t0ComponentValue = default!, in T1 t1ComponentValue = default!, in T2 t2ComponentValue = default!,
        in T3 t3ComponentValue = default!, in T4 t4ComponentValue = default!, in T5 t5ComponentValue = default!,
        in T6 t6ComponentValue = default!, in T7 t7ComponentValue = default!, in T8 t8ComponentValue = default!)
    {
        T0 copy0 = t0ComponentValue;
        T1 copy1 = t1ComponentValue;
        T2 copy2 = t2ComponentValue;
        T3 copy3 = t3ComponentValue;
        T4 copy4 = t4ComponentValue;
        T5 copy5 = t5ComponentValue;
        T6 copy6 = t6ComponentValue;
        T7 copy7 = t7ComponentValue;
        T8 copy8 = t8ComponentValue;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Add{T0}(in QueryDescription, in T0)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8>(in QueryDescription queryDescription,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!)
    {
        T0 copy0 = t0Component;
        T1 copy1 = t1Component;
        T2 copy2 = t2Component;
        T3 copy3 = t3Component;
        T4 copy4 = t4Component;
        T5 copy5 = t5Component;
        T6 copy6 = t6Component;
        T7 copy7 = t7Component;
        T8 copy8 = t8Component;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Remove{T0}(in QueryDescription)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Set{T0}(in QueryDescription, in T0)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(in QueryDescription queryDescription,
        in T0 t0ComponentValue = default!, in T1 t1ComponentValue = default!, in T2 t2ComponentValue = default!,
        in T3 t3ComponentValue = default!, in T4 t4ComponentValue = default!, in T5 t5ComponentValue = default!,
        in T6 t6ComponentValue = default!, in T7 t7ComponentValue = default!, in T8 t8ComponentValue = default!,
        in T9 t9ComponentValue = default!)
    {
        T0 copy0 = t0ComponentValue;
        T1 copy1 = t1ComponentValue;
        T2 copy2 = t2ComponentValue;
        T3 copy3 = t3ComponentValue;
        T4 copy4 = t4ComponentValue;
        T5 copy5 = t5ComponentValue;
        T6 copy6 = t6ComponentValue;
        T7 copy7 = t7ComponentValue;
        T8 copy8 = t8ComponentValue;
        T9 copy9 = t9ComponentValue;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Add{T0}(in QueryDescription, in T0)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(in QueryDescription queryDescription,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!)
    {
        T0 copy0 = t0Component;
        T1 copy1 = t1Component;
        T2 copy2 = t2Component;
        T3 copy3 = t3Component;
        T4 copy4 = t4Component;
        T5 copy5 = t5Component;
        T6 copy6 = t6Component;
        T7 copy7 = t7Component;
        T8 copy8 = t8Component;
        T9 copy9 = t9Component;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Remove{T0}(in QueryDescription)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Set{T0}(in QueryDescription, in T0)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(in QueryDescription queryDescription,
        in T0 t0ComponentValue = default!, in T1 t1ComponentValue = default!, in T2 t2ComponentValue = default!,
        in T3 t3ComponentValue = default!, in T4 t4ComponentValue = default!, in T5 t5ComponentValue = default!,
        in T6 t6ComponentValue = default!, in T7 t7ComponentValue = default!, in T8 t8ComponentValue = default!,
        in T9 t9ComponentValue = default!, in T10 t10ComponentValue = default!)
    {
        T0 copy0 = t0ComponentValue;
        T1 copy1 = t1ComponentValue;
        T2 copy2 = t2ComponentValue;
        T3 copy3 = t3ComponentValue;
        T4 copy4 = t4ComponentValue;
        T5 copy5 = t5ComponentValue;
        T6 copy6 = t6ComponentValue;
        T7 copy7 = t7ComponentValue;
        T8 copy8 = t8ComponentValue;
        T9 copy9 = t9ComponentValue;
        T10 copy10 = t10ComponentValue;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Add{T0}(in QueryDescription, in T0)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(in QueryDescription queryDescription,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!)
    {
        T0 copy0 = t0Component;
        T1 copy1 = t1Component;
        T2 copy2 = t2Component;
        T3 copy3 = t3Component;
        T4 copy4 = t4Component;
        T5 copy5 = t5Component;
        T6 copy6 = t6Component;
        T7 copy7 = t7Component;
        T8 copy8 = t8Component;
        T9 copy9 = t9Component;
        T10 copy10 = t10Component;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Remove{T0}(in QueryDescription)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Set{T0}(in QueryDescription, in T0)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(in QueryDescription queryDescription,
        in T0 t0ComponentValue = default!, in T1 t1ComponentValue = default!, in T2 t2ComponentValue = default!,
        in T3 t3ComponentValue = default!, in T4 t4ComponentValue = default!, in T5 t5ComponentValue = default!,
        in T6 t6ComponentValue = default!, in T7 t7ComponentValue = default!, in T8 t8ComponentValue = default!,
        in T9 t9ComponentValue = default!, in T10 t10ComponentValue = default!, in T11 t11ComponentValue = default!)
    {
        T0 copy0 = t0ComponentValue;
        T1 copy1 = t1ComponentValue;
        T2 copy2 = t2ComponentValue;
        T3 copy3 = t3ComponentValue;
        T4 copy4 = t4ComponentValue;
        T5 copy5 = t5ComponentValue;
        T6 copy6 = t6ComponentValue;
        T7 copy7 = t7ComponentValue;
        T8 copy8 = t8ComponentValue;
        T9 copy9 = t9ComponentValue;
        T10 copy10 = t10ComponentValue;
        T11 copy11 = t11ComponentValue;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Add{T0}(in QueryDescription, in T0)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(in QueryDescription queryDescription,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!)
    {
        T0 copy0 = t0Component;
        T1 copy1 = t1Component;
        T2 copy2 = t2Component;
        T3 copy3 = t3Component;
        T4 copy4 = t4Component;
        T5 copy5 = t5Component;
        T6 copy6 = t6Component;
        T7 copy7 = t7Component;
        T8 copy8 = t8Component;
        T9 copy9 = t9Component;
        T10 copy10 = t10Component;
        T11 copy11 = t11Component;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Remove{T0}(in QueryDescription)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Set{T0}(in QueryDescription, in T0)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(in QueryDescription queryDescription,
        in T0 t0ComponentValue = default!, in T1 t1ComponentValue = default!, in T2 t2ComponentValue = default!,
        in T3 t3ComponentValue = default!, in T4 t4ComponentValue = default!, in T5 t5ComponentValue = default!,
        in T6 t6ComponentValue = default!, in T7 t7ComponentValue = default!, in T8 t8ComponentValue = default!,
        in T9 t9ComponentValue = default!, in T10 t10ComponentValue = default!, in T11 t11ComponentValue = default!,
        in T12 t12ComponentValue = default!)
    {
        T0 copy0 = t0ComponentValue;
        T1 copy1 = t1ComponentValue;
        T2 copy2 = t2ComponentValue;
        T3 copy3 = t3ComponentValue;
        T4 copy4 = t4ComponentValue;
        T5 copy5 = t5ComponentValue;
        T6 copy6 = t6ComponentValue;
        T7 copy7 = t7ComponentValue;
        T8 copy8 = t8ComponentValue;
        T9 copy9 = t9ComponentValue;
        T10 copy10 = t10ComponentValue;
        T11 copy11 = t11ComponentValue;
        T12 copy12 = t12ComponentValue;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Add{T0}(in QueryDescription, in T0)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(in QueryDescription queryDescription,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!)
    {
        T0 copy0 = t0Component;
        T1 copy1 = t1Component;
        T2 copy2 = t2Component;
        T3 copy3 = t3Component;
        T4 copy4 = t4Component;
        T5 copy5 = t5Component;
        T6 copy6 = t6Component;
        T7 copy7 = t7Component;
        T8 copy8 = t8Component;
        T9 copy9 = t9Component;
        T10 copy10 = t10Component;
        T11 copy11 = t11Component;
        T12 copy12 = t12Component;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Remove{T0}(in QueryDescription)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Set{T0}(in QueryDescription, in T0)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(in QueryDescription queryDescription,
        in T0 t0ComponentValue = default!, in T1 t1ComponentValue = default!, in T2 t2ComponentValue = default!,
        in T3 t3ComponentValue = default!, in T4 t4ComponentValue = default!, in T5 t5ComponentValue = default!,
        in T6 t6ComponentValue = default!, in T7 t7ComponentValue = default!, in T8 t8ComponentValue = default!,
        in T9 t9ComponentValue = default!, in T10 t10ComponentValue = default!, in T11 t11ComponentValue = default!,
        in T12 t12ComponentValue = default!, in T13 t13ComponentValue = default!)
    {
        T0 copy0 = t0ComponentValue;
        T1 copy1 = t1ComponentValue;
        T2 copy2 = t2ComponentValue;
        T3 copy3 = t3ComponentValue;
        T4 copy4 = t4ComponentValue;
        T5 copy5 = t5ComponentValue;
        T6 copy6 = t6ComponentValue;
        T7 copy7 = t7ComponentValue;
        T8 copy8 = t8ComponentValue;
        T9 copy9 = t9ComponentValue;
        T10 copy10 = t10ComponentValue;
        T11 copy11 = t11ComponentValue;
        T12 copy12 = t12ComponentValue;
        T13 copy13 = t13ComponentValue;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12, in copy13);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
                rows.Fill(in copy13);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Add{T0}(in QueryDescription, in T0)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(in QueryDescription queryDescription,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!)
    {
        T0 copy0 = t0Component;
        T1 copy1 = t1Component;
        T2 copy2 = t2Component;
        T3 copy3 = t3Component;
        T4 copy4 = t4Component;
        T5 copy5 = t5Component;
        T6 copy6 = t6Component;
        T7 copy7 = t7Component;
        T8 copy8 = t8Component;
        T9 copy9 = t9Component;
        T10 copy10 = t10Component;
        T11 copy11 = t11Component;
        T12 copy12 = t12Component;
        T13 copy13 = t13Component;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12, in copy13);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
                rows.Fill(in copy13);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Remove{T0}(in QueryDescription)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Set{T0}(in QueryDescription, in T0)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14>(in QueryDescription queryDescription, in T0 t0ComponentValue = default!,
        in T1 t1ComponentValue = default!, in T2 t2ComponentValue = default!, in T3 t3ComponentValue = default!,
        in T4 t4ComponentValue = default!, in T5 t5ComponentValue = default!, in T6 t6ComponentValue = default!,
        in T7 t7ComponentValue = default!, in T8 t8ComponentValue = default!, in T9 t9ComponentValue = default!,
        in T10 t10ComponentValue = default!, in T11 t11ComponentValue = default!, in T12 t12ComponentValue = default!,
        in T13 t13ComponentValue = default!, in T14 t14ComponentValue = default!)
    {
        T0 copy0 = t0ComponentValue;
        T1 copy1 = t1ComponentValue;
        T2 copy2 = t2ComponentValue;
        T3 copy3 = t3ComponentValue;
        T4 copy4 = t4ComponentValue;
        T5 copy5 = t5ComponentValue;
        T6 copy6 = t6ComponentValue;
        T7 copy7 = t7ComponentValue;
        T8 copy8 = t8ComponentValue;
        T9 copy9 = t9ComponentValue;
        T10 copy10 = t10ComponentValue;
        T11 copy11 = t11ComponentValue;
        T12 copy12 = t12ComponentValue;
        T13 copy13 = t13ComponentValue;
        T14 copy14 = t14ComponentValue;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12, in copy13, in copy14);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
                rows.Fill(in copy13);
                rows.Fill(in copy14);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Add{T0}(in QueryDescription, in T0)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14>(in QueryDescription queryDescription, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!)
    {
        T0 copy0 = t0Component;
        T1 copy1 = t1Component;
        T2 copy2 = t2Component;
        T3 copy3 = t3Component;
        T4 copy4 = t4Component;
        T5 copy5 = t5Component;
        T6 copy6 = t6Component;
        T7 copy7 = t7Component;
        T8 copy8 = t8Component;
        T9 copy9 = t9Component;
        T10 copy10 = t10Component;
        T11 copy11 = t11Component;
        T12 copy12 = t12Component;
        T13 copy13 = t13Component;
        T14 copy14 = t14Component;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12, in copy13, in copy14);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
                rows.Fill(in copy13);
                rows.Fill(in copy14);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Remove{T0}(in QueryDescription)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Set{T0}(in QueryDescription, in T0)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15>(in QueryDescription queryDescription, in T0 t0ComponentValue = default!,
        in T1 t1ComponentValue = default!, in T2 t2ComponentValue = default!, in T3 t3ComponentValue = default!,
        in T4 t4ComponentValue = default!, in T5 t5ComponentValue = default!, in T6 t6ComponentValue = default!,
        in T7 t7ComponentValue = default!, in T8 t8ComponentValue = default!, in T9 t9ComponentValue = default!,
        in T10 t10ComponentValue = default!, in T11 t11ComponentValue = default!, in T12 t12ComponentValue = default!,
        in T13 t13ComponentValue = default!, in T14 t14ComponentValue = default!, in T15 t15ComponentValue = default!)
    {
        T0 copy0 = t0ComponentValue;
        T1 copy1 = t1ComponentValue;
        T2 copy2 = t2ComponentValue;
        T3 copy3 = t3ComponentValue;
        T4 copy4 = t4ComponentValue;
        T5 copy5 = t5ComponentValue;
        T6 copy6 = t6ComponentValue;
        T7 copy7 = t7ComponentValue;
        T8 copy8 = t8ComponentValue;
        T9 copy9 = t9ComponentValue;
        T10 copy10 = t10ComponentValue;
        T11 copy11 = t11ComponentValue;
        T12 copy12 = t12ComponentValue;
        T13 copy13 = t13ComponentValue;
        T14 copy14 = t14ComponentValue;
        T15 copy15 = t15ComponentValue;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12, in copy13, in copy14, in copy15);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
                rows.Fill(in copy13);
                rows.Fill(in copy14);
                rows.Fill(in copy15);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Add{T0}(in QueryDescription, in T0)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15>(in QueryDescription queryDescription, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!)
    {
        T0 copy0 = t0Component;
        T1 copy1 = t1Component;
        T2 copy2 = t2Component;
        T3 copy3 = t3Component;
        T4 copy4 = t4Component;
        T5 copy5 = t5Component;
        T6 copy6 = t6Component;
        T7 copy7 = t7Component;
        T8 copy8 = t8Component;
        T9 copy9 = t9Component;
        T10 copy10 = t10Component;
        T11 copy11 = t11Component;
        T12 copy12 = t12Component;
        T13 copy13 = t13Component;
        T14 copy14 = t14Component;
        T15 copy15 = t15Component;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12, in copy13, in copy14, in copy15);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
                rows.Fill(in copy13);
                rows.Fill(in copy14);
                rows.Fill(in copy15);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Remove{T0}(in QueryDescription)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Set{T0}(in QueryDescription, in T0)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(in QueryDescription queryDescription, in T0 t0ComponentValue = default!,
        in T1 t1ComponentValue = default!, in T2 t2ComponentValue = default!, in T3 t3ComponentValue = default!,
        in T4 t4ComponentValue = default!, in T5 t5ComponentValue = default!, in T6 t6ComponentValue = default!,
        in T7 t7ComponentValue = default!, in T8 t8ComponentValue = default!, in T9 t9ComponentValue = default!,
        in T10 t10ComponentValue = default!, in T11 t11ComponentValue = default!, in T12 t12ComponentValue = default!,
        in T13 t13ComponentValue = default!, in T14 t14ComponentValue = default!, in T15 t15ComponentValue = default!,
        in T16 t16ComponentValue = default!)
    {
        T0 copy0 = t0ComponentValue;
        T1 copy1 = t1ComponentValue;
        T2 copy2 = t2ComponentValue;
        T3 copy3 = t3ComponentValue;
        T4 copy4 = t4ComponentValue;
        T5 copy5 = t5ComponentValue;
        T6 copy6 = t6ComponentValue;
        T7 copy7 = t7ComponentValue;
        T8 copy8 = t8ComponentValue;
        T9 copy9 = t9ComponentValue;
        T10 copy10 = t10ComponentValue;
        T11 copy11 = t11ComponentValue;
        T12 copy12 = t12ComponentValue;
        T13 copy13 = t13ComponentValue;
        T14 copy14 = t14ComponentValue;
        T15 copy15 = t15ComponentValue;
        T16 copy16 = t16ComponentValue;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12, in copy13, in copy14, in copy15, in copy16);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
                rows.Fill(in copy13);
                rows.Fill(in copy14);
                rows.Fill(in copy15);
                rows.Fill(in copy16);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Add{T0}(in QueryDescription, in T0)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(in QueryDescription queryDescription, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!)
    {
        T0 copy0 = t0Component;
        T1 copy1 = t1Component;
        T2 copy2 = t2Component;
        T3 copy3 = t3Component;
        T4 copy4 = t4Component;
        T5 copy5 = t5Component;
        T6 copy6 = t6Component;
        T7 copy7 = t7Component;
        T8 copy8 = t8Component;
        T9 copy9 = t9Component;
        T10 copy10 = t10Component;
        T11 copy11 = t11Component;
        T12 copy12 = t12Component;
        T13 copy13 = t13Component;
        T14 copy14 = t14Component;
        T15 copy15 = t15Component;
        T16 copy16 = t16Component;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12, in copy13, in copy14, in copy15, in copy16);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
                rows.Fill(in copy13);
                rows.Fill(in copy14);
                rows.Fill(in copy15);
                rows.Fill(in copy16);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Remove{T0}(in QueryDescription)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Set{T0}(in QueryDescription, in T0)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>(in QueryDescription queryDescription, in T0 t0ComponentValue = default!,
        in T1 t1ComponentValue = default!, in T2 t2ComponentValue = default!, in T3 t3ComponentValue = default!,
        in T4 t4ComponentValue = default!, in T5 t5ComponentValue = default!, in T6 t6ComponentValue = default!,
        in T7 t7ComponentValue = default!, in T8 t8ComponentValue = default!, in T9 t9ComponentValue = default!,
        in T10 t10ComponentValue = default!, in T11 t11ComponentValue = default!, in T12 t12ComponentValue = default!,
        in T13 t13ComponentValue = default!, in T14 t14ComponentValue = default!, in T15 t15ComponentValue = default!,
        in T16 t16ComponentValue = default!, in T17 t17ComponentValue = default!)
    {
        T0 copy0 = t0ComponentValue;
        T1 copy1 = t1ComponentValue;
        T2 copy2 = t2ComponentValue;
        T3 copy3 = t3ComponentValue;
        T4 copy4 = t4ComponentValue;
        T5 copy5 = t5ComponentValue;
        T6 copy6 = t6ComponentValue;
        T7 copy7 = t7ComponentValue;
        T8 copy8 = t8ComponentValue;
        T9 copy9 = t9ComponentValue;
        T10 copy10 = t10ComponentValue;
        T11 copy11 = t11ComponentValue;
        T12 copy12 = t12ComponentValue;
        T13 copy13 = t13ComponentValue;
        T14 copy14 = t14ComponentValue;
        T15 copy15 = t15ComponentValue;
        T16 copy16 = t16ComponentValue;
        T17 copy17 = t17ComponentValue;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12, in copy13, in copy14, in copy15, in copy16, in copy17);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
                rows.Fill(in copy13);
                rows.Fill(in copy14);
                rows.Fill(in copy15);
                rows.Fill(in copy16);
                rows.Fill(in copy17);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Add{T0}(in QueryDescription, in T0)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>(in QueryDescription queryDescription, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!)
    {
        T0 copy0 = t0Component;
        T1 copy1 = t1Component;
        T2 copy2 = t2Component;
        T3 copy3 = t3Component;
        T4 copy4 = t4Component;
        T5 copy5 = t5Component;
        T6 copy6 = t6Component;
        T7 copy7 = t7Component;
        T8 copy8 = t8Component;
        T9 copy9 = t9Component;
        T10 copy10 = t10Component;
        T11 copy11 = t11Component;
        T12 copy12 = t12Component;
        T13 copy13 = t13Component;
        T14 copy14 = t14Component;
        T15 copy15 = t15Component;
        T16 copy16 = t16Component;
        T17 copy17 = t17Component;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12, in copy13, in copy14, in copy15, in copy16, in copy17);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
                rows.Fill(in copy13);
                rows.Fill(in copy14);
                rows.Fill(in copy15);
                rows.Fill(in copy16);
                rows.Fill(in copy17);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Remove{T0}(in QueryDescription)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Set{T0}(in QueryDescription, in T0)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(in QueryDescription queryDescription, in T0 t0ComponentValue = default!,
        in T1 t1ComponentValue = default!, in T2 t2ComponentValue = default!, in T3 t3ComponentValue = default!,
        in T4 t4ComponentValue = default!, in T5 t5ComponentValue = default!, in T6 t6ComponentValue = default!,
        in T7 t7ComponentValue = default!, in T8 t8ComponentValue = default!, in T9 t9ComponentValue = default!,
        in T10 t10ComponentValue = default!, in T11 t11ComponentValue = default!, in T12 t12ComponentValue = default!,
        in T13 t13ComponentValue = default!, in T14 t14ComponentValue = default!, in T15 t15ComponentValue = default!,
        in T16 t16ComponentValue = default!, in T17 t17ComponentValue = default!, in T18 t18ComponentValue = default!)
    {
        T0 copy0 = t0ComponentValue;
        T1 copy1 = t1ComponentValue;
        T2 copy2 = t2ComponentValue;
        T3 copy3 = t3ComponentValue;
        T4 copy4 = t4ComponentValue;
        T5 copy5 = t5ComponentValue;
        T6 copy6 = t6ComponentValue;
        T7 copy7 = t7ComponentValue;
        T8 copy8 = t8ComponentValue;
        T9 copy9 = t9ComponentValue;
        T10 copy10 = t10ComponentValue;
        T11 copy11 = t11ComponentValue;
        T12 copy12 = t12ComponentValue;
        T13 copy13 = t13ComponentValue;
        T14 copy14 = t14ComponentValue;
        T15 copy15 = t15ComponentValue;
        T16 copy16 = t16ComponentValue;
        T17 copy17 = t17ComponentValue;
        T18 copy18 = t18ComponentValue;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12, in copy13, in copy14, in copy15, in copy16, in copy17,
                    in copy18);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
                rows.Fill(in copy13);
                rows.Fill(in copy14);
                rows.Fill(in copy15);
                rows.Fill(in copy16);
                rows.Fill(in copy17);
                rows.Fill(in copy18);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Add{T0}(in QueryDescription, in T0)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(in QueryDescription queryDescription, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!)
    {
        T0 copy0 = t0Component;
        T1 copy1 = t1Component;
        T2 copy2 = t2Component;
        T3 copy3 = t3Component;
        T4 copy4 = t4Component;
        T5 copy5 = t5Component;
        T6 copy6 = t6Component;
        T7 copy7 = t7Component;
        T8 copy8 = t8Component;
        T9 copy9 = t9Component;
        T10 copy10 = t10Component;
        T11 copy11 = t11Component;
        T12 copy12 = t12Component;
        T13 copy13 = t13Component;
        T14 copy14 = t14Component;
        T15 copy15 = t15Component;
        T16 copy16 = t16Component;
        T17 copy17 = t17Component;
        T18 copy18 = t18Component;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12, in copy13, in copy14, in copy15, in copy16, in copy17,
                    in copy18);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
                rows.Fill(in copy13);
                rows.Fill(in copy14);
                rows.Fill(in copy15);
                rows.Fill(in copy16);
                rows.Fill(in copy17);
                rows.Fill(in copy18);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Remove{T0}(in QueryDescription)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Set{T0}(in QueryDescription, in T0)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(in QueryDescription queryDescription, in T0 t0ComponentValue = default!,
        in T1 t1ComponentValue = default!, in T2 t2ComponentValue = default!, in T3 t3ComponentValue = default!,
        in T4 t4ComponentValue = default!, in T5 t5ComponentValue = default!, in T6 t6ComponentValue = default!,
        in T7 t7ComponentValue = default!, in T8 t8ComponentValue = default!, in T9 t9ComponentValue = default!,
        in T10 t10ComponentValue = default!, in T11 t11ComponentValue = default!, in T12 t12ComponentValue = default!,
        in T13 t13ComponentValue = default!, in T14 t14ComponentValue = default!, in T15 t15ComponentValue = default!,
        in T16 t16ComponentValue = default!, in T17 t17ComponentValue = default!, in T18 t18ComponentValue = default!,
        in T19 t19ComponentValue = default!)
    {
        T0 copy0 = t0ComponentValue;
        T1 copy1 = t1ComponentValue;
        T2 copy2 = t2ComponentValue;
        T3 copy3 = t3ComponentValue;
        T4 copy4 = t4ComponentValue;
        T5 copy5 = t5ComponentValue;
        T6 copy6 = t6ComponentValue;
        T7 copy7 = t7ComponentValue;
        T8 copy8 = t8ComponentValue;
        T9 copy9 = t9ComponentValue;
        T10 copy10 = t10ComponentValue;
        T11 copy11 = t11ComponentValue;
        T12 copy12 = t12ComponentValue;
        T13 copy13 = t13ComponentValue;
        T14 copy14 = t14ComponentValue;
        T15 copy15 = t15ComponentValue;
        T16 copy16 = t16ComponentValue;
        T17 copy17 = t17ComponentValue;
        T18 copy18 = t18ComponentValue;
        T19 copy19 = t19ComponentValue;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12, in copy13, in copy14, in copy15, in copy16, in copy17,
                    in copy18, in copy19);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
                rows.Fill(in copy13);
                rows.Fill(in copy14);
                rows.Fill(in copy15);
                rows.Fill(in copy16);
                rows.Fill(in copy17);
                rows.Fill(in copy18);
                rows.Fill(in copy19);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Add{T0}(in QueryDescription, in T0)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(in QueryDescription queryDescription, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!)
    {
        T0 copy0 = t0Component;
        T1 copy1 = t1Component;
        T2 copy2 = t2Component;
        T3 copy3 = t3Component;
        T4 copy4 = t4Component;
        T5 copy5 = t5Component;
        T6 copy6 = t6Component;
        T7 copy7 = t7Component;
        T8 copy8 = t8Component;
        T9 copy9 = t9Component;
        T10 copy10 = t10Component;
        T11 copy11 = t11Component;
        T12 copy12 = t12Component;
        T13 copy13 = t13Component;
        T14 copy14 = t14Component;
        T15 copy15 = t15Component;
        T16 copy16 = t16Component;
        T17 copy17 = t17Component;
        T18 copy18 = t18Component;
        T19 copy19 = t19Component;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12, in copy13, in copy14, in copy15, in copy16, in copy17,
                    in copy18, in copy19);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
                rows.Fill(in copy13);
                rows.Fill(in copy14);
                rows.Fill(in copy15);
                rows.Fill(in copy16);
                rows.Fill(in copy17);
                rows.Fill(in copy18);
                rows.Fill(in copy19);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Remove{T0}(in QueryDescription)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Set{T0}(in QueryDescription, in T0)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(in QueryDescription queryDescription, in T0 t0ComponentValue = default!,
        in T1 t1ComponentValue = default!, in T2 t2ComponentValue = default!, in T3 t3ComponentValue = default!,
        in T4 t4ComponentValue = default!, in T5 t5ComponentValue = default!, in T6 t6ComponentValue = default!,
        in T7 t7ComponentValue = default!, in T8 t8ComponentValue = default!, in T9 t9ComponentValue = default!,
        in T10 t10ComponentValue = default!, in T11 t11ComponentValue = default!, in T12 t12ComponentValue = default!,
        in T13 t13ComponentValue = default!, in T14 t14ComponentValue = default!, in T15 t15ComponentValue = default!,
        in T16 t16ComponentValue = default!, in T17 t17ComponentValue = default!, in T18 t18ComponentValue = default!,
        in T19 t19ComponentValue = default!, in T20 t20ComponentValue = default!)
    {
        T0 copy0 = t0ComponentValue;
        T1 copy1 = t1ComponentValue;
        T2 copy2 = t2ComponentValue;
        T3 copy3 = t3ComponentValue;
        T4 copy4 = t4ComponentValue;
        T5 copy5 = t5ComponentValue;
        T6 copy6 = t6ComponentValue;
        T7 copy7 = t7ComponentValue;
        T8 copy8 = t8ComponentValue;
        T9 copy9 = t9ComponentValue;
        T10 copy10 = t10ComponentValue;
        T11 copy11 = t11ComponentValue;
        T12 copy12 = t12ComponentValue;
        T13 copy13 = t13ComponentValue;
        T14 copy14 = t14ComponentValue;
        T15 copy15 = t15ComponentValue;
        T16 copy16 = t16ComponentValue;
        T17 copy17 = t17ComponentValue;
        T18 copy18 = t18ComponentValue;
        T19 copy19 = t19ComponentValue;
        T20 copy20 = t20ComponentValue;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12, in copy13, in copy14, in copy15, in copy16, in copy17,
                    in copy18, in copy19, in copy20);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
                rows.Fill(in copy13);
                rows.Fill(in copy14);
                rows.Fill(in copy15);
                rows.Fill(in copy16);
                rows.Fill(in copy17);
                rows.Fill(in copy18);
                rows.Fill(in copy19);
                rows.Fill(in copy20);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Add{T0}(in QueryDescription, in T0)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(in QueryDescription queryDescription, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!,
        in T20 t20Component = default!)
    {
        T0 copy0 = t0Component;
        T1 copy1 = t1Component;
        T2 copy2 = t2Component;
        T3 copy3 = t3Component;
        T4 copy4 = t4Component;
        T5 copy5 = t5Component;
        T6 copy6 = t6Component;
        T7 copy7 = t7Component;
        T8 copy8 = t8Component;
        T9 copy9 = t9Component;
        T10 copy10 = t10Component;
        T11 copy11 = t11Component;
        T12 copy12 = t12Component;
        T13 copy13 = t13Component;
        T14 copy14 = t14Component;
        T15 copy15 = t15Component;
        T16 copy16 = t16Component;
        T17 copy17 = t17Component;
        T18 copy18 = t18Component;
        T19 copy19 = t19Component;
        T20 copy20 = t20Component;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12, in copy13, in copy14, in copy15, in copy16, in copy17,
                    in copy18, in copy19, in copy20);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
                rows.Fill(in copy13);
                rows.Fill(in copy14);
                rows.Fill(in copy15);
                rows.Fill(in copy16);
                rows.Fill(in copy17);
                rows.Fill(in copy18);
                rows.Fill(in copy19);
                rows.Fill(in copy20);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Remove{T0}(in QueryDescription)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Set{T0}(in QueryDescription, in T0)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21>(in QueryDescription queryDescription, in T0 t0ComponentValue = default!,
        in T1 t1ComponentValue = default!, in T2 t2ComponentValue = default!, in T3 t3ComponentValue = default!,
        in T4 t4ComponentValue = default!, in T5 t5ComponentValue = default!, in T6 t6ComponentValue = default!,
        in T7 t7ComponentValue = default!, in T8 t8ComponentValue = default!, in T9 t9ComponentValue = default!,
        in T10 t10ComponentValue = default!, in T11 t11ComponentValue = default!, in T12 t12ComponentValue = default!,
        in T13 t13ComponentValue = default!, in T14 t14ComponentValue = default!, in T15 t15ComponentValue = default!,
        in T16 t16ComponentValue = default!, in T17 t17ComponentValue = default!, in T18 t18ComponentValue = default!,
        in T19 t19ComponentValue = default!, in T20 t20ComponentValue = default!, in T21 t21ComponentValue = default!)
    {
        T0 copy0 = t0ComponentValue;
        T1 copy1 = t1ComponentValue;
        T2 copy2 = t2ComponentValue;
        T3 copy3 = t3ComponentValue;
        T4 copy4 = t4ComponentValue;
        T5 copy5 = t5ComponentValue;
        T6 copy6 = t6ComponentValue;
        T7 copy7 = t7ComponentValue;
        T8 copy8 = t8ComponentValue;
        T9 copy9 = t9ComponentValue;
        T10 copy10 = t10ComponentValue;
        T11 copy11 = t11ComponentValue;
        T12 copy12 = t12ComponentValue;
        T13 copy13 = t13ComponentValue;
        T14 copy14 = t14ComponentValue;
        T15 copy15 = t15ComponentValue;
        T16 copy16 = t16ComponentValue;
        T17 copy17 = t17ComponentValue;
        T18 copy18 = t18ComponentValue;
        T19 copy19 = t19ComponentValue;
        T20 copy20 = t20ComponentValue;
        T21 copy21 = t21ComponentValue;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12, in copy13, in copy14, in copy15, in copy16, in copy17,
                    in copy18, in copy19, in copy20, in copy21);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
                rows.Fill(in copy13);
                rows.Fill(in copy14);
                rows.Fill(in copy15);
                rows.Fill(in copy16);
                rows.Fill(in copy17);
                rows.Fill(in copy18);
                rows.Fill(in copy19);
                rows.Fill(in copy20);
                rows.Fill(in copy21);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Add{T0}(in QueryDescription, in T0)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21>(in QueryDescription queryDescription, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!,
        in T20 t20Component = default!, in T21 t21Component = default!)
    {
        T0 copy0 = t0Component;
        T1 copy1 = t1Component;
        T2 copy2 = t2Component;
        T3 copy3 = t3Component;
        T4 copy4 = t4Component;
        T5 copy5 = t5Component;
        T6 copy6 = t6Component;
        T7 copy7 = t7Component;
        T8 copy8 = t8Component;
        T9 copy9 = t9Component;
        T10 copy10 = t10Component;
        T11 copy11 = t11Component;
        T12 copy12 = t12Component;
        T13 copy13 = t13Component;
        T14 copy14 = t14Component;
        T15 copy15 = t15Component;
        T16 copy16 = t16Component;
        T17 copy17 = t17Component;
        T18 copy18 = t18Component;
        T19 copy19 = t19Component;
        T20 copy20 = t20Component;
        T21 copy21 = t21Component;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12, in copy13, in copy14, in copy15, in copy16, in copy17,
                    in copy18, in copy19, in copy20, in copy21);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
                rows.Fill(in copy13);
                rows.Fill(in copy14);
                rows.Fill(in copy15);
                rows.Fill(in copy16);
                rows.Fill(in copy17);
                rows.Fill(in copy18);
                rows.Fill(in copy19);
                rows.Fill(in copy20);
                rows.Fill(in copy21);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Remove{T0}(in QueryDescription)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Set{T0}(in QueryDescription, in T0)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22>(in QueryDescription queryDescription, in T0 t0ComponentValue = default!,
        in T1 t1ComponentValue = default!, in T2 t2ComponentValue = default!, in T3 t3ComponentValue = default!,
        in T4 t4ComponentValue = default!, in T5 t5ComponentValue = default!, in T6 t6ComponentValue = default!,
        in T7 t7ComponentValue = default!, in T8 t8ComponentValue = default!, in T9 t9ComponentValue = default!,
        in T10 t10ComponentValue = default!, in T11 t11ComponentValue = default!, in T12 t12ComponentValue = default!,
        in T13 t13ComponentValue = default!, in T14 t14ComponentValue = default!, in T15 t15ComponentValue = default!,
        in T16 t16ComponentValue = default!, in T17 t17ComponentValue = default!, in T18 t18ComponentValue = default!,
        in T19 t19ComponentValue = default!, in T20 t20ComponentValue = default!, in T21 t21ComponentValue = default!,
        in T22 t22ComponentValue = default!)
    {
        T0 copy0 = t0ComponentValue;
        T1 copy1 = t1ComponentValue;
        T2 copy2 = t2ComponentValue;
        T3 copy3 = t3ComponentValue;
        T4 copy4 = t4ComponentValue;
        T5 copy5 = t5ComponentValue;
        T6 copy6 = t6ComponentValue;
        T7 copy7 = t7ComponentValue;
        T8 copy8 = t8ComponentValue;
        T9 copy9 = t9ComponentValue;
        T10 copy10 = t10ComponentValue;
        T11 copy11 = t11ComponentValue;
        T12 copy12 = t12ComponentValue;
        T13 copy13 = t13ComponentValue;
        T14 copy14 = t14ComponentValue;
        T15 copy15 = t15ComponentValue;
        T16 copy16 = t16ComponentValue;
        T17 copy17 = t17ComponentValue;
        T18 copy18 = t18ComponentValue;
        T19 copy19 = t19ComponentValue;
        T20 copy20 = t20ComponentValue;
        T21 copy21 = t21ComponentValue;
        T22 copy22 = t22ComponentValue;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12, in copy13, in copy14, in copy15, in copy16, in copy17,
                    in copy18, in copy19, in copy20, in copy21, in copy22);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
                rows.Fill(in copy13);
                rows.Fill(in copy14);
                rows.Fill(in copy15);
                rows.Fill(in copy16);
                rows.Fill(in copy17);
                rows.Fill(in copy18);
                rows.Fill(in copy19);
                rows.Fill(in copy20);
                rows.Fill(in copy21);
                rows.Fill(in copy22);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Add{T0}(in QueryDescription, in T0)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22>(in QueryDescription queryDescription, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!,
        in T20 t20Component = default!, in T21 t21Component = default!, in T22 t22Component = default!)
    {
        T0 copy0 = t0Component;
        T1 copy1 = t1Component;
        T2 copy2 = t2Component;
        T3 copy3 = t3Component;
        T4 copy4 = t4Component;
        T5 copy5 = t5Component;
        T6 copy6 = t6Component;
        T7 copy7 = t7Component;
        T8 copy8 = t8Component;
        T9 copy9 = t9Component;
        T10 copy10 = t10Component;
        T11 copy11 = t11Component;
        T12 copy12 = t12Component;
        T13 copy13 = t13Component;
        T14 copy14 = t14Component;
        T15 copy15 = t15Component;
        T16 copy16 = t16Component;
        T17 copy17 = t17Component;
        T18 copy18 = t18Component;
        T19 copy19 = t19Component;
        T20 copy20 = t20Component;
        T21 copy21 = t21Component;
        T22 copy22 = t22Component;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12, in copy13, in copy14, in copy15, in copy16, in copy17,
                    in copy18, in copy19, in copy20, in copy21, in copy22);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
                rows.Fill(in copy13);
                rows.Fill(in copy14);
                rows.Fill(in copy15);
                rows.Fill(in copy16);
                rows.Fill(in copy17);
                rows.Fill(in copy18);
                rows.Fill(in copy19);
                rows.Fill(in copy20);
                rows.Fill(in copy21);
                rows.Fill(in copy22);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Remove{T0}(in QueryDescription)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Set{T0}(in QueryDescription, in T0)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23>(in QueryDescription queryDescription, in T0 t0ComponentValue = default!,
        in T1 t1ComponentValue = default!, in T2 t2ComponentValue = default!, in T3 t3ComponentValue = default!,
        in T4 t4ComponentValue = default!, in T5 t5ComponentValue = default!, in T6 t6ComponentValue = default!,
        in T7 t7ComponentValue = default!, in T8 t8ComponentValue = default!, in T9 t9ComponentValue = default!,
        in T10 t10ComponentValue = default!, in T11 t11ComponentValue = default!, in T12 t12ComponentValue = default!,
        in T13 t13ComponentValue = default!, in T14 t14ComponentValue = default!, in T15 t15ComponentValue = default!,
        in T16 t16ComponentValue = default!, in T17 t17ComponentValue = default!, in T18 t18ComponentValue = default!,
        in T19 t19ComponentValue = default!, in T20 t20ComponentValue = default!, in T21 t21ComponentValue = default!,
        in T22 t22ComponentValue = default!, in T23 t23ComponentValue = default!)
    {
        T0 copy0 = t0ComponentValue;
        T1 copy1 = t1ComponentValue;
        T2 copy2 = t2ComponentValue;
        T3 copy3 = t3ComponentValue;
        T4 copy4 = t4ComponentValue;
        T5 copy5 = t5ComponentValue;
        T6 copy6 = t6ComponentValue;
        T7 copy7 = t7ComponentValue;
        T8 copy8 = t8ComponentValue;
        T9 copy9 = t9ComponentValue;
        T10 copy10 = t10ComponentValue;
        T11 copy11 = t11ComponentValue;
        T12 copy12 = t12ComponentValue;
        T13 copy13 = t13ComponentValue;
        T14 copy14 = t14ComponentValue;
        T15 copy15 = t15ComponentValue;
        T16 copy16 = t16ComponentValue;
        T17 copy17 = t17ComponentValue;
        T18 copy18 = t18ComponentValue;
        T19 copy19 = t19ComponentValue;
        T20 copy20 = t20ComponentValue;
        T21 copy21 = t21ComponentValue;
        T22 copy22 = t22ComponentValue;
        T23 copy23 = t23ComponentValue;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22, T23>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12, in copy13, in copy14, in copy15, in copy16, in copy17,
                    in copy18, in copy19, in copy20, in copy21, in copy22, in copy23);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
                rows.Fill(in copy13);
                rows.Fill(in copy14);
                rows.Fill(in copy15);
                rows.Fill(in copy16);
                rows.Fill(in copy17);
                rows.Fill(in copy18);
                rows.Fill(in copy19);
                rows.Fill(in copy20);
                rows.Fill(in copy21);
                rows.Fill(in copy22);
                rows.Fill(in copy23);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Add{T0}(in QueryDescription, in T0)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23>(in QueryDescription queryDescription, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!, in T9 t9Component = default!,
        in T10 t10Component = default!, in T11 t11Component = default!, in T12 t12Component = default!,
        in T13 t13Component = default!, in T14 t14Component = default!, in T15 t15Component = default!,
        in T16 t16Component = default!, in T17 t17Component = default!, in T18 t18Component = default!,
        in T19 t19Component = default!, in T20 t20Component = default!, in T21 t21Component = default!,
        in T22 t22Component = default!, in T23 t23Component = default!)
    {
        T0 copy0 = t0Component;
        T1 copy1 = t1Component;
        T2 copy2 = t2Component;
        T3 copy3 = t3Component;
        T4 copy4 = t4Component;
        T5 copy5 = t5Component;
        T6 copy6 = t6Component;
        T7 copy7 = t7Component;
        T8 copy8 = t8Component;
        T9 copy9 = t9Component;
        T10 copy10 = t10Component;
        T11 copy11 = t11Component;
        T12 copy12 = t12Component;
        T13 copy13 = t13Component;
        T14 copy14 = t14Component;
        T15 copy15 = t15Component;
        T16 copy16 = t16Component;
        T17 copy17 = t17Component;
        T18 copy18 = t18Component;
        T19 copy19 = t19Component;
        T20 copy20 = t20Component;
        T21 copy21 = t21Component;
        T22 copy22 = t22Component;
        T23 copy23 = t23Component;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22, T23>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12, in copy13, in copy14, in copy15, in copy16, in copy17,
                    in copy18, in copy19, in copy20, in copy21, in copy22, in copy23);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
                rows.Fill(in copy13);
                rows.Fill(in copy14);
                rows.Fill(in copy15);
                rows.Fill(in copy16);
                rows.Fill(in copy17);
                rows.Fill(in copy18);
                rows.Fill(in copy19);
                rows.Fill(in copy20);
                rows.Fill(in copy21);
                rows.Fill(in copy22);
                rows.Fill(in copy23);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Remove{T0}(in QueryDescription)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22, T23>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Set{T0}(in QueryDescription, in T0)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23, T24>(in QueryDescription queryDescription, in T0 t0ComponentValue = default!,
        in T1 t1ComponentValue = default!, in T2 t2ComponentValue = default!, in T3 t3ComponentValue = default!,
        in T4 t4ComponentValue = default!, in T5 t5ComponentValue = default!, in T6 t6ComponentValue = default!,
        in T7 t7ComponentValue = default!, in T8 t8ComponentValue = default!, in T9 t9ComponentValue = default!,
        in T10 t10ComponentValue = default!, in T11 t11ComponentValue = default!, in T12 t12ComponentValue = default!,
        in T13 t13ComponentValue = default!, in T14 t14ComponentValue = default!, in T15 t15ComponentValue = default!,
        in T16 t16ComponentValue = default!, in T17 t17ComponentValue = default!, in T18 t18ComponentValue = default!,
        in T19 t19ComponentValue = default!, in T20 t20ComponentValue = default!, in T21 t21ComponentValue = default!,
        in T22 t22ComponentValue = default!, in T23 t23ComponentValue = default!, in T24 t24ComponentValue = default!)
    {
        T0 copy0 = t0ComponentValue;
        T1 copy1 = t1ComponentValue;
        T2 copy2 = t2ComponentValue;
        T3 copy3 = t3ComponentValue;
        T4 copy4 = t4ComponentValue;
        T5 copy5 = t5ComponentValue;
        T6 copy6 = t6ComponentValue;
        T7 copy7 = t7ComponentValue;
        T8 copy8 = t8ComponentValue;
        T9 copy9 = t9ComponentValue;
        T10 copy10 = t10ComponentValue;
        T11 copy11 = t11ComponentValue;
        T12 copy12 = t12ComponentValue;
        T13 copy13 = t13ComponentValue;
        T14 copy14 = t14ComponentValue;
        T15 copy15 = t15ComponentValue;
        T16 copy16 = t16ComponentValue;
        T17 copy17 = t17ComponentValue;
        T18 copy18 = t18ComponentValue;
        T19 copy19 = t19ComponentValue;
        T20 copy20 = t20ComponentValue;
        T21 copy21 = t21ComponentValue;
        T22 copy22 = t22ComponentValue;
        T23 copy23 = t23ComponentValue;
        T24 copy24 = t24ComponentValue;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22, T23, T24>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectWith(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Set(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12, in copy13, in copy14, in copy15, in copy16, in copy17,
                    in copy18, in copy19, in copy20, in copy21, in copy22, in copy23, in copy24);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype archetype in ArchetypesWith(in queryDescription, set))
        {
            RowBatches all = archetype.Rows;
            _observers?.Overwriting(all, set);
            foreach (RowBatch rows in all)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
                rows.Fill(in copy13);
                rows.Fill(in copy14);
                rows.Fill(in copy15);
                rows.Fill(in copy16);
                rows.Fill(in copy17);
                rows.Fill(in copy18);
                rows.Fill(in copy19);
                rows.Fill(in copy20);
                rows.Fill(in copy21);
                rows.Fill(in copy22);
                rows.Fill(in copy23);
                rows.Fill(in copy24);
            }

            _observers?.Set(all, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Add{T0}(in QueryDescription, in T0)"/>
    public void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23, T24>(in QueryDescription queryDescription, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!, in T9 t9Component = default!,
        in T10 t10Component = default!, in T11 t11Component = default!, in T12 t12Component = default!,
        in T13 t13Component = default!, in T14 t14Component = default!, in T15 t15Component = default!,
        in T16 t16Component = default!, in T17 t17Component = default!, in T18 t18Component = default!,
        in T19 t19Component = default!, in T20 t20Component = default!, in T21 t21Component = default!,
        in T22 t22Component = default!, in T23 t23Component = default!, in T24 t24Component = default!)
    {
        T0 copy0 = t0Component;
        T1 copy1 = t1Component;
        T2 copy2 = t2Component;
        T3 copy3 = t3Component;
        T4 copy4 = t4Component;
        T5 copy5 = t5Component;
        T6 copy6 = t6Component;
        T7 copy7 = t7Component;
        T8 copy8 = t8Component;
        T9 copy9 = t9Component;
        T10 copy10 = t10Component;
        T11 copy11 = t11Component;
        T12 copy12 = t12Component;
        T13 copy13 = t13Component;
        T14 copy14 = t14Component;
        T15 copy15 = t15Component;
        T16 copy16 = t16Component;
        T17 copy17 = t17Component;
        T18 copy18 = t18Component;
        T19 copy19 = t19Component;
        T20 copy20 = t20Component;
        T21 copy21 = t21Component;
        T22 copy22 = t22Component;
        T23 copy23 = t23Component;
        T24 copy24 = t24Component;
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22, T23, T24>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            using Selection selected = SelectToExtend(in queryDescription, set);
            _observers?.DeferFailures();
            foreach (Entity entity in selected.Entities)
            {
                Add(entity, in copy0, in copy1, in copy2, in copy3, in copy4, in copy5, in copy6, in copy7, in copy8,
                    in copy9, in copy10, in copy11, in copy12, in copy13, in copy14, in copy15, in copy16, in copy17,
                    in copy18, in copy19, in copy20, in copy21, in copy22, in copy23, in copy24);
            }

            _observers?.ThrowDeferred();
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Add, set))
        {
            RowBatches moved = ExtendAll(source, set);
            foreach (RowBatch rows in moved)
            {
                rows.Fill(in copy0);
                rows.Fill(in copy1);
                rows.Fill(in copy2);
                rows.Fill(in copy3);
                rows.Fill(in copy4);
                rows.Fill(in copy5);
                rows.Fill(in copy6);
                rows.Fill(in copy7);
                rows.Fill(in copy8);
                rows.Fill(in copy9);
                rows.Fill(in copy10);
                rows.Fill(in copy11);
                rows.Fill(in copy12);
                rows.Fill(in copy13);
                rows.Fill(in copy14);
                rows.Fill(in copy15);
                rows.Fill(in copy16);
                rows.Fill(in copy17);
                rows.Fill(in copy18);
                rows.Fill(in copy19);
                rows.Fill(in copy20);
                rows.Fill(in copy21);
                rows.Fill(in copy22);
                rows.Fill(in copy23);
                rows.Fill(in copy24);
            }

            _observers?.Added(moved, set);
        }

        _observers?.ThrowFailure();
    }

    /// <inheritdoc cref="Remove{T0}(in QueryDescription)"/>
    public void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23, T24>(in QueryDescription queryDescription)
    {
        ComponentSet set = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22, T23, T24>.Set;
        if (SelectsRows(in queryDescription, set))
        {
            ShrinkSelected(in queryDescription, set);
            return;
        }

        foreach (Archetype source in ReserveMoves(in queryDescription, EdgeKind.Remove, set))
        {
            ShrinkAll(source, set);
        }

        _observers?.ThrowFailure();
    }
}
