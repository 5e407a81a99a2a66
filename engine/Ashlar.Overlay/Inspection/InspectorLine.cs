using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>A line about an entity: a component, or one of its fields.</summary>
/// <param name="Component">The component.</param>
/// <param name="Field">The field, or null for the component itself.</param>
internal readonly record struct InspectorLine(int Component, FieldDescription? Field);
