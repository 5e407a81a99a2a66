namespace Ashlar.Memory;

/// <summary>
/// A thread's membership of a heap: the native state, and who it belongs to. The state is pinned managed memory, so
/// that it outlives the heap's ranges for as long as somebody holds a <see cref="ThreadHeap"/>, which holds the heap.
/// </summary>
internal sealed unsafe class HeapMember
{
    /// <summary>Bytes that the stacks of one thread take, all classes together.</summary>
    public const int StackBytes = SizeClasses.Count * StackStride;

    /// <summary>Bytes that a long stack takes: a thousand entries.</summary>
    public const int LongStackBytes = 8 << 10;

    /// <summary>A class's stack holds so many bytes of blocks, within the limits below.</summary>
    private const int CacheBytes = 64 << 10;

    /// <summary>And a long one so many.</summary>
    private const int LongCacheBytes = 1 << 20;

    private const int LeastCached = 8;
    private const int MostCached = 64;

    // One cache line more than the stacks take: power-of-two strides share the sets of the first-level cache.
    private const int StackStride = (MostCached * 8) + Line;

    private const int Line = 64;

    private readonly byte[] _memory = GC.AllocateArray<byte>(HeapThread.TotalBytes + Line, pinned: true);

    public HeapMember(byte* stacks)
    {
        fixed (byte* memory = _memory)
        {
            Thread = (HeapThread*)(((nuint)memory + (Line - 1)) & ~(nuint)(Line - 1));
        }

        for (int i = 0; i < SizeClasses.Count; i++)
        {
            HeapClass* own = HeapThread.Class(Thread, i);
            own->BlockBytes = (nuint)SizeClasses.Bytes(i);
            HeapThread.Tail(Thread, i)->Home = (byte**)(stacks + (i * StackStride) + Line);
            GoHome(Thread, i);
        }
    }

    /// <summary>The state; valid for the member's life.</summary>
    public HeapThread* Thread { get; }

    /// <summary>Whose it is, or null when it is free for another thread.</summary>
    public Thread? Owner { get; set; }

    /// <summary>Gives a class, whose stack is empty, its short stack.</summary>
    public static void GoHome(HeapThread* thread, int index)
    {
        HeapClass* own = HeapThread.Class(thread, index);
        own->Bottom = HeapThread.Tail(thread, index)->Home;
        own->Top = own->Bottom;
        own->Limit = own->Bottom + Math.Clamp(CacheBytes / (int)own->BlockBytes, LeastCached, MostCached);
    }

    /// <summary>Moves a class's entries to a long stack.</summary>
    /// <param name="own">The class.</param>
    /// <param name="memory">Bytes for it, <see cref="LongStackBytes"/>.</param>
    public static void Move(HeapClass* own, byte* memory)
    {
        // Below the first entry stands what is no block: see ThreadHeap.Free.
        byte** stack = (byte**)memory + 1;
        stack[-1] = null;
        int count = (int)(own->Top - own->Bottom);
        new ReadOnlySpan<nint>(own->Bottom, count).CopyTo(new Span<nint>(stack, count));
        own->Bottom = stack;
        own->Top = stack + count;
        int most = (LongStackBytes / sizeof(byte*)) - 1;
        own->Limit = stack + Math.Clamp(LongCacheBytes / (int)own->BlockBytes, count, most);
    }

    /// <summary>Makes the state one that has no blocks and knows of no slabs.</summary>
    public void Clear()
    {
        Thread->SlabBytes = 0;
        Thread->RemoteSlabs = null;
        for (int i = 0; i < SizeClasses.Count; i++)
        {
            Forget(Thread, i);
        }
    }

    /// <summary>Makes one class have no blocks and no slabs.</summary>
    public static void Forget(HeapThread* thread, int index)
    {
        HeapClass* own = HeapThread.Class(thread, index);
        own->Available = null;
        own->AvailableLast = null;
        GoHome(thread, index);
        HeapClassTail* tail = HeapThread.Tail(thread, index);
        tail->Missing = null;
        tail->MissingLast = null;
    }
}
