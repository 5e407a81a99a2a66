namespace Ashlar.Ecs;

/// <summary>Calls the user's code once for the chunk; the query keeps chunks whole, so the rows are all of its
/// rows.</summary>
internal struct ChunkLoop<T>(T job) : IQueryLoop
    where T : struct, IChunkJob
{
    private T _job = job;

    public readonly T Job => _job;

    public void Run(in RowBatch rows)
    {
        T job = _job;
        Chunk chunk = rows.Chunk;
        job.Execute(ref chunk);
        _job = job;
    }
}
