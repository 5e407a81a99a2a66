// Written by tools/EcsArities; do not edit: change the tool and run it.
#nullable enable

namespace Engine.Ecs;

/// <summary>What a query does for the components of each entity, as a struct: the compiler builds it into the
/// loop.
/// <code>
/// struct Move : IForEach&lt;Position, Velocity&gt;
/// {
///     public void Update(ref Position position, ref Velocity velocity) =&gt; position.X += velocity.X;
/// }
/// </code>
/// </summary>
public interface IForEach<T0>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0);
}

/// <summary>What a query does for each entity and its components, as a struct.
/// <code>
/// struct Move : IForEachWithEntity&lt;Position&gt;
/// {
///     public void Update(Entity entity, ref Position position) =&gt; position.X += entity.Id;
/// }
/// </code>
/// </summary>
public interface IForEachWithEntity<T0>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0, ref T1 t1);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0, ref T1 t1);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0, ref T1 t1, ref T2 t2);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8,
        ref T9 t9);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8,
        ref T9 t9, ref T10 t10);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8,
        ref T9 t9, ref T10 t10, ref T11 t11);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8,
        ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8,
        ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8,
        ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8,
        ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8,
        ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15, ref T16 t16);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8,
        ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15, ref T16 t16,
        ref T17 t17);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16, ref T17 t17);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8,
        ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15, ref T16 t16,
        ref T17 t17, ref T18 t18);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16, ref T17 t17, ref T18 t18);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8,
        ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15, ref T16 t16,
        ref T17 t17, ref T18 t18, ref T19 t19);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16, ref T17 t17, ref T18 t18, ref T19 t19);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8,
        ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15, ref T16 t16,
        ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16, ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
    T20, T21>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8,
        ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15, ref T16 t16,
        ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20, ref T21 t21);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16, ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20, ref T21 t21);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
    T20, T21, T22>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8,
        ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15, ref T16 t16,
        ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20, ref T21 t21, ref T22 t22);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21, T22>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16, ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20, ref T21 t21, ref T22 t22);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
    T20, T21, T22, T23>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8,
        ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15, ref T16 t16,
        ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20, ref T21 t21, ref T22 t22, ref T23 t23);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21, T22, T23>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16, ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20, ref T21 t21, ref T22 t22, ref T23 t23);
}

/// <inheritdoc cref="IForEach{T0}"/>
public interface IForEach<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
    T20, T21, T22, T23, T24>
{
    /// <summary>Called for each entity.</summary>
    void Update(ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7, ref T8 t8,
        ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15, ref T16 t16,
        ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20, ref T21 t21, ref T22 t22, ref T23 t23, ref T24 t24);
}

/// <inheritdoc cref="IForEachWithEntity{T0}"/>
public interface IForEachWithEntity<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
    T18, T19, T20, T21, T22, T23, T24>
{
    /// <summary>Called for each entity.</summary>
    void Update(Entity entity, ref T0 t0, ref T1 t1, ref T2 t2, ref T3 t3, ref T4 t4, ref T5 t5, ref T6 t6, ref T7 t7,
        ref T8 t8, ref T9 t9, ref T10 t10, ref T11 t11, ref T12 t12, ref T13 t13, ref T14 t14, ref T15 t15,
        ref T16 t16, ref T17 t17, ref T18 t18, ref T19 t19, ref T20 t20, ref T21 t21, ref T22 t22, ref T23 t23,
        ref T24 t24);
}
