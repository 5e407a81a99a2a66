// Written by tools/EcsArities; do not edit: change the tool and run it.
#nullable enable

namespace Ashlar.Ecs;

/// <summary>Called by a query for the components of each entity.
/// Costs an indirect call an entity, and garbage if it captures variables. A parallel query calls it on several
/// threads.
/// </summary>
/// <example><code>world.Query(in moving, (ref Position position, ref Velocity velocity) =&gt; { });</code></example>
public delegate void ForEach<T0>(ref T0 t0Component);

/// <summary>Called by a query for each entity and its components.
/// Costs an indirect call an entity, and garbage if it captures variables. A parallel query calls it on several
/// threads.
/// </summary>
/// <example><code>world.Query(in moving, (Entity entity, ref Position position) =&gt; { });</code></example>
public delegate void ForEachWithEntity<T0>(Entity entity, ref T0 t0Component);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1>(ref T0 t0Component, ref T1 t1Component);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1>(Entity entity, ref T0 t0Component, ref T1 t1Component);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2>(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2>(Entity entity, ref T0 t0Component, ref T1 t1Component,
    ref T2 t2Component);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3>(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component,
    ref T3 t3Component);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3>(Entity entity, ref T0 t0Component, ref T1 t1Component,
    ref T2 t2Component, ref T3 t3Component);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4>(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component,
    ref T3 t3Component, ref T4 t4Component);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4>(Entity entity, ref T0 t0Component, ref T1 t1Component,
    ref T2 t2Component, ref T3 t3Component, ref T4 t4Component);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5>(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component,
    ref T3 t3Component, ref T4 t4Component, ref T5 t5Component);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5>(Entity entity, ref T0 t0Component, ref T1 t1Component,
    ref T2 t2Component, ref T3 t3Component, ref T4 t4Component, ref T5 t5Component);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6>(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component,
    ref T3 t3Component, ref T4 t4Component, ref T5 t5Component, ref T6 t6Component);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6>(Entity entity, ref T0 t0Component,
    ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component, ref T5 t5Component,
    ref T6 t6Component);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7>(ref T0 t0Component, ref T1 t1Component,
    ref T2 t2Component, ref T3 t3Component, ref T4 t4Component, ref T5 t5Component, ref T6 t6Component,
    ref T7 t7Component);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7>(Entity entity, ref T0 t0Component,
    ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component, ref T5 t5Component,
    ref T6 t6Component, ref T7 t7Component);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8>(ref T0 t0Component, ref T1 t1Component,
    ref T2 t2Component, ref T3 t3Component, ref T4 t4Component, ref T5 t5Component, ref T6 t6Component,
    ref T7 t7Component, ref T8 t8Component);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8>(Entity entity, ref T0 t0Component,
    ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component, ref T5 t5Component,
    ref T6 t6Component, ref T7 t7Component, ref T8 t8Component);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(ref T0 t0Component, ref T1 t1Component,
    ref T2 t2Component, ref T3 t3Component, ref T4 t4Component, ref T5 t5Component, ref T6 t6Component,
    ref T7 t7Component, ref T8 t8Component, ref T9 t9Component);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(Entity entity, ref T0 t0Component,
    ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component, ref T5 t5Component,
    ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(ref T0 t0Component, ref T1 t1Component,
    ref T2 t2Component, ref T3 t3Component, ref T4 t4Component, ref T5 t5Component, ref T6 t6Component,
    ref T7 t7Component, ref T8 t8Component, ref T9 t9Component, ref T10 t10Component);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(Entity entity, ref T0 t0Component,
    ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component, ref T5 t5Component,
    ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component, ref T10 t10Component);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(ref T0 t0Component, ref T1 t1Component,
    ref T2 t2Component, ref T3 t3Component, ref T4 t4Component, ref T5 t5Component, ref T6 t6Component,
    ref T7 t7Component, ref T8 t8Component, ref T9 t9Component, ref T10 t10Component, ref T11 t11Component);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(Entity entity,
    ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
    ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
    ref T10 t10Component, ref T11 t11Component);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(ref T0 t0Component,
    ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component, ref T5 t5Component,
    ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component, ref T10 t10Component,
    ref T11 t11Component, ref T12 t12Component);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(Entity entity,
    ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
    ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
    ref T10 t10Component, ref T11 t11Component, ref T12 t12Component);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(ref T0 t0Component,
    ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component, ref T5 t5Component,
    ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component, ref T10 t10Component,
    ref T11 t11Component, ref T12 t12Component, ref T13 t13Component);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(Entity entity,
    ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
    ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
    ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(ref T0 t0Component,
    ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component, ref T5 t5Component,
    ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component, ref T10 t10Component,
    ref T11 t11Component, ref T12 t12Component, ref T13 t13Component, ref T14 t14Component);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(Entity entity,
    ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
    ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
    ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component, ref T14 t14Component);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(ref T0 t0Component,
    ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component, ref T5 t5Component,
    ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component, ref T10 t10Component,
    ref T11 t11Component, ref T12 t12Component, ref T13 t13Component, ref T14 t14Component, ref T15 t15Component);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
    T15>(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
    ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
    ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component,
    ref T14 t14Component, ref T15 t15Component);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
    T16>(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
    ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
    ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component, ref T14 t14Component,
    ref T15 t15Component, ref T16 t16Component);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
    T16>(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
    ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
    ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component,
    ref T14 t14Component, ref T15 t15Component, ref T16 t16Component);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17>(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
    ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
    ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component, ref T14 t14Component,
    ref T15 t15Component, ref T16 t16Component, ref T17 t17Component);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
    T17>(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
    ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
    ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component,
    ref T14 t14Component, ref T15 t15Component, ref T16 t16Component, ref T17 t17Component);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18>(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
    ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
    ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component, ref T14 t14Component,
    ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18>(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
    ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
    ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component,
    ref T14 t14Component, ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
    T19>(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
    ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
    ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component, ref T14 t14Component,
    ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component, ref T19 t19Component);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19>(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
    ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
    ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component,
    ref T14 t14Component, ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component,
    ref T19 t19Component);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
    T20>(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
    ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
    ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component, ref T14 t14Component,
    ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component, ref T19 t19Component,
    ref T20 t20Component);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20>(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
    ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
    ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component,
    ref T14 t14Component, ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component,
    ref T19 t19Component, ref T20 t20Component);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
    T20, T21>(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
    ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
    ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component, ref T14 t14Component,
    ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component, ref T19 t19Component,
    ref T20 t20Component, ref T21 t21Component);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21>(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
    ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
    ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component,
    ref T14 t14Component, ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component,
    ref T19 t19Component, ref T20 t20Component, ref T21 t21Component);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
    T20, T21, T22>(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
    ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
    ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component, ref T14 t14Component,
    ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component, ref T19 t19Component,
    ref T20 t20Component, ref T21 t21Component, ref T22 t22Component);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21, T22>(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component,
    ref T3 t3Component, ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component,
    ref T8 t8Component, ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component,
    ref T13 t13Component, ref T14 t14Component, ref T15 t15Component, ref T16 t16Component, ref T17 t17Component,
    ref T18 t18Component, ref T19 t19Component, ref T20 t20Component, ref T21 t21Component, ref T22 t22Component);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
    T20, T21, T22, T23>(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
    ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
    ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component,
    ref T14 t14Component, ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component,
    ref T19 t19Component, ref T20 t20Component, ref T21 t21Component, ref T22 t22Component, ref T23 t23Component);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21, T22, T23>(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component,
    ref T3 t3Component, ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component,
    ref T8 t8Component, ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component,
    ref T13 t13Component, ref T14 t14Component, ref T15 t15Component, ref T16 t16Component, ref T17 t17Component,
    ref T18 t18Component, ref T19 t19Component, ref T20 t20Component, ref T21 t21Component, ref T22 t22Component,
    ref T23 t23Component);

/// <inheritdoc cref="ForEach{T0}"/>
public delegate void ForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
    T20, T21, T22, T23, T24>(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
    ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
    ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component,
    ref T14 t14Component, ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component,
    ref T19 t19Component, ref T20 t20Component, ref T21 t21Component, ref T22 t22Component, ref T23 t23Component,
    ref T24 t24Component);

/// <inheritdoc cref="ForEachWithEntity{T0}"/>
public delegate void ForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21, T22, T23, T24>(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component,
    ref T3 t3Component, ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component,
    ref T8 t8Component, ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component,
    ref T13 t13Component, ref T14 t14Component, ref T15 t15Component, ref T16 t16Component, ref T17 t17Component,
    ref T18 t18Component, ref T19 t19Component, ref T20 t20Component, ref T21 t21Component, ref T22 t22Component,
    ref T23 t23Component, ref T24 t24Component);
