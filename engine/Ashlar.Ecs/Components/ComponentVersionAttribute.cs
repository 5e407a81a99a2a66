namespace Ashlar.Ecs;

/// <summary>
/// Says which version of a component this is, so that worlds saved with another one are refused: for changes that the
/// size and the names and types of the fields do not show, such as another unit.
/// The world reads it once, when the type is first used as a component. A type without it has version 0. Immutable:
/// thread-safe.
/// </summary>
/// <example><code>
/// [ComponentVersion(2)]                                    // 1 was in degrees
/// public record struct Heading(float Radians);
/// </code></example>
/// <param name="version">The version.</param>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class, Inherited = false)]
public sealed class ComponentVersionAttribute(int version) : Attribute
{
    /// <summary>The version.</summary>
    public int Version { get; } = version;
}
