namespace Ashlar.Memory;

/// <summary>
/// A <see cref="SlabHeap"/> as an allocator for containers: usable from any thread, each finding its own slabs. In a
/// job that only one thread runs, a <see cref="ThreadHeap"/> saves looking the thread up.
/// <para>A value of one word. Thread-safe.</para>
/// </summary>
/// <param name="heap">The heap.</param>
public readonly struct HeapAllocator(SlabHeap heap) : INativeAllocator
{
    private readonly SlabHeap? _heap = heap;

    /// <summary>The heap behind it.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public SlabHeap Heap => HeapChecks.NotNone(_heap);

    /// <inheritdoc/>
    public Allocator Node => Heap;

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative, or an alignment no such power.</exception>
    public NativeBlock Allocate(long bytes, int alignment) =>
        Heap.ForThread().Allocate(bytes, alignment, string.Empty, 0);

    /// <inheritdoc/>
    public void Free(NativeBlock block) => Heap.Free(block, string.Empty, 0);

    /// <inheritdoc/>
    public bool TryExtend(ref NativeBlock block, long bytes) => Heap.TryExtend(ref block, bytes);
}
