// Written by tools/EcsArities; do not edit: change the tool and run it.
#nullable enable

namespace Engine.Ecs;

public static partial class EntityExtensions
{
    /// <inheritdoc cref="World.Get{T0, T1}(Entity)"/>
    public static Components<T0, T1> Get<T0, T1>(this Entity entity) =>
        WorldDirectory.Of(entity).Get<T0, T1>(entity);

    /// <inheritdoc cref="World.Has{T0, T1}(Entity)"/>
    public static bool Has<T0, T1>(this Entity entity) =>
        WorldDirectory.Of(entity).Has<T0, T1>(entity);

    /// <inheritdoc cref="World.Set{T0, T1}(Entity, in T0, in T1)"/>
    public static void Set<T0, T1>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0, in t1);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0, in t1);

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
    public static void Set<T0, T1, T2>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0, in t1, in t2);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0, in t1, in t2);

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
    public static void Set<T0, T1, T2, T3>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!, in T3 t3 = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0, in t1, in t2, in t3);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!, in T3 t3 = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0, in t1, in t2, in t3);

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
    public static void Set<T0, T1, T2, T3, T4>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0, in t1, in t2, in t3, in t4);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0, in t1, in t2, in t3, in t4);

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
    public static void Set<T0, T1, T2, T3, T4, T5>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0, in t1, in t2, in t3, in t4, in t5);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0, in t1, in t2, in t3, in t4, in t5);

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
    public static void Set<T0, T1, T2, T3, T4, T5, T6>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!,
        in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6);

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
    public static void Set<T0, T1, T2, T3, T4, T5, T6, T7>(this Entity entity, in T0 t0 = default!,
        in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!,
        in T6 t6 = default!, in T7 t7 = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7>(this Entity entity, in T0 t0 = default!,
        in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!,
        in T6 t6 = default!, in T7 t7 = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7);

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
    public static void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8>(this Entity entity, in T0 t0 = default!,
        in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!,
        in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8>(this Entity entity, in T0 t0 = default!,
        in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!,
        in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8);

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
    public static void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(this Entity entity, in T0 t0 = default!,
        in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!,
        in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9>(this Entity entity, in T0 t0 = default!,
        in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!,
        in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9);

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
    public static void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(this Entity entity, in T0 t0 = default!,
        in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!,
        in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10>(this Entity entity, in T0 t0 = default!,
        in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!,
        in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10);

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
    public static void Set<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(this Entity entity, in T0 t0 = default!,
        in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!,
        in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!,
        in T11 t11 = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>(this Entity entity, in T0 t0 = default!,
        in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!,
        in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!,
        in T11 t11 = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11);

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
        in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!,
        in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!,
        in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12>(this Entity entity,
        in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!,
        in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!,
        in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12);

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
        in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!,
        in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!,
        in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!, in T13 t13 = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12, in t13);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13>(this Entity entity,
        in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!,
        in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!,
        in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!, in T13 t13 = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12, in t13);

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
        in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!,
        in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!,
        in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!, in T13 t13 = default!,
        in T14 t14 = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12, in t13, in t14);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14>(this Entity entity,
        in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!,
        in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!,
        in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!, in T13 t13 = default!,
        in T14 t14 = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12, in t13, in t14);

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
        in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!,
        in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!,
        in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!, in T13 t13 = default!,
        in T14 t14 = default!, in T15 t15 = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12, in t13, in t14, in t15);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15>(this Entity entity,
        in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!, in T4 t4 = default!,
        in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!, in T9 t9 = default!,
        in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!, in T13 t13 = default!,
        in T14 t14 = default!, in T15 t15 = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12, in t13, in t14, in t15);

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
        T16>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!,
        in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!,
        in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12, in t13, in t14, in t15, in t16);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15,
        T16>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!,
        in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!,
        in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12, in t13, in t14, in t15, in t16);

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
        T17>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!,
        in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!,
        in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12, in t13, in t14, in t15, in t16, in t17);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
        T17>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!,
        in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!,
        in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12, in t13, in t14, in t15, in t16, in t17);

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
        T18>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!,
        in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!,
        in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12, in t13, in t14, in t15, in t16, in t17, in t18);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17,
        T18>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!,
        in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!,
        in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12, in t13, in t14, in t15, in t16, in t17, in t18);

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
        T19>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!,
        in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!,
        in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12, in t13, in t14, in t15, in t16, in t17, in t18, in t19);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!,
        in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!,
        in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12, in t13, in t14, in t15, in t16, in t17, in t18, in t19);

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
        T20>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!,
        in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!,
        in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12, in t13, in t14, in t15, in t16, in t17, in t18, in t19, in t20);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!, in T3 t3 = default!,
        in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!, in T8 t8 = default!,
        in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12, in t13, in t14, in t15, in t16, in t17, in t18, in t19, in t20);

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
        T20, T21>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!,
        in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!,
        in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!,
        in T21 t21 = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12, in t13, in t14, in t15, in t16, in t17, in t18, in t19, in t20, in t21);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!,
        in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!,
        in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!,
        in T21 t21 = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12, in t13, in t14, in t15, in t16, in t17, in t18, in t19, in t20, in t21);

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
        T20, T21, T22>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!,
        in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!,
        in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!,
        in T21 t21 = default!, in T22 t22 = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12, in t13, in t14, in t15, in t16, in t17, in t18, in t19, in t20, in t21, in t22);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!,
        in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!,
        in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!,
        in T21 t21 = default!, in T22 t22 = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12, in t13, in t14, in t15, in t16, in t17, in t18, in t19, in t20, in t21, in t22);

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
        T20, T21, T22, T23>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!,
        in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!,
        in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!,
        in T21 t21 = default!, in T22 t22 = default!, in T23 t23 = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12, in t13, in t14, in t15, in t16, in t17, in t18, in t19, in t20, in t21, in t22,
            in t23);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22, T23>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!,
        in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!,
        in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!,
        in T21 t21 = default!, in T22 t22 = default!, in T23 t23 = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12, in t13, in t14, in t15, in t16, in t17, in t18, in t19, in t20, in t21, in t22,
            in t23);

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
        T20, T21, T22, T23, T24>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!,
        in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!,
        in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!,
        in T21 t21 = default!, in T22 t22 = default!, in T23 t23 = default!, in T24 t24 = default!) =>
        WorldDirectory.Of(entity).Set(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12, in t13, in t14, in t15, in t16, in t17, in t18, in t19, in t20, in t21, in t22,
            in t23, in t24);

    /// <inheritdoc cref="World.Add{T0, T1}(Entity, in T0, in T1)"/>
    public static void Add<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19,
        T20, T21, T22, T23, T24>(this Entity entity, in T0 t0 = default!, in T1 t1 = default!, in T2 t2 = default!,
        in T3 t3 = default!, in T4 t4 = default!, in T5 t5 = default!, in T6 t6 = default!, in T7 t7 = default!,
        in T8 t8 = default!, in T9 t9 = default!, in T10 t10 = default!, in T11 t11 = default!, in T12 t12 = default!,
        in T13 t13 = default!, in T14 t14 = default!, in T15 t15 = default!, in T16 t16 = default!,
        in T17 t17 = default!, in T18 t18 = default!, in T19 t19 = default!, in T20 t20 = default!,
        in T21 t21 = default!, in T22 t22 = default!, in T23 t23 = default!, in T24 t24 = default!) =>
        WorldDirectory.Of(entity).Add(entity, in t0, in t1, in t2, in t3, in t4, in t5, in t6, in t7, in t8, in t9,
            in t10, in t11, in t12, in t13, in t14, in t15, in t16, in t17, in t18, in t19, in t20, in t21, in t22,
            in t23, in t24);

    /// <inheritdoc cref="World.Remove{T0, T1}(Entity)"/>
    public static void Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18,
        T19, T20, T21, T22, T23, T24>(this Entity entity) =>
        WorldDirectory.Of(entity).Remove<T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16,
            T17, T18, T19, T20, T21, T22, T23, T24>(entity);
}
