using System.Runtime.InteropServices;

namespace Ashlar.Memory;

/// <summary>
/// The record of one slab: 64 KiB of a heap's range, cut into blocks of one size class. The record lies in a range of
/// its own, away from the blocks, so no overflow reaches it. A bitmap of the free blocks follows it; another, of those
/// that other threads freed, lies in <see cref="Remote"/>. Every other block is allocated, or in its owner's cache.
/// <para>A record is reused for slabs with equally long bitmaps only, and its memory is kept as long as the heap: a
/// thread that still holds its address reads a record.</para>
/// </summary>
[StructLayout(LayoutKind.Explicit, Size = HeaderBytes)]
internal unsafe struct HeapSlab
{
    /// <summary>Bytes in a slab, and its alignment in the range.</summary>
    public const int Bytes = 1 << Shift;

    /// <summary>Shifted down by this, an offset in the range is the number of the slab's extent.</summary>
    public const int Shift = 16;

    /// <summary>Bytes before the bitmap of free blocks.</summary>
    public const int HeaderBytes = 96;

    // The first cache line: every thread that frees reads it; it is written when the slab changes hands.

    /// <summary>
    /// Whose it is, for the one question that a free asks: "is it mine?". Only the answer yes is certain. Everything
    /// between threads goes by <see cref="RemoteBlocks.Word"/>.
    /// </summary>
    [FieldOffset(0)]
    public HeapThread* Owner;

    /// <summary>What other threads write.</summary>
    [FieldOffset(8)]
    public RemoteBlocks* Remote;

    /// <summary>The first block.</summary>
    [FieldOffset(16)]
    public byte* First;

    /// <summary>2^32 over the bytes in a block, rounded up: divides offsets inside the slab exactly.</summary>
    [FieldOffset(24)]
    public uint Reciprocal;

    /// <summary>Bytes in a block; 0 in the record that stands for no slab.</summary>
    [FieldOffset(28)]
    public uint BlockBytes;

    /// <summary>Bytes that blocks take up: the rest of the slab is too short for another.</summary>
    [FieldOffset(32)]
    public uint UsedBytes;

    /// <summary>The size class.</summary>
    [FieldOffset(36)]
    public int Class;

    /// <summary>Words in each bitmap.</summary>
    [FieldOffset(40)]
    public int WordCount;

    /// <summary>The number of the extent that the slab lies in.</summary>
    [FieldOffset(44)]
    public int Extent;

    /// <summary>Where the class's bin lies in a <see cref="HeapThread"/>.</summary>
    [FieldOffset(48)]
    public nint BinOffset;

    // The second cache line and the bitmap behind it: the owner's alone.

    /// <summary>1 while the slab is full and in no list: its first free block brings it back.</summary>
    [FieldOffset(64)]
    public int IsFull;

    /// <summary>Pages that are decommitted, a bit each. The blocks on them are free, and not in the bitmap.</summary>
    [FieldOffset(68)]
    public uint Decommitted;

    /// <summary>The next in the owner's list.</summary>
    [FieldOffset(72)]
    public HeapSlab* Next;

    /// <summary>Pages that were free when the slab was last swept.</summary>
    [FieldOffset(80)]
    public uint IdlePages;

    /// <summary>The frame in which the slab was last swept, or last allocated from.</summary>
    [FieldOffset(84)]
    public int Stamp;

    /// <summary>
    /// A bit for each word of the bitmap of free blocks, set where the word has set bits: finding the next is one
    /// instruction, and no guess for the processor to miss.
    /// </summary>
    [FieldOffset(88)]
    public ulong FreeWords;

    /// <summary>How many blocks there are.</summary>
    public readonly int Blocks => (int)(UsedBytes / BlockBytes);

    /// <summary>The bitmap of free blocks; right behind the header.</summary>
    public static ulong* Free(HeapSlab* slab) => (ulong*)((byte*)slab + HeaderBytes);
}
