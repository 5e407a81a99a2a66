using System.Runtime.InteropServices;

namespace Ashlar.Memory;

/// <summary>
/// What one thread has of a heap: how it finds a slab, what others ask it to collect, and a <see cref="CacheBin"/> for each
/// size class. It lies in pinned memory on a cache-line boundary.
/// <para>The fields are grouped by who writes them, a cache line each: a store by another thread takes the line away
/// from this one, so what others write must not lie beside what each allocation reads.</para>
/// <list type="table">
/// <item><term>line 0</term><description>The thread's own, read by each free. Others write <see cref="Map"/>,
/// <see cref="Frame"/> and <see cref="IsAskedToTrim"/> only when the heap grows, once a frame, and when it is trimmed.</description></item>
/// <item><term>line 1</term><description><see cref="RemoteList"/> alone: any thread pushes there at any
/// time.</description></item>
/// <item><term>line 2</term><description><see cref="Sweep"/>: the thread's own, and cold.</description></item>
/// <item><term>from line 3 on</term><description>The bins, a line each: hot ones first, then the bin of no class, then
/// the cold parts.</description></item>
/// </list>
/// </summary>
[StructLayout(LayoutKind.Explicit, Size = TotalBytes)]
internal unsafe struct HeapThread
{
    /// <summary>Where the first bin lies.</summary>
    public const int BinsOffset = 3 * Line;

    /// <summary>Bytes of a thread's state.</summary>
    public const int TotalBytes = ColdBinsOffset + (SizeClasses.Count * CacheBin.Bytes);

    /// <summary>The alignment that keeps the lines apart.</summary>
    public const int Line = 64;

    /// <summary>
    /// Where the bin of no class lies: it has no room, so that a free where no slab is takes the slow path, which throws.
    /// </summary>
    public const int NoBinOffset = BinsOffset + (SizeClasses.Count * CacheBin.Bytes);

    private const int ColdBinsOffset = NoBinOffset + CacheBin.Bytes;

    /// <summary>How the thread finds a slab from an address.</summary>
    [FieldOffset(0)]
    public PageMap Map;

    /// <summary>The frame under way.</summary>
    [FieldOffset(24)]
    public int Frame;

    /// <summary>The thread that this is for.</summary>
    [FieldOffset(28)]
    public int ManagedThreadId;

    /// <summary>Not 0 when somebody asked for the free pages of this thread's slabs: it sees to it on its slow
    /// path.</summary>
    [FieldOffset(32)]
    public int IsAskedToTrim;

    /// <summary>
    /// The first of the slabs that this thread is to collect: the list that <see cref="RemoteFrees"/> delivers to.
    /// </summary>
    [FieldOffset(Line)]
    public HeapSlab* RemoteList;

    /// <summary>How far the search for idle pages and empty slabs has come.</summary>
    [FieldOffset(2 * Line)]
    public SweepProgress Sweep;

    /// <summary>The bin of a class.</summary>
    public static CacheBin* Bin(HeapThread* thread, int index) =>
        (CacheBin*)((byte*)thread + BinsOffset) + (nint)(uint)index;

    /// <summary>The cold part of a bin.</summary>
    public static CacheBin.Cold* ColdBin(HeapThread* thread, int index) =>
        (CacheBin.Cold*)((byte*)thread + ColdBinsOffset) + (nint)(uint)index;

    /// <summary>The class of a bin.</summary>
    public static int ClassOf(HeapThread* thread, CacheBin* bin) => (int)(bin - Bin(thread, 0));

    /// <summary>A copy of where slabs lie: a free then reads one cache line to find the slab.</summary>
    public struct PageMap
    {
        /// <summary>The start of the range that slabs lie in.</summary>
        public byte* Base;

        /// <summary>Bytes of the range that slabs have ever been made in.</summary>
        public nuint Bytes;

        /// <summary>The record of the slab in each extent.</summary>
        public HeapSlab** Slabs;
    }

    /// <summary>Where the thread's next search for memory to decommit begins.</summary>
    public struct SweepProgress
    {
        /// <summary>The frame of the last sweep.</summary>
        public int Frame;

        /// <summary>The class at which the next sweep begins.</summary>
        public int Class;

        /// <summary>Bytes of blocks freed or collected when empty slabs were last looked for.</summary>
        public long BytesAtEmptySearch;
    }
}
