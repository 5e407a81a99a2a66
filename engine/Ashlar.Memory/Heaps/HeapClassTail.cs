using System.Runtime.InteropServices;

namespace Ashlar.Memory;

/// <summary>The rest of a thread's class, which the hot path does not touch.</summary>
[StructLayout(LayoutKind.Sequential, Size = 64)]
internal unsafe struct HeapClassTail
{
    /// <summary>Slabs whose only free blocks lie on pages that were given back: the first of a list, or null.</summary>
    public HeapSlab* Missing;

    /// <summary>The last of that list.</summary>
    public HeapSlab* MissingLast;

    /// <summary>Blocks of other threads' slabs that this thread freed.</summary>
    public long FreedRemotely;

    /// <summary>Blocks that other threads freed and this one collected.</summary>
    public long Collected;

    /// <summary>The stack's top when the class was last swept.</summary>
    public byte** SweptTop;

    /// <summary>What was freed until then.</summary>
    public long SweptFreed;

    /// <summary>
    /// The short stack that the class has while it is quiet; the same as its stack, or what it will go back to.
    /// </summary>
    public byte** Home;
}
