using System.Runtime.InteropServices;

namespace Ashlar.Memory;

/// <summary>
/// The part of a slab's record that other threads write: <see cref="Word"/>, which holds the whole race between them,
/// the link of a list, and the bitmap of blocks that they freed. It lies on cache lines of its own, which the owner
/// visits only to collect, and in a range of its own: most slabs never see a remote free, and never touch theirs.
/// </summary>
[StructLayout(LayoutKind.Sequential, Size = HeaderBytes)]
internal unsafe struct RemoteBlocks
{
    /// <summary>Bytes before the bitmap.</summary>
    public const int HeaderBytes = 16;

    /// <summary>Who owns the slab, and whether it is listed: see <see cref="RemoteFrees"/>.</summary>
    public nint Word;

    /// <summary>The next slab in the list. Only who holds the slab writes it.</summary>
    public HeapSlab* Next;

    /// <summary>The bitmap of blocks that other threads have freed; right behind the header.</summary>
    public static ulong* Bits(RemoteBlocks* remote) => (ulong*)((byte*)remote + HeaderBytes);
}
