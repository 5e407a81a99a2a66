namespace Ashlar.Ecs;

/// <summary>
/// Called after an entity was created, its components written: see <see cref="World.SubscribeEntityCreated"/>.
/// <code>world.SubscribeEntityCreated((in Entity entity) =&gt; born++);</code>
/// Called on the thread that uses the world.
/// </summary>
/// <param name="entity">The entity.</param>
public delegate void EntityCreatedHandler(in Entity entity);
