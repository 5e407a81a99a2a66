using Ashlar.Memory;

namespace Ashlar.Ecs;

/// <summary>One numbered chunk of a world: its memory, how that is laid out, the managed columns beside it.</summary>
internal struct ChunkSlot
{
    public NativeBlock Block;
    public ChunkLayout Layout;
    public Array[]? ManagedColumns;
}
