namespace Ashlar.Ecs;

/// <summary>
/// Finds component types by their .NET type; <see cref="Component{T}"/> does it without a look-up.
/// Costs a lock and a look-up. Safe to use from any thread.
/// </summary>
/// <example><code>
/// ComponentType position = Component.GetComponentType(typeof(Position));
/// </code></example>
public static class Component
{
    /// <summary>Finds the component type of a .NET type, and registers it at its first use.</summary>
    /// <param name="type">The struct or class to use as a component.</param>
    /// <returns>Its component type.</returns>
    /// <exception cref="NotSupportedException">The type was never used through a generic call, and the program was
    /// compiled ahead of time: call <see cref="ComponentRegistry.Add{T}"/> at start-up.</exception>
    public static ComponentType GetComponentType(Type type) => ComponentRegistry.Get(type);

    /// <summary>A hash of component types, in whatever order they stand: that of their <see cref="Signature"/>.</summary>
    /// <param name="components">The types, each once.</param>
    /// <returns>The hash, which differs between runs.</returns>
    /// <exception cref="ArgumentException">A type stands in the list twice.</exception>
    public static int GetHashCode(ReadOnlySpan<ComponentType> components) => new Signature(components).GetHashCode();
}
