using System.Diagnostics.CodeAnalysis;

namespace Ashlar.Bench;

/// <summary>
/// The reference: an intrusive free list over one preallocated block, linked in address order, its head in memory. It
/// checks nothing but emptiness. An allocator cannot do less, only avoid touching the block.
/// </summary>
internal unsafe struct Minimum<TBlock> : IBlockSubject<Minimum<TBlock>, Minimum<TBlock>, nint>, IBlockSession<nint>
    where TBlock : unmanaged, IBlock
{
    private const int HeadBytes = 64;

    private byte* _memory;
    private nuint _memoryBytes;
    private ulong** _head;

    public static Minimum<TBlock> Open(int capacity)
    {
        nuint memoryBytes = HeadBytes + ((nuint)capacity * (nuint)sizeof(TBlock));
        byte* memory = PreallocatedBlock.Take(memoryBytes);
        ulong* next = null;
        for (int index = capacity - 1; index >= 0; index--)
        {
            var block = (ulong*)(memory + HeadBytes + ((nuint)index * (nuint)sizeof(TBlock)));
            *(ulong**)block = next;
            next = block;
        }

        var minimum = new Minimum<TBlock> { _memory = memory, _memoryBytes = memoryBytes, _head = (ulong**)memory };
        *minimum._head = next;
        return minimum;
    }

    public readonly Minimum<TBlock> Begin() => this;

    public readonly void End(Minimum<TBlock> session)
    {
    }

    public readonly nint Allocate(int bytes, ulong stamp)
    {
        ulong* block = *_head;
        if (block == null)
        {
            ThrowEmpty();
        }

        *_head = *(ulong**)block;
        *block = stamp;
        return (nint)block;
    }

    public readonly void Free(nint token)
    {
        var block = (ulong*)token;
        *(ulong**)block = *_head;
        *_head = block;
    }

    public readonly Span<byte> Content(nint token, int bytes) => new((void*)token, bytes);

    public void Dispose()
    {
        PreallocatedBlock.Release(_memory, _memoryBytes);
        _memory = null;
    }

    [DoesNotReturn]
    private static void ThrowEmpty() => throw new InvalidOperationException("The reference is out of blocks.");
}
