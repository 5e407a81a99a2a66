using System.Runtime.CompilerServices;
using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <content>The components of one entity.</content>
public sealed partial class World
{
    /// <summary>Tells whether an entity is alive in this world. Never throws.</summary>
    /// <param name="entity">The entity.</param>
    /// <returns>Whether it is alive.</returns>
    public bool IsAlive(Entity entity) => _entities.IsAlive(entity);

    /// <summary>A component of an entity. Costs two memory accesses when nothing is cached.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <returns>A reference to the component, good until the next structural change.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have the component.</exception>
    public ref T Get<T>(Entity entity) =>
        ref Component<T>.IsSparse ? ref GetSparse<T>(entity) : ref SlotOf(entity, out int row).Get<T>(row);

    /// <summary>Copies a component of an entity, if it has it.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <param name="component">The component, when the result is true.</param>
    /// <returns>Whether the entity has the component.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    public bool TryGet<T>(Entity entity, out T? component)
    {
        ref T found = ref TryGetRef<T>(entity, out bool exists);
        component = exists ? found : default;
        return exists;
    }

    /// <summary>A component of an entity, if it has it.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <param name="exists">Whether the entity has the component.</param>
    /// <returns>A reference to the component, good until the next structural change; a null reference, never to be
    /// touched, when it does not exist.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    public ref T TryGetRef<T>(Entity entity, out bool exists)
    {
        if (Component<T>.IsSparse)
        {
            return ref TryGetSparse<T>(entity, out exists);
        }

        ref ChunkSlot slot = ref SlotOf(entity, out int row);
        int offset = slot.OffsetOf(Component<T>.Id);
        exists = offset != ChunkLayout.Missing;
        return ref exists ? ref slot.At<T>(row, offset) : ref Unsafe.NullRef<T>();
    }

    /// <summary>Tells whether an entity has a component.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <returns>Whether it has the component.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    public bool Has<T>(Entity entity) =>
        Component<T>.IsSparse ? HasSparse<T>(entity) : SlotOf(entity, out _).Has<T>();

    /// <summary>Tells whether an entity has a component.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="type">The component.</param>
    /// <returns>Whether it has the component.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    public bool Has(Entity entity, ComponentType type) =>
        DenseSetOf(entity).Contains(type.Id) || _sparse.Has(type.Id, entity);

    /// <summary>Overwrites a component of an entity.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <param name="component">The new value.</param>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have the component.</exception>
    public void Set<T>(Entity entity, in T component = default!)
    {
        if (_observers is not null)
        {
            SetObserved(_observers, entity, in component);
            return;
        }

        Get<T>(entity) = component;
    }

    /// <summary>Gives an entity one more component. The entity moves to another archetype, unless the component is
    /// <see cref="SparseAttribute">sparse</see>.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <param name="component">Its value.</param>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="DuplicateComponentException">It has the component already.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    public void Add<T>(Entity entity, in T component = default!)
    {
        if (Component<T>.IsSparse)
        {
            AddSparse<T>(entity) = component;
        }
        else
        {
            Extend(entity, Component<T>.Set).Write(in component);
        }

        AnnounceAdded(entity, Component<T>.Set);
    }

    /// <summary>Gives an entity one more component, which is zero. The entity moves to another archetype, unless the
    /// component is <see cref="SparseAttribute">sparse</see>.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="type">The component.</param>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="DuplicateComponentException">It has the component already.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    public void Add(Entity entity, ComponentType type)
    {
        Extend(entity, type.Info.Set).Clear(type);
        AnnounceAdded(entity, type.Info.Set);
    }

    /// <summary>A component of an entity, which is added first if it is missing.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <param name="component">Its value if it is added.</param>
    /// <returns>A reference to the component, good until the next structural change.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="StructuralChangeException">It is missing, and a query is running.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    public ref T AddOrGet<T>(Entity entity, in T component = default!)
    {
        ref T found = ref TryGetRef<T>(entity, out bool exists);
        if (exists)
        {
            return ref found;
        }

        ref T added = ref Component<T>.IsSparse
            ? ref AddSparse<T>(entity)
            : ref Extend(entity, Component<T>.Set).Get<T>();
        added = component;
        AnnounceAdded(entity, Component<T>.Set);
        return ref added;
    }

    /// <summary>Takes a component from an entity. The entity moves to another archetype, unless the component is
    /// <see cref="SparseAttribute">sparse</see>.</summary>
    /// <typeparam name="T">The component.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have the component.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    public void Remove<T>(Entity entity)
    {
        if (Component<T>.IsSparse && _observers is null)
        {
            RemoveSparse<T>(entity);
        }
        else
        {
            Shrink(entity, Component<T>.Set);
        }
    }

    /// <summary>Takes a component from an entity. The entity moves to another archetype, unless the component is
    /// <see cref="SparseAttribute">sparse</see>.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="type">The component.</param>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    /// <exception cref="ComponentNotFoundException">It does not have the component.</exception>
    /// <exception cref="StructuralChangeException">A query is running.</exception>
    /// <exception cref="OutOfNativeMemoryException">There is no memory.</exception>
    public void Remove(Entity entity, ComponentType type) => Shrink(entity, type.Info.Set);

    /// <summary>The archetype an entity is in, which knows nothing of its sparse components.</summary>
    /// <param name="entity">The entity.</param>
    /// <returns>The archetype.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    public Archetype GetArchetype(Entity entity) => ArchetypeOf(_entities.Find(entity));

    /// <summary>The components an entity has.</summary>
    /// <param name="entity">The entity.</param>
    /// <returns>Their types.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    public Signature GetSignature(Entity entity) => new(SetOf(entity));

    /// <summary>The components an entity has, in the order of their ids.</summary>
    /// <param name="entity">The entity.</param>
    /// <returns>Their types.</returns>
    /// <exception cref="StaleEntityException">The entity is not alive.</exception>
    public ReadOnlySpan<ComponentType> GetComponentTypes(Entity entity) => SetOf(entity).Types;
}
