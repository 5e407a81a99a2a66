namespace Ashlar.Ecs;

/// <summary>What a parallel query does for some rows of a chunk.</summary>
internal interface IRowJob
{
    void Execute(ref Chunk chunk, int first, int count);
}
