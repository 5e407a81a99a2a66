using System.Diagnostics.CodeAnalysis;

namespace Ashlar.Ecs;

/// <summary>
/// The checks of worlds and what they throw. They run at every <see cref="Ashlar.Memory.CheckLevel"/>: the level
/// concerns the memory underneath, whose own checks are compiled away where it is off. Each check is a comparison that
/// the compiler inlines; a method of its own throws.
/// </summary>
internal static class WorldChecks
{
    /// <summary>Refuses a structural change while a query or a handler runs.</summary>
    /// <exception cref="StructuralChangeException">A query over the world is running.</exception>
    /// <exception cref="ObjectDisposedException">The world has ended.</exception>
    public static void ThrowIfIterating(World world)
    {
        if (world.RefusesChanges)
        {
            ThrowRefusesChanges(world);
        }
    }

    /// <summary>Refuses to add components that an entity has.</summary>
    /// <exception cref="DuplicateComponentException">It has one of them.</exception>
    public static void ThrowIfAny(Entity entity, ComponentSet set, ComponentSet added)
    {
        if (set.Overlaps(added))
        {
            ThrowDuplicate(entity, set, added);
        }
    }

    /// <summary>Refuses to use components that an entity does not have.</summary>
    /// <exception cref="ComponentNotFoundException">It does not have one of them.</exception>
    public static void ThrowIfMissing(Entity entity, ComponentSet set, ComponentSet wanted)
    {
        if (!set.ContainsAll(wanted))
        {
            ThrowMissing(entity, set, wanted);
        }
    }

    /// <summary>Refuses a second owner for what a component owns.</summary>
    /// <exception cref="NotSupportedException">A component of the archetype has a destroy hook.</exception>
    public static void ThrowIfOwning(WorldObservers? observers, Archetype archetype)
    {
        foreach (ComponentType type in archetype.Set.Types)
        {
            if (observers?.Find(type.Id) is { HasHook: true })
            {
                ThrowOwning($"{archetype}", type);
            }
        }
    }

    /// <summary>Refuses a second owner for what a sparse component owns.</summary>
    /// <exception cref="NotSupportedException">The component has a destroy hook.</exception>
    public static void ThrowIfOwning(WorldObservers? observers, SparseSet set)
    {
        if (observers?.Find(set.Info.Id) is { HasHook: true })
        {
            ThrowOwning($"The sparse set of {TypeNames.Of(set.Info.Type)}", new ComponentType(set.Info.Id));
        }
    }

    [DoesNotReturn]
    public static void ThrowMissing(Entity entity, ComponentType type) =>
        throw new ComponentNotFoundException(type, $"{entity} has no component {type}.");

    [DoesNotReturn]
    public static void ThrowMissing(Entity entity, ComponentType type, int index) =>
        throw new ComponentNotFoundException(type, $"At index {index}: {entity} has no component {type}.");

    [DoesNotReturn]
    public static void ThrowDuplicate(Entity entity, ComponentType type, int index) =>
        throw new DuplicateComponentException(type, $"At index {index}: {entity} has the component {type} already.");

    [DoesNotReturn]
    public static void ThrowNoValues(int entities, int values) => throw new ArgumentException(
        $"There are {entities} entities and {values} components for them.");

    [DoesNotReturn]
    public static void ThrowNoPlaces(int entities, int places) => throw new ArgumentException(
        $"There are {entities} entities and {places} places for their components.");

    [DoesNotReturn]
    public static void ThrowMissing(in ChunkSlot slot, ComponentType type) => throw Missing(new Chunk(in slot), type);

    [DoesNotReturn]
    public static void ThrowMissing(in Chunk chunk, ComponentType type) => throw Missing(in chunk, type);

    [DoesNotReturn]
    public static void ThrowEnded(in Chunk chunk) => throw Ended(in chunk);

    [DoesNotReturn]
    public static void ThrowSelectsRows(in QueryDescription description) => throw new NotSupportedException(
        description.HasSparse
        ? "The query asks for sparse components, which lie beside the archetypes: of the entities of a chunk some match, so "
            + "that chunks cannot be its result. Use world.Query with a delegate, InlineQuery, their parallel counterparts, "
            + "CountEntities or GetEntities."
        : $"The query asks for exactly {description.Exclusive}, and the world has sparse components, which lie beside the "
            + "archetypes: of the entities of a chunk some may have one. Use world.Query with a delegate, InlineQuery, their "
            + "parallel counterparts, CountEntities or GetEntities.");

