using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>Runs the loop of a parallel query over the rows of a work item, chunk by chunk.</summary>
internal struct QueryJob<TLoop> : IJob
    where TLoop : struct, IQueryLoop
{
    private readonly Query _query;
    private readonly WorkItems _items;
    private TLoop _loop;

    public QueryJob(Query query, WorkItems items, in TLoop loop)
    {
        _query = query;
        _items = items;
        _loop = loop;
    }

    /// <summary>The loop, with what the user's code changed in its fields.</summary>
    public readonly TLoop Loop => _loop;

    public void Execute(int item)
    {
        TLoop loop = _loop;
        ReadOnlySpan<Archetype> archetypes = _query.Archetypes;
        (int archetype, int chunk, int row, int rest) = _items[item];
        while (true)
        {
            Chunk current = archetypes[archetype].GetChunk(chunk);
            var rows = new RowBatch(in current, row, Math.Min(rest, current.Count - row));
            loop.Run(in rows);
            rest -= rows.Count;
            if (rest == 0)
            {
                _loop = loop;
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
