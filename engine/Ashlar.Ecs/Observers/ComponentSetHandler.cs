namespace Ashlar.Ecs;

/// <summary>
/// Called after a component was overwritten by <c>Set</c> or a command: see
/// <see cref="World.SubscribeComponentSet{T}"/>. Writes through a reference or a span are not seen.
/// Called on the thread that uses the world.
/// </summary>
/// <example><code>
/// world.SubscribeComponentSet((in Entity entity, ref Position position) =&gt; grid.Move(entity, position));
/// </code></example>
/// <typeparam name="T">The component.</typeparam>
/// <param name="entity">The entity.</param>
/// <param name="component">The new value, good until the handler returns.</param>
public delegate void ComponentSetHandler<T>(in Entity entity, ref T component);
