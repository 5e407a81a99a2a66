using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Extensions.ObjectPool;

namespace Ashlar.Bench;

/// <summary>Microsoft.Extensions.ObjectPool's default pool, told to retain all that the case ever frees.</summary>
internal struct ObjectPoolBlocks<TBlock>
    : IBlockSubject<ObjectPoolBlocks<TBlock>, ObjectPoolBlocks<TBlock>, ObjectToken<TBlock>>,
        IBlockSession<ObjectToken<TBlock>>
    where TBlock : unmanaged, IBlock
{
    private DefaultObjectPool<Boxed<TBlock>> _pool;

    public static ObjectPoolBlocks<TBlock> Open(int capacity) =>
        new() { _pool = new(new DefaultPooledObjectPolicy<Boxed<TBlock>>(), capacity) };

    public readonly ObjectPoolBlocks<TBlock> Begin() => this;

    public readonly void End(ObjectPoolBlocks<TBlock> session)
    {
    }

    public readonly ObjectToken<TBlock> Allocate(int bytes, ulong stamp)
    {
        Boxed<TBlock> rented = _pool.Get();
        Unsafe.As<TBlock, ulong>(ref rented.Block) = stamp;
        return new ObjectToken<TBlock>(rented);
    }

    public readonly void Free(ObjectToken<TBlock> token) => _pool.Return(token.Object);

    public readonly Span<byte> Content(ObjectToken<TBlock> token, int bytes) =>
        MemoryMarshal.AsBytes(new Span<TBlock>(ref token.Object.Block))[..bytes];

    public readonly void Dispose()
    {
    }
}
