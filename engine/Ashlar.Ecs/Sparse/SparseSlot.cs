namespace Ashlar.Ecs;

/// <summary>
/// What a sparse set knows of an id: which entity of that id has the component, and where its value is. Eight bytes, of
/// which the stamp is compared with the entity's, so that one load tells whether the entity is alive and has it.
/// </summary>
internal readonly struct SparseSlot
{
    private const int StampBits = 32;

    private readonly ulong _value;

    public SparseSlot(uint stamp, int place) => _value = (uint)place | (ulong)stamp << StampBits;

    /// <summary>Nobody has the component: a version of 0 in a world, which no entity has.</summary>
    public static SparseSlot None => new(0xFFu << 24, 0);

    public uint Stamp => (uint)(_value >> StampBits);

    /// <summary>The place of the value among the set's values.</summary>
    public int Place => (int)_value;
}
