using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary><see cref="SlabPool{T}"/> through a <see cref="SlabSession{T}"/>, one for each measured batch.</summary>
internal struct SlabPoolWithSession<TBlock>
    : IBlockSubject<SlabPoolWithSession<TBlock>, SlabSessionBlocks<TBlock>, Handle<TBlock>>
    where TBlock : unmanaged, IBlock
{
    private MemorySystem _memory;
    private SlabPool<TBlock> _pool;
    private int _capacity;

    public static SlabPoolWithSession<TBlock> Open(int capacity)
    {
        var memory = new MemorySystem();
        var pool = new SlabPool<TBlock>(memory, "bench");
        return new SlabPoolWithSession<TBlock> { _memory = memory, _pool = pool, _capacity = capacity };
    }

    public readonly SlabSessionBlocks<TBlock> Begin() => new(_pool.Open(_capacity - _pool.Count));

    public readonly void End(SlabSessionBlocks<TBlock> session) => session.Close();

    public readonly void Dispose()
    {
        _pool.Dispose();
        _memory.Dispose();
    }
}
