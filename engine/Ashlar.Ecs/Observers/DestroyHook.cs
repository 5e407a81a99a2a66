namespace Ashlar.Ecs;

/// <summary>
/// Destroys what a component owns, when the component ends: see <see cref="World.SetDestroyHook{T}"/>.
/// Called on the thread that uses the world.
/// </summary>
/// <example><code>
/// world.SetDestroyHook((Entity entity, ref Trail trail) =&gt; trail.Points.Dispose());
/// world.SetDestroyHook((Entity entity, ref Homing homing) =&gt; targets.Destroy(homing.Target));
/// </code></example>
/// <typeparam name="T">The component.</typeparam>
/// <param name="entity">The entity, which is still alive.</param>
/// <param name="component">The component that ends; what the hook writes to it is lost.</param>
public delegate void DestroyHook<T>(Entity entity, ref T component);
