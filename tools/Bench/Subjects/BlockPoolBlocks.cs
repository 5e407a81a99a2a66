using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary><see cref="BlockPool"/>: untyped blocks, aligned to 64 bytes, without handles.</summary>
internal struct BlockPoolBlocks<TBlock>
    : IBlockSubject<BlockPoolBlocks<TBlock>, BlockPoolBlocks<TBlock>, NativeBlock>,
        IBlockSession<NativeBlock>, IReleasesMemory
    where TBlock : unmanaged, IBlock
{
    /// <summary>Its blocks are multiples of this many bytes.</summary>
    public const int Granularity = 64;

    private MemorySystem _memory;
    private BlockPool _pool;

    public static BlockPoolBlocks<TBlock> Open(int capacity)
    {
        var memory = new MemorySystem();
        var pool = new BlockPool(memory, "bench", TBlock.Size.Bytes);
        return new BlockPoolBlocks<TBlock> { _memory = memory, _pool = pool };
    }

    public readonly BlockPoolBlocks<TBlock> Begin() => this;

    public readonly void End(BlockPoolBlocks<TBlock> session)
    {
    }

    public readonly NativeBlock Allocate(int bytes, ulong stamp)
    {
        NativeBlock block = _pool.Rent();
        block.At<ulong>(0) = stamp;
        return block;
    }

    public readonly void Free(NativeBlock token) => _pool.Return(token);

    public readonly Span<byte> Content(NativeBlock token, int bytes) => token.Span<byte>(0, bytes);

    public readonly void PassGracePeriod() => GracePeriod.Pass(_memory);

    public readonly void Trim() => _memory.Trim();

    public readonly void Dispose()
    {
        _pool.Dispose();
        _memory.Dispose();
    }
}
