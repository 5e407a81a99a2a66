namespace Ashlar.Ecs;

/// <summary>Hands whole chunks to the user's code.</summary>
internal struct ChunkRows<T>(T job) : IRowJob
    where T : struct, IChunkJob
{
    private T _job = job;

    public readonly T Job => _job;

    public void Execute(ref Chunk chunk, int first, int count)
    {
        T job = _job;
        job.Execute(ref chunk);
        _job = job;
    }
}
