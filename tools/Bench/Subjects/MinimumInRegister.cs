using System.Diagnostics.CodeAnalysis;

namespace Ashlar.Bench;

/// <summary>
/// The reference with its head in a field of a struct that the loop holds in a local, so that the JIT can keep it in a
/// register: what the store and reload of the head cost, and the bound for an allocator held the same way.
/// </summary>
internal unsafe struct MinimumInRegister<TBlock>
    : IBlockSubject<MinimumInRegister<TBlock>, MinimumInRegister<TBlock>, nint>, IBlockSession<nint>
    where TBlock : unmanaged, IBlock
{
    private byte* _memory;
    private nuint _memoryBytes;
    private ulong* _head;

    public static MinimumInRegister<TBlock> Open(int capacity)
    {
        nuint memoryBytes = (nuint)capacity * (nuint)sizeof(TBlock);
        byte* memory = PreallocatedBlock.Take(memoryBytes);
        ulong* next = null;
        for (int index = capacity - 1; index >= 0; index--)
        {
            var block = (ulong*)(memory + ((nuint)index * (nuint)sizeof(TBlock)));
            *(ulong**)block = next;
            next = block;
        }

        return new MinimumInRegister<TBlock> { _memory = memory, _memoryBytes = memoryBytes, _head = next };
    }

    public readonly MinimumInRegister<TBlock> Begin() => this;

    public void End(MinimumInRegister<TBlock> session) => this = session;

    public nint Allocate(int bytes, ulong stamp)
    {
        ulong* block = _head;
        if (block == null)
        {
            ThrowEmpty();
        }

        _head = *(ulong**)block;
        *block = stamp;
        return (nint)block;
    }

    public void Free(nint token)
    {
        var block = (ulong*)token;
        *(ulong**)block = _head;
        _head = block;
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
