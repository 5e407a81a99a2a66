namespace Ashlar.Ecs;

/// <summary>
/// An entity's components without naming its world: the entity knows it.
/// Costs one more memory access than the same call on the <see cref="World"/>. Belongs to the thread that uses the
/// world.
/// </summary>
/// <example><code>
/// ship.Get&lt;Position&gt;().X += 1;
/// if (!ship.Has&lt;Shield&gt;()) { ship.Add(new Shield { Strength = 3 }); }
/// </code></example>
public static partial class EntityExtensions
{
    /// <summary>Tells whether the entity is alive. Never throws.</summary>
    /// <param name="entity">The entity.</param>
    /// <returns>Whether it is alive.</returns>
    public static bool IsAlive(this Entity entity) => WorldDirectory.Find(entity)?.IsAlive(entity) ?? false;

    /// <summary>A component of the entity.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <returns>A reference to the component, good until the next structural change.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have the component.</exception>
    public static ref T Get<T>(this Entity entity) => ref WorldDirectory.Of(entity).Get<T>(entity);

    /// <summary>Copies a component of the entity, if it has it.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <param name="component">The component, when the result is true.</param>
    /// <returns>Whether the entity has the component.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    public static bool TryGet<T>(this Entity entity, out T? component) =>
        WorldDirectory.Of(entity).TryGet(entity, out component);

    /// <summary>A component of the entity, if it has it.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <param name="exists">Whether the entity has the component.</param>
    /// <returns>A reference to the component; a null reference, never to be touched, when it does not exist.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    public static ref T TryGetRef<T>(this Entity entity, out bool exists) =>
        ref WorldDirectory.Of(entity).TryGetRef<T>(entity, out exists);

    /// <summary>Tells whether the entity has a component.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <returns>Whether it has the component.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    public static bool Has<T>(this Entity entity) => WorldDirectory.Of(entity).Has<T>(entity);

    /// <summary>Tells whether the entity has a component.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="type">The component.</param>
    /// <returns>Whether it has the component.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    public static bool Has(this Entity entity, ComponentType type) => WorldDirectory.Of(entity).Has(entity, type);

    /// <summary>Overwrites a component of the entity.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <param name="component">The new value.</param>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have the component.</exception>
    public static void Set<T>(this Entity entity, in T component = default!) =>
        WorldDirectory.Of(entity).Set(entity, in component);

    /// <summary>Gives the entity one more component.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <param name="component">Its value.</param>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="DuplicateComponentException">It has the component already.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    public static void Add<T>(this Entity entity, in T component = default!) =>
        WorldDirectory.Of(entity).Add(entity, in component);

    /// <summary>A component of the entity, which is added first if it is missing.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <param name="component">Its value if it is added.</param>
    /// <returns>A reference to the component, good until the next structural change.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="StructuralChangeException">It is missing, and a query is running.</exception>
    public static ref T AddOrGet<T>(this Entity entity, in T component = default!) =>
        ref WorldDirectory.Of(entity).AddOrGet(entity, in component);

    /// <summary>Takes a component from the entity.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have the component.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    public static void Remove<T>(this Entity entity) => WorldDirectory.Of(entity).Remove<T>(entity);

    /// <inheritdoc cref="World.Enable{T}(Entity)"/>
    public static void Enable<T>(this Entity entity) => WorldDirectory.Of(entity).Enable<T>(entity);

    /// <inheritdoc cref="World.Disable{T}(Entity)"/>
    public static void Disable<T>(this Entity entity) => WorldDirectory.Of(entity).Disable<T>(entity);

    /// <inheritdoc cref="World.SetEnabled{T}(Entity, bool)"/>
    public static void SetEnabled<T>(this Entity entity, bool enabled) =>
        WorldDirectory.Of(entity).SetEnabled<T>(entity, enabled);

    /// <inheritdoc cref="World.SetEnabled(Entity, ComponentType, bool)"/>
    public static void SetEnabled(this Entity entity, ComponentType type, bool enabled) =>
        WorldDirectory.Of(entity).SetEnabled(entity, type, enabled);

