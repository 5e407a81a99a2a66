namespace Ashlar.Ecs;

/// <summary>
/// Thrown when a component is asked for that the entity, or the chunk, does not have. Nothing has changed.
/// </summary>
public sealed class ComponentNotFoundException : InvalidOperationException
{
    internal ComponentNotFoundException(ComponentType componentType, string message)
        : base(message) => ComponentType = componentType;

    /// <summary>The component that is missing.</summary>
    public ComponentType ComponentType { get; }
}
