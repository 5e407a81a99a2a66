namespace Ashlar.Bench;

/// <summary>Everything that the engine is compared with. The first of a list is its reference.</summary>
internal static class OtherSubjects
{
    /// <summary>The reference of the cases with one thread.</summary>
    public const string Minimum = "minimum";

    /// <summary>The same with its head in a register.</summary>
    public const string MinimumInRegister = "minimum, in register";

    /// <summary>The reference with two threads.</summary>
    public const string LockFreeList = "lock-free list";

    /// <summary>The reference for resident memory.</summary>
    public const string Mimalloc = "mimalloc";

    /// <summary>The reference of the arena case.</summary>
    public const string BumpPointer = "bump pointer";

    /// <summary>The reference of the first touch.</summary>
    public const string SmallPages = "mmap, 4 KiB pages";

    public static IEnumerable<BlockSubject> Blocks(BlockSize size) => size.Bytes switch
    {
        16 => Blocks<Block16>(),
        64 => Blocks<Block64>(),
        256 => Blocks<Block256>(),
        1024 => Blocks<Block1024>(),
        _ => Blocks<MixedBlock>(),
    };

    public static IEnumerable<(string Name, string? Missing, Func<Contender> Open)> Arenas(BlockSize size) =>
        size.Bytes switch
        {
            16 => Arenas<Block16>(),
            64 => Arenas<Block64>(),
            256 => Arenas<Block256>(),
            1024 => Arenas<Block1024>(),
            _ => Arenas<MixedBlock>(),
        };

    public static IEnumerable<(string Name, string? Missing, Func<Contender> Open)> Ranges()
    {
        string? missing = OperatingSystem.IsLinux() ? null : "needs Linux";
        yield return (SmallPages, missing, () => new RangeRun<MappedPages<SmallPages>>().Start());
        yield return ("mmap, huge pages", missing, () => new RangeRun<MappedPages<HugePages>>().Start());
        yield return ("NativeMemory", null, () => new RangeRun<NativeMemoryRange>().Start());
        yield return ("new byte[]", null, () => new RangeRun<NewArrayRange>().Start());
    }

    private static IEnumerable<BlockSubject> Blocks<TBlock>()
        where TBlock : unmanaged, IBlock
    {
        yield return TBlock.IsMixed
            ? OwnSession.Of<MinimumByClass, nint, TBlock>(Minimum, hasOwnHeap: false)
            : OwnSession.Of<Minimum<TBlock>, nint, TBlock>(Minimum);
        if (!TBlock.IsMixed)
        {
            yield return OwnSession.Of<MinimumInRegister<TBlock>, nint, TBlock>(
                MinimumInRegister, hasOwnHeap: false);
        }

        yield return OwnSession.Of<LockFreeList<TBlock>, nint, TBlock>(
            LockFreeList, isThreadSafe: true, hasOwnHeap: false);
        yield return Native<Mimalloc, TBlock>();
        yield return Native<Jemalloc, TBlock>();
        yield return Native<Tcmalloc, TBlock>();
        yield return Native<SystemMalloc, TBlock>();
        yield return OwnSession.Of<NativeMemoryBlocks, nint, TBlock>(
            "NativeMemory", isThreadSafe: true, hasOwnHeap: false);
        yield return OwnSession.Of<SharedArrayPool, ArrayToken, TBlock>("ArrayPool.Shared", isThreadSafe: true);
        yield return OwnSession.Of<NewArray, ArrayToken, TBlock>("new byte[]", isThreadSafe: true);
        if (!TBlock.IsMixed)
        {
            yield return OwnSession.Of<ObjectPoolBlocks<TBlock>, ObjectToken<TBlock>, TBlock>(
                "ObjectPool", isThreadSafe: true, hasOwnHeap: false);
            yield return OwnSession.Of<NewObject<TBlock>, ObjectToken<TBlock>, TBlock>(
                "new object", isThreadSafe: true, hasOwnHeap: false);
        }
    }

    private static BlockSubject Native<TLibrary, TBlock>()
        where TLibrary : struct, INativeLibrary
        where TBlock : unmanaged, IBlock =>
        OwnSession.Of<NativeAllocator<TLibrary>, nint, TBlock>(
            TLibrary.Name, isThreadSafe: true, missing: NativeAllocator<TLibrary>.Missing);

    private static IEnumerable<(string Name, string? Missing, Func<Contender> Open)> Arenas<TBlock>()
        where TBlock : unmanaged, IBlock
    {
        yield return (BumpPointer, null, () => new ArenaRun<BumpPointer, TBlock>().Start());

        // What has no reset allocates the thousand and frees them one by one.
        foreach (BlockSubject subject in Blocks<TBlock>())
        {
            if (subject.Name is not (Minimum or MinimumInRegister or LockFreeList))
            {
                yield return (subject.Name, subject.Missing, () => subject.Open(BlockCase.Fifo, []));
            }
        }
    }
}
