namespace Ashlar.Ecs;

/// <summary>
/// What a sparse set knows of an id: which entity of that id has the component, and where its value is. Eight bytes, of
/// which half is compared with the entity's stamp, so that one load tells whether the entity is alive and has it.
/// <para>Zero is the slot of an id without the component: nothing has to be written into new memory.</para>
/// </summary>
internal readonly struct SparseSlot
{
    private const int StampBits = 32;

    /// <summary>The stamp whose slot is zero: a version of 0 in a world, which no entity has.</summary>
    private const uint NoStamp = 0xFFu << 24;

    private readonly ulong _value;

    public SparseSlot(Entity entity, int place) =>
        _value = (ulong)(entity.Stamp ^ NoStamp) << StampBits | (uint)place;

    /// <summary>Finds the place of an entity's value among the set's values.</summary>
    /// <returns>Whether the entity has the component.</returns>
    public bool TryFind(Entity entity, out int place)
    {
        place = (int)_value;
        return (uint)((_value ^ entity.Value) >> StampBits) == NoStamp;
    }
}
