// Written by tools/EcsArities; do not edit: change the tool and run it.
#nullable enable

namespace Ashlar.Ecs;

public readonly partial struct Chunk
{
    /// <summary>The entity and some components of one row.</summary>
    /// <param name="index">From 0 to <see cref="Count"/>.</param>
    /// <returns>References to them.</returns>
    /// <exception cref="ComponentNotFoundException">The entities do not have one of them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public EntityComponents<T0, T1> GetRow<T0, T1>(int index) =>
        new(in Entity(index), ref Get<T0>(index), ref Get<T1>(index));

    /// <summary>Overwrites some components of one row; all or, when it throws, none.</summary>
    /// <exception cref="ComponentNotFoundException">The entities do not have one of them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public void Set<T0, T1>(int index, in T0 t0Component = default!, in T1 t1Component = default!)
    {
        Components<T0, T1> components = Get<T0, T1>(index);
        components.t0 = t0Component;
        components.t1 = t1Component;
    }

    /// <inheritdoc cref="GetRow{T0, T1}(int)"/>
    public EntityComponents<T0, T1, T2> GetRow<T0, T1, T2>(int index) =>
        new(in Entity(index), ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index));

    /// <inheritdoc cref="Set{T0, T1}(int, in T0, in T1)"/>
    public void Set<T0, T1, T2>(int index, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!)
    {
        Components<T0, T1, T2> components = Get<T0, T1, T2>(index);
        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
    }

    /// <inheritdoc cref="GetRow{T0, T1}(int)"/>
    public EntityComponents<T0, T1, T2, T3> GetRow<T0, T1, T2, T3>(int index) =>
        new(in Entity(index), ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index));

    /// <inheritdoc cref="Set{T0, T1}(int, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3>(int index, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!)
    {
        Components<T0, T1, T2, T3> components = Get<T0, T1, T2, T3>(index);
        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
    }

    /// <inheritdoc cref="GetRow{T0, T1}(int)"/>
    public EntityComponents<T0, T1, T2, T3, T4> GetRow<T0, T1, T2, T3, T4>(int index) =>
        new(in Entity(index), ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index),
            ref Get<T4>(index));

    /// <inheritdoc cref="Set{T0, T1}(int, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4>(int index, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!)
    {
        Components<T0, T1, T2, T3, T4> components = Get<T0, T1, T2, T3, T4>(index);
        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
    }

    /// <inheritdoc cref="GetRow{T0, T1}(int)"/>
    public EntityComponents<T0, T1, T2, T3, T4, T5> GetRow<T0, T1, T2, T3, T4, T5>(int index) =>
        new(in Entity(index), ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index),
            ref Get<T4>(index), ref Get<T5>(index));

    /// <inheritdoc cref="Set{T0, T1}(int, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5>(int index, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5> components = Get<T0, T1, T2, T3, T4, T5>(index);
        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
        components.t5 = t5Component;
    }

    /// <inheritdoc cref="GetRow{T0, T1}(int)"/>
    public EntityComponents<T0, T1, T2, T3, T4, T5, T6> GetRow<T0, T1, T2, T3, T4, T5, T6>(int index) =>
        new(in Entity(index), ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index),
            ref Get<T4>(index), ref Get<T5>(index), ref Get<T6>(index));

    /// <inheritdoc cref="Set{T0, T1}(int, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6>(int index, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6> components = Get<T0, T1, T2, T3, T4, T5, T6>(index);
        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
        components.t5 = t5Component;
        components.t6 = t6Component;
    }

    /// <inheritdoc cref="GetRow{T0, T1}(int)"/>
    public EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7> GetRow<T0, T1, T2, T3, T4, T5, T6, T7>(int index) =>
        new(in Entity(index), ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index),
            ref Get<T4>(index), ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index));

    /// <inheritdoc cref="Set{T0, T1}(int, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7>(int index, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7> components = Get<T0, T1, T2, T3, T4, T5, T6, T7>(index);
        components.t0 = t0Component;
        components.t1 = t1Component;
        components.t2 = t2Component;
        components.t3 = t3Component;
        components.t4 = t4Component;
        components.t5 = t5Component;
        components.t6 = t6Component;
        components.t7 = t7Component;
    }

    /// <inheritdoc cref="GetRow{T0, T1}(int)"/>
    public EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8> GetRow<T0, T1, T2, T3, T4, T5, T6, T7, T8>(int index) =>
        new(in Entity(index), ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index),
            ref Get<T4>(index), ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index));

    /// <inheritdoc cref="Set{T0, T1}(int, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8>(int index, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8>(index);
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

    /// <inheritdoc cref="GetRow{T0, T1}(int)"/>
    public EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9> GetRow<T0, T1, T2, T3, T4, T5, T6, T7, T8,
        T9>(int index) =>
        new(in Entity(index), ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index),
            ref Get<T4>(index), ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index),
            ref Get<T9>(index));

    /// <inheritdoc cref="Set{T0, T1}(int, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(int index, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!, in T9 t9Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8,
            T9>(index);
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

    /// <inheritdoc cref="GetRow{T0, T1}(int)"/>
    public EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> GetRow<T0, T1, T2, T3, T4, T5, T6, T7, T8,
        T9, T10>(int index) =>
        new(in Entity(index), ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index),
            ref Get<T4>(index), ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index),
            ref Get<T9>(index), ref Get<T10>(index));

    /// <inheritdoc cref="Set{T0, T1}(int, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(int index, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!, in T9 t9Component = default!,
        in T10 t10Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8,
            T9, T10>(index);
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

    /// <inheritdoc cref="GetRow{T0, T1}(int)"/>
    public EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> GetRow<T0, T1, T2, T3, T4, T5, T6, T7,
        T8, T9, T10, T11>(int index) =>
        new(in Entity(index), ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index),
            ref Get<T4>(index), ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index),
            ref Get<T9>(index), ref Get<T10>(index), ref Get<T11>(index));

    /// <inheritdoc cref="Set{T0, T1}(int, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(int index, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!, in T9 t9Component = default!,
        in T10 t10Component = default!, in T11 t11Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> components = Get<T0, T1, T2, T3, T4, T5, T6, T7,
            T8, T9, T10, T11>(index);
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

    /// <inheritdoc cref="GetRow{T0, T1}(int)"/>
    public EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> GetRow<T0, T1, T2, T3, T4, T5, T6,
        T7, T8, T9, T10, T11, T12>(int index) =>
        new(in Entity(index), ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index),
            ref Get<T4>(index), ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index),
            ref Get<T9>(index), ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index));

    /// <inheritdoc cref="Set{T0, T1}(int, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(int index, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!, in T9 t9Component = default!,
        in T10 t10Component = default!, in T11 t11Component = default!, in T12 t12Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> components = Get<T0, T1, T2, T3, T4, T5, T6,
            T7, T8, T9, T10, T11, T12>(index);
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

    /// <inheritdoc cref="GetRow{T0, T1}(int)"/>
    public EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> GetRow<T0, T1, T2, T3, T4, T5,
        T6, T7, T8, T9, T10, T11, T12, T13>(int index) =>
        new(in Entity(index), ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index),
            ref Get<T4>(index), ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index),
            ref Get<T9>(index), ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index), ref Get<T13>(index));

    /// <inheritdoc cref="Set{T0, T1}(int, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(int index,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> components = Get<T0, T1, T2, T3, T4,
            T5, T6, T7, T8, T9, T10, T11, T12, T13>(index);
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

    /// <inheritdoc cref="GetRow{T0, T1}(int)"/>
    public EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> GetRow<T0, T1, T2, T3,
        T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(int index) =>
        new(in Entity(index), ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index),
            ref Get<T4>(index), ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index),
            ref Get<T9>(index), ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index), ref Get<T13>(index),
            ref Get<T14>(index));

    /// <inheritdoc cref="Set{T0, T1}(int, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(int index,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> components = Get<T0, T1, T2, T3,
            T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(index);
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

    /// <inheritdoc cref="GetRow{T0, T1}(int)"/>
    public EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> GetRow<T0, T1, T2,
        T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(int index) =>
        new(in Entity(index), ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index),
            ref Get<T4>(index), ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index),
            ref Get<T9>(index), ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index), ref Get<T13>(index),
            ref Get<T14>(index), ref Get<T15>(index));

    /// <inheritdoc cref="Set{T0, T1}(int, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(int index,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> components = Get<T0, T1, T2,
            T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(index);
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

    /// <inheritdoc cref="GetRow{T0, T1}(int)"/>
    public EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> GetRow<T0, T1,
        T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>(int index) =>
        new(in Entity(index), ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index),
            ref Get<T4>(index), ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index),
            ref Get<T9>(index), ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index), ref Get<T13>(index),
            ref Get<T14>(index), ref Get<T15>(index), ref Get<T16>(index));

    /// <inheritdoc cref="Set{T0, T1}(int, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>(int index,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> components = Get<T0, T1,
            T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>(index);
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

    /// <inheritdoc cref="GetRow{T0, T1}(int)"/>
    public EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17> GetRow<T0,
        T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>(int index) =>
        new(in Entity(index), ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index),
            ref Get<T4>(index), ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index),
            ref Get<T9>(index), ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index), ref Get<T13>(index),
            ref Get<T14>(index), ref Get<T15>(index), ref Get<T16>(index), ref Get<T17>(index));

    /// <inheritdoc cref="Set{T0, T1}(int, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>(int index,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17>(index);
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

    /// <inheritdoc cref="GetRow{T0, T1}(int)"/>
    public EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18> GetRow<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18>(int index) =>
        new(in Entity(index), ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index),
            ref Get<T4>(index), ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index),
            ref Get<T9>(index), ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index), ref Get<T13>(index),
            ref Get<T14>(index), ref Get<T15>(index), ref Get<T16>(index), ref Get<T17>(index), ref Get<T18>(index));

    /// <inheritdoc cref="Set{T0, T1}(int, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18>(int index,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!,
        in T18 t18Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18>(index);
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

    /// <inheritdoc cref="GetRow{T0, T1}(int)"/>
    public EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19> GetRow<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(int index) =>
        new(in Entity(index), ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index),
            ref Get<T4>(index), ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index),
            ref Get<T9>(index), ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index), ref Get<T13>(index),
            ref Get<T14>(index), ref Get<T15>(index), ref Get<T16>(index), ref Get<T17>(index), ref Get<T18>(index),
            ref Get<T19>(index));

    /// <inheritdoc cref="Set{T0, T1}(int, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(int index, in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!,
        in T18 t18Component = default!, in T19 t19Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19>(index);
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

    /// <inheritdoc cref="GetRow{T0, T1}(int)"/>
    public EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20> GetRow<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(int index) =>
        new(in Entity(index), ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index),
            ref Get<T4>(index), ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index),
            ref Get<T9>(index), ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index), ref Get<T13>(index),
            ref Get<T14>(index), ref Get<T15>(index), ref Get<T16>(index), ref Get<T17>(index), ref Get<T18>(index),
            ref Get<T19>(index), ref Get<T20>(index));

    /// <inheritdoc cref="Set{T0, T1}(int, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(int index, in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!,
        in T18 t18Component = default!, in T19 t19Component = default!, in T20 t20Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
            T20> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19, T20>(index);
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

    /// <inheritdoc cref="GetRow{T0, T1}(int)"/>
    public EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21> GetRow<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21>(int index) =>
        new(in Entity(index), ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index),
            ref Get<T4>(index), ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index),
            ref Get<T9>(index), ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index), ref Get<T13>(index),
            ref Get<T14>(index), ref Get<T15>(index), ref Get<T16>(index), ref Get<T17>(index), ref Get<T18>(index),
            ref Get<T19>(index), ref Get<T20>(index), ref Get<T21>(index));

    /// <inheritdoc cref="Set{T0, T1}(int, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21>(int index, in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
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
            T19, T20, T21>(index);
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

    /// <inheritdoc cref="GetRow{T0, T1}(int)"/>
    public EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22> GetRow<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21, T22>(int index) =>
        new(in Entity(index), ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index),
            ref Get<T4>(index), ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index),
            ref Get<T9>(index), ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index), ref Get<T13>(index),
            ref Get<T14>(index), ref Get<T15>(index), ref Get<T16>(index), ref Get<T17>(index), ref Get<T18>(index),
            ref Get<T19>(index), ref Get<T20>(index), ref Get<T21>(index), ref Get<T22>(index));

    /// <inheritdoc cref="Set{T0, T1}(int, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22>(int index, in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!, in T16 t16Component = default!, in T17 t17Component = default!,
        in T18 t18Component = default!, in T19 t19Component = default!, in T20 t20Component = default!,
        in T21 t21Component = default!, in T22 t22Component = default!)
    {
        Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21,
            T22> components = Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
            T19, T20, T21, T22>(index);
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

    /// <inheritdoc cref="GetRow{T0, T1}(int)"/>
    public EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22, T23> GetRow<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19, T20, T21, T22, T23>(int index) =>
        new(in Entity(index), ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index),
            ref Get<T4>(index), ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index),
            ref Get<T9>(index), ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index), ref Get<T13>(index),
            ref Get<T14>(index), ref Get<T15>(index), ref Get<T16>(index), ref Get<T17>(index), ref Get<T18>(index),
            ref Get<T19>(index), ref Get<T20>(index), ref Get<T21>(index), ref Get<T22>(index), ref Get<T23>(index));

    /// <inheritdoc cref="Set{T0, T1}(int, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23>(int index, in T0 t0Component = default!, in T1 t1Component = default!,
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
            T18, T19, T20, T21, T22, T23>(index);
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

    /// <inheritdoc cref="GetRow{T0, T1}(int)"/>
    public EntityComponents<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22, T23, T24> GetRow<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17, T18, T19, T20, T21, T22, T23, T24>(int index) =>
        new(in Entity(index), ref Get<T0>(index), ref Get<T1>(index), ref Get<T2>(index), ref Get<T3>(index),
            ref Get<T4>(index), ref Get<T5>(index), ref Get<T6>(index), ref Get<T7>(index), ref Get<T8>(index),
            ref Get<T9>(index), ref Get<T10>(index), ref Get<T11>(index), ref Get<T12>(index), ref Get<T13>(index),
            ref Get<T14>(index), ref Get<T15>(index), ref Get<T16>(index), ref Get<T17>(index), ref Get<T18>(index),
            ref Get<T19>(index), ref Get<T20>(index), ref Get<T21>(index), ref Get<T22>(index), ref Get<T23>(index),
            ref Get<T24>(index));

    /// <inheritdoc cref="Set{T0, T1}(int, in T0, in T1)"/>
    public void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21, T22, T23, T24>(int index, in T0 t0Component = default!, in T1 t1Component = default!,
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
            T17, T18, T19, T20, T21, T22, T23, T24>(index);
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
}
