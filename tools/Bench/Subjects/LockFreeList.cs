using System.Diagnostics.CodeAnalysis;

namespace Ashlar.Bench;

/// <summary>
/// A Treiber stack over one preallocated block: the reference for two threads. The head is one 64-bit word, a block's
/// number beside a tag that every allocation advances, so that a stale compare-and-swap cannot succeed. In the mix
/// every block has the largest size.
/// </summary>
internal unsafe struct LockFreeList<TBlock>
    : IBlockSubject<LockFreeList<TBlock>, LockFreeList<TBlock>, nint>, IBlockSession<nint>
    where TBlock : unmanaged, IBlock
{
    private const int HeadBytes = 128;
    private const uint None = uint.MaxValue;

    private byte* _memory;
    private nuint _memoryBytes;
    private ulong* _head;
    private byte* _blocks;

    private static int Stride => TBlock.IsMixed ? MixedBlock.Largest : sizeof(TBlock);

    public static LockFreeList<TBlock> Open(int capacity)
    {
        nuint memoryBytes = HeadBytes + ((nuint)capacity * (nuint)Stride);
        byte* memory = PreallocatedBlock.Take(memoryBytes);
        var list = new LockFreeList<TBlock>
        {
            _memory = memory,
            _memoryBytes = memoryBytes,
            _head = (ulong*)memory,
            _blocks = memory + HeadBytes,
        };
        for (int index = 0; index < capacity; index++)
        {
            *list.Link((uint)index) = index + 1 < capacity ? (uint)(index + 1) : None;
        }

        *list._head = 0;
        return list;
    }

    public readonly LockFreeList<TBlock> Begin() => this;

    public readonly void End(LockFreeList<TBlock> session)
    {
    }

    public readonly nint Allocate(int bytes, ulong stamp)
    {
        while (true)
        {
            ulong head = Volatile.Read(ref *_head);
            var index = (uint)head;
            if (index == None)
            {
                ThrowEmpty();
            }

            // Another thread may own the block by now and have written to it: then the tag has moved on, and the
            // exchange fails.
            uint* block = Link(index);
            ulong next = (((head >> 32) + 1) << 32) | Volatile.Read(ref *block);
            if (Interlocked.CompareExchange(ref *_head, next, head) == head)
            {
                *(ulong*)block = stamp;
                return (nint)block;
            }
        }
    }

    public readonly void Free(nint token)
    {
        var index = (ulong)((token - (nint)_blocks) / Stride);
        while (true)
        {
            ulong head = Volatile.Read(ref *_head);
            *(uint*)token = (uint)head;
            ulong next = (head & 0xFFFF_FFFF_0000_0000) | index;
            if (Interlocked.CompareExchange(ref *_head, next, head) == head)
            {
                return;
            }
        }
    }

    public readonly Span<byte> Content(nint token, int bytes) => new((void*)token, bytes);

    public void Dispose()
    {
        PreallocatedBlock.Release(_memory, _memoryBytes);
        _memory = null;
    }

    private readonly uint* Link(uint index) => (uint*)(_blocks + ((nuint)index * (nuint)Stride));

    [DoesNotReturn]
    private static void ThrowEmpty() => throw new InvalidOperationException("The lock-free list is out of blocks.");
}
