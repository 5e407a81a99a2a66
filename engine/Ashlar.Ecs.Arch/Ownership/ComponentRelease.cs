namespace Ashlar.Ecs.Arch;

/// <summary>
/// What <see cref="WorldOwnership"/> calls for each component that goes, exactly once: the place to destroy the handle
/// that it holds. It must not change the world.
/// </summary>
/// <example><code>
/// ownership.Own((ref Body body) =&gt; bodies.Destroy(body.Handle));
/// </code></example>
/// <typeparam name="T">The component.</typeparam>
/// <param name="component">The component, for the last time.</param>
public delegate void ComponentRelease<T>(ref T component);
