using System.Runtime.InteropServices;

namespace Ashlar.Memory;

/// <summary>
/// What is known of one slab: 64 KiB of a heap's range, cut into blocks of one class. It lies in a range of its own,
/// away from the blocks, followed by a bitmap of those in the slab, <see cref="Free"/>; another, of those that other
/// threads have freed, lies elsewhere: <see cref="Remote"/>. All else is handed out, or in its owner's cache. A record
/// is reused for slabs of as many blocks only, and never given back: whoever still holds its address reads a record.
/// </summary>
[StructLayout(LayoutKind.Explicit, Size = HeaderBytes)]
internal unsafe struct HeapSlab
{
    /// <summary>Bytes in a slab, and its alignment in the range.</summary>
    public const int Bytes = 1 << Shift;

    /// <summary>Shifted down by this, an offset in the range is the slab's number.</summary>
    public const int Shift = 16;

    /// <summary>Bytes before the bitmap of free blocks.</summary>
    public const int HeaderBytes = 96;

    /// <summary>Bytes before the bitmap of remote frees.</summary>
    public const int RemoteHeaderBytes = 16;

    // The first cache line: read by every thread that frees, written when the slab changes hands.
    [FieldOffset(0)]
    public HeapThread* Owner;

    [FieldOffset(8)]
    public RemoteFrees* Remote;

    [FieldOffset(16)]
    public byte* First;

    /// <summary>2^32 over the bytes in a block, rounded up: divides offsets inside the slab exactly.</summary>
    [FieldOffset(24)]
    public uint Reciprocal;

    [FieldOffset(28)]
    public uint BlockBytes;

    /// <summary>Bytes that blocks take up: the rest of the slab is too short for another.</summary>
    [FieldOffset(32)]
    public uint UsedBytes;

    [FieldOffset(36)]
    public int Class;

    [FieldOffset(40)]
    public int WordCount;

    [FieldOffset(44)]
    public int Unit;

    /// <summary>Where the class lies in a <see cref="HeapThread"/>.</summary>
    [FieldOffset(48)]
    public nint ClassOffset;

    // From here on the owner's.

    /// <summary>1 while the slab is full and in no list: its first free block brings it back.</summary>
    [FieldOffset(64)]
    public int IsFull;

    /// <summary>Pages that were given back, one bit each. The blocks on them are free and not in the bitmap.</summary>
    [FieldOffset(68)]
    public uint Missing;

    /// <summary>The next in the owner's list of slabs with free blocks.</summary>
    [FieldOffset(72)]
    public HeapSlab* Next;

    /// <summary>Pages that were free when the slab was last examined.</summary>
    [FieldOffset(80)]
    public uint Idle;

    /// <summary>The frame in which it was last examined, or last given new blocks to hand out.</summary>
    [FieldOffset(84)]
    public int Stamp;

    /// <summary>
    /// A bit for each word of the bitmap of free blocks, set where the word has set bits: finding the next is one
    /// instruction, and no guess for the processor to miss.
    /// </summary>
    [FieldOffset(88)]
    public ulong Words;

    /// <summary>How many blocks there are.</summary>
    public readonly int Blocks => (int)(UsedBytes / BlockBytes);

    /// <summary>The bitmap of blocks in the slab, ready to be taken; right behind the header.</summary>
    public static ulong* Free(HeapSlab* slab) => (ulong*)((byte*)slab + HeaderBytes);

    /// <summary>
    /// Where other threads note what they free: on cache lines that the owner only visits to collect.
    /// </summary>
    [StructLayout(LayoutKind.Sequential, Size = RemoteHeaderBytes)]
    public struct RemoteFrees
    {
        /// <summary>The next in the owner's list of slabs with remote frees.</summary>
        public HeapSlab* Next;

        /// <summary>1 while the slab is in such a list.</summary>
        public int IsListed;

        /// <summary>The bitmap of blocks that others have freed.</summary>
        public static ulong* Bits(RemoteFrees* remote) => (ulong*)((byte*)remote + RemoteHeaderBytes);
    }
}
