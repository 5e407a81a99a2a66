// Written by tools/EcsArities; do not edit: change the tool and run it.
#nullable enable

namespace Engine.Ecs;

/// <summary>Called by a query for the components of each entity.
/// <code>world.Query(in moving, (ref Position position, ref Velocity velocity) =&gt; { });</code>
/// </summary>
public delegate void ForEach<T0>(ref T0 t0);

/// <summary>Called by a query for each entity and its components.
/// <code>world.Query(in moving, (Entity entity, ref Position position) =&gt; { });</code>
/// </summary>
public delegate void ForEachWithEntity<T0>(Entity entity, ref T0 t0);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1>(ref T0 t0, ref T1 t1);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1>(Entity entity, ref T0 t0, ref T1 t1);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2>(ref T0 t0, ref T1 t1, ref T2 t2);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2>(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3>(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3>(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4>(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4>(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3,
    ref T4 t4);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5>(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5>(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2,
    ref T3 t3, ref T4 t4, ref T5 t5);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6>(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4,
    ref T5 t5, ref T6 t6);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6>(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2,
    ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7>(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4,
    ref T5 t5, ref T6 t6, ref T7 t7);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7>(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2,
    ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8>(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3,
    ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8>(Entity entity, ref T0 t0, ref T1 t1,
    ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3,
    ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8, ref T9 t9);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(Entity entity, ref T0 t0, ref T1 t1,
    ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8, ref T9 t9);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3,
    ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(Entity entity, ref T0 t0,
    ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(ref T0 t0, ref T1 t1, ref T2 t2,
    ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(Entity entity, ref T0 t0,
    ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10,
    ref T11 t11);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(ref T0 t0, ref T1 t1, ref T2 t2,
    ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(Entity entity,
    ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8, ref T9 t9,
    ref T10 t10, ref T11 t11, ref T12 t12);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(ref T0 t0, ref T1 t1,
    ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11,
    ref T12 t12, ref T13 t13);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(Entity entity,
    ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8, ref T9 t9,
    ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(ref T0 t0, ref T1 t1,
    ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11,
    ref T12 t12, ref T13 t13, ref T14 t14);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(Entity entity,
    ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8, ref T9 t9,
    ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(ref T0 t0,
    ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10,
    ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
    T15>(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
    ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>(ref T0 t0,
    ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10,
    ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15, ref T16 t16);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
    T16>(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
    ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15, ref T16 t16);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17>(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8, ref T9 t9,
    ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15, ref T16 t16, ref T17 t17);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17>(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
    ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15, ref T16 t16,
    ref T17 t17);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18>(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8, ref T9 t9,
    ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15, ref T16 t16, ref T17 t17,
    ref T18 t18);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18>(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
    ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15, ref T16 t16,
    ref T17 t17, ref T18 t18);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
    T19>(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8, ref T9 t9,
    ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15, ref T16 t16, ref T17 t17,
    ref T18 t18, ref T19 t19);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19>(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
    ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15, ref T16 t16,
    ref T17 t17, ref T18 t18, ref T19 t19);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
    T20>(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8, ref T9 t9,
    ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15, ref T16 t16, ref T17 t17,
    ref T18 t18, ref T19 t19, ref T20 t20);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20>(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6,
    ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
    ref T16 t16, ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
    T20, T21>(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8,
    ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15, ref T16 t16, ref T17 t17,
    ref T18 t18, ref T19 t19, ref T20 t20, ref T21 t21);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21>(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6,
    ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
    ref T16 t16, ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20, ref T21 t21);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
    T20, T21, T22>(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8,
    ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15, ref T16 t16, ref T17 t17,
    ref T18 t18, ref T19 t19, ref T20 t20, ref T21 t21, ref T22 t22);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21, T22>(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5,
    ref T6 t6, ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14,
    ref T15 t15, ref T16 t16, ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20, ref T21 t21, ref T22 t22);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
    T20, T21, T22, T23>(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
    ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15, ref T16 t16,
    ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20, ref T21 t21, ref T22 t22, ref T23 t23);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21, T22, T23>(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5,
    ref T6 t6, ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14,
    ref T15 t15, ref T16 t16, ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20, ref T21 t21, ref T22 t22,
    ref T23 t23);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
    T20, T21, T22, T23, T24>(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
    ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15, ref T16 t16,
    ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20, ref T21 t21, ref T22 t22, ref T23 t23, ref T24 t24);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21, T22, T23, T24>(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4,
    ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13,
    ref T14 t14, ref T15 t15, ref T16 t16, ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20, ref T21 t21,
    ref T22 t22, ref T23 t23, ref T24 t24);
