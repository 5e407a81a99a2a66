namespace Ashlar.Ecs;

/// <summary>Walks the rows of a work item, chunk by chunk.</summary>
internal struct QueryJob<TRows> : IJob
    where TRows : struct, IRowJob
{
    private readonly Query _query;
    private readonly WorkItems _items;
    private TRows _rows;

    public QueryJob(Query query, WorkItems items, in TRows rows)
    {
        _query = query;
        _items = items;
        _rows = rows;
    }

    /// <summary>What the code that ran has changed in its fields.</summary>
    public readonly TRows Rows => _rows;

    public void Execute(int item)
    {
        TRows rows = _rows;
        ReadOnlySpan<Archetype> archetypes = _query.Archetypes;
        (int archetype, int chunk, int row, int rest) = _items[item];
        while (true)
        {
            Chunk current = archetypes[archetype].GetChunk(chunk);
            int count = Math.Min(rest, current.Count - row);
            rows.Execute(ref current, row, count);
            rest -= count;
            if (rest == 0)
            {
                _rows = rows;
                return;
            }

            row = 0;
            chunk++;
            while (chunk == archetypes[archetype].ChunkCount)
            {
                archetype++;
                chunk = 0;
            }
        }
    }
}
