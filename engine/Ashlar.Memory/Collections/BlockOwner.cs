using System.Runtime.InteropServices;

namespace Ashlar.Memory;

/// <summary>
/// The allocator of some containers: a managed object that their headers name by a GC handle and use only when they
/// grow and end, and the list of those containers.
/// </summary>
internal abstract unsafe class BlockOwner
{
    private GCHandle<BlockOwner> _handle;

    protected BlockOwner(Allocator node, BlockOwner? sibling)
    {
        Node = node;
        Sibling = sibling;
        _handle = new GCHandle<BlockOwner>(this);
        Handle = GCHandle<BlockOwner>.ToIntPtr(_handle);
    }

    /// <summary>The node of the tree that is charged.</summary>
    public Allocator Node { get; }

    /// <summary>An owner for another allocator type on the same node, or null.</summary>
    public BlockOwner? Sibling { get; }

    /// <summary>What a header keeps.</summary>
    public nint Handle { get; }

    /// <summary>Index of the newest container, or 0: the list runs through the headers. Guarded by the table.</summary>
    public int FirstContainer { get; set; }

    /// <summary>The owner of a container's block.</summary>
    public static BlockOwner Of(ContainerHeader* header) => Of(header->Owner);

    /// <summary>The owner that a header names.</summary>
    public static BlockOwner Of(nint handle) => GCHandle<BlockOwner>.FromIntPtr(handle).Target;

    public abstract NativeBlock Allocate(nint bytes, int alignment);

    public abstract void Free(NativeBlock block);

    public abstract bool TryExtend(ref NativeBlock block, nint bytes);

    /// <summary>Frees the GC handle: the node is disposed, and no container uses this owner any more.</summary>
    public void FreeHandle() => _handle.Dispose();
}
