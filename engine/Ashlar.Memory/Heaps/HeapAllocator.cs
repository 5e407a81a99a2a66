namespace Ashlar.Memory;

/// <summary>
/// A <see cref="SlabHeap"/> as an allocator for containers: usable from any thread, each finding its own slabs. In a
/// job that only one thread runs, a <see cref="ThreadHeap"/> saves looking the thread up.
/// <para>A value of one word. Thread-safe.</para>
/// </summary>
/// <param name="heap">The heap.</param>
public readonly struct HeapAllocator(SlabHeap heap) : INativeAllocator
{
    /// <summary>The heap behind it.</summary>
    public SlabHeap Heap => heap;

    /// <inheritdoc/>
    public Allocator Node => heap;

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative, or an alignment no such power.</exception>
    public NativeBlock Allocate(nint bytes, int alignment) =>
        heap.ForThread().Allocate(bytes, alignment, string.Empty, 0);

    /// <inheritdoc/>
    public void Free(NativeBlock block) => heap.Free(block, string.Empty, 0);

    /// <inheritdoc/>
    public bool TryExtend(ref NativeBlock block, nint bytes) => heap.TryExtend(ref block, bytes);
}
