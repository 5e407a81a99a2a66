using Ashlar.Memory;

namespace Ashlar.Overlay;

/// <summary>An entity that a scan found, or an object of a pool.</summary>
/// <param name="World">The world that the entity lives in; null of an object of a pool.</param>
/// <param name="Entity">The entity.</param>
/// <param name="Component">The component that was looked at, or -1.</param>
/// <param name="Field">Its field that was compared or that holds what was looked for, or null.</param>
/// <param name="Pool">The pool of the object; null of an entity.</param>
/// <param name="Slot">The slot of the object.</param>
internal readonly record struct FoundEntity(
    IWorldContent? World,
    EntityKey Entity,
    int Component,
    FieldDescription? Field,
    SlabAllocator? Pool = null,
    int Slot = 0);
