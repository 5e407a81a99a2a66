namespace Ashlar.Memory;

/// <summary>
/// What a world of entities lets a profiler read and edit: its entities, their components byte by byte, and where they
/// lie. The world of Ashlar.Ecs has it; an entity component system of your own may. What the bytes mean is told by
/// <see cref="FieldRegistry.FieldsOf"/>.
/// <para>The rows lie in <b>tables</b>: one for each archetype, with the archetype's number, then one for each kind of
/// component that lies beside the archetypes. Spans end with the next change of structure. Called on the thread that uses
/// the world, between its changes. Nothing here throws because the world or an entity has ended: then there is nothing.
/// No member makes garbage, names the first time excepted.</para>
/// </summary>
/// <example><code>
/// IWorldContent content = world;
/// foreach (EntityKey entity in content.EntitiesOf(table: 0, chunk: 0)) { Console.WriteLine(entity.Number); }
/// </code></example>
public interface IWorldContent : IWorldFigures
{
    /// <summary>How many tables there are; 0 once the world has ended.</summary>
    int TableCount { get; }

    /// <summary>The allocator below which the chunks of the archetypes lie, and nothing else; null where there is none.</summary>
    Allocator? ChunkOwner { get; }

    /// <summary>How many kinds of components there may be: their numbers are from 0 to this less 1.</summary>
    int ComponentCount { get; }

    /// <summary>The components whose columns a table has.</summary>
    /// <param name="table">From 0 to <see cref="TableCount"/> - 1.</param>
    /// <returns>Their numbers.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such table.</exception>
    ReadOnlySpan<int> ComponentsOf(int table);

    /// <summary>How many chunks the rows of a table lie in.</summary>
    /// <param name="table">From 0 to <see cref="TableCount"/> - 1.</param>
    /// <returns>Their number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such table.</exception>
    int ChunkCountOf(int table);

    /// <summary>The entities of a chunk, row by row.</summary>
    /// <param name="table">From 0 to <see cref="TableCount"/> - 1.</param>
    /// <param name="chunk">From 0 to <see cref="ChunkCountOf"/> - 1.</param>
    /// <returns>The entities.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such table or chunk.</exception>
    ReadOnlySpan<EntityKey> EntitiesOf(int table, int chunk);

    /// <summary>The values of a component in a chunk, row by row.</summary>
    /// <param name="table">From 0 to <see cref="TableCount"/> - 1.</param>
    /// <param name="chunk">From 0 to <see cref="ChunkCountOf"/> - 1.</param>
    /// <param name="component">The component's number.</param>
    /// <returns>Their bytes; none of a tag, of a component with references, and of one that the table does not have.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such table or chunk.</exception>
    ReadOnlySpan<byte> ColumnOf(int table, int chunk, int component);

    /// <summary>The .NET type of a component.</summary>
    /// <param name="component">From 0 to <see cref="ComponentCount"/> - 1.</param>
    /// <returns>The type.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such component.</exception>
    Type TypeOf(int component);

    /// <summary>What people call a component.</summary>
    /// <param name="component">From 0 to <see cref="ComponentCount"/> - 1.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such component.</exception>
    string ComponentName(int component);

    /// <summary>Finds an entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="place">Where it lies, when it is alive.</param>
    /// <returns>Whether it is alive in this world.</returns>
    bool TryFind(EntityKey entity, out EntityPlace place);

    /// <summary>Copies the numbers of an entity's components, those beside the archetypes included.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="components">Receives as many as there is room for.</param>
    /// <returns>How many were copied; 0 when it is not alive.</returns>
    int CopyComponents(EntityKey entity, Span<int> components);

    /// <summary>The bytes of an entity's component, where they lie.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="component">The component's number.</param>
    /// <returns>The bytes; none where <see cref="ColumnOf"/> has none, and when the entity is not alive.</returns>
    ReadOnlySpan<byte> ValueOf(EntityKey entity, int component);

    /// <summary>Whether queries find an entity's component: false of one that it does not have, or has disabled.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="component">The component's number.</param>
    /// <returns>Whether it is there and enabled.</returns>
    bool IsEnabled(EntityKey entity, int component);

    /// <summary>Overwrites some bytes of an entity's component, as if the program had set it: who listens is told, and what
    /// that throws comes out of here, with the bytes written.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="component">The component's number.</param>
    /// <param name="offset">The first byte to write.</param>
    /// <param name="bytes">What to write.</param>
    /// <returns>
    /// False, and nothing written, when the entity is not alive or does not have the component, when the bytes do not lie
    /// within it, when a query or handler runs, and when overwriting would end what the component owns.
    /// </returns>
    bool TryWrite(EntityKey entity, int component, int offset, ReadOnlySpan<byte> bytes);
}
