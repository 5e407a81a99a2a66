namespace Ashlar.Ecs;

/// <summary>
/// Thrown when a component is asked for that the entity, or the chunk, does not have. Nothing has changed.
/// Immutable: thread-safe.
/// </summary>
/// <example><code>
/// try { world.Get&lt;Shield&gt;(ship).Strength--; }
/// catch (ComponentNotFoundException missing) { Console.WriteLine(missing.ComponentType); }
/// </code></example>
public sealed class ComponentNotFoundException : InvalidOperationException
{
    internal ComponentNotFoundException(ComponentType componentType, string message)
        : base(message) => ComponentType = componentType;

    /// <summary>The component that is missing.</summary>
    public ComponentType ComponentType { get; }
}
