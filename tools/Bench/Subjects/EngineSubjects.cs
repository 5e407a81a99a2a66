using Ashlar.Memory;

namespace Ashlar.Bench;

/// <summary>
/// The engine's own subjects. A new one is a struct that implements
/// <see cref="IBlockSubject{TSelf,TSession,TToken}"/> (or that of an arena or a range), and a line here. For each check
/// level this class runs in a copy of this assembly with its own Ashlar.Memory: see <see cref="IsolatedEngine"/>. That
/// is why the methods called from there speak in BCL types.
/// </summary>
internal static class EngineSubjects
{
    /// <summary>Called once in each copy, before anything else of the engine.</summary>
    public static void RequestChecks(string level)
    {
        _ = MemoryChecks.TryParse(level, out CheckLevel parsed);
        MemoryChecks.Request(parsed);
    }

    /// <summary>The engine's contenders in a case of blocks.</summary>
    public static (string Name, Func<Contender> Open)[] OpenBlocks(string blockCase, int bytes, int[] victims)
    {
        BlockCase parsed = Enum.Parse<BlockCase>(blockCase);
        IEnumerable<BlockSubject> subjects = Blocks(new BlockSize(bytes))
            .Where(subject => parsed != BlockCase.TwoThreads || subject.IsThreadSafe);
        return
        [
            .. from subject in subjects
               select (subject.Name, new Func<Contender>(() => subject.Open(parsed, victims))),
        ];
    }

    /// <summary>The engine's contenders in the arena case.</summary>
    public static (string Name, Func<Contender> Open)[] OpenArenas(int bytes) => bytes switch
    {
        16 => Arenas<Block16>(),
        64 => Arenas<Block64>(),
        256 => Arenas<Block256>(),
        1024 => Arenas<Block1024>(),
        _ => Arenas<MixedBlock>(),
    };

    /// <summary>The engine's contenders for the first touch.</summary>
    public static (string Name, Func<Contender> Open)[] OpenRanges() =>
        [("Arena", () => new RangeRun<ArenaRange>().Start())];

    /// <summary>Allocators for the cases with one thread, and for resident memory.</summary>
    public static IEnumerable<BlockSubject> Blocks(BlockSize size) => size.Bytes switch
    {
        16 => Blocks<Block16>(),
        64 => Blocks<Block64>(),
        256 => Blocks<Block256>(),
        1024 => Blocks<Block1024>(),
        _ => Blocks<MixedBlock>(),
    };

    private static IEnumerable<BlockSubject> Blocks<TBlock>()
        where TBlock : unmanaged, IBlock
    {
        yield return new TypedBlockSubject<SlabHeapBlocks, SlabHeapSession, nint, TBlock>("SlabHeap", isThreadSafe: true);
        yield return OwnSession.Of<SlabHeapShared, nint, TBlock>(
            "SlabHeap, by class", isThreadSafe: true, hasOwnHeap: false);
        if (TBlock.IsMixed)
        {
            yield break;
        }

        yield return OwnSession.Of<SlabPoolBlocks<TBlock>, Handle<TBlock>, TBlock>("SlabPool");
        yield return new TypedBlockSubject<
            SlabPoolWithSession<TBlock>, SlabSessionBlocks<TBlock>, Handle<TBlock>, TBlock>(
            "SlabSession", hasOwnHeap: false);
        if (TBlock.Size.Bytes % BlockPoolBlocks<TBlock>.Granularity == 0)
        {
            yield return OwnSession.Of<BlockPoolBlocks<TBlock>, NativeBlock, TBlock>("BlockPool");
        }
    }

    private static (string Name, Func<Contender> Open)[] Arenas<TBlock>()
        where TBlock : unmanaged, IBlock =>
        [
            ("Arena", () => new ArenaRun<ArenaBlocks<TBlock>, TBlock>().Start()),
            ("FrameArenas", () => new ArenaRun<FrameArenaBlocks<TBlock>, TBlock>().Start()),
        ];
}
