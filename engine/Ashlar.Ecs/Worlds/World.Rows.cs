namespace Ashlar.Ecs;

/// <content>Queries that visit entity by entity, because sparse components are asked for.</content>
public sealed partial class World
{
    /// <summary>Runs a loop over the entities of a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="wanted">The components that the loop asks for.</param>
    /// <param name="loop">The loop.</param>
    private void RunRows<TLoop>(Query query, ComponentSet wanted, ref TLoop loop)
        where TLoop : struct, IRowLoop, allows ref struct
    {
        WorldChecks.ThrowIfEnded(this);
        BeginIteration();
        try
        {
            new RowVisit(this, query, wanted).Visit(ref loop);
        }
        finally
        {
            EndIteration();
        }
    }

    /// <summary>Runs a loop over the entities of a query; the user's struct keeps what its code changes in it, also when
    /// the code throws.</summary>
    private void RunRows<TLoop, T>(Query query, ComponentSet wanted, TLoop loop, ref T forEach)
        where TLoop : struct, IRowLoop<T>
    {
        try
        {
            RunRows(query, wanted, ref loop);
        }
        finally
        {
            forEach = loop.ForEach;
        }
    }

    /// <summary>Runs a loop over the entities of a query on several threads.</summary>
    private void RunRowsTogether<TLoop>(Query query, ComponentSet wanted, WorkItems items, in TLoop loop)
        where TLoop : struct, IRowLoop
    {
        var visit = new RowVisit(this, query, wanted);
        if (visit.IsEmpty)
        {
            return;
        }

        if (visit.Set is { } set)
        {
            items.Cut(set.Count);
        }
        else
        {
            items.Cut(query, keepsChunksWhole: false);
        }

        Jobs.Run(new RowVisitJob<TLoop>(in visit, query, items, in loop), items.Count);
    }
}
