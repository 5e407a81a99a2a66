using System.Diagnostics;

namespace Ashlar.Bench;

/// <summary>
/// The operations of an allocator of blocks. A measured loop holds the implementing struct in a local and is compiled
/// for it alone, so nothing in the loop is virtual, and a state that fits can be in registers. May be a
/// <c>ref struct</c>.
/// </summary>
/// <typeparam name="TToken">What the user keeps to free a block: a pointer, a handle, a wrapped reference. A struct
/// always, because code over reference types is shared and would not be compiled for the subject.</typeparam>
internal interface IBlocks<TToken>
    where TToken : struct
{
    /// <summary>Allocates a block and writes the operation's number into its first word, as its user would.</summary>
    /// <param name="operation">A running number, which says how many bytes: see <see cref="IBlock.Bytes"/>.</param>
    TToken Allocate(int operation);

    /// <summary>Frees a block.</summary>
    void Free(TToken token);

    /// <summary>The block that an operation allocated, for verification; never used in a measured loop.</summary>
    Span<byte> Content(TToken token, int operation);
}

/// <summary>An open allocator: how a loop gets its operations, and what comes before and after.</summary>
/// <typeparam name="TBlocks">The operations.</typeparam>
/// <typeparam name="TToken">What names a block.</typeparam>
internal sealed class BlockStore<TBlocks, TToken>
    where TBlocks : struct, IBlocks<TToken>, allows ref struct
    where TToken : struct
{
    /// <summary>Called on the thread that will use the operations, before the measured time.</summary>
    public required Func<TBlocks> Begin { get; init; }

    /// <summary>Takes the state of the operations back, after the measured time.</summary>
    public Action<TBlocks> End { get; init; } = static _ => { };

    /// <summary>Lets the allocator's own grace period pass, as frames or time do in a game. No call to trim.</summary>
    public Action PassGracePeriod { get; init; } = static () => { };

    /// <summary>Asks the allocator to return everything unused to the system now.</summary>
    public Action Trim { get; init; } = static () => { };

    /// <summary>Ends the allocator.</summary>
    public Action Close { get; init; } = static () => { };
}

/// <summary>An allocator in one block size, before anything of it exists.</summary>
internal abstract class Allocator
{
    protected Allocator(string name) => Name = name;

    /// <summary>The name in reports.</summary>
    public string Name { get; }

    /// <summary>Whether one thread may free what another allocated, while that one goes on allocating.</summary>
    public bool IsThreadSafe { get; init; }

    /// <summary>False for a variant whose resident memory is another subject's.</summary>
    public bool HasOwnHeap { get; init; } = true;

    /// <summary>Why it cannot be measured here, or null.</summary>
    public string? Missing { get; init; }

    /// <summary>The allocator as the subject of a case.</summary>
    public BenchSubject In(AllocRow row, int[] victims) =>
        new(Name, null, Missing, () => Open(row, victims));

    /// <summary>Measures resident over live bytes in each state of a scenario; in a process of its own.</summary>
    public abstract double[] MeasureResidency(ResidencyScenario scenario);

    protected abstract Batch Open(AllocRow row, int[] victims);
}

/// <summary>An allocator with the types that its loops are compiled for.</summary>
/// <typeparam name="TBlocks">The operations.</typeparam>
/// <typeparam name="TToken">What names a block.</typeparam>
internal sealed class Allocator<TBlocks, TToken> : Allocator
    where TBlocks : struct, IBlocks<TToken>, allows ref struct
    where TToken : struct
{
    private readonly Func<int, BlockStore<TBlocks, TToken>> _open;

    /// <param name="name">The name in reports.</param>
    /// <param name="open">Makes an allocator that can hold so many live blocks.</param>
    public Allocator(string name, Func<int, BlockStore<TBlocks, TToken>> open)
        : base(name) => _open = open;

    public override double[] MeasureResidency(ResidencyScenario scenario) =>
        new ResidencyRun<TBlocks, TToken>(_open).Measure(scenario);

    protected override Batch Open(AllocRow row, int[] victims) => row.Case switch
    {
        AllocCase.TwoThreads => new TwoThreadBatch<TBlocks, TToken>(_open),
        AllocCase.HandOn => new HandOnBatch<TBlocks, TToken>(row.Threads, victims, _open),
        _ => new BlockBatch<TBlocks, TToken>(row.Case, victims, _open),
    };
}

/// <summary>Allocators of one kind: the references, the native ones, the managed ones, the engine's.</summary>
internal abstract class AllocatorFamily
{
    /// <summary>All that the engine is compared with. The order is the report's.</summary>
    public static IReadOnlyList<AllocatorFamily> Others { get; } =
        [new ReferenceAllocators(), new NativeAllocators(), new ManagedAllocators()];

    /// <summary>The family's allocators of blocks of a size.</summary>
    public IEnumerable<Allocator> Blocks(BlockSize size) => size.Bytes switch
    {
        16 => Blocks<Block16>(),
        64 => Blocks<Block64>(),
        256 => Blocks<Block256>(),
        1024 => Blocks<Block1024>(),
        0 => Blocks<MixedBlock>(),
        _ => [],
    };

    /// <summary>The family's subjects in a case.</summary>
    /// <param name="row">The case.</param>
    /// <param name="size">The size of the blocks.</param>
    /// <param name="victims">Which block dies next, in the churn.</param>
    public IEnumerable<BenchSubject> Subjects(AllocRow row, BlockSize size, int[] victims) => row.Case switch
    {
        AllocCase.FirstTouch => Ranges(),
        AllocCase.Arena => Arenas(row, size),
        _ => Blocks(size)
            .Where(allocator => row.Case is not (AllocCase.TwoThreads or AllocCase.HandOn) || allocator.IsThreadSafe)
            .Select(allocator => allocator.In(row, victims)),
    };

    protected abstract IEnumerable<Allocator> Blocks<TBlock>()
        where TBlock : unmanaged, IBlock;

    /// <summary>What has no reset allocates its thousand blocks and frees them one by one.</summary>
    protected virtual IEnumerable<BenchSubject> Arenas<TBlock>(AllocRow row)
        where TBlock : unmanaged, IBlock =>
        Blocks<TBlock>().Select(allocator => allocator.In(row with { Case = AllocCase.Fifo }, []));

    protected abstract IEnumerable<BenchSubject> Ranges();

    private IEnumerable<BenchSubject> Arenas(AllocRow row, BlockSize size) => size.Bytes switch
    {
        16 => Arenas<Block16>(row),
        64 => Arenas<Block64>(row),
        256 => Arenas<Block256>(row),
        1024 => Arenas<Block1024>(row),
        0 => Arenas<MixedBlock>(row),
        _ => throw new UnreachableException(),
    };
}
