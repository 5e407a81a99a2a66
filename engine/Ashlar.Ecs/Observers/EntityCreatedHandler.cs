namespace Ashlar.Ecs;

/// <summary>
/// Called after an entity was created, its components written: see <see cref="World.SubscribeEntityCreated"/>.
/// Called on the thread that uses the world.
/// </summary>
/// <example><code>world.SubscribeEntityCreated((in Entity entity) =&gt; born++);</code></example>
/// <param name="entity">The entity.</param>
public delegate void EntityCreatedHandler(in Entity entity);
