using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ashlar.Memory;

/// <summary>
/// A <see cref="SlabHeap"/> as one thread uses it: fetched once a job with <see cref="SlabHeap.ForThread"/>, kept in a
/// local, used without looking the thread up again. Small allocations and frees take no atomic instruction, until a cache
/// overflows with blocks of other threads' slabs.
/// <para>A value of two words. Belongs to the thread that fetched it; blocks may be freed through any thread's.</para>
/// </summary>
/// <example><code>
/// ThreadHeap heap = game.Heap.ForThread();
/// for (int i = 0; i &lt; nodes.Length; i++)
/// {
///     nodes[i] = heap.Allocate(nodeBytes);
/// }
/// </code></example>
public readonly unsafe struct ThreadHeap : INativeAllocator, IEquatable<ThreadHeap>
{
    private readonly HeapThread* _thread;
    private readonly SlabHeap _heap;

    internal ThreadHeap(SlabHeap heap, HeapThread* thread)
    {
        _heap = heap;
        _thread = thread;
    }

    /// <summary>The heap.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public SlabHeap Heap => HeapChecks.NotNone(_heap);

    /// <inheritdoc/>
    Allocator INativeAllocator.Node => Heap;

    internal HeapThread* Thread => _thread;

    /// <summary>Whether it is a view of a heap; the default value is of none.</summary>
    internal bool IsOf(SlabHeap heap) => ReferenceEquals(_heap, heap);

    /// <summary>Whether two values are the same thread's view of the same heap.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they are.</returns>
    public static bool operator ==(ThreadHeap left, ThreadHeap right) => left.Equals(right);

    /// <summary>Whether two values are views of different threads or heaps.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they are.</returns>
    public static bool operator !=(ThreadHeap left, ThreadHeap right) => !left.Equals(right);

    /// <inheritdoc cref="SlabHeap.Allocate(long, int, string, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public NativeBlock Allocate(
        long bytes,
        int alignment = 1,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        new(AllocateBytes((nint)bytes, alignment, file, line), bytes);

    /// <inheritdoc cref="SlabHeap.AllocateSpan{T}(int, string, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<T> AllocateSpan<T>(int count, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : unmanaged =>
        new(AllocateBytes((nint)count * sizeof(T), 1, file, line), count);

    /// <inheritdoc cref="SlabHeap.Free(nint, string, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Free(nint address, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        HeapChecks.ThrowIfNone(_thread);
        Free(_thread, _heap, (byte*)address, -1, file, line);
    }

    /// <inheritdoc cref="SlabHeap.Free(NativeBlock, string, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Free(NativeBlock block, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        HeapChecks.ThrowIfNone(_thread);
        Free(_thread, _heap, (byte*)block.Address, (nint)block.Bytes, file, line);
    }

    /// <inheritdoc cref="SlabHeap.Free{T}(Span{T}, string, int)"/>
    public void Free<T>(Span<T> span, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : unmanaged => Free(HeapChecks.AddressOf(span), file, line);

    /// <inheritdoc cref="SlabHeap.TryExtend(ref NativeBlock, long)"/>
    public bool TryExtend(ref NativeBlock block, long bytes) => Heap.TryExtend(ref block, bytes);

    /// <inheritdoc cref="SlabHeap.AbandonSlabs()"/>
    public void AbandonSlabs() => Heap.AbandonSlabs(_thread);

    /// <inheritdoc/>
    NativeBlock INativeAllocator.Allocate(long bytes, int alignment) => Allocate(bytes, alignment, string.Empty, 0);

    /// <inheritdoc/>
    void INativeAllocator.Free(NativeBlock block) => Free(block, string.Empty, 0);

    /// <inheritdoc/>
    public bool Equals(ThreadHeap other) => _thread == other._thread && ReferenceEquals(_heap, other._heap);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ThreadHeap other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ((nint)_thread).GetHashCode();

    /// <summary>The fast path: the class's latest free block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static byte* Allocate(HeapThread* thread, SlabHeap heap, nuint bytes, string file, int line)
    {
        if (bytes > SizeClasses.Largest)
        {
            return heap.AllocateLarge(bytes, file, line);
        }

        CacheBin* bin = HeapThread.Bin(thread, SizeClasses.Of(bytes));
        byte** top = bin->Top;
        if (top == bin->Bottom)
        {
            return heap.RefillAndAllocate(thread, bin);
        }

        bin->Top = top - 1;
        return top[-1];
    }

    /// <summary>A free, checked as the level wants.</summary>
    /// <param name="thread">The thread's state.</param>
    /// <param name="heap">The heap.</param>
    /// <param name="address">What was allocated.</param>
    /// <param name="bytes">Its length, or -1 where that is not known.</param>
    /// <param name="file">The call site's file.</param>
    /// <param name="line">The call site's line.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Free(
        HeapThread* thread, SlabHeap heap, byte* address, nint bytes, string file, int line)
    {
        if (HeapChecks.NoteBlocks)
        {
            HeapChecks.FreeNoted(heap, thread, address, bytes, file, line);
            return;
        }

        Free(thread, heap, address);
    }

    /// <summary>
    /// The fast path: the block's class has room in the cache, whoever's the slab is. A cache that overflows gives each
    /// block back to its slab, and that of another thread by a mark: see <see cref="ThreadCaches"/>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Free(HeapThread* thread, SlabHeap heap, byte* address)
    {
        nuint offset = (nuint)address - (nuint)thread->Map.Base;
        if (offset >= thread->Map.Bytes)
        {
            heap.FreeLarge(address);
            return;
        }

        HeapSlab* slab = thread->Map.Slabs[offset >> HeapSlab.Shift];
        var bin = (CacheBin*)((byte*)thread + slab->BinOffset);
        byte** top = bin->Top;
        HeapChecks.CachedFree(heap, slab, offset, top, address);
        if (top == bin->Limit)
        {
            heap.FlushAndFree(thread, bin, address);
            return;
        }

        *top = address;
        bin->Top = top + 1;
        bin->Freed++;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* AllocateBytes(nint bytes, int alignment, string file, int line)
    {
        HeapChecks.ThrowIfNone(_thread);
        return HeapChecks.NoteBlocks
            ? HeapChecks.AllocateNoted(_heap, _thread, bytes, alignment, file, line)
            : Allocate(_thread, _heap, bytes, alignment, file, line);
    }

    /// <summary>An allocation by the fast path, of bytes that are aligned.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static byte* Allocate(
        HeapThread* thread, SlabHeap heap, nint bytes, int alignment, string file, int line)
    {
        // Folds away where the alignment is a constant 1: rounded up to a multiple, the request is aligned by its
        // class.
        if (alignment != 1)
        {
            if (alignment is < 1 or > SlabHeap.LargestAlignment || !BitOperations.IsPow2(alignment)
                || (nuint)bytes > SlabHeap.LargestAligned)
            {
                HeapChecks.ThrowBadRequest(bytes, alignment);
            }

            nuint aligned = ((nuint)Math.Max(bytes, 1) + (nuint)alignment - 1) & ~((nuint)alignment - 1);
            return Allocate(thread, heap, aligned, file, line);
        }

        return Allocate(thread, heap, (nuint)bytes, file, line);
    }
}
