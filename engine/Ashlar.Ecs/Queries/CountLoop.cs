namespace Ashlar.Ecs;

/// <summary>Counts the entities of a query.</summary>
internal struct CountLoop : IRowLoop
{
    public int Count { get; private set; }

    public void Run(in RowBatch rows) => Count += rows.Count;

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows => Count += rows.Count;
}
