namespace Ashlar.Ecs;

/// <summary>
/// Called when an entity is about to be destroyed, while its components can still be read: see
/// <see cref="World.SubscribeEntityDestroyed"/>.
/// Called on the thread that uses the world.
/// </summary>
/// <example><code>world.SubscribeEntityDestroyed((in Entity entity) =&gt; names.Remove(entity));</code></example>
/// <param name="entity">The entity.</param>
public delegate void EntityDestroyedHandler(in Entity entity);
