// Written by tools/EcsArities; do not edit: change the tool and run it.
#nullable enable

namespace Engine.Ecs;

public sealed partial class World
{
    /// <summary>Creates an entity with its components.</summary>
    /// <returns>The entity.</returns>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="Engine.Memory.OutOfNativeMemoryException">There is no memory.</exception>
    public Entity Create<T0>(in T0 t0 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0>.Set));
        row.Write(in t0);
        return Announced(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1>(in T0 t0 = default!, in T1 t1 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0, T1>.Set));
        row.Write(in t0);
        row.Write(in t1);
        return Announced(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2>(in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0, T1, T2>.Set));
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        return Announced(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3>(in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!,
        in T3 t3 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0, T1, T2, T3>.Set));
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        return Announced(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4>(in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!,
        in T3 t3 = default!, in T4 t4 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0, T1, T2, T3, T4>.Set));
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        return Announced(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5>(in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!,
        in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5>.Set));
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        row.Write(in t5);
        return Announced(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6>(in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!,
        in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6>.Set));
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        row.Write(in t5);
        row.Write(in t6);
        return Announced(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7>(in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!,
        in T7 t7 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7>.Set));
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        row.Write(in t5);
        row.Write(in t6);
        row.Write(in t7);
        return Announced(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8>(in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!,
        in T7 t7 = default!, in T8 t8 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8>.Set));
        row.Write(in t0);
        row.Write(in t1);
        row.Write(in t2);
        row.Write(in t3);
        row.Write(in t4);
        row.Write(in t5);
        row.Write(in t6);
        row.Write(in t7);
        row.Write(in t8);
        return Announced(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!,
        in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>.Set));
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
        return Announced(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!,
        in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>.Set));
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
        return Announced(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!,
        in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>.Set));
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
        return Announced(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(in T0 t0 = default!,
        in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!,
        in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!,
        in T11 t11 = default!, in T12 t12 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>.Set));
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
        return Announced(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(in T0 t0 = default!,
        in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!,
        in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!,
        in T11 t11 = default!, in T12 t12 = default!, in T13 t13 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>.Set));
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
        return Announced(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(in T0 t0 = default!,
        in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!,
        in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!,
        in T11 t11 = default!, in T12 t12 = default!, in T13 t13 = default!, in T14 t14 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>.Set));
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
        return Announced(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(in T0 t0 = default!,
        in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!,
        in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!,
        in T11 t11 = default!, in T12 t12 = default!, in T13 t13 = default!, in T14 t14 = default!,
        in T15 t15 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
            T15>.Set));
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
        return Announced(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!,
        in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!,
        in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!, in T13 t13 = default!,
        in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16>.Set));
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
        return Announced(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>(in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!,
        in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!,
        in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!, in T13 t13 = default!,
        in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!, in T17 t17 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17>.Set));
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
        return Announced(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!,
        in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!,
        in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!, in T13 t13 = default!,
        in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!, in T17 t17 = default!,
        in T18 t18 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18>.Set));
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
        return Announced(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!,
        in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!,
        in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!, in T13 t13 = default!,
        in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!, in T17 t17 = default!,
        in T18 t18 = default!, in T19 t19 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19>.Set));
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
        return Announced(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!,
        in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!,
        in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!, in T13 t13 = default!,
        in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!, in T17 t17 = default!,
        in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20>.Set));
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
        return Announced(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21>(in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!,
        in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!,
        in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!,
        in T21 t21 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20, T21>.Set));
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
        return Announced(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22>(in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!,
        in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!,
        in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!,
        in T21 t21 = default!, in T22 t22 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20, T21, T22>.Set));
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
        return Announced(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22, T23>(in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!,
        in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!,
        in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!,
        in T21 t21 = default!, in T22 t22 = default!, in T23 t23 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20, T21, T22, T23>.Set));
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
        return Announced(row.Entity);
    }

    /// <inheritdoc cref="Create{T0}(in T0)"/>
    public Entity Create<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22, T23, T24>(in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!,
        in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!,
        in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!,
        in T21 t21 = default!, in T22 t22 = default!, in T23 t23 = default!, in T24 t24 = default!)
    {
        Row row = Append(ArchetypeOf(Component<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16, T17, T18, T19, T20, T21, T22, T23, T24>.Set));
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
        return Announced(row.Entity);
    }
}
