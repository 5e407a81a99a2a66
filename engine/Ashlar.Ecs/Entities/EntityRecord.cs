namespace Ashlar.Ecs;

/// <summary>
/// What a world knows of an id: who holds it, and where its components lie. Eight bytes, so that a million entities
/// are found through 8 MB, and written by one store.
/// </summary>
internal readonly struct EntityRecord
{
    /// <summary>Bits of a <see cref="Location"/> that number the row; the others number the chunk.</summary>
    public const int RowBits = 15;

    /// <summary>Rows a chunk may have at most.</summary>
    public const int MaximumRows = 1 << RowBits;

    /// <summary>Chunks a world may have at most: all numbers but that of <see cref="ChunkPool.NoSlot"/>.</summary>
    public const int MaximumChunks = (1 << (32 - RowBits)) - 1;

    private const int StampBits = 32;

    private readonly ulong _value;

    public EntityRecord(uint stamp, uint location) => _value = location | (ulong)stamp << StampBits;

    public uint Stamp => (uint)(_value >> StampBits);

    public uint Location => (uint)_value;

    public int ChunkSlot => (int)(Location >> RowBits);

    public int Row => (int)(Location & (MaximumRows - 1));
}
