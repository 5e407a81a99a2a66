using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>Runs the loop of a parallel query over the matches of a work item, where sparse components decide what
/// matches.</summary>
internal struct RowVisitJob<TLoop> : IJob
    where TLoop : struct, IRowLoop
{
    private readonly RowVisit _visit;
    private readonly WorkItems _items;
    private QueryJob<VisitLoop> _chunks;
    private TLoop _loop;

    public RowVisitJob(in RowVisit visit, Query query, WorkItems items, in TLoop loop)
    {
        _visit = visit;
        _items = items;
        _loop = loop;
        _chunks = new QueryJob<VisitLoop>(query, items, new VisitLoop(in visit, in loop));
    }

    public void Execute(int item)
    {
        if (_visit.Set is null)
        {
            _chunks.Execute(item);
            return;
        }

        TLoop loop = _loop;
        WorkItem entities = _items[item];
        _visit.VisitSet(entities.Row, entities.Rows, ref loop);
        _loop = loop;
    }

    /// <summary>Looks for the matches among some rows of a chunk.</summary>
    private struct VisitLoop(in RowVisit visit, in TLoop loop) : IQueryLoop
    {
        private readonly RowVisit _visit = visit;
        private TLoop _loop = loop;

        public void Run(in RowBatch rows) => _visit.VisitRows(in rows, ref _loop);
    }
}
