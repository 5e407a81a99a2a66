namespace Ashlar.Ecs;

/// <summary>One entity of a query, each of whose components is looked up by its name.</summary>
/// <param name="world">The world.</param>
/// <param name="entity">The entity.</param>
/// <param name="record">Its record; not looked at where only sparse components are asked for.</param>
internal readonly struct EntityRows(World world, Entity entity, EntityRecord record) : IRows
{
    public int Count => 1;

    public ulong Start => 0;

    public ulong End => 1;

    public ulong After(ulong at) => at + 1;

    public nint RowAt(ulong at) => 0;

    public Entity EntityAt(nint row) => entity;

    public ref T GetFirst<T>() =>
        ref Component<T>.IsSparse ? ref world.GetSparse<T>(entity) : ref world.RowOf(record).Get<T>();
}
