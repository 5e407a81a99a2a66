namespace Ashlar.Ecs;

/// <summary>Calls the user's code for each entity, without components.</summary>
internal struct ForEachLoop<T>(T forEach) : IQueryLoop
    where T : struct, IForEach
{
    private T _forEach = forEach;

    public void Run(in RowBatch rows)
    {
        T forEach = _forEach;
        foreach (Entity entity in rows.Entities)
        {
            forEach.Update(entity);
        }

        _forEach = forEach;
    }
}
