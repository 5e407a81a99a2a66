using Arch.Core;
using Ashlar.Memory;

namespace Ashlar.Ecs.Arch;

/// <summary>
/// Results of queries in frame memory: a span that dies by itself, where Arch wants an array to fill.
/// <para>Costs the copy, and no garbage. Belongs to the thread of world and arena.</para>
/// </summary>
/// <example><code>
/// foreach (Entity entity in world.GetEntities(in dying, memory.Frame.Current))
/// {
///     world.Destroy(entity);                     // the query is over: the world may change
/// }
/// </code></example>
public static class FrameQueries
{
    /// <summary>The entities that match a query, in the order of the world's storage.</summary>
    /// <param name="world">The world.</param>
    /// <param name="query">Which entities.</param>
    /// <param name="arena">Whose memory they lie in.</param>
    /// <returns>The entities, until the arena is rewound.</returns>
    /// <exception cref="OutOfNativeMemoryException">The arena is full.</exception>
    public static Span<Entity> GetEntities(this World world, in QueryDescription query, Arena arena)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(arena);
        Span<Entity> entities = arena.Allocate<Entity>(world.CountEntities(in query));
        world.GetEntities(in query, entities);
        return entities;
    }
}
