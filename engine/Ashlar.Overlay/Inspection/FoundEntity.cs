using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>An entity that a scan found.</summary>
/// <param name="World">The world it lives in.</param>
/// <param name="Entity">The entity.</param>
/// <param name="Component">The component that was looked at, or -1.</param>
/// <param name="Field">Its field that was compared or that holds what was looked for, or null.</param>
internal readonly record struct FoundEntity(
    IWorldContent World, EntityKey Entity, int Component, FieldDescription? Field);
