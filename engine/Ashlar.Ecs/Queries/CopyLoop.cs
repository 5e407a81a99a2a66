namespace Ashlar.Ecs;

/// <summary>Copies the entities of a query.</summary>
internal ref struct CopyLoop(Span<Entity> target) : IRowLoop
{
    private readonly Span<Entity> _target = target;

    public int Count { get; private set; }

    public void Run(in RowBatch rows) => Run<RowBatch>(rows);

    /// <exception cref="ArgumentException">There are more entities than room for them.</exception>
    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        if (rows.Count > _target.Length - Count)
        {
            throw new ArgumentException($"More entities match than the {_target.Length} that there is room for.");
        }

        for (ulong at = rows.Start; at != rows.End; at = rows.After(at))
        {
            _target[Count++] = rows.EntityAt(rows.RowAt(at));
        }
    }
}
