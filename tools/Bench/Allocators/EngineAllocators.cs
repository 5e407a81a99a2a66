using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>
/// The engine's allocators. For each check level this class runs in a copy of this assembly with its own Ashlar.Memory:
/// see <see cref="IsolatedEngine"/>.
/// </summary>
internal sealed class EngineAllocators : AllocatorFamily
{
    protected override IEnumerable<Allocator> Blocks<TBlock>()
    {
        yield return new Allocator<HeapOfThread<TBlock>, nint>("SlabHeap", _ => HeapOfThread<TBlock>.Open())
        {
            IsThreadSafe = true,
        };
        yield return new Allocator<SharedHeap<TBlock>, nint>("SlabHeap, by class", _ => SharedHeap<TBlock>.Open())
        {
            IsThreadSafe = true,
            HasOwnHeap = false,
        };
        if (TBlock.IsMixed)
        {
            yield break;
        }

        yield return new Allocator<PoolBlocks<TBlock>, Handle<TBlock>>("SlabPool", _ => PoolBlocks<TBlock>.Open());
        yield return new Allocator<PoolSession<TBlock>, Handle<TBlock>>("SlabSession", PoolSession<TBlock>.Open)
        {
            HasOwnHeap = false,
        };
        if (TBlock.Size.Bytes % UntypedBlocks<TBlock>.Granularity == 0)
        {
            yield return new Allocator<UntypedBlocks<TBlock>, NativeBlock>(
                "BlockPool", _ => UntypedBlocks<TBlock>.Open());
        }
    }

    protected override IEnumerable<BenchSubject> Arenas<TBlock>(AllocRow row) =>
    [
        new("Arena", null, null, ArenaBlocks<TBlock>.Open),
        new("FrameArenas", null, null, FrameBlocks<TBlock>.Open),
    ];

    protected override IEnumerable<BenchSubject> Ranges() => [new("Arena", null, null, OpenArenaRange)];

    /// <summary>A new <see cref="Arena"/> that grows to the range's size at once.</summary>
    private static unsafe RangeBatch OpenArenaRange()
    {
        const int PageBytes = 4096;
        var memory = new MemorySystem();
        Arena? arena = null;
        return new RangeBatch(
            bytes =>
            {
                arena = new Arena(memory, "bench range");
                return (nint)Unsafe.AsPointer(
                    ref MemoryMarshal.GetReference(arena.AllocateBytes(bytes, alignment: PageBytes)));
            },
            _ => arena?.Dispose())
        { Close = memory.Dispose };
    }
}

/// <summary>An open allocator of the engine's, in a memory system of its own.</summary>
internal static class EngineStore
{
    private const long PageBytes = 4096;

    public static BlockStore<TBlocks, TToken> Of<TBlocks, TToken>(
        MemorySystem memory, IDisposable allocator, Func<TBlocks> begin)
        where TBlocks : struct, IBlocks<TToken>
        where TToken : struct => new()
        {
            Begin = begin,
            PassGracePeriod = () => PassGracePeriod(memory),
            Trim = () => memory.Trim(),
            Close = () =>
            {
                allocator.Dispose();
                memory.Dispose();
            },
        };

    /// <summary>
    /// The engine's grace period is frames: it returns some pages in each, once they were free for long. Runs as many
    /// frames as it takes to return everything committed.
    /// </summary>
    private static void PassGracePeriod(MemorySystem memory)
    {
        long pages = memory.CommittedBytes / PageBytes;
        long frames = memory.Options.TrimAfterFrames * 2
            + (pages / Math.Max(1, memory.Options.TrimPagesPerFrame))
            + memory.Options.FramesInFlight;
        for (long frame = 0; frame < frames; frame++)
        {
            memory.BeginFrame();
            memory.EndFrame();
        }
    }
}

