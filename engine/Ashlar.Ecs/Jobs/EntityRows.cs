namespace Ashlar.Ecs;

/// <summary>Hands entities without components to the user's code.</summary>
internal struct EntityRows<T>(T forEach) : IRowJob
    where T : struct, IForEach
{
    private T _forEach = forEach;

    public void Execute(ref Chunk chunk, int first, int count)
    {
        T forEach = _forEach;
        foreach (Entity entity in chunk.Entities.Slice(first, count))
        {
            forEach.Update(entity);
        }

        _forEach = forEach;
    }
}