    /// <inheritdoc cref="World.IsEnabled{T}(Entity)"/>
    public static bool IsEnabled<T>(this Entity entity) => WorldDirectory.Of(entity).IsEnabled<T>(entity);

    /// <inheritdoc cref="World.IsEnabled(Entity, ComponentType)"/>
    public static bool IsEnabled(this Entity entity, ComponentType type) =>
        WorldDirectory.Of(entity).IsEnabled(entity, type);

    /// <summary>The components the entity has.</summary>
    /// <param name="entity">The entity.</param>
    /// <returns>Their types.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    public static Signature GetComponentTypes(this Entity entity) => WorldDirectory.Of(entity).GetSignature(entity);

    /// <inheritdoc cref="World.GetChunk(Entity)"/>
    public static Chunk GetChunk(this Entity entity) => WorldDirectory.Of(entity).GetChunk(entity);

    /// <inheritdoc cref="World.GetAllComponents(Entity)"/>
    public static object?[] GetAllComponents(this Entity entity) =>
        WorldDirectory.Of(entity).GetAllComponents(entity);

    /// <inheritdoc cref="World.Get(Entity, ComponentType)"/>
    public static object? Get(this Entity entity, ComponentType type) => WorldDirectory.Of(entity).Get(entity, type);

    /// <inheritdoc cref="World.TryGet(Entity, ComponentType, out object?)"/>
    public static bool TryGet(this Entity entity, ComponentType type, out object? component) =>
        WorldDirectory.Of(entity).TryGet(entity, type, out component);

    /// <inheritdoc cref="World.Set(Entity, object)"/>
    public static void Set(this Entity entity, object cmp) => WorldDirectory.Of(entity).Set(entity, cmp);

    /// <inheritdoc cref="World.Add(Entity, in object)"/>
    public static void Add(this Entity entity, in object cmp) => WorldDirectory.Of(entity).Add(entity, in cmp);

    /// <inheritdoc cref="World.HasRange(Entity, ReadOnlySpan{ComponentType})"/>
    public static bool HasRange(this Entity entity, ReadOnlySpan<ComponentType> types) =>
        WorldDirectory.Of(entity).HasRange(entity, types);

    /// <inheritdoc cref="World.GetRange(Entity, ReadOnlySpan{ComponentType})"/>
    public static object?[] GetRange(this Entity entity, ReadOnlySpan<ComponentType> types) =>
        WorldDirectory.Of(entity).GetRange(entity, types);

    /// <inheritdoc cref="World.GetRange(Entity, ReadOnlySpan{ComponentType}, Span{object?})"/>
    public static void GetRange(
        this Entity entity, ReadOnlySpan<ComponentType> types, Span<object?> components) =>
        WorldDirectory.Of(entity).GetRange(entity, types, components);

    /// <inheritdoc cref="World.SetRange(Entity, ReadOnlySpan{object})"/>
    public static void SetRange(this Entity entity, ReadOnlySpan<object> components) =>
        WorldDirectory.Of(entity).SetRange(entity, components);

    /// <inheritdoc cref="World.AddRange(Entity, ReadOnlySpan{object})"/>
    public static void AddRange(this Entity entity, ReadOnlySpan<object> components) =>
        WorldDirectory.Of(entity).AddRange(entity, components);

    /// <inheritdoc cref="World.AddRange(Entity, ReadOnlySpan{ComponentType})"/>
    public static void AddRange(this Entity entity, ReadOnlySpan<ComponentType> components) =>
        WorldDirectory.Of(entity).AddRange(entity, components);

    /// <inheritdoc cref="World.RemoveRange(Entity, ReadOnlySpan{ComponentType})"/>
    public static void RemoveRange(this Entity entity, ReadOnlySpan<ComponentType> types) =>
        WorldDirectory.Of(entity).RemoveRange(entity, types);

    /// <summary>The archetype the entity is in.</summary>
    /// <param name="entity">The entity.</param>
    /// <returns>The archetype.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    public static Archetype GetArchetype(this Entity entity) => WorldDirectory.Of(entity).GetArchetype(entity);
}
