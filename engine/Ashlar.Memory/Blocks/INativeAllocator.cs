namespace Ashlar.Memory;

/// <summary>
/// What a container needs of an allocator: blocks of any size. Implementations are small structs, and containers take
/// them as a generic parameter, so the JIT sees through the call: no virtual call, no boxing.
/// <para><see cref="ArenaAllocator"/> is one (its blocks die with the arena), <see cref="HeapAllocator"/> and
/// <see cref="ThreadHeap"/> are others. Each type says how far it is thread-safe.</para>
/// </summary>
/// <example><code>
/// static Span&lt;byte&gt; Take&lt;TAllocator&gt;(TAllocator allocator, int bytes)
///     where TAllocator : struct, INativeAllocator =&gt;
///     allocator.Allocate(bytes, alignment: 16).Span&lt;byte&gt;(0, bytes);
/// </code></example>
public interface INativeAllocator
{
    /// <summary>The node of the tree that is charged: its name stands in messages and reports.</summary>
    Allocator Node { get; }

    /// <summary>Allocates a block; its contents are undefined.</summary>
    /// <param name="bytes">How many bytes; 0 or more.</param>
    /// <param name="alignment">A power of two, up to 4096.</param>
    /// <returns>The block, the caller's until it is freed.</returns>
    /// <exception cref="OutOfNativeMemoryException">No memory. Nothing has changed.</exception>
    NativeBlock Allocate(long bytes, int alignment);

    /// <summary>Frees a block of this allocator. An allocator whose blocks die together does nothing.</summary>
    /// <param name="block">What <see cref="Allocate"/> returned.</param>
    void Free(NativeBlock block);

    /// <summary>Makes a block longer without moving it, if that can be had for free.</summary>
    /// <param name="block">The block; made longer when the call returns true.</param>
    /// <param name="bytes">The length wanted.</param>
    /// <returns>False when it cannot grow where it stands; the block is as it was.</returns>
    bool TryExtend(ref NativeBlock block, long bytes);
}
