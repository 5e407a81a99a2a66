namespace Ashlar.Memory;

/// <summary>
/// The allocator of some containers: a managed object that their headers name by a number and use only when they grow
/// and end, and the list of those containers.
/// </summary>
internal abstract unsafe class BlockOwner
{
    private static readonly Lock Gate = new();
    private static readonly Stack<int> UnusedNumbers = new();

    /// <summary>All owners, by their numbers from 1 on. Read without the lock: a number that has just been given up finds
    /// none, or another one.</summary>
    private static BlockOwner?[] _owners = new BlockOwner?[64];
    private static int _count;

    protected BlockOwner(Allocator node, BlockOwner? sibling)
    {
        Node = node;
        Sibling = sibling;
        lock (Gate)
        {
            Number = UnusedNumbers.TryPop(out int unused) ? unused : ++_count;
            if (Number == _owners.Length)
            {
                BlockOwner?[] longer = new BlockOwner?[Number * 2];
                _owners.CopyTo(longer, 0);
                Volatile.Write(ref _owners, longer);
            }

            Volatile.Write(ref _owners[Number], this);
        }
    }

    /// <summary>The node of the tree that is charged.</summary>
    public Allocator Node { get; }

    /// <summary>An owner for another allocator type on the same node, or null.</summary>
    public BlockOwner? Sibling { get; }

    /// <summary>What a header keeps: from 1 on.</summary>
    public int Number { get; }

    /// <summary>Index of the newest container, or 0: the list runs through the headers. Guarded by the table.</summary>
    public int FirstContainer { get; set; }

    /// <summary>The owner of a container's block. Another thread may be ending the container: then it is null, or the
    /// owner of another container that has the header by now.</summary>
    public static BlockOwner? Of(ContainerHeader* header) => Volatile.Read(ref _owners)[Volatile.Read(ref header->Owner)];

    public abstract NativeBlock Allocate(long bytes, int alignment);

    public abstract void Free(NativeBlock block);

    public abstract bool TryExtend(ref NativeBlock block, long bytes);

    /// <summary>Gives the number to others: the node is disposed, and no container uses this owner any more.</summary>
    public void GiveUpNumber()
    {
        lock (Gate)
        {
            _owners[Number] = null;
            UnusedNumbers.Push(Number);
        }
    }
}
