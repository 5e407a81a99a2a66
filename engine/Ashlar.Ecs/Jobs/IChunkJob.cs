namespace Ashlar.Ecs;

/// <summary>
/// What a parallel query does for each chunk, as a struct.
/// Called on several threads at once, for one chunk each.
/// </summary>
/// <example><code>
/// struct Move : IChunkJob
/// {
///     public void Execute(ref Chunk chunk)
///     {
///         foreach (ref Position position in chunk.GetSpan&lt;Position&gt;()) { position.X += 1; }
///     }
/// }
/// world.InlineParallelChunkQuery(in moving, new Move());
/// </code></example>
public interface IChunkJob
{
    /// <summary>Called for each chunk.</summary>
    /// <param name="chunk">The chunk.</param>
    void Execute(ref Chunk chunk);
}
