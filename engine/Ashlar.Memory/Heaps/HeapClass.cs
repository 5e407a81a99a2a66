using System.Runtime.InteropServices;

namespace Ashlar.Memory;

/// <summary>
/// One thread's blocks of one class: a stack of free ones, ready to hand out, and the slabs that fill it. A contiguous
/// stack, as a freed block's neighbour in time is nowhere near it in memory: allocating and freeing touch the stack's
/// top, not the slabs, and have no branch that the data decides. One cache line.
/// </summary>
[StructLayout(LayoutKind.Sequential, Size = 64)]
internal unsafe struct HeapClass
{
    /// <summary>Behind the latest entry of the stack.</summary>
    public byte** Top;

    /// <summary>The stack's first entry.</summary>
    public byte** Bottom;

    /// <summary>Behind the stack's last entry.</summary>
    public byte** Limit;

    /// <summary>Blocks of own slabs freed since the beginning.</summary>
    public long Freed;

    /// <summary>Slabs with free blocks: the first of a list, or null.</summary>
    public HeapSlab* Available;

    /// <summary>The last of that list.</summary>
    public HeapSlab* AvailableLast;

    /// <summary>Blocks that went from slabs to the stack since the beginning, less those that went back.</summary>
    public long Taken;

    /// <summary>Bytes in a block.</summary>
    public nuint BlockBytes;
}
