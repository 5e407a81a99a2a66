using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>Computes an item's part of a reduction and stores it beside the item.</summary>
internal struct ReductionJob<T> : IJob
    where T : unmanaged, IChunkReduction<T>
{
    private readonly WorkItems _items;
    private QueryJob<ChunkLoop<T>> _chunks;

    public ReductionJob(Query query, WorkItems items, in T start)
    {
        _items = items;
        _chunks = new QueryJob<ChunkLoop<T>>(query, items, new ChunkLoop<T>(start));
    }

    public void Execute(int item)
    {
        _chunks.Execute(item);
        _items.PartOf<T>(item) = _chunks.Loop.Job;
    }
}
