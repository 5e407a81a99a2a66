namespace Ashlar.Ecs;

/// <summary>
/// Thrown when a component is added to an entity that has it already. Nothing has changed: use
/// <c>Set</c> or <c>AddOrGet</c>.
/// Immutable: thread-safe.
/// </summary>
/// <example><code>
/// world.Add(ship, new Shield());
/// world.Add(ship, new Shield());             // throws
/// world.AddOrGet&lt;Shield&gt;(ship).Strength = 3;   // adds it only if it is missing
/// </code></example>
public sealed class DuplicateComponentException : InvalidOperationException
{
    internal DuplicateComponentException(ComponentType componentType, string message)
        : base(message) => ComponentType = componentType;

    /// <summary>The component that is there already.</summary>
    public ComponentType ComponentType { get; }
}