/// <summary>A thread's part of a <see cref="SlabHeap"/>: a batch fetches it once, and frees by address.</summary>
internal readonly unsafe struct HeapOfThread<TBlock>(ThreadHeap heap) : IBlocks<nint>
    where TBlock : unmanaged, IBlock
{
    public static BlockStore<HeapOfThread<TBlock>, nint> Open()
    {
        var memory = new MemorySystem();
        var heap = new SlabHeap(memory, "bench");
        return EngineStore.Of<HeapOfThread<TBlock>, nint>(
            memory, heap, () => new HeapOfThread<TBlock>(heap.ForThread()));
    }

    public nint Allocate(int operation)
    {
        nint block = heap.Allocate(TBlock.Bytes(operation)).Address;
        *(ulong*)block = (ulong)operation;
        return block;
    }

    public void Free(nint token) => heap.Free(token);

    public Span<byte> Content(nint token, int operation) => new((void*)token, TBlock.Bytes(operation));
}

/// <summary>A <see cref="SlabHeap"/> through the class, which looks its thread up in each call.</summary>
internal readonly unsafe struct SharedHeap<TBlock>(SlabHeap heap) : IBlocks<nint>
    where TBlock : unmanaged, IBlock
{
    public static BlockStore<SharedHeap<TBlock>, nint> Open()
    {
        var memory = new MemorySystem();
        var heap = new SlabHeap(memory, "bench");
        return EngineStore.Of<SharedHeap<TBlock>, nint>(memory, heap, () => new SharedHeap<TBlock>(heap));
    }

    public nint Allocate(int operation)
    {
        nint block = heap.Allocate(TBlock.Bytes(operation)).Address;
        *(ulong*)block = (ulong)operation;
        return block;
    }

    public void Free(nint token) => heap.Free(token);

    public Span<byte> Content(nint token, int operation) => new((void*)token, TBlock.Bytes(operation));
}

/// <summary><see cref="SlabPool{T}"/> through the class, objects named by handles.</summary>
internal readonly struct PoolBlocks<TBlock>(SlabPool<TBlock> pool) : IBlocks<Handle<TBlock>>
    where TBlock : unmanaged, IBlock
{
    public static BlockStore<PoolBlocks<TBlock>, Handle<TBlock>> Open()
    {
        var memory = new MemorySystem();
        var pool = new SlabPool<TBlock>(memory, "bench");
        return EngineStore.Of<PoolBlocks<TBlock>, Handle<TBlock>>(memory, pool, () => new PoolBlocks<TBlock>(pool));
    }

    public Handle<TBlock> Allocate(int operation)
    {
        Unsafe.As<TBlock, ulong>(ref pool.CreateUninitialized(out Handle<TBlock> handle)) = (ulong)operation;
        return handle;
    }

    public void Free(Handle<TBlock> token) => pool.Destroy(token);

    public Span<byte> Content(Handle<TBlock> token, int operation) =>
        MemoryMarshal.AsBytes(new Span<TBlock>(ref pool[token]))[..TBlock.Bytes(operation)];
}

/// <summary><see cref="SlabPool{T}"/> through a <see cref="SlabSession{T}"/>, one for each measured batch.</summary>
internal ref struct PoolSession<TBlock> : IBlocks<Handle<TBlock>>
    where TBlock : unmanaged, IBlock
{
    private SlabSession<TBlock> _session;

    private PoolSession(SlabSession<TBlock> session) => _session = session;

    public static BlockStore<PoolSession<TBlock>, Handle<TBlock>> Open(int capacity)
    {
        var memory = new MemorySystem();
        var pool = new SlabPool<TBlock>(memory, "bench");
        return new()
        {
            Begin = () => new PoolSession<TBlock>(pool.Open(capacity - pool.Count)),
            End = static used => used._session.Dispose(),
            Close = () =>
            {
                pool.Dispose();
                memory.Dispose();
            },
        };
    }

    public Handle<TBlock> Allocate(int operation)
    {
        Unsafe.As<TBlock, ulong>(ref _session.CreateUninitialized(out Handle<TBlock> handle)) = (ulong)operation;
        return handle;
    }

    public void Free(Handle<TBlock> token) => _session.Destroy(token);

    public readonly Span<byte> Content(Handle<TBlock> token, int operation) =>
        MemoryMarshal.AsBytes(new Span<TBlock>(ref _session[token]))[..TBlock.Bytes(operation)];
}

