namespace Ashlar.Ecs;

/// <summary>Calls the user's code for each entity, without components.</summary>
internal struct ForEachLoop<T>(T forEach) : IRowLoop<T>
    where T : struct, IForEach
{
    private T _forEach = forEach;

    public readonly T ForEach => _forEach;

    public void Run(in RowBatch rows)
    {
        T forEach = _forEach;
        foreach (Entity entity in rows.Entities)
        {
            forEach.Update(entity);
        }

        _forEach = forEach;
    }

    public void Run<TRows>(TRows rows)
        where TRows : struct, IRows
    {
        for (ulong at = rows.Start; at != rows.End; at = rows.After(at))
        {
            _forEach.Update(rows.EntityAt(rows.RowAt(at)));
        }
    }
}
