namespace Ashlar.Ecs;

/// <summary>Works out an item's part of a reduction, and stores it beside the item.</summary>
internal struct ReductionJob<T> : IJob
    where T : unmanaged, IChunkReduction<T>
{
    private readonly WorkItems _items;
    private QueryJob<ChunkRows<T>> _chunks;

    public ReductionJob(Query query, WorkItems items, in T start)
    {
        _items = items;
        _chunks = new QueryJob<ChunkRows<T>>(query, items, new ChunkRows<T>(start));
    }

    public void Execute(int item)
    {
        _chunks.Execute(item);
        _items.PartOf<T>(item) = _chunks.Rows.Job;
    }
}
