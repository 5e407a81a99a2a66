namespace Ashlar.Ecs;

/// <summary>Copies the entities of a query.</summary>
internal ref struct CopyLoop(Span<Entity> target) : IRowLoop
{
    private readonly Span<Entity> _target = target;

    public int Count { get; private set; }

    public void Run(in RowBatch rows) => Run<RowBatch>(in rows);

    /// <exception cref="ArgumentException">There are more entities than room for them.</exception>
    public void Run<TRows>(in TRows rows)
        where TRows : struct, IRows
    {
        if (rows.Count > _target.Length - Count)
        {
            throw new ArgumentException($"More entities match than the {_target.Length} that there is room for.");
        }

        for (int row = 0; row < rows.Count; row++)
        {
            _target[Count++] = rows.EntityAt(row);
        }
    }
}
