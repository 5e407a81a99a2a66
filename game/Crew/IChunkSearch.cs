namespace Swarm;

/// <summary>What a system looks for among the entities of a chunk; it may change these, and no others.</summary>
internal interface IChunkSearch
{
    /// <param name="chunk">The entities.</param>
    /// <param name="found">Where to note what was found; order is kept.</param>
    void Execute(ref Chunk chunk, FrameChanges found);
}
