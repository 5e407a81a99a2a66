// Written by tools/EcsArities; do not edit: change the tool and run it.
#nullable enable

namespace Ashlar.Ecs;

/// <summary>What a query does for the components of each entity, as a struct: the compiler builds it into the
/// loop.
/// Costs no call. A parallel query runs copies of the struct on several threads.
/// </summary>
/// <example><code>
/// struct Move : IForEach&lt;Position, Velocity&gt;
/// {
///     public void Update(ref Position position, ref Velocity velocity) =&gt; position.X += velocity.X;
/// }
/// </code></example>
public interface IForEach<T0>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component);
}

/// <summary>What a query does for each entity and its components, as a struct.
/// Costs no call. A parallel query runs copies of the struct on several threads.
/// </summary>
/// <example><code>
/// struct Move : IForEachWithEntity&lt;Position&gt;
/// {
///     public void Update(Entity entity, ref Position position) =&gt; position.X += entity.Id;
/// }
/// </code></example>
public interface IForEachWithEntity<T0>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component, ref T1 t1Component);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component, ref T1 t1Component);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
        ref T4 t4Component);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
        ref T5 t5Component);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
        ref T4 t4Component, ref T5 t5Component);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
        ref T5 t5Component, ref T6 t6Component);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
        ref T4 t4Component, ref T5 t5Component, ref T6 t6Component);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
        ref T5 t5Component, ref T6 t6Component, ref T7 t7Component);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
        ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
        ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
        ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
        ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
        ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
        ref T9 t9Component);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
        ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
        ref T10 t10Component);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
        ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
        ref T9 t9Component, ref T10 t10Component);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
        ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
        ref T10 t10Component, ref T11 t11Component);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
        ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
        ref T9 t9Component, ref T10 t10Component, ref T11 t11Component);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
        ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
        ref T10 t10Component, ref T11 t11Component, ref T12 t12Component);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
        ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
        ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
        ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
        ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
        ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
        ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
        ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
        ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component, ref T14 t14Component);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
        ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
        ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component,
        ref T14 t14Component);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
        ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
        ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component, ref T14 t14Component,
        ref T15 t15Component);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
        ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
        ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component,
        ref T14 t14Component, ref T15 t15Component);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
        ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
        ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component, ref T14 t14Component,
        ref T15 t15Component, ref T16 t16Component);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
        ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
        ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component,
        ref T14 t14Component, ref T15 t15Component, ref T16 t16Component);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
        ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
        ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component, ref T14 t14Component,
        ref T15 t15Component, ref T16 t16Component, ref T17 t17Component);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
        ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
        ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component,
        ref T14 t14Component, ref T15 t15Component, ref T16 t16Component, ref T17 t17Component);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
        ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
        ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component, ref T14 t14Component,
        ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
        ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
        ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component,
        ref T14 t14Component, ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
        ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
        ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component, ref T14 t14Component,
        ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component, ref T19 t19Component);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
        ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
        ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component,
        ref T14 t14Component, ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component,
        ref T19 t19Component);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
        ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
        ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component, ref T14 t14Component,
        ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component, ref T19 t19Component,
        ref T20 t20Component);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
        ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
        ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component,
        ref T14 t14Component, ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component,
        ref T19 t19Component, ref T20 t20Component);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
    T20, T21>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
        ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
        ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component, ref T14 t14Component,
        ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component, ref T19 t19Component,
        ref T20 t20Component, ref T21 t21Component);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
        ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
        ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component,
        ref T14 t14Component, ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component,
        ref T19 t19Component, ref T20 t20Component, ref T21 t21Component);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
    T20, T21, T22>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
        ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
        ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component, ref T14 t14Component,
        ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component, ref T19 t19Component,
        ref T20 t20Component, ref T21 t21Component, ref T22 t22Component);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21, T22>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
        ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
        ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component,
        ref T14 t14Component, ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component,
        ref T19 t19Component, ref T20 t20Component, ref T21 t21Component, ref T22 t22Component);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
    T20, T21, T22, T23>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
        ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
        ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component, ref T14 t14Component,
        ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component, ref T19 t19Component,
        ref T20 t20Component, ref T21 t21Component, ref T22 t22Component, ref T23 t23Component);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21, T22, T23>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
        ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
        ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component,
        ref T14 t14Component, ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component,
        ref T19 t19Component, ref T20 t20Component, ref T21 t21Component, ref T22 t22Component, ref T23 t23Component);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
    T20, T21, T22, T23, T24>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component, ref T4 t4Component,
        ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component, ref T9 t9Component,
        ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component, ref T14 t14Component,
        ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component, ref T19 t19Component,
        ref T20 t20Component, ref T21 t21Component, ref T22 t22Component, ref T23 t23Component, ref T24 t24Component);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21, T22, T23, T24>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0Component, ref T1 t1Component, ref T2 t2Component, ref T3 t3Component,
        ref T4 t4Component, ref T5 t5Component, ref T6 t6Component, ref T7 t7Component, ref T8 t8Component,
        ref T9 t9Component, ref T10 t10Component, ref T11 t11Component, ref T12 t12Component, ref T13 t13Component,
        ref T14 t14Component, ref T15 t15Component, ref T16 t16Component, ref T17 t17Component, ref T18 t18Component,
        ref T19 t19Component, ref T20 t20Component, ref T21 t21Component, ref T22 t22Component, ref T23 t23Component,
        ref T24 t24Component);
}
