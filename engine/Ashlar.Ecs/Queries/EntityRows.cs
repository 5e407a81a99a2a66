namespace Ashlar.Ecs;

/// <summary>One entity of a query, each of whose components is looked up by its name.</summary>
/// <param name="world">The world.</param>
/// <param name="entity">The entity.</param>
/// <param name="record">Its record; not looked at where only sparse components are asked for.</param>
internal readonly struct EntityRows(World world, Entity entity, EntityRecord record) : IRows
{
    public int Count => 1;

    public Entity EntityAt(int row) => entity;

    public ref T GetFirst<T>() =>
        ref Component<T>.IsSparse ? ref world.GetSparse<T>(entity) : ref world.RowOf(record).Get<T>();
}
