namespace Ashlar.Ecs;

/// <summary>
/// Called when an entity is about to lose a component, by its removal or with the entity, while it can still be read:
/// see <see cref="World.SubscribeComponentRemoved{T}"/>.
/// Called on the thread that uses the world.
/// </summary>
/// <example><code>world.SubscribeComponentRemoved((in Entity entity, ref Position position) =&gt; grid.Remove(entity));</code></example>
/// <typeparam name="T">The component.</typeparam>
/// <param name="entity">The entity.</param>
/// <param name="component">Its component, good until the handler returns.</param>
public delegate void ComponentRemovedHandler<T>(in Entity entity, ref T component);
