using System.Runtime.InteropServices;

namespace Ashlar.Memory;

/// <summary>
/// One thread's cache of one size class: a stack of free blocks, ready to allocate, and the slabs that refill it. The
/// stack is contiguous, as a block's neighbour in time is nowhere near it in memory: allocating and freeing touch the
/// stack's top, not the slabs, and have no branch that the data decides.
/// <para>The bin is one cache line, and only its thread writes it. What the fast path does not touch lies in
/// <see cref="Cold"/>. The stack is short while the class is quiet, and long while its thread frees much at once.</para>
/// </summary>
[StructLayout(LayoutKind.Sequential, Size = Bytes)]
internal unsafe struct CacheBin
{
    /// <summary>Bytes in a bin.</summary>
    public const int Bytes = 64;

    /// <summary>Bytes that the short stacks of one thread take, all classes together.</summary>
    public const int ShortStacksBytes = SizeClasses.Count * ShortStackStride;

    /// <summary>Bytes that a long stack takes: a thousand entries.</summary>
    public const int LongStackBytes = 8 << 10;

    /// <summary>A short stack holds so many bytes of blocks, within the limits below.</summary>
    private const int ShortStackBlockBytes = 64 << 10;

    /// <summary>And a long one so many.</summary>
    private const int LongStackBlockBytes = 1 << 20;

    private const int FewestCached = 8;
    private const int MostCached = 64;
    private const int Line = 64;

    // One cache line more than the entries take: strides of a power of two share the sets of the first-level cache.
    private const int ShortStackStride = (MostCached * sizeof(ulong)) + Line;

    /// <summary>Behind the latest entry of the stack.</summary>
    public byte** Top;

    /// <summary>
    /// The stack's first entry. The entry below it is never a block: see <see cref="HeapChecks.CachedFree"/>.
    /// </summary>
    public byte** Bottom;

    /// <summary>Behind the stack's last entry.</summary>
    public byte** Limit;

    /// <summary>Blocks freed since the beginning, of own slabs and of others.</summary>
    public long Freed;

    /// <summary>Slabs with free blocks.</summary>
    public SlabList Available;

    /// <summary>
    /// Blocks that refills took from slabs since the beginning, less those that went back to this thread's slabs. What it
    /// is in all threads' bins together, less what they cache and what waits to be collected, is live.
    /// </summary>
    public long Taken;

    /// <summary>Bytes in a block.</summary>
    public nuint BlockBytes;

    /// <summary>Blocks on the stack.</summary>
    public readonly int Count => (int)(Top - Bottom);

    /// <summary>Makes a thread's bin, without blocks and slabs.</summary>
    /// <param name="thread">The thread.</param>
    /// <param name="index">The class.</param>
    /// <param name="stacks">The thread's <see cref="ShortStacksBytes"/>.</param>
    public static void Initialise(HeapThread* thread, int index, byte* stacks)
    {
        HeapThread.Bin(thread, index)->BlockBytes = (nuint)SizeClasses.Bytes(index);
        HeapThread.ColdBin(thread, index)->ShortStack = (byte**)(stacks + (index * ShortStackStride) + Line);
        UseShortStack(thread, index);
    }

    /// <summary>Gives a bin whose stack is empty its short stack.</summary>
    public static void UseShortStack(HeapThread* thread, int index)
    {
        CacheBin* bin = HeapThread.Bin(thread, index);
        bin->Bottom = HeapThread.ColdBin(thread, index)->ShortStack;
        bin->Top = bin->Bottom;
        bin->Limit = bin->Bottom + Math.Clamp(ShortStackBlockBytes / (int)bin->BlockBytes, FewestCached, MostCached);
    }

    /// <summary>Moves a bin's blocks to a long stack.</summary>
    /// <param name="bin">The bin.</param>
    /// <param name="memory">Bytes for the stack, <see cref="LongStackBytes"/>.</param>
    public static void UseLongStack(CacheBin* bin, byte* memory)
    {
        byte** stack = (byte**)memory + 1;
        stack[-1] = null;
        int count = bin->Count;
        new ReadOnlySpan<nint>(bin->Bottom, count).CopyTo(new Span<nint>(stack, count));
        bin->Bottom = stack;
        bin->Top = stack + count;
        int most = (LongStackBytes / sizeof(byte*)) - 1;
        bin->Limit = stack + Math.Clamp(LongStackBlockBytes / (int)bin->BlockBytes, count, most);
    }

    /// <summary>The run of pages that a long stack lies in.</summary>
    public static byte* LongStack(CacheBin* bin) => (byte*)(bin->Bottom - 1);

    /// <summary>Empties a bin: no blocks, no slabs, the short stack.</summary>
    public static void Clear(HeapThread* thread, int index)
    {
        HeapThread.Bin(thread, index)->Available = default;
        HeapThread.ColdBin(thread, index)->Decommitted = default;
        UseShortStack(thread, index);
    }

    /// <summary>The part of a bin that the fast path does not touch; its thread alone writes it.</summary>
    [StructLayout(LayoutKind.Sequential, Size = Bytes)]
    public struct Cold
    {
        /// <summary>Slabs whose only free blocks lie on decommitted pages.</summary>
        public SlabList Decommitted;

        /// <summary>Blocks that this thread's cache gave back to slabs of other threads.</summary>
        public long FreedRemotely;

        /// <summary>Blocks of own slabs that other threads gave back and this one collected.</summary>
        public long Collected;

        /// <summary>The stack's top when the bin was last swept.</summary>
        public byte** SweptTop;

        /// <summary>What <see cref="Freed"/> was then.</summary>
        public long SweptFreed;

        /// <summary>The short stack, whether it is in use or not.</summary>
        public byte** ShortStack;
    }
}