    [DoesNotReturn]
    public static ChunkLayout ThrowNoChunk() => throw new InvalidOperationException(
        "This Chunk is the default value: chunks come from queries, archetypes and World.GetChunk.");

    [DoesNotReturn]
    public static void ThrowNoRow(int index, int count) => throw new ArgumentOutOfRangeException(
        nameof(index), index, $"The chunk has {count} rows: use 0 to {count - 1}.");

    [DoesNotReturn]
    public static void ThrowMissingForCommand(Entity entity, ComponentType type) =>
        throw new ComponentNotFoundException(
            type, $"A command sets, enables or disables the component {type} of {entity}, which does not have it.");

    [DoesNotReturn]
    public static void ThrowNoWorld(Entity entity) => throw new StaleEntityException(entity, 0, entity == Entity.Null
        ? "Entity.Null was used."
        : $"{entity} belongs to a world that was destroyed, or that never existed.");

    private static InvalidOperationException Missing(in Chunk chunk, ComponentType type)
    {
        if (chunk.Layout.IsEnded)
        {
            return Ended(in chunk);
        }

        return new ComponentNotFoundException(type, type.Info.IsSparse
            ? $"The component {type} is sparse: its values lie beside the archetypes, so no chunk has a column of them. "
                + "Use a query by delegate or by struct, which finds the value of each entity, or world.Get by entity."
            : $"The entities of {chunk.Archetype} have no component {type}.");
    }

    private static ObjectDisposedException Ended(in Chunk chunk) => new(
        nameof(Chunk),
        $"A chunk of {chunk.Archetype} has ended: world {chunk.Archetype.World.Id} was destroyed or loaded, or its memory "
        + "was disposed.");

    /// <summary>Names the first component that is missing.</summary>
    private static void ThrowMissing(Entity entity, ComponentSet set, ComponentSet wanted)
    {
        foreach (ComponentType type in wanted.Types)
        {
            if (!set.Contains(type.Id))
            {
                ThrowMissing(entity, type);
            }
        }
    }

    /// <summary>Names the first component that the entity has already.</summary>
    private static void ThrowDuplicate(Entity entity, ComponentSet set, ComponentSet added)
    {
        foreach (ComponentType type in added.Types)
        {
            if (set.Contains(type.Id))
            {
                throw new DuplicateComponentException(type, $"{entity} has the component {type} already.");
            }
        }
    }

    [DoesNotReturn]
    private static void ThrowOwning(string what, ComponentType type) => throw new NotSupportedException(
        $"{what} cannot be copied: {type} owns what its destroy hook destroys, and a copy would own it too. "
        + "Remove the component first, and give each copy one of its own.");

    /// <summary>Refuses a world that has ended.</summary>
    /// <exception cref="ObjectDisposedException">It was destroyed, or its memory was.</exception>
    public static void ThrowIfEnded(World world)
    {
        if (world.IsEnded)
        {
            ThrowEnded(world);
        }
    }

    [DoesNotReturn]
    public static void ThrowEnded(World world) => throw new ObjectDisposedException(
        nameof(World), $"World {world.Id} has ended: it was destroyed, or the memory that it was made on was disposed.");

    [DoesNotReturn]
    private static void ThrowRefusesChanges(World world)
    {
        ThrowIfEnded(world);
        ThrowIterating(world);
    }

    [DoesNotReturn]
    private static void ThrowIterating(World world) => throw new StructuralChangeException(
        world.IsGrowing
        ? $"World {world.Id} asks for memory, so a handler of MemorySystem.LowMemory cannot change it. Let the handler "
            + "trim or free something else, or change the world after the call that needs the memory."
        : world.Observers is { IsRunning: true }
        ? $"A handler or destroy hook of world {world.Id} is running, so no entity can be created, destroyed or given "
            + "other components. Record the change in a CommandBuffer and play it back after the call that the handler "
            + "is told of."
        : $"A query over world {world.Id} is running, so no entity can be created, destroyed or given other components. "
        + "Record the change in a CommandBuffer and play it back after the query.");
}
