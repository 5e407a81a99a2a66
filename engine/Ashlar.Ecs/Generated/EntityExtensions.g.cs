// Written by tools/EcsArities; do not edit: change the tool and run it.
#nullable enable

namespace Ashlar.Ecs;

public static partial class EntityExtensions
{
    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1> Get<T0, T1>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1>(this Entity entity, in T0 t0Component = default!, in T1 t1Component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0Component, in t1Component);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1>(this Entity entity, in T0 t0Component = default!, in T1 t1Component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0Component, in t1Component);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1>(entity);

    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1, T2> Get<T0, T1, T2>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1, T2>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1, T2>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1, T2>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1, T2>(this Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0Component, in t1Component, in t2Component);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2>(this Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0Component, in t1Component, in t2Component);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1, T2>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1, T2>(entity);

    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1, T2, T3> Get<T0, T1, T2, T3>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1, T2, T3>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1, T2, T3>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1, T2, T3>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1, T2, T3>(this Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0Component, in t1Component, in t2Component, in t3Component);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3>(this Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0Component, in t1Component, in t2Component, in t3Component);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1, T2, T3>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1, T2, T3>(entity);

    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1, T2, T3, T4> Get<T0, T1, T2, T3, T4>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1, T2, T3, T4>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1, T2, T3, T4>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1, T2, T3, T4>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1, T2, T3, T4>(this Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4>(this Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1, T2, T3, T4>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1, T2, T3, T4>(entity);

    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1, T2, T3, T4, T5> Get<T0, T1, T2, T3, T4, T5>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1, T2, T3, T4, T5>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1, T2, T3, T4, T5>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1, T2, T3, T4, T5>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1, T2, T3, T4, T5>(this Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5>(this Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1, T2, T3, T4, T5>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1, T2, T3, T4, T5>(entity);

    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1, T2, T3, T4, T5, T6> Get<T0, T1, T2, T3, T4, T5, T6>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1, T2, T3, T4, T5, T6>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1, T2, T3, T4, T5, T6>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1, T2, T3, T4, T5, T6>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1, T2, T3, T4, T5, T6>(this Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6>(this Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1, T2, T3, T4, T5, T6>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1, T2, T3, T4, T5, T6>(entity);

    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1, T2, T3, T4, T5, T6, T7> Get<T0, T1, T2, T3, T4, T5, T6, T7>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1, T2, T3, T4, T5, T6, T7>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1, T2, T3, T4, T5, T6, T7>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1, T2, T3, T4, T5, T6, T7>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1, T2, T3, T4, T5, T6, T7>(this Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7>(this Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1, T2, T3, T4, T5, T6, T7>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1, T2, T3, T4, T5, T6, T7>(entity);

    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1, T2, T3, T4, T5, T6, T7, T8> Get<T0, T1, T2, T3, T4, T5, T6, T7,
        T8>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1, T2, T3, T4, T5, T6, T7, T8>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1, T2, T3, T4, T5, T6, T7, T8>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8>(this Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8>(this Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8>(entity);

    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8,
        T9>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(this Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!, in T9 t9Component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(this Entity entity, in T0 t0Component = default!,
        in T1 t1Component = default!, in T2 t2Component = default!, in T3 t3Component = default!,
        in T4 t4Component = default!, in T5 t5Component = default!, in T6 t6Component = default!,
        in T7 t7Component = default!, in T8 t8Component = default!, in T9 t9Component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(entity);

    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9,
        T10>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(this Entity entity,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(this Entity entity,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(entity);

    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8,
        T9, T10, T11>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(this Entity entity,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(this Entity entity,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(entity);

    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12> Get<T0, T1, T2, T3, T4, T5, T6,
        T7, T8, T9, T10, T11, T12>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(this Entity entity,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(this Entity entity,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(entity);

    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13> Get<T0, T1, T2, T3, T4, T5,
        T6, T7, T8, T9, T10, T11, T12, T13>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(this Entity entity,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component, in t13Component);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(this Entity entity,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component, in t13Component);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(entity);

    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14> Get<T0, T1, T2, T3, T4,
        T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(this Entity entity,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component, in t13Component, in t14Component);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(this Entity entity,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component, in t13Component, in t14Component);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(entity);

    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15> Get<T0, T1, T2, T3,
        T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(this Entity entity,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component, in t13Component, in t14Component, in t15Component);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(this Entity entity,
        in T0 t0Component = default!, in T1 t1Component = default!, in T2 t2Component = default!,
        in T3 t3Component = default!, in T4 t4Component = default!, in T5 t5Component = default!,
        in T6 t6Component = default!, in T7 t7Component = default!, in T8 t8Component = default!,
        in T9 t9Component = default!, in T10 t10Component = default!, in T11 t11Component = default!,
        in T12 t12Component = default!, in T13 t13Component = default!, in T14 t14Component = default!,
        in T15 t15Component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component, in t13Component, in t14Component, in t15Component);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14,
        T15>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(entity);

    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16> Get<T0, T1,
        T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(this Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component, in t13Component, in t14Component, in t15Component,
            in t16Component);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(this Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component, in t13Component, in t14Component, in t15Component,
            in t16Component);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
            T16>(entity);

    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17> Get<T0,
        T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>(this Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component, in t13Component, in t14Component, in t15Component,
            in t16Component, in t17Component);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>(this Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component, in t13Component, in t14Component, in t15Component,
            in t16Component, in t17Component);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17>(entity);

    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(this Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component, in t13Component, in t14Component, in t15Component,
            in t16Component, in t17Component, in t18Component);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(this Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component, in t13Component, in t14Component, in t15Component,
            in t16Component, in t17Component, in t18Component);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18>(entity);

    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(this Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component, in t13Component, in t14Component, in t15Component,
            in t16Component, in t17Component, in t18Component, in t19Component);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(this Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component, in t13Component, in t14Component, in t15Component,
            in t16Component, in t17Component, in t18Component, in t19Component);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19>(entity);

    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(this Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!,
        in T20 t20Component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component, in t13Component, in t14Component, in t15Component,
            in t16Component, in t17Component, in t18Component, in t19Component, in t20Component);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(this Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!,
        in T20 t20Component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component, in t13Component, in t14Component, in t15Component,
            in t16Component, in t17Component, in t18Component, in t19Component, in t20Component);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20>(entity);

    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20,
        T21>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21>(this Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!,
        in T20 t20Component = default!, in T21 t21Component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component, in t13Component, in t14Component, in t15Component,
            in t16Component, in t17Component, in t18Component, in t19Component, in t20Component, in t21Component);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21>(this Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!,
        in T20 t20Component = default!, in T21 t21Component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component, in t13Component, in t14Component, in t15Component,
            in t16Component, in t17Component, in t18Component, in t19Component, in t20Component, in t21Component);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21>(entity);

    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22>(this Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!,
        in T20 t20Component = default!, in T21 t21Component = default!, in T22 t22Component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component, in t13Component, in t14Component, in t15Component,
            in t16Component, in t17Component, in t18Component, in t19Component, in t20Component, in t21Component,
            in t22Component);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22>(this Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!,
        in T20 t20Component = default!, in T21 t21Component = default!, in T22 t22Component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component, in t13Component, in t14Component, in t15Component,
            in t16Component, in t17Component, in t18Component, in t19Component, in t20Component, in t21Component,
            in t22Component);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21, T22>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21, T22>(entity);

    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22, T23> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21, T22, T23>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22, T23>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22, T23>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22, T23>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22, T23>(this Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!,
        in T20 t20Component = default!, in T21 t21Component = default!, in T22 t22Component = default!,
        in T23 t23Component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component, in t13Component, in t14Component, in t15Component,
            in t16Component, in t17Component, in t18Component, in t19Component, in t20Component, in t21Component,
            in t22Component, in t23Component);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22, T23>(this Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!,
        in T20 t20Component = default!, in T21 t21Component = default!, in T22 t22Component = default!,
        in T23 t23Component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component, in t13Component, in t14Component, in t15Component,
            in t16Component, in t17Component, in t18Component, in t19Component, in t20Component, in t21Component,
            in t22Component, in t23Component);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21, T22, T23>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21, T22, T23>(entity);

    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22, T23, T24> Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18, T19, T20, T21, T22, T23, T24>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22, T23, T24>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22, T23, T24>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
            T18, T19, T20, T21, T22, T23, T24>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22, T23, T24>(this Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!,
        in T20 t20Component = default!, in T21 t21Component = default!, in T22 t22Component = default!,
        in T23 t23Component = default!, in T24 t24Component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component, in t13Component, in t14Component, in t15Component,
            in t16Component, in t17Component, in t18Component, in t19Component, in t20Component, in t21Component,
            in t22Component, in t23Component, in t24Component);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22, T23, T24>(this Entity entity, in T0 t0Component = default!, in T1 t1Component = default!,
        in T2 t2Component = default!, in T3 t3Component = default!, in T4 t4Component = default!,
        in T5 t5Component = default!, in T6 t6Component = default!, in T7 t7Component = default!,
        in T8 t8Component = default!, in T9 t9Component = default!, in T10 t10Component = default!,
        in T11 t11Component = default!, in T12 t12Component = default!, in T13 t13Component = default!,
        in T14 t14Component = default!, in T15 t15Component = default!, in T16 t16Component = default!,
        in T17 t17Component = default!, in T18 t18Component = default!, in T19 t19Component = default!,
        in T20 t20Component = default!, in T21 t21Component = default!, in T22 t22Component = default!,
        in T23 t23Component = default!, in T24 t24Component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0Component, in t1Component, in t2Component, in t3Component,
            in t4Component, in t5Component, in t6Component, in t7Component, in t8Component, in t9Component,
            in t10Component, in t11Component, in t12Component, in t13Component, in t14Component, in t15Component,
            in t16Component, in t17Component, in t18Component, in t19Component, in t20Component, in t21Component,
            in t22Component, in t23Component, in t24Component);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21, T22, T23, T24>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21, T22, T23, T24>(entity);
}
