namespace Ashlar.Memory;

/// <summary>What sort of allocator a node of the tree is.</summary>
public enum AllocatorKind
{
    /// <summary>A <see cref="MemorySystem"/>: the root of the tree, and its own bookkeeping.</summary>
    System,

    /// <summary>An <see cref="AllocatorGroup"/>: a name above others; owns no memory itself.</summary>
    Group,

    /// <summary>A <see cref="FrameArenas"/>: the arenas below it rotate with the frames.</summary>
    FrameArenas,

    /// <summary>An <see cref="Ashlar.Memory.Arena"/>.</summary>
    Arena,

    /// <summary>A <see cref="SlabPool{T}"/> or a <see cref="BlockPool"/>.</summary>
    Slab,

    /// <summary>A <see cref="NativeTable{T}"/>.</summary>
    Table,

    /// <summary>A <see cref="SlabHeap"/>.</summary>
    Heap,

    /// <summary>A <see cref="ForeignMemory"/>: bytes that others hold, counted apart.</summary>
    Foreign,
}
