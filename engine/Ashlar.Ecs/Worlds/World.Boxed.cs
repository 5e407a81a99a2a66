using System.Diagnostics.CodeAnalysis;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <content>The components of one entity as objects, for editors, scripts and serializers. Components are boxed: every
/// read makes garbage.</content>
public sealed partial class World
{
    /// <summary>A component of an entity, boxed.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="type">The component.</param>
    /// <returns>A copy of it; a component that is a class is returned itself, and may be null.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have the component.</exception>
    public object? Get(Entity entity, ComponentType type)
    {
        if (!TryGet(entity, type, out object? component))
        {
            WorldChecks.ThrowMissing(entity, type);
        }

        return component;
    }

    /// <summary>A component of an entity, boxed, if the entity has it.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="type">The component.</param>
    /// <param name="component">A copy of it, when the result is true.</param>
    /// <returns>Whether the entity has the component.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    public bool TryGet(Entity entity, ComponentType type, out object? component)
    {
        Row row = RowOf(entity);
        int offset = row.OffsetOf(type.Info);
        bool exists = offset != ChunkLayout.Missing;
        component = exists ? type.Info.Box.Read(in row, offset) : null;
        return exists;
    }

    /// <summary>Overwrites the component of the object's type.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="component">The new value; its run-time type says which component it is.</param>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have the component.</exception>
    public void Set(Entity entity, object component)
    {
        ComponentInfo info = InfoOf(component);
        Row row = RowOf(entity);
        int offset = row.OffsetOf(info);
        if (offset == ChunkLayout.Missing)
        {
            WorldChecks.ThrowMissing(entity, new ComponentType(info.Id));
        }

        _observers?.Overwriting(in row, info.Id);
        info.Box.Write(in row, offset, component);
        _observers?.Set(in row, info.Id);
        _observers?.ThrowFailure();
    }

    /// <summary>Gives an entity the object as one more component.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="cmp">Its value; its run-time type says which component it is.</param>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="DuplicateComponentException">It has the component already.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    public void Add(Entity entity, in object cmp)
    {
        object component = cmp;
        ComponentInfo info = InfoOf(component);
        Row row = Extend(entity, info.Set);
        info.Box.Write(in row, row.OffsetOf(info), component);
        AnnounceAdded(entity, info.Set);
    }

    /// <summary>All components of an entity, boxed, in the order of their ids. Makes garbage.</summary>
    /// <param name="entity">The entity.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    public object?[] GetAllComponents(Entity entity) => GetRange(entity, SetOf(entity).Types);

    /// <summary>Tells whether an entity has all of some components.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="types">The components.</param>
    /// <returns>Whether it has them.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    public bool HasRange(Entity entity, ReadOnlySpan<ComponentType> types)
    {
        ComponentSet set = SetOf(entity);
        foreach (ComponentType type in types)
        {
            if (!set.Contains(type.Id))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Some components of an entity, boxed. Makes garbage.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="types">The components.</param>
    /// <returns>A new array, in the order of the types.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have one of them.</exception>
    public object?[] GetRange(Entity entity, ReadOnlySpan<ComponentType> types)
    {
        object?[] components = new object?[types.Length];
        GetRange(entity, types, components);
        return components;
    }

    /// <summary>Copies some components of an entity, boxed. Makes garbage of the boxes.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="types">The components.</param>
    /// <param name="components">Where they go, in the order of the types.</param>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have one of them.</exception>
    /// <exception cref="ArgumentException">There are more types than room for components.</exception>
    public void GetRange(Entity entity, ReadOnlySpan<ComponentType> types, Span<object?> components)
    {
        if (components.Length < types.Length)
        {
            throw new ArgumentException(
                $"There are {types.Length} types, and room for {components.Length} components.", nameof(components));
        }

        for (int index = 0; index < types.Length; index++)
        {
            components[index] = Get(entity, types[index]);
        }
    }

    /// <summary>Overwrites components of an entity; all or, when it throws, none.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="components">The new values; their run-time types say which components they are.</param>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have one of them.</exception>
    public void SetRange(Entity entity, ReadOnlySpan<object> components)
    {
        ComponentSet set = SetOf(entity);
        foreach (object component in components)
        {
            WorldChecks.ThrowIfMissing(entity, set, InfoOf(component).Set);
        }

        _observers?.DeferFailures();
        try
        {
            foreach (object component in components)
            {
                Set(entity, component);
            }
        }
        finally
        {
            _observers?.ThrowDeferred();
        }
    }

    /// <summary>Gives an entity the objects as more components, in one move.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="components">Their values; their run-time types say which components they are.</param>
    /// <exception cref="ArgumentException">Two objects are of the same type.</exception>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="DuplicateComponentException">It has one of them already.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    public void AddRange(Entity entity, ReadOnlySpan<object> components)
    {
        ComponentType[] types = new ComponentType[components.Length];
        for (int index = 0; index < types.Length; index++)
        {
            types[index] = new ComponentType(InfoOf(components[index]).Id);
        }

        ComponentSet added = ComponentSet.Of(types);
        Row row = ExtendBy(entity, added);
        for (int index = 0; index < types.Length; index++)
        {
            types[index].Info.Box.Write(in row, row.OffsetOf(types[index].Info), components[index]);
        }

        AnnounceAdded(entity, added);
    }

    /// <summary>Gives an entity more components, which are zero, in one move.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="components">The components, each once.</param>
    /// <exception cref="ArgumentException">A type stands in the list twice.</exception>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="DuplicateComponentException">It has one of them already.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    public void AddRange(Entity entity, ReadOnlySpan<ComponentType> components)
    {
        ComponentSet added = ComponentSet.Of(components);
        Row row = ExtendBy(entity, added);
        foreach (ComponentType type in components)
        {
            row.Clear(type);
        }

        AnnounceAdded(entity, added);
    }

    /// <summary>Takes components from an entity, in one move.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="types">The components, each once.</param>
    /// <exception cref="ArgumentException">A type stands in the list twice.</exception>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have one of them.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    public void RemoveRange(Entity entity, ReadOnlySpan<ComponentType> types)
    {
        ComponentSet removed = ComponentSet.Of(types);
        if (ReferenceEquals(removed, ComponentSet.Empty))
        {
            CheckChange(entity);
            return;
        }

        Shrink(entity, removed);
    }

    private Row ExtendBy(Entity entity, ComponentSet added) =>
        ReferenceEquals(added, ComponentSet.Empty) ? CheckChange(entity) : Extend(entity, added);

    /// <summary>Checks a structural change by no components like any other, and leaves the entity where it
    /// is.</summary>
    private Row CheckChange(Entity entity)
    {
        WorldChecks.ThrowIfIterating(this);
        return RowOf(entity);
    }

    private static ComponentInfo InfoOf([NotNull] object? component)
    {
        ArgumentNullException.ThrowIfNull(component);
        return ComponentRegistry.Get(component.GetType()).Info;
    }
}
