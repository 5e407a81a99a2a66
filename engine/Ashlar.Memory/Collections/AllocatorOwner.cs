namespace Ashlar.Memory;

/// <summary>The owner for one allocator type: the JIT sees through the allocator's calls.</summary>
/// <typeparam name="TAllocator">The allocator.</typeparam>
internal sealed class AllocatorOwner<TAllocator> : BlockOwner
    where TAllocator : struct, INativeAllocator
{
    private readonly TAllocator _allocator;

    public AllocatorOwner(TAllocator allocator, BlockOwner? sibling)
        : base(allocator.Node, sibling) => _allocator = allocator;

    public override NativeBlock Allocate(long bytes, int alignment) => _allocator.Allocate(bytes, alignment);

    public override void Free(NativeBlock block) => _allocator.Free(block);

    public override bool TryExtend(ref NativeBlock block, long bytes) => _allocator.TryExtend(ref block, bytes);
}