/// <summary><see cref="BlockPool"/>: untyped blocks, aligned to 64 bytes, without handles.</summary>
internal readonly struct UntypedBlocks<TBlock>(BlockPool pool) : IBlocks<NativeBlock>
    where TBlock : unmanaged, IBlock
{
    /// <summary>Its blocks are multiples of this many bytes.</summary>
    public const int Granularity = 64;

    public static BlockStore<UntypedBlocks<TBlock>, NativeBlock> Open()
    {
        var memory = new MemorySystem();
        var pool = new BlockPool(memory, "bench", TBlock.Size.Bytes);
        return EngineStore.Of<UntypedBlocks<TBlock>, NativeBlock>(
            memory, pool, () => new UntypedBlocks<TBlock>(pool));
    }

    public NativeBlock Allocate(int operation)
    {
        NativeBlock block = pool.Rent();
        block.At<ulong>(0) = (ulong)operation;
        return block;
    }

    public void Free(NativeBlock token) => pool.Return(token);

    public Span<byte> Content(NativeBlock token, int operation) => token.Span<byte>(0, TBlock.Bytes(operation));
}

/// <summary>An <see cref="Arena"/>, one value at a time; in the mix, as many words as the bytes need.</summary>
internal readonly struct ArenaBlocks<TBlock>(Arena arena) : IArena
    where TBlock : unmanaged, IBlock
{
    public static Batch Open()
    {
        var memory = new MemorySystem();
        var arena = new Arena(memory, "bench");
        arena.AllocateZeroed<byte>(AllocCases.ArenaBytes);
        arena.Reset();
        return new ArenaBatch<ArenaBlocks<TBlock>>(new ArenaBlocks<TBlock>(arena), () =>
        {
            arena.Dispose();
            memory.Dispose();
        });
    }

    public void Begin()
    {
    }

    public ref ulong Allocate(int operation) => ref TBlock.IsMixed
        ? ref arena.Allocate<ulong>((TBlock.Bytes(operation) + sizeof(ulong) - 1) / sizeof(ulong))[0]
        : ref Unsafe.As<TBlock, ulong>(ref arena.Allocate<TBlock>());

    public int Bytes(int operation) => TBlock.Bytes(operation);

    public void Reset() => arena.Reset();
}

/// <summary>
/// <see cref="FrameArenas"/> as a game uses them: the arena fetched once a frame, and a whole frame boundary of the
/// memory system instead of a reset.
/// </summary>
internal struct FrameBlocks<TBlock> : IArena
    where TBlock : unmanaged, IBlock
{
    private readonly MemorySystem _memory;
    private Arena _arena;

    private FrameBlocks(MemorySystem memory)
    {
        _memory = memory;
        _arena = memory.Frame.Current;
    }

    public static Batch Open()
    {
        var memory = new MemorySystem();
        for (int frame = 0; frame < memory.Options.FramesInFlight; frame++)
        {
            memory.BeginFrame();
            memory.Frame.Current.AllocateZeroed<byte>(AllocCases.ArenaBytes);
            memory.EndFrame();
        }

        return new ArenaBatch<FrameBlocks<TBlock>>(new FrameBlocks<TBlock>(memory), memory.Dispose);
    }

    public void Begin()
    {
        _memory.BeginFrame();
        _arena = _memory.Frame.Current;
    }

    public readonly ref ulong Allocate(int operation) => ref TBlock.IsMixed
        ? ref _arena.Allocate<ulong>((TBlock.Bytes(operation) + sizeof(ulong) - 1) / sizeof(ulong))[0]
        : ref Unsafe.As<TBlock, ulong>(ref _arena.Allocate<TBlock>());

    public readonly int Bytes(int operation) => TBlock.Bytes(operation);

    public readonly void Reset() => _memory.EndFrame();
}
