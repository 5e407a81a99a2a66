namespace Swarm;

/// <summary>What a system does to the entities of a chunk: to them alone, because other threads have the others.</summary>
internal interface IChunkWork
{
    /// <param name="chunk">The entities.</param>
    /// <param name="firstRow">How many entities of the query come before them.</param>
    void Execute(ref Chunk chunk, int firstRow);
}
