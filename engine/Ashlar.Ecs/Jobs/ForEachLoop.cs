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

    public void Run<TRows>(in TRows rows)
        where TRows : struct, IRows
    {
        for (int row = 0; row < rows.Count; row++)
        {
            _forEach.Update(rows.EntityAt(row));
        }
    }
}
