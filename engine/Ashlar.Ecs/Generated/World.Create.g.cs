// Written by tools/EcsArities; do not edit: change the tool and run it.
#nullable enable

namespace Ashlar.Ecs;

public sealed partial class World
{
    /// <summary>Creates an entity with its components.</summary>
    /// <returns>The entity.</returns>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="Ashlar.Memory.OutOfNativeMemoryException">There is no memory.</exception>
    public Entity Create<T0>(in T0 t0Component = default!)
    {
        Row row = Component<T0>.HasSparse
            ? AppendMixed(Component<T0>.Set)
            : Append(ArchetypeOf(Component<T0>.Set));
        row.Write(in t0Component);
        return AnnounceCreated(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1>(in T0 t0Component = default!, in T1 t1Component = default!)
    {
        Row row = Component<T0, T1>.HasSparse
            ? AppendMixed(Component<T0, T1>.Set)
            : Append(ArchetypeOf(Component<T0, T1>.Set));
        row.Write(in t0Component);
        row.Write(in t1Component);
        return AnnounceCreated(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2>(in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!)
    {
        Row row = Component<T0, T1, T2>.HasSparse
            ? AppendMixed(Component<T0, T1, T2>.Set)
            : Append(ArchetypeOf(Component<T0, T1, T2>.Set));
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        return AnnounceCreated(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3>(in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!)
    {
        Row row = Component<T0, T1, T2, T3>.HasSparse
            ? AppendMixed(Component<T0, T1, T2, T3>.Set)
            : Append(ArchetypeOf(Component<T0, T1, T2, T3>.Set));
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        return AnnounceCreated(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4>(in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!)
    {
        Row row = Component<T0, T1, T2, T3, T4>.HasSparse
            ? AppendMixed(Component<T0, T1, T2, T3, T4>.Set)
            : Append(ArchetypeOf(Component<T0, T1, T2, T3, T4>.Set));
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        return AnnounceCreated(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5>(in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!)
    {
        Row row = Component<T0, T1, T2, T3, T4, T5>.HasSparse
            ? AppendMixed(Component<T0, T1, T2, T3, T4, T5>.Set)
            : Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5>.Set));
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        row.Write(in t5Component);
        return AnnounceCreated(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6>(in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!)
    {
        Row row = Component<T0, T1, T2, T3, T4, T5, T6>.HasSparse
            ? AppendMixed(Component<T0, T1, T2, T3, T4, T5, T6>.Set)
            : Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6>.Set));
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        row.Write(in t5Component);
        row.Write(in t6Component);
        return AnnounceCreated(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7>(in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!)
    {
        Row row = Component<T0, T1, T2, T3, T4, T5, T6, T7>.HasSparse
            ? AppendMixed(Component<T0, T1, T2, T3, T4, T5, T6, T7>.Set)
            : Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7>.Set));
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        row.Write(in t5Component);
        row.Write(in t6Component);
        row.Write(in t7Component);
        return AnnounceCreated(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8>(in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!)
    {
        Row row = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.HasSparse
            ? AppendMixed(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Set)
            : Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Set));
        row.Write(in t0Component);
        row.Write(in t1Component);
        row.Write(in t2Component);
        row.Write(in t3Component);
        row.Write(in t4Component);
        row.Write(in t5Component);
        row.Write(in t6Component);
        row.Write(in t7Component);
        row.Write(in t8Component);
        return AnnounceCreated(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!, in T9 t9Component = default!)
    {
        Row row = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.HasSparse
            ? AppendMixed(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Set)
            : Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Set));
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
        return AnnounceCreated(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!, in T9 t9Component = default!,
        in T10 t10Component = default!)
    {
        Row row = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.HasSparse
            ? AppendMixed(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Set)
            : Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Set));
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
        return AnnounceCreated(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!, in T9 t9Component = default!,
        in T10 t10Component = default!, in T11 t11Component = default!)
    {
        Row row = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.HasSparse
            ? AppendMixed(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Set)
            : Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Set));
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
        return AnnounceCreated(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!, in T9 t9Component = default!,
        in T10 t10Component = default!, in T11 t11Component = default!, in T12 t12Component = default!)
    {
        Row row = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.HasSparse
            ? AppendMixed(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set)
            : Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set));
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
        return AnnounceCreated(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!, in T9 t9Component = default!,
        in T10 t10Component = default!, in T11 t11Component = default!, in T12 t12Component = default!,
        in T13 t13Component = default!)
    {
        Row row = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.HasSparse
            ? AppendMixed(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set)
            : Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set));
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
        return AnnounceCreated(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13,
        T14>(in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!)
    {
        Row row = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.HasSparse
            ? AppendMixed(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.Set)
            : Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.Set));
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
        return AnnounceCreated(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15>(in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!)
    {
        Row row = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.HasSparse
            ? AppendMixed(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.Set)
            : Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>.Set));
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
        return AnnounceCreated(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!)
    {
        Row row = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>.HasSparse
            ? AppendMixed(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>.Set)
            : Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
                T16>.Set));
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
        return AnnounceCreated(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>(in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!)
    {
        Row row = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>.HasSparse
            ? AppendMixed(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>.Set)
            : Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
                T17>.Set));
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
        return AnnounceCreated(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!,
        in T18 t18Component = default!)
    {
        Row row = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18>.HasSparse
            ? AppendMixed(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18>.Set)
            : Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
                T17, T18>.Set));
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
        return AnnounceCreated(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!,
        in T18 t18Component = default!, in T19 t19Component = default!)
    {
        Row row = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19>.HasSparse
            ? AppendMixed(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19>.Set)
            : Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
                T17, T18, T19>.Set));
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
        return AnnounceCreated(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!,
        in T18 t18Component = default!, in T19 t19Component = default!, in T20 t20Component = default!)
    {
        Row row = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20>.HasSparse
            ? AppendMixed(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20>.Set)
            : Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
                T17, T18, T19, T20>.Set));
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
        return AnnounceCreated(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21>(in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!,
        in T18 t18Component = default!, in T19 t19Component = default!, in T20 t20Component = default!,
        in T21 t21Component = default!)
    {
        Row row = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20, T21>.HasSparse
            ? AppendMixed(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20, T21>.Set)
            : Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
                T17, T18, T19, T20, T21>.Set));
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
        return AnnounceCreated(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22>(in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!,
        in T18 t18Component = default!, in T19 t19Component = default!, in T20 t20Component = default!,
        in T21 t21Component = default!, in T22 t22Component = default!)
    {
        Row row = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20, T21, T22>.HasSparse
            ? AppendMixed(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20, T21, T22>.Set)
            : Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
                T17, T18, T19, T20, T21, T22>.Set));
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
        return AnnounceCreated(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22, T23>(in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!,
        in T18 t18Component = default!, in T19 t19Component = default!, in T20 t20Component = default!,
        in T21 t21Component = default!, in T22 t22Component = default!, in T23 t23Component = default!)
    {
        Row row = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20, T21, T22, T23>.HasSparse
            ? AppendMixed(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20, T21, T22, T23>.Set)
            : Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
                T17, T18, T19, T20, T21, T22, T23>.Set));
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
        return AnnounceCreated(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22, T23, T24>(in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!,
        in T20 t20Component = default!, in T21 t21Component = default!, in T22 t22Component = default!,
        in T23 t23Component = default!, in T24 t24Component = default!)
    {
        Row row = Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20, T21, T22, T23, T24>.HasSparse
            ? AppendMixed(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
                T18, T19, T20, T21, T22, T23, T24>.Set)
            : Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
                T17, T18, T19, T20, T21, T22, T23, T24>.Set));
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
        return AnnounceCreated(row.Entity);
    }
}
