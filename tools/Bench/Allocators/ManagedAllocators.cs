using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Extensions.ObjectPool;

namespace Ashlar.Bench;

/// <summary>The garbage collector, and what the BCL and Microsoft's packages put in front of it.</summary>
internal sealed class ManagedAllocators : AllocatorFamily
{
    protected override IEnumerable<Allocator> Blocks<TBlock>()
    {
        yield return new Allocator<SharedArrays<TBlock>, ArrayToken>(
            "ArrayPool.Shared", _ => new() { Begin = () => default })
        { IsThreadSafe = true };
        yield return new Allocator<NewArrays<TBlock>, ArrayToken>(
            "new byte[]", _ => new() { Begin = () => default, Trim = CollectAll })
        { IsThreadSafe = true };
        if (TBlock.IsMixed)
        {
            yield break;
        }

        yield return new Allocator<PooledObjects<TBlock>, ObjectToken<TBlock>>(
            "ObjectPool", PooledObjects<TBlock>.Open)
        { IsThreadSafe = true, HasOwnHeap = false };
        yield return new Allocator<NewObjects<TBlock>, ObjectToken<TBlock>>(
            "new object", _ => new() { Begin = () => default })
        { IsThreadSafe = true, HasOwnHeap = false };
    }

    protected override IEnumerable<BenchSubject> Ranges() => [new("new byte[]", null, null, OpenArrayRange)];

    /// <summary>A large array on the managed heap, which the collector clears.</summary>
    private static unsafe RangeBatch OpenArrayRange()
    {
        byte[]? array = null;
        return new RangeBatch(
            bytes =>
            {
                array = GC.AllocateArray<byte>(bytes, pinned: true);
                return (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(array));
            },
            _ =>
            {
                array = null;
                CollectAll();
            });
    }

    private static void CollectAll() =>
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
}

/// <summary>A managed array in a struct: a bare reference would make the loops shared code.</summary>
/// <param name="Array">The array.</param>
internal readonly record struct ArrayToken(byte[] Array);

/// <summary>A managed object in a struct, for the same reason.</summary>
/// <param name="Object">The object.</param>
internal readonly record struct ObjectToken<TBlock>(Boxed<TBlock> Object)
    where TBlock : unmanaged, IBlock;

/// <summary>A class instance with a block as its one field.</summary>
internal sealed class Boxed<TBlock>
    where TBlock : unmanaged, IBlock
{
    private TBlock _block;

    public ref ulong First => ref Unsafe.As<TBlock, ulong>(ref _block);

    public Span<byte> Content(int operation) =>
        MemoryMarshal.AsBytes(new Span<TBlock>(ref _block))[..TBlock.Bytes(operation)];
}

/// <summary><see cref="ArrayPool{T}.Shared"/>.</summary>
internal readonly struct SharedArrays<TBlock> : IBlocks<ArrayToken>
    where TBlock : unmanaged, IBlock
{
    public ArrayToken Allocate(int operation)
    {
        byte[] array = ArrayPool<byte>.Shared.Rent(TBlock.Bytes(operation));
        Unsafe.WriteUnaligned(ref MemoryMarshal.GetArrayDataReference(array), (ulong)operation);
        return new ArrayToken(array);
    }

    public void Free(ArrayToken token) => ArrayPool<byte>.Shared.Return(token.Array);

    public Span<byte> Content(ArrayToken token, int operation) => token.Array.AsSpan(0, TBlock.Bytes(operation));
}

/// <summary>A byte array on the managed heap; to free it is to forget it, and the collector's time counts.</summary>
internal readonly struct NewArrays<TBlock> : IBlocks<ArrayToken>
    where TBlock : unmanaged, IBlock
{
    public ArrayToken Allocate(int operation)
    {
        var array = new byte[TBlock.Bytes(operation)];
        Unsafe.WriteUnaligned(ref MemoryMarshal.GetArrayDataReference(array), (ulong)operation);
        return new ArrayToken(array);
    }

    public void Free(ArrayToken token)
    {
    }

    public Span<byte> Content(ArrayToken token, int operation) => token.Array.AsSpan(0, TBlock.Bytes(operation));
}

/// <summary>Microsoft.Extensions.ObjectPool's default pool, told to retain all that the case ever frees.</summary>
internal readonly struct PooledObjects<TBlock> : IBlocks<ObjectToken<TBlock>>
    where TBlock : unmanaged, IBlock
{
    private readonly DefaultObjectPool<Boxed<TBlock>> _pool;

    private PooledObjects(DefaultObjectPool<Boxed<TBlock>> pool) => _pool = pool;

    public static BlockStore<PooledObjects<TBlock>, ObjectToken<TBlock>> Open(int capacity)
    {
        var pool = new DefaultObjectPool<Boxed<TBlock>>(new DefaultPooledObjectPolicy<Boxed<TBlock>>(), capacity);
        return new() { Begin = () => new PooledObjects<TBlock>(pool) };
    }

    public ObjectToken<TBlock> Allocate(int operation)
    {
        Boxed<TBlock> rented = _pool.Get();
        rented.First = (ulong)operation;
        return new ObjectToken<TBlock>(rented);
    }

    public void Free(ObjectToken<TBlock> token) => _pool.Return(token.Object);

    public Span<byte> Content(ObjectToken<TBlock> token, int operation) => token.Object.Content(operation);
}

/// <summary>An instance of a class; to free it is to forget it, and the collector's work is in the time.</summary>
internal readonly struct NewObjects<TBlock> : IBlocks<ObjectToken<TBlock>>
    where TBlock : unmanaged, IBlock
{
    public ObjectToken<TBlock> Allocate(int operation)
    {
        var created = new Boxed<TBlock>();
        created.First = (ulong)operation;
        return new ObjectToken<TBlock>(created);
    }

    public void Free(ObjectToken<TBlock> token)
    {
    }

    public Span<byte> Content(ObjectToken<TBlock> token, int operation) => token.Object.Content(operation);
}
