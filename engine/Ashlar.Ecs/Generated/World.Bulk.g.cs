// Written by tools/EcsArities; do not edit: change the tool and run it.
#nullable enable

namespace Ashlar.Ecs;

public sealed partial class World
{
    /// <summary>Creates entities with the same components, all or none. Ids and rows are those of as many
    /// single creations; the cost is about that of filling arrays.
    /// </summary>
    /// <example><code>world.Create(1000, new Position(), new Velocity { X = 1 });</code></example>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="Ashlar.Memory.OutOfNativeMemoryException">There is no memory.</exception>
    public void Create<T0>(int amount, in T0 cmp = default!)
    {
        RowBatches created = CreateRows(Component<T0>.Set, amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in cmp);
        }

        AnnounceCreated(created);
    }

    /// <inheritdoc cref="Create{T0}(int, in T0)"/>
    public void Create<T0, T1>(int amount, in T0 t0Component = default!, in T1 t1Component = default!)
    {
        RowBatches created = CreateRows(Component<T0, T1>.Set, amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in t0Component);
            rows.Fill(in t1Component);
        }

        AnnounceCreated(created);
    }

    /// <inheritdoc cref="Create{T0}(int, in T0)"/>
    public void Create<T0, T1, T2>(int amount, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!)
    {
        RowBatches created = CreateRows(Component<T0, T1, T2>.Set, amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in t0Component);
            rows.Fill(in t1Component);
            rows.Fill(in t2Component);
        }

        AnnounceCreated(created);
    }

    /// <inheritdoc cref="Create{T0}(int, in T0)"/>
    public void Create<T0, T1, T2, T3>(int amount, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!)
    {
        RowBatches created = CreateRows(Component<T0, T1, T2, T3>.Set, amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in t0Component);
            rows.Fill(in t1Component);
            rows.Fill(in t2Component);
            rows.Fill(in t3Component);
        }

        AnnounceCreated(created);
    }

    /// <inheritdoc cref="Create{T0}(int, in T0)"/>
    public void Create<T0, T1, T2, T3, T4>(int amount, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!)
    {
        RowBatches created = CreateRows(Component<T0, T1, T2, T3, T4>.Set, amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in t0Component);
            rows.Fill(in t1Component);
            rows.Fill(in t2Component);
            rows.Fill(in t3Component);
            rows.Fill(in t4Component);
        }

        AnnounceCreated(created);
    }

    /// <inheritdoc cref="Create{T0}(int, in T0)"/>
    public void Create<T0, T1, T2, T3, T4, T5>(int amount, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!)
    {
        RowBatches created = CreateRows(Component<T0, T1, T2, T3, T4, T5>.Set, amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in t0Component);
            rows.Fill(in t1Component);
            rows.Fill(in t2Component);
            rows.Fill(in t3Component);
            rows.Fill(in t4Component);
            rows.Fill(in t5Component);
        }

        AnnounceCreated(created);
    }

    /// <inheritdoc cref="Create{T0}(int, in T0)"/>
    public void Create<T0, T1, T2, T3, T4, T5, T6>(int amount, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!)
    {
        RowBatches created = CreateRows(Component<T0, T1, T2, T3, T4, T5, T6>.Set, amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in t0Component);
            rows.Fill(in t1Component);
            rows.Fill(in t2Component);
            rows.Fill(in t3Component);
            rows.Fill(in t4Component);
            rows.Fill(in t5Component);
            rows.Fill(in t6Component);
        }

        AnnounceCreated(created);
    }

    /// <inheritdoc cref="Create{T0}(int, in T0)"/>
    public void Create<T0, T1, T2, T3, T4, T5, T6, T7>(int amount, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!)
    {
        RowBatches created = CreateRows(Component<T0, T1, T2, T3, T4, T5, T6, T7>.Set, amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in t0Component);
            rows.Fill(in t1Component);
            rows.Fill(in t2Component);
            rows.Fill(in t3Component);
            rows.Fill(in t4Component);
            rows.Fill(in t5Component);
            rows.Fill(in t6Component);
            rows.Fill(in t7Component);
        }

        AnnounceCreated(created);
    }

    /// <inheritdoc cref="Create{T0}(int, in T0)"/>
    public void Create<T0, T1, T2, T3, T4, T5, T6, T7, T8>(int amount, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!)
    {
        RowBatches created = CreateRows(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Set, amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in t0Component);
            rows.Fill(in t1Component);
            rows.Fill(in t2Component);
            rows.Fill(in t3Component);
            rows.Fill(in t4Component);
            rows.Fill(in t5Component);
            rows.Fill(in t6Component);
            rows.Fill(in t7Component);
            rows.Fill(in t8Component);
        }

        AnnounceCreated(created);
    }

    /// <inheritdoc cref="Create{T0}(int, in T0)"/>
    public void Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(int amount, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!, in T9 t9Component = default!)
    {
        RowBatches created = CreateRows(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Set, amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in t0Component);
            rows.Fill(in t1Component);
            rows.Fill(in t2Component);
            rows.Fill(in t3Component);
            rows.Fill(in t4Component);
            rows.Fill(in t5Component);
            rows.Fill(in t6Component);
            rows.Fill(in t7Component);
            rows.Fill(in t8Component);
            rows.Fill(in t9Component);
        }

        AnnounceCreated(created);
    }

    /// <inheritdoc cref="Create{T0}(int, in T0)"/>
    public void Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(int amount, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!, in T9 t9Component = default!,
        in T10 t10Component = default!)
    {
        RowBatches created = CreateRows(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Set, amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in t0Component);
            rows.Fill(in t1Component);
            rows.Fill(in t2Component);
            rows.Fill(in t3Component);
            rows.Fill(in t4Component);
            rows.Fill(in t5Component);
            rows.Fill(in t6Component);
            rows.Fill(in t7Component);
            rows.Fill(in t8Component);
            rows.Fill(in t9Component);
            rows.Fill(in t10Component);
        }

        AnnounceCreated(created);
    }

    /// <inheritdoc cref="Create{T0}(int, in T0)"/>
    public void Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(int amount, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!, in T9 t9Component = default!,
        in T10 t10Component = default!, in T11 t11Component = default!)
    {
        RowBatches created = CreateRows(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Set, amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in t0Component);
            rows.Fill(in t1Component);
            rows.Fill(in t2Component);
            rows.Fill(in t3Component);
            rows.Fill(in t4Component);
            rows.Fill(in t5Component);
            rows.Fill(in t6Component);
            rows.Fill(in t7Component);
            rows.Fill(in t8Component);
            rows.Fill(in t9Component);
            rows.Fill(in t10Component);
            rows.Fill(in t11Component);
        }

        AnnounceCreated(created);
    }

    /// <inheritdoc cref="Create{T0}(int, in T0)"/>
    public void Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(int amount,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!)
    {
        RowBatches created = CreateRows(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set, amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in t0Component);
            rows.Fill(in t1Component);
            rows.Fill(in t2Component);
            rows.Fill(in t3Component);
            rows.Fill(in t4Component);
            rows.Fill(in t5Component);
            rows.Fill(in t6Component);
            rows.Fill(in t7Component);
            rows.Fill(in t8Component);
            rows.Fill(in t9Component);
            rows.Fill(in t10Component);
            rows.Fill(in t11Component);
            rows.Fill(in t12Component);
        }

        AnnounceCreated(created);
    }

    /// <inheritdoc cref="Create{T0}(int, in T0)"/>
    public void Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(int amount,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!)
    {
        RowBatches created = CreateRows(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set,
            amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in t0Component);
            rows.Fill(in t1Component);
            rows.Fill(in t2Component);
            rows.Fill(in t3Component);
            rows.Fill(in t4Component);
            rows.Fill(in t5Component);
            rows.Fill(in t6Component);
            rows.Fill(in t7Component);
            rows.Fill(in t8Component);
            rows.Fill(in t9Component);
            rows.Fill(in t10Component);
            rows.Fill(in t11Component);
            rows.Fill(in t12Component);
            rows.Fill(in t13Component);
        }

        AnnounceCreated(created);
    }

    /// <inheritdoc cref="Create{T0}(int, in T0)"/>
    public void Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(int amount,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!)
    {
        RowBatches created = CreateRows(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
            T14>.Set, amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in t0Component);
            rows.Fill(in t1Component);
            rows.Fill(in t2Component);
            rows.Fill(in t3Component);
            rows.Fill(in t4Component);
            rows.Fill(in t5Component);
            rows.Fill(in t6Component);
            rows.Fill(in t7Component);
            rows.Fill(in t8Component);
            rows.Fill(in t9Component);
            rows.Fill(in t10Component);
            rows.Fill(in t11Component);
            rows.Fill(in t12Component);
            rows.Fill(in t13Component);
            rows.Fill(in t14Component);
        }

        AnnounceCreated(created);
    }

    /// <inheritdoc cref="Create{T0}(int, in T0)"/>
    public void Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(int amount,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!)
    {
        RowBatches created = CreateRows(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15>.Set, amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in t0Component);
            rows.Fill(in t1Component);
            rows.Fill(in t2Component);
            rows.Fill(in t3Component);
            rows.Fill(in t4Component);
            rows.Fill(in t5Component);
            rows.Fill(in t6Component);
            rows.Fill(in t7Component);
            rows.Fill(in t8Component);
            rows.Fill(in t9Component);
            rows.Fill(in t10Component);
            rows.Fill(in t11Component);
            rows.Fill(in t12Component);
            rows.Fill(in t13Component);
            rows.Fill(in t14Component);
            rows.Fill(in t15Component);
        }

        AnnounceCreated(created);
    }

    /// <inheritdoc cref="Create{T0}(int, in T0)"/>
    public void Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>(int amount,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!)
    {
        RowBatches created = CreateRows(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15, T16>.Set, amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in t0Component);
            rows.Fill(in t1Component);
            rows.Fill(in t2Component);
            rows.Fill(in t3Component);
            rows.Fill(in t4Component);
            rows.Fill(in t5Component);
            rows.Fill(in t6Component);
            rows.Fill(in t7Component);
            rows.Fill(in t8Component);
            rows.Fill(in t9Component);
            rows.Fill(in t10Component);
            rows.Fill(in t11Component);
            rows.Fill(in t12Component);
            rows.Fill(in t13Component);
            rows.Fill(in t14Component);
            rows.Fill(in t15Component);
            rows.Fill(in t16Component);
        }

        AnnounceCreated(created);
    }

    /// <inheritdoc cref="Create{T0}(int, in T0)"/>
    public void Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>(int amount,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!)
    {
        RowBatches created = CreateRows(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15, T16, T17>.Set, amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in t0Component);
            rows.Fill(in t1Component);
            rows.Fill(in t2Component);
            rows.Fill(in t3Component);
            rows.Fill(in t4Component);
            rows.Fill(in t5Component);
            rows.Fill(in t6Component);
            rows.Fill(in t7Component);
            rows.Fill(in t8Component);
            rows.Fill(in t9Component);
            rows.Fill(in t10Component);
            rows.Fill(in t11Component);
            rows.Fill(in t12Component);
            rows.Fill(in t13Component);
            rows.Fill(in t14Component);
            rows.Fill(in t15Component);
            rows.Fill(in t16Component);
            rows.Fill(in t17Component);
        }

        AnnounceCreated(created);
    }

    /// <inheritdoc cref="Create{T0}(int, in T0)"/>
    public void Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(int amount, in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!,
        in T18 t18Component = default!)
    {
        RowBatches created = CreateRows(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15, T16, T17, T18>.Set, amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in t0Component);
            rows.Fill(in t1Component);
            rows.Fill(in t2Component);
            rows.Fill(in t3Component);
            rows.Fill(in t4Component);
            rows.Fill(in t5Component);
            rows.Fill(in t6Component);
            rows.Fill(in t7Component);
            rows.Fill(in t8Component);
            rows.Fill(in t9Component);
            rows.Fill(in t10Component);
            rows.Fill(in t11Component);
            rows.Fill(in t12Component);
            rows.Fill(in t13Component);
            rows.Fill(in t14Component);
            rows.Fill(in t15Component);
            rows.Fill(in t16Component);
            rows.Fill(in t17Component);
            rows.Fill(in t18Component);
        }

        AnnounceCreated(created);
    }

    /// <inheritdoc cref="Create{T0}(int, in T0)"/>
    public void Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(int amount, in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!,
        in T18 t18Component = default!, in T19 t19Component = default!)
    {
        RowBatches created = CreateRows(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15, T16, T17, T18, T19>.Set, amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in t0Component);
            rows.Fill(in t1Component);
            rows.Fill(in t2Component);
            rows.Fill(in t3Component);
            rows.Fill(in t4Component);
            rows.Fill(in t5Component);
            rows.Fill(in t6Component);
            rows.Fill(in t7Component);
            rows.Fill(in t8Component);
            rows.Fill(in t9Component);
            rows.Fill(in t10Component);
            rows.Fill(in t11Component);
            rows.Fill(in t12Component);
            rows.Fill(in t13Component);
            rows.Fill(in t14Component);
            rows.Fill(in t15Component);
            rows.Fill(in t16Component);
            rows.Fill(in t17Component);
            rows.Fill(in t18Component);
            rows.Fill(in t19Component);
        }

        AnnounceCreated(created);
    }

    /// <inheritdoc cref="Create{T0}(int, in T0)"/>
    public void Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(int amount, in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!,
        in T18 t18Component = default!, in T19 t19Component = default!, in T20 t20Component = default!)
    {
        RowBatches created = CreateRows(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15, T16, T17, T18, T19, T20>.Set, amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in t0Component);
            rows.Fill(in t1Component);
            rows.Fill(in t2Component);
            rows.Fill(in t3Component);
            rows.Fill(in t4Component);
            rows.Fill(in t5Component);
            rows.Fill(in t6Component);
            rows.Fill(in t7Component);
            rows.Fill(in t8Component);
            rows.Fill(in t9Component);
            rows.Fill(in t10Component);
            rows.Fill(in t11Component);
            rows.Fill(in t12Component);
            rows.Fill(in t13Component);
            rows.Fill(in t14Component);
            rows.Fill(in t15Component);
            rows.Fill(in t16Component);
            rows.Fill(in t17Component);
            rows.Fill(in t18Component);
            rows.Fill(in t19Component);
            rows.Fill(in t20Component);
        }

        AnnounceCreated(created);
    }

    /// <inheritdoc cref="Create{T0}(int, in T0)"/>
    public void Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21>(int amount, in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!,
        in T18 t18Component = default!, in T19 t19Component = default!, in T20 t20Component = default!,
        in T21 t21Component = default!)
    {
        RowBatches created = CreateRows(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15, T16, T17, T18, T19, T20, T21>.Set, amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in t0Component);
            rows.Fill(in t1Component);
            rows.Fill(in t2Component);
            rows.Fill(in t3Component);
            rows.Fill(in t4Component);
            rows.Fill(in t5Component);
            rows.Fill(in t6Component);
            rows.Fill(in t7Component);
            rows.Fill(in t8Component);
            rows.Fill(in t9Component);
            rows.Fill(in t10Component);
            rows.Fill(in t11Component);
            rows.Fill(in t12Component);
            rows.Fill(in t13Component);
            rows.Fill(in t14Component);
            rows.Fill(in t15Component);
            rows.Fill(in t16Component);
            rows.Fill(in t17Component);
            rows.Fill(in t18Component);
            rows.Fill(in t19Component);
            rows.Fill(in t20Component);
            rows.Fill(in t21Component);
        }

        AnnounceCreated(created);
    }

    /// <inheritdoc cref="Create{T0}(int, in T0)"/>
    public void Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22>(int amount, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!,
        in T20 t20Component = default!, in T21 t21Component = default!, in T22 t22Component = default!)
    {
        RowBatches created = CreateRows(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15, T16, T17, T18, T19, T20, T21, T22>.Set, amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in t0Component);
            rows.Fill(in t1Component);
            rows.Fill(in t2Component);
            rows.Fill(in t3Component);
            rows.Fill(in t4Component);
            rows.Fill(in t5Component);
            rows.Fill(in t6Component);
            rows.Fill(in t7Component);
            rows.Fill(in t8Component);
            rows.Fill(in t9Component);
            rows.Fill(in t10Component);
            rows.Fill(in t11Component);
            rows.Fill(in t12Component);
            rows.Fill(in t13Component);
            rows.Fill(in t14Component);
            rows.Fill(in t15Component);
            rows.Fill(in t16Component);
            rows.Fill(in t17Component);
            rows.Fill(in t18Component);
            rows.Fill(in t19Component);
            rows.Fill(in t20Component);
            rows.Fill(in t21Component);
            rows.Fill(in t22Component);
        }

        AnnounceCreated(created);
    }

    /// <inheritdoc cref="Create{T0}(int, in T0)"/>
    public void Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23>(int amount, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!,
        in T20 t20Component = default!, in T21 t21Component = default!, in T22 t22Component = default!,
        in T23 t23Component = default!)
    {
        RowBatches created = CreateRows(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15, T16, T17, T18, T19, T20, T21, T22, T23>.Set, amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in t0Component);
            rows.Fill(in t1Component);
            rows.Fill(in t2Component);
            rows.Fill(in t3Component);
            rows.Fill(in t4Component);
            rows.Fill(in t5Component);
            rows.Fill(in t6Component);
            rows.Fill(in t7Component);
            rows.Fill(in t8Component);
            rows.Fill(in t9Component);
            rows.Fill(in t10Component);
            rows.Fill(in t11Component);
            rows.Fill(in t12Component);
            rows.Fill(in t13Component);
            rows.Fill(in t14Component);
            rows.Fill(in t15Component);
            rows.Fill(in t16Component);
            rows.Fill(in t17Component);
            rows.Fill(in t18Component);
            rows.Fill(in t19Component);
            rows.Fill(in t20Component);
            rows.Fill(in t21Component);
            rows.Fill(in t22Component);
            rows.Fill(in t23Component);
        }

        AnnounceCreated(created);
    }

    /// <inheritdoc cref="Create{T0}(int, in T0)"/>
    public void Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23, T24>(int amount, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!,
        in T20 t20Component = default!, in T21 t21Component = default!, in T22 t22Component = default!,
        in T23 t23Component = default!, in T24 t24Component = default!)
    {
        RowBatches created = CreateRows(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15, T16, T17, T18, T19, T20, T21, T22, T23, T24>.Set, amount);
        foreach (RowBatch rows in created)
        {
            rows.Fill(in t0Component);
            rows.Fill(in t1Component);
            rows.Fill(in t2Component);
            rows.Fill(in t3Component);
            rows.Fill(in t4Component);
            rows.Fill(in t5Component);
            rows.Fill(in t6Component);
            rows.Fill(in t7Component);
            rows.Fill(in t8Component);
            rows.Fill(in t9Component);
            rows.Fill(in t10Component);
            rows.Fill(in t11Component);
            rows.Fill(in t12Component);
            rows.Fill(in t13Component);
            rows.Fill(in t14Component);
            rows.Fill(in t15Component);
            rows.Fill(in t16Component);
            rows.Fill(in t17Component);
            rows.Fill(in t18Component);
            rows.Fill(in t19Component);
            rows.Fill(in t20Component);
            rows.Fill(in t21Component);
            rows.Fill(in t22Component);
            rows.Fill(in t23Component);
            rows.Fill(in t24Component);
        }

        AnnounceCreated(created);
    }
}
