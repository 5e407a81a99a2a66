using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary><see cref="SlabPool{T}"/> through the class, objects named by handles.</summary>
internal struct SlabPoolBlocks<TBlock>
    : IBlockSubject<SlabPoolBlocks<TBlock>, SlabPoolBlocks<TBlock>, Handle<TBlock>>, IBlockSession<Handle<TBlock>>,
        IReleasesMemory
    where TBlock : unmanaged, IBlock
{
    private MemorySystem _memory;
    private SlabPool<TBlock> _pool;

    public static SlabPoolBlocks<TBlock> Open(int capacity)
    {
        var memory = new MemorySystem();
        var pool = new SlabPool<TBlock>(memory, "bench");
        return new SlabPoolBlocks<TBlock> { _memory = memory, _pool = pool };
    }

    public readonly SlabPoolBlocks<TBlock> Begin() => this;

    public readonly void End(SlabPoolBlocks<TBlock> session)
    {
    }

    public readonly Handle<TBlock> Allocate(int bytes, ulong stamp)
    {
        Unsafe.As<TBlock, ulong>(ref _pool.CreateUninitialized(out Handle<TBlock> handle)) = stamp;
        return handle;
    }

    public readonly void Free(Handle<TBlock> token) => _pool.Destroy(token);

    public readonly Span<byte> Content(Handle<TBlock> token, int bytes) =>
        MemoryMarshal.AsBytes(new Span<TBlock>(ref _pool[token]))[..bytes];

    public readonly void PassGracePeriod() => GracePeriod.Pass(_memory);

    public readonly void Trim() => _memory.Trim();

    public readonly void Dispose()
    {
        _pool.Dispose();
        _memory.Dispose();
    }
}
