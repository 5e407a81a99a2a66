namespace Ashlar.Ecs;

/// <summary>
/// Called after an entity was given a component, at its creation or later: see
/// <see cref="World.SubscribeComponentAdded{T}"/>.
/// Called on the thread that uses the world.
/// </summary>
/// <example><code>
/// world.SubscribeComponentAdded((in Entity entity, ref Position position) =&gt; grid.Insert(entity, position));
/// </code></example>
/// <typeparam name="T">The component.</typeparam>
/// <param name="entity">The entity.</param>
/// <param name="component">Its component, good until the handler returns.</param>
public delegate void ComponentAddedHandler<T>(in Entity entity, ref T component);
