namespace Ashlar.Ecs;

/// <summary>
/// Thrown when an entity is created or destroyed, or a component added or removed, while a query over the same world
/// is running: the rows under the query would move. Nothing has changed. Record the change in a
/// <see cref="CommandBuffer"/> and play it back after the query.
/// Immutable: thread-safe.
/// </summary>
/// <example><code>
/// foreach (ref Chunk chunk in world.Query(in dying)) { world.Destroy(chunk.Entity(0)); }   // throws
/// foreach (ref Chunk chunk in world.Query(in dying)) { commands.Destroy(chunk.Entity(0)); }
/// commands.Playback(world);
/// </code></example>
public sealed class StructuralChangeException : InvalidOperationException
{
    internal StructuralChangeException(string message)
        : base(message)
    {
    }
}
