namespace Ashlar.Memory;

/// <summary>
/// Where a container gets its memory: an <see cref="Arena"/> or a <see cref="SlabHeap"/>, which convert by themselves,
/// or any other <see cref="INativeAllocator"/> through <see cref="Of{TAllocator}"/>. A value.
/// <para>The allocator's type is a generic parameter here and nowhere else: containers remember their source by a
/// number, so that a <see cref="NativeList{T}"/> is the same unmanaged type whatever it lives in. They use the source
/// only to grow and to end.</para>
/// </summary>
/// <example><code>
/// var path = new NativeList&lt;Vector2&gt;(arena);
/// BlockSource source = BlockSource.Of(new MyAllocator(node));
/// var other = new NativeList&lt;Vector2&gt;(source);
/// </code></example>
public readonly struct BlockSource
{
    private readonly BlockOwner? _owner;

    private BlockSource(BlockOwner owner) => _owner = owner;

    /// <summary>The node of the tree that is charged, or null for the default value.</summary>
    public Allocator? Node => _owner?.Node;

    internal BlockOwner Owner => _owner ?? throw new ArgumentException(
        "A container needs a source of memory: an arena, or BlockSource.Of(allocator); this is the default value.");

    /// <summary>An arena: the container ends with the arena's memory, and need not be disposed.</summary>
    /// <param name="arena">The arena.</param>
    public static implicit operator BlockSource(Arena arena)
    {
        ArgumentNullException.ThrowIfNull(arena);
        return Of(new ArenaAllocator(arena));
    }

    /// <summary>A heap: the container is the caller's to dispose.</summary>
    /// <param name="heap">The heap.</param>
    public static implicit operator BlockSource(SlabHeap heap)
    {
        ArgumentNullException.ThrowIfNull(heap);
        return Of(new HeapAllocator(heap));
    }

    /// <summary>
    /// Any allocator. Two allocators of one type on one node are the same source. A <see cref="ThreadHeap"/> stands for
    /// its heap: a container grows and ends on any thread, and each finds its own view.
    /// </summary>
    /// <typeparam name="TAllocator">The allocator's type.</typeparam>
    /// <param name="allocator">The allocator.</param>
    /// <returns>The source; the same allocator gives the same one, without garbage.</returns>
    /// <exception cref="ObjectDisposedException">Its node is disposed.</exception>
    public static BlockSource Of<TAllocator>(TAllocator allocator)
        where TAllocator : struct, INativeAllocator
    {
        if (allocator is ThreadHeap view)
        {
            return view.Heap;
        }

        Allocator node = allocator.Node;
        ArgumentNullException.ThrowIfNull(node);
        for (BlockOwner? owner = node.BlockOwners; owner is not null; owner = owner.Sibling)
        {
            if (owner is AllocatorOwner<TAllocator>)
            {
                return new BlockSource(owner);
            }
        }

        return new BlockSource(node.Root.Containers.AddOwner(allocator));
    }
}
