namespace Ashlar.Bench;

/// <summary>What is done to allocators. One operation is one allocation and one free.</summary>
internal enum AllocCase
{
    /// <summary>Allocate one, free it, again.</summary>
    Lifo,

    /// <summary>Allocate 1000, free them oldest first.</summary>
    Fifo,

    /// <summary>100 000 live; free one at random, allocate one in its place.</summary>
    Churn,

    /// <summary>Allocate 256, free them in a shuffled order.</summary>
    Burst,

    /// <summary>One thread allocates, another frees.</summary>
    TwoThreads,

    /// <summary>Several threads replace blocks at random, and free what others allocated.</summary>
    HandOn,

    /// <summary>Allocate 1000, forget them all at once.</summary>
    Arena,

    /// <summary>Take a range from the system and touch each of its pages; one operation is one page.</summary>
    FirstTouch,
}

/// <summary>A case as it is timed.</summary>
/// <param name="Case">The case.</param>
/// <param name="Name">Its name in reports.</param>
/// <param name="Reference">The subject that the others are compared with.</param>
/// <param name="Openings">How often the subjects are opened anew.</param>
/// <param name="Threads">How many threads do it.</param>
internal sealed record AllocRow(AllocCase Case, string Name, string Reference, int Openings, int Threads = 1);

/// <summary>The cases of the <c>alloc</c> suite, in the order of the report.</summary>
internal static class AllocCases
{
    public const string Suite = "alloc";

    /// <summary>Blocks between two resets of an arena, and the room that they need at most.</summary>
    public const int ArenaBlocks = 1000;

    public const int ArenaBytes = ArenaBlocks * MixedBlock.Largest;

    private const int ManyOpenings = 6;

    /// <summary>
    /// The timed cases. Filling the churn with 100 000 blocks takes longer than measuring it, and they lie everywhere
    /// anyway, so it is opened once; and pages that nobody has touched lie nowhere yet.
    /// </summary>
    public static readonly IReadOnlyList<AllocRow> Timed =
    [
        new(AllocCase.Lifo, "LIFO pair", ReferenceAllocators.Minimum, ManyOpenings),
        new(AllocCase.Fifo, "FIFO 1000", ReferenceAllocators.Minimum, ManyOpenings),
        new(AllocCase.Churn, "churn 100k live", ReferenceAllocators.Minimum, 1),
        new(AllocCase.Burst, "burst of 256", ReferenceAllocators.Minimum, ManyOpenings),
        new(AllocCase.TwoThreads, "two threads", ReferenceAllocators.LockFreeList, ManyOpenings),
        .. ThreadCounts.Select(threads => new AllocRow(
            AllocCase.HandOn,
            threads == 1 ? "1 thread hands on" : $"{threads} threads hand on",
            NativeAllocators.SystemHeap,
            ManyOpenings,
            threads)),
        new(AllocCase.Arena, "arena fill and reset", ReferenceAllocators.BumpPointer, ManyOpenings),
        new(AllocCase.FirstTouch, "first touch", NativeAllocators.SmallPages, 1),
    ];

    /// <summary>How many threads hand on: powers of two, and as many as there are processors.</summary>
    private static IEnumerable<int> ThreadCounts => Enumerable.Range(0, 10)
        .Select(power => 1 << power)
        .Where(threads => threads < Environment.ProcessorCount)
        .Append(Environment.ProcessorCount);

    public static readonly IReadOnlyList<BlockSize> Sizes =
        [new(16), new(64), new(256), new(1024), BlockSize.Mix];

    /// <summary>The states in which resident memory is measured, in the order of the scenarios' figures.</summary>
    public static readonly IReadOnlyList<(ResidencyScenario Scenario, string[] States)> Resident =
    [
        (
            ResidencyScenario.Churn,
            [
                "resident after churn",
                "resident after 90 % freed at random",
                "resident after 90 % freed at random, trimmed",
            ]),
        (ResidencyScenario.SlidingWindow, ["resident after 90 % freed oldest first"]),
    ];

    /// <summary>The sizes in which a case is measured.</summary>
    public static IReadOnlyList<BlockSize> SizesOf(AllocCase benchCase) =>
        benchCase switch
        {
            AllocCase.FirstTouch => [new(RangeBatch.RangeBytes)],
            AllocCase.HandOn => [BlockSize.Mix],
            _ => Sizes,
        };
}

/// <summary>Builds the groups of the <c>alloc</c> suite from the families of allocators.</summary>
internal sealed class AllocSuite
{
    private const string DefaultChecks = "handles";

    private readonly int[] _victims = Sequences.Victims();
    private readonly List<IsolatedEngine> _engines =
        [new IsolatedEngine("none"), new IsolatedEngine("handles"), new IsolatedEngine("full")];

    /// <summary>The cases that are timed.</summary>
    public IEnumerable<BenchGroup> TimedGroups() =>
        from timed in AllocCases.Timed
        from size in AllocCases.SizesOf(timed.Case)
        select new BenchGroup(
            AllocCases.Suite, timed.Name, size, timed.Reference, timed.Openings, [.. Subjects(timed, size)])
        {
            // Every range is of fresh pages, and fresh pages are in no cache.
            LeadsIn = timed.Case != AllocCase.FirstTouch,
        };

    /// <summary>The sizes in which resident memory is measured: where the system tells it.</summary>
    public IEnumerable<ResidentGroup> ResidentGroups(bool quick)
    {
        string? missing = ResidentMemory.IsAvailable ? null : "the system does not tell resident memory";
        return
            from size in AllocCases.Sizes
            select new ResidentGroup(
                AllocCases.Suite, size, NativeAllocators.Mimalloc, [.. Residents(size, missing, quick)]);
    }

    private IEnumerable<BenchSubject> Subjects(AllocRow row, BlockSize size) =>
        AllocatorFamily.Others.SelectMany(family => family.Subjects(row, size, _victims))
            .Concat(_engines.SelectMany(engine => engine.Subjects(row, size, _victims)));

    private IEnumerable<ResidentSubject> Residents(BlockSize size, string? missing, bool quick)
    {
        foreach (Allocator other in AllocatorFamily.Others.SelectMany(family => family.Blocks(size)))
        {
            if (other.HasOwnHeap)
            {
                yield return new ResidentSubject(other.Name, null, missing ?? other.Missing);
            }
        }

        foreach (Allocator ours in new EngineAllocators().Blocks(size).Where(allocator => allocator.HasOwnHeap))
        {
            foreach (IsolatedEngine engine in _engines.Where(engine => !quick || engine.Checks == DefaultChecks))
            {
                yield return new ResidentSubject(ours.Name, engine.Checks, missing);
            }
        }
    }
}
