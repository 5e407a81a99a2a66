using System.Numerics;

namespace Ashlar.Memory.Tests;

/// <summary>
/// A plain general allocator for container tests: blocks by powers of two, with a guard behind each block that is
/// verified when it is freed.
/// </summary>
internal sealed unsafe class SizedBlocks(Allocator parent, string name) : IDisposable
{
    private const byte Guard = 0xAB;
    private const byte Dead = 0xEE;

    private readonly BlockPool?[] _pools = new BlockPool?[32];

    public AllocatorGroup Node { get; } = new(parent, name);

    public BlockSource Source => BlockSource.Of(new Blocks(this));

    /// <summary>Blocks handed out and not freed.</summary>
    public int LiveBlocks { get; private set; }

    public void Dispose() => Node.Dispose();

    private BlockPool PoolFor(long bytes)
    {
        int size = Math.Max(7, BitOperations.Log2((ulong)bytes) + 1);
        return _pools[size] ??= new BlockPool(Node, $"{1 << size} bytes", 1 << size);
    }

    private NativeBlock Allocate(long bytes)
    {
        NativeBlock whole = PoolFor(bytes).Rent();
        whole.AsSpan().Fill(0xCC);
        LiveBlocks++;
        return Guarded(whole, bytes);
    }

    private void Free(NativeBlock block)
    {
        BlockPool pool = PoolFor(block.Bytes);
        var whole = new NativeBlock((byte*)block.Address, pool.BlockBytes);
        Assert.True(Behind(whole, block.Bytes).IndexOfAnyExcept(Guard) < 0, "written past the end of a block");
        whole.AsSpan().Fill(Dead);
        pool.Return(whole);
        LiveBlocks--;
    }

    private bool TryExtend(ref NativeBlock block, long bytes)
    {
        BlockPool pool = PoolFor(block.Bytes);
        if (bytes >= pool.BlockBytes)
        {
            return false;
        }

        block = Guarded(new NativeBlock((byte*)block.Address, pool.BlockBytes), bytes);
        return true;
    }

    private static NativeBlock Guarded(NativeBlock whole, long bytes)
    {
        Behind(whole, bytes).Fill(Guard);
        return new NativeBlock((byte*)whole.Address, bytes);
    }

    private static Span<byte> Behind(NativeBlock whole, long bytes) =>
        whole.AsSpan()[(int)bytes..];

    private readonly struct Blocks(SizedBlocks owner) : INativeAllocator
    {
        public Allocator Node => owner.Node;

        public NativeBlock Allocate(long bytes, int alignment)
        {
            NativeBlock block = owner.Allocate(bytes);
            Assert.True(block.Address % alignment == 0);
            return block;
        }

        public void Free(NativeBlock block) => owner.Free(block);

        public bool TryExtend(ref NativeBlock block, long bytes) => owner.TryExtend(ref block, bytes);
    }
}
